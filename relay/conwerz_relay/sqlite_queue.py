"""The embedded engine: one SQLite file, one writer thread with group commit, one reader thread."""

import asyncio
import shutil
import sqlite3
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, TypeVar

from conwerz_relay import sqlite_appending, sqlite_reading, sqlite_schema, sqlite_writing
from conwerz_relay.limits import Allowance, Space
from conwerz_relay.queues import Unavailable
from conwerz_relay.records import Admission, Arrival, Claim, Device, Held, Outcome, Page, Route
from conwerz_relay.writer import Job, Writer

T = TypeVar("T")


class SqliteQueue:
    """Made by `open`. One relay process a file. What it promises is said in `queues.Queue`."""

    def __init__(self, path: Path, allowance: Allowance, space: Space) -> None:
        self._folder = path.parent
        self._allowance = allowance
        self._space = space
        self._listeners: list[Callable[[bytes], None]] = []
        writing = sqlite_schema.connect(path)
        self.epoch = sqlite_schema.prepare(writing, space.database_bytes)
        self._writer = Writer(writing, self._apply, self._committed, space.pending_bytes)
        self._reading = sqlite_schema.connect(path)
        self._reader = ThreadPoolExecutor(1, "queue-reader")

    @classmethod
    async def open(cls, path: Path, allowance: Allowance, space: Space = Space()) -> "SqliteQueue":  # noqa: B008 - frozen
        """Raises Unavailable where the file cannot be opened or written."""
        try:
            return cls(path, allowance, space)
        except sqlite3.OperationalError as error:
            raise Unavailable from error

    async def close(self) -> None:
        await self._writer.close()
        self._reader.shutdown()
        self._reading.close()

    def on_arrival(self, listener: Callable[[bytes], None]) -> None:
        self._listeners.append(listener)

    async def enrol(self, device: Device, now: int) -> None:
        await self._write(lambda db: sqlite_writing.enrol(db, device, now))

    async def device(self, device: bytes) -> Device | None:
        return await self._read(lambda db: sqlite_reading.device(db, device))

    async def holder(self, routes: Sequence[Route]) -> Device | None:
        return await self._read(lambda db: sqlite_reading.holder(db, routes))

    async def claim(self, claim: Claim) -> bool:
        claimed = await self._write(lambda db: self._claim(db, claim))
        if claimed and claim.notice:
            self._announce({claim.notice.device})
        return claimed

    async def release(self, root: Route, device: bytes) -> tuple[Route, ...]:
        return await self._write(lambda db: sqlite_writing.release(db, root, device))

    async def held(self, device: bytes) -> tuple[Held, ...]:
        return await self._read(lambda db: sqlite_reading.held(db, device))

    async def held_by_grant(self, proven_by: str) -> tuple[Held, ...]:
        return await self._read(lambda db: sqlite_reading.held_by_grant(db, proven_by))

    async def append(self, arrival: Arrival) -> Outcome:
        outcome: Outcome = await self._writer.submit(arrival, len(arrival.body))
        return outcome

    async def admit(self, device: bytes, nonce: str, now: int, expires_at: int) -> Admission:
        return await self._write(lambda db: sqlite_writing.admit(db, device, nonce, now, expires_at))

    async def acknowledge(self, device: bytes, after: int, now: int) -> bool:
        return await self._write(lambda db: sqlite_writing.acknowledge(db, device, after, now))

    async def page(self, device: bytes, after: int, now: int) -> Page:
        page, open_gap = await self._read(lambda db: sqlite_reading.page(db, device, after, now))
        if after < open_gap and open_gap in (each.sequence for each in page.items) and await self._close_gap(device):
            page, _ = await self._read(lambda db: sqlite_reading.page(db, device, after, now))
        return page

    async def expire(self, now: int) -> int:
        gone = 0
        while slice_ := await self._write(lambda db: sqlite_writing.expire(db, now)):
            gone += slice_
        return gone

    async def depth(self) -> int:
        return await self._read(lambda db: int(db.execute("SELECT coalesce(sum(waiting), 0) FROM lines").fetchone()[0]))

    async def check(self) -> None:
        await self._write(sqlite_writing.touch)

    async def _close_gap(self, device: bytes) -> bool:
        """On a full disk the gap is handed out as it is; what is dropped later may be counted twice, never left out."""
        try:
            await self._write(lambda db: sqlite_writing.close_gap(db, device))
        except Unavailable:
            return False
        return True

    async def _read(self, read: Callable[[sqlite3.Connection], T]) -> T:
        return await asyncio.get_running_loop().run_in_executor(self._reader, read, self._reading)

    async def _write(self, write: Callable[[sqlite3.Connection], T]) -> T:
        answer: T = await self._writer.submit(write)
        return answer

    def _claim(self, db: sqlite3.Connection, claim: Claim) -> bool:
        claimed = sqlite_writing.claim(db, claim)
        if claimed and claim.notice:
            sqlite_appending.append(db, [claim.notice], self._allowance)
        return claimed

    def _apply(self, db: sqlite3.Connection, jobs: Sequence[Job]) -> None:
        """In the writer's thread, inside its transaction."""
        appends = []
        for job in jobs:
            if isinstance(job.work, Arrival):
                appends.append(job)
            else:
                job.answer = job.work(db)
        if appends and not self._has_room(db):
            for job in appends:
                job.answer = Unavailable()
        elif appends:
            outcomes = sqlite_appending.append(db, [job.work for job in appends], self._allowance)
            for job, outcome in zip(appends, outcomes, strict=True):
                job.answer = outcome

    def _has_room(self, db: sqlite3.Connection) -> bool:
        """A disk that is filled to the last byte could not even take an acknowledgement, and would stay full."""
        free = shutil.disk_usage(self._folder).free
        return free > self._space.reserve_bytes or free + sqlite_reading.unused(db) > self._space.reserve_bytes

    def _committed(self, jobs: Sequence[Job]) -> None:
        self._announce({job.work.device for job in jobs if job.answer in _NEWS})

    def _announce(self, devices: set[bytes]) -> None:
        for device in devices:
            for listener in self._listeners:
                listener(device)


_NEWS: tuple[Any, ...] = (Outcome.STORED, Outcome.DROPPED)
