"""Kills and full disks: nothing that Meta was told is safe may be lost, nothing may come twice."""

import asyncio
import contextlib
import itertools
import os
import random
import subprocess
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from pathlib import Path

import httpx
import pytest

from conwerz_relay.app import now
from tests.relay.harness import Desktop, FakeGraph, Meta, MovableClock, message, page_of
from tests.relay.processes import RelayProcess

PAGE = "2001"
KILLS = 6
LANES = 8

Launch = Callable[..., Awaitable[RelayProcess]]


@pytest.fixture
async def launch(graph: FakeGraph) -> AsyncIterator[Launch]:
    started: list[RelayProcess] = []

    async def launch(folder: Path, *, port: int = 0, **settings: str) -> RelayProcess:
        started.append(await RelayProcess.start(folder, graph.url, settings, port))
        return started[-1]

    yield launch
    for relay in started:
        await relay.terminate()


async def connected(http: httpx.AsyncClient, relay: RelayProcess, graph: FakeGraph) -> Desktop:
    clock = MovableClock(now())
    desktop = Desktop(http, relay.url, clock)
    graph.page(PAGE, "token")
    await desktop.client.enrol(retention_days=30)
    await desktop.client.route(page_of(PAGE), "token")
    return desktop


async def test_sigterm_answers_what_is_under_way(
    tmp_path: Path, http: httpx.AsyncClient, graph: FakeGraph, launch: Launch
) -> None:
    relay = await launch(tmp_path)
    desktop = await connected(http, relay, graph)
    await Meta(http, relay.url).post(message(PAGE, "kept"))
    await desktop.receive()
    waiting = asyncio.create_task(desktop.client.poll(desktop.cursor, 50))
    metrics = ""
    while "polls_waiting 1" not in metrics:
        metrics = (await http.get(f"{relay.url}/metrics")).text
    assert await relay.terminate() == 0
    assert (await asyncio.wait_for(waiting, 5)).deliveries == ()


class Load:
    """Meta posting numbered messages over several lanes, each again and again until it is told 200."""

    def __init__(self, http: httpx.AsyncClient, url: str) -> None:
        self._meta = Meta(http, url)
        self._numbers = itertools.count()
        self.acknowledged: list[str] = []
        self.is_over = False
        self.enough = asyncio.Event()
        self.wanted = 0

    async def lane(self) -> None:
        while not self.is_over:
            text = f"n{next(self._numbers)}"
            payload = message(PAGE, text)
            while not await self._is_taken(payload):
                continue
            self.acknowledged.append(text)
            if len(self.acknowledged) >= self.wanted:
                self.enough.set()

    async def _is_taken(self, payload: dict[str, object]) -> bool:
        try:
            return (await self._meta.post(payload)).status_code == 200
        except httpx.TransportError:
            return False

    async def until_acknowledged(self, more: int) -> None:
        self.wanted = len(self.acknowledged) + more
        self.enough.clear()
        await self.enough.wait()


async def test_kill_under_load_loses_and_doubles_nothing(
    tmp_path: Path, http: httpx.AsyncClient, graph: FakeGraph, launch: Launch, request: pytest.FixtureRequest
) -> None:
    """The long form: `scripts/test tests/relay/test_relay_faults.py -k kill -o faulthandler_timeout=0 --kills 200`."""
    kills = request.config.getoption("--kills", KILLS)
    seed = request.config.getoption("--seed", None) or 2026
    print(f"--kills {kills} --seed {seed}")
    dice = random.Random(seed)
    relay = await launch(tmp_path)
    desktop = await connected(http, relay, graph)
    load = Load(http, relay.url)
    lanes = [asyncio.create_task(load.lane()) for _ in range(LANES)]
    received: list[str] = []
    for _ in range(kills):
        await load.until_acknowledged(dice.randrange(20, 120))
        if dice.random() < 0.5:
            received += await desktop.texts()
        await relay.kill()
        relay = await launch(tmp_path, port=relay.port)
    await load.until_acknowledged(10)
    load.is_over = True
    await asyncio.gather(*lanes)
    received += await desktop.texts()
    assert set(load.acknowledged) <= set(received)
    # A redelivery of what the desktop has let go of already is the desktop's to recognise; what waits is there once.
    doubled = {text for text, times in Counter(received).items() if times > 1}
    assert len(doubled) <= LANES * kills
    assert await desktop.texts() == []


