"""Group commit: whatever gathers while one commit is under way is the next commit, in one thread that alone writes."""

import asyncio
import queue
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from conwerz_relay import circles
from conwerz_relay.databases import Again, Database, Engine
from conwerz_relay.limits import Room
from conwerz_relay.queues import Unavailable

LARGEST_BATCH = 1_000
PATIENCE = 5.0  # seconds that a commit may take in an engine that can be given up
ATTEMPTS = 5


@dataclass(slots=True, eq=False)
class Job:
    """Something to write. `size` counts against what may wait for the disk; `answer` is set by whoever applies it.

    `count` is how much of a batch it is. An answer that is Unavailable is raised to whoever waits for this job.
    """

    work: Any
    size: int
    count: int
    future: asyncio.Future[Any]
    answer: Any = field(default=None)


Apply = Callable[[Database, Sequence[Job]], None]


class Writer:
    """`apply` runs in a transaction and sets the jobs' answers; `committed` is called on the event loop afterwards."""

    def __init__(self, engine: Engine, apply: Apply, committed: Callable[[Sequence[Job]], None], room: Room) -> None:
        self._database = engine.open()
        self._apply = apply
        self._committed = committed
        self._room = room
        self._loop = asyncio.get_running_loop()
        self._gathered: list[Job] = []
        self._idle = asyncio.Event()
        self._idle.set()
        self._is_closed = False
        self.timed: Callable[[int, float], None] = lambda _jobs, _seconds: None
        self._began = 0.0
        self._impatience: asyncio.TimerHandle
        self._batches: queue.SimpleQueue[Sequence[Job]] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._run, name="queue-writer", daemon=True)
        self._thread.start()

    def submit(self, work: Any, size: int = 0, count: int = 1) -> asyncio.Future[Any]:
        """Raises Unavailable at once when too much waits already, or the writer was closed."""
        if self._is_closed:
            raise Unavailable
        job = Job(work, self._room.take(size, count), count, self._loop.create_future())
        self._gathered.append(job)
        if self._idle.is_set():
            self._idle.clear()
            self._loop.call_soon(self._hand_over)  # at the end of this turn, with whatever else the turn brings
        return job.future

    async def close(self) -> None:
        """Commits what was submitted, then ends the thread."""
        self._is_closed = True
        await self._idle.wait()
        self._batches.put(())
        await asyncio.to_thread(self._thread.join)
        self._database.close()

    def _hand_over(self) -> None:
        if batch := self._next_batch():
            self._began = self._loop.time()
            self._impatience = self._loop.call_later(PATIENCE, self._database.give_up)
            self._batches.put(batch)
        else:
            self._idle.set()

    def _next_batch(self) -> Sequence[Job]:
        taken = count = 0
        for job in self._gathered:
            if count >= LARGEST_BATCH:
                break
            taken += 1
            count += job.count
        batch, self._gathered = self._gathered[:taken], self._gathered[taken:]
        return batch

    def _run(self) -> None:
        while batch := self._batches.get():
            failure = self._commit(batch)
            self._loop.call_soon_threadsafe(self._settle, batch, failure)

    def _commit(self, batch: Sequence[Job]) -> BaseException | None:
        failure: BaseException = Unavailable()
        for _ in range(ATTEMPTS):
            try:
                with self._database.writing():
                    self._apply(self._database, batch)
            except Again as error:
                failure = error
            except Exception as error:  # noqa: BLE001 - a bug in one job is given to the callers of its batch; the thread must live
                return error
            else:
                return None
        return failure

    def _settle(self, batch: Sequence[Job], failure: BaseException | None) -> None:
        """The next batch goes first: the disk need not wait for thousands of polls to be answered."""
        seconds = self._loop.time() - self._began
        self._impatience.cancel()
        self._room.give_back(sum(job.size for job in batch))
        self._hand_over()
        self.timed(len(batch), seconds)
        if isinstance(failure, Again | Unavailable):
            circles.part(failure)
        for job in batch:
            if job.future.done():
                continue
            if problem := failure or (job.answer if isinstance(job.answer, Unavailable) else None):
                job.future.set_exception(problem)
            else:
                job.future.set_result(job.answer)
        if failure is None:
            self._committed(batch)
