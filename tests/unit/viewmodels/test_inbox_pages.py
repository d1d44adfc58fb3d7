"""Reading again only what has changed must give the very rows that reading all of it gives."""

import random

import pytest

from conwerz_desktop.domain.messages import Author, Content, Progress
from conwerz_desktop.domain.people import Profile
from conwerz_desktop.domain.views import View
from conwerz_desktop.store import connections, conversations, messages
from conwerz_desktop.store.conversations import Filter
from conwerz_desktop.store.database import Store, Writing
from conwerz_desktop.store.messages import NewMessage
from conwerz_desktop.viewmodels import inbox_pages
from conwerz_desktop.viewmodels.inbox_pages import Page
from tests import shop
from tests.shop import PAGE, Said, Talk
from tests.unit.conftest import NOON

MINUTE = 60_000
PEOPLE = 8
NOBODY = 0


@pytest.fixture
def numbers(store: Store) -> list[int]:
    talks = (
        Talk(PAGE, f"p{place}", Profile(f"P{place}"), (Said(place * MINUTE + 1, "Hi"),)) for place in range(PEOPLE)
    )
    return shop.fill(store, talks)


def happen(store: Store, chance: random.Random, numbers: list[int], step: int) -> int:
    """Somebody writes, is answered, or is read. Returns the conversation."""
    place = chance.randrange(PEOPLE)
    if chance.random() < 0.2:
        store.write(lambda writing: conversations.see(writing, numbers[place])).result()
        return numbers[place]
    say(store, numbers[place], chance.choice((Author.CUSTOMER, Author.OWNER)), step)
    return numbers[place]


def say(store: Store, conversation: int, author: Author, step: int) -> None:
    progress = Progress.RECEIVED if author is Author.CUSTOMER else Progress.READ
    at = NOON + step * MINUTE

    def write(writing: Writing) -> None:
        asset = connections.find(writing.db, PAGE)
        assert asset is not None
        content = Content(f"said {step}")
        messages.add(writing, NewMessage(conversation, asset.id, f"m_said{step}", author, content, at, progress))
        conversations.refresh(writing)

    store.write(write).result()


@pytest.mark.parametrize("seed", range(5))
@pytest.mark.parametrize("view", [View.ALL, View.WAITING, View.UNREAD])
@pytest.mark.parametrize("limit", [3, 50])
def test_again_is_as_if_all_were_read(store: Store, numbers: list[int], seed: int, view: View, limit: int) -> None:
    chance = random.Random(seed)
    known = window(store, view, limit)
    for step in range(1, 25):
        ids = frozenset({happen(store, chance, numbers, step)})
        known = again(store, known, ids)
        everything = window(store, view, len(known.rows) if known.full else 50)
        assert known.rows == everything.rows


def test_the_frame_of_what_has_changed_waits_for_no_figures(store: Store, numbers: list[int]) -> None:
    known = window(store, View.ALL, 50)
    say(store, numbers[3], Author.CUSTOMER, 1)
    assert known.counts is not None
    assert again(store, known, frozenset({numbers[3]})).counts is None


def test_the_open_conversation_stays_after_it_has_left_the_view(store: Store, numbers: list[int]) -> None:
    known = window(store, View.WAITING, 50)
    say(store, numbers[3], Author.OWNER, 1)
    ids = frozenset({numbers[3]})
    assert numbers[3] in [row.id for row in again(store, known, ids, kept=numbers[3]).rows]
    assert numbers[3] not in [row.id for row in again(store, known, ids).rows]


def window(store: Store, view: View, limit: int) -> Page:
    return store.read(lambda db: inbox_pages.window(db, Filter(view), NOON, limit, NOBODY)).result()


def again(store: Store, known: Page, ids: frozenset[int], kept: int = NOBODY) -> Page:
    return store.read(lambda db: inbox_pages.again(db, known, NOON, ids, kept)).result()


@pytest.mark.parametrize("newer", [0, 2, 5])
def test_what_was_loaded_is_read_again_however_many_came_before_it(
    store: Store, numbers: list[int], newer: int
) -> None:
    """Of eight conversations four were loaded; whoever looks at the last of them is to go on doing so."""
    before = store.read(lambda db: inbox_pages.window(db, Filter(View.ALL), NOON, 4, NOBODY)).result()
    talks = (Talk(PAGE, f"new{each}", Profile(f"New {each}"), (Said(0, "Hi"),)) for each in range(newer))
    new = shop.fill(store, talks)
    upto = (before.rows[-1].last_at, before.rows[-1].id)
    after = store.read(lambda db: inbox_pages.window(db, Filter(View.ALL), NOON, 4, NOBODY, upto)).result()
    found = [row.id for row in after.rows]
    assert found == [*sorted(new, reverse=True), *numbers][: len(found)]
    assert {row.id for row in before.rows} <= set(found)
    assert after.full == (len(found) < PEOPLE + newer)
