"""Waking the poll that waits for a device, with what was just kept for it. Whoever hears nothing reads again."""

import asyncio
from collections.abc import Callable, Container, Sequence
from enum import Enum, auto

from conwerz_relay import logs
from conwerz_relay.queues import PAGE_BYTES, PAGE_EVENTS
from conwerz_relay.records import Kept, Page, Stored


class Ring(Enum):
    ARRIVED = auto()
    NOTHING = auto()  # the time is over, or the relay is about to stop
    DISPLACED = auto()  # a newer poll of the same device took over


Then = Callable[[Ring, Sequence[Kept]], None]

GRAIN = 0.1  # seconds that a wait may be shorter than asked: those that end so close together share a clock


class Ends:
    """When waits are over. A clock of the loop's for each poll is made for nothing, nearly always: something comes."""

    def __init__(self) -> None:
        self._together: dict[int, set[Listener]] = {}

    def add(self, listener: "Listener", seconds: float) -> "set[Listener]":
        """Of those who wait as long: it stays there until it is told, or takes itself out."""
        loop = asyncio.get_running_loop()
        tick = int((loop.time() + seconds) / GRAIN)
        together = self._together.get(tick)
        if together is None:
            together = self._together[tick] = set()
            loop.call_at(tick * GRAIN, self._tell, tick)
        together.add(listener)
        return together

    def _tell(self, tick: int) -> None:
        for listener in list(self._together.pop(tick)):
            listener.hear(Ring.NOTHING)


class Bells:
    """One listener a device: a newer one displaces it, so that a dead connection never locks its own desktop out."""

    def __init__(self) -> None:
        self._listeners: dict[bytes, Listener] = {}
        self._ends = Ends()
        self._is_draining = False

    def __len__(self) -> int:
        return len(self._listeners)

    @property
    def heard(self) -> Container[bytes]:
        """The devices that anybody listens for, as it is whenever it is looked at."""
        return self._listeners

    def ring(self, device: bytes, kept: Sequence[Kept]) -> None:
        if listener := self._listeners.get(device):
            listener.hear(Ring.ARRIVED, kept)

    def listen(self, device: bytes) -> "Listener":
        """Listen first, read the queue, then wait: an arrival in between is heard. To be closed when answered."""
        return Listener(device, self._listeners, self._ends, is_patient=not self._is_draining)

    def drain(self) -> None:
        """Answer every waiting poll now, and let none wait any more."""
        self._is_draining = True
        for listener in list(self._listeners.values()):
            listener.hear(Ring.NOTHING)


class Listener:
    """One poll, from before its queue is read until it is answered. It hears once."""

    __slots__ = (
        "_device", "_ends", "_heard", "_is_patient", "_kept", "_listeners", "_then", "_together", "is_displaced",
    )  # fmt: skip

    def __init__(self, device: bytes, listeners: "dict[bytes, Listener]", ends: Ends, *, is_patient: bool) -> None:
        self._device = device
        self._listeners = listeners
        self._ends = ends
        self._is_patient = is_patient
        self._heard: Ring | None = None
        self._kept: Sequence[Kept] = ()
        self._then: Then | None = None
        self._together: set[Listener] | None = None  # of those whose waits end with this one's
        self.is_displaced = False
        if older := listeners.get(device):
            older.is_displaced = True
            older.hear(Ring.DISPLACED)
        listeners[device] = self

    def close(self) -> None:
        """What it held on to holds on to it: they part here, so that nobody has to look for such circles."""
        if self._listeners.get(self._device) is self:
            del self._listeners[self._device]
        if self._together is not None:
            self._together.discard(self)
        self._then = self._together = None

    def hear(self, ring: Ring, kept: Sequence[Kept] = ()) -> None:
        if self._heard is None:
            self._heard, self._kept = ring, kept
            if self._then is None:
                return
            try:
                self._then(ring, kept)
            except Exception as error:  # noqa: BLE001 - a bug of ours; it stops neither the next poll nor the writer
                logs.log_failure("poll not answered", error)

    def wait(self, seconds: float, then: Then) -> None:
        """`then` is called with what was heard, in the very moment, or with what was heard before."""
        if not self._is_patient:
            self.hear(Ring.NOTHING)
        self._then = then
        if self._heard:
            then(self._heard, self._kept)
        else:
            self._together = self._ends.add(self, seconds)


def is_next(page: Page, cursor: tuple[str, int], sequence: int) -> bool:
    """Whether what was kept with this sequence comes right after an empty page (see `following`)."""
    return cursor[1] == page.highest == sequence - 1 and (not cursor[1] or cursor[0] == page.epoch)


def following(page: Page, cursor: tuple[str, int], kept: Sequence[Kept]) -> Page | None:
    """What comes after an empty page, without reading the queue again; None where that is not certain.

    It is, if the cursor is the last sequence that the device was given when the page was read, and the first one here
    follows upon it, and so on: then nothing lies between, neither a gap that has come meanwhile in place of what grew
    too old, nor what another relay kept a moment ago. The page keeps its epoch. Should the database be another one by
    now, acknowledging under that epoch lets go of nothing.
    """
    if cursor[1] != page.highest or (cursor[1] and cursor[0] != page.epoch):
        return None
    follows = all(each.sequence == number for number, each in enumerate(kept, page.highest + 1))
    size = sum(len(each.arrival.body) for each in kept)
    if not kept or not follows or (size > PAGE_BYTES and len(kept) > 1) or len(kept) > PAGE_EVENTS:
        return None
    items = tuple(Stored(each.sequence, each.arrival.arrived_at, each.arrival.body) for each in kept)
    keys = {each.arrival.key.id: each.arrival.key for each in kept if each.arrival.key}
    return Page(items, tuple(keys.values()), kept[-1].sequence, page.epoch, more=False)
