"""Settings → Computers: this one first, a question before a removal, and what came of it."""

from concurrent.futures import Future

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from conwerz_desktop.domain.computers import Computer, Removal
from conwerz_desktop.viewmodels.bridge import Bridge
from conwerz_desktop.viewmodels.computers import ComputerActs, Computers
from conwerz_desktop.viewmodels.moments import Calendar

NOW = 1_800_000_000_000
DAY = 86_400_000
THIS = Computer("aa" * 16, NOW - 3 * DAY, NOW - 60_000, 3, True, True)
OLD = Computer("bb" * 16, NOW - 90 * DAY, NOW - 2 * DAY, 0, True, False)
FOREIGN = Computer("cc" * 16, NOW - 30 * DAY, NOW - 60_000, 1, False, False)


class Owner:
    """What the page asks of the program, and what it gets."""

    def __init__(self) -> None:
        self.found: tuple[Computer, ...] | None = (OLD, FOREIGN, THIS)
        self.outcome = Removal.REMOVED
        self.done: list[str] = []

    def read(self) -> "Future[tuple[Computer, ...] | None]":
        found: Future[tuple[Computer, ...] | None] = Future()
        found.set_result(self.found)
        return found

    def remove(self, device: str, stolen: bool) -> "Future[Removal]":
        self.done.append(f"remove {device[:2]} {stolen}")
        done: Future[Removal] = Future()
        done.set_result(self.outcome)
        return done

    def acts(self) -> ComputerActs:
        return ComputerActs(
            self.read, self.remove, lambda: self.done.append("sign in"), lambda: self.done.append("stay")
        )


@pytest.fixture
def owner() -> Owner:
    return Owner()


@pytest.fixture
def page(owner: Owner, calendar: Calendar, bridge: Bridge, qtbot: QtBot) -> Computers:
    made = Computers(lambda: NOW, calendar, owner.acts(), bridge, QObject(bridge))
    assert made.stage == "loading"
    made.open()
    qtbot.waitUntil(lambda: made.stage == "shown")
    return made


def test_this_computer_is_first_and_marked(page: Computers) -> None:
    """The plural comes from the catalogue, which is not loaded here."""
    first, second, third = page.computers.rows
    assert (first.name, first.is_this, first.seen) == ("This computer", True, "There now")
    assert (second.key, second.is_here, second.receives) == (FOREIGN.device, True, "Receives 1 connections")
    assert (third.key, third.is_here, third.receives) == (OLD.device, False, "Receives nothing")
    assert third.seen.startswith("Last seen ")


def test_a_silent_relay_is_said(owner: Owner, page: Computers, qtbot: QtBot) -> None:
    owner.found = None
    page.open()
    qtbot.waitUntil(lambda: page.stage == "silent")


def test_nothing_is_removed_without_an_answer(page: Computers, owner: Owner) -> None:
    page.ask(THIS.device)
    assert page.asked == "", "this one erases itself elsewhere"
    page.remove(False)
    page.ask(OLD.device)
    assert (page.asked, page.knows_code) == (OLD.device, True)
    page.keep()
    assert (page.asked, owner.done) == ("", [])


def test_what_knows_the_code_erases_itself(page: Computers, owner: Owner, qtbot: QtBot) -> None:
    page.ask(OLD.device)
    page.remove(False)
    qtbot.waitUntil(lambda: page.done != "")
    assert owner.done == ["remove bb False"]
    assert "erases itself as soon as it is online" in page.done
    assert (page.asked, page.busy, page.signs_in) == ("", False, False)


def test_after_a_theft_one_signs_in_again(page: Computers, owner: Owner, qtbot: QtBot) -> None:
    page.ask(FOREIGN.device)
    assert not page.knows_code
    page.remove(True)
    qtbot.waitUntil(lambda: page.done != "")
    assert "has ended at Meta; sign in again. Whoever else" in page.done
    assert "Business integrations" in page.done
    assert page.signs_in
    page.sign_in()
    assert owner.done == ["remove cc True", "sign in"]


def test_what_only_metas_settings_can_end_is_said_with_the_way_there(
    page: Computers, owner: Owner, qtbot: QtBot
) -> None:
    owner.outcome = Removal.OF_BUSINESS
    page.ask(OLD.device)
    page.remove(True)
    qtbot.waitUntil(lambda: page.done != "")
    assert page.done.startswith("It is removed, and erases itself")
    assert page.done.endswith("System users, Revoke tokens.")
    assert (page.problem, page.signs_in) == ("", True)


@pytest.mark.parametrize("outcome", [each for each in Removal if each not in (Removal.REMOVED, Removal.OF_BUSINESS)])
def test_what_stands_in_the_way_is_said(page: Computers, owner: Owner, outcome: Removal, qtbot: QtBot) -> None:
    owner.outcome = outcome
    page.ask(OLD.device)
    page.remove(True)
    qtbot.waitUntil(lambda: page.problem != "")
    assert (page.done, page.busy, page.signs_in) == ("", False, outcome is Removal.META_SILENT)


def test_a_removed_computer_says_so_until_its_owner_goes_on_with_it(page: Computers, owner: Owner) -> None:
    page.show_removed(True)
    assert (page.stage, len(page.computers.rows)) == ("removed", 0)
    page.open()
    page.stay()
    assert (page.stage, owner.done) == ("loading", ["stay"])
    page.show_removed(False)
