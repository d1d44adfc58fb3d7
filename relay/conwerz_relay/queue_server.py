"""The queue of one database, in a process of its own (docs/decisions/0345). Started by `queue_client`, and by it alone.

Its stdin is a socket. What comes there is (number, method, arguments), first of all the method OPEN; the answer is
(number, failure, value), each when it is done. What nobody asked for goes the same way, with RING or COMMITTED in the
number's place. It ends with the other end, once what it was given before is written.
"""

import asyncio
import signal
import socket
import sys
from collections.abc import Awaitable, Callable, Sequence
from typing import Any

import uvloop

from conwerz_relay import circles, logs
from conwerz_relay.engines import open_one
from conwerz_relay.frames import Frames, unpacked
from conwerz_relay.queues import QueueError
from conwerz_relay.records import Kept, Placed
from conwerz_relay.schema import OtherDatabase
from conwerz_relay.settings import Settings
from conwerz_relay.stored_queue import StoredQueue

OPEN = "open"
PLACE = "place_packed"
OWN = (OPEN, PLACE)
RING = "ring"  # and the device that something came for
COMMITTED = "committed"  # and how many jobs, in how many seconds
TURN = 0.000_5  # seconds: the writer asks for the interpreter's lock at each statement, and a commit has a dozen
LOOK = 0.1  # seconds between two looks for circles
KNOWN = (QueueError, OtherDatabase)  # whoever asked knows what to do; all else is a bug of ours

Told = tuple[Any, ...]


class QueueServer:
    def __init__(self) -> None:
        self._frames = Frames(self._got, self._lost)
        self._has_ended = asyncio.Event()
        self._answering: set[asyncio.Task[None]] = set()
        self._has_come = False
        self._queue: StoredQueue | None = None

    async def serve(self, joined: socket.socket) -> None:
        await asyncio.get_running_loop().create_connection(lambda: self._frames, sock=joined)
        looking = asyncio.create_task(self._look())
        await self._has_ended.wait()
        looking.cancel()
        while self._answering:
            await asyncio.wait(self._answering)
        if self._queue:
            await self._queue.close()

    def _got(self, call: tuple[int, str, Sequence[Any]]) -> None:
        self._has_come = True
        task = asyncio.get_running_loop().create_task(self._answer(*call))
        self._answering.add(task)
        task.add_done_callback(self._answering.discard)

    async def _look(self) -> None:
        while True:
            await asyncio.sleep(LOOK)
            circles.look(is_busy=self._has_come)
            self._has_come = False

    def _lost(self) -> None:
        self._has_ended.set()

    async def _answer(self, number: int, method: str, arguments: Sequence[Any]) -> None:
        try:
            answer: Told = (number, None, await self._method(method)(*arguments))
        except KNOWN as error:
            circles.part(error)
            answer = (number, error, None)
        except Exception as error:  # noqa: BLE001 - a bug in one call, told to whoever made it
            logs.log_failure("queue failed", error)
            answer = (number, RuntimeError(type(error).__name__), None)
        self._frames.send(answer)

    def _method(self, name: str) -> Callable[..., Awaitable[Any]]:
        of: object = self if name in OWN else self._queue
        method: Callable[..., Awaitable[Any]] = getattr(of, name)
        return method

    async def place_packed(self, arrivals: bytes) -> Sequence[Placed]:
        assert self._queue
        return await self._queue.place(unpacked(arrivals))

    async def open(self, settings: Settings, number: int) -> tuple[str, bool]:
        try:
            queue = await open_one(settings, number)
        except KNOWN as error:
            logs.log_failure("queue not opened", error.__cause__ or error)
            raise
        queue.on_arrival(self._ring, among=frozenset())
        queue.on_commit(lambda jobs, seconds: self._frames.send((COMMITTED, jobs, seconds)))
        self._queue = queue
        return queue.epoch, queue.is_shared

    def _ring(self, device: bytes, kept: Sequence[Kept]) -> None:
        """What was kept by a call is in its answer."""
        if not kept:
            self._frames.send((RING, device))


def main() -> None:
    """Who stops the relay may tell every process of it (systemd, a terminal): this one goes last."""
    logs.to_stderr()
    for each in (signal.SIGTERM, signal.SIGINT):
        signal.signal(each, signal.SIG_IGN)
    circles.begin()
    sys.setswitchinterval(TURN)

    async def serve() -> None:
        await QueueServer().serve(socket.socket(fileno=sys.stdin.fileno()))

    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        runner.run(serve())


if __name__ == "__main__":
    main()
