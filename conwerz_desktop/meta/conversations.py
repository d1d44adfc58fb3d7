"""Reads conversations back from Meta: Messenger and Instagram only, their newest messages only (contract 2.4)."""

from collections.abc import AsyncIterator, Mapping
from typing import Any

from conwerz_desktop.domain.channels import Address, Asset, Channel
from conwerz_desktop.domain.errands import MESSAGING, Errand, Purpose
from conwerz_desktop.domain.events import MessageEchoed, MessageReceived
from conwerz_desktop.domain.people import Profile
from conwerz_desktop.domain.records import record
from conwerz_desktop.meta import errors, reread_messages
from conwerz_desktop.meta.graph import GraphClient
from conwerz_desktop.meta.sending import Reread
from conwerz_desktop.meta.times import milliseconds

NEWEST = 20  # of older messages Meta lists the ids, but answers as if they were deleted
FEWER = 5  # where Meta asks to reduce the amount of data
THREADS = 25  # a page
SECONDS = 90.0  # how long Meta may take for a page of conversations
_TOO_MUCH = 1
_THREAD_FIELDS = "id,updated_time,participants"


@record
class Talk:
    """One conversation as Meta lists it. `person` is whoever is not the shop."""

    id: str
    updated_at: int
    person: str
    profile: Profile


async def newest(graph: GraphClient, token: str, page_id: str, address: Address) -> tuple[Reread, ...]:
    """The messages with one person, newest first; none where Meta knows no conversation."""
    talk = await find(graph, token, page_id, address)
    items = await _messages(graph, token, page_id, address.asset.channel, talk) if talk else []
    told = filter(None, (reread_messages.outline(item, {page_id, address.asset.id}) for item in items))
    return tuple(sorted(told, key=lambda message: message.sent_at, reverse=True))


async def find(graph: GraphClient, token: str, page_id: str, address: Address) -> str | None:
    """Meta's id of the conversation with one person."""
    channel = address.asset.channel
    asked = {"platform": channel.value, "user_id": address.person, "fields": "id"}
    await graph.pace.turn((page_id, channel))
    found = _items(await _asking(graph, channel).get(f"{page_id}/conversations", token, asked, seconds=SECONDS))
    return str(found[0]["id"]) if found else None


async def talks(graph: GraphClient, token: str, page_id: str, asset: Asset) -> AsyncIterator[tuple[Talk, ...]]:
    """Every conversation of an asset, newest first, a page at a time. Raises `meta.errors`."""
    asked = {"platform": asset.channel.value, "fields": _THREAD_FIELDS, "limit": str(THREADS)}
    asking, ours = _asking(graph, asset.channel), {page_id, asset.id}
    await graph.pace.turn((page_id, asset.channel))
    async for page in asking.pages(f"{page_id}/conversations", token, asked, seconds=SECONDS):
        yield tuple(filter(None, (_talk(item, ours) for item in page)))
        await graph.pace.turn((page_id, asset.channel))


async def messages(
    graph: GraphClient, token: str, page_id: str, asset: Asset, talk: Talk
) -> tuple[MessageReceived | MessageEchoed, ...]:
    """What can still be read of one conversation, as events that were imported. Raises `meta.errors`."""
    items = await _messages(graph, token, page_id, asset.channel, talk.id)
    address = Address(asset, talk.person)
    ours = {page_id, asset.id}
    return tuple(filter(None, (reread_messages.event(item, address, talk.profile, ours) for item in items)))


async def exists(graph: GraphClient, token: str, page_id: str, channel: Channel, message_id: str) -> bool:
    """Whether Meta still shows a message; raises `meta.errors` where it does not say."""
    await graph.pace.turn((page_id, channel))
    try:
        await _asking(graph, channel).quietly().get(message_id, token, {"fields": "id"}, seconds=SECONDS)
    except errors.Refused as refusal:
        if refusal.key == "gone":
            return False
        raise
    return True


async def _messages(graph: GraphClient, token: str, page_id: str, channel: Channel, talk: str) -> list[dict[str, Any]]:
    """Meta may find a conversation too large (contract 2.4): then the newest few of it."""
    for limit in (NEWEST, FEWER):
        asked = {"fields": reread_messages.FIELDS, "limit": str(limit)}
        await graph.pace.turn((page_id, channel))
        try:
            return _items(await _asking(graph, channel).get(f"{talk}/messages", token, asked, seconds=SECONDS))
        except errors.Refused as refusal:
            if refusal.code != _TOO_MUCH or limit == FEWER:
                raise
    return []


def _asking(graph: GraphClient, channel: Channel) -> GraphClient:
    return graph.on(Errand(Purpose.HISTORY, MESSAGING[channel]))


def _items(page: Mapping[str, Any]) -> list[dict[str, Any]]:
    data = page.get("data")
    return [item for item in data if isinstance(item, dict) and item.get("id")] if isinstance(data, list) else []


def _talk(item: Mapping[str, Any], ours: set[str]) -> Talk | None:
    updated_at = milliseconds(item.get("updated_time"))
    people = item.get("participants")
    others = [one for one in _items(people) if str(one["id"]) not in ours] if isinstance(people, dict) else []
    if updated_at is None or not item.get("id") or not others:
        return None
    return Talk(str(item["id"]), updated_at, str(others[0]["id"]), reread_messages.profile(others[0]))
