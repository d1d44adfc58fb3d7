"""Cursor paging as Meta does it, token in `paging.next` included (contract 1.1)."""

import base64
from collections.abc import Callable, Sequence
from typing import Any, TypeVar
from urllib.parse import urlencode

from conwerz_desktop.practice import refusals
from conwerz_desktop.practice.graph.call import Call, Json

Item = TypeVar("Item")

DEFAULT_LIMIT = 25
LARGEST_LIMIT = 100


def paged(call: Call, items: Sequence[Item], name: Callable[[Item], str], show: Callable[[Item], Any]) -> Json:
    """`{data, paging}` of the items that this call's `limit`, `after` and `before` ask for."""
    limit = _limit(call)
    start, stop = _span(call, [_cursor(name(item)) for item in items], limit)
    chosen = items[start:stop]
    if not chosen:
        return {"data": []}
    cursors = {"before": _cursor(name(chosen[0])), "after": _cursor(name(chosen[-1]))}
    paging: Json = {"cursors": cursors}
    if stop < len(items):
        paging["next"] = _address(call, after=cursors["after"], limit=limit)
    if start > 0:
        paging["previous"] = _address(call, before=cursors["before"], limit=limit)
    return {"data": [show(item) for item in chosen], "paging": paging}


def _limit(call: Call) -> int:
    text = call.text("limit") or str(DEFAULT_LIMIT)
    if not text.isdigit() or text == "0":
        raise refusals.bad_parameter("Param limit must be a positive integer.")
    return min(int(text), LARGEST_LIMIT)


def _span(call: Call, cursors: list[str], limit: int) -> tuple[int, int]:
    if after := call.text("after"):
        start = _position(cursors, after) + 1
        return start, min(start + limit, len(cursors))
    if before := call.text("before"):
        stop = _position(cursors, before)
        return max(0, stop - limit), stop
    return 0, min(limit, len(cursors))


def _position(cursors: list[str], cursor: str) -> int:
    if cursor not in cursors:
        raise refusals.bad_parameter("Invalid cursor.")
    return cursors.index(cursor)


def _cursor(name: str) -> str:
    return base64.urlsafe_b64encode(name.encode()).decode().rstrip("=")


def _address(call: Call, **position: str | int) -> str:
    kept = {name: value for name, value in call.params.items() if name not in ("after", "before", "limit")}
    query = urlencode({"access_token": call.token.text} | kept | position)
    return f"{call.world.base_url}/{call.version}/{'/'.join((call.node_id, *call.path[1:]))}?{query}"
