"""Keeps nothing longer than promised: runs the purge slice by slice, looks whether it is gone, and keeps a receipt."""

import asyncio
import logging
import time
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from dataclasses import field, replace

from conwerz_desktop.domain.audit import Act
from conwerz_desktop.domain.permissions import RetentionClass
from conwerz_desktop.domain.records import record
from conwerz_desktop.services.movement import GivingWay
from conwerz_desktop.services.under_way import Kind, Task, UnderWay
from conwerz_desktop.store import audit, clocks, errors, purge, receipts, settings, trusted_time
from conwerz_desktop.store.ballast import Ballast
from conwerz_desktop.store.clocks import Clocked
from conwerz_desktop.store.connection import Connection
from conwerz_desktop.store.database import Store, Writing
from conwerz_desktop.store.prove import Found
from conwerz_desktop.store.purge import Erased, Stage, Until
from conwerz_desktop.store.receipts import Receipt

log = logging.getLogger(__name__)

PROVEN = 200  # erased ids looked for after a purge
WEIGHED = ("messages", "comments", "leads", "counters")  # named alike by the stages and by the clocks
ROWS_OF_A_PURGE = 0.9  # of its progress; what follows them is indexes, the journal and the proof
DISTINCT = 24  # characters, from which on an id is found nowhere by chance
UNRELIEVED = 72.0  # milliseconds of writing, after which the journal is carried into the file: each way costs two syncs
PAUSES = tuple(0.01 * 2**attempt for attempt in range(10))  # seconds, ten in all, for readers that are in the way


@record
class Slice:
    """One transaction of a purge; `held` is how long it kept the writer, in milliseconds, and `relieving` what the
    journal's way into the file kept it before that."""

    stage: Stage
    erased: Erased
    held: float
    relieving: float = 0.0


@record
class Expiring:
    """What goes by a certain time: rows of a kind (store/clocks)."""

    kind: str
    rows: int


@record
class Kept:
    """What is held of a kind. `days` or `months` is how long, by the owner's choice; `going` of the rows go by then."""

    kind: str
    days: int | None
    months: int | None
    rows: int
    oldest_at: int | None
    going: int


def until(db: Connection, classes: Mapping[str, RetentionClass], at: int) -> Until:
    """What has expired at that time, by class and by the owner's choice."""
    messages = classes["messages"].horizon(at, settings.message_days(db))
    kept_receipts = classes["receipts"].horizon(at)
    kept_comments = classes["comments"].horizon(at)
    assert messages is not None
    assert kept_receipts is not None
    kept_leads = classes["leads"].horizon(at)
    assert kept_comments is not None
    assert kept_leads is not None
    kept_counters = classes["counters"].horizon(at)
    assert kept_counters is not None
    kept_merges = classes["undo"].horizon(at)
    assert kept_merges is not None
    return Until(messages, kept_receipts, kept_comments, kept_leads, kept_counters, kept_merges)


def dry_run(
    db: Connection, classes: Mapping[str, RetentionClass], at: int, chosen_days: int | None = None
) -> tuple[Expiring, ...]:
    """What a purge at that time would erase: "tonight 214 messages go". `chosen_days`: as if the owner chose so."""
    return tuple(
        Expiring(each.name, clocks.going(db, each, _horizon(db, classes[each.retention_class], at, chosen_days)))
        for each in clocks.CLOCKED
    )


def overview(db: Connection, classes: Mapping[str, RetentionClass], at: int) -> tuple[Kept, ...]:
    """What is held and how long, with what goes by `at`."""
    return tuple(_kept(db, each, classes[each.retention_class], at) for each in clocks.CLOCKED)


def choose(writing: Writing, days: int) -> None:
    """How long messages are kept from now on. What is past that is hidden at once, and goes with the next purge."""
    writing.topics.add(settings.put(writing.db, settings.MESSAGE_DAYS, str(days)))
    audit.note(writing, Act.RETENTION_CHOSEN, days=settings.message_days(writing.db))


async def _for_nobody() -> None:
    pass


