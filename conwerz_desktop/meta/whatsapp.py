"""Sends on WhatsApp (contract 2.10)."""

from typing import Any

from conwerz_desktop.domain.channels import Address, Channel
from conwerz_desktop.meta.graph import GraphClient
from conwerz_desktop.meta.sending import Accepted, Answer, Request, Reread, accepted, check_length

PRODUCT = {"messaging_product": "whatsapp"}


def text_message(address: Address, answer: Answer) -> Request:
    """Raises TooLong."""
    check_length(Channel.WHATSAPP, answer.text)
    quoted = {"context": {"message_id": answer.reply_to}} if answer.reply_to else {}
    correlation = {"biz_opaque_callback_data": answer.correlation} if answer.correlation else {}
    text = {"type": "text", "text": {"body": answer.text}}
    body = {**PRODUCT, "recipient_type": "individual", **_recipient(address, answer), **text, **quoted, **correlation}
    return Request(f"{address.asset.id}/messages", body)


def _recipient(address: Address, answer: Answer) -> dict[str, str]:
    """The phone number where it is known, else the business-scoped id; Meta would prefer the number itself."""
    phone = address.person if address.person.isdecimal() else answer.phone
    return {"to": f"+{phone}"} if phone else {"recipient": address.person}


def read_message(address: Address, message_id: str) -> Request:
    return Request(f"{address.asset.id}/messages", {**PRODUCT, "status": "read", "message_id": message_id})


class WhatsAppSender:
    def __init__(self, graph: GraphClient, token: str) -> None:
        self._graph = graph
        self._token = token

    async def send(self, address: Address, answer: Answer) -> Accepted:
        """A 200 says accepted; a failure comes later, as a status."""
        request = text_message(address, answer)
        return accepted(_message_id(await self._graph.post(request.path, self._token, request.body)))

    async def mark_read(self, address: Address, message_id: str) -> None:
        request = read_message(address, message_id)
        await self._graph.post(request.path, self._token, request.body)

    async def read_again(self, address: Address) -> tuple[Reread, ...]:  # noqa: ARG002 - there is no such call
        return ()


def _message_id(response: dict[str, Any]) -> object:
    messages = response.get("messages")
    first = messages[0] if isinstance(messages, list) and messages else None
    return first.get("id") if isinstance(first, dict) else None
