"""Meta's own figures against practice Meta: each day once, gaps filled while Meta has them, and nothing taken for zero
that was not said."""

import datetime as dt
from dataclasses import dataclass, field
from typing import Any

import pytest

from conwerz_desktop.domain.channels import Channel
from conwerz_desktop.domain.counters import Metric, date_of
from conwerz_desktop.domain.offers import Offer
from conwerz_desktop.meta.insights import PACIFIC, AssetInsights
from conwerz_desktop.practice.world import insights as world
from conwerz_desktop.services.insights.asking import AGAIN, PERIOD, Asking
from conwerz_desktop.services.insights.counting import Counting
from conwerz_desktop.store import connections, counters, features_on, insights
from conwerz_desktop.store.connections import ConnectionRow
from conwerz_desktop.store.insights import State
from tests.unit.services.conftest import PracticeShop

HOUR = 3_600_000
DAY = 24 * HOUR


@dataclass
class Collecting:
    shop: PracticeShop
    calls: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.verbs = self.shop.meta.verbs
        rows = self.shop.store.read(connections.everything).result()
        self.rows = {row.asset.channel: row for row in rows}
        tokens = self.shop.tokens
        assets = {
            row: AssetInsights(self.shop.graph.quietly(), tokens[row.asset], row.asset.id)
            for row in rows
            if row.asset.channel is not Channel.WHATSAPP
        }
        self.asking = Asking(self.shop.store, assets, Counting(self.shop.store), pause=self._note_call)

    async def _note_call(self, _: float) -> None:
        self.calls.append("call")

    @property
    def instagram(self) -> ConnectionRow:
        return self.rows[Channel.INSTAGRAM]

    @property
    def yesterday(self) -> int:
        return PACIFIC.day_of(self.shop.meta.platform.world.clock.now()) - 1

    def days(self, metric: Metric, channel: Channel = Channel.INSTAGRAM) -> dict[int, int]:
        def read(db: Any) -> dict[int, int]:
            source = next(each for each in counters.sources(db) if each.asset == self.rows[channel].id)
            return counters.days(db, [source.id], metric, 0, 100_000)

        return self.shop.store.read(read).result()

    def said(self, metric: Metric, channel: Channel = Channel.INSTAGRAM) -> insights.Insight:
        found = self.shop.store.read(lambda db: insights.one(db, self.rows[channel].id, metric)).result()
        assert found is not None
        return found

    def metas(self, name: str, day: int, channel: Channel = Channel.INSTAGRAM) -> int:
        dice = self.shop.meta.platform.world.dice
        return world.figure(dice, self.rows[channel].asset.id, name, date_of(day))

    async def later(self, **how: float) -> None:
        self.verbs.move_clock(**how)
        self.shop.store.time.look()
        await self.asking.everything()


@pytest.fixture
def meta(shop: PracticeShop) -> Collecting:
    collecting = Collecting(shop)
    collecting.verbs.figures_are_late(0)
    return collecting


async def test_every_day_that_meta_still_has_is_stored_as_meta_counts_it(meta: Collecting) -> None:
    await meta.asking.everything()
    reach, views = meta.days(Metric.META_REACH), meta.days(Metric.META_VIEWS)
    expected = list(range(meta.yesterday - 89, meta.yesterday + 1))
    assert sorted(reach) == sorted(views) == expected
    assert reach == {day: meta.metas("reach", day) for day in expected}
    assert views == {day: meta.metas("views", day) for day in expected}
    assert sorted(meta.days(Metric.META_NEW_FOLLOWERS)) == expected[-30:]
    (followers,) = meta.days(Metric.META_FOLLOWERS).values()
    assert followers > 1_000
    assert meta.said(Metric.META_REACH).state is State.PROVIDED


async def test_once_a_day_only_what_is_new_is_asked_for(meta: Collecting) -> None:
    await meta.asking.everything()
    first = len(meta.calls)
    await meta.asking.everything()
    assert len(meta.calls) == first
    await meta.later(hours=PERIOD / HOUR)
    assert len(meta.calls) - first < 20
    await meta.later(days=3)
    assert set(meta.days(Metric.META_VIEWS)) >= set(range(meta.yesterday - 89, meta.yesterday + 1))


async def test_late_days_are_missing_and_not_zero_and_come_when_meta_has_them(meta: Collecting) -> None:
    meta.verbs.figures_are_late(48)
    await meta.asking.everything()
    for metric in (Metric.META_REACH, Metric.META_VIEWS):
        assert max(meta.days(metric)) <= meta.yesterday - 1
    before = max(meta.days(Metric.META_REACH))
    await meta.later(days=3)
    assert meta.days(Metric.META_REACH)[before + 1] == meta.metas("reach", before + 1)


