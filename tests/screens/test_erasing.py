"""Erase everything: on the page the word stands before the act, and the screen says how far it is."""

import pytest
from PySide6.QtCore import Qt

from conwerz_desktop.domain.parting import Left, Part
from tests.screens.conftest import Desktop


@pytest.fixture
def page(desktop: Desktop) -> Desktop:
    desktop.shell.show_inbox(desktop.desk)
    desktop.desk.places.go_to_page("erase")
    desktop.window.find("Type “erase” to erase everything")
    return desktop


def test_nothing_happens_before_the_word_is_typed(page: Desktop) -> None:
    window = page.window
    window.click_item(window.all("Erase everything")[-1])
    assert "erase" not in page.done
    window.click("Type “erase” to erase everything")
    window.type("erase")
    window.click_item(window.all("Erase everything")[-1])
    assert page.done == ["erase"]


def test_the_keyboard_is_enough(page: Desktop) -> None:
    page.window.click("Type “erase” to erase everything")
    page.window.type("erase")
    page.window.press(Qt.Key.Key_Return)
    assert page.done == ["erase"]


def test_the_screen_says_how_far_it_is_and_what_is_left(page: Desktop) -> None:
    shell, window = page.shell, page.window
    shell.erasing.begin()
    shell.show_erasing()
    window.find("Erasing everything")
    shell.erasing.show_done(Part.META)
    window.find("20 percent done")
    assert any(part.spoken.endswith("Under way") for part in shell.erasing.parts.rows)
    shell.erasing.show_left(Left(frozenset({Part.META})))
    window.find("Erased here, with something left elsewhere")
    window.click("I have read it")
    assert shell.erasing.stage == ""
