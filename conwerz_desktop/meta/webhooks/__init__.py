"""Reads what Meta's webhooks say. Total: every part of a payload becomes an event, if only an `Unrecognised` one."""

from collections.abc import Mapping
from typing import Any

from conwerz_desktop.domain.channels import Channel
from conwerz_desktop.domain.events import Event, Unrecognised
from conwerz_desktop.meta.webhooks import messaging, whatsapp
from conwerz_desktop.meta.webhooks.reading import Part, listed, mapping, moment, name, text

_WHATSAPP = "whatsapp_business_account"
_CHANNELS = {"page": Channel.MESSENGER, "instagram": Channel.INSTAGRAM}
_ENVELOPE = ("id", "time", "uid", "hop_context")


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
    value = mapping(payload.get("value"))
    if "entry" not in payload and "messaging_product" in value:
        return _WHATSAPP, [{"changes": [dict(payload)]}]
    return payload.get("object"), listed(payload.get("entry"))


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
        return messaging.read(part, channel, mapping(item))
    if channel and key == "changes":
        return _change(part, channel, mapping(item))
    if part.kind == _WHATSAPP and key == "changes":
        return whatsapp.read(part, mapping(item))
    field = mapping(item).get("field", key)
    return [part.unrecognised(f"{name(part.kind)} {name(field)}")]


def _change(part: Part, channel: Channel, change: Mapping[str, Any]) -> list[Event]:
    """Comments, leads and the like. The dashboard's samples put messages here too (contract 1.6)."""
    value = mapping(change.get("value"))
    if isinstance(value.get("sender"), dict):
        return messaging.read(part, channel, value)
    detail = [name(value[key]) for key in ("item", "verb") if key in value]
    return [part.unrecognised(" ".join([name(change.get("field")), *detail]))]
