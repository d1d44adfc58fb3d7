"""Connections that say nothing, disks that take their time, clocks that are apart, and a desktop that was away."""

import asyncio
import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

import httpx
import pytest

from conwerz_desktop.relay_client import Gap, RelayClient, Webhook, errors
from conwerz_relay import writing
from conwerz_relay.app import now
from conwerz_relay.databases import Engine
from conwerz_relay.limits import Allowance, Space
from conwerz_relay.postgres_engine import PostgresEngine
from conwerz_relay.queues import Unavailable
from conwerz_relay.records import DAY, Claim, Outcome, Route
from conwerz_relay.sqlite_engine import SqliteEngine
from conwerz_relay.stored_queue import StoredQueue
from tests.relay import postgres
from tests.relay.harness import (
    START,
    Connect,
    Desktop,
    FakeGraph,
    Meta,
    MovableClock,
    RunningRelay,
    StartRelay,
    message,
    settings_for,
    texts,
)
from tests.relay.processes import RelayProcess
from tests.relay.test_relay_faults import connected
from tests.relay.test_relay_queue import arrival, bodies, enrolled

PAGE = "2001"
WAIT = 2


def ip(*arguments: str) -> None:
    subprocess.run(["ip", *arguments], check=True, capture_output=True)


@dataclass
class FarSide:
    """A network namespace of our own, one cable away."""

    name: str
    near: str
    far: str
    cable: str

    @property
    def other(self) -> str:
        """A second address of the near side."""
        return self.near.removesuffix("1") + "5"

    def go_silent(self, towards: str = "") -> None:
        """Its answers vanish, without a word to either side."""
        ip("-n", self.name, "route", "replace", "blackhole", f"{towards or self.near}/32")

    def speak_again(self, towards: str = "") -> None:
        ip("-n", self.name, "route", "del", "blackhole", f"{towards or self.near}/32")
        if towards:
            self.reach_other()

    def call_from_other(self) -> None:
        """New connections of the near side come from its second address; those that there are keep theirs."""
        ip("route", "replace", f"{self.far}/32", "dev", self.cable, "src", self.other)

    def reach_other(self) -> None:
        ip("-n", self.name, "route", "add", f"{self.other}/32", "via", self.near)


@pytest.fixture
def far_side() -> Iterator[FarSide]:
    number = os.getpid() % 250
    cable = (f"cw{os.getpid()}a", f"cw{os.getpid()}b")
    side = FarSide(f"conwerz{os.getpid()}", f"10.213.{number}.1", f"10.213.{number}.2", cable[0])
    try:
        ip("netns", "add", side.name)
    except (FileNotFoundError, subprocess.CalledProcessError):
        pytest.skip("network namespaces are not allowed here")
    try:  # the cable goes with either of its ends
        ip("link", "add", cable[0], "type", "veth", "peer", "name", cable[1], "netns", side.name)
        ip("addr", "add", f"{side.near}/30", "dev", cable[0])
        ip("addr", "add", f"{side.other}/32", "dev", cable[0])
        ip("link", "set", cable[0], "up")
        ip("-n", side.name, "addr", "add", f"{side.far}/30", "dev", cable[1])
        ip("-n", side.name, "link", "set", cable[1], "up")
        ip("-n", side.name, "link", "set", "lo", "up")
        side.reach_other()
        yield side
    finally:
        ip("link", "del", cable[0])
        ip("netns", "del", side.name)


async def test_a_desktop_finds_back_from_a_connection_that_died_silently(
    far_side: FarSide, tmp_path: Path, graph: FakeGraph, http: httpx.AsyncClient
) -> None:
    """Within its wait and 10 seconds, and nothing is lost."""
    settings = {"host": "0.0.0.0", "public_url": f"http://{far_side.far}:8080"}  # noqa: S104 - of the namespace
    within = ("ip", "netns", "exec", far_side.name)
    relay = await RelayProcess.start(tmp_path, graph.url, settings, 8080, within=within)
    desktop, meta = Desktop(http, relay.url, MovableClock(now())), Meta(http, relay.url)
    await desktop.client.enrol(retention_days=30)
    give_route(tmp_path / "relay.db", desktop)
    await meta.post(message(PAGE, "before"))
    assert await desktop.texts() == ["before"]
    waiting = asyncio.create_task(desktop.client.poll(desktop.cursor, WAIT))
    while "polls_waiting 1" not in (await http.get(f"{relay.url}/metrics")).text:
        continue
    far_side.go_silent()
    began = asyncio.get_running_loop().time()
    with pytest.raises(errors.Unreachable):
        await waiting
    assert asyncio.get_running_loop().time() - began < WAIT + 12
    far_side.speak_again()
    assert (await meta.post(message(PAGE, "after"))).status_code == 200
    assert await desktop.texts() == ["after"]
    assert await relay.terminate() == 0


