"""The long-poll: cursors, epochs, two computers under one name, limits, clocks."""

import asyncio

import httpx
import pytest

from conwerz_desktop.relay_client import Cursor, Gap, Webhook, errors
from conwerz_relay import main
from conwerz_relay.records import DAY
from tests.relay.harness import Connect, Desktop, Meta, MovableClock, RunningRelay, StartRelay, message

PAGE = "2001"
HOUR = 3_600_000


async def test_what_was_committed_is_let_go_of(relay: RunningRelay, meta: Meta, connect: Connect) -> None:
    desktop = await connect(relay, PAGE)
    await meta.post(message(PAGE, "a"))
    first = await desktop.client.poll(None, 0)
    assert len((await desktop.client.poll(None, 0)).deliveries) == 1
    assert (await desktop.client.poll(first.cursor, 0)).deliveries == ()
    assert (await desktop.client.poll(None, 0)).deliveries == ()


async def test_cursor_of_another_epoch_acknowledges_nothing(relay: RunningRelay, meta: Meta, connect: Connect) -> None:
    desktop = await connect(relay, PAGE)
    await meta.post(message(PAGE, "a"))
    page = await desktop.client.poll(Cursor("another", 99), 0)
    assert len(page.deliveries) == 1
    assert page.cursor.epoch != "another"


async def test_cursor_above_the_highest_is_refused(relay: RunningRelay, meta: Meta, connect: Connect) -> None:
    desktop = await connect(relay, PAGE)
    await meta.post(message(PAGE, "a"))
    epoch = (await desktop.client.poll(None, 0)).cursor.epoch
    with pytest.raises(errors.CursorRefused):
        await desktop.client.poll(Cursor(epoch, 2), 0)
    assert await desktop.texts() == ["a"]


async def test_restored_relay_loses_nothing_of_what_it_has(
    start_relay: StartRelay, http: httpx.AsyncClient, connect: Connect
) -> None:
    relay = await start_relay()
    desktop = await connect(relay, PAGE)
    await Meta(http, relay.url).post(message(PAGE, "a"))
    await desktop.receive()
    await relay.stop()
    main.renew_epoch(relay.settings)
    again = await start_relay()
    desktop.client._url = again.url
    assert await desktop.texts() == ["a"]
    assert await desktop.texts() == []


async def test_many_pages(relay: RunningRelay, meta: Meta, connect: Connect) -> None:
    desktop = await connect(relay, PAGE)
    sent = [f"message {n}" for n in range(250)]
    for text in sent:
        await meta.post(message(PAGE, text))
    assert await desktop.texts() == sent


async def test_second_poll_displaces_the_first(relay: RunningRelay, meta: Meta, connect: Connect) -> None:
    desktop = await connect(relay, PAGE)
    first = asyncio.create_task(desktop.client.poll(None, 30))
    await relay.has_waiting_poll()
    second = asyncio.create_task(desktop.client.poll(None, 30))
    with pytest.raises(errors.TakenOver):
        await asyncio.wait_for(first, 5)
    await meta.post(message(PAGE, "for the second"))
    assert len((await asyncio.wait_for(second, 5)).deliveries) == 1


async def test_stopping_answers_waiting_polls(start_relay: StartRelay, connect: Connect) -> None:
    relay = await start_relay()
    desktop = await connect(relay, PAGE)
    waiting = asyncio.create_task(desktop.client.poll(None, 30))
    await relay.has_waiting_poll()
    await relay.stop()
    assert (await asyncio.wait_for(waiting, 5)).deliveries == ()


async def test_too_much_leaves_a_sealed_gap(start_relay: StartRelay, http: httpx.AsyncClient, connect: Connect) -> None:
    relay = await start_relay(device_events=3)
    desktop = await connect(relay, PAGE)
    meta = Meta(http, relay.url)
    for n in range(7):
        relay.clock.pass_(1_000)
        assert (await meta.post(message(PAGE, str(n)))).status_code == 200
    received = await desktop.receive()
    assert [type(each) for each in received] == [Webhook] * 3 + [Gap]
    assert received[3] == Gap(4, relay.clock.now - 3_000, relay.clock.now, 4)
    await desktop.receive()
    await meta.post(message(PAGE, "room again"))
    assert await desktop.texts() == ["room again"]


async def test_too_fast_leaves_a_gap(start_relay: StartRelay, http: httpx.AsyncClient, connect: Connect) -> None:
    relay = await start_relay(device_burst=2, device_rate=1e-9)
    desktop, meta = await connect(relay, PAGE), Meta(http, relay.url)
    for n in range(4):
        await meta.post(message(PAGE, str(n)))
    assert [type(each) for each in await desktop.receive()] == [Webhook, Webhook, Gap]


