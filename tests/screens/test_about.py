"""Settings, About Conwerz: the version, and every part with the text of its licence, by mouse and keyboard."""

import pytest
from PySide6.QtCore import Qt

from conwerz_desktop.domain.updates import Obstacle, Stage
from tests.screens.conftest import Desktop
from tests.screens.keys import press


def test_each_part_shows_the_text_of_its_licence(desktop: Desktop) -> None:
    window = desktop.window
    desktop.shell.show_inbox(desktop.desk)
    desktop.desk.places.go_to_page("about")
    assert window.find("Qt 1.2, LGPL-3.0-only")
    window.click("Conwerz 1.2, MPL-2.0")
    window.find("https://parts.example\n\nMPL-2.0 text")
    window.find("Qt 1.2, LGPL-3.0-only").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    press(window.quick, "Return")
    window.find("https://parts.example\n\nLGPL-3.0-only text")
    assert not window.shows("https://parts.example\n\nMPL-2.0 text"), "one text at a time"
    press(window.quick, "Return")
    window.qtbot.waitUntil(lambda: not window.shows("https://parts.example\n\nLGPL-3.0-only text"))


def test_qt_may_be_replaced_and_the_page_says_how(desktop: Desktop) -> None:
    desktop.shell.show_inbox(desktop.desk)
    desktop.desk.places.go_to_page("about")
    assert desktop.window.find("Qt, in a version of your own")


def test_updates_are_looked_for_fetched_and_stopped_from_there(desktop: Desktop) -> None:
    window, updates = desktop.window, desktop.shell.updates
    updates.show(Stage.CURRENT)
    desktop.shell.show_inbox(desktop.desk)
    desktop.desk.places.go_to_page("about")
    window.find("You have the newest version.")
    window.click("Look for a new version")
    updates.show(Stage.FOUND, "0.2.0")
    window.click("Download")
    updates.show(Stage.LOADING, "0.2.0")
    updates.progress_to(0.4)
    window.find("40 percent done")
    window.click("Stop")
    assert desktop.done == ["look", "load", "stop"]
    updates.show(Stage.READY, "0.2.0")
    window.find("Version 0.2.0 is here and verified. It is used from the next start on.")
    window.click("Look once a day")
    window.qtbot.waitUntil(lambda: not desktop.shell.settings.choices.updates)


@pytest.mark.parametrize("obstacle", Obstacle)
def test_what_is_in_the_way_is_said(desktop: Desktop, obstacle: Obstacle) -> None:
    desktop.shell.updates.show(Stage.FAILED, "0.2.0", obstacle)
    desktop.shell.show_inbox(desktop.desk)
    desktop.desk.places.go_to_page("about")
    desktop.window.find(str(desktop.shell.updates.property("sentence")))
    assert desktop.window.find("Look for a new version")
