"""The process that keeps the queue: it ends with its relay, and whichever of the two is killed, nothing is lost."""

import asyncio
import gc
import json
import signal
import weakref
from pathlib import Path

import httpx
import psutil
import pytest

from conwerz_relay import queue_client
from conwerz_relay.app import now
from conwerz_relay.frames import packed, unpacked
from conwerz_relay.queue_client import QueueClient
from conwerz_relay.queues import Unavailable
from conwerz_relay.records import Arrival, Outcome
from tests.relay.harness import Desktop, FakeGraph, Meta, MovableClock, message, page_of, settings_for, signed
from tests.relay.processes import RelayProcess
from tests.relay.test_relay_faults import PAGE, Launch, connected, launch
from tests.relay.test_relay_queue import arrival, enrolled, new_device, over_rate

__all__ = ["launch"]


def queue_of(relay: RelayProcess) -> psutil.Process:
    (process,) = psutil.Process(relay.process.pid).children()
    return process


@pytest.fixture
async def relay(tmp_path: Path, graph: FakeGraph, launch: Launch) -> RelayProcess:
    return await launch(tmp_path)


@pytest.fixture
async def desktop(relay: RelayProcess, http: httpx.AsyncClient, graph: FakeGraph) -> Desktop:
    return await connected(http, relay, graph)


async def test_it_ends_with_a_relay_that_is_killed(relay: RelayProcess) -> None:
    queue = queue_of(relay)
    await relay.kill()
    await asyncio.to_thread(psutil.wait_procs, [queue], timeout=10)
    assert not queue.is_running()


async def test_a_relay_whose_queue_is_killed_ends_and_the_next_one_has_everything(
    tmp_path: Path, http: httpx.AsyncClient, relay: RelayProcess, desktop: Desktop, launch: Launch
) -> None:
    assert (await Meta(http, relay.url).post(message(PAGE, "kept"))).status_code == 200
    queue_of(relay).kill()
    assert await asyncio.wait_for(relay.process.wait(), 30) == 1
    assert '"queue ended"' in (tmp_path / "relay.log").read_text()
    await launch(tmp_path, port=relay.port)
    assert await desktop.texts() == ["kept"]


async def test_whoever_stops_all_processes_at_once_stops_them_in_order(
    tmp_path: Path, http: httpx.AsyncClient, relay: RelayProcess, desktop: Desktop, launch: Launch
) -> None:
    """As systemd does it, and Ctrl-C in a terminal, while an event is being written."""
    queue = queue_of(relay)
    queue.suspend()
    answer, connection = await posted(http, relay, "under way")
    for each in (signal.SIGINT, signal.SIGTERM):
        queue.send_signal(each)
    relay.process.send_signal(signal.SIGTERM)
    queue.resume()
    assert (await answer.readline()).startswith(b"HTTP/1.1 200")
    connection.close()
    assert await relay.process.wait() == 0
    await launch(tmp_path, port=relay.port)
    assert await desktop.texts() == ["under way"]


async def test_a_file_has_one_queue(tmp_path: Path) -> None:
    """Two would write beside each other, and copy the log beside each other: also that of a relay that was killed."""
    settings = settings_for(tmp_path, "")
    queue = await QueueClient.open(settings, 0, lambda: None)
    psutil.Process(queue._process.pid).suspend()
    with pytest.raises(Unavailable):
        await QueueClient.open(settings, 0, lambda: None)
    opening = asyncio.create_task(QueueClient.open(settings, 0, lambda: None))
    psutil.Process(queue._process.pid).kill()
    await (await opening).close()
    await queue.close()


async def test_a_computer_that_is_taken_over_hears_of_it_at_once(
    http: httpx.AsyncClient, relay: RelayProcess, desktop: Desktop
) -> None:
    """What answers no call rings the poll that waits."""
    await desktop.receive()
    waiting = asyncio.create_task(desktop.client.poll(desktop.cursor, 50))
    while "polls_waiting 1" not in (await http.get(f"{relay.url}/metrics")).text:
        continue
    other = Desktop(http, relay.url, MovableClock(now()))
    await other.client.enrol(retention_days=30)
    await other.client.route(page_of(PAGE), "token", takeover=True)
    assert len((await asyncio.wait_for(waiting, 20)).deliveries) == 1


async def test_who_asked_it_is_told_when_it_has_ended(tmp_path: Path) -> None:
    has_ended = asyncio.Event()
    queue = await QueueClient.open(settings_for(tmp_path, ""), 0, has_ended.set)
    device = await enrolled(queue)
    process = psutil.Process(queue._process.pid)
    process.suspend()
    asked = asyncio.gather(queue.page(device.id, 0, 0), queue.append(arrival(device)), return_exceptions=True)
    await asyncio.sleep(0)
    process.kill()
    assert [type(each) for each in await asked] == [Unavailable, Unavailable]
    assert has_ended.is_set()
    with pytest.raises(Unavailable):
        await queue.depth()
    assert await queue.append_all([arrival(device)]) == [Outcome.UNKEPT]
    await queue.close()


