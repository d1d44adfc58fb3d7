"""Every key of the window, on any layout: the event is what Qt would give on that keyboard."""

import gc
import sys
from concurrent.futures import Future

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent

from conwerz_desktop.app.engine import Engine
from conwerz_desktop.desktop.pictures import Pictures
from conwerz_desktop.desktop.strokes import meanings
from tests import shop
from tests.screens import keys
from tests.screens.conftest import Desktop

NONE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier
ALT_GR = Qt.KeyboardModifier.GroupSwitchModifier
CTRL_ALT = CTRL | Qt.KeyboardModifier.AltModifier

# The kernel's codes of the keys that carry these signs on a US keyboard, counted as X11 and Wayland do
PLACES = {"1": 10, "E": 26, "I": 31, "[": 34, "G": 42, "H": 43, "J": 44, "K": 45, "L": 46, "/": 61}


def key_event(key: int, held: Qt.KeyboardModifier, place: str, text: str) -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, key, held, PLACES[place], 0, 0, text)


linux = pytest.mark.skipif(sys.platform != "linux", reason="the places of keys have other numbers here")


@linux
@pytest.mark.parametrize(
    ("layout", "key", "held", "place", "text", "means"),
    [
        ("US", Qt.Key.Key_J, NONE, "J", "j", "J"),
        ("US", Qt.Key.Key_Question, SHIFT, "/", "?", "?"),
        ("US", Qt.Key.Key_Slash, CTRL, "/", "\x1f", "Ctrl+/"),
        ("Russian", 0x041E, NONE, "J", "о", "J"),
        ("Russian", 0x0428, SHIFT, "I", "Ш", "Shift+I"),
        ("Russian", 0x0445, NONE, "[", "х", "["),
        ("Russian", 0x041B, CTRL, "K", "\x0b", "Ctrl+K"),
        ("Russian", Qt.Key.Key_K, CTRL, "K", "\x0b", "Ctrl+K"),
        ("Ukrainian", 0x0428, NONE, "I", "ш", "I"),
        ("Greek", 0x039E, NONE, "J", "ξ", "J"),
        ("Greek", 0x0397, NONE, "H", "η", "H"),
        ("Arabic", 0x0637, NONE, "[", "ط", "["),
        ("Arabic", 0x062A, NONE, "J", "ت", "J"),
        ("Arabic", 0x061F, SHIFT, "/", "؟", "?"),
        ("Arabic", 0x0661, CTRL, "1", "١", "Ctrl+1"),
        ("Hebrew", 0x05E7, NONE, "E", "ק", "E"),
        ("Hindi", 0x0930, NONE, "J", "र", "J"),
        ("German", Qt.Key.Key_BracketLeft, ALT_GR, "1", "[", "["),
        ("German on Windows", Qt.Key.Key_BracketLeft, CTRL_ALT, "1", "[", "["),
        ("German", Qt.Key.Key_Slash, SHIFT, "1", "/", "/"),
        ("French", Qt.Key.Key_Ampersand, CTRL, "1", "&", "Ctrl+1"),
    ],
)
def test_a_key_means_the_same_on_every_layout(
    layout: str, key: int, held: Qt.KeyboardModifier, place: str, text: str, means: str
) -> None:
    assert means in meanings(key_event(key, held, place, text)), layout


@linux
def test_what_a_latin_layout_says_is_not_overruled_by_its_place() -> None:
    """Dvorak has its J where a US keyboard has C: the letter counts."""
    assert meanings(key_event(Qt.Key.Key_D, NONE, "H", "d")) == ("D",)


@pytest.fixture
def inbox(desktop: Desktop) -> Desktop:
    shop.fill(desktop.store)
    desktop.shell.show_inbox(desktop.desk)
    desktop.desk.rail.choose_view("all")
    desktop.window.qtbot.waitUntil(lambda: len(desktop.desk.inbox.rows.rows) == len(shop.TALKS))
    desktop.window.find("Messages, newest last")
    return desktop


def press(desktop: Desktop, key: int, held: Qt.KeyboardModifier, place: str, text: str) -> None:
    QCoreApplication.sendEvent(desktop.window.quick, key_event(key, held, place, text))


@linux
def test_letters_of_a_cyrillic_keyboard_walk_through_the_list(inbox: Desktop) -> None:
    before = inbox.desk.inbox.selected
    press(inbox, 0x041E, NONE, "J", "о")
    assert inbox.desk.inbox.selected != before
    press(inbox, 0x041B, NONE, "K", "л")
    assert inbox.desk.inbox.selected == before


@linux
def test_one_stroke_after_another_on_a_greek_keyboard(inbox: Desktop) -> None:
    press(inbox, 0x0393, NONE, "G", "γ")
    press(inbox, 0x039B, NONE, "L", "λ")
    assert inbox.desk.places.place == "leads"
    press(inbox, 0x0393, NONE, "G", "γ")
    press(inbox, 0x0399, NONE, "I", "ι")
    assert inbox.desk.places.place == "inbox"


@linux
def test_letters_are_letters_in_the_answer(inbox: Desktop) -> None:
    inbox.window.type("r")
    inbox.window.qtbot.waitUntil(lambda: inbox.window.focused().startswith("Send to"))
    press(inbox, 0x041E, NONE, "J", "о")
    inbox.window.qtbot.waitUntil(lambda: inbox.desk.composer.draft == "о")


def test_a_question_holds_the_keys_of_the_window_back(inbox: Desktop) -> None:
    inbox.shell.close_window()
    inbox.window.find("Stay in the tray")
    inbox.window.press(Qt.Key.Key_Comma, CTRL)
    assert inbox.desk.places.place == "inbox"
    inbox.window.press(Qt.Key.Key_Q, CTRL)
    assert inbox.done == ["quit"]


def test_the_keyboard_is_heard_for_as_long_as_the_window_lives(inbox: Desktop) -> None:
    """A filter whose Python half is gone hears nothing, and says nothing either."""
    pictures = [Pictures(lambda *_: Future()) for _ in range(2)]
    engine = Engine(inbox.shell, *pictures)
    gc.collect()
    keys.press(engine.window, "Ctrl+Q")
    engine.close()
    assert inbox.done == ["quit", "quit"]  # both windows of this test heard the command
