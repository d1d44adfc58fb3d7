"""Meta's side, ahead of all routing, since every event of every shop passes here.

What comes in one go, in turns of the loop that each bring more, goes on together: one task, one place in the writer's
batch, however many posts. Of much at once the first is written while the next is read.
"""

import asyncio
import hmac
from collections import Counter
from collections.abc import Awaitable, Callable, Coroutine, Iterator, Mapping, MutableMapping, Sequence
from itertools import chain, islice
from typing import Any, NamedTuple
from urllib.parse import parse_qsl

from conwerz_relay import circles, logs, payloads
from conwerz_relay.delivery import CHANGED, Delivery, Part
from conwerz_relay.endings import Endings
from conwerz_relay.metrics import Metrics
from conwerz_relay.queues import Unavailable
from conwerz_relay.records import Outcome
from conwerz_relay.settings import Settings
from conwerz_relay.signature import Signature

Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]
Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]
Answer = Callable[[int], None]
_Came = tuple[bytes, bytes, Answer]  # body, signature, and who is told

PATH = "/webhook"
SIGNATURE = b"x-hub-signature-256"
READ_ON = 4  # times the limit, then the connection is closed
TOGETHER = 64 * 1024  # bytes of posts that go on at once, in a turn of their own, whatever else comes
PATIENCE = 30.0  # seconds for a body that comes in pieces
TYPE = (b"content-type", b"text/plain; charset=utf-8")
BESIDE = {503: (b"retry-after", b"5"), 413: (b"connection", b"close")}  # of a status


class TooLarge(Exception):
    """Found out while reading; nothing of it is kept."""


class _Post(NamedTuple):
    """One whose signature holds. `grants`: the payload where it tells of permissions that ended."""

    parts: Sequence[Part]
    grants: Mapping[str, Any] | None
    answer: Answer


