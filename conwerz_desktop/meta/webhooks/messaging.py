"""Messenger's and Instagram's conversations, which Meta tells in one form (contract 2.4, 2.6)."""

from collections.abc import Callable
from dataclasses import replace

from conwerz_desktop.domain.channels import Address, Channel
from conwerz_desktop.domain.events import (
    Event,
    MessageEchoed,
    MessageEdited,
    MessageReceived,
    MessageUnsent,
    Progressed,
    Reacted,
)
from conwerz_desktop.domain.messages import Content, Progress
from conwerz_desktop.meta.webhooks import messaging_content, thread_events
from conwerz_desktop.meta.webhooks.messaging_context import Context, asset_of, context, time_of
from conwerz_desktop.meta.webhooks.reading import (
    UNTOLD,
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

_ENVELOPE = ("sender", "recipient", "timestamp", "hop_context", "prior_message")
_EMOJI = {"love": "❤️", "like": "👍", "dislike": "👎", "smile": "😆", "wow": "😮", "sad": "😢", "angry": "😠"}
_OTHER_EMOJI = "❔"
_OVER = "Meta has ended payments and games in Messenger"
_UNASKED = "answers to a survey of the shop's, which Conwerz does not send"
_IGNORED = {
    "checkout_update": _OVER,
    "payment": _OVER,
    "pre_checkout": _OVER,
    "game_play": _OVER,
    "messaging_feedback": _UNASKED,
    "response_feedback": "marks for an automatic answer, told to whoever made it",
    "messaging_customer_information": "an address for a payment: see there",
    "brand_messaging": "figures of the shop's own messages",
}


def read(part: Part, channel: Channel, item: Json, *, in_standby: bool = False) -> list[Event]:
    """One element of `messaging` or `standby`. Meta writes some keys with a hyphen."""
    told = {key: item[key] for key in item if key not in _ENVELOPE}
    events: list[Event] = []
    problems = []
    for key, body in told.items():
        kind = key.replace("-", "_")
        try:
            if kind in _READERS:
                events += _READERS[kind](context(part, channel, item, in_standby=in_standby), mapping(body))
            elif kind in thread_events.OF_PAGE:
                events += thread_events.OF_PAGE[kind](_of_page(part, channel, item), mapping(body))
            elif kind in _IGNORED:
                events.append(replace(part, occurred_at=time_of(part, item)).ignored(kind, _IGNORED[kind]))
        except Unreadable as problem:
            problems.append(f"{kind}: {problem}")
    if problems or not events:
        events.append(_kept(part, item, "; ".join(problems) or _kind(item)))
    return events


def _of_page(part: Part, channel: Channel, item: Json) -> Context:
    """Nobody is at the other end of it."""
    asset = asset_of(part, channel)
    return Context(part, Address(asset, asset.id), from_shop=True, at=time_of(part, item) or UNTOLD, in_standby=False)


def _kept(part: Part, item: Json, reason: str) -> Event:
    return replace(part, occurred_at=time_of(part, item)).unrecognised(reason)


def _kind(item: Json) -> str:
    return next((name(key) for key in item if key not in _ENVELOPE), "item without a kind")


def _message(context: Context, message: Json) -> list[Event]:
    mid = required(text(message.get("mid")), "no message id")
    if flag(message.get("is_deleted")):
        return [MessageUnsent(context.address, mid, context.at)]
    content, unread = messaging_content.read(message)
    kept = context.unread(unread)
    if context.from_shop:
        app, correlation = text(message.get("app_id")), text(message.get("metadata"))
        echo = MessageEchoed(context.address, mid, context.at, content, app, correlation, context.in_standby)
        return [echo, *kept]
    return [_received(context, mid, content), *kept]


def _received(context: Context, mid: str, content: Content) -> MessageReceived:
    return MessageReceived(context.address, mid, context.at, content, in_standby=context.in_standby)


def _postback(context: Context, postback: Json) -> list[Event]:
    """A tap on a button or an ice breaker: it opens the window as a message does. Older ones have no id."""
    mid = text(postback.get("mid")) or f"postback:{context.address.person}:{context.at}"
    content, unread = messaging_content.read_postback(postback)
    return [_received(context, mid, content), *context.unread(unread)]


def _edit(context: Context, edit: Json) -> list[Event]:
    mid = required(text(edit.get("mid")), "no message id")
    return [MessageEdited(context.address, mid, required(text(edit.get("text")), "no text"), context.at)]


def _reaction(context: Context, reaction: Json) -> list[Event]:
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


def _delivery(context: Context, delivery: Json) -> list[Event]:
    return [_progress(context, Progress.DELIVERED, texts(delivery.get("mids")), delivery)]


def _seen(context: Context, read: Json) -> list[Event]:
    return [_progress(context, Progress.READ, texts(read.get("mid")), read)]


def _progress(context: Context, progress: Progress, mids: tuple[str, ...], report: Json) -> Progressed:
    watermark_at = moment(report.get("watermark"))
    if not mids and watermark_at is None:
        raise Unreadable("no message")
    return Progressed(context.address, progress, context.at, mids, watermark_at)


_READERS: dict[str, Callable[[Context, Json], list[Event]]] = {
    "message": _message,
    "postback": _postback,
    "message_edit": _edit,
    "reaction": _reaction,
    "delivery": _delivery,
    "read": _seen,
    **thread_events.OF_CONVERSATION,
}
