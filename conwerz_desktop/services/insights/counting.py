"""Counts each day from the store when it has ended, and once more when whoever waited then has been answered or not.

What comes late, as after an outage, has its days counted again, as long as everything that they depend on is stored.
"""

import asyncio
import threading
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial

from conwerz_desktop.domain import counters as rules
from conwerz_desktop.domain.channels import Asset
from conwerz_desktop.domain.counters import DAY, LOOK_BACK, OF_MESSAGES, REPLY_WITHIN, Counts, Metric, OpenTime, Zone
from conwerz_desktop.domain.opening_hours import open_time
from conwerz_desktop.services import background
from conwerz_desktop.store import counters, opening_hours
from conwerz_desktop.store.connection import Connection
from conwerz_desktop.store.connections import ConnectionRow
from conwerz_desktop.store.counters import Cursor, Source
from conwerz_desktop.store.database import Store, Writing

HERE = Zone()
AT_ONCE = 7  # days counted in one pass
Hours = Callable[[Connection, Asset], OpenTime | None]
"""How long an asset's shop was open between two moments; None where the owner gave no hours."""


History = Callable[[Asset, int], Iterable[tuple[int, Counts]]]
"""What an asset had counted before it was connected on this day: in practice only."""


def hours_of(db: Connection, asset: Asset) -> OpenTime | None:
    """By the hours that the owner gave, where this computer is."""
    hours = opening_hours.of_asset(db, asset)
    return partial(open_time, hours) if hours else None


@dataclass(slots=True)
class _Found:
    """What one count brings: (source, day, metrics, counts), and how far it is then."""

    cursor: Cursor
    final_upto: int
    days: list[tuple[int, int, tuple[Metric, ...], Counts]] = field(default_factory=list)


class Counting:
    """`zone` is where the shop's days begin. Raises `StoreError`."""

    def __init__(
        self, store: Store, zone: Zone = HERE, hours: Hours = hours_of, history: History | None = None
    ) -> None:
        self._store = store
        self._history = history
        self._one_at_a_time = threading.Lock()  # the scheduler and the dashboard may both ask
        self._zone = zone
        self._hours = hours

    async def tend(self) -> None:
        """In a thread that does not hold up the end."""
        await asyncio.wrap_future(background.begin(self.count, "counting"))

    def count(self) -> None:
        """Whatever is due, today so far included, on the caller's own thread."""
        with self._one_at_a_time:
            self._begin_all()
            with self._store.another_reader() as db, _at_one_moment(db):
                found = self._find(db)
            self._store.write(lambda writing: _keep(writing, found)).result()

    def begin(self) -> None:
        with self._one_at_a_time:
            self._begin_all()

    def _begin_all(self) -> None:
        """With what is connected and has no local number yet; one a transaction, since it may have a past."""
        for row in self._store.read(counters.uncounted).result():
            day = self._zone.day_of(row.connected_at)
            past = list(self._history(row.asset, day)) if self._history else []
            self._store.write(partial(_begin, row=row, day=day, past=past)).result()

    def _find(self, db: Connection) -> _Found:
        now = self._store.time.now()
        found = _Found(counters.newest(db), self._zone.day_of(now - REPLY_WITHIN) - 1)
        late = self._late(db)
        for source in counters.sources(db):
            if source.asset is not None:
                upto = self._zone.day_of(now)
                due = {*range(max(source.began_on, source.final_upto + 1), upto + 1), *late.get(source.asset, ())}
                wanted = sorted(day for day in due if source.began_on <= day <= upto)
                found.days += self._count(db, source, source.asset, wanted)
        return found

    def _late(self, db: Connection) -> dict[int, set[int]]:
        """By asset: the days that depend on what came since the last time."""
        days: dict[int, set[int]] = {}
        for table, asset, at in counters.come_since(db, counters.cursor(db)):
            before, after = (REPLY_WITHIN, LOOK_BACK) if table == "message" else (0, 0)
            first, last = self._zone.day_of(at - before), self._zone.day_of(at + rules.HOUR + after)
            days.setdefault(asset, set()).update(range(first, last + 1))
        return days

    def _count(
        self, db: Connection, source: Source, asset: int, days: Sequence[int]
    ) -> Iterator[tuple[int, int, tuple[Metric, ...], Counts]]:
        named = counters.asset_of(db, asset)
        open_time = self._hours(db, named) if named else None
        whole = self._store.horizon() + LOOK_BACK
        known = counters.stored(db, source.id)
        for some in _runs([day for day in days if self._is_whole(day, whole, day in known)]):
            since, until = self._zone.start(some[0]) - LOOK_BACK, self._zone.start(some[-1] + 1) + REPLY_WITHIN
            written = counters.written(db, asset, since, until)
            counted = rules.of_messages(written, some, self._zone, open_time)
            yield from ((source.id, day, OF_MESSAGES, counts) for day, counts in counted.items())
        yield from self._beside_messages(db, source, asset, days)

    def _is_whole(self, day: int, whole: int, is_known: bool) -> bool:
        """What is erased cannot be counted; a day that was counted while it was there stays as it is."""
        start = self._zone.start(day)
        return start > (whole if is_known else self._store.horizon())

    def _beside_messages(
        self, db: Connection, source: Source, asset: int, days: Sequence[int]
    ) -> Iterator[tuple[int, int, tuple[Metric, ...], Counts]]:
        for day in days:
            since, until = self._zone.start(day), self._zone.start(day + 1)
            if since > self._store.comments_horizon():
                number = len(counters.comment_times(db, asset, since, until))
                yield source.id, day, (Metric.COMMENTS,), {(Metric.COMMENTS, 0): number} if number else {}
            if since > self._store.leads_horizon():
                counts = _leads(counters.lead_times(db, asset, since, until), since, until)
                yield source.id, day, (Metric.LEADS, Metric.CONTACT), counts


def _begin(writing: Writing, row: ConnectionRow, day: int, past: Sequence[tuple[int, Counts]]) -> None:
    """Unless somebody else has begun, or it is gone again."""
    if row.id in {known.id for known in counters.uncounted(writing.db)}:
        source = counters.begin(writing, row.id, row.asset.channel, day)
        for earlier, counts in past:
            counters.put(writing, source, earlier, {metric for metric, _ in counts}, counts)


def _leads(times: Sequence[tuple[int, int | None]], since: int, until: int) -> Counts:
    counts: Counter[tuple[Metric, int]] = Counter()
    for submitted, contacted in times:
        if since <= submitted < until:
            counts[Metric.LEADS, 0] += 1
        if contacted is not None and since <= contacted < until:
            counts[Metric.CONTACT, rules.step(contacted - submitted)] += 1
    return counts


def _keep(writing: Writing, found: _Found) -> None:
    for source, day, metrics, counts in found.days:
        counters.put(writing, source, day, metrics, counts)
    counters.note_counted(writing, found.cursor, found.final_upto)


@contextmanager
def _at_one_moment(db: Connection) -> Iterator[None]:
    """Everything is read as it was at the first look."""
    db.execute("BEGIN")
    try:
        yield
    finally:
        db.execute("ROLLBACK")


def _runs(days: Sequence[int]) -> Iterator[list[int]]:
    """Days that follow each other, a week of them at most."""
    some: list[int] = []
    for day in days:
        if some and (day != some[-1] + 1 or len(some) == AT_ONCE):
            yield some
            some = []
        some.append(day)
    if some:
        yield some


assert DAY >= REPLY_WITHIN, "a day is counted for good one day later"
