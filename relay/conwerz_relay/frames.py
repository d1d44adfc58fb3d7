"""What goes to and fro between the two processes of one relay, one value behind the other (docs/decisions/0345).

A call is (number, method, arguments), its answer (number, failure, value). What nobody asked for has RUNG or COMMITTED
in the number's place. Pickled, or as Python writes down its own code where thousands go at once: both ends are this
program, and nobody else can reach the pair of sockets that joins them.
"""

import asyncio
import marshal
import pickle
from collections.abc import Callable, Sequence
from typing import Any, cast

from conwerz_relay.records import Arrival, SealedKey

RUNG = "rung"  # and the devices that something came for
COMMITTED = "committed"  # and how many jobs, in how many seconds
OWN = OPEN, PLACE, PING, CLOSE = "open", "place_packed", "ping", "close"  # methods beside the queue's

Told = tuple[Any, ...]

HEAD = 4  # bytes, the length of what follows


class Frames(asyncio.Protocol):
    """One end. `got` is called with each value, `lost` once, when the other end has gone."""

    def __init__(self, got: Callable[[Any], None], lost: Callable[[], None]) -> None:
        self._got = got
        self._lost = lost
        self._come = bytearray()
        self._transport: asyncio.Transport

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast("asyncio.Transport", transport)

    def data_received(self, data: bytes) -> None:
        self._come += data
        at = 0
        while (begin := at + HEAD) <= len(self._come):
            end = begin + int.from_bytes(self._come[at:begin])
            if end > len(self._come):
                break
            self._got(pickle.loads(memoryview(self._come)[begin:end]))  # noqa: S301 - see above
            at = end
        del self._come[:at]

    def connection_lost(self, exc: Exception | None) -> None:
        del exc
        self._lost()

    def send(self, value: object) -> None:
        """Nothing where the other end has gone."""
        if not self._transport.is_closing():
            told = pickle.dumps(value, pickle.HIGHEST_PROTOCOL)
            self._transport.write(len(told).to_bytes(HEAD) + told)

    def close(self) -> None:
        self._transport.close()


_KEY = Arrival._fields.index("key")


def packed(arrivals: Sequence[Arrival]) -> bytes:
    """A quarter of what pickling them costs."""
    return marshal.dumps([(*each[:_KEY], each.key and tuple(each.key), *each[_KEY + 1 :]) for each in arrivals])


def unpacked(arrivals: bytes) -> Sequence[Arrival]:
    return [_unpacked(each) for each in marshal.loads(arrivals)]  # noqa: S302 - see above


def _unpacked(plain: tuple[Any, ...]) -> Arrival:
    key = plain[_KEY]
    return Arrival._make((*plain[:_KEY], key and SealedKey(*key), *plain[_KEY + 1 :]))
