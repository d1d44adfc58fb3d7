"""What every answer but the webhook's passes on its way out, and every request on its way in, before any work."""

import json
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any

from conwerz_relay.limits import Rate
from conwerz_relay.metrics import Metrics

Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]
Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]
Application = Callable[[Scope, Receive, Send], Awaitable[None]]

HEADERS = {
    b"x-content-type-options": b"nosniff",
    b"cache-control": b"no-store",
    b"referrer-policy": b"no-referrer",
    b"content-security-policy": b"default-src 'none'; frame-ancestors 'none'",
    b"cross-origin-resource-policy": b"same-origin",
}
STRICT = (b"strict-transport-security", b"max-age=31536000")
FREE = frozenset({"/healthz"})


class Shield:
    """A page that sets one of the headers itself keeps its own."""

    def __init__(self, inner: Application, rate: Rate, metrics: Metrics, *, behind_proxy: bool, is_https: bool) -> None:
        self._inner = inner
        self._rate = rate
        self._metrics = metrics
        self._behind_proxy = behind_proxy
        self._headers = {**HEADERS, **dict([STRICT])} if is_https else HEADERS

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._inner(scope, receive, send)
        elif scope["path"] in FREE or self._rate.admits(self._address(scope)):
            await self._inner(scope, receive, self._with_headers(send))
        else:
            self._metrics.count("requests", "too_many")
            await _too_many(self._with_headers(send))

    def _address(self, scope: Scope) -> bytes:
        """The proxy adds the address that it saw at the end; what stands before it anybody may have written."""
        forwarded: bytes = dict(scope["headers"]).get(b"x-forwarded-for", b"") if self._behind_proxy else b""
        if forwarded:
            return forwarded.rpartition(b",")[2].strip()
        return str((scope.get("client") or ("",))[0]).encode()

    def _with_headers(self, send: Send) -> Send:
        async def sending(message: MutableMapping[str, Any]) -> None:
            if message["type"] == "http.response.start":
                given = list(message.get("headers", ()))
                named = {name.lower() for name, _ in given}
                message["headers"] = [*given, *(each for each in self._headers.items() if each[0] not in named)]
            await send(message)

        return sending


async def _too_many(send: Send) -> None:
    body = json.dumps({"error": "too_many"}).encode()
    headers = [(b"content-type", b"application/json"), (b"content-length", str(len(body)).encode())]
    await send({"type": "http.response.start", "status": 429, "headers": [*headers, (b"retry-after", b"5")]})
    await send({"type": "http.response.body", "body": body})
