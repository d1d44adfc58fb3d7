"""The relay as one ASGI application, put together by hand."""

import asyncio
import contextlib
import time
from collections.abc import AsyncIterator, Awaitable, Callable

import httpx
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Route

from conwerz_relay import description, logs
from conwerz_relay.app_proofs import AppProofs
from conwerz_relay.computers import Computers
from conwerz_relay.deletions import Deletions
from conwerz_relay.delivery import Delivery
from conwerz_relay.devices import Devices
from conwerz_relay.directory import Directory
from conwerz_relay.endings import Endings
from conwerz_relay.engines import open_queue
from conwerz_relay.envelopes import Sealer
from conwerz_relay.events import Events
from conwerz_relay.graph import Graph
from conwerz_relay.heads import lines
from conwerz_relay.identity import Identity
from conwerz_relay.limits import Rate
from conwerz_relay.logins import Logins
from conwerz_relay.marks import Marks
from conwerz_relay.metrics import Metrics
from conwerz_relay.notices import Notices
from conwerz_relay.oauth import OAuth
from conwerz_relay.polling import Bells
from conwerz_relay.proofs import Proofs
from conwerz_relay.queues import Queue, Unavailable
from conwerz_relay.receipts import Receipts
from conwerz_relay.refusals import NotNow, Refusal
from conwerz_relay.requests import Gate
from conwerz_relay.revocations import Revocations
from conwerz_relay.routes import Routes
from conwerz_relay.settings import Settings
from conwerz_relay.shield import TOO_MANY, Shield
from conwerz_relay.system_users import SystemUsers
from conwerz_relay.tickets import Tickets
from conwerz_relay.webhook import PATH, Answer, Receive, Scope, Send, Webhook

OpenQueue = Callable[[Settings], Awaitable[Queue]]
Sent = Callable[[int, bytes, bytes], None]  # status, lines of the head, body

POLL = "/v1/events"
SWEEP = 60.0  # seconds between two looks for what is too old


def now() -> int:
    return time.time_ns() // 1_000_000


def build(settings: Settings, clock: Callable[[], int] = now, open_queue: OpenQueue = open_queue) -> "Relay":
    """An ASGI application that needs the server's lifespan events. Nothing is opened before they come."""
    return Relay(settings, clock, open_queue)


