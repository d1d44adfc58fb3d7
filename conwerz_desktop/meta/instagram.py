"""Sends on Instagram, through the Page that the account is linked to and with the Page's token (contract 2.6)."""

from conwerz_desktop.domain.channels import Address, Channel
from conwerz_desktop.meta import conversations
from conwerz_desktop.meta.graph import GraphClient
from conwerz_desktop.meta.messenger import addressed, seen
from conwerz_desktop.meta.sending import Accepted, Answer, Request, Reread, accepted, check_length


def text_message(address: Address, page_id: str, answer: Answer) -> Request:
    """Raises TooLong. There is no place for a correlation."""
    check_length(Channel.INSTAGRAM, answer.text)
    return Request(f"{page_id}/messages", {**addressed(address, answer), "message": {"text": answer.text}})


class InstagramSender:
    def __init__(self, graph: GraphClient, token: str, page_id: str) -> None:
        self._graph = graph
        self._token = token
        self._page_id = page_id

    async def send(self, address: Address, answer: Answer) -> Accepted:
        request = text_message(address, self._page_id, answer)
        return accepted((await self._graph.post(request.path, self._token, request.body)).get("message_id"))

    async def mark_read(self, address: Address, message_id: str) -> None:  # noqa: ARG002 - Instagram marks everything
        request = seen(address, self._page_id)
        await self._graph.post(request.path, self._token, request.body)

    async def read_again(self, address: Address) -> tuple[Reread, ...]:
        return await conversations.newest(self._graph, self._token, self._page_id, address)
