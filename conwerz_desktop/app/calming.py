"""Follows the system's wish for less motion, off the GUI thread and off the start's path."""

from PySide6 import QtCore
from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from conwerz_desktop.services import background
from conwerz_desktop.viewmodels.bridge import Bridge
from conwerz_desktop.viewmodels.settings import Settings


class Calming(QObject):
    """Asks again whenever the owner comes back to the window: they may have been in the system's settings."""

    def __init__(self, settings: Settings, bridge: Bridge, application: QGuiApplication, parent: QObject) -> None:
        super().__init__(parent)
        self._settings = settings
        self._bridge = bridge
        self._application = application
        self._is_following = self._is_asking = False

    def begin(self) -> None:
        """With each shop that is shown."""
        if not self._is_following:
            self._is_following = True
            self._application.applicationStateChanged.connect(self._look)
            self._look(QtCore.Qt.ApplicationState.ApplicationActive)

    def _look(self, state: "QtCore.Qt.ApplicationState") -> None:
        """A bus that never answers holds one thread, however often the owner comes back."""
        if state is QtCore.Qt.ApplicationState.ApplicationActive and not self._is_asking:
            self._is_asking = True
            self._bridge.when_done(background.begin(_ask, "motion"), self._hear, self._hear_nothing)

    def _hear(self, wanted: str) -> None:
        self._is_asking = False
        self._settings.hear_of_motion(wanted)

    def _hear_nothing(self) -> None:
        self._is_asking = False


def _ask() -> str:
    from conwerz_desktop.desktop import motion  # noqa: PLC0415 - after the first frame

    return motion.wanted()
