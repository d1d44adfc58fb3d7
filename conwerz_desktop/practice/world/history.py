"""What a shop like Bella Ceramics would have counted in the thirteen months before one begins to practise."""

import datetime as dt
from collections import Counter
from collections.abc import Iterator
from random import Random

from conwerz_desktop.domain.channels import Asset, Channel
from conwerz_desktop.domain.counters import MINUTE, Metric, date_of, step
from conwerz_desktop.domain.records import record
from conwerz_desktop.practice.world import insights, seasons
from conwerz_desktop.practice.world.dice import Dice

Counted = Counter[tuple[Metric, int]]

_RECEIVED = {Channel.WHATSAPP: 15.5, Channel.INSTAGRAM: 11.5, Channel.MESSENGER: 7.5}  # a day
_COMMENTS, _LEADS = 2.4, 0.7
_SMALLER = 0.16  # the share of every further Page
_METAS = {
    Metric.META_REACH: "reach",
    Metric.META_VIEWS: "views",
    Metric.META_NEW_FOLLOWERS: "follower_count",
}


@record
class History:
    """`first` of the shop's Pages is the one with most customers. The same seed tells the same."""

    dice: Dice
    first: frozenset[str]

    def of(self, asset: Asset, days: range) -> Iterator[tuple[int, Counted]]:
        size = 1.0 if asset.channel is Channel.WHATSAPP or asset.id in self.first else _SMALLER
        for day in days:
            yield day, self._day(asset, size, date_of(day))

    def _day(self, asset: Asset, size: float, date: dt.date) -> Counted:
        random = self.dice.stream("history", asset.id, date)
        busy = size * seasons.strength(date, self.dice.stream("busy", date))
        counts: Counted = Counter()
        received = seasons.number(_RECEIVED[asset.channel] * busy, random)
        counts[Metric.RECEIVED, 0] = received
        counts[Metric.SENT, 0] = seasons.number(received * random.uniform(0.88, 1.02), random)
        counts[Metric.AUTOMATIC, 0] = seasons.number(received * 0.05, random)
        counts[Metric.NEW_CONVERSATIONS, 0] = seasons.number(received * 0.27, random)
        _reply(counts, seasons.number(received * 0.5, random), date, random)
        if asset.channel is Channel.INSTAGRAM:
            counts[Metric.COMMENTS, 0] = seasons.events(_COMMENTS * busy, random)
            for metric, name in _METAS.items():
                counts[metric, 0] = insights.figure(self.dice, asset.id, name, date)
            counts[Metric.META_FOLLOWERS, 0] = insights.followers(self.dice, asset.id, date)
        if asset.channel is Channel.MESSENGER:
            _lead(counts, seasons.events(_LEADS * busy, random), random)
        return +counts | Counter({(Metric.RECEIVED, 0): received})


def _reply(counts: Counted, waits: int, date: dt.date, random: Random) -> None:
    """Faster from month to month, slower on Sundays; nights last until the morning."""
    counts[Metric.WAITS, 0] = waits
    usual = 9.5 - 4.0 * min(1.0, max(0.0, (date - dt.date(2025, 10, 1)).days / 420))
    for _ in range(waits):
        if random.random() < 0.02:
            continue
        minutes = random.lognormvariate(0, 0.6) * usual * (1.5 if date.weekday() == 6 else 1)
        waited = minutes + (random.uniform(300, 700) if random.random() < 0.04 else 0)
        counts[Metric.REPLY, step(round(waited * MINUTE))] += 1
        counts[Metric.REPLY_OPEN, step(round(minutes * MINUTE))] += 1


def _lead(counts: Counted, number: int, random: Random) -> None:
    counts[Metric.LEADS, 0] = number
    for _ in range(number):
        counts[Metric.CONTACT, step(round(random.lognormvariate(1.7, 0.9) * MINUTE))] += 1
