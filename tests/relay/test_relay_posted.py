"""Webhooks that come whole go straight to the relay: in any cut, beside anything else, each gets its own answer."""

import asyncio
import gc
import json
import random
from collections import Counter
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from typing import TypeVar
from urllib.parse import urlsplit

import httpx
import pytest
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

from conwerz_relay import payloads
from conwerz_relay.app import Relay, Sent
from conwerz_relay.databases import Database
from conwerz_relay.delivery import Delivery, Part
from conwerz_relay.directory import Directory
from conwerz_relay.envelopes import Sealer
from conwerz_relay.limits import Allowance, Space
from conwerz_relay.queues import Unavailable
from conwerz_relay.records import Arrival, Claim, Device, Outcome, Route
from conwerz_relay.sqlite_engine import SqliteEngine
from conwerz_relay.stored_queue import StoredQueue
from conwerz_relay.webhook import TOGETHER, Receive, Scope
from tests.relay.harness import Connect, Meta, RunningRelay, StartRelay, message, signed, until
from tests.relay.test_relay_queue import NOW, enrolled

PAGE, OTHER = "2001", "2002"
PATIENCE = 60

T = TypeVar("T")


def post(body: bytes, *more: str, secret: str = "") -> bytes:
    headers = signed(body, secret) if secret else signed(body)
    lines = [f"{name}: {value}" for name, value in headers.items()] + list(more)
    head = "\r\n".join(["POST /webhook HTTP/1.1", "host: relay", f"content-length: {len(body)}", *lines])
    return f"{head}\r\n\r\n".encode() + body


def told(asset: str, text: str) -> bytes:
    return json.dumps(message(asset, text)).encode()


@asynccontextmanager
async def connection(relay: RunningRelay) -> AsyncIterator[tuple[asyncio.StreamReader, asyncio.StreamWriter]]:
    where = urlsplit(relay.url)
    reader, writer = await asyncio.open_connection(where.hostname, where.port)
    try:
        yield reader, writer
    finally:
        writer.close()


async def statuses(reader: asyncio.StreamReader, count: int) -> list[int]:
    found = []
    async with asyncio.timeout(PATIENCE):
        for _ in range(count):
            head = await reader.readuntil(b"\r\n\r\n")
            found.append(int(head.split(b" ", 2)[1]))
            lengths = [line for line in head.lower().split(b"\r\n") if line.startswith(b"content-length:")]
            await reader.readexactly(int(lengths[0].split(b":")[1]) if lengths else 0)
    return found


@pytest.mark.parametrize("seed", range(8))
async def test_however_the_packets_are_cut(relay: RunningRelay, connect: Connect, seed: int) -> None:
    """Webhooks, refused ones and other requests on one connection, without waiting: answered in their order."""
    chance = random.Random(seed)
    desktop = await connect(relay, PAGE)
    stream = b"".join(
        (
            post(told(PAGE, "one")),
            post(told(PAGE, "forged"), secret="another"),
            b"GET /healthz HTTP/1.1\r\nhost: relay\r\n\r\n",
            post(told(PAGE, "two")),
            post(b"no json"),
            b"GET /webhook?hub.mode=subscribe HTTP/1.1\r\nhost: relay\r\n\r\n",
            post(told(PAGE, "three")),
        )
    )
    async with connection(relay) as (reader, writer):
        rest = stream
        while rest:
            size = chance.choice((1, 40, 300, len(stream)))
            writer.write(rest[:size])
            await writer.drain()
            await asyncio.sleep(0)
            rest = rest[size:]
        assert await statuses(reader, 7) == [200, 403, 200, 200, 200, 403, 200]
    assert await desktop.texts() == ["one", "two", "three"]


