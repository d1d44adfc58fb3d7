"""The queue over either engine: one writer thread with group commit, and as many readers as the engine likes."""

import asyncio
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from itertools import chain
from typing import Any, TypeVar

from conwerz_relay import appending, keeping, reading, writing
from conwerz_relay.announcing import Announcer
from conwerz_relay.databases import Database, Engine
from conwerz_relay.intake import Intake
from conwerz_relay.limits import Allowance, Room, Space
from conwerz_relay.order import LAST
from conwerz_relay.queues import Unavailable
from conwerz_relay.reader import Reader
from conwerz_relay.records import (
    Admission,
    Arrival,
    Claim,
    Computer,
    Depth,
    Device,
    Farewell,
    Held,
    Page,
    Placed,
    Reported,
    Route,
    Standing,
)
from conwerz_relay.schema import epoch, line_of
from conwerz_relay.writer import Job, Writer

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class _Write:
    """`devices`: whose lines are locked before `work` runs."""

    work: Callable[[Database], Any]
    devices: tuple[bytes, ...]


@dataclass(frozen=True, slots=True)
class _Append:
    """Its answer is a list of `Placed`."""

    arrivals: Sequence[Arrival]

    @property
    def devices(self) -> tuple[bytes, ...]:
        return tuple(arrival.device for arrival in self.arrivals)


