"""Messenger's and Instagram's conversations, which Meta tells in one form (contract 2.4, 2.6)."""

import re
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
from conwerz_desktop.meta.webhooks import messaging_content
from conwerz_desktop.meta.webhooks.reading import (
    Json,
    Part,
    Unreadable,
    first_text,
    flag,
    mapping,
    moment,
    name,
    required,
    text,
    texts,
)

_INSTAGRAM_ACCOUNT = re.compile(r"17841[0-9]{12}")
_ENVELOPE = ("sender", "recipient", "timestamp", "hop_context", "prior_message")
_EMOJI = {"love": "❤️", "like": "👍", "dislike": "👎", "smile": "😆", "wow": "😮", "sad": "😢", "angry": "😠"}
_OTHER_EMOJI = "❔"


@dataclass(frozen=True, slots=True)
class _Context:
    """Who speaks to whom, and when."""

    part: Part
    address: Address
    from_shop: bool
    at: int

    def unread(self, reason: str | None) -> list[Event]:
        """What to keep of the item, if it could be read in part only."""
        return [replace(self.part, occurred_at=self.at).unrecognised(reason)] if reason else []


def read(part: Part, channel: Channel, item: Json) -> list[Event]:
    """One element of `messaging` or `standby`."""
    kinds = [kind for kind in _READERS if kind in item]
    if not kinds:
        return [_kept(part, item, _kind(item))]
    events: list[Event] = []
    problems = []
    for kind in kinds:
        try:
            events += _READERS[kind](_context(part, channel, item), mapping(item[kind]))
        except Unreadable as problem:
            problems.append(f"{kind}: {problem}")
    return [*events, _kept(part, item, "; ".join(problems))] if problems else events


def _kept(part: Part, item: Json, reason: str) -> Event:
    return replace(part, occurred_at=_time(part, item)).unrecognised(reason)


def _time(part: Part, item: Json) -> int | None:
    return moment(item.get("timestamp")) or part.occurred_at


def _kind(item: Json) -> str:
    return next((name(key) for key in item if key not in _ENVELOPE), "item without a kind")


def _context(part: Part, channel: Channel, item: Json) -> _Context:
    sender = text(mapping(item.get("sender")).get("id"))
    recipient = text(mapping(item.get("recipient")).get("id"))
    asset = _asset(channel, required(part.asset_id, "no asset"), (sender, recipient))
    is_echo = flag(mapping(item.get("message")).get("is_echo"))
    from_shop = is_echo or sender == asset.id
    person = recipient if from_shop and recipient != asset.id else sender
    address = Address(asset, required(person, "no person"))
    return _Context(part, address, from_shop, required(_time(part, item), "no time"))


def _asset(channel: Channel, asset_id: str, ids: tuple[str | None, str | None]) -> Asset:
    """The Page or Instagram account. Instagram's events may come under its Page's name (contract 2.6, unconfirmed)."""
    if asset_id not in ids:
        asset_id = next((one for one in ids if one and _INSTAGRAM_ACCOUNT.fullmatch(one)), asset_id)
    return Asset(Channel.INSTAGRAM if _INSTAGRAM_ACCOUNT.fullmatch(asset_id) else channel, asset_id)


def _message(context: _Context, message: Json) -> list[Event]:
    mid = required(text(message.get("mid")), "no message id")
    if flag(message.get("is_deleted")):
        return [MessageUnsent(context.address, mid, context.at)]
    content, unread = messaging_content.read(message)
    kept = context.unread(unread)
    if context.from_shop:
        app, correlation = text(message.get("app_id")), text(message.get("metadata"))
        return [MessageEchoed(context.address, mid, context.at, content, app, correlation), *kept]
    return [MessageReceived(context.address, mid, context.at, content), *kept]


def _postback(context: _Context, postback: Json) -> list[Event]:
    """A tap on a button or an ice breaker: it opens the window as a message does. Older ones have no id."""
    mid = text(postback.get("mid")) or f"postback:{context.address.person}:{context.at}"
    content, unread = messaging_content.read_postback(postback)
    kept = context.unread(unread)
    return [MessageReceived(context.address, mid, context.at, content), *kept]


def _edit(context: _Context, edit: Json) -> list[Event]:
    mid = required(text(edit.get("mid")), "no message id")
    return [MessageEdited(context.address, mid, required(text(edit.get("text")), "no text"), context.at)]


def _reaction(context: _Context, reaction: Json) -> list[Event]:
    mid = required(text(reaction.get("mid")), "no message id")
    return [Reacted(context.address, mid, _emoji(reaction), context.at, context.from_shop)]


def _emoji(reaction: Json) -> str:
    match reaction.get("action"):
        case "unreact":
            return ""
        case "react":
            named = _EMOJI.get(text(reaction.get("reaction")) or "", _OTHER_EMOJI)
            return first_text(reaction.get("emoji")) or named
        case action:
            raise Unreadable(f"action {name(action)}")


def _delivery(context: _Context, delivery: Json) -> list[Event]:
    return [_progress(context, Progress.DELIVERED, texts(delivery.get("mids")), delivery)]


def _seen(context: _Context, read: Json) -> list[Event]:
    return [_progress(context, Progress.READ, texts(read.get("mid")), read)]


def _progress(context: _Context, progress: Progress, mids: tuple[str, ...], report: Json) -> Progressed:
    watermark_at = moment(report.get("watermark"))
    if not mids and watermark_at is None:
        raise Unreadable("no message")
    return Progressed(context.address, progress, context.at, mids, watermark_at)


_READERS: dict[str, Callable[[_Context, Json], list[Event]]] = {
    "message": _message,
    "postback": _postback,
    "message_edit": _edit,
    "reaction": _reaction,
    "delivery": _delivery,
    "read": _seen,
}