class Webhook:
    """GET verifies the address, POST takes events (contract 1.6)."""

    def __init__(self, settings: Settings, delivery: Delivery, metrics: Metrics, endings: Endings) -> None:
        self._settings = settings
        self._room = settings.reading_bytes
        self._signature = Signature(*settings.secrets)
        self._delivery = delivery
        self._metrics = metrics
        self._endings = endings
        self._loop = asyncio.get_running_loop()
        self._came: list[_Came] = []
        self._has_come = False  # anything, lately
        self._under_way: set[asyncio.Task[None]] = set()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        match scope["method"]:
            case "POST":
                await _answer(send, await self._take(scope, receive))
            case "GET":
                await self._verify_address(scope, send)
            case _:
                await _answer(send, 405)

    def take(self, body: bytes, signature: bytes, answer: Answer) -> None:
        """`answer` gets the status, once. 200 only when everything of a known shop is durable."""
        self._came.append((body, signature, answer))
        self._has_come = True
        if len(self._came) == 1:
            self._loop.call_soon(self._gather, 0)

    def rested(self) -> bool:
        """Whether nothing has come since this was asked before, and nothing is under way."""
        rested = not self._has_come and not self._under_way
        self._has_come = False
        return rested

    async def finish(self) -> None:
        """Returns when nothing is under way."""
        while self._came or self._under_way:
            await (asyncio.wait(self._under_way) if self._under_way else asyncio.sleep(0))

    async def _verify_address(self, scope: Scope, send: Send) -> None:
        query = dict(parse_qsl(scope["query_string"].decode("latin-1")))
        token = query.get("hub.verify_token", "").encode()
        known = hmac.compare_digest(token, self._settings.verify_token.encode())
        if not known or query.get("hub.mode") != "subscribe":
            await _answer(send, 403)
            return
        await _answer(send, 200, query.get("hub.challenge", "").encode())

    async def _take(self, scope: Scope, receive: Receive) -> int:
        try:
            body = await self._read(receive)
        except TooLarge:
            return self._count("too_large", 413)
        except TimeoutError:
            return self._count("too_slow", 408)
        except Unavailable:
            return self._count("unavailable", 503)
        answered: asyncio.Future[int] = self._loop.create_future()
        self.take(body, dict(scope["headers"]).get(SIGNATURE, b""), lambda status: _settle(answered, status))
        return await answered

    async def _read(self, receive: Receive) -> bytes:
        """The whole body. Raises TooLarge, TimeoutError, or Unavailable where too much is being read already."""
        message = await receive()
        if not message.get("more_body", False):
            body: bytes = message.get("body", b"")
            return body
        async with asyncio.timeout(PATIENCE):
            return await self._read_on(receive, bytearray(message.get("body", b"")))

    async def _read_on(self, receive: Receive, body: bytearray) -> bytes:
        """What is too large is read on for a while and not kept, so that the sender sees the answer."""
        limit = self._settings.body_bytes
        kept, size, has_more = 0, len(body), True
        try:
            while has_more and size <= READ_ON * limit:
                if (taken := len(body) - kept) > self._room:
                    raise Unavailable
                self._room -= taken
                kept = len(body)
                message = await receive()
                chunk = message.get("body", b"")
                size += len(chunk)
                if size <= limit:
                    body += chunk
                has_more = message.get("more_body", False)
        finally:
            self._room += kept
        if size > limit:
            raise TooLarge
        return bytes(body)

    def _gather(self, before: int) -> None:
        """While each turn brings more: reading a post costs a tenth of what a commit of its own does."""
        size = sum(len(body) for body, _, _ in self._came)
        if before < size < TOGETHER:
            self._loop.call_soon(self._gather, size)
        else:
            self._pass_on()

    def _pass_on(self) -> None:
        """What nobody here remembers the holder of is asked about in one question, where no other may hold it up."""
        first = self._first()
        if self._came:
            self._loop.call_soon(self._pass_on)
        left = self._send([post for each in first if (post := self._tried(*each))])
        if len(left) > 1 and self._delivery.may_learn:
            self._begin(self._learn(left))
        else:
            self._send_alone(left)

    def _first(self) -> list[_Came]:
        """One at least."""
        size = count = 0
        while size < TOGETHER and count < len(self._came):
            size += len(self._came[count][0])
            count += 1
        first, self._came = self._came[:count], self._came[count:]
        return first

    def _send(self, posts: Sequence[_Post]) -> list[_Post]:
        """Those for one database go there together. Returns who must ask first, or writes to several."""
        together: dict[int, list[_Post]] = {}
        left = []
        for post in posts:
            home = None if post.grants else self._delivery.home(post.parts)
            if home is None:
                left.append(post)
            else:
                together.setdefault(home, []).append(post)
        for home, each in together.items():
            self._begin(self._keep_together(each, home))
        return left

    def _send_alone(self, posts: Sequence[_Post]) -> None:
        for post in posts:
            self._begin(self._keep([post]))

    async def _learn(self, posts: Sequence[_Post]) -> None:
        try:
            await self._delivery.learn([*chain.from_iterable(post.parts for post in posts)])
        except Exception as error:  # noqa: BLE001 - each asks again for itself, and is told
            logs.log_failure("not learned", error)
        self._send_alone(self._send(posts))

    def _tried(self, body: bytes, signature: bytes, answer: Answer) -> _Post | None:
        try:
            return self._opened(body, signature, answer)
        except Exception as error:  # noqa: BLE001 - a bug of ours; whoever came in the same turn must not suffer for it
            logs.log_failure("webhook failed", error)
            answer(self._count("failed", 500))
            return None

    def _opened(self, body: bytes, signature: bytes, answer: Answer) -> _Post | None:
        """None where it is answered already."""
        if len(body) > self._settings.body_bytes:
            answer(self._count("too_large", 413))
        elif not self._signature.is_valid(body, signature):
            answer(self._count("bad_signature", 403))
        else:
            return self._understood(body, answer)
        return None

    def _understood(self, body: bytes, answer: Answer) -> _Post | None:
        try:
            payload, written = payloads.read(body)
        except (ValueError, RecursionError):
            self._metrics.count("events", "not_json")
            answer(self._count("taken", 200))
            return None
        if not written:
            self._metrics.count("events", "no_asset")
        kind = str(payload.get("object")) if isinstance(payload, dict) else ""
        is_of_grants = kind == "permissions"
        parts = [Part(kind, asset, content) for asset, content in written]
        return _Post(parts, payload if is_of_grants else None, answer)

    def _begin(self, work: Coroutine[Any, Any, None]) -> None:
        task = self._loop.create_task(work)
        self._under_way.add(task)
        task.add_done_callback(self._under_way.discard)

    async def _keep_together(self, posts: Sequence[_Post], home: int) -> None:
        """For whom there is no memory is told at once, and waits for nobody's commit."""
        fitting = self._delivery.fitting(home, [post.parts for post in posts]) if len(posts) > 1 else (0,)
        if len(fitting) < len(posts):
            unfit = {*range(len(posts))}.difference(fitting)
            self._refuse([posts[number] for number in sorted(unfit)], "unavailable", 503)
            posts = [posts[number] for number in fitting]
        if posts:
            await self._keep(posts)

    async def _keep(self, posts: Sequence[_Post]) -> None:
        try:
            outcomes = await self._kept(posts)
        except Unavailable as error:
            circles.part(error)
            self._refuse(posts, "unavailable", 503)
        except Exception as error:  # noqa: BLE001 - a bug of ours, found by one of them
            self._try_apart(posts, error)
            circles.part(error)
        else:
            self._answer_each(posts, iter(outcomes))

    async def _kept(self, posts: Sequence[_Post]) -> Sequence[Outcome | None]:
        for post in posts:
            if post.grants:
                await self._endings.hear(post.grants)
        parts = [*chain.from_iterable(post.parts for post in posts)]
        return await (self._delivery.deliver(parts) if len(posts) == 1 else self._delivery.deliver_once(parts))

    def _try_apart(self, posts: Sequence[_Post], error: Exception) -> None:
        """The others must not suffer for one: each goes once more, alone. What was kept meanwhile is recognised."""
        if len(posts) > 1:
            self._send_alone(posts)
        else:
            logs.log_failure("webhook failed", error)
            self._refuse(posts, "failed", 500)

    def _refuse(self, posts: Sequence[_Post], outcome: str, status: int) -> None:
        for post in posts:
            post.answer(self._count(outcome, status))

    def _answer_each(self, posts: Sequence[_Post], outcomes: Iterator[Outcome | None]) -> None:
        """Nobody waits for one that has to be made anew, as its device has changed: it goes on alone."""
        settled: list[Outcome | None] = []
        statuses: list[int] = []
        for post in posts:
            found = [*islice(outcomes, len(post.parts))]
            if CHANGED.isdisjoint(found):
                settled += found
                statuses.append(status := _status(found))
                post.answer(status)
            else:
                self._send_alone([post])
        for outcome, count in Counter(settled).items():
            self._metrics.count("events", _NAMES[outcome], count)
        for status, count in Counter(statuses).items():
            self._metrics.count("webhooks", _TOLD[status], count)

    def _count(self, outcome: str, status: int) -> int:
        self._metrics.count("webhooks", outcome)
        return status


def _status(found: Sequence[Outcome | None]) -> int:
    if Outcome.UNKEPT in found:
        return 503
    return 500 if Outcome.FAILED in found else 200


_TOLD = {200: "taken", 500: "failed", 503: "unavailable"}
_NAMES: dict[Outcome | None, str] = {outcome: outcome.name.lower() for outcome in Outcome}
_NAMES[None] = "unknown_asset"


def _settle(answered: asyncio.Future[int], status: int) -> None:
    if not answered.done():
        answered.set_result(status)


async def _answer(send: Send, status: int, body: bytes = b"") -> None:
    headers = [TYPE, (b"content-length", str(len(body)).encode())]
    if beside := BESIDE.get(status):
        headers.append(beside)
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": body})