class Relay:
    """`drain` answers all waiting polls, so that a server can stop at once."""

    def __init__(self, settings: Settings, clock: Callable[[], int], open_queue: OpenQueue) -> None:
        self.settings = settings
        self.clock = clock
        self._open_queue = open_queue
        self.metrics = Metrics()
        self.bells = Bells()
        self._sealer = Sealer()
        self._webhook: Webhook | None = None
        self._events: Events | None = None
        self.endings: Endings
        self.computers: Computers
        self._addresses = Rate(settings.address_rate, settings.address_burst, time.monotonic)
        self._app = Starlette(
            lifespan=self._lifespan,
            exception_handlers={
                Refusal: _told,
                Unavailable: _told,
                HTTPException: _not_found,
                Exception: _told,
            },
        )
        is_https = settings.public_url.startswith("https://")
        self._shield = Shield(
            self._app, self._addresses, self.metrics, behind_proxy=settings.behind_proxy, is_https=is_https
        )
        self._polled = lines([(b"content-type", b"application/json"), *self._shield.headers.items()])

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if self._webhook and scope["type"] == "http" and scope["path"] == PATH:
            await self._webhook(scope, receive, send)
        else:
            await self._shield(scope, receive, send)

    def take(self, body: bytes, signature: bytes, answer: Answer) -> None:
        """A webhook's POST that came whole, for a server that needs no task and no messages for it."""
        if self._webhook:
            self._webhook.take(body, signature, answer)
        else:
            answer(503)

    async def poll(self, scope: Scope, receive: Receive, answer: Sent) -> None:
        """GET of POLL, for a server that needs no task while it waits. Returns when it is answered or waits."""

        def told(body: bytes | Exception) -> None:
            if isinstance(body, bytes):
                answer(200, self._polled, body)
            else:
                sent(_response_to(body))

        def sent(response: Response) -> None:
            headers = [header for header in response.raw_headers if header[0] != b"content-length"]
            answer(response.status_code, lines([*headers, *self._shield.headers.items()]), bytes(response.body))

        if self._events is None:
            sent(_response_to(NotNow("queue")))
        elif not self._shield.admits(scope):
            sent(TOO_MANY)
        else:
            try:
                await self._events.ask(Request(scope, receive), told)
            except Exception as error:  # noqa: BLE001 - a bug of ours is told and logged as any other
                told(error)

    def rested(self) -> bool:
        """Whether Meta has brought nothing since this was asked before."""
        return self._webhook is None or self._webhook.rested()

    def drain(self) -> None:
        self.bells.drain()

    @contextlib.asynccontextmanager
    async def _lifespan(self, app: Starlette) -> AsyncIterator[None]:
        settings = self.settings
        logs.silence_clients()
        rate = Rate(settings.device_rate, settings.device_burst, time.monotonic)
        async with contextlib.AsyncExitStack() as stack:
            queue = await self._open_queue(settings)
            stack.push_async_callback(queue.close)
            http = await stack.enter_async_context(httpx.AsyncClient(timeout=10.0, follow_redirects=False))
            app.router.routes[:] = self._put_together(queue, rate, http)
            sweeping = asyncio.create_task(self._sweep(queue, rate))
            yield
            sweeping.cancel()
            await asyncio.wait([sweeping])
            if self._webhook:
                await self._webhook.finish()
            if self._events:
                await self._events.finish()

    def _put_together(self, queue: Queue, rate: Rate, http: httpx.AsyncClient) -> list[Route]:
        settings, clock = self.settings, self.clock
        directory = Directory(queue)
        gate = Gate(directory, queue, clock, settings.public_url)
        devices = Devices(settings, gate, directory, queue, clock)
        graph, secret = Graph(http, settings), settings.app_secret.encode()
        marks, notices = Marks(*settings.secrets), Notices(self._sealer, clock)
        routes = Routes(gate, directory, queue, notices, Proofs(graph, marks), clock)
        endings = self.endings = Endings(directory, queue, notices, marks, clock, settings.secrets)
        computers = self.computers = Computers(gate, directory, queue, clock)
        wait, metrics = settings.longest_wait, self.metrics
        events = self._events = Events(gate, queue, self._sealer, self.bells, clock, wait, endings, computers, metrics)
        deletions = Deletions(endings, gate, queue, clock, settings.secrets, settings.public_url)
        queue.on_arrival(self.bells.ring, self.bells.heard)
        queue.on_commit(self._note_commit)
        self.metrics.gauge("polls_waiting", lambda: len(self.bells))
        delivery = Delivery(directory, queue, self._sealer, rate, clock, secret, self.metrics)
        self._webhook = Webhook(settings, delivery, self.metrics, endings)
        return [
            Route("/v1/devices", devices.enrol, methods=["POST"]),
            Route("/v1/routes/{channel}/{asset}", routes.claim, methods=["PUT"]),
            Route("/v1/routes/{channel}/{asset}", routes.release, methods=["DELETE"]),
            Route(POLL, events.poll, methods=["GET"]),  # for a server that gives all it has to one application
            Route("/v1/computers", computers.show, methods=["GET"]),
            Route("/v1/computers/{device}", computers.remove, methods=["DELETE"]),
            *self._for_logins(gate, queue, graph, notices),
            Route("/meta/deauthorize", endings.deauthorise, methods=["POST"]),
            Route("/meta/data-deletion", deletions.ask, methods=["POST"]),
            Route("/v1/deletions", deletions.report, methods=["POST"]),
            Route("/data-deletion", deletions.show, methods=["GET"]),
            *self._for_the_operator(queue),
        ]

    def _for_logins(self, gate: Gate, queue: Queue, graph: Graph, notices: Notices) -> list[Route]:
        settings, clock = self.settings, self.clock
        tickets = Tickets(settings.app_secret.encode(), clock)
        identity = Identity(settings)
        logins = Logins(settings, gate, queue, tickets, graph, clock)
        proofs = AppProofs(gate, queue, graph, tickets, Marks(*settings.secrets))
        revocations = Revocations(gate, queue, graph, tickets, Marks(*settings.secrets))
        oauth = OAuth(settings, queue, notices, tickets, graph, clock)
        return [
            Route("/v1/relay", identity.show, methods=["GET"]),
            Route("/v1/receipts", Receipts(gate, identity, clock).countersign, methods=["POST"]),
            Route("/v1/logins", logins.begin, methods=["POST"]),
            Route("/v1/logins/tokens", logins.tokens, methods=["POST"]),
            Route("/v1/proof", proofs.prove, methods=["POST"]),
            Route("/v1/revocations/pass", revocations.allow, methods=["POST"]),
            Route("/v1/revocations", revocations.revoke, methods=["POST"]),
            Route("/v1/system-user-tokens", SystemUsers(gate, graph).token, methods=["POST"]),
            Route("/oauth/begin", oauth.begin, methods=["GET"]),
            Route("/oauth/callback", oauth.callback, methods=["GET"]),
            Route("/oauth/signup", oauth.signed_up, methods=["POST"]),
        ]

    def _for_the_operator(self, queue: Queue) -> list[Route]:
        clock = self.clock

        async def healthz(_: Request) -> Response:
            return PlainTextResponse("ok\n")

        async def openapi(_: Request) -> Response:
            return JSONResponse(description.openapi())

        async def readyz(_: Request) -> Response:
            await queue.check()
            return PlainTextResponse("ready\n")

        async def metrics(_: Request) -> Response:
            depths = await queue.depths(clock())
            self.metrics.gauges("envelopes_waiting", "tenants", {each.tenants: each.waiting for each in depths})
            self.metrics.gauges("lag_seconds", "tenants", {each.tenants: each.lag / 1000 for each in depths})
            return PlainTextResponse(self.metrics.text(), media_type="text/plain; version=0.0.4")

        return [
            Route("/healthz", healthz),
            Route("/readyz", readyz),
            Route("/metrics", metrics),
            Route("/openapi.json", openapi),
        ]

    def _note_commit(self, jobs: int, seconds: float) -> None:
        self.metrics.count("commits")
        self.metrics.count("commit_jobs", by=jobs)
        self.metrics.count("commit_seconds", by=seconds)

    async def _sweep(self, queue: Queue, rate: Rate) -> None:
        while True:
            await asyncio.sleep(SWEEP)
            for forget in (
                self._sealer.forget_spent,
                rate.forget_idle,
                self.endings.forget_absent,
                self.computers.forget_absent,
                self._addresses.forget_idle,
            ):
                for _ in forget():
                    await asyncio.sleep(0)  # with a hundred thousand shops each takes a while
            with contextlib.suppress(Unavailable):
                self.metrics.count("events", "expired", await queue.expire(self.clock()))


_UNREAD = {"connection": "close"}  # of a body, of which there may be no end
_BESIDE = {503: {"retry-after": "5"}, 413: _UNREAD, 408: _UNREAD}


def _response_to(error: Exception) -> Response:
    if isinstance(error, Refusal):
        return JSONResponse(error.body(), error.status, _BESIDE.get(error.status))
    if isinstance(error, Unavailable):
        return _response_to(NotNow("queue"))
    logs.log_failure("request failed", error)
    return JSONResponse({"error": "internal"}, 500)


async def _told(_: Request, error: Exception) -> Response:
    """Of a bug of ours too. Starlette raises it again for the server, whose log passes our formatter."""
    return _response_to(error)


async def _not_found(_: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    return JSONResponse({"error": "not_found"}, error.status_code, error.headers)
