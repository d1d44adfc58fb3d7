"""Settings → Computers by mouse and keyboard: asked once, with the two answers that matter."""

from concurrent.futures import Future

import pytest
from PySide6.QtCore import Qt

from conwerz_desktop.domain.computers import Computer, Removal
from conwerz_desktop.viewmodels.computers import ComputerActs, Computers
from tests.screens.conftest import NOW, Desktop, accessible_name

DAY = 86_400_000
FOUND = (
    Computer("aa" * 16, NOW - 3 * DAY, NOW, 3, True, True),
    Computer("bb" * 16, NOW - 90 * DAY, NOW - 2 * DAY, 0, True, False),
)


@pytest.fixture
def removed() -> list[tuple[str, bool]]:
    return []


@pytest.fixture
def page(desktop: Desktop, removed: list[tuple[str, bool]]) -> Desktop:
    def read() -> "Future[tuple[Computer, ...] | None]":
        desktop.done.append("asked the relay")
        found: Future[tuple[Computer, ...] | None] = Future()
        found.set_result(FOUND[: 1 if removed else 2])
        return found

    def remove(device: str, stolen: bool) -> "Future[Removal]":
        removed.append((device, stolen))
        done: Future[Removal] = Future()
        done.set_result(Removal.REMOVED)
        return done

    computers(desktop)._acts = ComputerActs(read, remove, lambda: desktop.done.append("sign in"))
    desktop.shell.show_inbox(desktop.desk)
    desktop.desk.places.go_to_page("computers")
    desktop.window.find("Remove…")
    return desktop


def computers(desktop: Desktop) -> Computers:
    found = desktop.desk.computers
    assert isinstance(found, Computers)
    return found


def test_a_computer_is_removed_after_one_question(page: Desktop, removed: list[tuple[str, bool]]) -> None:
    window = page.window
    assert len(window.all("Remove…")) == 1, "this computer cannot remove itself here"
    window.click("Remove…")
    window.find("It is still in good hands. It erases everything as soon as it is online.")
    window.click("Remove it")
    assert removed == [("bb" * 16, False)]
    window.qtbot.waitUntil(lambda: not window.shows("Remove…"))
    assert computers(page).done


def test_a_page_is_made_once_whenever_it_is_opened(page: Desktop) -> None:
    """Also the first one, with the settings around it."""
    assert page.done == ["asked the relay"]
    for place in ("general", "computers"):
        page.desk.places.go_to_page(place)
    page.window.find("Remove…")
    assert page.done == ["asked the relay"] * 2


def test_lost_or_stolen_is_one_choice_more(page: Desktop, removed: list[tuple[str, bool]]) -> None:
    window = page.window
    window.click("Remove…")
    window.find("Keep it")
    window.click_item(next(item for item in window.items() if accessible_name(item).startswith("It is lost")))
    window.click("Remove it")
    assert removed == [("bb" * 16, True)]
    window.click("Sign in again")
    assert page.done[-1] == "sign in"


def test_what_lost_or_stolen_means_is_read_whole(page: Desktop) -> None:
    """It says that this computer has to sign in again as well."""
    page.window.click("Remove…")
    page.window.find("Keep it")
    told = [item for item in page.window.items() if "You sign in again." in str(item.property("text"))]
    assert told
    assert not any(item.property("truncated") for item in told)


def test_escape_keeps_it(page: Desktop, removed: list[tuple[str, bool]]) -> None:
    page.window.click("Remove…")
    page.window.find("Keep it")
    page.window.press(Qt.Key.Key_Escape)
    page.window.qtbot.waitUntil(lambda: computers(page).asked == "")
    assert removed == []


def test_a_removed_computer_offers_its_two_ways_on(page: Desktop) -> None:
    computers(page).show_removed(True)
    page.window.find("Go on with this computer")
    page.window.click("Erase everything…")
    page.window.find("Type “erase” to erase everything")
