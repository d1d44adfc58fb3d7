"""The list of conversations: views, counts and pages agree with a plain look at every row."""

import random
from functools import partial

import pytest

from conwerz_desktop.domain.channels import Address
from conwerz_desktop.domain.events import MessageEchoed, MessageReceived
from conwerz_desktop.domain.messages import Content
from conwerz_desktop.domain.views import View
from conwerz_desktop.services import intake
from conwerz_desktop.store import conversations, messages
from conwerz_desktop.store.conversations import ConversationRow, Filter
from conwerz_desktop.store.database import Store
from tests.unit.conftest import INSTAGRAM, NOON, NUMBER, PAGE

HOUR = 3_600_000
ASSETS = (PAGE, INSTAGRAM, NUMBER)


@pytest.fixture
def busy(store: Store) -> Store:
    """Forty people over three channels and two days; some were answered."""
    chance = random.Random(1)
    events: list[MessageReceived | MessageEchoed] = []
    for number in range(40):
        address = Address(ASSETS[number % 3], f"person {number}")
        at = NOON - chance.randrange(1, 48 * HOUR)
        events.append(MessageReceived(address, f"in {number}", at, Content(f"question {number}")))
        if number % 4 == 0:
            events.append(MessageEchoed(address, f"out {number}", at + 1000, Content("answered")))
    store.write(lambda writing: intake.apply(writing, events)).result()
    return store


def everything(store: Store, chosen: Filter, limit: int) -> list[ConversationRow]:
    """Page by page."""
    found: list[ConversationRow] = []
    before: tuple[int, int] | None = None
    while page := store.read(partial(conversations.page, chosen=chosen, now=NOON, before=before, limit=limit)).result():
        found += page
        before = (page[-1].last_at, page[-1].id)
    return found


@pytest.mark.parametrize("limit", [1, 7, 100])
def test_pages_hold_everybody_once_newest_first(busy: Store, limit: int) -> None:
    rows = everything(busy, Filter(View.ALL), limit)
    assert len({row.id for row in rows}) == len(rows) == 40
    assert rows == sorted(rows, key=lambda row: (row.last_at, row.id), reverse=True)


@pytest.mark.parametrize("view", View)
def test_a_view_is_a_selection_of_all(busy: Store, view: View) -> None:
    closes = NOON - 24 * HOUR + 60_000
    belongs = {
        View.ALL: lambda _: True,
        View.WAITING: lambda row: row.waiting,
        View.UNREAD: lambda row: row.unread > 0,
        View.FAILED: lambda _: False,
        View.SNOOZED: lambda _: False,
        View.DONE: lambda _: False,
        View.STARRED: lambda _: False,
        View.SPAM: lambda _: False,
        View.ENDING: lambda row: row.waiting and closes <= row.last_inbound_at <= closes + 2 * HOUR,
    }[view]
    wanted = [row for row in everything(busy, Filter(View.ALL), 50) if belongs(row)]
    assert everything(busy, Filter(view), 3) == wanted


def test_counts_are_the_lengths_of_the_views(busy: Store) -> None:
    counts = busy.read(lambda db: conversations.counts(db, NOON)).result()
    views = (View.WAITING, View.ENDING, View.UNREAD, View.FAILED)
    lengths = [len(everything(busy, Filter(view), 50)) for view in views]
    assert [counts.waiting, counts.ending, counts.unread, counts.failed] == lengths
    assert counts.waiting == 30


def test_a_channel_shows_its_own(busy: Store) -> None:
    rows = everything(busy, Filter(View.ALL, INSTAGRAM), 50)
    assert {row.asset for row in rows} == {INSTAGRAM}
    assert len(rows) == 13


@pytest.mark.parametrize("limit", [1, 3, 50])
def test_a_thread_is_read_upwards_without_a_hole(store: Store, limit: int) -> None:
    same_second = [MessageReceived(Address(PAGE, "x"), f"m{number:02}", NOON - 9, Content("")) for number in range(10)]
    store.write(lambda writing: intake.apply(writing, same_second)).result()
    found: list[str] = []
    before: tuple[int, str] | None = None
    while page := store.read(partial(messages.page, conversation=1, before=before, limit=limit)).result():
        found += [row.meta_id for row in page]
        before = (page[-1].sent_at, page[-1].meta_id)
    assert found == [f"m{number:02}" for number in reversed(range(10))]
