"""What waits for the rows of a start, on a window that really draws."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtQuick import QQuickWindow
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from conwerz_desktop.app.first_rows import FirstRows


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[QQuickWindow]:
    window = QQuickWindow()
    window.show()
    qtbot.waitUntil(window.isExposed)
    yield window
    window.close()
    window.deleteLater()


def test_it_goes_on_once_after_the_frame_that_shows_them(qtbot: QtBot, window: QQuickWindow) -> None:
    shown: list[bool] = []
    done: list[bool] = []
    first = FirstRows(window, lambda: bool(shown), lambda: done.append(bool(shown)), window)
    shown.append(True)
    with qtbot.waitSignal(first.destroyed):
        window.update()
    assert done == [True]


def test_an_empty_shop_has_none_to_wait_for(qtbot: QtBot, window: QQuickWindow) -> None:
    done: list[bool] = []
    FirstRows(window, lambda: False, lambda: done.append(True), window)
    window.update()
    qtbot.waitUntil(lambda: bool(done))


def test_frames_that_are_told_of_late_begin_it_no_second_time(qapp: QApplication) -> None:
    """The thread that draws may have told of two before the first is heard."""
    window, done = QQuickWindow(), list[bool]()
    first = FirstRows(window, lambda: True, lambda: done.append(True), QObject(window))
    for _ in range(2):
        first._look()
    assert done == [True]


def test_a_window_that_is_gone_is_not_waited_for(qapp: QApplication) -> None:
    window, parent = QQuickWindow(), QObject()
    first = FirstRows(window, lambda: False, lambda: None, parent)
    first._look()
    assert first._patience.isActive()
    delete(window)
    assert not first._patience.isActive()
