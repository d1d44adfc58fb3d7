"""Connections for reading much at once, each on the thread of whoever reads."""

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from sqlcipher3 import dbapi2

from conwerz_desktop.store import errors
from conwerz_desktop.store.connection import Connection

AGAIN = 0.02  # seconds: who was between two questions asks the next one
LONGEST = 10.0  # seconds: whoever writes to a drive that hangs holds up no end


class Readers:
    """None is left behind when the program ends: a thread still decrypting while the process takes itself apart may
    crash it."""

    def __init__(self, open_one: Callable[[], Connection]) -> None:
        self._open_one = open_one
        self._open: set[Connection] = set()
        self._reading = 0
        self._changed = threading.Condition()
        self._closed = False

    @contextmanager
    def one(self) -> Iterator[Connection]:
        """Raises `Closed` when the end comes before it is done."""
        with self._changed:
            if self._closed:
                raise errors.Closed
            self._reading += 1
        try:
            with self._opened() as db:
                yield db
        except dbapi2.OperationalError:
            if self._closed:
                raise errors.Closed from None
            raise
        finally:
            with self._changed:
                self._reading -= 1
                self._changed.notify_all()

    def close(self) -> None:
        """Break off what is being read, wherever it is, and wait until it has ended; let none begin."""
        give_up_at = time.monotonic() + LONGEST
        with self._changed:
            self._closed = True
            while self._reading and time.monotonic() < give_up_at:
                for db in self._open:
                    db.interrupt()
                self._changed.wait(AGAIN)

    @contextmanager
    def _opened(self) -> Iterator[Connection]:
        """Nobody interrupts it once it is being closed."""
        db = self._open_one()
        with self._changed:
            self._open.add(db)
        try:
            yield db
        finally:
            with self._changed:
                self._open.remove(db)
            db.close()
