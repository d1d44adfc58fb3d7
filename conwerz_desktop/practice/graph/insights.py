"""Insights of an Instagram account and of a Page, refused and left out as Meta does (contract 2.3, 2.8)."""

import datetime as dt
from collections.abc import Sequence

from conwerz_desktop.practice import refusals
from conwerz_desktop.practice.graph.call import Call, Json
from conwerz_desktop.practice.world.insights import KEPT, day_before, end_of, figure, followers

DAY = 86_400
LONGEST = {"instagram": 30 * DAY, "page": 90 * DAY}
_OF_INSTAGRAM = ("reach", "views", "follower_count")
_OF_PAGE = ("page_messages_new_conversations_unique", "page_messages_total_messaging_connections")
_FEW = 100  # followers; below, Meta does not tell how many are new


def of_instagram(call: Call) -> Json:
    page = call.world.shop.page(call.node_id)
    if page is None:
        raise refusals.missing_object(call.node_id)
    call.need("instagram_manage_insights", page.instagram_id)
    names, kind = _names(call, _OF_INSTAGRAM), call.text("metric_type")
    if "views" in names and kind != "total_value":
        raise refusals.bad_parameter("The metric views should be specified with metric_type=total_value")
    since, until = _window(call, "instagram")
    days = _days(call, since, until)
    return {"data": [found for name in names if (found := _instagram(call, name, kind, days))]}


def of_page(call: Call) -> Json:
    page = call.own_page()
    call.need("read_insights", page.id)
    names = _names(call, _OF_PAGE)
    days = _days(call, *_window(call, "page"))
    return {"data": [found for name in names if (found := _series(call, name, days))]}


def followers_now(call: Call, account: str) -> int:
    kept = call.world.insights.followers
    return followers(call.world.dice, account, _today(call)) if kept is None else kept


def _instagram(call: Call, name: str, kind: str | None, days: Sequence[dt.date]) -> Json | None:
    if name == "follower_count":
        few = followers_now(call, call.node_id) < _FEW
        recent = [day for day in days if (_today(call) - day).days <= 30]
        return None if few or kind else _series(call, name, recent)
    if kind == "total_value":
        return _total(call, name, days)
    return _series(call, name, days)


def _series(call: Call, name: str, days: Sequence[dt.date]) -> Json | None:
    told = [day for day in days if (name, day) not in call.world.insights.silent]
    values = [{"value": _figure(call, name, day), "end_time": _time(end_of(day))} for day in told]
    return {**_head(call, name), "values": values} if values else None


def _total(call: Call, name: str, days: Sequence[dt.date]) -> Json | None:
    """Of the whole window; nothing where a day of it is missing."""
    if not days or any((name, day) in call.world.insights.silent for day in days):
        return None
    return {**_head(call, name), "total_value": {"value": sum(_figure(call, name, day) for day in days)}}


def _head(call: Call, name: str) -> Json:
    title = name.replace("_", " ").capitalize()
    return {
        "name": name,
        "period": "day",
        "title": title,
        "description": f"{title}, as Meta counts it.",
        "id": f"{call.node_id}/insights/{name}/day",
    }


def _figure(call: Call, name: str, day: dt.date) -> int:
    return figure(call.world.dice, call.node_id, name, day)


def _names(call: Call, known: Sequence[str]) -> list[str]:
    """One name that is not known fails the whole call."""
    names = call.words("metric")
    if not names or any(name not in known or name in call.world.insights.removed for name in names):
        raise refusals.bad_parameter("The value must be a valid insights metric")
    if call.text("period") != "day":
        raise refusals.bad_parameter("Param period must be one of the periods of the metric.")
    return names


def _window(call: Call, of: str) -> tuple[int, int]:
    until = int(call.text("until") or call.now // 1000)
    since = int(call.text("since") or until - DAY)
    if until - since > LONGEST[of] + 3_600:  # the day that summer time ends has 25 hours
        raise refusals.bad_parameter("There cannot be more than the allowed days between since and until.")
    if since >= until:
        raise refusals.bad_parameter("Param since must be before until.")
    return since, until


def _days(call: Call, since: int, until: int) -> list[dt.date]:
    """Those that end in the window, that Meta has counted by now, and that it has not forgotten."""
    now = call.now / 1000
    day, found = day_before(since + 1), []
    while end_of(day) <= until:
        is_counted = end_of(day) + call.world.insights.late_hours * 3_600 <= now
        if end_of(day) > since and is_counted and (_today(call) - day).days <= KEPT:
            found.append(day)
        day += dt.timedelta(days=1)
    return found


def _today(call: Call) -> dt.date:
    return day_before(call.now // 1000 + 1)


def _time(at: int) -> str:
    return dt.datetime.fromtimestamp(at, dt.UTC).strftime("%Y-%m-%dT%H:%M:%S+0000")
