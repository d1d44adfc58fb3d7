"""Reads what Meta's webhooks say. Total: every part of a payload becomes an event, if only an `Unrecognised` one."""

from collections.abc import Callable, Mapping
from typing import Any

from conwerz_desktop.domain.channels import Channel
from conwerz_desktop.domain.events import Event, Unrecognised
from conwerz_desktop.meta.webhooks import instagram_changes, messaging, page_changes, permissions, whatsapp
from conwerz_desktop.meta.webhooks.reading import Json, Part, Unreadable, listed, mapping, moment, name, text

_WHATSAPP = "whatsapp_business_account"
_CHANNELS = {"page": Channel.MESSENGER, "instagram": Channel.INSTAGRAM}
_ENVELOPE = ("id", "time", "uid", "hop_context")
_OF_INSTAGRAM = ("comments", "live_comments", "mentions", "story_insights", "messages")
DASHBOARD = "0"  # the asset of the dashboard's samples: nobody's, so that they are dropped (contract 1.6)


def read(payload: Mapping[str, Any]) -> list[Event]:
    """The events of one webhook (contract 1.6), in the order of the payload; at least one.

    It never raises and never drops: what cannot be read is `Unrecognised`, and its `raw` is a payload to read again.
    """
    if not isinstance(payload, Mapping):
        return _entry(None, payload)
    kind, entries = _opened(payload)
    events = [event for entry in entries for event in _entry(kind, entry)]
    return events or [Unrecognised(payload, "payload without entries")]


def _opened(payload: Mapping[str, Any]) -> tuple[object, list[Any]]:
    """The object and its entries. Meta's dashboard shows its samples as a bare change, with no envelope around it."""
    if "entry" in payload or "field" not in payload or "value" not in payload:
        return payload.get("object"), listed(payload.get("entry"))
    if "messaging_product" in mapping(payload["value"]):
        return _WHATSAPP, [{"changes": [dict(payload)]}]
    kind = "instagram" if payload["field"] in _OF_INSTAGRAM else "page"
    return payload.get("object", kind), [{"id": DASHBOARD, "changes": [dict(payload)]}]


def _entry(kind: object, entry: object) -> list[Event]:
    if not isinstance(entry, dict):
        return [Part(kind, entry).unrecognised("entry is not an object")]
    asset_id, occurred_at = text(entry.get("id")), moment(entry.get("time"))
    envelope = {key: entry[key] for key in _ENVELOPE if key in entry}
    events: list[Event] = []
    for key, items in entry.items():
        if key not in envelope:
            for item in listed(items):
                part = Part(kind, {**envelope, key: [item]}, asset_id, occurred_at)
                events += _item(part, key, item)
    return events or [Part(kind, entry, asset_id, occurred_at).unrecognised("entry without items")]


def _item(part: Part, key: object, item: object) -> list[Event]:
    channel = _CHANNELS.get(part.kind) if isinstance(part.kind, str) else None
    if channel and key in ("messaging", "standby"):
        return messaging.read(part, channel, mapping(item), in_standby=key == "standby")
    if key == "changes":
        return _change(part, channel, mapping(item))
    return [part.unrecognised(f"{name(part.kind)} {name(key)}")]


def _change(part: Part, channel: Channel | None, change: Mapping[str, Any]) -> list[Event]:
    """The dashboard's samples put messages here too (contract 1.6)."""
    value = mapping(change.get("value"))
    try:
        if channel and ("sender" in value or "recipient" in value):
            return messaging.read(part, channel, value, in_standby=change.get("field") == "standby")
        if isinstance(part.kind, str) and part.kind in _CHANGES:
            return _CHANGES[part.kind](part, change)
    except Unreadable as problem:
        return [part.unrecognised(str(problem))]
    return [part.unrecognised(f"{name(part.kind)} {name(change.get('field'))}")]


_CHANGES: dict[str, Callable[[Part, Json], list[Event]]] = {
    "page": page_changes.read,
    "instagram": instagram_changes.read,
    _WHATSAPP: whatsapp.read,
    "permissions": permissions.read,
    "user": permissions.read_profile,
}
