"""Steps through a list, one a frame: how long from asking for a place to the frame that shows it."""

import time
from collections.abc import Callable, Iterator

from PySide6.QtCore import Q_ARG, QMetaObject, QObject, QTimer
from PySide6.QtQml import QQmlComponent, qmlEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow

STEP = 48.0  # pixels

_MOVE = b"""
import QtQuick
QtObject {
    required property Flickable view
    function move(by: real) { view.contentY += by }
}
"""

Frame = tuple[float, float]
"""Milliseconds by the clock, and of this thread's processor time, which other people's work leaves alone."""


class Mover:
    """Moves a list as the owner's wheel does: without Python's lock.

    `setProperty` holds it. Where that loads a picture, it waits for the thread that loads pictures, and that one for
    the lock.
    """

    def __init__(self, view: QQuickItem) -> None:
        self._component = QQmlComponent(qmlEngine(view))
        self._component.setData(_MOVE, "")
        self._mover = self._component.createWithInitialProperties({"view": view})

    def move(self, by: float) -> None:
        """`by` in pixels, downwards."""
        QMetaObject.invokeMethod(self._mover, "move", Q_ARG("double", by))


class Scrolling(QObject):
    """Upwards in a list whose newest row is at the bottom."""

    def __init__(
        self, window: QQuickWindow, view: QQuickItem, steps: int, longest: float, done: Callable[[list[Frame]], object]
    ) -> None:
        """It ends after `longest` seconds, however many steps are left."""
        super().__init__(window)
        self._give_up_at = time.monotonic() + longest
        self._window, self._mover, self._left, self._done = window, Mover(view), steps, done
        self._frames: list[Frame] = []
        self._asked_at = self._worked_until = 0
        window.frameSwapped.connect(self._look)
        self._step()

    def _step(self) -> None:
        self._asked_at, self._worked_until = time.monotonic_ns(), time.thread_time_ns()
        self._mover.move(-STEP)
        self._window.update()

    def _look(self) -> None:
        if not self._asked_at:
            return
        waited, worked = time.monotonic_ns() - self._asked_at, time.thread_time_ns() - self._worked_until
        self._frames.append((waited / 1e6, worked / 1e6))
        self._asked_at = 0
        self._left -= 1
        if self._left and time.monotonic() < self._give_up_at:
            QTimer.singleShot(0, self, self._step)
        else:
            self._window.frameSwapped.disconnect(self._look)
            self._done(self._frames)


def tallest_list(item: QQuickItem) -> QQuickItem:
    """The list of messages: of all lists below `item` the one with the most in it. Raises ValueError."""
    return max(_lists(item), key=lambda each: float(each.property("contentHeight")))


def _lists(item: QQuickItem) -> Iterator[QQuickItem]:
    if item.inherits("QQuickListView"):
        yield item
    for child in item.childItems():
        yield from _lists(child)
