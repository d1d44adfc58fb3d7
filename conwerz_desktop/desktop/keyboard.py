"""Hears every key of the window before its items do (what a key means: strokes)."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent
from PySide6.QtQuick import QQuickItem, QQuickWindow

from conwerz_desktop.domain.keystrokes import Pressed


class Keyboard(QObject):
    """Chords are taken before the focused item hears them, letters after it has left them alone (Main.qml)."""

    def __init__(self, window: QQuickWindow, hear: Callable[[Pressed], bool]) -> None:
        """`hear` says whether it takes what was pressed; then nobody else hears of it."""
        super().__init__(window)
        self._window = window
        self._take = hear
        self._latin = True
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._hear(event)
        return super().eventFilter(watched, event)

    def _hear(self, event: QKeyEvent) -> bool:
        from conwerz_desktop.desktop import strokes as meant  # noqa: PLC0415 - with the first key, or after the first rows

        self._latin = meant.writes_latin(event, self._latin)
        strokes = meant.meanings(event, latin=self._latin)
        item = self._window.activeFocusItem()
        return self._take(
            Pressed(
                strokes,
                in_text=item is not None and bool(item.flags() & QQuickItem.Flag.ItemAcceptsInputMethod),
                edits=meant.edits(event, strokes),
                in_question=_stands_above(item),
                held_down=event.isAutoRepeat(),
            )
        )


def _stands_above(item: QQuickItem | None) -> bool:
    """In a question or a menu, which lie in the window's overlay."""
    while item:
        if item.metaObject().className().startswith("QQuickOverlay"):
            return True
        item = item.parentItem()
    return False
