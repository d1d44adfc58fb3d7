"""Asks Meta for its own figures once a day, one by one, and for every day that is missing and that Meta still has."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Iterator, Mapping, Sequence
from functools import partial

from conwerz_desktop.domain.channels import Channel
from conwerz_desktop.domain.counters import DAY, HOUR, OF_INSTAGRAM, OF_PAGES, Metric, Zone
from conwerz_desktop.domain.faults import Cause
from conwerz_desktop.domain.records import record
from conwerz_desktop.meta import errors
from conwerz_desktop.meta.insights import KEPT, NEW_FOLLOWERS_KEPT, PACIFIC, WINDOW, AssetInsights
from conwerz_desktop.services import background
from conwerz_desktop.services.insights.counting import Counting
from conwerz_desktop.services.listening import rest
from conwerz_desktop.store import counters, insights
from conwerz_desktop.store.connection import Connection
from conwerz_desktop.store.connections import ConnectionRow
from conwerz_desktop.store.database import Store, Writing
from conwerz_desktop.store.insights import Insight, State

log = logging.getLogger(__name__)

PERIOD = 20 * HOUR
AGAIN = 7 * DAY  # for what Meta refused, and for old days that it had nothing of
LOOK_EVERY = 3_600  # seconds
RECENT = 7  # days that are asked for anew each time: Meta is up to 48 hours late, and corrects itself
PAUSE = 0.1  # seconds between two calls
_NO_SUCH_FIGURE = 100
_GONE_OBJECT = 33
HERE = Zone()
METRICS = {Channel.INSTAGRAM: OF_INSTAGRAM, Channel.MESSENGER: OF_PAGES}


@record
class _Due:
    row: ConnectionRow
    metric: Metric
    source: int
    known: Insight | None


class _Later(Exception):
    """Meta is silent, or asks for a pause: nothing is learnt by going on."""


class Asking:
    """`assets` are the Pages and Instagram accounts that may be asked. `zone` is where the shop's days begin."""

    def __init__(
        self,
        store: Store,
        assets: Mapping[ConnectionRow, AssetInsights],
        counting: Counting,
        zone: Zone = HERE,
        pause: Callable[[float], Awaitable[object]] = asyncio.sleep,
    ) -> None:
        self._store = store
        self._assets = assets
        self._counting = counting
        self._zone = zone
        self._pause = pause
        self._asked = asyncio.Event()

    def ask(self) -> None:
        """The scheduler's turn has come."""
        self._asked.set()

    async def run(self) -> None:
        """Until cancelled."""
        while True:
            self._asked.clear()
            await self.everything()
            await rest(self._asked, LOOK_EVERY)

    async def everything(self) -> None:
        """Whatever is due; what cannot be had now is asked for at the next look."""
        await asyncio.wrap_future(
            background.begin(self._counting.begin, "counting")
        )  # whatever is asked about has a local number
        try:
            for due in await asyncio.wrap_future(self._store.read(self._due)):
                await self._one(due)
        except _Later:
            log.info("insights are asked for later")

    def _due(self, db: Connection) -> list[_Due]:
        known = {(each.asset, each.metric): each for each in insights.everything(db)}
        numbers = {source.asset: source.id for source in counters.sources(db)}
        return [
            _Due(row, metric, numbers[row.id], known.get((row.id, metric)))
            for row in self._assets
            for metric in METRICS.get(row.asset.channel, ())
            if row.id in numbers and self._is_due(known.get((row.id, metric)))
        ]

    def _is_due(self, known: Insight | None) -> bool:
        if known is None:
            return True
        return self._now - known.asked_at >= (PERIOD if known.state is State.PROVIDED else AGAIN)

    async def _one(self, due: _Due) -> None:
        state, now, is_deep = State.PROVIDED, self._now, self._is_deep(due.known)
        found: Mapping[int, int] = {}
        try:
            if await self._is_small(due):
                state = State.FEW
            else:
                found = await self._fetch(due, is_deep=is_deep)
        except errors.Refused as refusal:
            if (refused := _state_of(refusal)) is None:
                return
            state = refused
        except errors.MetaError as silence:
            raise _Later from silence
        said = Insight(due.row.id, due.metric, state, now, now if found else None, now if is_deep else None)
        await asyncio.wrap_future(self._store.write(partial(_keep, due=due, said=said, found=found)))

    async def _is_small(self, due: _Due) -> bool:
        """Meta tells how many followers are new from a hundred on; below, an empty answer means nothing."""
        if due.metric is not Metric.META_NEW_FOLLOWERS:
            return False
        followers = await self._assets[due.row].followers()
        return followers is not None and followers < 100

    async def _fetch(self, due: _Due, *, is_deep: bool) -> dict[int, int]:
        asset = self._assets[due.row]
        if due.metric is Metric.META_FOLLOWERS:
            number = await asset.followers()
            return {} if number is None else {self._zone.day_of(self._now): number}
        wanted = await self._wanted(due, is_deep=is_deep)
        found: dict[int, int] = {}
        if due.metric is Metric.META_VIEWS:
            for day in wanted:
                await self._pause(PAUSE)
                if (number := await asset.total(due.metric, day)) is not None:
                    found[day] = number
            return found
        for first, last in _windows(wanted):
            await self._pause(PAUSE)
            found |= await asset.series(due.metric, first, last)
        return found

    async def _wanted(self, due: _Due, *, is_deep: bool) -> list[int]:
        """The newest days, and of the older ones that Meta still has those that are missing; newest first."""
        last = PACIFIC.day_of(self._now) - 1
        kept = NEW_FOLLOWERS_KEPT if due.metric is Metric.META_NEW_FOLLOWERS else KEPT
        oldest = last - kept + 1
        if due.known and not is_deep:
            oldest = max(oldest, min(last - RECENT, PACIFIC.day_of(due.known.asked_at) - RECENT))

        def read(db: Connection) -> dict[int, int]:
            return counters.days(db, [due.source], due.metric, oldest, last)

        known = await asyncio.wrap_future(self._store.read(read))
        return [day for day in range(last, oldest - 1, -1) if day not in known or day > last - RECENT]

    def _is_deep(self, known: Insight | None) -> bool:
        return known is None or known.filled_at is None or self._now - known.filled_at >= AGAIN

    @property
    def _now(self) -> int:
        return self._store.time.now()


def _state_of(refusal: errors.Refused) -> State | None:
    """By code: a request that was right yesterday asks for a figure that is no longer there. None: it says nothing of
    figures, but of this asset's login."""
    if refusal.code == _NO_SUCH_FIGURE and refusal.subcode != _GONE_OBJECT:
        return State.GONE
    if refusal.fault.cause in (Cause.PERMISSION, Cause.POLICY):
        return State.REFUSED
    if refusal.fault.cause is Cause.LOGIN:
        return None
    raise _Later from refusal


def _keep(writing: Writing, due: _Due, said: Insight, found: Mapping[int, int]) -> None:
    for day, number in found.items():
        counters.put(writing, due.source, day, (due.metric,), {(due.metric, 0): number})
    insights.note(writing, said)


def _windows(days: Sequence[int]) -> Iterator[tuple[int, int]]:
    """From and to, so that each day lies in one and none is longer than Meta allows; given newest first."""
    left = list(days)
    while left:
        last = left[0]
        inside = [day for day in left if day > last - WINDOW]
        yield inside[-1], last
        left = left[len(inside) :]
