"""What a pressed key may mean on any layout of the keyboard.

Qt matches a shortcut by the character that a key gives. On a layout without Latin letters that is "ш", and whether
Qt then tries a second, Latin layout depends on the system and on the owner having one. So a key that gives no Latin
character counts as the one that stands at its place on a US keyboard, which its scan code tells. Such layouts have
Latin signs at other places (a Thai "2" types "/", a Greek "Q" types ";"): where the owner writes without Latin letters,
a key is the one at its place before it is what it types. Which way they write is what their last letter said.
"""

import sys
from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from conwerz_desktop.domain.keystrokes import NAMED, is_chord, stroke

_ROWS = {0x02: "1234567890-=", 0x10: "QWERTYUIOP[]", 0x1E: "ASDFGHJKL;'`", 0x2B: "\\ZXCVBNM,./"}
_XKB_OFFSET = 8  # X11 and Wayland count the kernel's codes from 8
_MAC = "ASDFHGZXCV§BQWERYT123465=97-80]OU[IP\rLJ'K;\\,/NM."  # Carbon's kVK_ANSI codes, from 0
_SHIFTED = dict(zip("1234567890-=[];'`\\,./", '!@#$%^&*()_+{}:"~|<>?', strict=True))
_EDITING = (
    *(QKeySequence.StandardKey.Copy, QKeySequence.StandardKey.Cut, QKeySequence.StandardKey.Paste),
    *(QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo, QKeySequence.StandardKey.SelectAll),
)
_MOVING = frozenset({"Left", "Right", "Home", "End", "Backspace", "Delete", "Up", "Down"})
_NAMES: dict[int, str] = {getattr(Qt.Key, f"Key_{name}"): name for name in NAMED} | {
    Qt.Key.Key_Enter: "Return",
    Qt.Key.Key_Backtab: "Tab",
}
_MODIFIERS = (
    (Qt.KeyboardModifier.ControlModifier, "Ctrl"),
    (Qt.KeyboardModifier.AltModifier, "Alt"),
    (Qt.KeyboardModifier.MetaModifier, "Meta"),
    (Qt.KeyboardModifier.ShiftModifier, "Shift"),
)
_COMMANDING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
_FOREIGN = "\u0250"  # everything before it is Latin


def _positions(system: str) -> dict[int, str]:
    if system == "darwin":
        return dict(enumerate(_MAC))
    offset = 0 if system == "win32" else _XKB_OFFSET
    return {first + offset + at: key for first, row in _ROWS.items() for at, key in enumerate(row)}


_POSITIONS = _positions(sys.platform)


def meanings(event: QKeyEvent, *, latin: bool = True) -> tuple[str, ...]:
    """How domain/keystrokes spells what was pressed; the likeliest first, and no two the same."""
    return tuple(dict.fromkeys(_meanings(event, latin=latin)))


def writes_latin(event: QKeyEvent, known: bool) -> bool:
    """What a letter's key types tells which letters the owner writes; beside Ctrl the system may have changed it."""
    if event.modifiers() & _COMMANDING or not _place(event).isalpha():
        return known
    typed = event.text()[:1]
    return known if not typed or (typed < _FOREIGN and not typed.isalpha()) else typed < _FOREIGN


def _place(event: QKeyEvent) -> str:
    """The sign that a US keyboard has there."""
    return _POSITIONS.get(event.nativeVirtualKey() if sys.platform == "darwin" else event.nativeScanCode(), "")


def _meanings(event: QKeyEvent, *, latin: bool) -> Iterator[str]:
    held = [name for flag, name in _MODIFIERS if event.modifiers() & flag]
    bare = [name for name in held if name != "Shift"]
    key, text, place = event.key(), event.text(), _place(event)
    at_place = tuple(_of_key(held, bare, _SHIFTED.get(place, place) if "Shift" in held else place)) if place else ()
    if name := _NAMES.get(key):
        yield stroke(held, name)
        return
    if not latin and not ord("A") <= key <= ord("Z"):  # beside Ctrl the system tells the letter of a Latin layout
        yield from at_place
    if _is_sign(text) and set(bare) in (set(), {"Ctrl", "Alt"}):  # AltGr is Ctrl+Alt on Windows
        yield text
    if 0x20 < key < 0x7F:
        yield from _of_key(held, bare, chr(key))
        if "Ctrl" in bare and place.isdigit() and not chr(key).isdigit():  # AZERTY has its digits behind Shift
            yield stroke(bare, place)
    else:
        yield from at_place


def _of_key(held: list[str], bare: list[str], key: str) -> Iterator[str]:
    """A sign behind Shift is that sign, wherever it stands; a letter behind Shift is another key."""
    if not key.isalpha():
        yield stroke(bare, key)
    yield stroke(held, key)


def _is_sign(text: str) -> bool:
    return len(text) == 1 and "!" <= text <= "~" and not text.isalnum()


def edits(event: QKeyEvent, strokes: tuple[str, ...]) -> bool:
    """What every text field is expected to do with it."""
    moves = any(is_chord(each) and "Alt" not in each and each.rsplit("+", 1)[-1] in _MOVING for each in strokes)
    return moves or any(event.matches(key) for key in _EDITING)
