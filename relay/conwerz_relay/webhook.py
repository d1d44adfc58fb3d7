"""Meta's side: a raw ASGI endpoint ahead of all routing, since every event of every shop passes here."""

import asyncio
import hmac
import json
from collections.abc import Awaitable, Callable, Mapping, MutableMapping
from typing import Any
from urllib.parse import parse_qsl

from conwerz_relay.delivery import Delivery, Part
from conwerz_relay.endings import Endings
from conwerz_relay.metrics import Metrics
from conwerz_relay.queues import Unavailable
from conwerz_relay.settings import Settings
from conwerz_relay.signature import Signature
from conwerz_relay.split import by_tenant

Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]
Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]

RETRY_AFTER = b"5"
READ_ON = 4  # times the limit, then the connection is closed
PATIENCE = 30.0  # seconds for a body that comes in pieces


class TooLarge(Exception):
    """Found out while reading; nothing of it is kept."""


class Webhook:
    """GET verifies the address, POST takes events (contract 1.6)."""

    def __init__(self, settings: Settings, delivery: Delivery, metrics: Metrics, endings: Endings) -> None:
        self._settings = settings
        self._room = settings.reading_bytes
        self._signature = Signature(*settings.secrets)
        self._delivery = delivery
        self._metrics = metrics
        self._endings = endings

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        match scope["method"]:
            case "POST":
                await _answer(send, await self._take(scope, receive))
            case "GET":
                await self._verify_address(scope, send)
            case _:
                await _answer(send, 405)

    async def _verify_address(self, scope: Scope, send: Send) -> None:
        query = dict(parse_qsl(scope["query_string"].decode("latin-1")))
        token = query.get("hub.verify_token", "").encode()
        known = hmac.compare_digest(token, self._settings.verify_token.encode())
        if not known or query.get("hub.mode") != "subscribe":
            await _answer(send, 403)
            return
        await _answer(send, 200, query.get("hub.challenge", "").encode())

    async def _take(self, scope: Scope, receive: Receive) -> int:
        """The status to answer with. 200 only when everything of a known shop is durable."""
        try:
            body = await self._read(receive)
        except TooLarge:
            return self._count("too_large", 413)
        except TimeoutError:
            return self._count("too_slow", 408)
        except Unavailable:
            return self._count("unavailable", 503)
        if not self._signature.is_valid(body, dict(scope["headers"]).get(b"x-hub-signature-256", b"")):
            return self._count("bad_signature", 403)
        try:
            await self._keep(body)
        except Unavailable:
            return self._count("unavailable", 503)
        return self._count("taken", 200)

    async def _read(self, receive: Receive) -> bytes:
        """The whole body. Raises TooLarge, TimeoutError, or Unavailable where too much is being read already."""
        message = await receive()
        if not message.get("more_body", False):
            body: bytes = message.get("body", b"")
            if len(body) > self._settings.body_bytes:
                raise TooLarge
            return body
        async with asyncio.timeout(PATIENCE):
            return await self._read_on(receive, bytearray(message.get("body", b"")))

    async def _read_on(self, receive: Receive, body: bytearray) -> bytes:
        """What is too large is read on for a while and not kept, so that the sender sees the answer."""
        limit = self._settings.body_bytes
        kept, size, has_more = 0, len(body), True
        try:
            while has_more and size <= READ_ON * limit:
                if (taken := len(body) - kept) > self._room:
                    raise Unavailable
                self._room -= taken
                kept = len(body)
                message = await receive()
                chunk = message.get("body", b"")
                size += len(chunk)
                if size <= limit:
                    body += chunk
                has_more = message.get("more_body", False)
        finally:
            self._room += kept
        if size > limit:
            raise TooLarge
        return bytes(body)

    async def _keep(self, body: bytes) -> None:
        try:
            payload = json.loads(body.decode())
            parts = _parts(payload, body) if isinstance(payload, dict) else []
        except (ValueError, RecursionError):
            self._metrics.count("events", "not_json")
            return
        if isinstance(payload, dict) and payload.get("object") == "permissions":
            await self._endings.hear(payload)
        if not parts:
            self._metrics.count("events", "no_asset")
        for outcome in await self._delivery.deliver(parts):
            self._metrics.count("events", outcome.name.lower() if outcome else "unknown_asset")

    def _count(self, outcome: str, status: int) -> int:
        self._metrics.count("webhooks", outcome)
        return status


def _parts(payload: Mapping[str, Any], body: bytes) -> list[Part]:
    kind = str(payload.get("object"))
    return [
        Part(kind, asset, part, body if part is payload else json.dumps(part).encode())
        for asset, part in by_tenant(payload)
    ]


async def _answer(send: Send, status: int, body: bytes = b"") -> None:
    headers = [(b"content-type", b"text/plain; charset=utf-8"), (b"content-length", str(len(body)).encode())]
    if status == 503:
        headers.append((b"retry-after", RETRY_AFTER))
    if status == 413:
        headers.append((b"connection", b"close"))
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": body})
