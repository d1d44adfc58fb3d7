"""Every key of the map on keyboards without Latin letters, pressed at the place that a US keyboard gives it."""

import sys
from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtQuick import QQuickWindow
from pytestqt.qtbot import QtBot

from conwerz_desktop.desktop.keyboard import Keyboard
from conwerz_desktop.domain.keystrokes import NAMED, Pressed
from conwerz_desktop.viewmodels.command_list import Command, commands
from conwerz_desktop.viewmodels.commands import Commands

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the places of keys have other numbers here")

US = ("1234567890-=", "qwertyuiop[]", "asdfghjkl;'`", "\\zxcvbnm,./")
US_SHIFT = ("!@#$%^&*()_+", "QWERTYUIOP{}", 'ASDFGHJKL:"~', "|ZXCVBNM<>?")
FIRST = (10, 24, 38, 51)  # of each row, as X11 counts
CTRL, ALT, SHIFT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
HELD = {"Ctrl": CTRL, "Alt": ALT, "Shift": SHIFT, "Meta": Qt.KeyboardModifier.MetaModifier}


@dataclass(frozen=True)
class Layout:
    """What each key of a US keyboard's rows types here, bare and behind Shift."""

    bare: tuple[str, ...]
    shifted: tuple[str, ...]

    def at(self, place: str, *, shifted: bool) -> tuple[int, str]:
        """Scan code and sign of the key that a US keyboard has there."""
        for row, (us, first) in enumerate(zip(US, FIRST, strict=True)):
            if (column := us.find(place.lower())) >= 0:
                return first + column, (self.shifted if shifted else self.bare)[row][column]
        raise LookupError(place)


LAYOUTS = {
    "Russian": Layout(
        ("1234567890-=", "йцукенгшщзхъ", "фывапролджэё", "\\ячсмитьбю."),
        ('!"№;%:?*()_+', "ЙЦУКЕНГШЩЗХЪ", "ФЫВАПРОЛДЖЭЁ", "/ЯЧСМИТЬБЮ,"),
    ),
    "Arabic": Layout(
        ("١٢٣٤٥٦٧٨٩٠-=", "ضصثقفغعهخحجد", "شسيبلاتنمكطذ", "\\ئءؤرﻻىةوزظ"),
        ("!@#$%^&*)(_+", "َُِّ`ً÷×؛<>ٌ", 'ٍْ][ـأ,/:"~ٰ', "|آ}{ﻷﻵ’ٔ،.؟"),
    ),
    "Thai": Layout(
        ("ๅ/-ภถุึคตจขช", "ๆไำพะัีรนยบล", "ฟหกดเ้่าสวง_", "ฃผปแอิืทมใฝ"),
        ("+๑๒๓๔ู฿๕๖๗๘๙", '๐"ฎฑธํ๊ณฯญฐ,', "ฤฆฏโฌ็๋ษศซ.%", "ฅ()ฉฮฺ์?ฒฬฦ"),
    ),
    "Hindi": Layout(
        ("१२३४५६७८९०-ृ", "ौैाीूबहगदजड़", "ोे्िुपरकतचटॊ", "ॉॆंमनवलस,.य"),
        ("ऍॅँःऋऌॄॢॣऽ_ॠ", "औऐआईऊभङघधझढञ", "ओएअइउफऱखथछठऒ", "ऑऎॐणऩऴळशष।?"),
    ),
    "Greek": Layout(
        ("1234567890-=", ";ςερτυθιοπ[]", "ασδφγηξκλ΄'`", "\\ζχψωβνμ,./"),
        ("!@#$%^&*()_+", ":΅ΕΡΤΥΘΙΟΠ{}", 'ΑΣΔΦΓΗΞΚΛ¨"~', "|ΖΧΨΩΒΝΜ<>?"),
    ),
}
LETTER = "J"  # of a word in between, which tells how the owner writes


@dataclass
class Desktop:
    window: QQuickWindow
    registry: Commands
    ran: list[str]

    def strike(self, code: int, sign: str, held: Qt.KeyboardModifier) -> None:
        commanding = bool(held & (CTRL | ALT))
        key = ord(sign.upper()) if len(sign.upper()) == 1 else ord(sign)
        QCoreApplication.sendEvent(
            self.window, QKeyEvent(QEvent.Type.KeyPress, key, held, code, 0, 0, "" if commanding else sign)
        )

    def press_named(self, name: str, held: Qt.KeyboardModifier) -> None:
        event = QKeyEvent(QEvent.Type.KeyPress, getattr(Qt.Key, f"Key_{name}"), held, 0, 0, 0, "")
        QCoreApplication.sendEvent(self.window, event)

    def write(self, layout: Layout) -> None:
        """A letter, as in a text: no command is meant by it."""
        self.registry.record(True)
        self.strike(*layout.at(LETTER, shifted=False), Qt.KeyboardModifier.NoModifier)
        self.registry.record(False)


