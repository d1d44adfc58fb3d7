"""Messenger's and Instagram's webhook shapes (contract 2.4, 2.6): one envelope, each channel with its own habits."""

from typing import Any

from conwerz_desktop.domain.channels import Address, Channel
from conwerz_desktop.domain.messages import Attachment, Kind
from conwerz_desktop.practice.webhooks.notices import Json, Notice
from conwerz_desktop.practice.world.state import Message

# the shop's event → (field a Page installs, field of the app's instagram subscription)
_FIELDS = {
    "messages": ("messages", "messages"),
    "echoes": ("message_echoes", "messages"),
    "deliveries": ("message_deliveries", ""),
    "reads": ("message_reads", "messaging_seen"),
    "reactions": ("message_reactions", "message_reactions"),
    "edits": ("message_edits", "message_edit"),
}

_KINDS = {Kind.IMAGE: "image", Kind.VIDEO: "video", Kind.AUDIO: "audio", Kind.VOICE: "audio", Kind.STICKER: "sticker"}


def message(told: Message) -> Notice:
    if told.from_customer:
        return _from_customer("messages", told.address, told.sent_at, {"message": _content(told)})
    return _echo(told)


def _echo(told: Message) -> Notice:
    content = _content(told) | {"is_echo": True}
    if told.address.asset.channel is Channel.MESSENGER:
        if told.app_id is not None:
            content["app_id"] = int(told.app_id)
        if told.correlation is not None:
            content["metadata"] = told.correlation
    return _from_shop("echoes", told.address, told.sent_at, {"message": content})


def delivered(told: Message, at: int) -> list[Notice]:
    """Instagram knows no deliveries."""
    if told.address.asset.channel is Channel.INSTAGRAM:
        return []
    body = {"delivery": {"mids": [told.id], "watermark": told.sent_at}}
    return [_from_customer("deliveries", told.address, at, body)]


def read(told: Message, at: int) -> Notice:
    """`told` is the newest message read: Messenger names a time, Instagram the message."""
    mark = {"mid": told.id} if told.address.asset.channel is Channel.INSTAGRAM else {"watermark": told.sent_at}
    return _from_customer("reads", told.address, at, {"read": mark})


def reacted(told: Message, emoji: str, at: int) -> Notice:
    reaction: Json = {"mid": told.id, "action": "react" if emoji else "unreact"}
    if emoji:
        reaction |= {"reaction": "love" if emoji.startswith("❤") else "other", "emoji": emoji}
    return _from_customer("reactions", told.address, at, {"reaction": reaction})


def unsent(told: Message, at: int) -> Notice:
    return _from_customer("messages", told.address, at, {"message": {"mid": told.id, "is_deleted": True}})


def edited(told: Message, at: int) -> Notice:
    body = {"message_edit": {"mid": told.id, "text": told.text, "num_edit": told.edits}}
    return _from_customer("edits", told.address, at, body)


def _content(told: Message) -> Json:
    content: Json = {"mid": told.id}
    if told.text:
        content["text"] = told.text
    if told.attachments:
        content["attachments"] = [_attachment(attachment) for attachment in told.attachments]
    if told.reply_to:
        content["reply_to"] = {"mid": told.reply_to}
    return content


def _attachment(attachment: Attachment) -> Json:
    if attachment.title == "like_heart":
        return {"type": "like_heart"}
    return {"type": _KINDS.get(attachment.kind, "file"), "payload": {"url": attachment.url}}


def _from_customer(event: str, address: Address, at: int, body: dict[str, Any]) -> Notice:
    return _notice(event, address, at, {"sender": {"id": address.person}, "recipient": {"id": address.asset.id}} | body)


def _from_shop(event: str, address: Address, at: int, body: dict[str, Any]) -> Notice:
    return _notice(event, address, at, {"sender": {"id": address.asset.id}, "recipient": {"id": address.person}} | body)


def _notice(event: str, address: Address, at: int, part: Json) -> Notice:
    page_field, instagram_field = _FIELDS[event]
    is_instagram = address.asset.channel is Channel.INSTAGRAM
    return Notice(
        object="instagram" if is_instagram else "page",
        entry_id=address.asset.id,
        field=instagram_field if is_instagram else page_field,
        page_field=None if is_instagram else page_field,
        under="messaging",
        part=_stamped(part, at),
        at=at,
    )


def _stamped(part: Json, at: int) -> Json:
    ends = {"sender": part["sender"], "recipient": part["recipient"], "timestamp": at}
    return ends | part
