"""A line of the search field becomes a view of the owner's own, with its count, and goes again."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from conwerz_desktop.app import triaging
from conwerz_desktop.domain.channels import Asset, Channel
from conwerz_desktop.domain.messages import Attachment, Kind
from conwerz_desktop.domain.people import Profile
from conwerz_desktop.store.database import Store
from conwerz_desktop.viewmodels import tally
from conwerz_desktop.viewmodels.bridge import Bridge
from conwerz_desktop.viewmodels.desk import Desk
from conwerz_desktop.viewmodels.moments import Calendar
from conwerz_desktop.viewmodels.saved import SavedFilters
from tests import shop
from tests.shop import DAY, MINUTE, Said, Talk
from tests.unit.conftest import NUMBER, PAGE


@pytest.fixture
def kept(desk: Desk, store: Store, clock: Callable[[], int], calendar: Calendar, bridge: Bridge) -> SavedFilters:
    talks = [
        Talk(Asset(Channel.MESSENGER, PAGE.id), f"p{n}", Profile(f"P{n}"), (Said(n * MINUTE, "hello"),))
        for n in range(3)
    ]
    shop.fill(store, [*talks, Talk(NUMBER, "346", Profile("Lucía"), (Said(MINUTE, "hola"),))])
    made = SavedFilters(store, clock, calendar, triaging.filters(store), bridge, desk.inbox)
    store.subscribe(lambda changes: bridge.call(lambda: made.apply(changes)))
    return made


def test_it_is_saved_counted_chosen_and_let_go_of(kept: SavedFilters, desk: Desk, qtbot: QtBot) -> None:
    kept.save("channel:messenger is:waiting")
    qtbot.waitUntil(
        lambda: [(row.text, row.count) for row in kept.rows.rows] == [("channel:messenger is:waiting", "3")]
    )
    key = kept.rows.rows[0].key
    kept.choose(key)
    qtbot.waitUntil(lambda: [row.name for row in desk.inbox.model.rows] == ["P0", "P1", "P2"])
    assert desk.inbox.title == "channel:messenger is:waiting"
    assert kept.rows.rows[0].current
    kept.forget(key)
    qtbot.waitUntil(lambda: not kept.rows.rows)
    assert desk.inbox.title == "Waiting for you"


def test_what_names_no_conversations_is_no_view(kept: SavedFilters, store: Store) -> None:
    for typed in ("hello", "before:", ""):
        kept.save(typed)
    assert store.read(lambda db: db.execute("SELECT count(*) FROM saved_filter").fetchone()[0]).result() == 0


def test_many_are_not_counted_to_the_end(kept: SavedFilters, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tally, "MANY", 2)
    kept.save("is:waiting")
    qtbot.waitUntil(lambda: [row.count for row in kept.rows.rows] == ["1+"])


def names(desk: Desk) -> list[str]:
    return [row.name for row in desk.inbox.model.rows]


def lines(kept: SavedFilters) -> list[tuple[str, str]]:
    return [(row.text, row.count) for row in kept.rows.rows]


@pytest.mark.parametrize(
    ("typed", "people"),
    [
        ('"hello"', ["P0", "P1", "P2"]),
        ('"the blue plates"', ["Rosa"]),
        ('"blue plates" channel:messenger', ["Rosa"]),
        ('"plates blue"', []),
        ("has:photo", ["Rosa"]),
        ("has:photo after:today", []),
        ("before:today", ["Rosa"]),
        ("from:lucia after:today", ["Lucía"]),
        ('rosa "blue plates"', ["Rosa"]),
        ('lucia "blue plates"', []),
    ],
)
def test_what_was_said_sent_and_when_makes_a_view(
    kept: SavedFilters, store: Store, desk: Desk, qtbot: QtBot, typed: str, people: list[str]
) -> None:
    photo = Attachment(Kind.IMAGE, url="https://scontent.example/1.png")
    said = (Said(3 * DAY, "Do you have the blue plates?"), Said(2 * DAY, parts=(photo,)))
    shop.fill(store, [Talk(Asset(Channel.MESSENGER, PAGE.id), "rosa", Profile("Rosa"), said)])
    kept.save(typed)
    qtbot.waitUntil(lambda: lines(kept) == [(typed, str(len(people) or ""))])
    kept.choose(kept.rows.rows[0].key)
    qtbot.waitUntil(lambda: desk.inbox.loaded and names(desk) == people)


def test_what_is_said_now_joins_the_view_of_its_phrase(
    kept: SavedFilters, store: Store, desk: Desk, qtbot: QtBot
) -> None:
    kept.save('"blue plates"')
    qtbot.waitUntil(lambda: lines(kept) == [('"blue plates"', "")])
    kept.choose(kept.rows.rows[0].key)
    qtbot.waitUntil(lambda: desk.inbox.loaded and names(desk) == [])
    lucia = Talk(NUMBER, "346", Profile("Lucía"))
    shop.says(store, lucia, "m9", "The blue plates, please", store.time.now())
    qtbot.waitUntil(lambda: names(desk) == ["Lucía"] and lines(kept) == [('"blue plates"', "1")])


def test_it_is_renamed_and_its_line_changed_where_it_stands(kept: SavedFilters, desk: Desk, qtbot: QtBot) -> None:
    kept.save("channel:messenger")
    kept.save("is:unread")
    qtbot.waitUntil(lambda: len(lines(kept)) == 2)
    kept.choose(kept.rows.rows[0].key)
    kept.edit(kept.rows.rows[0].key)
    assert (kept.name, kept.typed) == ("channel:messenger", "channel:messenger")
    kept.keep("is:unread", "channel:messenger")
    qtbot.waitUntil(lambda: kept.problem == "Another view is called so.")
    kept.keep("Page", "hello")
    assert kept.problem == "This line does not say whom it means."
    kept.keep("Page", "channel:whatsapp")
    qtbot.waitUntil(lambda: lines(kept) == [("Page", "1"), ("is:unread", "")])
    qtbot.waitUntil(lambda: desk.inbox.title == "Page" and names(desk) == ["Lucía"])
    assert kept.editing == 0


def test_its_days_are_kept_as_everybody_reads_them(kept: SavedFilters, qtbot: QtBot) -> None:
    kept.save("is:unread before:05/09/2026")
    qtbot.waitUntil(lambda: len(lines(kept)) == 1)
    kept.edit(kept.rows.rows[0].key)
    assert (kept.name, kept.typed) == ("is:unread before:05/09/2026", "is:unread before:2026-09-05")
    kept.keep("Since then", "is:unread after: 06/09/2026")
    qtbot.waitUntil(lambda: kept.editing == 0 and lines(kept)[0][0] == "Since then")
    kept.edit(kept.rows.rows[0].key)
    assert kept.typed == "is:unread after: 2026-09-06"


def test_views_are_put_in_order_and_come_back_where_they_stood(kept: SavedFilters, qtbot: QtBot) -> None:
    undone: list[Callable[[], object]] = []
    kept.acted.connect(lambda _, undo: undone.append(undo))
    for typed in ("is:unread", "is:starred", "is:waiting"):
        kept.save(typed)
    qtbot.waitUntil(lambda: [row.text for row in kept.rows.rows] == ["is:unread", "is:starred", "is:waiting"])
    kept.move(kept.rows.rows[2].key, -1)
    qtbot.waitUntil(lambda: [row.text for row in kept.rows.rows] == ["is:unread", "is:waiting", "is:starred"])
    kept.move(kept.rows.rows[0].key, -1)
    kept.forget(kept.rows.rows[1].key)
    qtbot.waitUntil(lambda: [row.text for row in kept.rows.rows] == ["is:unread", "is:starred"] and bool(undone))
    undone[0]()
    qtbot.waitUntil(lambda: [row.text for row in kept.rows.rows] == ["is:unread", "is:waiting", "is:starred"])
