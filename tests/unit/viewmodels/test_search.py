"""Which hit Enter opens, while one types further and while messages arrive."""

from datetime import date

import pytest
from PySide6.QtCore import QLocale, QTimeZone
from pytestqt.qtbot import QtBot

from conwerz_desktop.domain.people import Profile
from conwerz_desktop.store.database import Store
from conwerz_desktop.viewmodels.bridge import Bridge
from conwerz_desktop.viewmodels.desk import Desk
from conwerz_desktop.viewmodels.moments import Calendar
from conwerz_desktop.viewmodels.search import Search, asked
from tests import shop
from tests.shop import MINUTE, PAGE, Said, Talk
from tests.unit.conftest import NOON

TALK = Talk(PAGE, "ana", Profile("Ana"), tuple(Said((9 - n) * MINUTE, f"cobalt {n}") for n in range(9)))


@pytest.fixture
def search(desk: Desk, store: Store, bridge: Bridge) -> Search:
    shop.fill(store, [TALK])
    store.subscribe(lambda changes: bridge.call(lambda: desk.apply(changes)))
    return desk.search


def found(search: Search) -> list[str]:
    return ["".join(row.passage) for row in search.model.rows]


def test_of_another_line_the_first_hit_is_meant(search: Search, qtbot: QtBot) -> None:
    search.look_for("coba")
    qtbot.waitUntil(lambda: len(found(search)) == 9)
    search.step(3)
    with qtbot.waitSignal(search.renewed):
        search.look_for("cobalt")
    assert search.current == 0
    search.clear()
    search.look_for("cobalt")
    qtbot.waitUntil(lambda: search.current == 0)


def test_a_hit_that_was_gone_to_is_meant_though_all_are_found_anew(search: Search, qtbot: QtBot) -> None:
    """Down and Enter, before what was typed last has been looked for: nobody means the first then."""
    search.look_for("coba")
    qtbot.waitUntil(lambda: len(found(search)) == 9)
    search.look_for("cobalt")
    search.step(2)
    with qtbot.waitSignal(search.message_picked):
        search.pick_current()
    assert found(search)[search.current] == "cobalt 6"


def test_the_hit_that_is_meant_stays_so_when_another_comes(search: Search, store: Store, qtbot: QtBot) -> None:
    search.look_for("cobalt")
    qtbot.waitUntil(lambda: len(found(search)) == 9)
    search.step(2)
    assert found(search)[search.current] == "cobalt 6"
    shop.says(store, TALK, "mid.new", "more cobalt", NOON - 1)
    qtbot.waitUntil(lambda: found(search)[:1] == ["more cobalt"])
    assert (search.current, found(search)[search.current]) == (3, "cobalt 6")


def test_what_nothing_was_found_for_is_said_in_short(search: Search, qtbot: QtBot) -> None:
    search.look_for("zebra " * 40)
    qtbot.waitUntil(lambda: search.empty_words != "")
    assert search.empty_words == f"Nothing found for “{('zebra ' * 10).strip()}…”"


@pytest.mark.parametrize(
    ("locale", "day"), [("en_US", date(2026, 5, 9)), ("en_GB", date(2026, 9, 5)), ("es_ES", date(2026, 9, 5))]
)
def test_days_are_read_in_the_owners_order(locale: str, day: date) -> None:
    calendar = Calendar(QLocale(locale), QTimeZone.utc())
    assert asked("before:05/09/2026", NOON, calendar).query.before == day


def test_days_are_read_as_the_computer_writes_them_whatever_the_window_speaks() -> None:
    calendar = Calendar(QLocale("en"), QTimeZone.utc(), QLocale("es_ES"))
    assert asked("before:05/09/2026", NOON, calendar).query.before == date(2026, 9, 5)


def test_each_of_a_choice_is_emphasised_and_what_is_left_out_is_not_shown(search: Search, qtbot: QtBot) -> None:
    search.look_for("zebra OR cob -7 -8")
    qtbot.waitUntil(lambda: len(found(search)) == 7)
    assert {row.passage[1] for row in search.model.rows} == {"cobalt"}
    assert not search.property("savable")
    search.look_for("-is:waiting")
    qtbot.waitUntil(lambda: search.property("savable"))