async def test_a_desktop_that_slept_finds_back_from_a_connection_that_died_meanwhile(
    far_side: FarSide, tmp_path: Path, graph: FakeGraph, http: httpx.AsyncClient
) -> None:
    """It is stopped for longer than its wait. What it waited on is dead for good, without a word to this side."""
    settings = {"host": "0.0.0.0", "public_url": f"http://{far_side.far}:8080"}  # noqa: S104 - of the namespace
    within = ("ip", "netns", "exec", far_side.name)
    relay = await RelayProcess.start(tmp_path, graph.url, settings, 8080, within=within)
    desktop = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "tests.relay.sleeping_desktop"),
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
    )
    assert desktop.stdin
    assert desktop.stdout
    told = {"url": relay.url, "folder": str(tmp_path), "wait": WAIT, "asset": PAGE}
    desktop.stdin.write(json.dumps(told).encode() + b"\n")
    try:
        device = json.loads(await asyncio.wait_for(desktop.stdout.readline(), 60))["device"]
        claim_in(SqliteEngine(tmp_path / "relay.db", Space()), bytes.fromhex(device))
        await Meta(http, relay.url).post(message(PAGE, "before"))
        await told_of(desktop.stdout, ["before"])
        while "polls_waiting 1" not in (await http.get(f"{relay.url}/metrics")).text:
            continue
        far_side.go_silent()
        far_side.call_from_other()
        desktop.send_signal(signal.SIGSTOP)
        async with httpx.AsyncClient(trust_env=False) as other:
            while "polls_waiting 1" in (await other.get(f"{relay.url}/metrics")).text:
                continue
            assert (await Meta(other, relay.url).post(message(PAGE, "meanwhile"))).status_code == 200
        desktop.send_signal(signal.SIGCONT)
        began = asyncio.get_running_loop().time()
        await told_of(desktop.stdout, ["before", "meanwhile"])
        assert asyncio.get_running_loop().time() - began < WAIT + 12
    finally:
        desktop.kill()
        await desktop.wait()
    assert await relay.terminate() == 0


async def told_of(lines: asyncio.StreamReader, texts: list[str]) -> None:
    async with asyncio.timeout(60):
        while json.loads(await lines.readline())["texts"] != texts:
            continue


def give_route(file: Path, desktop: Desktop) -> None:
    """Where Graph cannot be reached from."""
    claim_in(SqliteEngine(file, Space()), desktop.device.id)


def claim_in(engine: Engine, device: bytes) -> None:
    database = engine.open()
    with database.writing():
        writing.claim(database, Claim((Route("messenger", PAGE),), device, None, None, now()))
    database.close()


async def test_a_primary_that_falls_silent_is_given_up(tmp_path: Path) -> None:
    """It neither answers nor closes its connections: 503 within seconds, and on again when it comes back."""
    if postgres.programs() is None:
        pytest.skip("needs PostgreSQL's server (Debian: postgresql)")
    with postgres.folder() as folder, postgres.Cluster.running(folder, **postgres.FAST) as cluster:
        cluster.primary.ask("CREATE DATABASE relay")
        queue = await StoredQueue.open(PostgresEngine(cluster.address("relay"), Space(), 1), Allowance(1_000, 10**7))
        device = await enrolled(queue)
        assert await queue.append(arrival(device)) is Outcome.STORED
        cluster.primary.hold()
        began = asyncio.get_running_loop().time()
        with pytest.raises(Unavailable):
            await queue.append(arrival(device))
        assert asyncio.get_running_loop().time() - began < 20
        cluster.primary.go_on()
        async with asyncio.timeout(60):
            while not await taken(queue, device):
                continue
        assert len(await bodies(queue, device)) >= 2
        await queue.close()