async def test_kill_without_reading_meanwhile_doubles_nothing(
    tmp_path: Path, http: httpx.AsyncClient, graph: FakeGraph, launch: Launch
) -> None:
    relay = await launch(tmp_path)
    desktop = await connected(http, relay, graph)
    load = Load(http, relay.url)
    lanes = [asyncio.create_task(load.lane()) for _ in range(LANES)]
    for more in (50, 90):
        await load.until_acknowledged(more)
        await relay.kill()
        relay = await launch(tmp_path, port=relay.port)
    load.is_over = True
    await asyncio.gather(*lanes)
    assert sorted(await desktop.texts()) == sorted(load.acknowledged)


@pytest.fixture(params=["quota", "tmpfs"])
def small_disk(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[tuple[Path, dict[str, str]]]:
    """A folder that holds a few megabytes."""
    if request.param == "quota":
        yield tmp_path, {"database_bytes": str(2 * 2**20)}
        return
    folder = tmp_path / "small"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=6m", "tmpfs", str(folder)]
    if os.geteuid() != 0 or subprocess.run(mount, check=False).returncode:
        pytest.skip("only root may mount a small disk")
    yield folder, {"reserve_bytes": str(2**20)}
    subprocess.run(["umount", "--lazy", folder], check=True)


async def test_full_disk_is_503_and_nothing_acknowledged_is_lost(
    small_disk: tuple[Path, dict[str, str]], http: httpx.AsyncClient, graph: FakeGraph, launch: Launch
) -> None:
    folder, settings = small_disk
    relay = await launch(folder, **settings)
    desktop, meta = await connected(http, relay, graph), Meta(http, relay.url)
    acknowledged = []
    for n in range(2_000):
        answer = await meta.post(message(PAGE, f"n{n} {'x' * 4_000}"))
        if answer.status_code != 200:
            break
        acknowledged.append(f"n{n}")
    assert (answer.status_code, answer.headers["retry-after"]) == (503, "5")
    assert len(acknowledged) > 100
    assert (await http.get(f"{relay.url}/healthz")).status_code == 200
    received = [text.split()[0] for text in await desktop.texts()]
    assert received == acknowledged
    assert await desktop.receive() == []
    assert (await meta.post(message(PAGE, "room again"))).status_code == 200
    assert await desktop.texts() == ["room again"]


def fill(file: Path) -> None:
    with contextlib.suppress(OSError), file.open("wb", buffering=0) as filler:
        while filler.write(bytes(4_096)):
            continue


@pytest.mark.parametrize("small_disk", ["tmpfs"], indirect=True)
async def test_disk_that_others_have_filled(
    small_disk: tuple[Path, dict[str, str]], http: httpx.AsyncClient, graph: FakeGraph, launch: Launch
) -> None:
    """Not even an acknowledgement can be written; what waits is read all the same, and goes once there is room."""
    folder, settings = small_disk
    relay = await launch(folder, **settings)
    desktop, meta = await connected(http, relay, graph), Meta(http, relay.url)
    await meta.post(message(PAGE, "kept"))
    filler = folder / "filler"
    fill(filler)
    assert (await meta.post(message(PAGE, "refused"))).status_code == 503
    assert (await http.get(f"{relay.url}/readyz")).status_code == 503
    assert await desktop.texts() == ["kept"]
    assert await desktop.texts() == []
    filler.unlink()
    assert (await meta.post(message(PAGE, "room again"))).status_code == 200
    assert await desktop.texts() == ["room again"]
    assert (await http.get(f"{relay.url}/readyz")).status_code == 200


async def test_log_says_what_went_wrong(tmp_path: Path, http: httpx.AsyncClient, launch: Launch) -> None:
    del http
    (tmp_path / "relay.db").mkdir()
    with pytest.raises(AssertionError, match=r"OperationalError|IsADirectoryError"):
        await launch(tmp_path)
