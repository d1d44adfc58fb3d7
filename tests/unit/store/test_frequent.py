"""Bits of frequent words answer as the index does that they were made from, and are gone with what changes it."""

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conwerz_desktop.domain.events import Event, MessageEdited, MessageReceived, MessageUnsent
from conwerz_desktop.domain.messages import Content
from conwerz_desktop.services import intake
from conwerz_desktop.store import frequent, purge, text_index
from conwerz_desktop.store.connection import Connection
from conwerz_desktop.store.database import Store, Writing
from tests.unit.conftest import ANA, NOON
from tests.unit.store.frequent_words import frequent_words

DAY = 86_400_000
THEN = NOON - 9 * DAY
WEEK = text_index.week_of(THEN)
WORDS = ("plate", "plates", "bowl", "green", "greet", "碗盘")
COUNT = "SELECT count(*) FROM text_frequent"


def talk(store: Store, number: int = 120, every: int = 1) -> None:
    """In one week: the first word in each second message, the next in each third, and so on; then one of today."""
    told = []
    for place in range(number):
        own = [word for step, word in enumerate(WORDS, 2) if place % step == 0]
        told.append(said(place, " ".join(own) or "nothing", THEN + place))
        told += [said(10_000 + place, "later", NOON - step) for step in range(1, every)]
    take_in(store, *told, said(9_999, "newest", NOON))


def said(number: int, text: str, at: int) -> MessageReceived:
    return MessageReceived(ANA, f"mid.{number}.{at}", at, Content(text))


def take_in(store: Store, *events: Event) -> None:
    store.write(lambda writing: intake.apply(writing, events)).result()


def settle(store: Store, many: int = 15) -> None:
    with frequent_words(many):
        while store.write(lambda writing: text_index.settle(writing.db, 400)).result():
            pass
        while store.write(lambda writing: frequent.settle(writing.db, 10_000)).result():
            pass


def asked(store: Store, query: Callable[[Connection], object]) -> object:
    return store.read(query).result()


def find(db: Connection, wanted: list[str], below: int, limit: int) -> list[int]:
    return frequent.find(db, WEEK, wanted, frequent.known(db, wanted), below, limit)


def count(store: Store) -> object:
    return asked(store, lambda db: db.execute(COUNT).fetchone()[0])


def beginnings(store: Store) -> set[str]:
    query = "SELECT beginning FROM text_frequent WHERE ready"
    return store.read(lambda db: {each for (each,) in db.execute(query).fetchall()}).result()


def erase_leftovers(store: Store) -> None:
    while store.write(lambda writing: purge.erase_indexes(writing, purge.Until(0, 0), 50)).result().rows:
        pass


typed = st.lists(st.sampled_from([word[:end] for word in WORDS for end in range(1, 7)]), min_size=1, max_size=3)


@pytest.mark.parametrize("many", [15, 35])
def test_bits_answer_as_the_index_does(store: Store, many: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Those of all words, and those of some."""
    talk(store)
    settle(store, many)
    assert ("plates" in beginnings(store), "碗盘" in beginnings(store)) == (True, many == 15)

    @given(typed, st.integers(0, 130) | st.just(2**62), st.integers(1, 30), st.sampled_from([0, 10, 100]))
    @settings(max_examples=300)
    def same(wanted: list[str], below: int, limit: int, few: int) -> None:
        monkeypatch.setattr(frequent, "FEW", few)
        found = store.read(lambda db: find(db, wanted, below, limit)).result()
        assert found == store.read(lambda db: list(text_index.matching(db, WEEK, wanted, below))).result()[:limit]

    same()


def test_only_what_many_hold_is_kept(store: Store) -> None:
    talk(store)
    settle(store, 35)
    assert beginnings(store) == {"p", "pl", "pla", "plat", "plate", "plates"} | {"g", "gr", "gre", "gree"}


def test_a_week_whose_messages_lie_scattered_has_none(store: Store) -> None:
    talk(store, number=40, every=5)
    settle(store)
    assert beginnings(store) == set()
    assert not store.write(lambda writing: frequent.settle(writing.db, 10_000)).result()


def test_a_week_that_the_horizon_has_reached_has_none(store: Store) -> None:
    talk(store)
    while store.write(lambda writing: text_index.settle(writing.db, 400)).result():
        pass
    assert not store.write(lambda writing: frequent.settle(writing.db, 400, text_index.start_of(WEEK))).result()
    assert store.write(lambda writing: frequent.settle(writing.db, 400, text_index.start_of(WEEK) - 1)).result()


CHANGES = {
    "unsent": MessageUnsent(ANA, f"mid.6.{THEN + 6}", NOON),
    "edited": MessageEdited(ANA, f"mid.6.{THEN + 6}", "saucer", NOON),
    "late": MessageReceived(ANA, "mid.late", THEN + 500, Content("plate bowl")),
}


@pytest.mark.parametrize("change", CHANGES)
def test_what_changes_in_a_week_gives_its_bits_up(store: Store, change: str) -> None:
    talk(store)
    settle(store)
    erase_leftovers(store)
    before = count(store)
    take_in(store, CHANGES[change])
    assert asked(store, frequent.are_given_up)
    assert not store.read(purge.is_merged).result()
    wanted = ["plat", "bow"]
    found = store.read(lambda db: find(db, wanted, 2**62, 500)).result()
    assert found == store.read(lambda db: list(text_index.matching(db, WEEK, wanted))).result()
    assert count(store) == before
    erase_leftovers(store)
    assert count(store) == 0
    assert not asked(store, frequent.are_given_up)


def test_they_are_made_anew_once_the_index_is_merged(store: Store) -> None:
    talk(store)
    settle(store)
    take_in(store, CHANGES["unsent"])
    settle(store)
    assert asked(store, frequent.are_given_up)
    for stage in purge.MERGING:
        while store.write(lambda writing, stage=stage: stage.slice(writing, purge.Until(0, 0), 50)).result().rows:
            pass
    assert count(store) == 0
    settle(store)
    assert {"plate", "bowl"} <= beginnings(store)
    assert not asked(store, frequent.are_given_up)


def test_a_week_that_is_purged_takes_its_bits_with_it(store: Store) -> None:
    talk(store)
    settle(store)

    def begin(writing: Writing) -> None:
        purge.begin(writing, purge.Until(NOON - DAY, 0), 1)

    store.write(begin).result()
    assert asked(store, frequent.are_given_up)
    erase_leftovers(store)
    assert count(store) == 0
