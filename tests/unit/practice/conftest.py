"""Practice Meta on a real socket, and a callback that is a real server too."""

from collections.abc import AsyncIterator

import httpx
import pytest
import uvicorn
from starlette.applications import Starlette
from starlette.routing import Route

from conwerz_desktop.practice.server import PromptServer, address, bound, running, serve_meta
from tests.unit.practice.shop_app import App, Callback, Clock, no_pause


@pytest.fixture
async def app() -> AsyncIterator[App]:
    """A shop without a past, not subscribed to anything yet."""
    clock = Clock()
    async with (
        serve_meta(people=False, real_clock=clock, sleep=no_pause) as meta,
        httpx.AsyncClient(base_url=meta.url, trust_env=False) as http,
    ):
        yield App(meta, http, Callback(meta.facts()["verify_token"]), clock)


@pytest.fixture
async def callback(app: App) -> AsyncIterator[Callback]:
    """Served, and not subscribed yet."""
    routes = [Route("/webhook", app.callback.__call__, methods=["GET", "POST"])]
    with bound(0) as listening:
        app.callback.url = f"{address(listening)}/webhook"
        settings = uvicorn.Config(Starlette(routes=routes), log_config=None, access_log=False, lifespan="off")
        async with running(PromptServer(settings), listening):
            yield app.callback


@pytest.fixture
async def listening_app(app: App, callback: Callback) -> App:
    """Subscribed and installed everywhere."""
    await app.subscribe()
    await app.install()
    return app
