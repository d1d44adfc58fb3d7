"""WhatsApp's messages and the statuses of ours (contract 2.9, 2.10)."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from conwerz_desktop.domain.channels import Address, Asset, Channel
from conwerz_desktop.domain.events import (
    Event,
    MessageEchoed,
    MessageEdited,
    MessageReceived,
    MessageUnsent,
    Progressed,
    Reacted,
    Unrecognised,
)
from conwerz_desktop.domain.messages import Progress
from conwerz_desktop.domain.people import Profile
from conwerz_desktop.meta.webhooks import whatsapp_content, whatsapp_people
from conwerz_desktop.meta.webhooks.reading import (
    Json,
    Part,
    Unreadable,
    first_text,
    listed,
    mapping,
    moment,
    name,
    required,
    text,
    whole,
)
from conwerz_desktop.meta.webhooks.whatsapp_people import Ends

_CONTEXT = ("messaging_product", "metadata", "contacts")
_NOT_CONTENT = ("system", "request_welcome", "ephemeral")
_UNTOLD = 0  # the time in Meta's own sample of a status is the word TIMESTAMP
_PROGRESS = {
    "sent": Progress.SENT,
    "delivered": Progress.DELIVERED,
    "read": Progress.READ,
    "played": Progress.READ,
    "failed": Progress.FAILED,
}


@dataclass(frozen=True, slots=True)
class _Place:
    """Where an item stood in its change, with the contacts that it concerns."""

    part: Part
    change: Json
    number: str
    key: str
    item: object
    contacts: tuple[Json, ...]

    def unrecognised(self, reason: str) -> Unrecognised:
        """Keeps this item and its contacts only."""
        value = mapping(self.change.get("value"))
        kept = {one: value[one] for one in ("messaging_product", "metadata") if one in value}
        told = {"contacts": list(self.contacts)} if self.contacts else {}
        change = {**self.change, "value": {**kept, **told, self.key: [self.item]}}
        entry = {**mapping(self.part.entry), "changes": [change]}
        at = moment(mapping(self.item).get("timestamp")) or self.part.occurred_at
        return Part(self.part.kind, entry, self.number, at).unrecognised(reason)


@dataclass(frozen=True, slots=True)
class _Context:
    """Who is at the other end of an item, and whether it went there from the shop."""

    place: _Place
    address: Address
    person: Profile
    by_shop: bool


def read(part: Part, change: Json) -> list[Event]:
    """One element of `changes`. Whatever the field is called, a number's value holds lists of items."""
    value = mapping(change.get("value"))
    number = text(mapping(value.get("metadata")).get("phone_number_id"))
    if number is None:
        account = first_text(mapping(value.get("waba_info")).get("waba_id"), part.asset_id)
        return [replace(part, asset_id=account).unrecognised(name(change.get("field")))]
    events: list[Event] = []
    for key, items in value.items():
        if key not in _CONTEXT:
            for item in listed(items):
                contacts = whatsapp_people.concerned(mapping(item), value)
                events += _item(_Place(part, change, number, key, item, contacts), mapping(item))
    return events or [replace(part, asset_id=number).unrecognised(f"{name(change.get('field'))} without items")]


def _item(place: _Place, item: Json) -> list[Event]:
    if place.key not in _READERS:
        return [place.unrecognised(name(place.key))]
    if item.get("type") in _NOT_CONTENT:
        return [place.unrecognised(_system_reason(item))]
    read_item, ends = _READERS[place.key]
    try:
        person, profile = whatsapp_people.identify(item, ends, place.contacts)
        address = Address(Asset(Channel.WHATSAPP, place.number), required(person, "no person"))
        return read_item(_Context(place, address, profile, by_shop=ends is whatsapp_people.ADDRESSEE), item)
    except Unreadable as problem:
        return [place.unrecognised(f"{place.key}: {problem}")]


def _system_reason(message: Json) -> str:
    system = mapping(message.get("system"))
    return " ".join(["message", name(message["type"]), *([name(system["type"])] if "type" in system else [])])


def _message(context: _Context, message: Json) -> list[Event]:
    """A message, or what has the form of one but is about an earlier one."""
    at = required(moment(message.get("timestamp")), "no time")
    if about := _ABOUT_ANOTHER.get(text(message.get("type")) or ""):
        return [about(context, mapping(message.get(message["type"])), at)]
    mid = required(text(message.get("id")), "no message id")
    content, unread = whatsapp_content.read(message)
    kept = [context.place.unrecognised(unread)] if unread else []
    if context.by_shop:
        return [MessageEchoed(context.address, mid, at, content), *kept]
    return [MessageReceived(context.address, mid, at, content, context.person), *kept]


def _reacted(context: _Context, reaction: Json, at: int) -> Event:
    mid = required(text(reaction.get("message_id")), "no message id")
    return Reacted(context.address, mid, text(reaction.get("emoji")) or "", at, context.by_shop)


def _revoked(context: _Context, revoke: Json, at: int) -> Event:
    return MessageUnsent(context.address, required(text(revoke.get("original_message_id")), "no message id"), at)


def _edited(context: _Context, edit: Json, at: int) -> Event:
    mid = required(text(edit.get("original_message_id")), "no message id")
    content, unread = whatsapp_content.read(mapping(edit.get("message")))
    if unread:
        raise Unreadable(f"edit of {unread}")
    return MessageEdited(context.address, mid, content.text, at)


def _status(context: _Context, status: Json) -> list[Event]:
    """How far an answer of ours has come. `failed` says why (contract 2.10)."""
    told = text(status.get("status")) or "unnamed"
    error = next(map(mapping, listed(status.get("errors"))), {})
    return [
        Progressed(
            context.address,
            required(_PROGRESS.get(told), f"status {name(told)}"),
            moment(status.get("timestamp")) or _UNTOLD,
            (required(text(status.get("id")), "no message id"),),
            correlation=text(status.get("biz_opaque_callback_data")),
            error_code=whole(error.get("code")),
            error_details=first_text(mapping(error.get("error_data")).get("details"), error.get("title")),
        )
    ]


_ABOUT_ANOTHER: dict[str, Callable[[_Context, Json, int], Event]] = {
    "reaction": _reacted,
    "revoke": _revoked,
    "edit": _edited,
}
_READERS: dict[str, tuple[Callable[[_Context, Json], list[Event]], Ends]] = {
    "messages": (_message, whatsapp_people.SENDER),
    "message_echoes": (_message, whatsapp_people.ADDRESSEE),  # written in the WhatsApp Business app beside us
    "statuses": (_status, whatsapp_people.RECIPIENT),
}