@pytest.fixture
def desktop(qtbot: QtBot) -> Iterator[Desktop]:
    """The real filter over a real window, which lets the registry have what no item takes, as Main.qml does."""
    window = QQuickWindow()
    registry = Commands(window)
    ran: list[str] = []
    registry.ran.connect(ran.append)

    def hear(pressed: Pressed) -> bool:
        return registry.hear(pressed) or registry.take()

    window.keyboard = Keyboard(window, hear)  # type: ignore[attr-defined]
    yield Desktop(window, registry, ran)
    window.deleteLater()


def split(stroke: str) -> tuple[str, Qt.KeyboardModifier]:
    key = "+" if stroke.endswith("+") else stroke.rsplit("+", 1)[-1]
    held = Qt.KeyboardModifier.NoModifier
    for name in stroke[: -len(key)].split("+")[:-1]:
        held |= HELD[name]
    return key, held


def press(desktop: Desktop, layout: Layout, keys: str) -> None:
    for stroke in keys.split():
        key, held = split(stroke)
        if key in NAMED:
            desktop.press_named(key, held)
        else:
            shifted = bool(held & SHIFT)
            place = key
            if any(key in row for row in US_SHIFT) and not key.isalpha():
                row = next(number for number, row in enumerate(US_SHIFT) if key in row)
                place, shifted, held = US[row][US_SHIFT[row].index(key)], True, held | SHIFT
            desktop.strike(*layout.at(place, shifted=shifted), held)


WITH_KEYS = [pytest.param(command, id=command.name) for command in commands() if command.keys]


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("command", WITH_KEYS)
def test_each_key_of_the_map_does_what_it_says(desktop: Desktop, command: Command, layout: str) -> None:
    """Beside everything else that may be done at the time, so that no key is taken for another's."""
    for other in commands():
        if desktop.registry.meet(command.name, other.name):
            desktop.registry.offer(other.name, True)
    for keys in command.keys:
        desktop.write(LAYOUTS[layout])
        press(desktop, LAYOUTS[layout], keys)
        assert desktop.ran == [command.name], f"{keys} on a keyboard for {layout}"
        desktop.ran.clear()


@pytest.mark.parametrize(
    ("layout", "code", "sign", "held", "command"),
    [("Russian", 16, "?", SHIFT, "keys"), ("Thai", 11, "/", Qt.KeyboardModifier.NoModifier, "search")],
)
def test_a_sign_that_the_keyboard_does_have_is_that_sign(
    desktop: Desktop, layout: str, code: int, sign: str, held: Qt.KeyboardModifier, command: str
) -> None:
    """Where it stands is nobody's key at the time."""
    desktop.registry.offer(command, True)
    desktop.write(LAYOUTS[layout])
    desktop.strike(code, sign, held)
    assert desktop.ran == [command]


def test_who_writes_latin_again_has_the_signs_as_they_are_typed(desktop: Desktop) -> None:
    """A Thai owner on a French keyboard: Ctrl and the key of the digit 6, which types "-" there."""
    desktop.registry.offer("text.smaller", True)
    desktop.registry.offer("view.6", True)
    desktop.write(LAYOUTS["Thai"])
    desktop.strike(15, "-", CTRL)
    desktop.strike(44, "j", Qt.KeyboardModifier.NoModifier)
    desktop.strike(15, "-", CTRL)
    assert desktop.ran == ["view.6", "text.smaller"]


def test_a_letter_that_the_system_names_in_latin_counts_before_its_place(desktop: Desktop) -> None:
    """Arabic beside a French keyboard: with Ctrl the key labelled A is A, though a US keyboard has Q there."""
    desktop.registry.offer("quit", True)
    arabic = LAYOUTS["Arabic"]
    code, _ = arabic.at("Q", shifted=False)
    desktop.write(arabic)
    desktop.strike(code, "a", CTRL)
    assert desktop.ran == []
    desktop.strike(*arabic.at("Q", shifted=False), CTRL)
    assert desktop.ran == ["quit"], "as it is where nothing Latin is named"
