"""What an event costs does not grow with the shop: counted in the steps of SQLite's machine, which no load changes."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from conwerz_desktop.domain.channels import Address
from conwerz_desktop.domain.events import MessageReceived
from conwerz_desktop.domain.messages import Content
from conwerz_desktop.domain.notices import Wishes
from conwerz_desktop.domain.people import Profile
from conwerz_desktop.services import intake
from conwerz_desktop.store import ai, automation, counters, drafts, gestures, notices, people, scheduled, sends, triage
from conwerz_desktop.store.connection import Connection
from conwerz_desktop.store.database import Store
from conwerz_desktop.viewmodels.bridge import Bridge
from conwerz_desktop.viewmodels.desk import Desk
from conwerz_desktop.viewmodels.notifier import NoticeActs, Notifier, Teller
from tests.unit.conftest import NOON, PAGE, Clock

FEW, MANY = 60, 600  # people who have written, each one notice that stands, on a list that holds no more than 50
TALKATIVE = 10  # messages of each
SPARE = 400  # steps
COUNTED = 10  # steps for each conversation that waits or is unread: the counts walk through their indexes of them
IDLE = 20  # steps of asking for nothing


@dataclass
class Steps:
    """Of both of the store's connections since they were last asked for."""

    store: Store
    count: int = 0

    def __post_init__(self) -> None:
        self.store.read(self._watch).result()
        self.store.keep_house(self._watch).result()

    def take(self) -> int:
        """After everything that was asked for until now."""
        self.store.keep_house(lambda _: None).result()
        self.store.read(lambda _: None).result()
        count, self.count = self.count, 0
        return count

    def take_all(self, until: Callable[[Callable[[], bool]], None]) -> int:
        """After everything that follows from it on the GUI thread, too."""
        taken: list[int] = []

        def nothing_follows() -> bool:
            taken.append(self.take())
            return taken[-1] <= IDLE

        until(nothing_follows)
        return sum(taken)

    def _watch(self, db: Connection) -> None:
        db.set_progress_handler(self._step, 1)

    def _step(self) -> int:
        self.count += 1
        return 0


@dataclass
class Shop:
    store: Store
    clock: Clock
    desk: Any  # its parts are Qt properties, which mypy cannot see through
    until: Callable[[Callable[[], bool]], None]
    told: list[str] = field(default_factory=list)
    written: int = 0

    def grow(self, people: int) -> None:
        """Until the list shows the last of them, and one notice tells of them all."""
        events = [self._event(person, f"earlier {turn}") for person in range(people) for turn in range(TALKATIVE)]
        told = len(self.told)
        self.store.write(lambda writing: intake.apply(writing, events)).result()
        self._listed(f"earlier {TALKATIVE - 1}")
        self.until(lambda: len(self.told) > told)

    def hear(self, person: int) -> None:
        """Until the list shows it and a notice tells of it."""
        event = self._event(person, f"now {self.written}")
        self.store.write(lambda writing: intake.apply(writing, [event])).result()
        self._listed(event.content.text)
        self.until(lambda: event.content.text in self.told)

    def _listed(self, text: str) -> None:
        self.until(lambda: any(row.preview == text for row in self.desk.inbox.model.rows))

    def _event(self, person: int, text: str) -> MessageReceived:
        self.written += 1
        self.clock.now += 1_000
        address, sender = Address(PAGE, f"psid-{person}"), Profile(name=f"Somebody {person}")
        return MessageReceived(address, f"mid.{self.written}", self.clock.now, Content(text), sender)


@pytest.fixture
def shop(store: Store, clock: Clock, desk: Desk, bridge: Bridge, qtbot: QtBot) -> Iterator[Shop]:
    parent, made = QObject(), Shop(store, clock, desk, qtbot.waitUntil)
    teller = Teller(
        wishes=Wishes,
        show=lambda toast: made.told.append(toast.text),
        withdraw=lambda key: None,
        play=lambda sound: None,
        count=lambda number: None,
        minute=lambda: 12 * 60,
    )
    acts = NoticeActs(lambda *_: None, lambda _: None, lambda _: None, lambda _: False)
    notifier = Notifier(store, clock, teller, acts, bridge, parent)
    yield made
    notifier.close()
    shiboken6.delete(parent)


@pytest.mark.parametrize("person", [3, FEW - 1, FEW + MANY], ids=["from before", "on the list", "somebody new"])
def test_an_event_costs_a_large_shop_no_more_than_a_small_one(shop: Shop, person: int) -> None:
    """Intake, list, counts, conversation, rail, suggestions and notices, as the program puts them together."""
    steps = Steps(shop.store)

    def once() -> int:
        steps.take_all(shop.until)
        shop.hear(person)
        return steps.take_all(shop.until)

    def cost() -> int:
        return min(once() for _ in range(3))  # the clock of the desk may have ticked beside one of them

    shop.grow(FEW)
    small = cost()
    shop.grow(MANY)
    assert cost() <= small + SPARE + COUNTED * MANY


ASKED = {
    "the news": lambda db: notices.written_to(db, notices.newest(db)),
    "what of a crowd is unread": lambda db: notices.unread_among(db, range(20)),
    "the badge's mark": notices.newest,
    "whom to ask for a name": people.strangers,
    "who was put off": triage.next_due,
    "what Meta may have": sends.unsettled,
    "what a lane sends": lambda db: sends.next_due(db, 1, NOON),
    "which gesture is sent": lambda db: gestures.next_due(db, 1),
    "what was begun": drafts.everything,
    "what is uploaded": lambda db: sends.next_upload(db, 1, NOON),
    "what is sent later": scheduled.next_due,
    "what rules have not seen": lambda db: automation.heard(db, NOON),
    "what a model has not sent": ai.unsent,
    "how far it was counted": counters.newest,
}


@pytest.mark.parametrize("asked", ASKED.values(), ids=ASKED.keys())
def test_what_listens_looks_through_no_messages(shop: Shop, asked: Callable[[Connection], object]) -> None:
    steps = Steps(shop.store)

    def cost() -> int:
        steps.take_all(shop.until)
        shop.store.read(asked).result()
        return steps.take()

    shop.grow(FEW)
    small = cost()
    shop.grow(MANY)
    assert cost() <= small + SPARE


def test_a_start_looks_for_interrupted_answers_among_those_on_their_way(shop: Shop) -> None:
    steps = Steps(shop.store)

    def cost() -> int:
        steps.take_all(shop.until)
        shop.store.write(sends.doubt_interrupted).result()
        return steps.take()

    shop.grow(FEW)
    small = cost()
    shop.grow(MANY)
    assert cost() <= small + SPARE
