"""A place is made at its first visit and kept: coming back makes nothing anew, and nothing acts from behind."""

from collections.abc import Iterator
from concurrent.futures import Future
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPointF
from PySide6.QtGui import QAccessible, QWindow
from PySide6.QtQuick import QQuickItem

from conwerz_desktop.viewmodels.command_list import commands
from tests import shop
from tests.screens.conftest import Desktop
from tests.screens.test_insights import fill as count
from tests.screens.test_leads_board import fill as let_leads_come
from tests.screens.test_numbers_page import Office

PANES = {"comments": "Posts", "leads": "Leads", "insights": "Insights", "settings": "Settings"}


@pytest.fixture
def full(desktop: Desktop) -> Desktop:
    """A shop with something in every place."""
    shop.fill(desktop.store)
    shop.comment(desktop.store)
    count(desktop)
    let_leads_come(desktop)
    desktop.shell.show_inbox(desktop.desk)
    desktop.window.qtbot.waitUntil(lambda: desktop.desk.stands() and bool(offered(desktop)))
    return desktop


@pytest.fixture
def another_program() -> Iterator[QWindow]:
    window = QWindow()
    yield window
    window.destroy()


def visit(desktop: Desktop, place: str) -> QQuickItem:
    desktop.desk.places.go(place)
    desktop.window.qtbot.waitUntil(lambda: bool(panes(desktop, place)))
    desktop.window.quick.grabWindow()  # draws a frame, so that everything on it is there
    return panes(desktop, place)[-1]


def panes(desktop: Desktop, place: str) -> list[QQuickItem]:
    return [item for item in desktop.window.all(PANES[place]) if role(item) is QAccessible.Role.Pane]


def role(item: QQuickItem) -> QAccessible.Role:
    return QAccessible.queryAccessibleInterface(item).role()


def back_to_the_inbox(desktop: Desktop) -> None:
    desktop.desk.places.go("inbox")
    desktop.window.find("Conversations")
    desktop.window.quick.grabWindow()


def offered(desktop: Desktop) -> set[str]:
    return {each.name for each in commands() if desktop.shell.registry.is_offered(each.name)}


@pytest.mark.parametrize("place", PANES)
def test_coming_back_makes_nothing_anew(full: Desktop, place: str) -> None:
    gone: list[str] = []
    visit(full, place).destroyed.connect(lambda _: gone.append(place))
    back_to_the_inbox(full)
    assert not panes(full, place)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)  # type: ignore[call-overload] # of all
    assert not gone
    visit(full, place)
    assert len(panes(full, place)) == 1


def test_what_a_place_can_do_is_offered_there_alone(full: Desktop) -> None:
    before = offered(full)
    for place in PANES:
        visit(full, place)
    there = offered(full)
    back_to_the_inbox(full)
    assert offered(full) == before
    assert there != before
    visit(full, "comments")
    full.window.qtbot.waitUntil(lambda: {"comment.next", "comments.search"} <= offered(full))
    assert "leads.board" not in offered(full)


@pytest.mark.parametrize("away", [False, True])
def test_what_is_asked_there_goes_with_it(full: Desktop, another_program: QWindow, *, away: bool) -> None:
    """A notice that is clicked leads elsewhere, whatever stands open; mostly out of another program."""
    visit(full, "leads")
    full.window.qtbot.waitUntil(lambda: full.desk.leads.property("loaded"))
    full.window.click("Stages…")
    full.window.find("Keep these names")
    if away:
        another_program.show()
        another_program.requestActivate()
        full.window.qtbot.waitUntil(lambda: not full.window.quick.isActive())
    full.desk.go_to("comments")
    visit(full, "comments")
    full.window.qtbot.waitUntil(lambda: not full.window.shows("Keep these names"))
    visit(full, "leads")
    assert not full.window.shows("Keep these names")


def test_meta_is_asked_when_its_page_is_opened_and_for_no_other(full: Desktop) -> None:
    """What the page asked for shows as sent to Meta, and is one of the few requests that a shop has."""
    looks: list[str] = []
    office = Office().acts()

    def look() -> Future[Any]:
        looks.append("look")
        return office.look()

    full.desk.numbers._acts = replace(office, look=look)
    for page, asked in (("numbers", 1), ("help", 1), ("numbers", 2), ("help", 2)):
        turn_to(full, page)
        assert len(looks) == asked
        back_to_the_inbox(full)
    turn_to(full, "numbers")
    turn_to(full, "help")  # beside it, with the settings on screen
    turn_to(full, "numbers")
    assert len(looks) == 4
    back_to_the_inbox(full)
    visit(full, "settings")
    assert len(looks) == 5


def turn_to(desktop: Desktop, page: str) -> None:
    desktop.desk.places.go_to_page(page)
    title = {"numbers": "WhatsApp numbers", "help": "Help"}[page]
    desktop.window.qtbot.waitUntil(lambda: QAccessible.Role.Pane in map(role, desktop.window.all(title)))


def test_a_secret_does_not_wait_to_be_seen_again(full: Desktop) -> None:
    full.desk.places.go_to_page("lock")
    full.window.click("New passphrase")
    full.window.type("correct horse")
    full.window.qtbot.waitUntil(lambda: full.window.find("New passphrase").property("length") == len("correct horse"))
    back_to_the_inbox(full)
    visit(full, "settings")
    full.window.qtbot.waitUntil(lambda: full.window.find("New passphrase").property("length") == 0)


def test_the_word_that_erases_everything_is_typed_anew(full: Desktop) -> None:
    """Whoever thought better of it, and whoever comes after, has nothing armed before them."""
    full.desk.places.go_to_page("erase")
    full.window.click("Type “erase” to erase everything")
    full.window.type("erase")
    full.window.qtbot.waitUntil(lambda: erases(full).isEnabled())
    back_to_the_inbox(full)
    visit(full, "settings")
    full.window.qtbot.waitUntil(lambda: not erases(full).isEnabled())
    assert typed(full, "Type “erase” to erase everything") == 0


def erases(desktop: Desktop) -> QQuickItem:
    """The button, not the heading."""
    return next(item for item in desktop.window.all("Erase everything") if role(item) is QAccessible.Role.Button)


def typed(desktop: Desktop, field: str) -> int:
    return int(desktop.window.find(field).property("length"))


def test_another_shop_is_never_shown_by_what_was_kept(full: Desktop) -> None:
    gone: list[str] = []
    for place in PANES:
        visit(full, place).destroyed.connect(lambda _, place=place: gone.append(place))
    full.begin_again()
    full.window.qtbot.waitUntil(lambda: set(gone) == set(PANES))


@pytest.mark.parametrize("pages", [("erase",), ("general", "erase"), ("erase", "general")])
def test_the_page_that_is_open_is_in_sight_among_the_pages(desktop: Desktop, pages: tuple[str, ...]) -> None:
    """Also when it was opened from somewhere else."""
    desktop.shell.show_inbox(desktop.desk)
    for page in pages:
        desktop.desk.places.go_to_page(page)
        nav = desktop.window.find("Pages of the settings")
        desktop.window.quick.grabWindow()
    title = {"erase": "Erase everything", "general": "General"}[pages[-1]]

    def is_in_sight() -> bool:
        places = [nav.mapFromItem(item, QPointF()).y() for item in desktop.window.all(title) if nav.isAncestorOf(item)]
        return any(0 <= place < nav.height() for place in places)

    desktop.window.qtbot.waitUntil(is_in_sight)
