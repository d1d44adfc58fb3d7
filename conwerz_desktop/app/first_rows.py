"""The rows come first: what else a start has to do would take their processor time, and waits until they are shown."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtQuick import QQuickWindow

PATIENCE_MS = 1_000  # an empty shop has no rows to wait for


class FirstRows(QObject):
    """Calls `then` once: after the frame in which they `stand`, or `PATIENCE_MS` after the first frame."""

    def __init__(
        self, window: QQuickWindow, stand: Callable[[], bool], then: Callable[[], object], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._stand = stand
        self._then = then
        self._is_done = False
        self._patience = QTimer(self, interval=PATIENCE_MS, singleShot=True)
        self._patience.timeout.connect(self._go_on)
        window.destroyed.connect(self._patience.stop)  # it has closed before it showed anything
        window.frameSwapped.connect(self._look)

    @Slot()
    def _look(self) -> None:
        if self._stand():
            self._go_on()
        elif not self._patience.isActive():
            self._patience.start()

    @Slot()
    def _go_on(self) -> None:
        if self._is_done:  # the thread that draws tells of frames that are already over
            return
        self._is_done = True
        self._window.frameSwapped.disconnect(self._look)
        self._patience.stop()
        self._then()
        self.deleteLater()
