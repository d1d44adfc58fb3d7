"""A long list of conversations: no row goes where the owner looks, and none is kept where nobody does."""

from PySide6.QtQuick import QQuickItem

from bench.scrolling import Mover
from conwerz_desktop.domain.people import Profile
from conwerz_desktop.viewmodels.inbox_pages import PAGE as PAGE_LENGTH
from conwerz_desktop.viewmodels.moments import MINUTE
from tests import shop
from tests.screens.conftest import Desktop
from tests.shop import PAGE, Said, Talk

STEP = 400  # pixels
CROWD = PAGE_LENGTH + 20  # more than are read one by one


def talks(name: str, number: int, ago: int) -> list[Talk]:
    return [Talk(PAGE, f"{name} {at}", Profile(f"{name} {at}"), (Said(ago + at, "Hi"),)) for at in range(number)]


def test_a_crowd_takes_no_row_from_whoever_has_scrolled_down(desktop: Desktop) -> None:
    until, inbox = desktop.window.qtbot.waitUntil, desktop.desk.inbox
    shop.fill(desktop.store, talks("Old", 2 * PAGE_LENGTH, MINUTE))
    desktop.shell.show_inbox(desktop.desk)
    desktop.desk.rail.choose_view("all")
    until(lambda: len(inbox.model.rows) == PAGE_LENGTH)
    until(lambda: bool(_lists(desktop)))
    (view,) = _lists(desktop)
    mover = Mover(view)

    def down_to(number: int) -> bool:
        mover.move(STEP)
        desktop.window.quick.grabWindow()  # draws a frame, so that every layout has settled
        return len(inbox.model.rows) == number and bool(view.property("atYEnd"))

    until(lambda: down_to(2 * PAGE_LENGTH), timeout=60_000)
    shop.fill(desktop.store, talks("New", CROWD, 0))
    until(lambda: len(inbox.model.rows) == 2 * PAGE_LENGTH + CROWD)
    everybody = [row.key for row in inbox.model.rows]

    def up_again() -> bool:
        mover.move(-STEP)
        desktop.window.quick.grabWindow()
        return bool(view.property("atYBeginning"))

    until(up_again, timeout=60_000)
    inbox.tick()
    until(lambda: len(inbox.model.rows) == PAGE_LENGTH)
    assert inbox.selected not in [row.key for row in inbox.model.rows], "the open one stands behind them"
    until(lambda: down_to(2 * PAGE_LENGTH + CROWD), timeout=60_000)
    assert [row.key for row in inbox.model.rows] == everybody


def _lists(desktop: Desktop) -> list[QQuickItem]:
    """Where the first of the old ones stands."""
    desktop.window.quick.grabWindow()
    return [each for each in desktop.window.items() if each.inherits("QQuickListView") and _holds(each, "Old 0")]


def _holds(view: QQuickItem, name: str) -> bool:
    return any(each.property("name") == name for each in view.property("contentItem").childItems())
