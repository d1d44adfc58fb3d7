"""Erase everything: the word, the parts one after the other, and what is left to the owner."""

from concurrent.futures import Future

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from conwerz_desktop.domain.parting import Left, Part, Stored
from conwerz_desktop.viewmodels.bridge import Bridge
from conwerz_desktop.viewmodels.erase_all import EraseActs, EraseAll
from conwerz_desktop.viewmodels.moments import Calendar


@pytest.fixture
def done() -> list[str]:
    return []


@pytest.fixture
def all_(done: list[str], calendar: Calendar, bridge: Bridge) -> EraseAll:
    def count() -> Future[Stored]:
        found: Future[Stored] = Future()
        found.set_result(Stored(("Bella Ceramics", "@bella"), 1204, 38, 12, 2))
        return found

    acts = EraseActs(count, lambda: done.append("erase"), lambda: done.append("leave"))
    return EraseAll(acts, calendar, bridge, QObject(bridge))


def states(all_: EraseAll) -> list[str]:
    return [part.state for part in all_.parts.rows]


def test_the_page_says_what_goes_in_numbers(all_: EraseAll, qtbot: QtBot) -> None:
    all_.open()
    qtbot.waitUntil(lambda: "Bella Ceramics, @bella" in all_.parts.rows[0].detail)
    details = [part.detail for part in all_.parts.rows]
    assert details[3:] == ["Files: 2", "Messages: 1,204 · Conversations: 38 · Leads: 12"]
    assert states(all_) == [""] * 5


def test_nothing_goes_without_the_word(all_: EraseAll, done: list[str]) -> None:
    for typed in ("", "er", "yes"):
        all_.erase(typed)
    assert done == []
    all_.erase(" Erase ")
    assert done == ["erase"]


def test_the_parts_are_done_one_after_the_other(all_: EraseAll, done: list[str]) -> None:
    all_.begin()
    assert (all_.stage, states(all_)) == ("working", ["now", "", "", "", ""])
    all_.erase("erase")
    assert done == [], "it is under way"
    all_.show_done(Part.RELAY)
    assert (states(all_), all_.share) == (["done", "done", "now", "", ""], 0.4)
    assert all_.parts.rows[0].spoken.endswith("Done")
    assert not all_.show_left(Left())
    assert all_.stage == ""


def test_what_is_left_is_said_until_it_is_read(all_: EraseAll, done: list[str]) -> None:
    all_.begin()
    assert all_.show_left(Left(frozenset({Part.META, Part.BACKUPS}), 2))
    assert (all_.stage, states(all_)) == ("left", ["left", "done", "done", "left", "done"])
    assert "Remove Conwerz at Facebook" in all_.parts.rows[0].detail
    assert all_.parts.rows[3].detail.startswith("Out of reach: 2.")
    all_.leave()
    assert (all_.stage, done) == ("", ["leave"])
