"""The stretches of time that the dashboard can show: which days, in which pieces, and what they are compared with."""

import datetime as dt
from enum import StrEnum

from conwerz_desktop.domain.counters import date_of, day_number
from conwerz_desktop.domain.records import record

MONTHS = 13
_WEEK = 7


class Range(StrEnum):
    WEEK = "7"
    MONTH = "30"
    QUARTER = "90"
    YEAR = "13m"


@record
class Days:
    """Both included; days since 1970."""

    first: int
    last: int

    @property
    def number(self) -> int:
        return self.last - self.first + 1


@record
class Spans:
    """`bins` are the pieces of a chart, the last one is not over; the figures compare `figure` with `before`."""

    range: Range
    bins: tuple[Days, ...]
    figure: Days
    before: Days

    @property
    def whole(self) -> Days:
        return Days(self.bins[0].first, self.bins[-1].last)


def spans(which: Range, today: int, week_begins: int = 1) -> Spans:
    """`week_begins`: the day that a week begins with, 1 is Monday."""
    match which:
        case Range.WEEK | Range.MONTH:
            return _daily(which, today, int(which))
        case Range.QUARTER:
            return _weekly(today, week_begins)
        case Range.YEAR:
            return _monthly(today)


def _daily(which: Range, today: int, number: int) -> Spans:
    bins = tuple(Days(day, day) for day in range(today - number + 1, today + 1))
    return Spans(which, bins, *_against(today, number))


def _weekly(today: int, week_begins: int) -> Spans:
    """Weeks of the calendar; the first one may be cut, as the last one is not over."""
    first = today - 89
    start = first - (date_of(first).isoweekday() - week_begins) % _WEEK
    bins = tuple(Days(max(first, day), min(today, day + _WEEK - 1)) for day in range(start, today + 1, _WEEK))
    return Spans(Range.QUARTER, bins, *_against(today, 90))


def _against(today: int, number: int) -> tuple[Days, Days]:
    return Days(today - number + 1, today), Days(today - 2 * number + 1, today - number)


def _monthly(today: int) -> Spans:
    """This month so far, and the same days of it a year ago: of the months before these nothing is kept."""
    bins = tuple(month_of(today, -back, upto=today) for back in range(MONTHS - 1, -1, -1))
    this = bins[-1]
    year_ago = month_of(today, -12)
    return Spans(Range.YEAR, bins, this, Days(year_ago.first, min(year_ago.last, year_ago.first + this.number - 1)))


def month_of(day: int, step: int = 0, upto: int | None = None) -> Days:
    """The calendar month so many months after the day's own, or what of it is over."""
    date = date_of(day)
    year, month = divmod(date.year * 12 + date.month - 1 + step, 12)
    first = day_number(dt.date(year, month + 1, 1))
    following = divmod(year * 12 + month + 1, 12)
    last = day_number(dt.date(following[0], following[1] + 1, 1)) - 1
    return Days(first, last if upto is None else min(last, upto))
