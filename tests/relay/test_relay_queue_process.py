"""The process that keeps the queue: it ends with its relay, and whichever of the two is killed, nothing is lost."""

import asyncio
import signal
from pathlib import Path

import httpx
import psutil
import pytest

from conwerz_relay.frames import packed, unpacked
from conwerz_relay.queue_client import QueueClient
from conwerz_relay.queues import Unavailable
from conwerz_relay.records import Outcome
from tests.relay.harness import Desktop, FakeGraph, Meta, message, settings_for
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
    """As systemd does it, and Ctrl-C in a terminal."""
    posting = asyncio.create_task(Meta(http, relay.url).post(message(PAGE, "under way")))
    queue = queue_of(relay)
    queue.send_signal(signal.SIGINT)
    queue.send_signal(signal.SIGTERM)
    assert (await posting).status_code == 200
    assert await relay.terminate() == 0
    await launch(tmp_path, port=relay.port)
    assert await desktop.texts() == ["under way"]


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


async def test_memory_for_what_it_has_not_written_is_bounded_here(tmp_path: Path) -> None:
    """Before it grows anywhere: what is given back when it is answered can be used again."""
    queue = await QueueClient.open(settings_for(tmp_path, "", pending_bytes=10_000), 0, lambda: None)
    device = await enrolled(queue)
    for _ in range(5):
        some = [arrival(device, size=3_000) for _ in range(3)]
        outcomes = await queue.append_all(some)
        assert outcomes == [Outcome.STORED, Outcome.STORED, Outcome.UNKEPT]
    await queue.close()


def test_what_goes_to_it_is_what_comes_there() -> None:
    device = new_device()
    several = [
        arrival(device),
        arrival(device, receipt=True),
        over_rate(device),
        arrival(device)._replace(is_vital=True),
    ]
    assert unpacked(packed(several)) == several
