"""`conwerz-relay check`: is everything in place before the first webhook? One line a question, exit 1 if any fails."""

import asyncio
import secrets
import time
from collections.abc import Awaitable, Callable, Mapping
from email.utils import parsedate_to_datetime
from typing import Any, TextIO
from urllib.parse import urlsplit

import httpx

from conwerz_relay import logs
from conwerz_relay.engines import open_queue
from conwerz_relay.graph import Graph
from conwerz_relay.identity import Identity
from conwerz_relay.marks import Marks
from conwerz_relay.proofs import Proofs
from conwerz_relay.queues import QueueError, Unavailable
from conwerz_relay.refusals import NotAllowed, NotNow
from conwerz_relay.settings import Settings

# What a relay must be told of, by Meta's objects (contract 1.6); what a shop does not use costs nothing.
NEEDED = {
    "page": frozenset({"messages", "message_echoes", "message_deliveries", "message_reads", "leadgen"}),
    "instagram": frozenset({"messages", "comments"}),
    "whatsapp_business_account": frozenset({"messages", "account_update"}),
    "permissions": frozenset({"connected"}),
}
CLOCK = 30  # seconds that ours may be apart from Meta's: desktops are given a minute

Question = Callable[[Settings], Awaitable[str]]


def check(settings: Settings, out: TextIO) -> int:
    logs.silence_clients()
    return asyncio.run(_check(settings, out))


async def _check(settings: Settings, out: TextIO) -> int:
    """Each question answers with what is wrong, or with nothing."""
    questions: dict[str, Question] = {
        "public address": _address,
        "queue": _queue,
        "app id and secret at Graph": _app,
        "clock": _clock,
        "subscriptions at Meta": _subscriptions,
        "callback address": _callback,
    }
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
        queue = await open_queue(settings, is_beside=True)
        await queue.check()
        await queue.close()
    except Unavailable:
        needs = ", or no standby is in step" if settings.standbys and "://" in settings.database else ""
        return f"the database cannot be reached or written{needs}"
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


async def _clock(settings: Settings) -> str:
    """Signatures are judged by it, and what waits expires by it."""
    async with httpx.AsyncClient(timeout=10.0) as http:
        try:
            told = (await http.get(f"{settings.graph_url.rstrip('/')}/{settings.graph_version}/")).headers.get("date")
            theirs = parsedate_to_datetime(told).timestamp() if told else time.time()
        except (httpx.HTTPError, ValueError):
            return "Graph cannot be reached"
    apart = round(time.time() - theirs)
    return f"it is {apart} seconds apart from Meta's; set it by NTP" if abs(apart) > CLOCK else ""


async def _subscriptions(settings: Settings) -> str:
    """As the operator made them in Meta's dashboard; Meta itself calls the callback address before it accepts one."""
    async with httpx.AsyncClient(timeout=10.0) as http:
        graph = Graph(http, settings)
        try:
            told = (await graph.get(f"{settings.app_id}/subscriptions", graph.app_token)).get("data")
        except NotNow:
            return "Graph cannot be reached"
        except NotAllowed:
            return "Meta refuses app id and app secret"
    given = {each.get("object"): each for each in told if isinstance(each, dict)} if isinstance(told, list) else {}
    callback = f"{settings.public_url.rstrip('/')}/webhook"
    problems = [problem for about in NEEDED if (problem := _lacks(about, given.get(about), callback))]
    return "; ".join(problems)


async def _callback(settings: Settings) -> str:
    """As Meta asks when the operator subscribes: through whatever stands between the public address and the relay."""
    challenge = secrets.token_hex(8)
    asked = {"hub.mode": "subscribe", "hub.verify_token": settings.verify_token, "hub.challenge": challenge}
    try:
        async with httpx.AsyncClient(timeout=10.0, follow_redirects=False) as http:
            answer = await http.get(f"{settings.public_url.rstrip('/')}/webhook", params=asked)
    except (httpx.HTTPError, httpx.InvalidURL):
        return "nobody answers at PUBLIC_URL/webhook; is the relay running, and is its certificate good?"
    if answer.status_code == httpx.codes.FORBIDDEN:
        return "PUBLIC_URL/webhook refuses the verify token: another relay answers, or with older settings"
    if answer.status_code != httpx.codes.OK or answer.text != challenge:
        return f"something else than the relay answers at PUBLIC_URL/webhook ({answer.status_code})"
    return ""


def _lacks(about: str, subscription: Mapping[str, Any] | None, callback: str) -> str:
    if subscription is None or subscription.get("active") is False:
        return f"{about} is not subscribed"
    if subscription.get("callback_url") != callback:
        return f"{about} is subscribed to another address than PUBLIC_URL/webhook"
    fields = {each.get("name") if isinstance(each, dict) else each for each in subscription.get("fields") or ()}
    lacking = sorted(NEEDED[about] - fields)
    return f"{about} lacks {', '.join(lacking)}" if lacking else ""
