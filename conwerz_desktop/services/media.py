"""Bytes of attachments, fetched when they are looked at, then kept; Instagram's stay in memory, never written."""

import asyncio
import base64
import hashlib
from collections.abc import Mapping
from functools import partial

import httpx

from conwerz_desktop.domain.channels import Asset, Channel
from conwerz_desktop.domain.errands import Errand, Purpose
from conwerz_desktop.domain.limits import MEGABYTE
from conwerz_desktop.domain.messages import Attachment, Author, Kind
from conwerz_desktop.domain.records import record
from conwerz_desktop.meta import errors
from conwerz_desktop.meta.graph import GraphClient
from conwerz_desktop.store import media, messages, outgoing
from conwerz_desktop.store.connection import Connection
from conwerz_desktop.store.database import Store, Writing

LARGEST = 25 * MEGABYTE
LARGEST_FILE = 100 * MEGABYTE  # what WhatsApp lets people send; it is fetched only to be saved
ECHO_WITHIN = 10 * 60_000  # milliseconds in which Meta tells where a picture of the shop's own is
FETCHING = Errand(Purpose.MEDIA)


class Gone(Exception):
    """Meta no longer gives it, it is larger than we take, or not what it was said to be."""


class NotNow(Exception):
    """The network, or Meta for a moment, is in the way: worth asking again."""


@record
class _Wanted:
    """`kept`: the bytes, where they are stored."""

    asset: Asset
    part: Attachment
    is_fresh_answer: bool
    kept: bytes | None


class Media:
    def __init__(
        self,
        store: Store,
        http: httpx.AsyncClient,
        graph: GraphClient,
        tokens: Mapping[Asset, str],
        refused: tuple[type[Exception], ...] = (),
    ) -> None:
        """`http` must refuse a host that media may not come from, and a redirect to one, by raising `refused`."""
        self._store = store
        self._http = http
        self._graph = graph.on(Errand(Purpose.MEDIA, "whatsapp_business_messaging"))
        self._tokens = tokens
        self._refused = refused

    async def load(self, message: int, position: int) -> bytes:
        """Raises `Gone` and `NotNow`."""
        now = self._store.time.now()
        wanted = await asyncio.wrap_future(self._store.read(lambda db: _find(db, message, position, now)))
        if wanted.kept is not None:
            return wanted.kept
        if wanted.is_fresh_answer and not (wanted.part.url or wanted.part.media_id):
            raise NotNow
        content = await self._fetch(wanted)
        if wanted.asset.channel is not Channel.INSTAGRAM and len(content) <= LARGEST:
            await asyncio.wrap_future(self._store.write(partial(_keep, message, position, content)))
        return content

    async def _fetch(self, wanted: _Wanted) -> bytes:
        part, most = wanted.part, LARGEST_FILE if wanted.part.kind is Kind.FILE else LARGEST
        try:
            if part.media_id and wanted.asset.channel is Channel.WHATSAPP:
                content, marks = await self._from_whatsapp(self._tokens[wanted.asset], part.media_id, most)
            else:
                content, marks = await self._download(part.url or "", {}, most), ()
        except (errors.MetaError, httpx.HTTPError, LookupError) as error:
            raise NotNow if _may_pass(error) else Gone from error
        except self._refused as error:
            raise Gone from error
        if not all(_is_of(content, mark) for mark in (part.sha256, *marks) if mark):
            raise Gone
        return content

    async def _from_whatsapp(self, token: str, media_id: str, most: int) -> tuple[bytes, tuple[str, ...]]:
        """Two steps, both with the token; the address lives for five minutes (contract 2.10)."""
        answer = await self._graph.get(media_id, token)
        content = await self._download(str(answer["url"]), {"Authorization": f"Bearer {token}"}, most)
        return content, (str(answer.get("sha256") or ""),)

    async def _download(self, url: str, headers: Mapping[str, str], most: int) -> bytes:
        """Without a token unless it is given one. A redirect is looked at like the first address."""
        received = bytearray()
        errand = {"errand": FETCHING}
        asking = self._http.stream("GET", url, headers=headers, extensions=errand, follow_redirects=not headers)
        async with asking as response:
            response.raise_for_status()
            async for chunk in response.aiter_bytes():
                received += chunk
                if len(received) > most:
                    raise Gone
        return bytes(received)


def _keep(message: int, position: int, content: bytes, writing: Writing) -> None:
    media.keep(writing, message, position, content)


def _is_of(content: bytes, mark: str) -> bool:
    """Meta writes a SHA-256 in hex or in base64 (contract 2.10)."""
    digest = hashlib.sha256(content).digest()
    return mark.lower() == digest.hex() or mark.rstrip("=") == base64.b64encode(digest).decode().rstrip("=")


def _may_pass(error: Exception) -> bool:
    match error:
        case errors.MetaError():
            return error.retry is not errors.Retry.NEVER
        case httpx.HTTPStatusError():
            return error.response.status_code == httpx.codes.TOO_MANY_REQUESTS or error.response.is_server_error
        case _:
            return isinstance(error, httpx.TransportError)


def _find(db: Connection, message: int, position: int, now: int) -> _Wanted:
    """Of an answer under way its bytes are still in the outbox."""
    rows = messages.some(db, [message])
    if not rows or position >= len(rows[0].content.attachments):
        raise Gone
    row = rows[0]
    kept = media.get(db, message, position)
    if kept is None and position == 0:
        kept = outgoing.content(db, message)
    is_fresh = row.author is Author.OWNER and now - row.sent_at < ECHO_WITHIN
    return _Wanted(messages.asset(db, message), row.content.attachments[position], is_fresh, kept)
