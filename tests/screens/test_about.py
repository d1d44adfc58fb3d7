"""Settings, About Conwerz: the version, and every part with the text of its licence, by mouse and keyboard."""

from PySide6.QtCore import Qt

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
