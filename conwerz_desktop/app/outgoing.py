"""The only way out of this computer: HTTP clients that refuse hosts they were not built for, and note each call."""

import asyncio
import ipaddress
import socket
import ssl
from collections.abc import Callable, Iterable
from typing import TypedDict

import httpx

from conwerz_desktop.domain.errands import UNSAID, Errand, is_media_host

TIMEOUT = httpx.Timeout(30, connect=10)
NOBODY = ("192.0.2.1", 9)  # an address for documentation (RFC 5737)
LOOPBACK = frozenset({"127.0.0.1", "::1", "localhost"})


class HostRefused(Exception):
    """A bug of ours: the program tried to reach a host that this shop may not reach."""


Note = Callable[[str, Errand], object]


def client(
    origins: Iterable[str], *, loopback: bool, note: Note = lambda *_: None, own_relay: str = ""
) -> httpx.AsyncClient:
    """A client for these origins (`scheme://host[:port]`) alone: all of them on loopback, or none.

    Practice runs on loopback: no proxy and no certificates; the real shop obeys the system's proxies and certificates,
    and may fetch media from Meta's hosts. `note` is told of each call, whose errand is the extension `errand` of its
    request. `own_relay` is one that runs on this very computer, which the owner named: it alone may be on loopback.
    """
    allowed = frozenset(_origin(httpx.URL(origin)) for origin in origins)
    if any((host in LOOPBACK) != loopback for _, host, _ in allowed):
        raise ValueError("practice stays on this computer, and the real shop never looks for Meta there")
    if not loopback and any(scheme != "https" for scheme, _, _ in allowed):
        raise ValueError("nothing leaves this computer unencrypted")

    beside = frozenset([_origin(httpx.URL(own_relay))] if own_relay else [])
    if any(host not in LOOPBACK for _, host, _ in beside):
        raise ValueError("a relay elsewhere is one of the origins")

    async def refuse_strangers(request: httpx.Request) -> None:
        if _origin(request.url) not in allowed | beside and (loopback or not _is_media(request.url)):
            raise HostRefused(request.url.host)
        if not loopback and _is_media(request.url) and await _leads_inside(request.url.host):
            raise HostRefused(request.url.host)
        _tell(note, request)

    return httpx.AsyncClient(
        timeout=TIMEOUT,
        **_trust(here=loopback),
        event_hooks={"request": [refuse_strangers]},
        mounts={own_relay: httpx.AsyncHTTPTransport()} if own_relay else None,  # no proxy knows this computer
    )


COMPLETIONS = "/chat/completions"


def model_client(origin: str, *, practice: bool, note: Note = lambda *_: None) -> httpx.AsyncClient:
    """A client for one drafting model and one kind of call to it; on this computer, or over https.

    Practice reaches none elsewhere. A name that leads into the shop's own network is refused like a stranger's.
    """
    url = httpx.URL(origin)
    is_here = url.host in LOOPBACK
    if not is_here and (practice or url.scheme != "https"):
        raise ValueError("a model is on this computer, or is a provider that is reached encrypted")

    async def refuse_strangers(request: httpx.Request) -> None:
        if _origin(request.url) != _origin(url) or not request.url.path.endswith(COMPLETIONS):
            raise HostRefused(request.url.host)
        if not is_here and await _leads_inside(request.url.host):
            raise httpx.ConnectError("inside", request=request)
        _tell(note, request)

    return httpx.AsyncClient(
        **_trust(here=is_here),
        headers={"user-agent": "Conwerz"},  # and nothing of this computer
        event_hooks={"request": [refuse_strangers]},
    )


def update_client(origin: str, *, loopback: bool = False, note: Note = lambda *_: None) -> httpx.Client:
    """A client for the update server alone, to be used off the network thread; `loopback` is for tests of ours."""
    url = httpx.URL(origin)
    if (url.host in LOOPBACK) != loopback or (not loopback and url.scheme != "https"):
        raise ValueError("the update server is reached encrypted, and is not this computer")

    def refuse_strangers(request: httpx.Request) -> None:
        if _origin(request.url) != _origin(url):
            raise HostRefused(request.url.host)
        _tell(note, request)

    return httpx.Client(
        timeout=TIMEOUT,
        **_trust(here=loopback),
        headers={"user-agent": "Conwerz", "accept-encoding": "identity"},  # and nothing of this computer
        event_hooks={"request": [refuse_strangers]},
    )


def has_network() -> bool:
    """Whether there is a way out of this computer. Connecting a datagram socket asks for a route and sends nothing."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect(NOBODY)
        except OSError:
            return False
    return True


async def _leads_inside(host: str) -> bool:
    """Whether a name leads to this computer or to its own network. A name that only a proxy knows does not."""
    try:
        found = await asyncio.get_running_loop().getaddrinfo(host, 443, type=socket.SOCK_STREAM)
    except OSError:
        return False
    return any(not ipaddress.ip_address(address[0]).is_global for *_, address in found)


def _is_media(url: httpx.URL) -> bool:
    return url.scheme == "https" and url.port is None and is_media_host(url.host)


def _origin(url: httpx.URL) -> tuple[str, str, int | None]:
    return url.scheme, url.host, url.port


def _tell(note: Note, request: httpx.Request) -> None:
    note(request.url.netloc.decode(), request.extensions.get("errand", UNSAID))


class _Trust(TypedDict):
    trust_env: bool
    verify: ssl.SSLContext | bool


def _trust(*, here: bool) -> _Trust:
    """Nobody on this computer has a certificate or is behind a proxy; elsewhere the system's word on both counts."""
    return {"trust_env": not here, "verify": False if here else _certificates()}


def _certificates() -> ssl.SSLContext:
    import truststore  # noqa: PLC0415 - only the real shop needs it

    return truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