async def test_who_waits_to_be_asked_for_the_body_is_asked(relay: RunningRelay, connect: Connect) -> None:
    desktop = await connect(relay, PAGE)
    async with connection(relay) as (reader, writer):
        writer.write(post(told(PAGE, "asked first"), "expect: 100-continue"))
        for status in (b" 100 ", b" 200 "):
            assert status in await asyncio.wait_for(reader.readuntil(b"\r\n\r\n"), PATIENCE)
    assert await desktop.texts() == ["asked first"]


async def test_a_body_in_chunks(relay: RunningRelay, connect: Connect) -> None:
    desktop = await connect(relay, PAGE)
    body = told(PAGE, "in chunks")
    signature = signed(body)["x-hub-signature-256"]
    head = (
        f"POST /webhook HTTP/1.1\r\nhost: relay\r\nx-hub-signature-256: {signature}\r\ntransfer-encoding: chunked\r\n"
    )
    chunks = b"".join(b"%x\r\n%b\r\n" % (len(part), part) for part in (body[:50], body[50:])) + b"0\r\n\r\n"
    async with connection(relay) as (reader, writer):
        writer.write(f"{head}\r\n".encode() + chunks)
        assert await statuses(reader, 1) == [200]
    assert await desktop.texts() == ["in chunks"]


async def test_who_wants_the_connection_closed_has_it_closed(relay: RunningRelay) -> None:
    async with connection(relay) as (reader, writer):
        writer.write(post(b"{}", "connection: close"))
        answer = await asyncio.wait_for(reader.read(), PATIENCE)
    assert answer.startswith(b"HTTP/1.1 200 OK\r\n")
    assert answer.count(b"connection: close") == 1
    assert b"date: " in answer


async def test_a_small_limit_holds_also_for_what_comes_whole(start_relay: StartRelay) -> None:
    relay = await start_relay(body_bytes=100)
    async with connection(relay) as (reader, writer):
        writer.write(post(b" " * 101))
        answer = await asyncio.wait_for(reader.read(), PATIENCE)
    assert answer.startswith(b"HTTP/1.1 413 ")
    assert answer.count(b"connection: close") == 1


async def test_a_relay_that_stops_answers_what_came(start_relay: StartRelay, connect: Connect) -> None:
    relay = await start_relay()
    desktop = await connect(relay, PAGE)
    async with connection(relay) as (reader, writer):
        writer.write(post(told(PAGE, "at the last moment")))
        await until(lambda: relay.relay._webhook._came or relay.count("webhooks", "taken"))  # type: ignore[union-attr]
        await relay.stop()
        answer = await asyncio.wait_for(reader.read(), PATIENCE)
    assert answer.startswith(b"HTTP/1.1 200 ")
    again = await start_relay()
    desktop.client._url = again.url
    assert await desktop.texts() == ["at the last moment"]


async def test_who_is_gone_before_the_answer_harms_nobody(relay: RunningRelay, meta: Meta, connect: Connect) -> None:
    desktop = await connect(relay, PAGE)
    async with connection(relay) as (_, writer):
        writer.write(post(told(PAGE, "hung up")))
        await writer.drain()
        writer.transport.abort()
    await until(lambda: relay.count("events", "stored"))
    assert (await meta.post(message(PAGE, "still there"))).status_code == 200
    assert sorted(await desktop.texts()) == ["hung up", "still there"]


async def test_one_that_cannot_be_sealed_does_not_take_the_others_with_it(
    relay: RunningRelay, meta: Meta, connect: Connect, monkeypatch: pytest.MonkeyPatch
) -> None:
    mine, theirs = await connect(relay, PAGE), await connect(relay, OTHER)
    for page in (PAGE, OTHER):
        await meta.post(message(page, "known from now on"))
    seal = Sealer.seal

    def broken(self: Sealer, device: object, kind: object, content: bytes) -> object:
        if device.id == theirs.device.id:  # type: ignore[attr-defined]
            raise RuntimeError
        return seal(self, device, kind, content)  # type: ignore[arg-type]

    monkeypatch.setattr(Sealer, "seal", broken)
    answers = await asyncio.gather(*(meta.post(message(page, f"{n}")) for n in range(10) for page in (PAGE, OTHER)))
    assert [answer.status_code for answer in answers] == [200, 500] * 10
    assert Counter(await mine.texts()) == Counter(["known from now on", *map(str, range(10))])
    assert relay.count("webhooks", "failed") == 10