async def test_a_relay_that_hears_nothing_of_its_database_says_so_and_finds_back(
    far_side: FarSide, tmp_path: Path, graph: FakeGraph
) -> None:
    """The way between them is a black hole: Meta is told to come back, and what it was told is safe is there after."""
    if postgres.programs() is None:
        pytest.skip("needs PostgreSQL's server (Debian: postgresql)")
    with (
        postgres.folder() as folder,
        postgres.Cluster.running(folder, 0, **postgres.FAST, listen_addresses="*") as cluster,
    ):
        cluster.primary.ask("CREATE DATABASE relay")
        settings = {
            "host": "0.0.0.0",  # noqa: S104 - of the namespace
            "public_url": f"http://{far_side.far}:8080",
            "database": f"postgresql://conwerz@{far_side.other}:{cluster.primary.port}/relay",
            "standbys": "0",
        }
        within = ("ip", "netns", "exec", far_side.name)
        relay = await RelayProcess.start(tmp_path, graph.url, settings, 8080, within=within)
        async with httpx.AsyncClient(trust_env=False, timeout=40) as http:
            desktop, meta = Desktop(http, relay.url, MovableClock(now())), Meta(http, relay.url)
            await desktop.client.enrol(retention_days=30)
            claim_in(PostgresEngine(cluster.address("relay"), Space(), 0), desktop.device.id)
            assert (await meta.post(message(PAGE, "before"))).status_code == 200
            far_side.go_silent(far_side.other)
            began = asyncio.get_running_loop().time()
            assert (await meta.post(message(PAGE, "refused"))).status_code == 503
            assert asyncio.get_running_loop().time() - began < 20
            assert (await http.get(f"{relay.url}/healthz")).status_code == 200
            assert (await http.get(f"{relay.url}/readyz")).status_code == 503
            far_side.speak_again(far_side.other)
            again = message(PAGE, "after")
            async with asyncio.timeout(60):
                while (await meta.post(again)).status_code != 200:
                    continue
            assert [text for text in await desktop.texts() if text != "refused"] == ["before", "after"]
        assert await relay.terminate() == 0


async def test_a_full_disk_of_postgresql_is_503_and_loses_nothing(
    tmp_path: Path, graph: FakeGraph, http: httpx.AsyncClient
) -> None:
    if postgres.programs() is None:
        pytest.skip("needs PostgreSQL's server (Debian: postgresql)")
    with ExitStack() as stack:
        folder = stack.enter_context(postgres.folder())
        try:
            disk = stack.enter_context(postgres.small_disk(folder, "24m"))
        except PermissionError:
            pytest.skip("only root may mount a small disk")
        cluster = postgres.Cluster.start(folder, 0, **postgres.FAST)
        stack.callback(cluster.stop)
        cluster.primary.ask(f"CREATE TABLESPACE small LOCATION '{disk}'")
        cluster.primary.ask("CREATE DATABASE relay TABLESPACE small")
        settings = {"database": cluster.address("relay"), "standbys": "0"}
        relay = await RelayProcess.start(tmp_path, graph.url, settings)
        desktop, meta = await connected(http, relay, graph), Meta(http, relay.url)
        kept = await posted_until_refused(meta)
        assert len(kept) > 100
        assert (await http.get(f"{relay.url}/healthz")).status_code == 200
        page = await desktop.client.poll(None, 0)
        told = [text for each in page.deliveries if isinstance(each, Webhook) for text in texts(each.payload)]
        assert told
        assert told == kept[: len(told)]
        postgres.enlarge(disk, "64m")
        assert (await meta.post(message(PAGE, "room again"))).status_code == 200
        assert [text for text in await desktop.texts() if text in {*kept, "room again"}] == [*kept, "room again"]
        assert await relay.terminate() == 0


async def posted_until_refused(meta: Meta) -> list[str]:
    """What Meta was told is safe, before it was told to come back."""
    kept = []
    for number in range(10_000):
        text = f"{number} {os.urandom(6_000).hex()}"
        answer = await meta.post(message(PAGE, text))
        if answer.status_code != 200:
            assert answer.status_code == 503
            return kept
        kept.append(text)
    raise AssertionError("the disk is too large")


FAKETIME = next(Path("/usr/lib").glob("*/faketime/libfaketime.so.1"), None)


@pytest.mark.skipif(FAKETIME is None, reason="needs Debian's faketime")
async def test_clocks_of_relays_and_desktop_are_apart(
    new_database: Callable[[], str], http: httpx.AsyncClient, graph: FakeGraph, tmp_path: Path
) -> None:
    """One relay is ahead, one behind, one wrong by an hour: each takes events, and the desktop empties from each."""
    address = new_database()
    relays = []
    for number, offset in enumerate(("+45s", "-45s", "+1h")):
        folder = tmp_path / str(number)
        folder.mkdir()
        variables = {"FAKETIME": offset, "FAKETIME_DONT_FAKE_MONOTONIC": "1"}
        settings = {"database": address}
        relays.append(await RelayProcess.start(folder, graph.url, settings, preload=FAKETIME, variables=variables))
    desktop = await connected(http, relays[0], graph)
    for relay in relays:
        assert (await Meta(http, relay.url).post(message(PAGE, f"to {relay.port}"))).status_code == 200
    received = []
    for relay in relays:
        other = RelayClient(http, relay.url, desktop.device, now)
        page = await other.poll(None, 0)
        received.append([text for each in page.deliveries if isinstance(each, Webhook) for text in texts(each.payload)])
    assert received == [[f"to {relay.port}" for relay in relays]] * 3
    for relay in relays:
        assert await relay.terminate() == 0


