"""Settings → Hours, as the owner types them."""

from collections.abc import Iterator
from datetime import UTC, date
from typing import Any

import pytest
from PySide6.QtCore import QLocale, QObject
from pytestqt.qtbot import QtBot

from conwerz_desktop.domain.opening_hours import Hours, Span
from conwerz_desktop.services import hours
from conwerz_desktop.store import opening_hours
from conwerz_desktop.store.database import Store
from conwerz_desktop.viewmodels import hours_words
from conwerz_desktop.viewmodels.bridge import Bridge
from conwerz_desktop.viewmodels.hours import ShopHours
from conwerz_desktop.viewmodels.moments import Calendar
from tests.unit.conftest import INSTAGRAM, NUMBER, PAGE

ENGLISH, AMERICAN, SPANISH = QLocale("en_GB"), QLocale("en_US"), QLocale("es_ES")


@pytest.fixture
def parent() -> Iterator[QObject]:
    made = QObject()
    yield made
    made.deleteLater()


@pytest.fixture
def page(store: Store, clock: Any, calendar: Calendar, bridge: Bridge, parent: QObject, qtbot: QtBot) -> ShopHours:
    made = ShopHours(
        store, clock, calendar, lambda place, kept: hours.keep(store, place, kept).result(), bridge, parent, zone=UTC
    )
    store.subscribe(lambda changes: bridge.call(lambda: made.apply(changes)))
    made.open()
    qtbot.waitUntil(lambda: bool(made.property("loaded")))
    return made


def kept(store: Store, place: str = PAGE.id) -> Hours | None:
    return store.read(lambda db: opening_hours.of_place(db, place)).result()


def monday(store: Store) -> tuple[Span, ...]:
    known = kept(store)
    assert known is not None
    return known.week[0]


def test_a_page_and_its_instagram_account_share_hours_and_a_number_has_its_own(page: ShopHours, store: Store) -> None:
    assert page.property("places") == [PAGE.id, NUMBER.id]
    page.begin()
    assert store.read(lambda db: opening_hours.of_asset(db, INSTAGRAM)).result() == kept(store)
    assert store.read(lambda db: opening_hours.of_asset(db, NUMBER)).result() is None
    page.use_everywhere()
    assert store.read(lambda db: opening_hours.of_asset(db, NUMBER)).result() == kept(store)


def test_a_pause_is_added_and_times_are_read_as_people_write_them(page: ShopHours, store: Store) -> None:
    page.begin()
    page.add_span(0)
    page.set_closes(0, 0, "13h30")
    page.set_opens(0, 1, "5 pm")
    page.set_closes(0, 1, "20")
    assert monday(store) == (Span(540, 810), Span(1020, 1200))
    page.set_closes(0, 1, "late")
    assert monday(store) == (Span(540, 810), Span(1020, 1200))
    page.drop_span(0, 1)
    assert monday(store) == (Span(540, 810),)


def test_a_day_that_is_opened_takes_the_hours_of_the_day_before(page: ShopHours, store: Store) -> None:
    page.begin()
    page.set_closes(4, 0, "14:00")
    page.set_open(5, True)
    known = kept(store)
    assert known is not None
    assert known.week[5] == (Span(540, 840),)
    page.set_open(5, False)
    assert page.spans.rows[-2].open is False


def test_hours_that_overlap_are_said(page: ShopHours) -> None:
    page.begin()
    page.add_span(0)
    page.set_opens(0, 1, "10:00")
    assert page.spans.rows[0].bad


def test_a_holiday_is_typed_and_shows_in_the_week(page: ShopHours, store: Store) -> None:
    page.begin()
    today = page.property("today_example")
    assert page.add_holiday("Stocktaking", today, "")
    known = kept(store)
    assert known is not None
    assert known.holidays[0].name == "Stocktaking"
    first = page.preview.rows[0]
    assert (first.words, first.special, first.today) == ("Stocktaking · Closed", True, True)
    page.drop_holiday(0)
    assert not page.preview.rows[0].special


def test_a_date_that_cannot_be_read_says_how_to_write_one(page: ShopHours, store: Store) -> None:
    page.begin()
    assert not page.add_holiday("", "yesterday", "")
    assert page.property("today_example") in page.property("problem")
    assert not page.add_holiday("", "24/12/2026", "23/12/2026")
    known = kept(store)
    assert known is not None
    assert not known.holidays


def test_the_preview_draws_what_goes_past_midnight_on_the_day_it_is_open() -> None:
    bar = Hours(((Span(1200, 120),),) + ((),) * 6)
    lines = hours_words.week_preview(ENGLISH, bar, date(2026, 11, 30))
    assert (lines[0].starts, lines[1].starts) == ((1200 / 1440,), (0.0,))
    assert lines[1].lengths == (120 / 1440,)


@pytest.mark.parametrize(
    ("typed", "minute"),
    [("9", 540), ("930", 570), ("9:30", 570), ("9.30", 570), ("9h30", 570), ("9 pm", 1260), ("12 am", 0), ("24", 0)],
)
def test_a_time_is_read_as_people_write_it(typed: str, minute: int) -> None:
    assert hours_words.minutes(typed) == minute


@pytest.mark.parametrize("typed", ["", "soon", "25", "9:75", "13 pm", "9:3"])
def test_what_is_no_time_is_not_guessed(typed: str) -> None:
    assert hours_words.minutes(typed) is None


def test_times_are_written_as_in_the_owners_language() -> None:
    assert "PM" in hours_words.clock_words(AMERICAN, 1020)
    assert hours_words.clock_words(SPANISH, 1020) == "17:00"


def test_hours_go_with_the_last_connection_of_their_page(page: ShopHours, store: Store) -> None:
    page.begin()
    store.write(lambda writing: writing.db.execute("DELETE FROM asset WHERE channel = 'messenger'")).result()
    assert kept(store) is not None
    store.write(lambda writing: writing.db.execute("DELETE FROM asset WHERE channel = 'instagram'")).result()
    assert kept(store) is None
