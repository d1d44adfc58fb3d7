"""Who is told what, and when a notice goes: a real store, a real bus, a service in the shell's place."""

import asyncio
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from conwerz_desktop.desktop.toasts import Toasts
from conwerz_desktop.domain import notices
from conwerz_desktop.domain.channels import Address
from conwerz_desktop.domain.events import MessageReceived, MessageUnsent
from conwerz_desktop.domain.messages import Content
from conwerz_desktop.domain.notices import Says, Sound, Wishes
from conwerz_desktop.domain.people import Profile
from conwerz_desktop.domain.shutting import Shut
from conwerz_desktop.services import erasing, intake, reading, triage
from conwerz_desktop.services.outbox import Outbox
from conwerz_desktop.store import connections, conversations, messages
from conwerz_desktop.store.database import Store
from conwerz_desktop.store.notices import About
from conwerz_desktop.viewmodels.bridge import Bridge
from conwerz_desktop.viewmodels.notifier import NoticeActs, Notifier, Teller
from conwerz_desktop.viewmodels.places import Place
from tests.unit.conftest import ANA, INSTAGRAM, NOON, NUMBER, PAGE, Clock
from tests.unit.desktop.notification_service import NotificationService, Shown, private_bus

LUCIA = Address(NUMBER, "34600")
MAR = Address(INSTAGRAM, "igsid-mar")
NAMES = {ANA: "Ana Ruiz", LUCIA: "Lucía Fernández", MAR: "Mar Vidal"}


@dataclass
class Desk:
    """What the owner sees, hears and does."""

    store: Store
    clock: Clock
    service: NotificationService
    notifier: Notifier
    until: Callable[[Callable[[], bool]], None]
    wishes: Wishes = Wishes()  # noqa: RUF009 - frozen
    minute: int = 12 * 60
    sees: str = ""
    heard: list[Sound] = field(default_factory=list)
    counts: list[int] = field(default_factory=list)
    opened: list[str] = field(default_factory=list)
    finished: list[int] = field(default_factory=list)
    written: int = 0

    def write(self, address: Address, text: str, *, imported: bool = False) -> int:
        """A customer writes; the result is the conversation."""
        self.written += 1
        self.clock.now += 10_000
        mid = f"mid.{self.written}"
        sender = Profile(name=NAMES[address])
        event = MessageReceived(address, mid, self.clock.now, Content(text), sender, imported=imported)
        self.store.write(lambda writing: intake.apply(writing, [event])).result()
        return self.conversation(address)

    def write_all(self, text: str, *, beside: Address | None = None) -> list[Address]:
        """Twenty customers at once, and perhaps one more."""
        self.clock.now += 10_000
        people = [Address(PAGE, f"psid-{number}") for number in range(20)]
        all_of_them = (*people, beside) if beside else people
        events = [
            MessageReceived(each, f"{text} {each.person}", self.clock.now, Content(text), _profile(each))
            for each in all_of_them
        ]
        self.store.write(lambda writing: intake.apply(writing, events)).result()
        return people

    def conversation(self, address: Address) -> int:
        query = "SELECT id FROM conversation WHERE person_id = ?"
        return int(self.store.read(lambda db: db.execute(query, (address.person,)).fetchone()[0]).result())

    def shows(self, *titles: str) -> None:
        self.until(lambda: sorted(each.title for each in self.service.shown.values()) == sorted(titles))

    def only(self) -> Shown:
        self.until(lambda: len(self.service.shown) == 1)
        return next(iter(self.service.shown.values()))

    def counts_crowd(self, messages: int) -> None:
        words = f"{messages} new message(s)"
        self.until(lambda: [each.text for each in self.service.shown.values() if each.title == "Conwerz"] == [words])

    def counted(self, number: int) -> None:
        self.until(lambda: self.counts[-1:] == [number])


def _profile(address: Address) -> Profile:
    return Profile(name=NAMES.get(address))