class StoredQueue(Intake):
    """Made by `open`. What it promises is said in `queues.Queue`; it is the `databases.Ledger` as well."""

    def __init__(self, engine: Engine, allowance: Allowance, space: Space) -> None:
        super().__init__(Room(space.pending_bytes), Announcer(is_shared=engine.is_shared))
        self._engine = engine
        self._allowance = allowance
        self._loop = asyncio.get_running_loop()
        self._writer = Writer(engine, self._apply, self._committed, self._room)
        self._reader = Reader(engine)
        self.epoch = ""
        self.is_shared = engine.is_shared
        engine.start(self._hear)

    @classmethod
    async def open(cls, engine: Engine, allowance: Allowance, space: Space = Space()) -> "StoredQueue":  # noqa: B008 - frozen
        """Raises Unavailable where the database cannot be reached or written."""
        queue = cls(engine, allowance, space)
        queue.epoch = await queue.read(epoch)
        return queue

    async def close(self) -> None:
        await self._writer.close()
        await self._reader.close()
        await asyncio.to_thread(self._engine.close)

    def on_commit(self, listener: Callable[[int, float], None]) -> None:
        self._writer.timed = listener

    async def enrol(self, device: Device, now: int) -> str:
        return await self.write(lambda db: writing.enrol(db, device, now), device.id)

    async def spend_invitation(self, code: str, now: int) -> bool:
        return await self.write(lambda db: keeping.spend_invitation(db, code, now))

    async def device(self, device: bytes) -> Device | None:
        return await self.read(lambda db: reading.device(db, device))

    async def holder(self, routes: Sequence[Route]) -> Device | None:
        return await self.read(lambda db: reading.holder(db, routes))

    async def holders(self, wanted: Sequence[Sequence[Route]]) -> list[Device | None]:
        return await self.read(lambda db: reading.holders_of_all(db, wanted))

    async def claim(self, claim: Claim) -> bool:
        touched = (claim.device, claim.instead_of) if claim.instead_of else (claim.device,)
        claimed = await self.write(lambda db: self._claim(db, claim), *touched)
        if claimed and claim.notice:
            self._tell(claim.notice.device)
        return claimed

    async def release(self, root: Route, device: bytes, forget_at: int | None = None) -> tuple[Route, ...]:
        return await self.write(lambda db: writing.release(db, root, device, forget_at), device)

    async def end(self, root: Route, device: bytes, until: int) -> tuple[Route, ...]:
        return await self.write(lambda db: writing.end(db, root, device, until), device)

    async def ended(self, marks: Sequence[str], roots: Sequence[Route]) -> tuple[Held, ...]:
        return await self.read(lambda db: reading.ended(db, marks, roots))

    async def note_deletion(self, code: str, told: Mapping[bytes, Standing], now: int, until: int) -> None:
        await self.write(lambda db: writing.note_deletion(db, code, told, now, until))

    async def note_standing(self, code: str, device: bytes, standing: Standing, now: int) -> None:
        await self.write(lambda db: writing.note_standing(db, code, device, standing, now))

    async def deletion(self, code: str) -> tuple[Reported, ...]:
        return await self.read(lambda db: reading.deletion(db, code))

    async def outdate(self, device: bytes) -> None:
        await self.write(lambda db: writing.outdate(db, device), device)

    async def held(self, device: bytes) -> tuple[Held, ...]:
        return await self.read(lambda db: reading.held(db, device))

    async def held_by_grant(self, proven_by: str) -> tuple[Held, ...]:
        return await self.read(lambda db: reading.held_by_grant(db, proven_by))

    async def former_holders(self, device: bytes) -> tuple[bytes, ...]:
        return await self.read(lambda db: reading.former_holders(db, device))

    async def computers(self, devices: Sequence[bytes], recovery_key: bytes) -> tuple[Computer, ...]:
        return await self.read(lambda db: reading.computers(db, devices, recovery_key))

    async def note_seen(self, device: bytes, now: int) -> None:
        await self.write(lambda db: writing.note_seen(db, device, now), device)

    async def remove(self, farewell: Farewell) -> None:
        """A poll of its that waits is answered, so that the next one tells it."""
        await self.write(lambda db: writing.remove(db, farewell))
        self._tell(farewell.device)

    async def farewell(self, device: bytes) -> Farewell | None:
        return await self.read(lambda db: reading.farewell(db, device))

    async def place(self, arrivals: Sequence[Arrival]) -> Sequence[Placed]:
        size = sum(arrival.size for arrival in arrivals)
        placed: Sequence[Placed] = await self._writer.submit(_Append(arrivals), size, len(arrivals))
        return placed

    async def admit(self, device: bytes, nonce: str, now: int, expires_at: int) -> Admission:
        return await self.write(lambda db: writing.admit(db, device, nonce, now, expires_at))

    async def acknowledge(self, device: bytes, cursor: tuple[str, int], now: int) -> bool:
        reached: int | None = -1
        while reached is not None and reached < cursor[1]:
            reached = await self.write(lambda db: writing.acknowledge(db, device, cursor, now), device)
        return reached is not None

    async def page(self, device: bytes, after: int, now: int) -> Page:
        page, open_gap, has_old = await self.read(lambda db: reading.page(db, device, after, now))
        if has_old:
            is_gone = await self._is_written(lambda db: writing.expire_line(db, device, now), device)
            most = reading.MOST if is_gone else LAST  # else what has grown too old may fill many a page
            page, open_gap, _ = await self.read(lambda db: reading.page(db, device, after, now, most))
        is_open = after < open_gap and open_gap in (each.sequence for each in page.items)
        if is_open and await self._is_written(lambda db: writing.close_gap(db, device), device):
            page, *_ = await self.read(lambda db: reading.page(db, device, after, now))
        return page

    async def expire(self, now: int) -> int:
        gone = 0
        while slice_ := await self.write(lambda db: writing.expire(db, now)):
            gone += slice_
        return gone

    async def erase(self, tenant: bytes) -> int:
        return await self.write(lambda db: writing.erase(db, tenant))

    async def depth(self) -> int:
        return await self.read(reading.depth)

    async def depths(self, now: int) -> tuple[Depth, ...]:
        return await self.read(lambda db: reading.depths(db, now))

    async def check(self) -> None:
        await self.write(writing.touch)

    async def write(self, work: Callable[[Database], T], *devices: bytes) -> T:
        answer: T = await self._writer.submit(_Write(work, devices))
        return answer

    async def read(self, work: Callable[[Database], T]) -> T:
        return await self._reader.read(work)

    async def _is_written(self, work: Callable[[Database], Any], device: bytes) -> bool:
        """On a full disk a gap is handed out as it is; what is dropped later may be counted twice, never left out."""
        try:
            await self.write(work, device)
        except Unavailable:
            return False
        return True

    def _claim(self, db: Database, claim: Claim) -> bool:
        claimed = writing.claim(db, claim)
        if claimed and claim.notice:
            appending.append(db, [claim.notice], self._allowance)
        return claimed

    def _apply(self, db: Database, jobs: Sequence[Job]) -> None:
        """In the writer's thread, inside its transaction."""
        appends = [job for job in jobs if isinstance(job.work, _Append)]
        if self.is_shared:
            db.lock(sorted({line_of(device) for job in jobs for device in job.work.devices}))
        for job in jobs:
            if isinstance(job.work, _Write):
                job.answer = job.work.work(db)
        if appends and not db.has_room():
            for job in appends:
                job.answer = Unavailable()
        elif appends:
            self._append(db, appends)

    def _append(self, db: Database, jobs: Sequence[Job]) -> None:
        arrivals = list(chain.from_iterable(job.work.arrivals for job in jobs))
        placed = appending.append(db, arrivals, self._allowance)
        start = 0
        for job in jobs:
            job.answer = placed[start : start + job.count]
            start += job.count

    def _committed(self, jobs: Sequence[Job]) -> None:
        appended = (job for job in jobs if isinstance(job.work, _Append) and not isinstance(job.answer, Unavailable))
        if told := self._announcer.tell_placed((job.work.arrivals, job.answer) for job in appended):
            self._engine.tell(set(told))

    def _tell(self, device: bytes) -> None:
        self._announcer.ring(device)
        self._engine.tell({device})

    def _hear(self, device: bytes) -> None:
        """On the engine's thread, at times after the loop has ended."""
        with suppress(RuntimeError):
            self._loop.call_soon_threadsafe(self._announcer.ring, device)
