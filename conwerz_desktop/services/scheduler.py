"""Recurring jobs that survive sleep, absence and jumping clocks: the database knows what is due, APScheduler wakes."""

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable, Sequence
from datetime import UTC, datetime, timedelta

from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.interval import IntervalTrigger

from conwerz_desktop.domain.records import record
from conwerz_desktop.keychain import KeychainError
from conwerz_desktop.store import errors, jobs
from conwerz_desktop.store.database import Store, Writing

log = logging.getLogger(__name__)

LOOK_EVERY = 30  # seconds
JUMP = 60_000  # ms that clock and running time may differ before it was sleep, or somebody set the clock
REMEMBER_EVERY = 20  # looks
TRY_AGAIN = 300_000
LEAST_PAUSE = 10_000  # where not even a failure could be noted


@record
class Job:
    """`period` is in milliseconds. Jobs that are overdue together run in the order of their list."""

    name: str
    period: int
    run: Callable[[], Awaitable[object]]


class Scheduler:
    """Runs one job at a time. `remember` is called now and then to keep the trusted time."""

    def __init__(
        self,
        store: Store,
        jobs: Sequence[Job],
        remember: Callable[[], Awaitable[None]],
        *,
        clock: Callable[[], int],
        monotonic: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._store = store
        self._jobs = jobs
        self._remember = remember
        self._clock = clock
        self._monotonic = monotonic
        self._sleep = sleep
        self._asked: asyncio.Queue[Job] = asyncio.Queue()
        self.timer = AsyncIOScheduler(
            timezone=UTC, job_defaults={"coalesce": True, "misfire_grace_time": None, "max_instances": 1}
        )

    async def run(self) -> None:
        """Until cancelled: do what is overdue, then what comes due; and look whether the clock jumped."""
        self._ask_for_all()
        self.timer.start()
        try:
            async with asyncio.TaskGroup() as group:
                group.create_task(self._work())
                group.create_task(self._watch())
        finally:
            self.timer.shutdown(wait=False)
            await asyncio.sleep(0)  # it ends by a callback

    def _ask_for_all(self) -> None:
        for job in self._jobs:
            self._asked.put_nowait(job)

    async def _work(self) -> None:
        while True:
            job = await self._asked.get()
            if await self._due_in(job) == 0:
                await self._attempt(job)
            self._plan(job, max(await self._due_in(job), LEAST_PAUSE))

    async def _attempt(self, job: Job) -> None:
        try:
            await job.run()
        except (errors.StoreError, KeychainError) as error:
            log.warning("job %s: %s", job.name, error.key)
            await self._note(lambda writing: jobs.put_off(writing.db, job.name, self._now() + TRY_AGAIN))
        else:
            now = self._now()
            await self._note(lambda writing: jobs.succeed(writing.db, job.name, now, now + job.period))

    async def _note(self, write: Callable[[Writing], None]) -> None:
        try:
            await asyncio.wrap_future(self._store.write(write))
        except errors.DiskFull:
            log.warning("no room to note a job")

    async def _due_in(self, job: Job) -> int:
        """Milliseconds. What is due later than a period from now was planned by a clock that was ahead."""
        state = await asyncio.wrap_future(self._store.read(lambda db: jobs.get(db, job.name)))
        wait = state.next_due_at - self._now()
        return wait if 0 < wait <= job.period else 0

    def _plan(self, job: Job, wait: int) -> None:
        """APScheduler goes by this computer's own clock, so it is told how long from now."""

        async def ask() -> None:
            self._asked.put_nowait(job)

        next_run = datetime.now(UTC) + timedelta(milliseconds=wait)
        every = IntervalTrigger(seconds=job.period // 1000)
        self.timer.add_job(ask, every, id=job.name, replace_existing=True, next_run_time=next_run)

    async def _watch(self) -> None:
        """Nothing fires by itself after sleep: what counts the time to the next job stood still."""
        looks = 0
        while True:
            wall, ran = self._clock(), self._monotonic()
            await self._sleep(LOOK_EVERY)
            self._store.time.look()
            looks += 1
            if abs(self._clock() - wall - (self._monotonic() - ran) * 1000) > JUMP:
                log.info("the clock jumped, or this computer slept")
                await self._remember()
                self._ask_for_all()
            elif looks % REMEMBER_EVERY == 0:
                await self._remember()

    def _now(self) -> int:
        return self._store.time.now()
