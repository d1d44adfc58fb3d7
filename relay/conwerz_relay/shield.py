"""What every answer but the webhook's passes on its way out, and every request on its way in, before any work."""

from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any

from starlette.responses import JSONResponse

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
TOO_MANY = JSONResponse({"error": "too_many"}, 429, {"retry-after": "5"})


class Shield:
    """A page that sets one of the headers itself keeps its own."""

    def __init__(self, inner: Application, rate: Rate, metrics: Metrics, *, behind_proxy: bool, is_https: bool) -> None:
        self._inner = inner
        self._rate = rate
        self._metrics = metrics
        self._behind_proxy = behind_proxy
        self.headers = {**HEADERS, **dict([STRICT])} if is_https else HEADERS

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._inner(scope, receive, send)
        elif self.admits(scope):
            await self._inner(scope, receive, self._with_headers(send))
        else:
            await TOO_MANY(scope, receive, self._with_headers(send))

    def admits(self, scope: Scope) -> bool:
        admitted = scope["path"] in FREE or self._rate.admits(self._address(scope))
        if not admitted:
            self._metrics.count("requests", "too_many")
        return admitted

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
                message["headers"] = [*given, *(each for each in self.headers.items() if each[0] not in named)]
            await send(message)

        return sending
