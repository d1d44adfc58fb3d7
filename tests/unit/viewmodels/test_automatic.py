"""Settings → Automatic answers: the greetings, and what they say in the coming week."""

from collections.abc import Iterator
from datetime import UTC
from typing import Any

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from conwerz_desktop.domain.automation import Reason
from conwerz_desktop.domain.greetings import OPENING, Greeting
from conwerz_desktop.domain.opening_hours import Hours, Span
from conwerz_desktop.services import hours
from conwerz_desktop.services.automation import greeting
from conwerz_desktop.store import automation
from conwerz_desktop.store.database import Store
from conwerz_desktop.viewmodels.automatic import Automatic
from conwerz_desktop.viewmodels.bridge import Bridge
from conwerz_desktop.viewmodels.moments import Calendar
from tests.unit.conftest import PAGE

DAYTIME = Hours(((Span(540, 1080),),) * 7)


@pytest.fixture
def parent() -> Iterator[QObject]:
    made = QObject()
    yield made
    made.deleteLater()


@pytest.fixture
def page(store: Store, clock: Any, calendar: Calendar, bridge: Bridge, parent: QObject, qtbot: QtBot) -> Automatic:
    def put(place: str, form: Reason, chosen: Greeting) -> None:
        greeting.put(store, place, form, chosen).result()

    made = Automatic(store, clock, calendar, put, bridge, parent, zone=UTC)
    store.subscribe(lambda changes: bridge.call(lambda: made.apply(changes)))
    made.open()
    qtbot.waitUntil(lambda: bool(made.property("loaded")))
    return made


def kept(store: Store) -> dict[Reason, Greeting]:
    return store.read(lambda db: automation.greetings(db, PAGE.id)).result()


def test_a_greeting_begins_with_usual_words_and_keeps_the_owners(page: Automatic, store: Store) -> None:
    page.switch_("instant", True)
    assert kept(store)[Reason.INSTANT].speaks
    page.write("instant", "Hola!")
    page.switch_("instant", False)
    assert kept(store) == {Reason.INSTANT: Greeting(False, "Hola!")}


def test_without_hours_there_is_nothing_to_say_while_closed(page: Automatic, store: Store, qtbot: QtBot) -> None:
    assert page.greetings.rows[1].needs_hours
    hours.keep(store, PAGE.id, DAYTIME).result()
    qtbot.waitUntil(lambda: not page.greetings.rows[1].needs_hours)


def test_the_week_shows_each_closing_and_what_it_says(page: Automatic, store: Store, qtbot: QtBot) -> None:
    hours.keep(store, PAGE.id, DAYTIME).result()
    qtbot.waitUntil(lambda: bool(page.property("has_hours")))
    assert not page.closings.rows
    page.switch_("away", True)
    page.write("away", f"Back {OPENING}.")
    first, second = page.closings.rows[:2]  # it is Monday 21 September 2026, 14:13
    assert len(page.closings.rows) == 7
    assert (first.when, first.text) == ("Mon 21 Sept, 18:00 to Tue 22 Sept, 09:00", "Back tomorrow at 09:00.")
    assert second.when.startswith("Tue 22 Sept, 18:00")
