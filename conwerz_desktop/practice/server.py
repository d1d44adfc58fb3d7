"""Practice Meta as a real HTTP server on loopback: Graph, pictures and verbs on one port."""

import asyncio
import contextlib
import socket
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from typing import Any

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route
from uvicorn.protocols.http.h11_impl import H11Protocol

from conwerz_desktop.domain.records import record
from conwerz_desktop.practice import cdn, lead_happenings
from conwerz_desktop.practice.control import Control
from conwerz_desktop.practice.dialog import Dialog
from conwerz_desktop.practice.graph.edge import NEWEST, Graph
from conwerz_desktop.practice.people import cast_leads
from conwerz_desktop.practice.people.cast import CAST
from conwerz_desktop.practice.people.cast_posts import POSTS
from conwerz_desktop.practice.people.commenting import Commenting
from conwerz_desktop.practice.people.living import Living
from conwerz_desktop.practice.platform import Platform, Sleep
from conwerz_desktop.practice.refusals import Refusal
from conwerz_desktop.practice.verbs import Verbs
from conwerz_desktop.practice.world.clock import PracticeClock, wall_clock
from conwerz_desktop.practice.world.dice import DEFAULT_SEED
from conwerz_desktop.practice.world.state import World

HOST = "127.0.0.1"


@record
class PracticeMeta:
    """A served practice Meta. `verbs` may be called from its event loop, `control_url` from anywhere."""

    url: str
    verbs: Verbs
    platform: Platform

    @property
    def control_url(self) -> str:
        return f"{self.url}/practice"

    def facts(self) -> dict[str, Any]:
        """What other programs need (design section 5)."""
        world = self.platform.world
        shop, tokens = world.shop, world.tokens
        return {
            "graph_url": self.url,
            "dialog_url": f"{self.url}/{NEWEST}/dialog/oauth",
            "control_url": self.control_url,
            "app_id": shop.app_id,
            "app_secret": shop.app_secret,
            "app_access_token": tokens.app.text,
            "verify_token": shop.verify_token,
            "user_token": tokens.user.text,
            "business_id": shop.business_id,
            "pages": [_page_facts(world, number) for number in range(len(shop.pages))],
            "waba_id": shop.waba_id,
            "phone_number_id": shop.phone_number_id,
            "whatsapp_token": tokens.whatsapp.text,
            "proofs": {text: tokens.proof(text) for text in (tokens.user.text, tokens.whatsapp.text)},
        }


def _page_facts(world: World, number: int) -> dict[str, str]:
    page = world.shop.pages[number]
    token = world.tokens.pages[page.id].text
    return {
        "id": page.id,
        "name": page.name,
        "token": token,
        "instagram_id": page.instagram_id,
        "form_id": page.form_id,
    }


@asynccontextmanager
async def serve_meta(
    port: int = 0,
    seed: int = DEFAULT_SEED,
    *,
    people: bool = True,
    real_clock: Callable[[], int] = wall_clock,
    sleep: Sleep = asyncio.sleep,
) -> AsyncIterator[PracticeMeta]:
    """Serves inside the block. Without `people` nobody has a past and nobody writes unless a verb makes them."""
    with bound(port) as listening:
        platform = Platform(address(listening), seed, PracticeClock(real_clock), sleep)
        lead_happenings.open_forms(platform.world)
        living = Living(platform)
        living.move_in(CAST if people else ())
        cast_leads.move_in(platform.world, cast_leads.LEADS if people else ())
        Commenting(platform, living).move_in(POSTS if people else ())
        verbs = Verbs(platform, living)
        app = build(platform, living, verbs)
        async with running(PromptServer(config(app)), listening), _background(platform.run()):
            yield PracticeMeta(platform.world.base_url, verbs, platform)


def bound(port: int) -> socket.socket:
    """A listening socket on loopback; port 0 is any free one."""
    listening = socket.create_server((HOST, port), backlog=256)
    # asyncio sets this only on sockets made with a protocol number; without it each answer waits 40 ms for an ACK
    listening.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return listening


