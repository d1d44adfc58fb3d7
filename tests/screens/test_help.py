"""The help: the owner's pages of the manual, found by F1, read and searched by mouse and keyboard."""

import pytest
from PySide6.QtCore import Qt

from conwerz_desktop.viewmodels.help import Page, Pages
from tests import shop
from tests.screens.conftest import PAGES, Desktop, Shelf
from tests.screens.keys import press

SEARCH = "Search the help"
TRANSLATED = "These pages were translated from English, and no native speaker has read them yet."
FOREIGN = "This page is not translated yet, so it is in English."


@pytest.fixture
def helped(desktop: Desktop) -> Desktop:
    shop.fill(desktop.store)
    desktop.shell.show_inbox(desktop.desk)
    desktop.window.find("Conversations")
    press(desktop.window.quick, "F1")
    desktop.window.find("Answering")
    return desktop


def test_a_page_opens_by_a_click_and_its_markdown_is_plain_words(helped: Desktop) -> None:
    window = helped.window
    window.click("Answering")
    for words in ("Write, and press “Send” (R).", "Later", "First", "Second, more"):
        window.find(words)
    window.click("Keyboard")
    window.find("E, done")
    window.find("See there")
    window.qtbot.waitUntil(lambda: not window.shows("First"))


def test_a_page_opens_and_closes_by_keyboard(helped: Desktop) -> None:
    window = helped.window
    window.find("Keyboard").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    press(window.quick, "Return")
    window.find("E, done")
    press(window.quick, "Return")
    window.qtbot.waitUntil(lambda: not window.shows("E, done"))


def test_a_search_leaves_the_pages_with_all_of_its_words(helped: Desktop) -> None:
    window = helped.window
    window.find(SEARCH).forceActiveFocus(Qt.FocusReason.TabFocusReason)
    window.type("second first")
    window.find("Second, more")
    press(window.quick, "Escape")
    window.qtbot.waitUntil(lambda: helped.shell.help.chapters.rowCount() == 2)
    window.type("nowhere")
    window.find("No page has all of these words. Try fewer.")


def test_it_says_what_is_translated_and_what_is_not(shelf: Shelf, helped: Desktop) -> None:
    window = helped.window
    assert not window.shows(TRANSLATED)
    shelf.pages = Pages("de", (Page("# Antworten\n\nSchreiben Sie.\n", "de"), Page(PAGES[1], "en")))
    helped.shell.help.open()
    window.find(TRANSLATED)
    window.click("Antworten")
    window.find("Schreiben Sie.")
    assert not window.shows(FOREIGN)
    window.click("Keyboard")
    window.find("E, done")
    window.find(FOREIGN)
