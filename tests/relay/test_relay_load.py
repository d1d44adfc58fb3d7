"""Load, in its short form: Meta's largest batches, shops that do not feel each other, many polls. Long: `bench`."""

import asyncio
import json
import threading
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import httpx
import pytest

from bench import waking
from bench.figures import Run
from conwerz_desktop.relay_client import Gap, Webhook
from tests.relay.harness import PATIENCE, Connect, Meta, RunningRelay, StartRelay, message, signed, texts, until

PAGE, OTHER = "2001", "2002"
POLLS = 60


async def test_a_batch_of_a_thousand_updates_of_many_shops(
    http: httpx.AsyncClient, relay: RunningRelay, meta: Meta, connect: Connect
) -> None:
    """Each shop gets its own, in Meta's order, in one envelope; one commit holds them all."""
    desktops = [await connect(relay, str(3_000 + number)) for number in range(20)]
    entries = [message(str(3_000 + number % 20), f"update {number}")["entry"][0] for number in range(1_000)]
    assert (await meta.post({"object": "page", "entry": entries})).status_code == 200
    for shop, desktop in enumerate(desktops):
        (envelope,) = await desktop.receive()
        assert isinstance(envelope, Webhook)
        assert texts(envelope.payload) == [f"update {number}" for number in range(shop, 1_000, 20)]


async def test_a_shop_that_is_flooded_does_not_slow_or_shorten_another(
    http: httpx.AsyncClient, start_relay: StartRelay, connect: Connect
) -> None:
    relay = await start_relay(device_events=50, device_burst=80, device_rate=1e-9)
    flooded, quiet = await connect(relay, PAGE), await connect(relay, OTHER)
    meta = Meta(http, relay.url)
    flood = [meta.post(message(PAGE, f"flood {number}")) for number in range(200)]
    calm = [meta.post(message(OTHER, f"calm {number}")) for number in range(20)]
    answers = await asyncio.gather(*flood, *calm)
    assert {answer.status_code for answer in answers} == {200}
    assert sorted(await quiet.texts()) == sorted(f"calm {number}" for number in range(20))
    received = await flooded.receive()
    assert [type(each) for each in received] == [Webhook] * 50 + [Gap]
    assert isinstance(received[-1], Gap)
    assert received[-1].count == 150


async def test_every_waiting_poll_is_woken(http: httpx.AsyncClient, start_relay: StartRelay, connect: Connect) -> None:
    relay = await start_relay(address_burst=1_000)
    desktops = [await connect(relay, str(4_000 + number)) for number in range(POLLS)]
    async with httpx.AsyncClient(trust_env=False, limits=httpx.Limits(max_connections=POLLS)) as polling:
        for desktop in desktops:
            desktop.client._http = polling
        waiting = [asyncio.create_task(desktop.client.poll(None, 50)) for desktop in desktops]
        await until(lambda: len(relay.relay.bells) == POLLS)
        await until(lambda: len(relay.relay._sealer._keys) == POLLS)
        keys_before = dict(relay.relay._sealer._keys)
        entries = [message(str(4_000 + number), "wake up")["entry"][0] for number in range(POLLS)]
        body = json.dumps({"object": "page", "entry": entries}).encode()
        assert (await Meta(http, relay.url).post_raw(body)).status_code == 200
        pages = await asyncio.wait_for(asyncio.gather(*waiting), 30)
    assert [len(page.deliveries) for page in pages] == [1] * POLLS
    assert relay.count("woken", "told") == POLLS, "a poll read the queue, although the commit had all that it needed"
    assert keys_before == relay.relay._sealer._keys, "a key was made while its poll waited for it"


async def test_a_disk_that_stands_still_is_answered_503_before_memory_grows(
    http: httpx.AsyncClient, start_relay: StartRelay, connect: Connect
) -> None:
    """What waits for it is bounded; what was refused Meta sends again, and what was taken is there."""
    relay = await start_relay(pending_bytes=40_000)
    desktop, meta = await connect(relay, PAGE), Meta(http, relay.url)
    async with standing_still(relay):
        posted = [asyncio.create_task(meta.post(message(PAGE, f"{number} " + "x" * 1_000))) for number in range(100)]
        await until(lambda: relay.count("webhooks", "unavailable"))
    answers = Counter(answer.status_code for answer in await asyncio.gather(*posted))
    assert answers[200] + answers[503] == 100
    assert 0 < answers[200] < 100
    assert len(await desktop.texts()) == answers[200]
    assert (await meta.post(message(PAGE, "room again"))).status_code == 200
    assert await desktop.texts() == ["room again"]


async def test_who_finds_no_memory_does_not_wait_for_whoever_came_in_the_same_turn(
    http: httpx.AsyncClient, start_relay: StartRelay, connect: Connect
) -> None:
    relay = await start_relay(pending_bytes=11_000)
    desktop, webhook = await connect(relay, PAGE), relay.relay._webhook
    assert webhook
    await Meta(http, relay.url).post(message(PAGE, "known from now on"))
    answers = [asyncio.get_running_loop().create_future() for _ in range(20)]
    async with standing_still(relay):
        for number, answer in enumerate(answers):
            body = json.dumps(message(PAGE, f"{number} " + "x" * 1_000 * (number != 19))).encode()
            webhook.take(body, signed(body)["x-hub-signature-256"].encode(), answer.set_result)
        await until(lambda: relay.count("webhooks", "unavailable"))
        refused = [number for number, answer in enumerate(answers) if answer.done()]
        assert {answers[number].result() for number in refused} == {503}
        assert 19 not in refused, "a small one finds room behind large ones"
    statuses = await asyncio.gather(*answers)
    assert [number for number, status in enumerate(statuses) if status == 503] == refused
    assert len(await desktop.texts()) == 1 + statuses.count(200)


@asynccontextmanager
async def standing_still(relay: RunningRelay) -> AsyncIterator[None]:
    """Its disk."""
    assert relay.relay._webhook
    queue = relay.relay._webhook._delivery._queue
    stands, goes_on = threading.Event(), threading.Event()

    def stand_still(_: object) -> None:
        stands.set()
        goes_on.wait(2 * PATIENCE)

    standing = asyncio.create_task(queue.write(stand_still))  # type: ignore[attr-defined]
    assert await asyncio.to_thread(stands.wait, PATIENCE)
    try:
        yield
    finally:
        goes_on.set()
        await standing


def test_the_bench_wakes_polls_of_a_relay_and_of_its_peer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The long form's short form, in processes of their own: everybody is answered. What it costs is for `bench`."""
    monkeypatch.setattr(waking, "QUICK_POLLS", 200)
    found = waking.measure(Run(7, quick=True, folder=tmp_path))
    assert found.peer
    for each in (found.value, *found.peer.values()):
        assert 0 < each["first"] <= each["median"] <= each["last"] < waking.PATIENCE
        assert each["cpu"] > 0
        assert each["answer_bytes"] > 1_500
