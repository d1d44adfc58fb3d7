"""Two primaries as one queue, each shop in one of them."""

import asyncio
import re
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack
from pathlib import Path

import httpx
import pytest

from conwerz_desktop.relay_client import Notice, RelayClient, Webhook
from conwerz_relay.app import now
from conwerz_relay.limits import Allowance, Space
from conwerz_relay.postgres_engine import PostgresEngine
from conwerz_relay.records import Claim, Outcome, Route
from conwerz_relay.sharded_queue import SLOTS, ShardedQueue, slot_of
from conwerz_relay.sqlite_engine import SqliteEngine
from conwerz_relay.stored_queue import StoredQueue
from tests.relay.harness import Connect, Desktop, FakeGraph, Meta, MovableClock, StartRelay, message, page_of
from tests.relay.processes import RelayProcess
from tests.relay.test_relay_queue import NOW, arrival, bodies, new_device
from tests.relay.test_relay_silence import claim_in

PAGE = "2001"


@pytest.fixture
async def shards(tmp_path: Path) -> AsyncIterator[list[StoredQueue]]:
    """The routing does not care which engine is behind it."""
    opened = [
        await StoredQueue.open(SqliteEngine(tmp_path / f"{number}.db", Space()), Allowance(1_000, 10_000_000))
        for number in range(2)
    ]
    yield opened
    for queue in opened:
        await queue.close()


async def test_a_shop_lives_in_one_of_them(shards: list[StoredQueue]) -> None:
    queue = ShardedQueue(shards)
    devices = [new_device() for _ in range(40)]
    for device in devices:
        await queue.enrol(device, NOW)
        assert await queue.append(arrival(device)) is Outcome.STORED
        home, other = shards if slot_of(device.id) < SLOTS // 2 else shards[::-1]
        assert (len(await bodies(home, device)), len(await bodies(other, device))) == (1, 0)
        assert len(await bodies(queue, device)) == 1
    assert min([await shard.depth() for shard in shards]) > 0
    assert sum(each.waiting for each in await queue.depths(NOW)) == await queue.depth() == 40
    assert await queue.erase(devices[0].tenant) == 1
    assert await queue.depth() == 39


async def test_many_at_once_go_each_to_its_own(shards: list[StoredQueue]) -> None:
    queue = ShardedQueue(shards)
    devices = [new_device() for _ in range(20)]
    for device in devices[:-1]:
        await queue.enrol(device, NOW)
    once = arrival(devices[0])
    outcomes = await queue.append_all([once, *map(arrival, devices[1:]), once])
    assert outcomes == [*[Outcome.STORED] * 19, Outcome.GONE, Outcome.DUPLICATE]
    assert [len(await bodies(queue, device)) for device in devices] == [*[1] * 19, 0]


async def test_a_takeover_reaches_across(shards: list[StoredQueue]) -> None:
    queue = ShardedQueue(shards)
    ours, theirs = (
        next(device for device in iter(new_device, None) if (slot_of(device.id) >= SLOTS // 2) is far)
        for far in (True, False)
    )
    for device in (ours, theirs):
        await queue.enrol(device, NOW)
    route = Route("messenger", "1")
    assert await queue.claim(Claim((route,), ours.id, None, None, NOW))
    known = await queue.holder([route])
    assert known == ours
    assert await queue.claim(Claim((route,), theirs.id, ours.id, arrival(ours), NOW))
    assert await queue.holder([route]) == theirs
    assert len(await bodies(shards[1], ours)) == 1
    assert not await queue.claim(Claim((route,), ours.id, ours.id, arrival(ours), NOW))
    outdated = await queue.device(ours.id)
    assert outdated
    assert outdated.version > known.version


async def test_one_relay_before_two_primaries(
    new_database: Callable[[], str],
    start_relay: StartRelay,
    http: httpx.AsyncClient,
    connect: Connect,
    graph: FakeGraph,
) -> None:
    relay = await start_relay(database=f"{new_database()} {new_database()}")
    meta = Meta(http, relay.url)
    desktops = [await connect(relay, str(3_000 + number)) for number in range(6)]
    payloads = [message(str(3_000 + number), f"for {number}") for number in range(6)]
    assert [(await meta.post(payload)).status_code for payload in payloads] == [200] * 6
    told = await http.get(f"{relay.url}/metrics")
    depths = re.findall(r"envelopes_waiting\{.*\} (\d+)", told.text)
    assert (told.status_code, sum(map(int, depths))) == (200, 6)
    assert [await desktop.texts() for desktop in desktops] == [[f"for {number}"] for number in range(6)]
    first, second = desktops[:2]
    graph.page("3000", "another token")
    waiting = asyncio.create_task(first.client.poll(first.cursor, 30))
    await relay.has_waiting_poll()
    await second.client.route(page_of("3000"), "another token", takeover=True)
    assert [type(each) for each in (await asyncio.wait_for(waiting, 30)).deliveries] == [Notice]
    await meta.post(message("3000", "for the new one"))
    received = await second.receive()
    assert [type(each) for each in received] == [Webhook]


async def test_relays_of_one_machine_share_a_port_and_follow_each_other(
    new_database: Callable[[], str], tmp_path: Path, graph: FakeGraph
) -> None:
    """A new version starts beside the old one; no time is left in which nobody listens, and no event."""
    settings = {"database": new_database(), "share_port": "true"}
    async with AsyncExitStack() as ends:
        relay = await RelayProcess.start(tmp_path, graph.url, settings)
        ends.push_async_callback(relay.terminate)
        async with httpx.AsyncClient(trust_env=False) as http:
            desktop = Desktop(http, relay.url, MovableClock(now()))
            await desktop.client.enrol(retention_days=30)
        claim_in(PostgresEngine(settings["database"], Space(), standbys=1), desktop.device.id)
        for text in ("one", "two", "three"):
            newer = await RelayProcess.start(tmp_path, graph.url, settings, relay.port)
            ends.push_async_callback(newer.terminate)
            assert await relay.terminate() == 0
            relay = newer
            async with httpx.AsyncClient(trust_env=False) as http:
                assert (await Meta(http, relay.url).post(message(PAGE, text))).status_code == 200
        async with httpx.AsyncClient(trust_env=False) as http:
            desktop.client = RelayClient(http, relay.url, desktop.device, MovableClock(now()))
            assert await desktop.texts() == ["one", "two", "three"]
