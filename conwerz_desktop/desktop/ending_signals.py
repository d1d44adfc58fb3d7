"""The system's wish that the program end, as a Qt signal: logging out ends it in the same order as its menu does."""

import signal
import socket

from PySide6.QtCore import QObject, QSocketNotifier, Signal


class EndingSignals(QObject):
    """SIGTERM and SIGINT. Python's own handlers would wait until Qt happens to run some Python."""

    heard = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._here, self._there = socket.socketpair()
        self._there.setblocking(False)
        self._notifier = QSocketNotifier(self._here.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._hear)
        signal.set_wakeup_fd(self._there.fileno())
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, lambda *_: None)

    def _hear(self) -> None:
        self._here.recv(16)
        self.heard.emit()
