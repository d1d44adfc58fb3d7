"""A line of the search field becomes a view of the owner's own, with its count, and goes again."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from conwerz_desktop.domain.channels import Asset, Channel
from conwerz_desktop.domain.people import Profile
from conwerz_desktop.services import filtering
from conwerz_desktop.store.database import Store
from conwerz_desktop.viewmodels import tally
from conwerz_desktop.viewmodels.bridge import Bridge
from conwerz_desktop.viewmodels.desk import Desk
from conwerz_desktop.viewmodels.moments import Calendar
from conwerz_desktop.viewmodels.saved import FilterActs, SavedFilters
from tests import shop
from tests.shop import MINUTE, Said, Talk
from tests.unit.conftest import NUMBER, PAGE


@pytest.fixture
def kept(desk: Desk, store: Store, clock: Callable[[], int], calendar: Calendar, bridge: Bridge) -> SavedFilters:
    talks = [
        Talk(Asset(Channel.MESSENGER, PAGE.id), f"p{n}", Profile(f"P{n}"), (Said(n * MINUTE, "hello"),))
        for n in range(3)
    ]
    shop.fill(store, [*talks, Talk(NUMBER, "346", Profile("Lucía"), (Said(MINUTE, "hola"),))])
    acts = FilterActs(
        lambda name, typed: filtering.save(store, name, typed), lambda number: filtering.remove(store, number)
    )
    made = SavedFilters(store, clock, calendar, acts, bridge, desk.inbox)
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
    for typed in ("hello", "has:photo", ""):
        kept.save(typed)
    assert store.read(lambda db: db.execute("SELECT count(*) FROM saved_filter").fetchone()[0]).result() == 0


def test_many_are_not_counted_to_the_end(kept: SavedFilters, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tally, "MANY", 2)
    kept.save("is:waiting")
    qtbot.waitUntil(lambda: [row.count for row in kept.rows.rows] == ["1+"])
