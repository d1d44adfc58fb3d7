"""Quoting, reacting, the offer to answer as a person, and the template picker, in the real window."""

from PySide6.QtCore import Qt

from conwerz_desktop.domain.people import Profile
from tests import shop
from tests.screens.conftest import Desktop
from tests.shop import HOUR, NUMBER, PAGE, Said, Talk

BEN = Talk(PAGE, "ben", Profile("Ben"), (Said(2 * HOUR, "Thank you"),))
LATE = Talk(PAGE, "eva", Profile("Eva"), (Said(30 * HOUR, "Still open?"),))
CLOSED = Talk(NUMBER, "34600", Profile("Cat"), (Said(30 * HOUR, "Hello"),))


def opened(desktop: Desktop, talk: Talk, name: str) -> Desktop:
    shop.fill(desktop.store, (talk,))
    desktop.shell.show_inbox(desktop.desk)
    desktop.window.find(f"Conversation with {name}")
    return desktop


def test_a_message_is_quoted_from_its_menu_and_let_go_by_escape(desktop: Desktop) -> None:
    window = opened(desktop, BEN, "Ben").window
    window.click_item(window.find("Ben, 12:13, Thank you"), Qt.MouseButton.RightButton)
    window.click("Quote in your answer")
    window.qtbot.waitUntil(lambda: desktop.desk.composer.quote_text == "Thank you")
    window.type("With pleasure")
    window.qtbot.waitUntil(lambda: desktop.desk.composer.draft == "With pleasure")
    window.press(Qt.Key.Key_Escape)
    window.qtbot.waitUntil(lambda: desktop.desk.composer.quote_text == "")


def test_a_reaction_is_chosen_from_the_menu(desktop: Desktop) -> None:
    window = opened(desktop, BEN, "Ben").window
    window.click_item(window.find("Ben, 12:13, Thank you"), Qt.MouseButton.RightButton)
    window.find("React with 👍")
    window.press(Qt.Key.Key_Escape)
    window.qtbot.waitUntil(lambda: not window.shows("React with 👍"))


def test_a_late_answer_is_a_persons_after_one_question(desktop: Desktop) -> None:
    window = opened(desktop, LATE, "Eva").window
    assert not desktop.desk.composer.open
    window.click("Reply as a person")
    window.qtbot.waitUntil(lambda: bool(desktop.desk.composer.open))
    window.type("Yes")
    window.qtbot.waitUntil(lambda: desktop.desk.composer.draft == "Yes")


def test_a_closed_window_is_a_template_picker(desktop: Desktop) -> None:
    window = opened(desktop, CLOSED, "Cat").window
    window.click("Choose a template")
    window.find("Find a template")
    window.press(Qt.Key.Key_Escape)
    window.find("Choose a template")
