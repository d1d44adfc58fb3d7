"""Meta posting over many connections: as fast as answers come, or at a rate of its own."""

import asyncio
import gc
import time
from collections import deque
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import cast
from urllib.parse import urlsplit

import uvloop

CONNECTIONS = 64
ENOUGH = 1_000  # of them, where what comes does not wait for what came before
REST = 0.001  # seconds


def request(body: bytes, signature: str) -> bytes:
    """Everything that goes over the wire, made beforehand so that the generator costs little."""
    head = (
        "POST /webhook HTTP/1.1\r\nhost: relay\r\ncontent-type: application/json\r\nuser-agent: facebookexternalua\r\n"
        f"x-hub-signature-256: {signature}\r\ncontent-length: {len(body)}\r\n\r\n"
    )
    return head.encode() + body


@dataclass
class Tally:
    """`latencies` in seconds, each from when the request was due."""

    seconds: float
    refused: int = 0
    latencies: list[float] = field(default_factory=list)

    @property
    def rate(self) -> float:
        return len(self.latencies) / self.seconds


class _Line(asyncio.Protocol):
    """One connection with at most one request under way."""

    def __init__(self, post: "_Posting") -> None:
        self._post = post
        self._due = 0.0
        self._transport: asyncio.Transport

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast("asyncio.Transport", transport)

    def send(self, data: bytes, due: float) -> None:
        self._due = due
        self._transport.write(data)

    def data_received(self, data: bytes) -> None:
        """A busy system may hand over head and body apart: the head answers."""
        if not data.startswith(b"HTTP/1.1 "):
            return
        self._post.answered(self, self._due, is_taken=data.startswith(b"HTTP/1.1 200"))

    def close(self) -> None:
        self._transport.abort()


class _Posting:
    def __init__(self, requests: Sequence[bytes], rate: float | None) -> None:
        self._requests: Iterator[bytes] = iter(requests)
        self._left = self._count = len(requests)
        self._rate = rate
        self._idle: list[_Line] = []
        self._due: deque[float] = deque()
        self._loop = asyncio.get_running_loop()
        self.done = self._loop.create_future()
        self.tally = Tally(0.0)

    async def run(self, url: str) -> Tally:
        where = urlsplit(url)
        lines = [
            (await self._loop.create_connection(lambda: _Line(self), where.hostname, where.port))[1]
            for _ in range(CONNECTIONS if self._rate is None else ENOUGH)
        ]
        began = time.perf_counter()
        if self._rate is None:
            for line in lines:
                self._next(line, began)
        else:
            self._idle = list(lines)
            self._pace(self._rate, began)
        await self.done
        self.tally.seconds = time.perf_counter() - began
        for line in lines:
            line.close()
        return self.tally

    def answered(self, line: _Line, due: float, *, is_taken: bool) -> None:
        now = time.perf_counter()
        self.tally.latencies.append(now - due)
        self.tally.refused += not is_taken
        self._left -= 1
        if not self._left and not self.done.done():
            self.done.set_result(None)
        if self._rate is None:
            self._next(line, now)
        elif self._due:
            self._next(line, self._due.popleft())
        else:
            self._idle.append(line)

    def _next(self, line: _Line, due: float) -> None:
        if data := next(self._requests, None):
            line.send(data, due)

    def _pace(self, rate: float, began: float, number: int = 0) -> None:
        """Sends what is due, and comes back for the next. What finds every connection busy waits, and that counts.

        It comes back after a millisecond at the soonest: without a rest it would take a core from whoever is measured.
        """
        while number < self._count and (due := began + number / rate) <= time.perf_counter() + 0.0005:
            number += 1
            if self._idle:
                self._next(self._idle.pop(), due)
            else:
                self._due.append(due)
        if number < self._count:
            early = began + number / rate - time.perf_counter()
            self._loop.call_later(max(REST, early), self._pace, rate, began, number)


def post(url: str, requests: Sequence[bytes], rate: float | None = None) -> Tally:
    """Every request once; `rate` requests a second, or as fast as they are answered."""

    async def run() -> Tally:
        return await _Posting(requests, rate).run(url)

    with _without_collector(), asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        return runner.run(run())


@contextmanager
def _without_collector() -> Iterator[None]:
    """A look at all generated shops takes 40 ms, in which what is due is not sent: it would count as the relay's."""
    gc.disable()
    try:
        yield
    finally:
        gc.enable()
