"""Practice in one program: practice Meta and a real relay side by side, ready for a desktop (design section 2)."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path
from typing import Any

import httpx

from conwerz_desktop.practice.server import (
    PracticeMeta,
    QuietSignals,
    address,
    bound,
    running,
    serve_meta,
)
from conwerz_desktop.practice.webhooks.audience import FIELDS
from conwerz_desktop.practice.world.dice import DEFAULT_SEED
from conwerz_desktop.practice.world.tokens import WHATSAPP_SCOPES
from conwerz_relay.app import build
from conwerz_relay.serving import Server
from conwerz_relay.settings import Settings
from conwerz_relay.sqlite_engine import is_of_another_version

PORTS = "ports.json"
DATABASE = "relay.db"
SIGNUP_CONFIG = "77001"
PATIENCE = 60  # seconds that one of the two may take to answer, on a busy computer


class _Relay(QuietSignals, Server):
    pass


@asynccontextmanager
async def serve_together(
    data: Path, seed: int = DEFAULT_SEED, **options: Any
) -> AsyncIterator[tuple[PracticeMeta, dict[str, Any]]]:
    """Practice Meta and its facts with `relay_url`. The relay keeps its queue in `data`.

    A queue that a relay of another version left is practice only: it is let go of, and the desktop enrols anew.

    The ports of the last time are taken again if they are free, so that addresses the desktop has kept stay good.
    """
    _let_go_of_an_older_relay(data)
    meta_port, relay_port = _remembered(data)
    async with AsyncExitStack() as stack:
        meta = await stack.enter_async_context(serve_meta(meta_port, seed, **options))
        listening = stack.enter_context(bound(relay_port))
        relay_url = address(listening)
        relay = build(_settings(meta, data, relay_url))
        await stack.enter_async_context(running(_Relay(relay, relay), listening))
        await _subscribe(meta, f"{relay_url}/webhook")
        _remember(data, meta.url, relay_url)
        yield meta, meta.facts() | {"relay_url": relay_url}


def _let_go_of_an_older_relay(data: Path) -> None:
    if is_of_another_version(data / DATABASE):
        for ending in ("", "-wal", "-shm"):
            (data / f"{DATABASE}{ending}").unlink(missing_ok=True)


def _settings(meta: PracticeMeta, data: Path, relay_url: str) -> Settings:
    facts = meta.facts()
    return Settings(
        app_id=facts["app_id"],
        app_secret=facts["app_secret"],
        verify_token=facts["verify_token"],
        database=str(data / DATABASE),
        public_url=relay_url,
        graph_url=meta.url,
        dialog_url=facts["dialog_url"],
        sdk_url=f"{meta.url}/sdk.js",
        facebook_origin=meta.url,
        signup_config=SIGNUP_CONFIG,
    )


async def _subscribe(meta: PracticeMeta, callback_url: str) -> None:
    """As an operator does it once in the dashboard: each object, verified by the challenge; and where logins return."""
    relay_url = callback_url.removesuffix("/webhook")
    meta.verbs.allow_login(f"{relay_url}/oauth/callback")
    meta.verbs.configure_login(SIGNUP_CONFIG, list(WHATSAPP_SCOPES), system_user=True)
    facts = meta.facts()
    path = f"{meta.url}/{facts['app_id']}/subscriptions"
    common = {
        "access_token": facts["app_access_token"],
        "callback_url": callback_url,
        "verify_token": facts["verify_token"],
    }
    async with httpx.AsyncClient(trust_env=False, timeout=PATIENCE) as http:
        wishes = [http.post(path, data=common | {"object": about, "fields": words}) for about, words in FIELDS.items()]
        for answer in await asyncio.gather(*wishes):
            answer.raise_for_status()


def _remembered(data: Path) -> tuple[int, int]:
    try:
        known = json.loads((data / PORTS).read_text("utf-8"))
        return _if_free(int(known["meta"])), _if_free(int(known["relay"]))
    except (OSError, ValueError, KeyError, TypeError):
        return 0, 0


def _if_free(port: int) -> int:
    bound(port).close()
    return port


def _remember(data: Path, meta_url: str, relay_url: str) -> None:
    ports = {"meta": int(meta_url.rpartition(":")[2]), "relay": int(relay_url.rpartition(":")[2])}
    (data / PORTS).write_text(json.dumps(ports), "utf-8")
