"""The trusted time of this database, remembered over restarts."""

from collections.abc import Callable
from dataclasses import replace

from conwerz_desktop.domain import trusted_time
from conwerz_desktop.domain.records import record
from conwerz_desktop.domain.trusted_time import MINUTE, Trust
from conwerz_desktop.store.connection import Connection

Clock = Callable[[], int]
Monotonic = Callable[[], float]
"""Seconds of running, as `time.monotonic` counts them."""


@record
class _Reading:
    trust: Trust
    wall: int
    ran: float
    relay_offset: int | None
    """What the relay's time is ahead of this computer's clock; unknown since the clock last jumped."""


class TrustedTime:
    """May be asked from any thread: a reading is exchanged whole."""

    def __init__(self, clock: Clock, monotonic: Monotonic, trust: Trust) -> None:
        self._clock = clock
        self._monotonic = monotonic
        self._last = _Reading(trust, clock(), monotonic(), None)

    def now(self) -> int:
        """What has expired by now is not shown."""
        return self._read().trust.shown_at

    def sure(self) -> int:
        """What has expired by now may be erased."""
        trust = self._read().trust
        return min(trust.shown_at, trust.sure_at)

    def hear_relay(self, offset: int) -> None:
        """The relay has just answered, and its time is this computer's plus `offset` ms."""
        self._last = replace(self._read(), relay_offset=offset)
        self.look()

    def look(self) -> Trust:
        """Take in how the clock went; more often than it could jump there and back. Returns what to remember."""
        self._last = self._read()
        return self._last.trust

    def _read(self) -> _Reading:
        last, wall, ran = self._last, self._clock(), self._monotonic()
        elapsed = round((ran - last.ran) * 1000)
        jumped = abs(wall - last.wall - elapsed) > MINUTE
        offset = None if jumped else last.relay_offset
        relay = None if offset is None else wall + offset
        return _Reading(trusted_time.after(last.trust, elapsed, wall, relay), wall, ran, offset)


def load(db: Connection) -> Trust:
    return Trust(*db.execute("SELECT shown_at, sure_at, doubted FROM trusted_time").fetchone())


def save(db: Connection, trust: Trust) -> None:
    values = (trust.shown_at, trust.sure_at, trust.doubted)
    db.execute("UPDATE trusted_time SET shown_at = ?, sure_at = ?, doubted = ?", values)


def erased_until(db: Connection) -> int:
    """Messages sent up to this moment were erased once and do not come back, even if the owner keeps longer now."""
    return int(db.execute("SELECT erased_until FROM trusted_time").fetchone()[0])


def note_erasure(db: Connection, until: int) -> None:
    db.execute("UPDATE trusted_time SET erased_until = max(erased_until, ?)", (until,))
