"""A shop's Meta side and desktop side around a real relay on a real socket."""

import asyncio
import hashlib
import hmac
import itertools
import json
import threading
import time
from collections.abc import Awaitable, Callable, Iterable, Mapping
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import httpx

from conwerz_desktop.domain.channels import Asset, Channel
from conwerz_desktop.relay_client import Cursor, Delivery, DeviceKeys, RelayClient, Webhook
from conwerz_relay.app import Relay, build
from conwerz_relay.serving import Server, address, bound
from conwerz_relay.settings import Settings

APP_ID = "1001"
APP_SECRET = "practice-app-secret"
VERIFY_TOKEN = "practice-verify-token"
START = 1_800_000_000_000


PATIENCE = 60.0  # seconds, also on a busy machine


async def until(holds: Callable[[], object]) -> None:
    """Turns of the loop, no time. What never comes to hold fails the test, which would stand still for ever."""
    async with asyncio.timeout(PATIENCE):
        while not holds():  # noqa: ASYNC110 - see above
            await asyncio.sleep(0)


class MovableClock:
    """Milliseconds; moves only when a test moves it."""

    def __init__(self, now: int = START) -> None:
        self.now = now

    def __call__(self) -> int:
        return self.now

    def pass_(self, milliseconds: int) -> None:
        self.now += milliseconds


@dataclass
class Grant:
    """What Graph knows of a token. `target_ids` None: all that the person may reach."""

    scopes: Mapping[str, list[str] | None]
    kind: str = "PAGE"
    page: str | None = None
    app_id: str = APP_ID
    is_valid: bool = True
    user: str = ""


@dataclass
class FakeGraph:
    """A server that answers debug_token, Pages and numbers as Meta does (contract 1.4, 2.1, 2.9)."""

    tokens: dict[str, Grant] = field(default_factory=dict)
    pages: dict[str, dict[str, Any]] = field(default_factory=dict)
    numbers: dict[str, list[str]] = field(default_factory=dict)
    subscriptions: list[dict[str, Any]] = field(default_factory=list)
    is_down: bool = False
    clock_offset: float = 0.0  # seconds that its Date is ahead
    url: str = ""

    def page(
        self, page: str, token: str, *, instagram: str | None = None, tasks: tuple[str, ...] = ("MESSAGING",)
    ) -> None:
        """A Page and a token of somebody who has these tasks there."""
        self.pages[page] = {"id": page, "tasks": list(tasks)}
        scopes: dict[str, list[str] | None] = {"pages_messaging": [page]}
        if instagram:
            self.pages[page]["instagram_business_account"] = {"id": instagram}
            scopes["instagram_manage_messages"] = [instagram]
        self.tokens[token] = Grant(scopes, page=page)

    def subscribe(self, callback_url: str, needed: Mapping[str, Iterable[str]]) -> None:
        """As an operator does it in the dashboard."""
        self.subscriptions = [
            {
                "object": about,
                "callback_url": callback_url,
                "active": True,
                "fields": [{"name": each} for each in names],
            }
            for about, names in needed.items()
        ]

    def whatsapp(self, waba: str, number: str, token: str) -> None:
        self.numbers.setdefault(waba, []).append(number)
        self.tokens[token] = Grant({"whatsapp_business_messaging": [waba]}, kind="SYSTEM_USER")

    def answer(self, path: str, query: Mapping[str, str]) -> tuple[int, Mapping[str, Any]]:
        if self.is_down:
            return 500, {"error": {"code": 2, "message": "down"}}
        if query.get("access_token") == f"{APP_ID}|{APP_SECRET}" and path in ("debug_token", f"{APP_ID}/subscriptions"):
            about_token = path == "debug_token"
            return 200, {"data": self._inspected(query["input_token"]) if about_token else self.subscriptions}
        grant = self.tokens.get(query.get("access_token", ""))
        if grant is None or not grant.is_valid:
            return 400, {"error": {"code": 190, "message": "invalid"}}
        if path.endswith("/phone_numbers") and path.split("/", maxsplit=1)[0] in self.numbers:
            return 200, {"data": [{"id": number} for number in self.numbers[path.split("/", maxsplit=1)[0]]]}
        if path in self.pages:
            return 200, self.pages[path]
        return 400, {"error": {"code": 100, "error_subcode": 33, "message": "missing"}}

    def _inspected(self, token: str) -> Mapping[str, Any]:
        grant = self.tokens.get(token)
        if grant is None:
            return {"is_valid": False, "error": {"code": 190}}
        granular = [
            {"scope": scope} if targets is None else {"scope": scope, "target_ids": targets}
            for scope, targets in grant.scopes.items()
        ]
        profile = {"profile_id": grant.page} if grant.page else {}
        profile |= {"user_id": grant.user} if grant.user else {}
        return {
            "app_id": grant.app_id,
            "type": grant.kind,
            "is_valid": grant.is_valid,
            "scopes": list(grant.scopes),
            "granular_scopes": granular,
            **profile,
        }


