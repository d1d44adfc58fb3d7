"""Sends on WhatsApp (contract 2.10)."""

import json
from typing import Any, assert_never

from conwerz_desktop.domain.channels import Address, Channel
from conwerz_desktop.domain.messages import Kind
from conwerz_desktop.domain.outgoing import Choices, File, Filled, Like, Menu, Outgoing, Place
from conwerz_desktop.meta import errors
from conwerz_desktop.meta.graph import GraphClient, Upload
from conwerz_desktop.meta.sending import Accepted, Answer, Barring, Reacting, Request, Reread, accepted, check, handle

PRODUCT = {"messaging_product": "whatsapp"}
_TYPES = {Kind.IMAGE: "image", Kind.VIDEO: "video", Kind.AUDIO: "audio", Kind.VOICE: "audio", Kind.STICKER: "sticker"}
_SILENT = ("audio", "sticker")  # these take no caption


def message(address: Address, answer: Answer) -> Request:
    """Raises TooLong and Refused."""
    check(Channel.WHATSAPP, answer)
    quoted = {"context": {"message_id": answer.reply_to}} if answer.reply_to else {}
    correlation = {"biz_opaque_callback_data": answer.correlation} if answer.correlation else {}
    said = content(answer.text, answer.beside)
    body = {**PRODUCT, "recipient_type": "individual", **_recipient(address, answer.phone)}
    return Request(f"{address.asset.id}/messages", {**body, **said, **quoted, **correlation})


def content(text: str, beside: Outgoing | None) -> dict[str, Any]:
    match beside:
        case None:
            return _typed("text", {"body": text})
        case File():
            return _file(beside, text)
        case Choices(titles):
            buttons = [{"type": "reply", "reply": {"id": title, "title": title}} for title in titles]
            return _interactive("button", text, {"buttons": buttons})
        case Menu():
            return _interactive("list", text, _sections(beside))
        case Place():
            return _typed("location", _place(beside))
        case Filled(name, language, components, header=header):
            parts = [*([_header(header)] if header else []), *json.loads(components)]
            return _typed("template", {"name": name, "language": {"code": language}, "components": parts})
        case Like():
            raise AssertionError("refused by domain.outgoing.flaw")
        case _:
            assert_never(beside)


def _header(file: File) -> dict[str, Any]:
    """A template's file; its kind is the one that the template was approved with."""
    kind = _TYPES.get(file.kind, "document")
    named = {"filename": file.name} if kind == "document" else {}
    return {"type": "header", "parameters": [_typed(kind, {"id": file.handle, **named})]}


def _file(file: File, caption: str) -> dict[str, Any]:
    kind = _TYPES.get(file.kind, "document")
    words = {"caption": caption} if caption and kind not in _SILENT else {}
    named = {"filename": file.name} if kind == "document" else {}
    voice = {"voice": True} if file.kind is Kind.VOICE else {}
    return _typed(kind, {"id": file.handle, **words, **named, **voice})


def _sections(menu: Menu) -> dict[str, Any]:
    rows = [
        {"id": row.title, "title": row.title, **({"description": row.detail} if row.detail else {})}
        for row in menu.rows
    ]
    return {"button": menu.button, "sections": [{"title": menu.button, "rows": rows}]}


def _place(place: Place) -> dict[str, Any]:
    words = {"name": place.name, "address": place.address}
    told = {key: value for key, value in words.items() if value}
    return {"latitude": place.latitude, "longitude": place.longitude, **told}


def _interactive(kind: str, text: str, action: dict[str, Any]) -> dict[str, Any]:
    return _typed("interactive", {"type": kind, "body": {"text": text}, "action": action})


def _typed(kind: str, body: dict[str, Any]) -> dict[str, Any]:
    return {"type": kind, kind: body}


def _recipient(address: Address, known_phone: str | None) -> dict[str, str]:
    """The phone number where it is known, else the business-scoped id; Meta would prefer the number itself."""
    phone = address.person if address.person.isdecimal() else known_phone
    return {"to": f"+{phone}"} if phone else {"recipient": address.person}


def read_message(address: Address, message_id: str, *, typing: bool = False) -> Request:
    """The typing call is the one that marks as read, with something beside it."""
    indicator = {"typing_indicator": {"type": "text"}} if typing else {}
    body = {**PRODUCT, "status": "read", "message_id": message_id, **indicator}
    return Request(f"{address.asset.id}/messages", body)


def reaction(to: Reacting) -> Request:
    recipient = _recipient(to.address, to.phone)
    body = _typed("reaction", {"message_id": to.message_id, "emoji": to.emoji})
    return Request(f"{to.address.asset.id}/messages", {**PRODUCT, "recipient_type": "individual", **recipient, **body})


def block_list(to: Barring) -> Request:
    """One person at a time: what is refused of several is told in one error."""
    known = _recipient(to.address, to.phone)
    person = {"user": known["to"]} if "to" in known else {"user_id": known["recipient"]}
    return Request(f"{to.address.asset.id}/block_users", {**PRODUCT, "block_users": [person]})


class WhatsAppSender:
    def __init__(self, graph: GraphClient, token: str) -> None:
        self._graph = graph
        self._token = token

    async def send(self, address: Address, answer: Answer) -> Accepted:
        """A 200 says accepted; a failure comes later, as a status."""
        return accepted(_message_id(await self._post(message(address, answer))))

    async def upload(self, address: Address, file: File) -> str:
        """Kept by Meta for 30 days."""
        sent = Upload("file", file.name, file.mime_type, file.content)
        fields = {**PRODUCT, "type": file.mime_type}
        return handle((await self._graph.send_file(f"{address.asset.id}/media", self._token, fields, sent)).get("id"))

    async def mark_read(self, address: Address, message_id: str) -> None:
        await self._post(read_message(address, message_id))

    async def show_typing(self, address: Address, message_id: str) -> None:
        await self._post(read_message(address, message_id, typing=True))

    async def react(self, to: Reacting) -> None:
        await self._post(reaction(to))

    async def bar(self, to: Barring) -> None:
        request = block_list(to)
        if to.barred:
            told = await self._post(request)
        else:
            told = await self._graph.delete(request.path, self._token, body=request.body)
        if _is_refused(told):
            raise errors.Refused(errors.named("block_refused"))

    async def read_again(self, address: Address) -> tuple[Reread, ...]:  # noqa: ARG002 - there is no such call
        return ()

    async def _post(self, request: Request) -> dict[str, Any]:
        return await self._graph.post(request.path, self._token, request.body)


def _is_refused(response: dict[str, Any]) -> bool:
    told = response.get("block_users")
    return isinstance(told, dict) and bool(told.get("failed_users"))


def _message_id(response: dict[str, Any]) -> object:
    messages = response.get("messages")
    first = messages[0] if isinstance(messages, list) and messages else None
    return first.get("id") if isinstance(first, dict) else None
