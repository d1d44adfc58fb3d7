"""Sends on Instagram, through the Page that the account is linked to and with the Page's token (contract 2.6)."""

from typing import Any

from conwerz_desktop.domain.channels import Address, Channel
from conwerz_desktop.domain.outgoing import File
from conwerz_desktop.meta import conversations
from conwerz_desktop.meta.graph import GraphClient
from conwerz_desktop.meta.messenger import action, addressed, content, reaction, upload
from conwerz_desktop.meta.sending import Accepted, Answer, Barring, Reacting, Request, Reread, accepted, check, no_bar


def message(address: Address, page_id: str, answer: Answer) -> Request:
    """Raises TooLong and Refused. There is no place for a correlation."""
    check(Channel.INSTAGRAM, answer)
    body = {**addressed(address, answer), "message": content(answer.text, answer.beside)}
    return Request(f"{page_id}/messages", body)


class InstagramSender:
    def __init__(self, graph: GraphClient, token: str, page_id: str) -> None:
        self._graph = graph
        self._token = token
        self._page_id = page_id

    async def send(self, address: Address, answer: Answer) -> Accepted:
        return accepted((await self._post(message(address, self._page_id, answer))).get("message_id"))

    async def upload(self, address: Address, file: File) -> str:  # noqa: ARG002 - through the Page
        return await upload(self._graph, self._token, self._page_id, Channel.INSTAGRAM, file)

    async def mark_read(self, address: Address, message_id: str) -> None:  # noqa: ARG002 - Instagram marks everything
        await self._post(action(address, self._page_id, "mark_seen"))

    async def show_typing(self, address: Address, message_id: str) -> None:  # noqa: ARG002 - to the whole conversation
        await self._post(action(address, self._page_id, "typing_on"))

    async def react(self, to: Reacting) -> None:
        await self._post(reaction(to, self._page_id))

    async def bar(self, to: Barring) -> None:  # noqa: ARG002 - there is no such call with our permissions
        raise no_bar()

    async def read_again(self, address: Address) -> tuple[Reread, ...]:
        return await conversations.newest(self._graph, self._token, self._page_id, address)

    async def _post(self, request: Request) -> dict[str, Any]:
        return await self._graph.post(request.path, self._token, request.body)
