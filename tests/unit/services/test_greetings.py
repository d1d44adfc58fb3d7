"""The instant reply and the away text, from a customer's message to what Meta is sent."""

import itertools
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conwerz_desktop.domain import automation as rules
from conwerz_desktop.domain import greetings
from conwerz_desktop.domain.automation import FRESH, MOST_A_DAY, Reason, Refusal, Said, Talk
from conwerz_desktop.domain.channels import Channel
from conwerz_desktop.domain.greetings import Greeting
from conwerz_desktop.domain.messages import Author, Progress
from conwerz_desktop.domain.opening_hours import Hours, Span, day_of, moment
from conwerz_desktop.services import lanes
from conwerz_desktop.services.automation import greeting
from conwerz_desktop.services.automation.running import Automation
from conwerz_desktop.store import conversations, opening_hours, sends
from conwerz_desktop.store.conversations import ConversationRow
from tests.unit.services.conftest import PracticeShop

HOUR = 3_600_000
DAY = 24 * HOUR
INSTANT = Greeting(True, "Thank you! We answer soon.")
AWAY = Greeting(True, "We are closed and open {opening}.")


def closed_now(now: int) -> Hours:
    """Open from tomorrow on, at nine."""
    week = [(Span(540, 1080),)] * 7
    week[day_of(now, UTC).weekday()] = ()
    return Hours(tuple(week))


def say_when(at: int, now: int) -> str:
    return datetime.fromtimestamp(at / 1000, UTC).strftime("%d at %H:%M")


class Desk:
    """A shop with greetings, and what looks after them."""

    def __init__(self, shop: PracticeShop) -> None:
        self.shop = shop
        self.running = Automation(shop.store, say_when, UTC)
        self.page = shop.assets[Channel.MESSENGER][1]

    @property
    def now(self) -> int:
        return self.shop.store.time.now()

    def set(self, form: Reason, chosen: Greeting) -> None:
        greeting.put(self.shop.store, self.page.id, form, chosen).result()

    def close(self) -> None:
        hours = closed_now(self.now)
        self.shop.store.write(lambda writing: opening_hours.put(writing, self.page.id, hours)).result()

    def pass_time(self, milliseconds: int) -> None:
        self.shop.meta.platform.world.clock.move(milliseconds)

    def answer(self, conversation: int, text: str = "Yes") -> None:
        self.shop.outbox.answer(conversation, text).result()

    def row(self, conversation: int) -> ConversationRow:
        found = self.shop.store.read(lambda db: conversations.one(db, conversation)).result()
        assert found is not None
        return found


@pytest.fixture
def desk(shop: PracticeShop) -> Desk:
    return Desk(shop)


async def test_the_first_message_of_a_window_is_greeted_and_the_second_is_not(desk: Desk) -> None:
    desk.set(Reason.INSTANT, INSTANT)
    ana = desk.shop.customer(Channel.MESSENGER, "Hello?", person="Ana")
    await desk.running.look()
    newest = desk.shop.newest(ana)
    assert (newest.author, newest.content.text) == (Author.AUTOMATIC, INSTANT.text)
    desk.shop.customer(Channel.MESSENGER, "Anybody?", person="Ana")
    await desk.running.look()
    assert desk.shop.newest(ana).content.text == "Anybody?"


async def test_a_greeting_goes_to_meta_like_any_answer_and_the_customer_still_waits(desk: Desk) -> None:
    desk.set(Reason.INSTANT, INSTANT)
    ana = desk.shop.customer(Channel.MESSENGER, "Hello?")
    await desk.running.look()
    row, _asset, _ = desk.shop.assets[Channel.MESSENGER]
    send = desk.shop.store.read(lambda db: sends.next_due(db, row, desk.now)).result()
    assert send is not None
    await lanes.Lane(desk.shop.store, row, desk.shop.senders[row], lambda: desk.now, lambda _: 1)._deliver(send)
    assert desk.shop.sent() == [INSTANT.text]
    assert desk.shop.newest(ana).progress is Progress.SENT
    assert desk.row(ana).waiting
    assert desk.row(ana).unread == 1
    desk.answer(ana)
    assert not desk.row(ana).waiting


async def test_a_closed_shop_says_when_it_opens_once_a_closing(desk: Desk) -> None:
    desk.set(Reason.INSTANT, INSTANT)
    desk.set(Reason.AWAY, AWAY)
    desk.close()
    ana = desk.shop.customer(Channel.MESSENGER, "Hello?", person="Ana")
    await desk.running.look()
    opens = moment(day_of(desk.now + DAY, UTC), 540, UTC)
    assert desk.shop.newest(ana).content.text == AWAY.text.replace("{opening}", say_when(opens, desk.now))
    desk.shop.customer(Channel.MESSENGER, "Hm.", person="Ana")
    await desk.running.look()
    assert desk.shop.newest(ana).content.text == "Hm."


async def test_where_somebody_answers_by_hand_nothing_greets(desk: Desk) -> None:
    desk.set(Reason.INSTANT, INSTANT)
    ana = desk.shop.customer(Channel.MESSENGER, "Hello?", person="Ana")
    desk.answer(ana)
    desk.shop.customer(Channel.MESSENGER, "Thanks!", person="Ana")
    await desk.running.look()
    assert desk.shop.newest(ana).content.text == "Thanks!"


