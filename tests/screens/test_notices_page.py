"""Settings, Notifications: what is chosen there is what counts, by keyboard too."""

import pytest
from PySide6.QtCore import Qt

from conwerz_desktop.domain.notices import Says, Sound
from conwerz_desktop.viewmodels.notice_settings import minute_of
from tests.screens.conftest import Desktop
from tests.screens.keys import press


@pytest.fixture
def page(desktop: Desktop) -> Desktop:
    desktop.shell.show_inbox(desktop.desk)
    desktop.desk.places.go_to_page("notices")
    desktop.window.find("Tell me when somebody writes")
    return desktop


def test_everything_is_chosen_there(page: Desktop) -> None:
    window, wishes = page.window, lambda: page.shell.settings.choices.wishes
    window.click("Only who writes")
    window.click("No notices and no sounds at certain hours")
    window.find("Quiet from").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    window.type("21.30")
    press(window.quick, "Return")
    window.qtbot.waitUntil(lambda: wishes().quiet_from == 21 * 60 + 30)
    assert (wishes().says, wishes().quiet) == (Says.NAME, True)
    window.click("Tell me when somebody writes")
    window.qtbot.waitUntil(lambda: not wishes().on)


def test_each_channel_has_a_sound_that_can_be_heard_and_switched_off(page: Desktop) -> None:
    window = page.window
    window.find("Instagram").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    press(window.quick, "Space")
    window.qtbot.waitUntil(lambda: page.shell.settings.choices.wishes.silent == {Sound.INSTAGRAM})
    window.find("Hear the sound of WhatsApp").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    press(window.quick, "Return")
    assert page.done == ["play whatsapp"]


def test_starting_with_the_session_is_what_the_system_says(page: Desktop) -> None:
    page.window.click("Start Conwerz when I log in, without a window")
    assert page.done == ["login True"]
    page.window.qtbot.waitUntil(lambda: not page.shell.notice_settings.at_login)  # here it cannot be done


@pytest.mark.parametrize(
    ("typed", "minute"),
    [
        ("22:00", 1320),
        ("8", 480),
        ("08.05", 485),
        ("24:00", None),
        ("7:60", None),
        ("x", None),
        ("", None),
        ("²", None),
    ],
)
def test_a_time_as_one_writes_it(typed: str, minute: int | None) -> None:
    assert minute_of(typed) == minute