async def taken(queue: StoredQueue, device: object) -> bool:
    try:
        return await queue.append(arrival(device)) is Outcome.STORED  # type: ignore[arg-type]
    except Unavailable:
        return False


SLOW = """
#define _GNU_SOURCE
#include <dlfcn.h>
#include <unistd.h>
int fdatasync(int file) { usleep(200000); return ((int (*)(int)) dlsym(RTLD_NEXT, "fdatasync"))(file); }
int fsync(int file) { usleep(200000); return ((int (*)(int)) dlsym(RTLD_NEXT, "fsync"))(file); }
"""


@pytest.fixture
def slow_disk(tmp_path: Path) -> Path:
    """A layer before the system's own that takes a fifth of a second for each promise of the disk."""
    (tmp_path / "slow.c").write_text(SLOW)
    command = ["cc", "-shared", "-fPIC", "-o", str(tmp_path / "slow.so"), str(tmp_path / "slow.c"), "-ldl"]
    try:
        subprocess.run(command, check=True, capture_output=True)
    except (FileNotFoundError, subprocess.CalledProcessError):
        pytest.skip("needs a C compiler")
    return tmp_path / "slow.so"


async def test_a_slow_disk_makes_meta_wait_or_come_back_and_nothing_else(
    slow_disk: Path, tmp_path: Path, http: httpx.AsyncClient, graph: FakeGraph
) -> None:
    """Commits gather more, memory stays bounded, and the relay goes on answering."""
    relay = await RelayProcess.start(tmp_path, graph.url, {"pending_bytes": "60000"}, preload=slow_disk)
    desktop = await connected(http, relay, graph)
    meta = Meta(http, relay.url)
    payloads = [message(PAGE, f"{number} {'x' * 2_000}") for number in range(60)]
    answers = await asyncio.gather(*(meta.post(payload) for payload in payloads))
    statuses = [answer.status_code for answer in answers]
    assert set(statuses) == {200, 503}
    began = asyncio.get_running_loop().time()
    assert (await http.get(f"{relay.url}/healthz")).status_code == 200
    assert asyncio.get_running_loop().time() - began < 5
    kept = {str(number) for number, status in enumerate(statuses) if status == 200}
    assert {text.split()[0] for text in await desktop.texts()} == kept
    assert await relay.terminate() == 0


async def test_relays_whose_clocks_are_apart_take_no_request_twice(
    new_database: Callable[[], str], http: httpx.AsyncClient, graph: FakeGraph, tmp_path: Path
) -> None:
    """The one that is ahead forgets old nonces while the one behind still takes their time for good."""
    address = new_database()
    ahead, behind = MovableClock(), MovableClock(START - 50_000)
    settings = settings_for(tmp_path, graph.url, database=address)
    one, other = [await RunningRelay.start(settings, clock) for clock in (ahead, behind)]
    desktop = Desktop(http, one.url, ahead)
    await desktop.client.enrol(retention_days=30)
    signed = desktop.client._signer.headers("GET", f"{one.url}/v1/events", b"", ahead.now)
    headers = {**signed, "host": urlsplit(one.url).netloc}
    assert (await http.get(f"{one.url}/v1/events", headers=headers)).status_code == 200
    for clock in (ahead, behind):
        clock.pass_(61_000)
    queue = await StoredQueue.open(PostgresEngine(address, Space(), 1), Allowance(1, 1))
    await queue.expire(ahead.now)
    await queue.close()
    answer = await http.get(f"{other.url}/v1/events", headers=headers)
    assert (answer.status_code, answer.json()) == (401, {"error": "replay"})
    for relay in (one, other):
        await relay.stop()


async def test_a_desktop_that_was_away_for_thirty_days_is_told_what_it_missed(
    start_relay: StartRelay, http: httpx.AsyncClient, connect: Connect
) -> None:
    relay = await start_relay()
    desktop, meta = await connect(relay, PAGE), Meta(http, relay.url)
    await meta.post(message(PAGE, "read at once"))
    assert await desktop.texts() == ["read at once"]
    assert await desktop.texts() == []
    left_at = relay.clock.now
    for day in range(32):
        await meta.post(message(PAGE, f"day {day}"))
        relay.clock.pass_(DAY)
    sweeping = await StoredQueue.open(SqliteEngine(Path(relay.settings.database), Space()), Allowance(1, 1))
    assert await sweeping.expire(relay.clock.now) == 3
    await sweeping.close()
    received = await desktop.receive()
    assert isinstance(received[0], Gap)
    assert (received[0].count, received[0].first_at) == (3, left_at)
    told = [text for each in received[1:] if isinstance(each, Webhook) for text in texts(each.payload)]
    assert told == [f"day {day}" for day in range(3, 32)]
    assert await desktop.receive() == []
