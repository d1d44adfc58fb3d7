"""Nothing leaves this computer but to the hosts that a client was built for."""

from collections.abc import AsyncIterator

import pytest
import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse, RedirectResponse, Response
from starlette.routing import Route

from conwerz_desktop.app import outgoing
from conwerz_desktop.practice.server import PromptServer, address, bound, running


class Stranger:
    """A server that counts its visitors, and where it is told to, sends them elsewhere."""

    def __init__(self) -> None:
        self.url = ""
        self.visits = 0
        self.elsewhere = ""

    async def __call__(self, request: Request) -> Response:
        self.visits += 1
        return RedirectResponse(self.elsewhere) if self.elsewhere else PlainTextResponse("hello")


async def _served() -> AsyncIterator[Stranger]:
    stranger = Stranger()
    with bound(0) as listening:
        stranger.url = address(listening)
        app = Starlette(routes=[Route("/", stranger.__call__)])
        settings = uvicorn.Config(app, log_config=None, access_log=False, lifespan="off")
        async with running(PromptServer(settings), listening):
            yield stranger


@pytest.fixture
async def stranger() -> AsyncIterator[Stranger]:
    async for each in _served():
        yield each


@pytest.fixture
async def friend() -> AsyncIterator[Stranger]:
    async for each in _served():
        yield each


async def test_only_the_named_origins_are_reached(friend: Stranger, stranger: Stranger) -> None:
    async with outgoing.client([friend.url], loopback=True) as http:
        assert (await http.get(friend.url)).text == "hello"
        with pytest.raises(outgoing.HostRefused):
            await http.get(stranger.url)
    assert (friend.visits, stranger.visits) == (1, 0)


async def test_nobody_is_led_to_a_stranger(friend: Stranger, stranger: Stranger) -> None:
    friend.elsewhere = stranger.url
    async with outgoing.client([friend.url], loopback=True) as http:
        with pytest.raises(outgoing.HostRefused):
            await http.get(friend.url, follow_redirects=True)
    assert (friend.visits, stranger.visits) == (1, 0)


async def test_the_scheme_and_the_name_count_too(stranger: Stranger) -> None:
    async with outgoing.client([stranger.url], loopback=True) as http:
        for other in (stranger.url.replace("http:", "https:"), stranger.url.replace("127.0.0.1", "localhost")):
            with pytest.raises(outgoing.HostRefused):
                await http.get(other)
    assert stranger.visits == 0


@pytest.mark.parametrize("host", ["https://graph.facebook.com", "http://127.0.0.1.example", "http://192.168.1.2:8080"])
def test_practice_cannot_be_built_for_the_world(host: str) -> None:
    with pytest.raises(ValueError, match="practice"):
        outgoing.client(["http://127.0.0.1:8000", host], loopback=True)


@pytest.mark.parametrize("host", ["http://127.0.0.1:8000", "http://localhost:8000", "http://[::1]:8000"])
def test_the_real_shop_cannot_be_built_for_this_computer(host: str) -> None:
    with pytest.raises(ValueError, match="practice"):
        outgoing.client(["https://graph.facebook.com", host], loopback=False)


def test_nothing_leaves_unencrypted() -> None:
    with pytest.raises(ValueError, match="unencrypted"):
        outgoing.client(["https://graph.facebook.com", "http://relay.example"], loopback=False)


@pytest.mark.parametrize(
    ("address", "may"),
    [
        ("https://scontent.xx.fbcdn.net/v/1.jpg", True),
        ("https://scontent.cdninstagram.com/v/1.jpg", True),
        ("https://lookaside.fbsbx.com/whatsapp_business/1", True),
        ("http://scontent.xx.fbcdn.net/v/1.jpg", False),
        ("https://scontent.xx.fbcdn.net:8443/v/1.jpg", False),
        ("https://fbcdn.net.example/1.jpg", False),
        ("https://evilfbcdn.net/1.jpg", False),
        ("https://www.facebook.com/", False),
        ("https://api.example/collect", False),
    ],
)
async def test_the_real_shop_reaches_meta_and_its_relay_and_nobody_else(address: str, may: bool) -> None:
    """What may be reached is refused by this computer's own guard instead, at its socket."""
    noted: list[str] = []
    wanted = ["https://graph.facebook.com", "https://relay.example"]
    async with outgoing.client(wanted, loopback=False, note=lambda host, errand: noted.append(host)) as http:
        for each in http.event_hooks["request"]:
            request = http.build_request("GET", address)
            if may:
                await each(request)
            else:
                with pytest.raises(outgoing.HostRefused):
                    await each(request)
    assert noted == ([address.split("/")[2]] if may else [])
