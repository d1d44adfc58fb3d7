"""One program a profile: the second start brings the first one's window to the front and ends."""

import hashlib
from pathlib import Path

from PySide6 import QtNetwork
from PySide6.QtCore import QLockFile, QObject, Signal
from PySide6.QtNetwork import QLocalServer

PATIENCE = 1_000


class SingleInstance(QObject):
    """Takes no command but "come to the front", and only from this user."""

    asked_to_raise = Signal()

    def __init__(self, folder: Path, parent: QObject) -> None:
        super().__init__(parent)
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        self._name = f"conwerz-{hashlib.sha256(str(folder.resolve()).encode()).hexdigest()[:16]}"
        self._lock = QLockFile(str(folder / "lock"))
        self._lock.setStaleLockTime(0)  # a lock is stale when its process is gone, however old it is
        self.is_first = self._lock.tryLock(0)
        if self.is_first:
            self._listen()

    def close(self) -> None:
        """Another start may be the first now."""
        self._server.close()
        self._lock.unlock()

    def raise_first(self) -> bool:
        """Ask the program that is running to show itself; whether it heard."""
        socket = QtNetwork.QLocalSocket(self)
        socket.connectToServer(self._name)
        heard = socket.waitForConnected(PATIENCE)
        socket.disconnectFromServer()
        return heard

    def _listen(self) -> None:
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        QLocalServer.removeServer(self._name)  # what a killed program left behind
        self._server.newConnection.connect(self._answer)
        self._server.listen(self._name)

    def _answer(self) -> None:
        while connection := self._server.nextPendingConnection():
            connection.disconnected.connect(connection.deleteLater)
            self.asked_to_raise.emit()
