"""Meta's own daily figures (contract 2.3, 2.8): one name a call, since one that Meta no longer knows fails them all.

An answer without a day's figure says nothing about that day: it is not zero.
"""

from collections.abc import Mapping
from typing import Any
from zoneinfo import ZoneInfo

from conwerz_desktop.domain.counters import Metric, Zone
from conwerz_desktop.meta.graph import GraphClient
from conwerz_desktop.meta.times import milliseconds

PACIFIC = Zone(ZoneInfo("America/Los_Angeles"))
"""Where Meta's days begin."""
KEPT = 90  # days that Meta keeps an account's figures
NEW_FOLLOWERS_KEPT = 30
WINDOW = 30  # days that one call may span; a Page's 90

NAMES = {
    Metric.META_REACH: "reach",
    Metric.META_VIEWS: "views",
    Metric.META_NEW_FOLLOWERS: "follower_count",
    Metric.META_NEW_CONVERSATIONS: "page_messages_new_conversations_unique",
    Metric.META_CONNECTIONS: "page_messages_total_messaging_connections",
}


class AssetInsights:
    """Of an Instagram account or a Page, through the Page's token. Days are days since 1970. Raises `meta.errors`."""

    def __init__(self, graph: GraphClient, token: str, asset_id: str) -> None:
        self._graph = graph
        self._token = token
        self._asset_id = asset_id

    async def series(self, metric: Metric, first: int, last: int) -> dict[int, int]:
        """Day by day, at most WINDOW of them."""
        answer = await self._ask(metric, first, last, {})
        found: dict[int, int] = {}
        for item in _items(answer):
            values = item.get("values")
            for row in values if isinstance(values, list) else ():
                told = _day(row) if isinstance(row, dict) else None
                if told and first <= told[0] <= last:
                    found[told[0]] = told[1]
        return found

    async def total(self, metric: Metric, day: int) -> int | None:
        """Of one day, for figures that Meta sums up only."""
        for item in _items(await self._ask(metric, day, day, {"metric_type": "total_value"})):
            told = item.get("total_value")
            return _whole(told.get("value")) if isinstance(told, dict) else None
        return None

    async def followers(self) -> int | None:
        """As many as there are now."""
        answer = await self._graph.get(self._asset_id, self._token, {"fields": "followers_count"})
        return _whole(answer.get("followers_count"))

    async def _ask(self, metric: Metric, first: int, last: int, more: Mapping[str, str]) -> Mapping[str, Any]:
        window = {"since": PACIFIC.start(first) // 1000, "until": PACIFIC.start(last + 1) // 1000}
        asked = {"metric": NAMES[metric], "period": "day", **window, **more}
        return await self._graph.get(f"{self._asset_id}/insights", self._token, asked)


def _items(answer: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    data = answer.get("data")
    return [item for item in data if isinstance(item, dict)] if isinstance(data, list) else []


def _day(row: Mapping[str, Any]) -> tuple[int, int] | None:
    """`end_time` is a text or seconds, and ends the day that is meant."""
    end, value = row.get("end_time"), _whole(row.get("value"))
    at = int(end) * 1000 if isinstance(end, int) else milliseconds(end)
    if at is None or value is None:
        return None
    return PACIFIC.day_of(at - 1), value


def _whole(value: object) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) and value >= 0 else None
