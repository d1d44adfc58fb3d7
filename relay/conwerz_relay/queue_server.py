"""The queue of one database, in a process of its own (docs/decisions/0345). Started by `queue_client`, and by it alone.

Its stdin is a socket; `frames` says what comes and goes there. It ends when it is told to, or at once when the other
end has gone, as one process would: nobody was told of what is not written yet.
"""

import asyncio
import os
import socket
import sys
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path
from typing import Any, BinaryIO

from conwerz_relay import circles, logs
from conwerz_relay.engines import open_one
from conwerz_relay.frames import COMMITTED, OWN, RUNG, Frames, Told, unpacked
from conwerz_relay.queues import QueueError, Unavailable
from conwerz_relay.records import Kept, Placed
from conwerz_relay.schema import OtherDatabase
from conwerz_relay.settings import Settings
from conwerz_relay.stored_queue import StoredQueue

TURN = 0.000_5  # seconds: the writer asks for the interpreter's lock at each statement, and a commit has a dozen
LOOK = 0.1  # seconds between two looks for circles
PATIENCE = 5.0  # seconds for the queue of a relay that was killed to leave its last commit
KNOWN = (QueueError, OtherDatabase)  # whoever asked knows what to do; all else is a bug of ours


class QueueServer:
    def __init__(self) -> None:
        self._frames = Frames(self._got, self._lost)
        self._loop = asyncio.get_running_loop()
        self._code = 1  # that it ends with
        self._answering: set[asyncio.Task[None]] = set()
        self._has_come = False
        self._rung: list[bytes] = []
        self._queue: StoredQueue
        self._lock: BinaryIO

    async def serve(self, joined: socket.socket) -> None:
        await self._loop.create_connection(lambda: self._frames, sock=joined)
        while True:
            await asyncio.sleep(LOOK)
            circles.look(is_busy=self._has_come)
            self._has_come = False

    async def open(self, settings: Settings, number: int) -> tuple[str, bool]:
        try:
            if not settings.is_postgres:
                self._lock = await _held(settings.database)
            queue = await open_one(settings, number)
        except KNOWN as error:
            logs.log_failure("queue not opened", error.__cause__ or error)
            raise
        queue.on_arrival(self._ring, among=frozenset())
        queue.on_commit(lambda jobs, seconds: self._frames.send((COMMITTED, jobs, seconds)))
        self._queue = queue
        return queue.epoch, queue.is_shared

    async def place_packed(self, arrivals: bytes) -> Sequence[Placed]:
        return await self._queue.place(unpacked(arrivals))

    async def ping(self) -> None:
        """Whoever answers is alive."""

    async def close(self) -> None:
        await self._queue.close()
        self._code = 0

    def _got(self, call: Told) -> None:
        self._has_come = True
        task = self._loop.create_task(self._answer(*call))
        self._answering.add(task)
        task.add_done_callback(self._answering.discard)

    def _lost(self) -> None:
        os._exit(self._code)

    async def _answer(self, number: int, name: str, arguments: Sequence[Any]) -> None:
        method: Callable[..., Awaitable[Any]] = getattr(self if name in OWN else self._queue, name)
        try:
            self._frames.send((number, None, await method(*arguments)))
        except KNOWN as error:
            circles.part(error)
            self._frames.send((number, error, None))
        except Exception as error:  # noqa: BLE001 - a bug in one call, told to whoever made it
            logs.log_failure("queue failed", error)
            self._frames.send((number, RuntimeError(type(error).__name__), None))

    def _ring(self, device: bytes, _: Sequence[Kept]) -> None:
        """Those of one turn go together: other relays have many to tell."""
        self._rung.append(device)
        if len(self._rung) == 1:
            self._loop.call_soon(self._tell_rung)

    def _tell_rung(self) -> None:
        rung, self._rung = self._rung, []
        self._frames.send((RUNG, rung))


async def _held(database: str) -> BinaryIO:
    """A file has one queue (docs/decisions/0280). The system takes this lock back, however its process ends."""
    try:
        file = _lock_of(Path(database))
        async with asyncio.timeout(PATIENCE):
            while not _is_ours(file):  # noqa: ASYNC110 - nobody tells
                await asyncio.sleep(LOOK)
    except OSError as error:  # TimeoutError too
        raise Unavailable from error
    return file


def _lock_of(database: Path) -> BinaryIO:
    """Beside the file itself, by whatever name it is called."""
    lock = Path(f"{database.resolve()}.lock")
    lock.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    return lock.open("ab")


def _is_ours(file: BinaryIO) -> bool:
    import fcntl  # noqa: PLC0415 - not on Windows

    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


def main() -> None:
    import uvloop  # noqa: PLC0415 - as above

    logs.to_stderr()
    circles.begin()
    sys.setswitchinterval(TURN)

    async def serve() -> None:
        await QueueServer().serve(socket.socket(fileno=sys.stdin.fileno()))

    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        runner.run(serve())


if __name__ == "__main__":
    main()
