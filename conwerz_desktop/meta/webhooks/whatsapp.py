"""WhatsApp's messages and the statuses of ours (contract 2.10); `whatsapp_account` reads what concerns the account."""

from collections.abc import Callable
from dataclasses import replace

from conwerz_desktop.domain.asset_events import TroubleTold
from conwerz_desktop.domain.channels import Address
from conwerz_desktop.domain.events import (
    NOBODY_NAMED,
    Event,
    MessageEchoed,
    MessageEdited,
    MessageReceived,
    MessageUnsent,
    Progressed,
    Reacted,
)
from conwerz_desktop.domain.messages import Progress
from conwerz_desktop.meta.webhooks import (
    whatsapp_account,
    whatsapp_content,
    whatsapp_history,
    whatsapp_people,
    whatsapp_system,
)
from conwerz_desktop.meta.webhooks.reading import (
    UNTOLD,
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
from conwerz_desktop.meta.webhooks.whatsapp_context import Context, Place, context

_CONTEXT = ("messaging_product", "metadata", "contacts")
_PROGRESS = {
    "sent": Progress.SENT,
    "delivered": Progress.DELIVERED,
    "read": Progress.READ,
    "played": Progress.READ,
    "failed": Progress.FAILED,
}
_EARLIER = ("accepted", "pending", "held_for_quality_assessment", "paused")
_CALLS = "calls are answered on the telephone"
_PAYMENTS = "payments inside of WhatsApp"
_GROUPS = "conversations of several people, which Conwerz files under whoever writes"
_IGNORED = {"calls": _CALLS, "groups": _GROUPS, "tracking_events": "marks for advertisements"}


def read(part: Part, change: Json) -> list[Event]:
    """One element of `changes`. Whatever the field is called, a number's value holds lists of items."""
    value = mapping(change.get("value"))
    account = first_text(mapping(value.get("waba_info")).get("waba_id"), part.asset_id)
    told = whatsapp_account.read(replace(part, asset_id=account), change, account or "")
    if told is not None:
        return told
    number = text(mapping(value.get("metadata")).get("phone_number_id"))
    if number is None:
        return [replace(part, asset_id=account).unrecognised(name(change.get("field")))]
    events: list[Event] = []
    for key, items in value.items():
        if key not in _CONTEXT:
            for item in listed(items):
                contacts = whatsapp_people.concerned(mapping(item), value)
                events += _item(Place(part, change, number, key, item, contacts), mapping(item))
    return events or [replace(part, asset_id=number).unrecognised(f"{name(change.get('field'))} without items")]


def _item(place: Place, item: Json) -> list[Event]:
    if place.key in _IGNORED:
        return [place.cut.ignored(place.key, _IGNORED[place.key])]
    if place.key not in _READERS:
        return [place.unrecognised(name(place.key))]
    try:
        return _READERS[place.key](place, item)
    except Unreadable as problem:
        return [place.unrecognised(f"{place.key}: {problem}")]


def _received(place: Place, message: Json) -> list[Event]:
    match message.get("type"):
        case "system":
            return whatsapp_system.read(place, message)
        case "request_welcome":
            return [place.cut.ignored("request_welcome", "somebody opened the conversation and wrote nothing")]
        case _:
            return _message(context(place, message, whatsapp_people.SENDER), message)


def _echoed(place: Place, message: Json) -> list[Event]:
    """Written in the WhatsApp Business app beside us."""
    return _message(context(place, message, whatsapp_people.ADDRESSEE), message)


def _message(context: Context, message: Json) -> list[Event]:
    """A message, or what has the form of one but is about an earlier one."""
    if about := _ABOUT_ANOTHER.get(text(message.get("type")) or ""):
        return [about(context, mapping(message.get(message["type"])), context.place.at)]
    mid = required(text(message.get("id")), "no message id")
    content, unread = whatsapp_content.read(message)
    kept = [context.place.unrecognised(unread)] if unread else []
    at = moment(message.get("timestamp")) or context.place.at
    if context.by_shop:
        return [MessageEchoed(context.address, mid, at, content, imported=context.imported), *kept]
    return [MessageReceived(context.address, mid, at, content, context.person, imported=context.imported), *kept]


def _reacted(context: Context, reaction: Json, at: int) -> Event:
    mid = required(text(reaction.get("message_id")), "no message id")
    return Reacted(context.address, mid, text(reaction.get("emoji")) or "", at, context.by_shop)


def _revoked(context: Context, revoke: Json, at: int) -> Event:
    return MessageUnsent(context.address, required(text(revoke.get("original_message_id")), "no message id"), at)


def _edited(context: Context, edit: Json, at: int) -> Event:
    mid = required(text(edit.get("original_message_id")), "no message id")
    content, unread = whatsapp_content.read(mapping(edit.get("message")))
    if unread:
        raise Unreadable(f"edit of {unread}")
    return MessageEdited(context.address, mid, content.text, at)


def _status(place: Place, status: Json) -> list[Event]:
    """How far an answer of ours has come. `failed` says why (contract 2.10). Who it was for may be left out."""
    if status.get("type") == "payment":
        return [place.cut.ignored("status", _PAYMENTS)]
    told = text(status.get("status")) or "unnamed"
    if told in _EARLIER or told == "warning":
        return [place.cut.ignored("status", "says less than that it was sent")]
    mid, at = required(text(status.get("id")), "no message id"), moment(status.get("timestamp")) or UNTOLD
    person, _ = whatsapp_people.identify(status, whatsapp_people.RECIPIENT, place.contacts)
    address = Address(place.asset, person or NOBODY_NAMED)
    if told == "deleted":
        return [MessageUnsent(address, mid, at)]
    error = next(map(mapping, listed(status.get("errors"))), {})
    return [
        Progressed(
            address,
            required(_PROGRESS.get(told), f"status {name(told)}"),
            at,
            (mid,),
            correlation=text(status.get("biz_opaque_callback_data")),
            error_code=whole(error.get("code")),
            error_details=_details(error),
        )
    ]


def _trouble(place: Place, error: Json) -> list[Event]:
    """An error that belongs to no message."""
    return [TroubleTold(place.asset, whole(error.get("code")), place.at, _details(error), raw=place.cut.raw)]


def _details(error: Json) -> str | None:
    return first_text(mapping(error.get("error_data")).get("details"), error.get("details"), error.get("title"))


def _history(place: Place, chunk: Json) -> list[Event]:
    """What the WhatsApp Business app holds from before, with the owner's consent."""
    if problem := whatsapp_history.refusal(chunk):
        return [place.cut.ignored("history", problem)]
    events: list[Event] = []
    for told in whatsapp_history.messages(place, chunk):
        try:
            events += _message(context(told.place, told.message, told.ends, imported=True), told.message)
        except Unreadable as problem:
            events.append(told.place.unrecognised(f"history: {problem}"))
    return events or [place.cut.ignored("history", "a chunk without messages")]


_ABOUT_ANOTHER: dict[str, Callable[[Context, Json, int], Event]] = {
    "reaction": _reacted,
    "revoke": _revoked,
    "edit": _edited,
}
_READERS: dict[str, Callable[[Place, Json], list[Event]]] = {
    "messages": _received,
    "message_echoes": _echoed,
    "statuses": _status,
    "errors": _trouble,
    "history": _history,
    "user_id_update": whatsapp_system.read_id_update,
    "user_preferences": whatsapp_system.read_preference,
    "state_sync": whatsapp_system.read_address_book,
}