@pytest.fixture
def desk(store: Store, clock: Clock, qtbot: QtBot, tmp_path: Path) -> Iterator[Desk]:
    with private_bus() as address:
        parent, bridge, service = QObject(), Bridge(), NotificationService(address)
        made = Desk(store, clock, service, None, qtbot.waitUntil)  # type: ignore[arg-type]
        toasts = Toasts(lambda *what: bridge.call(lambda: made.notifier.acted(*what)), tmp_path / "none.svg", address)
        teller = Teller(
            wishes=lambda: made.wishes,
            show=toasts.show,
            withdraw=toasts.withdraw,
            play=made.heard.append,
            count=made.counts.append,
            minute=lambda: made.minute,
        )
        outbox = Outbox(store)
        acts = NoticeActs(outbox.answer, made.finished.append, made.opened.append, lambda key: key == made.sees)
        made.notifier = Notifier(store, clock, teller, acts, bridge, parent)
        made.counted(0)
        yield made
        made.notifier.close()
        toasts.close()
        service.stop()
        bridge.close()
        shiboken6.delete(parent)
        shiboken6.delete(bridge)


def test_one_notice_a_conversation_with_its_own_sound(desk: Desk) -> None:
    desk.write(ANA, "Hello?")
    desk.shows("Ana Ruiz on Messenger")
    assert desk.only().text == "Hello?"
    desk.write(ANA, "Are you <b>there</b>?")
    desk.shows("Ana Ruiz on Messenger, 2 new")
    assert desk.only().text == "Are you &lt;b&gt;there&lt;/b&gt;?"
    desk.write(MAR, "Hola")
    desk.shows("Ana Ruiz on Messenger, 2 new", "Mar Vidal on Instagram")
    assert desk.heard == [Sound.MESSENGER, Sound.MESSENGER, Sound.INSTAGRAM]
    desk.counted(3)


def test_a_crowd_is_told_of_together_until_its_messages_are_read(desk: Desk) -> None:
    """A backlog after a night without a network is no row of notices. Whoever waits since yesterday is none of it."""
    desk.write(LUCIA, "¿Cuánto cuesta?")
    desk.shows("Lucía Fernández on WhatsApp")
    people = desk.write_all("Hello?")
    desk.shows("Conwerz", "Lucía Fernández on WhatsApp")
    desk.counts_crowd(20)
    assert desk.heard == [Sound.WHATSAPP, Sound.MESSENGER]
    for left in reversed(range(1, 20)):
        reading.see(desk.store, desk.conversation(people[left])).result()
        desk.counts_crowd(left)
    reading.see(desk.store, desk.conversation(people[0])).result()
    desk.shows("Lucía Fernández on WhatsApp")


def test_a_second_crowd_joins_the_first_and_whoever_is_erased_leaves_it(desk: Desk) -> None:
    people = desk.write_all("Hello?")
    desk.counts_crowd(20)
    desk.write_all("Are you there?")
    desk.counts_crowd(40)
    asyncio.run(erasing.Erasing(desk.store, []).forget(desk.conversation(people[0])))
    desk.counts_crowd(38)
    asset = desk.store.read(lambda db: connections.find(db, PAGE)).result()
    assert asset is not None
    desk.store.write(lambda writing: connections.remove(writing, asset.id)).result()
    desk.shows()


def test_a_crowd_of_those_who_were_shut_out_is_not_told_of(desk: Desk) -> None:
    """Nor does it take a customer's own notice."""
    people = desk.write_all("Buy")
    desk.only()
    triage.shut(desk.store, [desk.conversation(each) for each in people], Shut.SPAM).result()
    desk.shows()
    desk.write(LUCIA, "¿Cuánto cuesta?")
    desk.shows("Lucía Fernández on WhatsApp")
    looked = len(desk.counts)
    desk.write_all("Buy now")
    desk.until(lambda: len(desk.counts) > looked)
    desk.shows("Lucía Fernández on WhatsApp")
    assert desk.heard == [Sound.MESSENGER, Sound.WHATSAPP]
    desk.write_all("Buy, buy", beside=MAR)
    desk.shows("Lucía Fernández on WhatsApp", "Mar Vidal on Instagram")


def test_the_notice_of_a_crowd_leads_to_the_inbox_and_goes_with_a_look_at_it(desk: Desk) -> None:
    desk.write_all("Hello?")
    desk.service.press(desk.only(), "default")
    desk.until(lambda: desk.opened == [Place.INBOX])
    desk.shows()
    desk.write_all("Are you there?")
    desk.only()
    desk.sees = Place.INBOX
    desk.notifier.look_again()
    desk.shows()
    heard, looked = list(desk.heard), len(desk.counts)
    desk.write_all("Hello!")
    desk.until(lambda: len(desk.counts) > looked)
    assert (desk.service.shown, desk.heard) == ({}, heard)


