"""What takes long in an open shop: whoever does it says how far it is, and whoever shows it listens. Any thread.

What nobody waits for gives way to the window that shows it, while that moves.
"""

import itertools
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from enum import StrEnum

from conwerz_desktop.domain.records import record
from conwerz_desktop.services.movement import Movement


class Kind(StrEnum):
    BACKFILL = "backfill"
    EXPORT = "export"
    BACKUP = "backup"
    RESTORE = "restore"
    PURGE = "purge"
    INDEX = "index"
    REREAD = "reread"


@record
class Doing:
    """`percent` is what is done. Where `may_stop`, stopping leaves nothing half."""

    number: int
    kind: Kind
    percent: int
    may_stop: bool
    stopping: bool = False


Heard = Callable[[tuple[Doing, ...]], object]


class UnderWay:
    """Of one shop. Listeners are called in the thread of whoever reports, and only when another percent is done."""

    def __init__(self, movement: Movement | None = None) -> None:
        self.movement = movement or Movement()
        self._lock = threading.RLock()
        self._numbers = itertools.count(1)
        self._doing: dict[int, Doing] = {}
        self._stops: dict[int, Callable[[], object]] = {}
        self._listeners: list[Heard] = []

    def listen(self, heard: Heard) -> Callable[[], None]:
        """Hears at once what is under way. Returns what ends the listening."""
        with self._lock:
            self._listeners.append(heard)
            heard(tuple(self._doing.values()))

        def leave() -> None:
            with self._lock, suppress(ValueError):  # it has left before
                self._listeners.remove(heard)

        return leave

    @contextmanager
    def begin(self, kind: Kind, stop: Callable[[], object] | None = None) -> Iterator["Task"]:
        """`stop` ends it, where it may be ended; called in the thread of whoever asks."""
        number = next(self._numbers)
        with self._lock:
            if stop:
                self._stops[number] = stop
            self._put(Doing(number, kind, 0, may_stop=stop is not None))
        try:
            yield Task(self, number)
        finally:
            with self._lock:
                del self._doing[number]
                self._stops.pop(number, None)
                self._publish()

    def stop(self, number: int) -> None:
        """It ends where it next may; what has ended by itself stays ended."""
        with self._lock:
            stop, doing = self._stops.get(number), self._doing.get(number)
            if stop and doing:
                self._put(replace(doing, stopping=True))
                stop()

    def tell(self, number: int, share: float) -> None:
        """Never backwards."""
        with self._lock:
            doing = self._doing[number]
            percent = max(doing.percent, min(100, int(share * 100)))
            if percent != doing.percent:
                self._put(replace(doing, percent=percent))

    def _put(self, doing: Doing) -> None:
        with self._lock:
            self._doing[doing.number] = doing
            self._publish()

    def _publish(self) -> None:
        doing = tuple(self._doing.values())
        for heard in tuple(self._listeners):
            heard(doing)


@record
class Task:
    """One piece of long work."""

    under_way: UnderWay
    number: int

    def tell(self, share: float) -> None:
        """How much of it is done, 0 to 1."""
        self.under_way.tell(self.number, share)
