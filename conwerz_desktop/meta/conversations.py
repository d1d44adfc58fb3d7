"""Reads a conversation back from Meta: Messenger and Instagram only, the newest messages only (contract 2.4)."""

from collections.abc import Mapping
from typing import Any

from conwerz_desktop.domain.channels import Address
from conwerz_desktop.domain.errands import MESSAGING, Errand, Purpose
from conwerz_desktop.meta.graph import GraphClient
from conwerz_desktop.meta.sending import Reread
from conwerz_desktop.meta.times import milliseconds

NEWEST = 20  # of older messages Meta lists the ids, but answers as if they were deleted
SECONDS = 90.0  # how long Meta may take for a page of conversations


async def newest(graph: GraphClient, token: str, page_id: str, address: Address) -> tuple[Reread, ...]:
    """The messages with one person, newest first; none where Meta knows no conversation."""
    graph = graph.on(Errand(Purpose.HISTORY, MESSAGING[address.asset.channel]))
    asked = {"platform": address.asset.channel.value, "user_id": address.person, "fields": "id"}
    threads = await graph.get(f"{page_id}/conversations", token, asked, seconds=SECONDS)
    for thread in _items(threads):
        asked = {"fields": "id,created_time,from,message", "limit": str(NEWEST)}
        found = await graph.get(f"{thread['id']}/messages", token, asked, seconds=SECONDS)
        messages = filter(None, (_reread(item, {page_id, address.asset.id}) for item in _items(found)))
        return tuple(sorted(messages, key=lambda message: message.sent_at, reverse=True))
    return ()


def _items(page: Mapping[str, Any]) -> list[dict[str, Any]]:
    data = page.get("data")
    return [item for item in data if isinstance(item, dict) and item.get("id")] if isinstance(data, list) else []


def _reread(item: Mapping[str, Any], ours: set[str]) -> Reread | None:
    sender = item.get("from")
    sent_at = milliseconds(item.get("created_time"))
    if sent_at is None or not isinstance(sender, dict):
        return None
    return Reread(str(item["id"]), str(sender.get("id")) in ours, sent_at, str(item.get("message") or ""))