async def test_one_that_does_not_answer_is_ended(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody else would notice: the relay itself answers that it is well. Also where all memory is taken."""
    monkeypatch.setattr(queue_client, "PING", 0.01)
    monkeypatch.setattr(queue_client, "PATIENCE", 1.0)
    has_ended = asyncio.Event()
    queue = await QueueClient.open(settings_for(tmp_path, "", pending_bytes=1_000), 0, has_ended.set)
    device = await enrolled(queue)
    psutil.Process(queue._process.pid).suspend()
    waiting = asyncio.create_task(queue.append_all([arrival(device, size=400)]))
    await asyncio.sleep(0)
    assert await queue.append_all([arrival(device)]) == [Outcome.UNKEPT], "no room"
    await asyncio.wait_for(has_ended.wait(), 30)
    assert await waiting == [Outcome.UNKEPT]
    await queue.close()


async def test_memory_for_what_it_has_not_written_is_bounded_here(tmp_path: Path) -> None:
    """Before it grows anywhere; what is given back can be used again, also where nobody waited for the answer."""
    queue = await QueueClient.open(settings_for(tmp_path, "", pending_bytes=10_000), 0, lambda: None)
    device = await enrolled(queue)
    given_up = asyncio.create_task(queue.append(arrival(device, size=3_000)))
    await asyncio.sleep(0)
    given_up.cancel()
    while await queue.depth() == 0:
        continue
    for _ in range(5):
        some = [arrival(device, size=3_000) for _ in range(3)]
        assert await queue.append_all(some) == [Outcome.STORED, Outcome.STORED, Outcome.UNKEPT]
    await queue.close()


async def test_who_empties_a_queue_needs_no_memory_of_the_events(tmp_path: Path) -> None:
    queue = await QueueClient.open(settings_for(tmp_path, "", pending_bytes=1), 0, lambda: None)
    device = await enrolled(queue)
    assert await queue.append_all([arrival(device)]) == [Outcome.UNKEPT]
    assert (await queue.page(device.id, 0, 0)).items == ()
    await queue.close()


async def test_closing_writes_what_was_given_to_it(tmp_path: Path) -> None:
    queue = await QueueClient.open(settings_for(tmp_path, ""), 0, lambda: None)
    device = await enrolled(queue)
    appending = asyncio.create_task(queue.append(arrival(device)))
    await asyncio.sleep(0)
    await queue.close()
    assert await appending is Outcome.STORED


async def test_what_cannot_be_handed_over_is_told_to_whoever_asked(tmp_path: Path) -> None:
    queue = await QueueClient.open(settings_for(tmp_path, ""), 0, lambda: None)
    device = await enrolled(queue)
    wrong = arrival(device)._replace(version=lambda: 1)
    for _ in range(3):
        with pytest.raises(ValueError, match="unmarshallable"):
            await queue.append(wrong)
    assert await queue.append(arrival(device)) is Outcome.STORED
    await queue.close()


async def test_what_it_refuses_leaves_nothing_behind(tmp_path: Path) -> None:
    """Python looks for circles seldom, and of refused batches there may be many while Meta comes again."""
    queue = await QueueClient.open(settings_for(tmp_path, "", reserve_bytes=2**60), 0, lambda: None)
    device = await enrolled(queue)
    gc.collect()
    gc.disable()
    try:
        several = _Several(arrival(device) for _ in range(3))
        alive = weakref.ref(several)
        outcomes = await queue.append_all(several)
        del several
        assert outcomes == [Outcome.UNKEPT] * 3
        await asyncio.sleep(0)  # the turn of the loop that brought it has ended
        assert alive() is None
    finally:
        gc.enable()
    await queue.close()


def test_what_goes_to_it_is_what_comes_there() -> None:
    device = new_device()
    vital = arrival(device)._replace(is_vital=True)
    several = [arrival(device), arrival(device, receipt=True), over_rate(device), vital]
    assert unpacked(packed(several)) == several


class _Several(list[Arrival]):
    """One that can be asked whether it is still there."""


async def posted(
    http: httpx.AsyncClient, relay: RelayProcess, text: str
) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
    """The relay has it by now; what it answers is still to be read."""
    body = json.dumps(message(PAGE, text)).encode()
    heads = {"host": "relay", "content-length": str(len(body)), **signed(body)}
    reader, writer = await asyncio.open_connection("127.0.0.1", relay.port)
    writer.write(
        b"POST /webhook HTTP/1.1\r\n" + "".join(f"{k}: {v}\r\n" for k, v in heads.items()).encode() + b"\r\n" + body
    )
    await writer.drain()
    for _ in range(3):
        assert (await http.get(f"{relay.url}/healthz")).status_code == 200
    return reader, writer
