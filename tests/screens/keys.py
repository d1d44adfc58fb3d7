"""Presses keys as domain/keystrokes spells them, on a US keyboard."""

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtQuick import QQuickWindow

from conwerz_desktop.domain.keystrokes import NAMED

_HELD = {
    "Ctrl": Qt.KeyboardModifier.ControlModifier,
    "Alt": Qt.KeyboardModifier.AltModifier,
    "Shift": Qt.KeyboardModifier.ShiftModifier,
    "Meta": Qt.KeyboardModifier.MetaModifier,
}
_BEHIND_SHIFT = '!@#$%^&*()_+{}:"~|<>?'


def press(window: QQuickWindow, keys: str) -> None:
    for stroke in keys.split():
        key = "+" if stroke.endswith("+") else stroke.rsplit("+", 1)[-1]
        held = Qt.KeyboardModifier.NoModifier
        for name in stroke[: -len(key)].split("+")[:-1]:
            held |= _HELD[name]
        if key in _BEHIND_SHIFT:
            held |= Qt.KeyboardModifier.ShiftModifier
        code = getattr(Qt.Key, f"Key_{key}") if key in NAMED else Qt.Key(ord(key))
        bare = not held & ~Qt.KeyboardModifier.ShiftModifier and key not in NAMED
        text = (key if held else key.lower()) if bare else ""
        strike(window, code, held, text)


def strike(
    window: QQuickWindow, code: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier, text: str = ""
) -> None:
    """One key down and up, as the system brings it: by the event loop, which does not hold Python's lock meanwhile.

    Sending the event, or QTest.keyClick, holds it. Where that loads a picture, it waits for the thread that loads
    pictures, and that one for the lock.
    """
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QCoreApplication.postEvent(window, QKeyEvent(kind, code, held, text))
    QCoreApplication.processEvents()