async def slices(
    store: Store,
    stages: Sequence[Stage],
    then: Until,
    stopwatch: Callable[[], float] = time.perf_counter,
    unrelieved: float = UNRELIEVED,
    give_way: Callable[[], Awaitable[None]] = _for_nobody,
) -> AsyncIterator[Slice]:
    """Do the stages in small transactions, between which others write. Whoever stops may begin again any time.

    `unrelieved`: see there; 0 where the disk has no room for a long journal. `give_way` is waited for before each.
    """
    written = unrelieved
    for stage in stages:
        size, more = stage.first, True
        while more:
            await give_way()
            relieving = 0.0
            if written >= unrelieved:  # before the slice, so that what it raises hides none that was done
                relieving, written = await _relieve(store, stopwatch), 0.0
            done = await _slice(store, stage, then, size, stopwatch)
            yield replace(done, relieving=relieving)
            written += done.held
            size, more = purge.next_size(stage, size, done.held), done.erased.rows > 0


async def empty_journal(store: Store, sleep: Callable[[float], Awaitable[None]] = asyncio.sleep) -> bool:
    """Whether no old frame is left in it. A reader in the way is waited for, and then it is asked ever more seldom."""
    for pause in PAUSES:
        if await asyncio.wrap_future(store.keep_house(purge.empty_journal)):
            return True
        await sleep(pause)
    return False


@record
class _Erased:
    """What went so far, and some of its ids to prove it by. A second try after a full disk goes on with it."""

    counts: Counter[str] = field(default_factory=Counter)
    ids: list[str] = field(default_factory=list)

    def add(self, done: Slice) -> None:
        if done.stage.counted:
            self.counts[done.stage.name] += done.erased.rows
        self.ids.extend([known for known in done.erased.ids if len(known) >= DISTINCT][: PROVEN - len(self.ids)])


def _weighed(counts: Mapping[str, int]) -> int:
    """Of the kinds that a purge's progress goes by."""
    return sum(counts.get(kind, 0) for kind in WEIGHED)


