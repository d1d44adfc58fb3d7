"""When the shop is open: hours of the week with pauses, days that are otherwise, and what follows for a moment."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, tzinfo
from itertools import pairwise

from conwerz_desktop.domain.records import record

DAY_MINUTES = 24 * 60
_LOOK_AHEAD = 400  # days: a shop that opens only in summer has a next opening too


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Minutes after midnight. One that closes at or before its opening closes on the day after."""

    opens: int
    closes: int

    @property
    def minutes(self) -> int:
        return (self.closes - self.opens - 1) % DAY_MINUTES + 1


@record
class Holiday:
    """Days, both included, on which these hours count instead; none: closed."""

    first: date
    last: date
    name: str = ""
    spans: tuple[Span, ...] = ()

    def covers(self, day: date) -> bool:
        return self.first <= day <= self.last


NO_WEEK: tuple[tuple[Span, ...], ...] = ((),) * 7


@record
class Hours:
    """`week` begins on Monday."""

    week: tuple[tuple[Span, ...], ...] = NO_WEEK
    holidays: tuple[Holiday, ...] = ()

    def spans_on(self, day: date) -> tuple[Span, ...]:
        """Of a day of the calendar; the shortest holiday that covers it decides."""
        holiday = self.holiday_on(day)
        return tuple(sorted(holiday.spans if holiday else self.week[day.weekday()]))

    def holiday_on(self, day: date) -> Holiday | None:
        found = (each for each in self.holidays if each.covers(day))
        return min(found, key=lambda each: each.last - each.first, default=None)


@record
class Place:
    """What has hours of its own: a Page with its Instagram account, or a WhatsApp number. `key` is Meta's id of it."""

    key: str
    name: str
    channels: tuple[str, ...]


def is_open(hours: Hours, at: int, zone: tzinfo | None = None) -> bool:
    """`at` is milliseconds since 1970; `zone` is where the shop is, None for where this computer is."""
    return any(opens <= at < closes for opens, closes in stretches(hours, at, at + 1, zone))


def next_opening(hours: Hours, at: int, zone: tzinfo | None = None) -> int | None:
    """When it opens after `at`; the moment at which it is next open all the same if it is open now. None: never."""
    end = at + _LOOK_AHEAD * DAY_MINUTES * 60_000
    return next((opens for opens, _ in stretches(hours, at, end, zone) if opens > at), None)


def closed_since(hours: Hours, at: int, zone: tzinfo | None = None) -> int:
    """When it last closed before `at`, while it is closed; 0 where that is long ago."""
    start = at - 60 * DAY_MINUTES * 60_000
    return max((closes for _, closes in stretches(hours, start, at, zone) if closes <= at), default=0)


def open_time(hours: Hours, start: int, end: int, zone: tzinfo | None = None) -> int:
    """Milliseconds between two moments during which the shop was open."""
    return sum(min(closes, end) - max(opens, start) for opens, closes in stretches(hours, start, end, zone))


def stretches(hours: Hours, start: int, end: int, zone: tzinfo | None = None) -> Iterator[tuple[int, int]]:
    """From when to when it is open, for all that touches [start, end): in order, and none touches the next."""
    opened: tuple[int, int] | None = None
    for opens, closes in _spans(hours, start, end, zone):
        if closes <= start or opens >= end:
            continue
        if opened and opens <= opened[1]:
            opened = opened[0], max(opened[1], closes)
        else:
            if opened:
                yield opened
            opened = opens, closes
    if opened:
        yield opened


def _spans(hours: Hours, start: int, end: int, zone: tzinfo | None) -> Iterator[tuple[int, int]]:
    day = _local(start, zone).date() - timedelta(days=1)  # what opened yesterday may not have closed
    last = _local(end, zone).date()
    while day <= last:
        for span in hours.spans_on(day):
            opens = moment(day, span.opens, zone)
            yield opens, max(opens, moment(day, span.opens + span.minutes, zone))
        day += timedelta(days=1)


def day_of(at: int, zone: tzinfo | None = None) -> date:
    return _local(at, zone).date()


def minute_of(at: int, zone: tzinfo | None = None) -> int:
    """Minutes after midnight by the clock on the wall."""
    local = _local(at, zone)
    return local.hour * 60 + local.minute


def moment(day: date, minutes: int, zone: tzinfo | None = None) -> int:
    """By the clock on the wall: 9:00 is 9:00 on the day that summer time begins, too."""
    local = datetime.combine(day, time.min, zone) + timedelta(minutes=minutes)
    return round(local.timestamp() * 1000)


def _local(at: int, zone: tzinfo | None) -> datetime:
    return datetime.fromtimestamp(at / 1000, zone)


def overlaps(spans: tuple[Span, ...]) -> bool:
    """Whether two of a day's stretches share a minute."""
    ordered = sorted(spans)
    return any(one.opens + one.minutes > other.opens for one, other in pairwise(ordered))