def test_a_burst_sounds_once(desk: Desk) -> None:
    for text in "abc":
        desk.write(ANA, text)
        desk.clock.now -= 10_000
    desk.shows("Ana Ruiz on Messenger, 3 new")
    assert desk.heard == [Sound.MESSENGER]


def test_what_is_read_back_from_before_notifies_nobody(desk: Desk) -> None:
    desk.write(ANA, "From last week", imported=True)
    desk.write(MAR, "Now")
    desk.shows("Mar Vidal on Instagram")
    assert desk.heard == [Sound.INSTAGRAM]


def test_what_was_there_at_the_start_is_no_news(desk: Desk) -> None:
    conversation = desk.write(ANA, "Hello?")
    desk.shows("Ana Ruiz on Messenger")
    reading.see(desk.store, conversation).result()
    desk.shows()
    triage.unsee(desk.store, [conversation]).result()
    desk.counted(1)
    assert not desk.service.shown


def test_whoever_looks_at_the_conversation_is_not_told(desk: Desk) -> None:
    conversation = desk.write(ANA, "Hello?")
    desk.shows("Ana Ruiz on Messenger")
    desk.sees = str(conversation)
    reading.see(desk.store, int(desk.sees)).result()
    desk.shows()
    desk.write(ANA, "Still there?")
    desk.counted(1)
    assert not desk.service.shown


@pytest.mark.parametrize(
    ("says", "title", "text"),
    [
        (Says.NAME, "Lucía Fernández on WhatsApp", "1 new message(s)"),
        (Says.NOTHING, "Conwerz", "A customer has written on WhatsApp."),
    ],
)
def test_privacy(desk: Desk, says: Says, title: str, text: str) -> None:
    desk.wishes = replace(desk.wishes, says=says)
    desk.write(LUCIA, "¿Cuánto cuesta?")
    shown = desk.only()
    assert (shown.title, shown.text) == (title, text)
    secret = {"Lucía", "Cuánto"} if says is Says.NOTHING else {"Cuánto"}
    said = f"{shown.title} {shown.text} {shown.buttons()} {shown.hints}"
    assert not [word for word in secret if word in said]


def test_less_is_said_of_what_stands_there_already(desk: Desk) -> None:
    desk.write(LUCIA, "¿Cuánto cuesta?")
    desk.shows("Lucía Fernández on WhatsApp")
    desk.wishes = replace(desk.wishes, says=Says.NOTHING)
    desk.notifier.look_again()
    desk.shows("Conwerz")
    desk.wishes = replace(desk.wishes, on=False)
    desk.notifier.look_again()
    desk.shows()


def test_quiet_hours_and_silent_channels(desk: Desk) -> None:
    desk.wishes = Wishes(quiet=True, quiet_from=22 * 60, quiet_until=8 * 60, silent=frozenset({Sound.WHATSAPP}))
    desk.minute = 23 * 60
    desk.write(ANA, "Are you up?")
    desk.counted(1)
    assert (desk.service.history, desk.heard) == ([], [])
    desk.minute = 9 * 60
    desk.write(LUCIA, "¡Buenos días!")
    desk.shows("Lucía Fernández on WhatsApp")
    assert desk.heard == []


@pytest.mark.parametrize(
    ("first", "until", "quiet"),
    [(22, 8, {23, 0, 7}), (8, 22, {8, 9, 21}), (5, 5, set())],
)
def test_quiet_hours_may_go_past_midnight(first: int, until: int, quiet: set[int]) -> None:
    wishes = Wishes(quiet=True, quiet_from=first * 60, quiet_until=until * 60)
    assert {hour for hour in (0, 5, 7, 8, 9, 21, 22, 23) if notices.is_quiet(wishes, hour * 60)} >= quiet
    assert not notices.is_quiet(wishes, until * 60)
    assert not notices.is_quiet(replace(wishes, quiet=False), first * 60)


