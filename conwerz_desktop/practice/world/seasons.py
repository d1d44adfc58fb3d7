"""How busy Bella Ceramics is on a day: by season, by day of the week, growing, and never quite the same."""

import datetime as dt
from random import Random

_MONTHS = (0.80, 0.75, 0.86, 0.92, 1.26, 1.08, 0.86, 0.63, 0.92, 1.24, 1.12, 1.44)
_WEEKDAYS = (1.10, 1.04, 1.02, 1.05, 1.12, 0.92, 0.75)
_GROWTH = 0.22  # a year
_FROM = dt.date(2026, 1, 1)


def strength(day: dt.date, random: Random) -> float:
    """About 1. A month passes into the next, and some days are nobody's."""
    month = _between(day)
    grown = 1 + _GROWTH * (day - _FROM).days / 365
    return month * _WEEKDAYS[day.weekday()] * max(0.4, grown) * random.uniform(0.78, 1.22)


def number(wanted: float, random: Random) -> int:
    """A whole number that is so on the average."""
    return max(0, int(wanted + random.random()))


def events(wanted: float, random: Random) -> int:
    """How often something happens that happens so often on the average, each time by itself."""
    count, passed = 0, random.expovariate(1)
    while passed < wanted:
        count += 1
        passed += random.expovariate(1)
    return count


def _between(day: dt.date) -> float:
    """The middle of a month is its own; towards its ends the neighbours count."""
    here, share = _MONTHS[day.month - 1], (day.day - 15) / 30
    beside = _MONTHS[day.month % 12] if share > 0 else _MONTHS[day.month - 2]
    return here + (beside - here) * min(0.5, abs(share))