class Retention:
    """One job at a time. Raises `StoreError`, after which it may be tried again."""

    def __init__(
        self,
        store: Store,
        classes: Mapping[str, RetentionClass],
        ballast: Ballast,
        stopwatch: Callable[[], float] = time.perf_counter,
        under_way: UnderWay | None = None,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._sleep = sleep
        self._under_way = under_way or UnderWay()
        self._store = store
        self._classes = classes
        self._ballast = ballast
        self._stopwatch = stopwatch
        self._begin_giving_way()

    async def purge(self) -> Receipt:
        """Erase what has expired. On a full disk the ballast gives the room that this takes."""
        self._begin_giving_way()
        erased, unrelieved = _Erased(), UNRELIEVED
        try:
            await self.remember_time()
        except errors.DiskFull:
            self._ballast.release()
            unrelieved = 0.0
        going = await self._going()
        with (self._under_way if going else UnderWay()).begin(Kind.PURGE) as task:  # nothing to erase is no long work
            try:
                receipt = await self._purge(erased, going, task, unrelieved)
            except errors.DiskFull:
                self._ballast.release()
                receipt = await self._purge(erased, going, task, 0.0)
            await asyncio.to_thread(self._ballast.make)
        return receipt

    async def merge(self) -> None:
        """The words of unsent and edited messages leave the file, and whatever else they held its journal (rule 6)."""
        self._begin_giving_way()
        if not await asyncio.wrap_future(self._store.read(purge.is_merged)):
            async for _ in self._slices(purge.MERGING, Until(0, 0)):
                pass
        await empty_journal(self._store, self._sleep)

    async def fill(self) -> None:
        """Weeks that are not indexed yet, or were folded otherwise."""
        self._begin_giving_way()
        first = await asyncio.wrap_future(self._store.read(purge.left_to_fill))
        with self._under_way.begin(Kind.INDEX) as task:
            async for _ in self._slices(purge.FILLING, Until(0, 0)):
                left = await asyncio.wrap_future(self._store.read(purge.left_to_fill))
                task.tell(1 - left / first if first else 0)
            await empty_journal(self._store, self._sleep)

    async def remember_time(self) -> None:
        trust = self._store.time.look()
        await asyncio.wrap_future(self._store.write(lambda writing: trusted_time.save(writing.db, trust)))

    async def _going(self) -> int:
        """How much there is to erase, for its progress alone: a purge does not wait for what cannot be counted."""
        now = self._store.time.sure()
        try:
            going = await asyncio.wrap_future(self._store.read(lambda db: dry_run(db, self._classes, now)))
        except errors.StoreError:
            return 0
        return _weighed({each.kind: each.rows for each in going})

    async def _purge(self, erased: _Erased, going: int, task: Task, unrelieved: float) -> Receipt:
        started, now = self._stopwatch(), self._store.time.sure()
        then = await asyncio.wrap_future(self._store.read(lambda db: until(db, self._classes, now)))
        async for done in self._slices(purge.PURGING, then, unrelieved):
            erased.add(done)
            task.tell(ROWS_OF_A_PURGE * _weighed(erased.counts) / max(1, going))
        emptied = await empty_journal(self._store, self._sleep)
        while await asyncio.wrap_future(self._store.keep_house(purge.give_back)):
            await self._give_way()
        found = await self._prove(erased.ids)
        spent = round((self._stopwatch() - started) * 1000)
        receipt = Receipt(now, then.messages, spent, +erased.counts, found.pages, len(erased.ids), len(found.strings))
        rows = erased.counts.total()
        log.info("purged %s rows, %s of %s ids left, journal %s", rows, receipt.found, receipt.looked_for, emptied)
        if receipt.counts:
            await asyncio.wrap_future(self._store.write(lambda writing: _keep(writing, receipt)))
        return receipt

    async def _prove(self, ids: Sequence[str]) -> Found:
        proof, found = self._store.proving(ids), Found(frozenset(), 0)
        while part := await asyncio.to_thread(next, proof, None):
            found = part
            await self._give_way()
        return found

    def _slices(self, stages: Sequence[Stage], then: Until, unrelieved: float = UNRELIEVED) -> AsyncIterator[Slice]:
        return slices(self._store, stages, then, self._stopwatch, unrelieved, self._give_way)

    def _begin_giving_way(self) -> None:
        """With each job: what waits behind it has its own times to keep."""
        self._give_way = GivingWay(self._under_way.movement, self._sleep)


def _keep(writing: Writing, receipt: Receipt) -> None:
    receipts.keep(writing.db, receipt)
    audit.note(writing, Act.PURGED, found=receipt.found, **receipt.counts)


def _horizon(db: Connection, kept: RetentionClass, at: int, chosen_days: int | None = None) -> int:
    horizon = kept.horizon(at, settings.message_days(db) if chosen_days is None else chosen_days)
    assert horizon is not None, "what has a clock has a horizon"
    return horizon


def _kept(db: Connection, clocked: Clocked, kept: RetentionClass, at: int) -> Kept:
    held = clocks.held(db, clocked, _horizon(db, kept, at))
    days = settings.message_days(db) if kept.least_days else kept.days
    return Kept(clocked.name, days, kept.months, held.rows, held.oldest_at, held.going)


async def _slice(store: Store, stage: Stage, then: Until, size: int, stopwatch: Callable[[], float]) -> Slice:
    """Timed on the writer's thread, from the first statement to the end of the commit."""
    times: list[float] = []

    def write(writing: Writing) -> Erased:
        times.append(stopwatch())
        return stage.slice(writing, then, size)

    future = store.write(write, lasting=False)  # the receipt, written last, makes all of it last
    future.add_done_callback(lambda _: times.append(stopwatch()))
    erased = await asyncio.wrap_future(future)
    return Slice(stage, erased, (times[-1] - times[0]) * 1000)


async def _relieve(store: Store, stopwatch: Callable[[], float]) -> float:
    def work(db: Connection) -> float:
        started = stopwatch()
        return (stopwatch() - started) * 1000 if purge.relieve_journal(db) else 0.0

    return await asyncio.wrap_future(store.keep_house(work))