async def test_what_came_while_everything_was_off_is_never_answered(desk: Desk) -> None:
    ana = desk.shop.customer(Channel.MESSENGER, "Hello?")
    desk.set(Reason.INSTANT, INSTANT)
    await desk.running.look()
    assert desk.shop.newest(ana).author is Author.CUSTOMER


async def test_what_came_while_the_computer_slept_is_left_to_the_owner(desk: Desk) -> None:
    desk.set(Reason.INSTANT, INSTANT)
    ana = desk.shop.customer(Channel.MESSENGER, "Hello?")
    desk.pass_time(FRESH + 1)
    await desk.running.look()
    assert desk.shop.newest(ana).author is Author.CUSTOMER


async def test_a_page_without_a_greeting_stays_silent_beside_one_that_has(desk: Desk) -> None:
    desk.set(Reason.INSTANT, INSTANT)
    wa = desk.shop.customer(Channel.WHATSAPP, "Hello?")
    ig = desk.shop.customer(Channel.INSTAGRAM, "Hello?")
    await desk.running.look()
    assert desk.shop.newest(wa).author is Author.CUSTOMER
    assert desk.shop.newest(ig).author is Author.AUTOMATIC  # its Page's


async def test_looking_twice_answers_once(desk: Desk) -> None:
    desk.set(Reason.INSTANT, INSTANT)
    desk.shop.customer(Channel.MESSENGER, "Hello?")
    await desk.running.look()
    await Automation(desk.shop.store, say_when, UTC).look()
    count = "SELECT count(*) FROM automatic"
    assert desk.shop.store.read(lambda db: db.execute(count).fetchone()[0]).result() == 1


async def test_a_message_whose_number_is_given_again_is_still_looked_at(desk: Desk) -> None:
    """The newest row may go: a person is forgotten, an echo is taken in."""
    desk.set(Reason.INSTANT, INSTANT)
    desk.shop.customer(Channel.MESSENGER, "Hello?", person="Ana")
    await desk.running.look()
    desk.shop.store.write(lambda writing: writing.db.execute("DELETE FROM message")).result()
    await desk.running.look()
    ben = desk.shop.customer(Channel.MESSENGER, "Hello?", person="Ben")
    await desk.running.look()
    assert desk.shop.newest(ben).author is Author.AUTOMATIC


# The rules themselves

TALK = Talk(1, Channel.MESSENGER, "p", last_inbound_at=DAY * 100, their_turn=True, inbound=(DAY * 100,))
NOW = DAY * 100 + 1


def test_each_guard_holds() -> None:
    assert rules.refusal(TALK, NOW) is None
    many = tuple(Said(Reason.RULE, NOW - HOUR * n) for n in range(MOST_A_DAY))
    cases = {
        Refusal.NOT_THEIR_TURN: {"their_turn": False},
        Refusal.OTHER_PROGRAM: {"other_program": True},
        Refusal.TOO_MANY: {"automatic": many},
        Refusal.WINDOW: {"last_inbound_at": NOW - DAY},
    }
    for refusal, what in cases.items():
        assert rules.refusal(Talk(**{**_fields(TALK), **what}), NOW) is refusal
    assert rules.refusal(TALK, NOW, NOW - FRESH - 1) is Refusal.LATE


def _fields(talk: Talk) -> dict[str, object]:
    return {name: getattr(talk, name) for name in Talk.__dataclass_fields__}


times = st.lists(st.integers(0, 10 * DAY), min_size=1, max_size=12)


@given(times)
def test_a_window_begins_after_a_day_of_silence(inbound: list[int]) -> None:
    first = rules.began(inbound)
    assert first in inbound
    before = [at for at in inbound if at < first]
    assert not before or first - max(before) >= DAY
    inside = sorted(at for at in inbound if at >= first)
    assert all(later - earlier < DAY for earlier, later in itertools.pairwise(inside))


@given(times, st.booleans(), st.booleans())
def test_no_window_is_greeted_twice(inbound: list[int], instant: bool, away: bool) -> None:
    """A customer writes at these times, and everything that is due goes out at once."""
    known = {Reason.INSTANT: Greeting(instant, "Hi"), Reason.AWAY: Greeting(away, "Closed")}
    hours = Hours(((Span(540, 1080),),) * 5 + ((), ()))
    said: list[Said] = []
    written: list[int] = []
    for at in sorted(set(inbound)):
        written.append(at)
        talk = Talk(1, Channel.MESSENGER, "p", at, True, inbound=tuple(written), automatic=tuple(said))
        if due := greetings.due(talk, known, hours, at, UTC):
            said.append(Said(due.reason, at))
    for one, two in itertools.pairwise(said):
        if one.reason is two.reason is Reason.INSTANT:
            assert rules.began([at for at in written if at <= one.at]) != rules.began(
                [at for at in written if at <= two.at]
            )
        if one.reason is two.reason is Reason.AWAY:  # the shop was open between them
            assert any(one.at < moment(date(1970, 1, 1 + day), 1080, UTC) <= two.at for day in range(11))
