"""What the dashboard reads, in one go and off the GUI thread: sums by piece and by channel, and what Meta said."""

from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import field

from conwerz_desktop.domain.channels import Channel
from conwerz_desktop.domain.counters import Metric, median, within
from conwerz_desktop.domain.records import record
from conwerz_desktop.store import connections, counters, insights, opening_hours
from conwerz_desktop.store.connection import Connection
from conwerz_desktop.store.connections import ConnectionRow
from conwerz_desktop.store.counters import Source
from conwerz_desktop.store.insights import Insight
from conwerz_desktop.viewmodels.insights.spans import Days, Spans

BADGE = 15  # minutes within which Meta's badge wants an answer


@record
class Totals:
    """What was counted in a stretch of days. `covered` says of Meta's figures how many days it gave."""

    counts: Mapping[Metric, Counter[int]] = field(default_factory=dict)
    covered: Mapping[Metric, int] = field(default_factory=dict)

    @property
    def is_counted(self) -> bool:
        return Metric.RECEIVED in self.counts

    def number(self, metric: Metric) -> int | None:
        """None where nothing was counted, which is not zero."""
        if metric in self.counts:
            return self.counts[metric].total()
        return None if metric.is_metas or not self.is_counted else 0

    def times(self, metric: Metric) -> Counter[int]:
        return self.counts.get(metric, Counter())

    def median(self, metric: Metric) -> int | None:
        return median(self.times(metric))

    def share(self, metric: Metric, minutes: int | None) -> int | None:
        """Per cent of those who waited that were answered, within so many minutes; None where nobody waited."""
        waited = self.number(Metric.WAITS)
        if not waited:
            return None
        times = self.times(metric)
        return round(100 * (times.total() if minutes is None else within(times, minutes)) / waited)


@record
class Shop:
    """Everything that can be chosen. `rows` are the connections of the sources that have one."""

    sources: tuple[Source, ...] = ()
    rows: Mapping[int, ConnectionRow] = field(default_factory=dict)
    with_hours: frozenset[int] = frozenset()

    def channel(self, channel: Channel) -> tuple[Source, ...]:
        return tuple(source for source in self.sources if source.channel is channel)


@record
class Read:
    """`levels` are how many followers there were at the end of each piece. `first` is the first day that is kept."""

    spans: Spans
    shop: Shop
    chosen: tuple[Source, ...]
    bins: tuple[Totals, ...]
    figure: Totals
    before: Totals
    levels: tuple[int | None, ...]
    by_channel: Mapping[Channel, Totals]
    said: tuple[Insight, ...]
    first: int | None
    rows_from: int
    """The first day whose messages are all still here."""

    @property
    def has_hours(self) -> bool:
        return any(source.id in self.shop.with_hours for source in self.chosen)

    @property
    def has_leads(self) -> bool:
        """Forms belong to Pages."""
        return any(source.channel is Channel.MESSENGER for source in self.chosen)

    @property
    def has_instagram(self) -> bool:
        return any(source.channel is Channel.INSTAGRAM for source in self.chosen)


def shop(db: Connection) -> Shop:
    found = counters.sources(db)
    known = {row.id: row for row in connections.everything(db)}
    rows = {source.id: known[source.asset] for source in found if source.asset in known}
    hours = frozenset(number for number, row in rows.items() if opening_hours.of_asset(db, row.asset))
    return Shop(found, rows, hours)


def read(db: Connection, asked: Spans, key: str, rows_from: int) -> Read:
    everything = shop(db)
    chosen = choose(everything, key)
    numbers = [source.id for source in chosen]
    assets = {source.asset for source in chosen}
    return Read(
        asked,
        everything,
        chosen,
        tuple(totals(db, numbers, days) for days in asked.bins),
        totals(db, numbers, asked.figure),
        totals(db, numbers, asked.before),
        _levels(db, numbers, asked),
        {channel: totals(db, _of(chosen, channel), asked.whole) for channel in Channel},
        tuple(each for each in insights.everything(db) if each.asset in assets),
        counters.first_day(db, numbers),
        rows_from,
    )


def totals(db: Connection, numbers: Collection[int], days: Days) -> Totals:
    return Totals(
        counters.totals(db, numbers, days.first, days.last), counters.covered(db, numbers, days.first, days.last)
    )


def choose(found: Shop, key: str) -> tuple[Source, ...]:
    """`all`, `channel:…`, `page:…` (a Page with its Instagram account), `source:…`, `gone`."""
    kind, _, value = key.partition(":")
    match kind:
        case "channel":
            return tuple(each for each in found.sources if each.channel == value)
        case "page":
            return tuple(each for each in found.sources if _page(found.rows.get(each.id)) == value)
        case "source":
            return tuple(each for each in found.sources if str(each.id) == value)
        case "gone":
            return tuple(each for each in found.sources if each.id not in found.rows)
        case _:
            return found.sources


def _page(row: ConnectionRow | None) -> str | None:
    if row is None or row.asset.channel is Channel.WHATSAPP:
        return None
    return row.page_id or row.asset.id


def pages(found: Shop) -> tuple[tuple[str, str], ...]:
    """(id, name) of every connected Page."""
    rows = (row for row in found.rows.values() if row.asset.channel is Channel.MESSENGER)
    return tuple((row.asset.id, row.name) for row in rows)


def _of(sources: Collection[Source], channel: Channel) -> list[int]:
    return [source.id for source in sources if source.channel is channel]


def _levels(db: Connection, numbers: Collection[int], asked: Spans) -> tuple[int | None, ...]:
    """Of all of them together; whoever says nothing in a piece is as large as before."""
    last: dict[int, int] = {}
    told = {
        number: counters.days(db, [number], Metric.META_FOLLOWERS, asked.whole.first, asked.whole.last)
        for number in numbers
    }
    found: list[int | None] = []
    for days in asked.bins:
        known = {number: level for number in numbers if (level := _last(told[number], days)) is not None}
        last |= known
        found.append(sum(last.values()) if known else None)
    return tuple(found)


def _last(levels: Mapping[int, int], days: Days) -> int | None:
    return next((levels[day] for day in range(days.last, days.first - 1, -1) if day in levels), None)
