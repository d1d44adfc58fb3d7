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
class _Context:
    """Where an item stood, who is at its other end, and whether it went there from the shop."""

    part: Part
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
    part = replace(part, asset_id=number)
    events: list[Event] = []
    for key, items in value.items():
        if key not in _CONTEXT:
            for item in listed(items):
                events += _item(part, change, key, item)
    return events or [part.unrecognised(f"{name(change.get('field'))} without items")]


def _item(part: Part, change: Json, key: str, item: object) -> list[Event]:
    fields = mapping(item)
    contacts = whatsapp_people.concerned(fields, mapping(change.get("value")))
    part = _narrowed(part, change, key, item, contacts)
    if key not in _READERS:
        return [part.unrecognised(name(key))]
    if fields.get("type") in _NOT_CONTENT:
        return [part.unrecognised(_system_reason(fields))]
    read_item, ends = _READERS[key]
    try:
        person, profile = whatsapp_people.identify(fields, ends, contacts)
        address = Address(Asset(Channel.WHATSAPP, part.asset_id or ""), required(person, "no person"))
        return read_item(_Context(part, address, profile, by_shop=ends is whatsapp_people.ADDRESSEE), fields)
    except Unreadable as problem:
        return [part.unrecognised(f"{key}: {problem}")]


def _system_reason(message: Json) -> str:
    system = mapping(message.get("system"))
    return " ".join(["message", name(message["type"]), *([name(system["type"])] if "type" in system else [])])


def _narrowed(part: Part, change: Json, key: str, item: object, contacts: tuple[Json, ...]) -> Part:
    """The part with this item and its contacts only."""
    value = mapping(change.get("value"))
    kept = {one: value[one] for one in ("messaging_product", "metadata") if one in value}
    told = {"contacts": list(contacts)} if contacts else {}
    entry = {**mapping(part.entry), "changes": [{**change, "value": {**kept, **told, key: [item]}}]}
    return replace(part, entry=entry, occurred_at=moment(mapping(item).get("timestamp")) or part.occurred_at)


def _message(context: _Context, message: Json) -> list[Event]:
    """A message, or what has the form of one but is about an earlier one."""
    at = required(moment(message.get("timestamp")), "no time")
    if about := _ABOUT_ANOTHER.get(text(message.get("type")) or ""):
        return [about(context, mapping(message.get(message["type"])), at)]
    mid = required(text(message.get("id")), "no message id")
    content, unread = whatsapp_content.read(message)
    kept = [context.part.unrecognised(unread)] if unread else []
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
