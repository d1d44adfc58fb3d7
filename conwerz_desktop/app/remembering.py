"""Where the owner left off: the window's place and size, the pane's width, and what was open."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow

from conwerz_desktop.viewmodels.settings import Choices

if TYPE_CHECKING:
    from conwerz_desktop.viewmodels.desk import Desk

_SEEN = 120  # so many pixels of the frame must be on a screen, to be taken hold of


def resume(window: QQuickWindow, kept: str) -> None:
    """Before it is shown. `kept` is of `of`; on screens that are not there any more, the window stands as at first."""
    try:
        x, y, width, height, maximised = map(int, kept.split())
    except ValueError:
        return
    place = QRect(x, y, width, height)
    screens = [screen.availableGeometry() for screen in QGuiApplication.screens()]
    if any(min(place.intersected(each).width(), place.intersected(each).height()) >= _SEEN for each in screens):
        window.setGeometry(place)
        if maximised:
            window.setWindowStates(QtCore.Qt.WindowState.WindowMaximized)


def of(window: QQuickWindow, kept: str) -> str:
    """A maximised window keeps the size that it had before."""
    maximised = bool(window.windowStates() & QtCore.Qt.WindowState.WindowMaximized)
    if maximised and kept:
        return " ".join([*kept.split()[:4], "1"])
    place = window.geometry()
    return f"{place.x()} {place.y()} {place.width()} {place.height()} {int(maximised)}"


def left(choices: Choices, window: QQuickWindow, desk: "Desk | None") -> Choices:
    """The owner's choices, with where they are now."""
    place, conversation = desk.whereabouts() if desk else (choices.place, choices.conversation)
    return replace(choices, window=of(window, choices.window), place=place, conversation=conversation)