async def test_too_much_for_the_disk_is_told_to_come_back(
    start_relay: StartRelay, http: httpx.AsyncClient, connect: Connect
) -> None:
    relay = await start_relay(pending_bytes=1_500)
    await connect(relay, PAGE)
    answer = await Meta(http, relay.url).post(message(PAGE, "x" * 1_500))
    assert (answer.status_code, answer.headers["retry-after"]) == (503, "5")


async def test_owners_retention_bounds_the_waiting(relay: RunningRelay, meta: Meta, connect: Connect) -> None:
    brief, long = await connect(relay, PAGE, retention_days=7), await connect(relay, "2002", retention_days=90)
    await meta.post(message(PAGE, "brief"))
    await meta.post(message("2002", "long"))
    relay.clock.pass_(8 * DAY)
    assert await brief.texts() == []
    relay.clock.pass_(21 * DAY)
    assert await long.texts() == ["long"]
    relay.clock.pass_(2 * DAY)
    long.cursor = None
    assert await long.texts() == []


async def test_what_grew_too_old_is_told_before_the_next_event(
    relay: RunningRelay, meta: Meta, connect: Connect
) -> None:
    """Also to a poll that comes before the sweep: it would let go of it unseen with what comes next."""
    desktop = await connect(relay, PAGE, retention_days=7)
    await meta.post(message(PAGE, "too old"))
    relay.clock.pass_(8 * DAY)
    first = await desktop.client.poll(None, 30)
    assert [type(each) for each in first.deliveries] == [Gap]
    waiting = asyncio.create_task(desktop.client.poll(first.cursor, 30))
    await relay.has_waiting_poll()
    await meta.post(message(PAGE, "fresh"))
    assert [type(each) for each in (await asyncio.wait_for(waiting, 30)).deliveries] == [Webhook]


@pytest.mark.parametrize("offset", [HOUR, -HOUR, 61_000, -62_000])
async def test_wrong_clock_is_told_and_taken_in(
    http: httpx.AsyncClient, relay: RunningRelay, meta: Meta, connect: Connect, offset: int
) -> None:
    desktop = await connect(relay, PAGE)
    assert desktop.client.clock_offset == 0
    desktop.client._clock = MovableClock(relay.clock.now - offset)
    await meta.post(message(PAGE, "in spite of it"))
    assert await desktop.texts() == ["in spite of it"]
    assert desktop.client.clock_offset == offset


async def test_wrong_clock_alone_is_refused(http: httpx.AsyncClient, relay: RunningRelay, connect: Connect) -> None:
    desktop = await connect(relay, PAGE)
    url = f"{relay.url}/v1/events"
    headers = desktop.client._signer.headers("GET", url, b"", relay.clock.now - HOUR)
    answer = await http.get(url, headers=headers)
    assert answer.status_code == 401
    assert answer.json() == {"error": "clock", "time": relay.clock.now}
    assert "date" in answer.headers


async def test_clock_within_a_minute_is_fine(http: httpx.AsyncClient, relay: RunningRelay, connect: Connect) -> None:
    desktop = await connect(relay, PAGE)
    for offset in (59_000, -59_000):
        desktop.client._clock = MovableClock(relay.clock.now + offset)
        await desktop.client.poll(None, 0)
        assert desktop.client.clock_offset == 0


@pytest.mark.parametrize("query", ["?after=x", "?after=-1", "?wait=1.5", f"?after={'9' * 30}", "?after=%D9%A1"])
async def test_bad_queries(http: httpx.AsyncClient, relay: RunningRelay, connect: Connect, query: str) -> None:
    desktop = await connect(relay, PAGE)
    with pytest.raises(errors.Refused, match="422"):
        await desktop.client.ask("GET", f"/v1/events{query}")


async def test_desktop_of_another_key_opens_nothing(
    http: httpx.AsyncClient, relay: RunningRelay, meta: Meta, connect: Connect, clock: MovableClock
) -> None:
    """An envelope that cannot be opened is a gap of one, never silence."""
    desktop, other = await connect(relay, PAGE), Desktop(http, relay.url, clock)
    await meta.post(message(PAGE, "sealed"))
    desktop.client._opener = other.client._opener
    assert await desktop.receive() == [Gap(1, relay.clock.now, relay.clock.now, 1)]
