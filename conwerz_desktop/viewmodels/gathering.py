"""News of a crowd are shown once a second: nobody reads faster, and the window is to draw meanwhile (decision 0321)."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Slot

from conwerz_desktop.domain.changes import Changes

FEW = 8  # conversations in one commit: more are a backlog or a flood, and nobody waits for a certain one of them
_EVERY_MS = 1_000


class Gathering(QObject):
    """Hands on at once what few conversations are about, and a crowd where none came for a second."""

    def __init__(self, hand_on: Callable[[Changes], object], parent: QObject) -> None:
        super().__init__(parent)
        self._hand_on = hand_on
        self._gathered = Changes()
        self._pause = QTimer(self, interval=_EVERY_MS, singleShot=True)
        self._pause.timeout.connect(self.settle)

    def take(self, changes: Changes) -> None:
        if len(changes.conversations) <= FEW:
            self._hand_on(changes)
        else:
            self._gathered |= changes
            if not self._pause.isActive():
                self.settle()

    def close(self) -> None:
        """What was gathered is not asked for any more: the store is about to close."""
        self._pause.stop()

    @Slot()
    def settle(self) -> None:
        """What was gathered, now."""
        if self._gathered:
            gathered, self._gathered = self._gathered, Changes()
            self._pause.start()
            self._hand_on(gathered)
