"""Waking the poll that waits for a device. Nothing is kept here: a poll that hears nothing reads the queue again."""

import asyncio
from enum import Enum, auto
from types import TracebackType


class Ring(Enum):
    ARRIVED = auto()
    NOTHING = auto()  # the time is over, or the relay is about to stop
    DISPLACED = auto()  # a newer poll of the same device took over


class Bells:
    """One listener a device: a newer one displaces it, so that a dead connection never locks its own desktop out."""

    def __init__(self) -> None:
        self._listeners: dict[bytes, Listener] = {}
        self._is_draining = False

    def __len__(self) -> int:
        return len(self._listeners)

    def ring(self, device: bytes) -> None:
        if listener := self._listeners.get(device):
            listener.hear(Ring.ARRIVED)

    def listen(self, device: bytes) -> "Listener":
        """Use as a context. Listen first, read the queue, then wait: an arrival in between is heard."""
        return Listener(device, self._listeners, is_patient=not self._is_draining)

    def drain(self) -> None:
        """Answer every waiting poll now, and let none wait any more."""
        self._is_draining = True
        for listener in list(self._listeners.values()):
            listener.hear(Ring.NOTHING)


class Listener:
    """One waiting poll."""

    def __init__(self, device: bytes, listeners: "dict[bytes, Listener]", *, is_patient: bool) -> None:
        self._device = device
        self._listeners = listeners
        self._is_patient = is_patient
        self._heard: asyncio.Future[Ring] = asyncio.get_running_loop().create_future()
        self.is_displaced = False

    def __enter__(self) -> "Listener":
        if older := self._listeners.get(self._device):
            older.is_displaced = True
            older.hear(Ring.DISPLACED)
        self._listeners[self._device] = self
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._listeners.get(self._device) is self:
            del self._listeners[self._device]

    def hear(self, ring: Ring) -> None:
        if not self._heard.done():
            self._heard.set_result(ring)

    async def wait(self, seconds: float) -> Ring:
        if not self._is_patient:
            self.hear(Ring.NOTHING)
        timer = asyncio.get_running_loop().call_later(seconds, self.hear, Ring.NOTHING)
        try:
            return await self._heard
        finally:
            timer.cancel()
