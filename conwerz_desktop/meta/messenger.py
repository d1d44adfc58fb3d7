"""Sends on Messenger (contract 2.4)."""

import json
from typing import Any, assert_never

from conwerz_desktop.domain import limits
from conwerz_desktop.domain.channels import Address, Channel
from conwerz_desktop.domain.messages import Kind
from conwerz_desktop.domain.outgoing import Choices, File, Filled, Like, Menu, Outgoing, Place
from conwerz_desktop.meta import conversations
from conwerz_desktop.meta.graph import GraphClient, Upload
from conwerz_desktop.meta.sending import (
    Accepted,
    Answer,
    Barring,
    Reacting,
    Request,
    Reread,
    accepted,
    check,
    handle,
    no_bar,
)

_TYPES = {Kind.IMAGE: "image", Kind.VIDEO: "video", Kind.AUDIO: "audio", Kind.VOICE: "audio", Kind.STICKER: "image"}


def message(address: Address, answer: Answer) -> Request:
    """Raises TooLong and Refused."""
    check(Channel.MESSENGER, answer)
    correlation = {"metadata": answer.correlation} if answer.correlation else {}
    body = {**content(answer.text, answer.beside), **correlation}
    return Request(f"{address.asset.id}/messages", {**addressed(address, answer), "message": body})


def content(text: str, beside: Outgoing | None) -> dict[str, Any]:
    """What Messenger and Instagram alike call a message's parts. A text and a file cannot share a message."""
    match beside:
        case File(kind, handle=known):
            return {"attachment": {"type": _TYPES.get(kind, "file"), "payload": {"attachment_id": known}}}
        case Choices(titles):
            replies = [{"content_type": "text", "title": title, "payload": title} for title in titles]
            return {"text": text, "quick_replies": replies}
        case Like():
            return {"attachment": {"type": "like_heart"}}
        case None:
            return {"text": text}
        case Menu() | Place() | Filled():
            raise AssertionError("refused by domain.outgoing.flaw")
        case _:
            assert_never(beside)


def addressed(address: Address, answer: Answer) -> dict[str, Any]:
    """What Messenger and Instagram alike want around a message."""
    late = answer.by_person_outside_window
    kind = {"messaging_type": "MESSAGE_TAG", "tag": "HUMAN_AGENT"} if late else {"messaging_type": "RESPONSE"}
    quoted = {"reply_to": {"mid": answer.reply_to}} if answer.reply_to else {}
    return {"recipient": {"id": address.person}, **kind, **quoted}


def action(address: Address, page_id: str, name: str, **payload: Any) -> Request:
    """A sender action stands alone, without a message."""
    more = {"payload": payload} if payload else {}
    return Request(f"{page_id}/messages", {"recipient": {"id": address.person}, "sender_action": name, **more})


def reaction(to: Reacting, page_id: str) -> Request:
    word = limits.REACTIONS[to.address.asset.channel].get(to.emoji, to.emoji)
    if not to.emoji:
        return action(to.address, page_id, "unreact", message_id=to.message_id)
    return action(to.address, page_id, "react", message_id=to.message_id, reaction=word)


async def upload(graph: GraphClient, token: str, page_id: str, channel: Channel, file: File) -> str:
    """The bytes as they are, so that no public address of ours has to answer."""
    attachment = {"type": _TYPES.get(file.kind, "file"), "payload": {"is_reusable": True}}
    fields = {"message": json.dumps({"attachment": attachment}), "platform": channel.upper()}
    sent = Upload("filedata", file.name, file.mime_type, file.content)
    return handle((await graph.send_file(f"{page_id}/message_attachments", token, fields, sent)).get("attachment_id"))


class MessengerSender:
    def __init__(self, graph: GraphClient, token: str) -> None:
        self._graph = graph
        self._token = token

    async def send(self, address: Address, answer: Answer) -> Accepted:
        return accepted((await self._post(message(address, answer))).get("message_id"))

    async def upload(self, address: Address, file: File) -> str:
        return await upload(self._graph, self._token, address.asset.id, Channel.MESSENGER, file)

    async def mark_read(self, address: Address, message_id: str) -> None:  # noqa: ARG002 - Messenger marks everything
        await self._post(action(address, address.asset.id, "mark_seen"))

    async def show_typing(self, address: Address, message_id: str) -> None:  # noqa: ARG002 - to the whole conversation
        await self._post(action(address, address.asset.id, "typing_on"))

    async def react(self, to: Reacting) -> None:
        await self._post(reaction(to, to.address.asset.id))

    async def bar(self, to: Barring) -> None:  # noqa: ARG002 - there is no such call with our permissions
        raise no_bar()

    async def read_again(self, address: Address) -> tuple[Reread, ...]:
        return await conversations.newest(self._graph, self._token, address.asset.id, address)

    async def _post(self, request: Request) -> dict[str, Any]:
        return await self._graph.post(request.path, self._token, request.body)