class GraphServer:
    """FakeGraph on a free port, in a thread."""

    def __init__(self, graph: FakeGraph) -> None:
        class Answering(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                target = urlsplit(self.path)
                query = {name: values[0] for name, values in parse_qs(target.query).items()}
                status, answer = graph.answer(target.path.split("/", 2)[2], query)
                body = json.dumps(answer).encode()
                self.send_response(status)
                self.send_header("content-length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def date_time_string(self, timestamp: float | None = None) -> str:
                return super().date_time_string((timestamp or time.time()) + graph.clock_offset)

            def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base class's name
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Answering)
        graph.url = f"http://127.0.0.1:{self._server.server_port}"
        threading.Thread(target=self._server.serve_forever, args=(0.01,), daemon=True).start()

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()


class _StartedServer(Server):
    def __init__(self, relay: Relay) -> None:
        super().__init__(relay, relay)
        self.ready = asyncio.Event()

    async def startup(self, sockets: Any = None) -> None:
        await super().startup(sockets)
        self.ready.set()


@dataclass
class RunningRelay:
    """The relay in this test's own event loop, behind a real socket; `stop` and `start` again keep its address."""

    settings: Settings
    clock: MovableClock
    relay: Relay
    url: str

    @classmethod
    async def start(cls, settings: Settings, clock: MovableClock) -> "RunningRelay":
        listening = bound("127.0.0.1", 0)
        running = cls(settings, clock, build(settings, clock), address(listening))
        running._server = _StartedServer(running.relay)
        running._serving = asyncio.create_task(running._server._serve([listening]))
        await running._server.ready.wait()
        return running

    async def stop(self) -> None:
        self._server.should_exit = True
        await self._serving

    def __post_init__(self) -> None:
        self._server: _StartedServer
        self._serving: asyncio.Task[None]

    async def has_waiting_poll(self) -> None:
        await until(lambda: len(self.relay.bells))

    def count(self, name: str, outcome: str) -> int:
        return self.relay.metrics.value(name, outcome)


StartRelay = Callable[..., Awaitable[RunningRelay]]


class Meta:
    """Posts signed webhooks."""

    def __init__(self, http: httpx.AsyncClient, url: str, secret: str = APP_SECRET) -> None:
        self._http = http
        self._url = f"{url}/webhook"
        self._secret = secret

    async def post(self, payload: Any) -> httpx.Response:
        return await self.post_raw(json.dumps(payload).encode())

    async def post_raw(self, body: bytes) -> httpx.Response:
        return await self._http.post(self._url, content=body, headers=signed(body, self._secret))


def signed(body: bytes, secret: str = APP_SECRET) -> dict[str, str]:
    digest = hmac.new(secret.encode(), body, hashlib.sha256).hexdigest()
    return {"x-hub-signature-256": f"sha256={digest}", "content-type": "application/json"}


_numbers = itertools.count(1)


def message(asset: str, text: str, *, kind: str = "page") -> dict[str, Any]:
    """A text of a customer's, with an id of its own."""
    event = {
        "sender": {"id": "7001"},
        "recipient": {"id": asset},
        "timestamp": START,
        "message": {"mid": f"m_{next(_numbers)}", "text": text},
    }
    return {"object": kind, "entry": [{"id": asset, "time": START, "messaging": [event]}]}


def whatsapp_message(waba: str, number: str, text: str) -> dict[str, Any]:
    value = {
        "messaging_product": "whatsapp",
        "metadata": {"display_phone_number": "15550001111", "phone_number_id": number},
        "messages": [
            {"id": f"wamid.{next(_numbers)}", "timestamp": "1800000000", "type": "text", "text": {"body": text}}
        ],
    }
    return {
        "object": "whatsapp_business_account",
        "entry": [{"id": waba, "changes": [{"field": "messages", "value": value}]}],
    }


class Desktop:
    """A shop's computer: a real RelayClient and what it has committed."""

    def __init__(self, http: httpx.AsyncClient, url: str, clock: MovableClock) -> None:
        self.device = DeviceKeys.new()
        self.client = RelayClient(http, url, self.device, clock)
        self.cursor: Cursor | None = None

    async def receive(self, wait: int = 0) -> list[Delivery]:
        """Everything that waits, page after page; nothing is acknowledged after the last one."""
        received: list[Delivery] = []
        while True:
            page = await self.client.poll(self.cursor, 0 if received else wait)
            received += page.deliveries
            self.cursor = page.cursor
            if not page.more:
                return received

    async def texts(self, wait: int = 0) -> list[str]:
        return [text for each in await self.receive(wait) if isinstance(each, Webhook) for text in texts(each.payload)]


Connect = Callable[..., Awaitable[Desktop]]


def texts(payload: Mapping[str, Any]) -> list[str]:
    return [item["message"]["text"] for entry in payload["entry"] for item in entry["messaging"]]


def page_of(asset: str) -> Asset:
    return Asset(Channel.MESSENGER, asset)


def settings_for(folder: Path, graph_url: str, **changes: Any) -> Settings:
    given = {
        "app_id": APP_ID,
        "app_secret": APP_SECRET,
        "verify_token": VERIFY_TOKEN,
        "database": str(folder / "relay.db"),
        "graph_url": graph_url,
    }
    return Settings(**{**given, **changes})
