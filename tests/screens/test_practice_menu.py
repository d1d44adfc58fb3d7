"""What can be made to happen in the practice shop, by mouse and by keyboard."""

import pytest
from PySide6.QtCore import Qt

from conwerz_desktop.practice.scenarios import BY_NAME
from conwerz_desktop.viewmodels import story_words
from tests import shop
from tests.screens.conftest import Desktop

TITLES = story_words.titles(BY_NAME)
OPENS = "Make something happen…"


@pytest.fixture
def practice(desktop: Desktop) -> Desktop:
    shop.fill(desktop.store)
    desktop.shell.show_inbox(desktop.desk, practice=True, stories=TITLES)
    return desktop


def test_every_story_has_its_words_and_no_words_are_left_over() -> None:
    assert list(story_words.STORIES) == list(BY_NAME)
    assert len(set(TITLES)) == len(TITLES)


def test_a_story_is_played_by_mouse(practice: Desktop) -> None:
    practice.window.click(OPENS)
    practice.window.click(TITLES[2])
    assert practice.done == ["rehearse 2"]
    practice.window.qtbot.waitUntil(lambda: not practice.window.shows(TITLES[2]))


def test_a_story_is_played_by_keyboard(practice: Desktop) -> None:
    window = practice.window
    window.find(OPENS).forceActiveFocus(Qt.FocusReason.TabFocusReason)
    window.press(Qt.Key.Key_Return)
    window.qtbot.waitUntil(lambda: window.focused() == TITLES[0])
    for title in TITLES[1:]:
        window.press(Qt.Key.Key_Down)
        assert window.focused() == title
    window.press(Qt.Key.Key_Return)
    assert practice.done == [f"rehearse {len(TITLES) - 1}"]


def test_escape_plays_nothing(practice: Desktop) -> None:
    practice.window.click(OPENS)
    practice.window.find(TITLES[0])
    practice.window.press(Qt.Key.Key_Escape)
    practice.window.qtbot.waitUntil(lambda: not practice.window.shows(TITLES[0]))
    assert practice.done == []