def test_it_is_withdrawn_when_read_unsent_erased_or_shut_out(desk: Desk) -> None:
    ends: list[Callable[[int], object]] = [
        lambda number: reading.see(desk.store, number).result(),
        lambda number: triage.shut(desk.store, [number], Shut.SPAM).result(),
    ]
    for address, end in zip((ANA, MAR), ends, strict=True):
        conversation = desk.write(address, "Hello?")
        desk.only()
        end(conversation)
        desk.shows()
    desk.write(LUCIA, "No, wait")
    desk.only()
    gone = MessageUnsent(LUCIA, "mid.3", desk.clock.now)
    desk.store.write(lambda writing: intake.apply(writing, [gone])).result()
    desk.shows()
    assert "wait" not in str(desk.service.shown)


def test_a_purge_takes_its_notice_along(desk: Desk) -> None:
    conversation = desk.write(ANA, "Hello?")
    desk.only()
    asyncio.run(erasing.Erasing(desk.store, []).forget(conversation))
    desk.shows()


def test_what_a_rule_asks_to_look_at_goes_with_whom_it_names(desk: Desk) -> None:
    title, ana, lucia = "One of your rules asks you to look", desk.write(ANA, "Hello?"), desk.write(LUCIA, "¿Hola?")
    for conversation in (ana, lucia):
        reading.see(desk.store, conversation).result()
    desk.shows()
    desk.notifier.say("rule 1", title, "Ana Ruiz", About(ana))
    desk.notifier.say("rule 2", title, "Lucía Fernández", About(lucia))
    desk.shows(title, title)
    asyncio.run(erasing.Erasing(desk.store, []).forget(ana))
    assert desk.only().text == "Lucía Fernández"
    desk.notifier.say("rule 1", title, "Ana Ruiz", About(ana))  # on its way while she was forgotten
    desk.until(lambda: [each.text for each in desk.service.history].count("Ana Ruiz") == 2)
    assert desk.only().text == "Lucía Fernández"
    asset = desk.store.read(lambda db: connections.find(db, NUMBER)).result()
    assert asset is not None
    desk.store.write(lambda writing: connections.remove(writing, asset.id)).result()
    desk.shows()
    desk.notifier.say("rule 1", title, "Rosa", About())
    desk.shows(title)
    desk.notifier.lock()
    desk.shows()


def test_the_lock_takes_everything_and_says_no_more_than_that_somebody_wrote(desk: Desk) -> None:
    desk.write(ANA, "Hello?")
    desk.only()
    desk.notifier.lock()
    desk.shows()
    desk.write(LUCIA, "¿Cuánto cuesta?")
    shown = desk.only()
    assert (shown.title, shown.buttons()) == ("Conwerz", {"default": ""})
    assert "Lucía" not in str(shown)
    desk.notifier.unlock()
    desk.shows()


def test_an_answer_from_the_notice_is_sent(desk: Desk) -> None:
    conversation = desk.write(LUCIA, "¿Tenéis seis?")
    desk.service.reply(desk.only(), " Sí, seis. ")

    def newest() -> str:
        page = desk.store.read(lambda db: messages.page(db, conversation)).result()
        return page[0].content.text

    desk.until(lambda: newest() == "Sí, seis.")
    assert desk.store.read(lambda db: conversations.one(db, conversation)).result().waiting is False  # type: ignore[union-attr]


def test_done_and_open_from_the_notice(desk: Desk) -> None:
    conversation = desk.write(ANA, "Thank you!")
    desk.service.press(desk.only(), "done")
    desk.until(lambda: desk.finished == [conversation])
    desk.write(MAR, "Hola")
    desk.until(lambda: desk.service.history[-1].title == "Mar Vidal on Instagram")
    desk.service.press(desk.service.history[-1], "default")
    desk.until(lambda: desk.opened == [str(desk.conversation(MAR))])


def test_where_the_window_has_closed_no_answer_is_offered(desk: Desk) -> None:
    desk.clock.now = NOON
    conversation = desk.write(LUCIA, "¿Hola?")
    assert "inline-reply" in desk.only().buttons()
    desk.clock.now += 25 * 3_600_000
    desk.notifier.look_again()
    desk.until(lambda: "inline-reply" not in desk.only().buttons())
    assert conversation
