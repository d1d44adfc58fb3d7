"""`conwerz-relay check`: is everything in place before the first webhook? One line a question, exit 1 if any fails."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import TextIO
from urllib.parse import urlsplit

import httpx

from conwerz_relay import logs
from conwerz_relay.engines import open_queue
from conwerz_relay.graph import Graph
from conwerz_relay.identity import Identity
from conwerz_relay.marks import Marks
from conwerz_relay.proofs import Proofs
from conwerz_relay.queues import QueueError
from conwerz_relay.refusals import NotAllowed, NotNow
from conwerz_relay.settings import Settings

Question = Callable[[Settings], Awaitable[str]]


def check(settings: Settings, out: TextIO) -> int:
    logs.silence_clients()
    return asyncio.run(_check(settings, out))


async def _check(settings: Settings, out: TextIO) -> int:
    """Each question answers with what is wrong, or with nothing."""
    questions: dict[str, Question] = {"public address": _address, "queue": _queue, "app id and secret at Graph": _app}
    problems = {name: await ask(settings) for name, ask in questions.items()}
    for name, problem in problems.items():
        out.write(f"{'FAIL' if problem else 'ok':5}{name}{': ' + problem if problem else ''}\n")
    out.write(f"key  fingerprint {Identity(settings).fingerprint}\n")
    return 1 if any(problems.values()) else 0


async def _address(settings: Settings) -> str:
    parts = urlsplit(settings.public_url)
    if parts.scheme == "https" or parts.hostname in ("127.0.0.1", "localhost", "::1"):
        return ""
    return "set CONWERZ_RELAY_PUBLIC_URL to the https address that desktops use"


async def _queue(settings: Settings) -> str:
    try:
        queue = await open_queue(settings)
        await queue.check()
        await queue.close()
    except (OSError, QueueError) as error:
        return f"the database cannot be written ({type(error).__name__})"
    return ""


async def _app(settings: Settings) -> str:
    async with httpx.AsyncClient(timeout=10.0) as http:
        try:
            await Proofs(Graph(http, settings), Marks(b"")).own_app()
        except NotNow:
            return "Graph cannot be reached"
        except NotAllowed:
            return "Meta refuses app id and app secret"
    return ""
