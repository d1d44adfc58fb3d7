"""Sends on Messenger (contract 2.4)."""

from typing import Any

from conwerz_desktop.domain.channels import Address, Channel
from conwerz_desktop.meta import conversations
from conwerz_desktop.meta.graph import GraphClient
from conwerz_desktop.meta.sending import Accepted, Answer, Request, Reread, accepted, check_length


def text_message(address: Address, answer: Answer) -> Request:
    """Raises TooLong."""
    check_length(Channel.MESSENGER, answer.text)
    correlation = {"metadata": answer.correlation} if answer.correlation else {}
    message = {"text": answer.text, **correlation}
    return Request(f"{address.asset.id}/messages", {**addressed(address, answer), "message": message})


def addressed(address: Address, answer: Answer) -> dict[str, Any]:
    """What Messenger and Instagram alike want around a message."""
    late = answer.by_person_outside_window
    kind = {"messaging_type": "MESSAGE_TAG", "tag": "HUMAN_AGENT"} if late else {"messaging_type": "RESPONSE"}
    quoted = {"reply_to": {"mid": answer.reply_to}} if answer.reply_to else {}
    return {"recipient": {"id": address.person}, **kind, **quoted}


def seen(address: Address, page_id: str) -> Request:
    """A sender action stands alone, without a message."""
    return Request(f"{page_id}/messages", {"recipient": {"id": address.person}, "sender_action": "mark_seen"})


class MessengerSender:
    def __init__(self, graph: GraphClient, token: str) -> None:
        self._graph = graph
        self._token = token

    async def send(self, address: Address, answer: Answer) -> Accepted:
        request = text_message(address, answer)
        return accepted((await self._graph.post(request.path, self._token, request.body)).get("message_id"))

    async def mark_read(self, address: Address, message_id: str) -> None:  # noqa: ARG002 - Messenger marks everything
        request = seen(address, address.asset.id)
        await self._graph.post(request.path, self._token, request.body)

    async def read_again(self, address: Address) -> tuple[Reread, ...]:
        return await conversations.newest(self._graph, self._token, address.asset.id, address)