async def test_what_cannot_be_read_does_not_take_the_others_with_it(
    relay: RunningRelay, meta: Meta, connect: Connect, monkeypatch: pytest.MonkeyPatch
) -> None:
    desktop = await connect(relay, PAGE)

    def broken(body: bytes) -> payloads.Payload:
        if b"odd" in body:
            raise RuntimeError
        return read(body)

    read = payloads.read
    monkeypatch.setattr(payloads, "read", broken)
    answers = await asyncio.gather(*(meta.post(message(PAGE, text)) for text in ("even", "odd", "even too")))
    assert [answer.status_code for answer in answers] == [200, 500, 200]
    assert sorted(await desktop.texts()) == ["even", "even too"]


async def test_a_database_that_is_gone_is_felt_by_its_own_shops_alone(
    relay: RunningRelay, meta: Meta, connect: Connect, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Both shops' posts come in one turn; they live in different databases, as one queue."""
    mine, theirs = await connect(relay, PAGE), await connect(relay, OTHER)
    append_all = StoredQueue.append_all
    gone = asyncio.Event()

    async def appended(self: StoredQueue, arrivals: Sequence[Arrival]) -> list[Outcome]:
        if any(each.device == theirs.device.id for each in arrivals):
            await gone.wait()
            return [Outcome.UNKEPT] * len(arrivals)
        return await append_all(self, arrivals)

    monkeypatch.setattr(StoredQueue, "append_all", appended)
    monkeypatch.setattr(StoredQueue, "home", lambda _, device: int(device == theirs.device.id))
    posted = [asyncio.create_task(meta.post(message(page, "x"))) for page in (PAGE, OTHER, PAGE, OTHER)]
    async with asyncio.timeout(PATIENCE):
        answers = await asyncio.gather(posted[0], posted[2])
        gone.set()
        answers += await asyncio.gather(posted[1], posted[3])
    assert [answer.status_code for answer in answers] == [200, 200, 503, 503]
    assert await mine.texts() == ["x", "x"]


async def test_where_nobody_can_say_who_holds_an_asset_meta_comes_back(
    http: httpx.AsyncClient, relay: RunningRelay, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def unreachable(*_: object) -> None:
        raise Unavailable

    monkeypatch.setattr(StoredQueue, "holder", unreachable)
    answer = await Meta(http, relay.url).post(message("777", "for whom?"))
    assert (answer.status_code, answer.headers["retry-after"]) == (503, "5")


async def test_what_only_changes_is_sent_again(relay: RunningRelay, meta: Meta, connect: Connect) -> None:
    """A device that is stale each time it is read: 503, and the others of the same turn are kept."""
    desktop = await connect(relay, PAGE)
    delivery = relay.relay._webhook._delivery  # type: ignore[union-attr]
    assert isinstance(delivery, Delivery)
    part = Part("page", PAGE, b"x")
    deliver_once = delivery.deliver_once

    async def stale(parts: Sequence[Part]) -> Sequence[Outcome | None]:
        found = await deliver_once(parts)
        return [Outcome.STALE if each is part else outcome for each, outcome in zip(parts, found, strict=True)]

    delivery.deliver_once = stale  # type: ignore[method-assign, assignment]
    other = Part("page", PAGE, b"y")
    assert await delivery.deliver([part, other]) == [Outcome.UNKEPT, Outcome.STORED]
    assert (await meta.post(message("0", "nobody's"))).status_code == 200
    assert len(await desktop.receive()) == 2


async def test_nobody_waits_for_one_that_has_to_be_made_anew(
    relay: RunningRelay, meta: Meta, connect: Connect, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Both come in one turn; one's device gets other keys meanwhile, and being made anew takes its time."""
    mine, theirs = await connect(relay, PAGE), await connect(relay, OTHER)
    for page in (PAGE, OTHER):
        await meta.post(message(page, "known from now on"))
    queue = relay.relay._webhook._delivery._queue  # type: ignore[union-attr]
    await queue.outdate(theirs.device.id)
    deliver, goes_on = Delivery.deliver, asyncio.Event()

    async def slow(self: Delivery, parts: Sequence[Part]) -> list[Outcome | None]:
        await goes_on.wait()
        return await deliver(self, parts)

    monkeypatch.setattr(Delivery, "deliver", slow)
    webhook = relay.relay._webhook
    assert webhook
    answers = [asyncio.get_running_loop().create_future() for _ in range(2)]
    for page, answer in zip((OTHER, PAGE), answers, strict=True):
        body = told(page, "in one turn")
        webhook.take(body, signed(body)["x-hub-signature-256"].encode(), answer.set_result)
    async with asyncio.timeout(PATIENCE):
        assert await answers[1] == 200
        assert not answers[0].done()
        goes_on.set()
        assert await answers[0] == 200
    for desktop in (mine, theirs):
        assert await desktop.texts() == ["known from now on", "in one turn"]


async def test_of_much_at_once_the_first_is_written_while_the_next_is_read(
    relay: RunningRelay, meta: Meta, connect: Connect, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Three of Meta's large batches in one turn, and two small posts behind them, which go on together."""
    desktops = [await connect(relay, page) for page in (PAGE, OTHER)]
    for page in (PAGE, OTHER):
        await meta.post(message(page, "known from now on"))
    append_all, begun = StoredQueue.append_all, list[int]()

    async def appended(self: StoredQueue, arrivals: Sequence[Arrival]) -> list[Outcome]:
        begun.append(len(arrivals))
        return await append_all(self, arrivals)

    monkeypatch.setattr(StoredQueue, "append_all", appended)
    webhook = relay.relay._webhook
    assert webhook
    texts = ["x" * TOGETHER] * 3 + ["small"] * 2
    answers = [asyncio.get_running_loop().create_future() for _ in texts]
    for text, answer in zip(texts, answers, strict=True):
        payload = message(PAGE, text)
        payload["entry"] += message(OTHER, text)["entry"]
        body = json.dumps(payload).encode()
        webhook.take(body, signed(body)["x-hub-signature-256"].encode(), answer.set_result)
    async with asyncio.timeout(PATIENCE):
        assert await asyncio.gather(*answers) == [200] * len(texts)
    assert begun == [2, 2, 2, 4]
    for desktop in desktops:
        assert await desktop.texts() == ["known from now on", *texts]


async def test_what_was_answered_leaves_no_circles(relay: RunningRelay, meta: Meta, connect: Connect) -> None:
    """Nobody looks for them often where a hundred thousand shops are remembered: it would take half a second."""
    desktop = await connect(relay, PAGE)
    await meta.post(message(PAGE, "known from now on"))
    await desktop.receive()
    gc.collect()
    gc.set_debug(gc.DEBUG_SAVEALL)
    try:
        for number in range(5):
            waiting = asyncio.create_task(desktop.receive(wait=30))
            await relay.has_waiting_poll()
            async with connection(relay) as (reader, writer):
                writer.write(post(told(PAGE, f"{number}")))
                assert await statuses(reader, 1) == [200]
            assert len(await waiting) == 1
        await until(lambda: len(relay._server.server_state.connections) <= 1)
        gc.collect()
        left = {type(each).__module__ for each in gc.garbage}
    finally:
        gc.set_debug(0)
        gc.garbage.clear()
    assert not {each for each in left if each.startswith(("conwerz_relay", "uvicorn", "starlette", "httptools"))}


async def test_who_does_not_read_gets_no_more_pages(
    relay: RunningRelay, connect: Connect, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Pages would pile up in memory. Another desktop, which asks later, is answered meanwhile."""
    slow, quick = await connect(relay, PAGE), await connect(relay, OTHER)
    asked: list[bytes] = []
    poll = Relay.poll

    async def noted(self: Relay, scope: Scope, receive: Receive, answer: Sent) -> None:
        asked.append(scope["query_string"])
        await poll(self, scope, receive, answer)

    monkeypatch.setattr(Relay, "poll", noted)
    target = f"{relay.url}/v1/events?after=00"
    headers = {"host": urlsplit(relay.url).netloc, **slow.client._signer.headers("GET", target, b"", relay.clock.now)}
    lines = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
    async with connection(relay) as (reader, writer):
        mine = await at_the_other_end(relay, writer)
        mine.flow.pause_writing()
        writer.write(f"GET /v1/events?after=00 HTTP/1.1\r\n{lines}\r\n".encode())
        while mine.cycle is None:  # noqa: ASYNC110 - turns of the loop, no time
            await asyncio.sleep(0)
        assert await quick.texts() == []
        assert b"after=00" not in asked
        mine.flow.resume_writing()
        assert await statuses(reader, 1) == [200]
    assert asked[-1] == b"after=00"


async def at_the_other_end(relay: RunningRelay, writer: asyncio.StreamWriter) -> HttpToolsProtocol:
    while True:
        for each in relay._server.server_state.connections:
            if isinstance(each, HttpToolsProtocol) and each.client == writer.get_extra_info("sockname"):
                return each
        await asyncio.sleep(0)


async def test_what_nobody_remembers_is_asked_about_in_one_question(
    start_relay: StartRelay, http: httpx.AsyncClient, connect: Connect, monkeypatch: pytest.MonkeyPatch
) -> None:
    relay = await start_relay()
    desktops = {str(3_000 + number): await connect(relay, str(3_000 + number)) for number in range(5)}
    await relay.stop()
    again = await start_relay()
    questions: list[int] = []
    holders = StoredQueue.holders

    async def asked(self: StoredQueue, wanted: Sequence[Sequence[Route]]) -> list[Device | None]:
        questions.append(len(wanted))
        return await holders(self, wanted)

    monkeypatch.setattr(StoredQueue, "holders", asked)
    webhook = again.relay._webhook
    assert webhook
    answers = {page: asyncio.get_running_loop().create_future() for page in [*desktops, "777"]}
    for page, answer in answers.items():
        body = told(page, f"for {page}")
        webhook.take(body, signed(body)["x-hub-signature-256"].encode(), answer.set_result)
    assert set(await asyncio.gather(*answers.values())) == {200}
    assert questions == [6]
    assert again.count("events", "unknown_asset") == 1
    for page, desktop in desktops.items():
        desktop.client._url = again.url
        assert await desktop.texts() == [f"for {page}"]


async def test_an_answer_from_before_a_route_was_given_is_not_remembered(tmp_path: Path) -> None:
    """It was read when nobody held the asset, and comes when somebody does: the next event must find the new holder."""
    queue = await StoredQueue.open(SqliteEngine(tmp_path / "relay.db", Space()), Allowance(10, 10_000))
    directory, device, route = Directory(queue), await enrolled(queue), Route("messenger", PAGE)
    read = queue.read

    async def slow(work: Callable[[Database], T]) -> T:
        answer = await read(work)
        assert await queue.claim(Claim((route,), device.id, None, None, NOW))
        directory.forget([route])
        return answer

    for ask in (lambda: directory.learn([("page", PAGE)]), lambda: directory.holder("page", PAGE)):
        await queue.release(route, device.id)
        directory.forget([route])
        queue.read = slow  # type: ignore[method-assign]
        await ask()
        queue.read = read  # type: ignore[method-assign]
        assert await directory.holder("page", PAGE) == device
    await queue.close()
