"""Conwerz beside the clock: there while its window is hidden, and only where the desktop has such a place."""

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QMenu, QSystemTrayIcon


class Tray(QObject):
    asked_to_show = Signal()
    asked_to_quit = Signal()

    def __init__(self, icon: QIcon, parent: QObject) -> None:
        super().__init__(parent)
        self._menu = QMenu()
        self._menu.addAction(_translated("Open Conwerz"), self.asked_to_show.emit)
        self._menu.addAction(_translated("Quit"), self.asked_to_quit.emit)
        self._icon = QSystemTrayIcon(icon, self)
        self._icon.setToolTip("Conwerz")
        self._icon.setContextMenu(self._menu)
        self._icon.activated.connect(self._activated)

    @property
    def available(self) -> bool:
        return QSystemTrayIcon.isSystemTrayAvailable()

    def show(self) -> None:
        self._icon.show()

    def hide(self) -> None:
        self._icon.hide()

    def say(self, title: str, text: str) -> None:
        """A notification of the system's."""
        if self.available:
            self._icon.showMessage(title, text, self._icon.icon())

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is QSystemTrayIcon.ActivationReason.Trigger:
            self.asked_to_show.emit()


def _translated(text: str) -> str:
    return QCoreApplication.translate("Tray", text)