async def test_a_gap_is_filled_as_long_as_meta_has_it(meta: Collecting) -> None:
    meta.verbs.meta_has_no_figure("reach", [20, 21, 40])
    meta.verbs.meta_has_no_figure("views", [20])
    await meta.asking.everything()
    gone = {meta.yesterday + 1 - ago for ago in (20, 21, 40)}
    assert gone.isdisjoint(meta.days(Metric.META_REACH))
    assert len(meta.days(Metric.META_REACH)) == 87
    meta.verbs.meta_has_no_figure("reach", [20, 21, 40], on=False)
    await meta.later(days=AGAIN / DAY)
    assert gone <= meta.days(Metric.META_REACH).keys()
    assert meta.yesterday + 1 - 20 - 7 not in meta.days(Metric.META_VIEWS)


async def test_one_figure_that_meta_drops_takes_no_other_with_it(meta: Collecting) -> None:
    meta.verbs.meta_drops_figure("views")
    await meta.asking.everything()
    assert meta.said(Metric.META_VIEWS).state is State.GONE
    assert not meta.days(Metric.META_VIEWS)
    assert len(meta.days(Metric.META_REACH)) == 90
    await meta.later(hours=24)
    meta.verbs.meta_drops_figure("views", on=False)
    await meta.later(days=AGAIN / DAY)
    assert meta.said(Metric.META_VIEWS).state is State.PROVIDED
    assert len(meta.days(Metric.META_VIEWS)) == 90


async def test_what_was_stored_stays_when_meta_forgets_it(meta: Collecting) -> None:
    await meta.asking.everything()
    first = min(meta.days(Metric.META_REACH))
    meta.verbs.meta_drops_figure("reach")
    await meta.later(days=120)
    assert first in meta.days(Metric.META_REACH)
    said = meta.said(Metric.META_REACH)
    assert said.state is State.GONE
    assert said.as_of is not None
    assert said.as_of < said.asked_at


async def test_a_page_is_asked_only_as_far_as_it_is_granted(meta: Collecting) -> None:
    await meta.asking.everything()
    metric = Metric.META_NEW_CONVERSATIONS
    assert meta.said(metric, Channel.MESSENGER).state is State.REFUSED
    meta.verbs.grant_page_insights()
    await meta.later(days=AGAIN / DAY)
    assert meta.said(metric, Channel.MESSENGER).state is State.PROVIDED
    days = meta.days(metric, Channel.MESSENGER)
    assert len(days) == 90
    name = "page_messages_new_conversations_unique"
    assert days[meta.yesterday] == meta.metas(name, meta.yesterday, Channel.MESSENGER)


async def test_new_followers_of_a_small_account_are_not_given(meta: Collecting) -> None:
    meta.verbs.shop_has_followers(80)
    await meta.asking.everything()
    assert meta.said(Metric.META_NEW_FOLLOWERS).state is State.FEW
    assert list(meta.days(Metric.META_FOLLOWERS).values()) == [80]


async def test_a_pause_ends_the_round_and_learns_nothing(meta: Collecting) -> None:
    meta.verbs.set_fault("refuse_next", code=4, times=1, edge="insights")
    await meta.asking.everything()
    assert not meta.shop.store.read(insights.everything).result()
    await meta.asking.everything()
    assert len(meta.days(Metric.META_REACH)) == 90


async def test_who_switched_insights_off_is_not_asked_for(shop: PracticeShop) -> None:
    tokens = dict.fromkeys(shop.store.read(connections.everything).result(), "token")
    for on, channels in (
        ({Offer.MESSENGER}, set()),
        ({Offer.INSTAGRAM_INSIGHTS}, {Channel.INSTAGRAM}),
    ):
        found = features_on.used_for(Offer.INSTAGRAM_INSIGHTS, tokens, frozenset(on))
        assert {row.asset.channel for row in found} == channels


async def test_nothing_but_numbers_is_stored(meta: Collecting) -> None:
    await meta.asking.everything()
    words = ["Reach, as Meta counts it", "insights/reach/day", "total_value"]
    assert not meta.shop.store.prove(words).strings


def test_metas_days_end_at_midnight_in_california() -> None:
    day = (dt.date(2026, 11, 2) - dt.date(1970, 1, 1)).days
    assert PACIFIC.day_of(world.end_of(dt.date(2026, 11, 2)) * 1000 - 1) == day
    assert world.day_before(world.end_of(dt.date(2026, 11, 2))) == dt.date(2026, 11, 2)
