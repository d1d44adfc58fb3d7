"""Each promise is kept once, soon after it is due, whatever sleep, absence and the clock do."""

import asyncio
import itertools
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conwerz_desktop.app import housekeeping
from conwerz_desktop.keychain import Keychain
from conwerz_desktop.services.scheduler import TRY_AGAIN, Job, Scheduler
from conwerz_desktop.store import errors, jobs
from conwerz_desktop.store.database import Store
from tests.unit.conftest import IN_MEMORY, NOON, Clock, lay_shop
from tests.unit.keychain.small_vault import SmallVault

MINUTE = 60_000
HOUR = 60 * MINUTE
DAY = 24 * HOUR
MARKERS = itertools.count()
EXAMPLES = max(200, settings().max_examples)


class Computer:
    """A clock, the time it ran, and whoever sleeps on it."""

    def __init__(self) -> None:
        self.clock = Clock()
        self.ran = 0.0
        self.asked: list[str] = []
        self.troubles: list[Exception] = []
        self._listener: asyncio.Future[str] | None = None
        self._naps: asyncio.Queue[asyncio.Future[None]] = asyncio.Queue()

    def monotonic(self) -> float:
        return self.ran

    async def sleep(self, _seconds: float) -> None:
        nap = asyncio.get_running_loop().create_future()
        self._naps.put_nowait(nap)
        await nap

    async def goes_on(self, runs: int = 30_000, sleeps: int = 0) -> None:
        """Runs for a while (ms) and is asleep for another, or its clock is set; then whoever waited is woken."""
        self.clock.now += runs + sleeps
        self.ran += runs / 1000
        (await self._naps.get()).set_result(None)

    async def next_asked(self) -> str:
        self._listener = asyncio.get_running_loop().create_future()
        return await self._listener

    async def job(self, name: str) -> None:
        self.asked.append(name)
        if self._listener:
            self._listener.set_result(name)
        if self.troubles:
            raise self.troubles.pop()


@pytest.fixture
def computer() -> Computer:
    return Computer()


@pytest.fixture
def store(tmp_path: Path, computer: Computer) -> Iterator[Store]:
    opened = open_store(tmp_path, computer)
    yield opened
    opened.close()


def open_store(folder: Path, computer: Computer) -> Store:
    store = Store(folder / "conwerz.db", lay_shop(folder), computer.clock, computer.monotonic)
    store.time.hear_relay(0)
    return store


@asynccontextmanager
async def started(store: Store, computer: Computer) -> AsyncIterator[Scheduler]:
    async def remember() -> None:
        computer.asked.append("remember")

    planned = [
        Job("purge", HOUR, lambda: computer.job("purge")),
        Job("merge", 10 * MINUTE, lambda: computer.job("merge")),
    ]
    scheduler = Scheduler(
        store, planned, remember, clock=computer.clock, monotonic=computer.monotonic, sleep=computer.sleep
    )
    running = asyncio.create_task(scheduler.run())
    await asyncio.sleep(0)
    await idle(scheduler)
    yield scheduler
    running.cancel()
    await asyncio.wait([running])


async def idle(scheduler: Scheduler) -> None:
    """Until everything it asked of itself is done and planned anew."""
    marker = asyncio.Event()

    async def ask() -> None:
        marker.set()

    scheduler._asked.put_nowait(Job(f"marker {next(MARKERS)}", HOUR, ask))
    await marker.wait()


def planned_in(scheduler: Scheduler, name: str) -> timedelta:
    return scheduler.timer.get_job(name).next_run_time - datetime.now(UTC)


def state(store: Store, name: str) -> jobs.JobState:
    return store.read(lambda db: jobs.get(db, name)).result()


async def test_the_first_start_does_everything_the_purge_first(store: Store, computer: Computer) -> None:
    async with started(store, computer):
        assert computer.asked == ["purge", "merge"]
        assert state(store, "purge") == jobs.JobState(NOON, NOON + HOUR)


async def test_a_start_within_the_period_does_nothing_again(store: Store, computer: Computer) -> None:
    async with started(store, computer):
        pass
    computer.clock.now += 20 * MINUTE
    async with started(store, computer) as scheduler:
        assert computer.asked == ["purge", "merge", "merge"]
        assert timedelta(minutes=39) < planned_in(scheduler, "purge") < timedelta(minutes=41)