def address(listening: socket.socket) -> str:
    return f"http://{HOST}:{listening.getsockname()[1]}"


def build(platform: Platform, living: Living, verbs: Verbs) -> Starlette:
    control, graph, dialog = Control(verbs), Graph(platform, living), Dialog(platform)

    async def picture(request: Request) -> Response:
        return _picture(platform.world, request)

    async def media(request: Request) -> Response:
        return _media(platform.world, request)

    routes = [
        Route("/sdk.js", dialog.sdk, methods=["GET"]),
        *(
            Route(f"{version}/dialog/{name}", endpoint, methods=[method])
            for version in ("", "/{version}")
            for name, method, endpoint in (
                ("oauth", "GET", dialog.show),
                ("oauth", "POST", dialog.answer),
                ("signup", "GET", dialog.show_signup),
                ("signup", "POST", dialog.answer_signup),
            )
        ),
        Route("/practice", control.do, methods=["POST"]),
        Route("/practice/{verb}", control.look, methods=["GET"]),
        Route("/cdn/{path:path}", picture, methods=["GET"]),
        Route("/whatsapp-media/{media_id}", media, methods=["GET"]),
        Route("/{path:path}", graph.__call__, methods=["GET", "POST", "DELETE"]),
    ]
    return Starlette(routes=routes, exception_handlers={Refusal: _refused})


def _picture(world: World, request: Request) -> Response:
    asked = request.query_params
    content, kind = cdn.fetch(world, request.path_params["path"], asked.get("oe", "0"), asked.get("oh", ""))
    return Response(content, media_type=kind)


def _media(world: World, request: Request) -> Response:
    asked = request.query_params
    token = request.headers.get("authorization", "").partition(" ")[2]
    media = cdn.fetch_media(world, request.path_params["media_id"], asked.get("oe", "0"), asked.get("oh", ""), token)
    return Response(media.content, media_type=media.mime_type)


async def _refused(_: Request, refusal: Exception) -> Response:
    assert isinstance(refusal, Refusal)
    return JSONResponse(refusal.envelope("A0"), refusal.status)


class CuttableProtocol(H11Protocol):
    """Puts `cut`, which ends the connection, into each request's state: an application has no other way to it."""

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(transport)
        self.app_state = {**self.app_state, "cut": transport.abort}


def config(app: Starlette) -> uvicorn.Config:
    return uvicorn.Config(
        app,
        http=CuttableProtocol,
        ws="none",
        lifespan="off",
        log_config=None,
        access_log=False,
        server_header=False,
        proxy_headers=False,
        timeout_keep_alive=75,
        timeout_graceful_shutdown=2,
    )


class QuietSignals(uvicorn.Server):
    """Leaves the signals to whoever runs the event loop."""

    def end(self) -> None:
        self.should_exit = True

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


class PromptServer(QuietSignals):
    """Ends at once: uvicorn's orderly end takes a fifth of a second, and nobody far away is connected to this one."""

    def __init__(self, settings: uvicorn.Config) -> None:
        super().__init__(settings)
        self._ending = asyncio.Event()

    def end(self) -> None:
        super().end()
        self._ending.set()

    async def main_loop(self) -> None:
        while not await self.on_tick(0):  # renews the Date header
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(1):
                    await self._ending.wait()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        for listener in (*self.servers, *(sockets or ())):
            listener.close()
        for connection in list(self.server_state.connections):
            connection.transport.abort()
        tasks = list(self.server_state.tasks)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


@asynccontextmanager
async def running(server: QuietSignals, listening: socket.socket) -> AsyncIterator[None]:
    """The socket listens already, so requests may come before the server has started."""
    serving = asyncio.create_task(server.serve([listening]))
    try:
        yield
    finally:
        server.end()
        await serving


@asynccontextmanager
async def _background(work: Any) -> AsyncIterator[None]:
    """Cancelled at the end of the block; its failure is the block's."""
    async with asyncio.TaskGroup() as tasks:
        task = tasks.create_task(work)
        try:
            yield
        finally:
            task.cancel()
