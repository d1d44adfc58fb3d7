"""Relays wake each other's polls: one NOTIFY for whatever came within a moment, never one an event.

NOTIFY takes a lock of the whole database at commit, so it is sent seldom, by a connection of its own. A bell that is
lost costs a desktop the rest of its wait, and no event.
"""

import selectors
import socket
import threading
from collections.abc import Callable

import psycopg

CHANNEL = "conwerz_arrivals"
MOMENT = 0.05  # seconds between two bells of one relay
MOST = 240  # devices that one bell names: a payload is smaller than 8,000 bytes
PAUSE = 1.0  # seconds until a lost connection is tried again


class PostgresBells:
    """One thread that listens and tells."""

    def __init__(self, conninfo: str, ring: Callable[[bytes], None]) -> None:
        self._conninfo = conninfo
        self._ring = ring
        self._lock = threading.Lock()
        self._untold: set[bytes] = set()
        self._own = 0
        self._is_over = threading.Event()
        self._wake, self._woken = socket.socketpair()
        self._thread = threading.Thread(target=self._run, name="queue-bells", daemon=True)
        self._thread.start()

    def tell(self, devices: set[bytes]) -> None:
        with self._lock:
            was_quiet = not self._untold
            self._untold |= devices
        if was_quiet:
            self._wake.send(b"!")

    def close(self) -> None:
        self._is_over.set()
        self._wake.send(b"!")
        self._thread.join()
        self._wake.close()
        self._woken.close()

    def _run(self) -> None:
        while not self._is_over.is_set():
            try:
                with (
                    psycopg.connect(self._conninfo, autocommit=True) as connection,
                    selectors.DefaultSelector() as either,  # not select(), which knows no file above the thousandth
                ):
                    connection.execute(f"LISTEN {CHANNEL}".encode())
                    self._own = connection.info.backend_pid
                    connection.add_notify_handler(self._hear)
                    for each in (connection, self._woken):
                        either.register(each, selectors.EVENT_READ)
                    while not self._is_over.is_set():
                        self._listen(connection, either)
            except psycopg.OperationalError:
                self._is_over.wait(PAUSE)

    def _listen(self, connection: psycopg.Connection, either: selectors.BaseSelector) -> None:
        readable = {key.fileobj for key, _ in either.select()}
        if self._woken in readable:
            self._woken.recv(1)
            self._tell(connection)
            self._is_over.wait(MOMENT)
        else:
            connection.execute("SELECT 1")  # reads whatever came

    def _tell(self, connection: psycopg.Connection) -> None:
        with self._lock:
            devices, self._untold = list(self._untold), set()
        for start in range(0, len(devices), MOST):
            named = b"".join(devices[start : start + MOST]).hex()
            connection.execute("SELECT pg_notify(%s, %s)", (CHANNEL, named))

    def _hear(self, bell: psycopg.Notify) -> None:
        if bell.pid == self._own:
            return
        named = bytes.fromhex(bell.payload)
        for start in range(0, len(named), 16):
            self._ring(named[start : start + 16])