async def test_what_was_due_during_absence_is_done_once(store: Store, computer: Computer) -> None:
    async with started(store, computer):
        pass
    computer.asked.clear()
    computer.clock.now += 14 * DAY
    async with started(store, computer):
        assert computer.asked == ["purge", "merge"]


async def test_connections_are_checked_every_six_hours(store: Store, computer: Computer) -> None:
    """As the program itself makes its jobs."""
    looked: list[int] = []
    keychain = Keychain("Conwerz", SmallVault())
    elsewhere = housekeeping.Elsewhere(look=lambda: looked.append(computer.clock()))
    scheduler = housekeeping.scheduler(store, keychain, computer.clock, elsewhere=elsewhere)
    (job,) = [each for each in scheduler._jobs if each.name == "check"]
    assert job.period == 6 * HOUR
    await job.run()
    assert looked == [computer.clock()]


async def test_sleep_is_noticed_and_what_was_due_is_done_once(store: Store, computer: Computer) -> None:
    async with started(store, computer) as scheduler:
        computer.asked.clear()
        await computer.goes_on(sleeps=6 * HOUR)
        await computer._naps.get()
        await idle(scheduler)
        assert computer.asked == ["remember", "purge", "merge"]


async def test_a_clock_set_back_stops_nothing(store: Store, computer: Computer) -> None:
    """A stored time that is further off than a period was written by a clock that was ahead."""
    ahead = NOON + 3650 * DAY
    store.write(lambda writing: jobs.succeed(writing.db, "purge", ahead, ahead + HOUR)).result()
    async with started(store, computer):
        assert "purge" in computer.asked


async def test_time_is_remembered_every_ten_minutes(store: Store, computer: Computer) -> None:
    async with started(store, computer):
        computer.asked.clear()
        for _ in range(20):
            await computer.goes_on()
        await computer._naps.get()
        assert computer.asked == ["remember"]


async def test_what_failed_is_tried_again_soon(store: Store, computer: Computer) -> None:
    computer.troubles = [errors.DiskFull()]
    async with started(store, computer) as scheduler:
        assert state(store, "purge") == jobs.JobState(None, NOON + TRY_AGAIN)
        assert timedelta(minutes=4) < planned_in(scheduler, "purge") < timedelta(minutes=6)


async def test_a_failure_that_cannot_be_noted_does_not_run_in_circles(
    store: Store, computer: Computer, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise errors.DiskFull

    monkeypatch.setattr(jobs, "put_off", full)
    computer.troubles = [errors.DiskFull()]
    async with started(store, computer) as scheduler:
        assert computer.asked == ["purge", "merge"]
        assert timedelta(seconds=8) < planned_in(scheduler, "purge") < timedelta(seconds=11)


async def test_apscheduler_drops_nothing_that_is_late(store: Store, computer: Computer) -> None:
    """Its own default would drop a job that is a second late (engineering, section 5)."""
    async with started(store, computer) as scheduler:
        for planned in scheduler.timer.get_jobs():
            assert (planned.coalesce, planned.misfire_grace_time, planned.max_instances) == (True, None, 1)
        assert str(scheduler.timer.timezone) == "UTC"


async def test_when_the_time_comes_apscheduler_asks(store: Store, computer: Computer) -> None:
    async with started(store, computer) as scheduler:
        computer.asked.clear()
        computer.clock.now += HOUR
        computer.ran += 3600
        scheduler.timer.get_job("purge").modify(next_run_time=datetime.now(UTC))
        assert await computer.next_asked() == "purge"
        assert computer.asked == ["purge"]


@given(st.lists(st.tuples(st.integers(0, 30_000), st.sampled_from((0, 0, MINUTE + 1, HOUR, 3 * DAY))), max_size=25))
@settings(max_examples=EXAMPLES)
def test_after_every_wake_nothing_stays_overdue(trace: list[tuple[int, int]]) -> None:
    async def run(folder: Path) -> None:
        computer = Computer()
        store = open_store(folder, computer)
        try:
            async with started(store, computer) as scheduler:
                for runs, sleeps in trace:
                    await computer.goes_on(runs, sleeps)
                    nap = await computer._naps.get()
                    computer._naps.put_nowait(nap)
                    await idle(scheduler)
                    if sleeps:
                        assert state(store, "purge").next_due_at > computer.clock.now
                        assert state(store, "merge").next_due_at > computer.clock.now
        finally:
            store.close()

    with TemporaryDirectory(dir=IN_MEMORY) as folder:
        asyncio.run(run(Path(folder)))
