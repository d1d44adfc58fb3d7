"""Searching inside the open conversation: messages and notes, newest first, and one's place among them is kept."""

import pytest
from pytestqt.qtbot import QtBot

from conwerz_desktop.domain.people import Profile
from conwerz_desktop.store import notes, search
from conwerz_desktop.store.database import Store
from conwerz_desktop.viewmodels.bridge import Bridge
from conwerz_desktop.viewmodels.desk import Desk
from conwerz_desktop.viewmodels.thread_search import ThreadSearch
from tests import shop
from tests.shop import DAY, MINUTE, PAGE, Said, Talk
from tests.unit.conftest import Clock

TALK = Talk(PAGE, "ana", Profile("Ana"), tuple(Said((60 - n) * MINUTE, f"cobalt {n}") for n in range(60)))


@pytest.fixture
def inside(desk: Desk, store: Store, bridge: Bridge, qtbot: QtBot) -> ThreadSearch:
    (conversation,) = shop.fill(store, [TALK])
    store.subscribe(lambda changes: bridge.call(lambda: desk.apply(changes)))
    desk.thread_search.turn_to(conversation)
    desk.thread_search.begin()
    return desk.thread_search


def look_for(inside: ThreadSearch, typed: str, words: str, qtbot: QtBot) -> None:
    inside.look_for(typed)
    qtbot.waitUntil(lambda: inside.words == words)


def test_a_note_is_found_where_it_was_written(inside: ThreadSearch, store: Store, qtbot: QtBot) -> None:
    number = store.write(lambda writing: notes.add(writing, inside._conversation, "prefers cobalt")).result()
    found: list[int] = []
    inside.found.connect(lambda _, place: found.append(place))
    look_for(inside, "cobalt", "1 of 61", qtbot)
    assert found == [-number]
    inside.older()
    assert found[1] > 0


def test_the_place_is_kept_while_everything_is_looked_for_anew(
    inside: ThreadSearch, store: Store, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also where it lies further down than what is found at once."""
    monkeypatch.setattr(search, "_READ", 20)
    look_for(inside, "cobalt", "1 of 60", qtbot)
    for _ in range(44):
        inside.older()
    assert inside.words == "45 of 60"
    went: list[int] = []
    inside.found.connect(lambda _, place: went.append(place))
    shop.says(store, TALK, "mid.new", "more cobalt", 1_790_000_000_000 - 1)
    qtbot.waitUntil(lambda: inside.words == "46 of 61")
    assert went == []


def test_what_expires_is_counted_no_longer(inside: ThreadSearch, clock: Clock, desk: Desk, qtbot: QtBot) -> None:
    look_for(inside, "cobalt", "1 of 60", qtbot)
    clock.now += 90 * DAY
    desk.tick()
    qtbot.waitUntil(lambda: inside.words == "Not found")


def test_what_a_hit_was_found_by_is_told_until_the_search_is_closed(inside: ThreadSearch, qtbot: QtBot) -> None:
    inside.bring(7, "saucer")
    inside.begin()
    look_for(inside, "cobalt 5", "1 of 11", qtbot)
    newest = inside.shown
    assert (newest > 0, inside.sought) == (True, "cobalt 5")
    inside.older()
    assert inside.shown not in (0, newest)
    inside.close()
    assert (inside.shown, inside.sought) == (7, "saucer")


def test_what_was_found_elsewhere_ends_the_search_inside_that_did_not_find_it(
    inside: ThreadSearch, qtbot: QtBot
) -> None:
    look_for(inside, "cobalt 5", "1 of 11", qtbot)
    newest = inside.shown
    inside.older()
    second = inside.shown
    inside.older()
    inside.bring(second, "cobalt")
    assert (inside.open, inside.words, inside.shown, inside.sought) == (True, "2 of 11", second, "cobalt 5")
    elsewhere = newest - 20
    inside.bring(elsewhere, "cobalt")
    assert (inside.open, inside.typed, inside.shown, inside.sought) == (False, "", elsewhere, "cobalt")
    inside.begin()
    look_for(inside, "cobalt 5", "1 of 11", qtbot)
    assert inside.shown == newest


def test_words_are_found_where_qt_counts_them(inside: ThreadSearch) -> None:
    """A picture counts twice there."""
    text = "🙂 two Cóbalt cups 🙂, cobalts"
    units = text.encode("utf-16-le")
    spans = inside.find_in(text, "cobalt cup|saucer -zebra has:photo")
    found = [units[start * 2 : end * 2].decode("utf-16-le") for start, end in zip(spans[::2], spans[1::2], strict=True)]
    assert found == ["Cóbalt", "cups", "cobalts"]
    assert inside.find_in(text, "") == inside.find_in(text, "zebra") == []
