"""Bytes of attachments, fetched when they are looked at. Instagram's stay in memory; nothing is written here at all."""

import asyncio
from collections.abc import Mapping

import httpx

from conwerz_desktop.domain.channels import Asset, Channel
from conwerz_desktop.domain.errands import Errand, Purpose
from conwerz_desktop.domain.messages import Attachment
from conwerz_desktop.meta import errors
from conwerz_desktop.meta.graph import GraphClient
from conwerz_desktop.store import messages
from conwerz_desktop.store.connection import Connection
from conwerz_desktop.store.database import Store

LARGEST = 25_000_000
FETCHING = Errand(Purpose.MEDIA)


class Gone(Exception):
    """Meta no longer gives it, or it is larger than we take."""


class NotNow(Exception):
    """The network, or Meta for a moment, is in the way: worth asking again."""


class Media:
    def __init__(self, store: Store, http: httpx.AsyncClient, graph: GraphClient, tokens: Mapping[Asset, str]) -> None:
        """`http` must refuse every host that media may not come from."""
        self._store = store
        self._http = http
        self._graph = graph.on(Errand(Purpose.MEDIA, "whatsapp_business_messaging"))
        self._tokens = tokens

    async def load(self, message: int, position: int) -> bytes:
        """Raises `Gone` and `NotNow`."""
        asset, part = await asyncio.wrap_future(self._store.read(lambda db: _find(db, message, position)))
        try:
            if part.media_id and asset.channel is Channel.WHATSAPP:
                return await self._from_whatsapp(self._tokens[asset], part.media_id)
            return await self._download(part.url or "", {})
        except (errors.MetaError, httpx.HTTPError, LookupError) as error:
            raise NotNow if _may_pass(error) else Gone from error

    async def _from_whatsapp(self, token: str, media_id: str) -> bytes:
        """Two steps, both with the token; the address lives for five minutes (contract 2.10)."""
        answer = await self._graph.get(media_id, token)
        return await self._download(str(answer["url"]), {"Authorization": f"Bearer {token}"})

    async def _download(self, url: str, headers: Mapping[str, str]) -> bytes:
        received = bytearray()
        async with self._http.stream("GET", url, headers=headers, extensions={"errand": FETCHING}) as response:
            response.raise_for_status()
            async for chunk in response.aiter_bytes():
                received += chunk
                if len(received) > LARGEST:
                    raise Gone
        return bytes(received)


def _may_pass(error: Exception) -> bool:
    match error:
        case errors.MetaError():
            return error.retry is not errors.Retry.NEVER
        case httpx.HTTPStatusError():
            return error.response.status_code == httpx.codes.TOO_MANY_REQUESTS or error.response.is_server_error
        case _:
            return isinstance(error, httpx.TransportError)


def _find(db: Connection, message: int, position: int) -> tuple[Asset, Attachment]:
    rows = messages.some(db, [message])
    if not rows or position >= len(rows[0].content.attachments):
        raise Gone
    return messages.asset(db, message), rows[0].content.attachments[position]
