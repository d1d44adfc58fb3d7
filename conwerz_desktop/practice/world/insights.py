"""Meta's own figures of the shop, day by day, with everything that makes them hard to collect (contract 2.3, 2.8)."""

import datetime as dt
from dataclasses import dataclass, field
from zoneinfo import ZoneInfo

from conwerz_desktop.practice.world import seasons
from conwerz_desktop.practice.world.dice import Dice

PACIFIC = ZoneInfo("America/Los_Angeles")
KEPT = 90  # days
_USUAL = {
    "reach": 610.0,
    "views": 1_540.0,
    "follower_count": 3.4,
    "page_messages_new_conversations_unique": 6.0,
    "page_messages_total_messaging_connections": 9.0,
}
_FOLLOWERS, _SINCE = 1_204, dt.date(2026, 11, 1)


@dataclass(slots=True)
class Insights:
    """`removed`: names that Meta no longer knows. `silent`: (name, date) of which it has nothing, which is not zero."""

    late_hours: float = 20.0
    removed: set[str] = field(default_factory=set)
    silent: set[tuple[str, dt.date]] = field(default_factory=set)
    followers: int | None = None
    """Instead of those that grew."""


def figure(dice: Dice, owner: str, name: str, day: dt.date) -> int:
    """The same for a day whenever it is asked for. `name` is Meta's name of it."""
    shared = seasons.strength(day, dice.stream("busy", day))
    random = dice.stream("insights", owner, name, day)
    return seasons.number(_USUAL[name] * shared * random.uniform(0.85, 1.15), random)


def followers(dice: Dice, owner: str, day: dt.date) -> int:
    """On the evening of a day: some are lost as well."""
    days = (day - _SINCE).days
    random = dice.stream("followers", owner, day)
    return round(_FOLLOWERS + days * 1.35 + random.uniform(-2, 2))


def day_before(end: int) -> dt.date:
    """The day that ends at this moment (seconds), where Meta's days end."""
    return dt.datetime.fromtimestamp(end - 1, PACIFIC).date()


def end_of(day: dt.date) -> int:
    midnight = dt.datetime.combine(day + dt.timedelta(days=1), dt.time(), PACIFIC)
    return round(midnight.timestamp())
