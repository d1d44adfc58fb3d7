"""What only PostgreSQL must hold: several relays, standbys, promotions."""

import asyncio
import os
import signal
import threading
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Sequence
from contextlib import ExitStack
from pathlib import Path

import psutil
import psycopg
import pytest

from conwerz_relay.databases import Database
from conwerz_relay.limits import Allowance, Space
from conwerz_relay.polling import following
from conwerz_relay.postgres_engine import PostgresEngine
from conwerz_relay.queues import Queue, Unavailable
from conwerz_relay.records import Admission, Claim, Device, Kept, Outcome, Route
from conwerz_relay.schema import OtherDatabase, line_of
from conwerz_relay.stored_queue import StoredQueue
from tests.relay import postgres
from tests.relay.test_relay_queue import NOW, arrival, bodies, enrolled

ALLOWANCE = Allowance(1_000, 10_000_000)
FILES = 1_100  # more than select() knows

OpenAt = Callable[[str], Awaitable[StoredQueue]]


@pytest.fixture
async def open_at() -> AsyncIterator[OpenAt]:
    """A relay's queue over a database, beside others over the same."""
    opened: list[StoredQueue] = []

    async def open_at(address: str, standbys: int = 1) -> StoredQueue:
        opened.append(await StoredQueue.open(PostgresEngine(address, Space(), standbys), ALLOWANCE))
        return opened[-1]

    yield open_at
    for queue in opened:
        await queue.close()


@pytest.fixture
def own_cluster() -> Iterator[postgres.Cluster]:
    """A primary and two standbys of which any one must have a commit, for a test that kills them."""
    if postgres.programs() is None:
        pytest.skip("needs PostgreSQL's server (Debian: postgresql)")
    with postgres.folder() as folder, postgres.Cluster.running(folder, standbys=2, **postgres.FAST) as cluster:
        cluster.primary.ask("CREATE DATABASE relay")
        yield cluster


@pytest.fixture
def server() -> Iterator[postgres.Server]:
    """One that has not started."""
    if postgres.programs() is None:
        pytest.skip("needs PostgreSQL's server (Debian: postgresql)")
    with postgres.folder() as folder:
        made = postgres.Server(folder, "alone")
        made.initialise(postgres.FAST)
        yield made


async def is_taken(queue: Queue, device: Device) -> bool:
    try:
        return await queue.append(arrival(device)) is Outcome.STORED
    except Unavailable:
        return False


async def until(holds: Callable[[], Awaitable[bool]]) -> None:
    async with asyncio.timeout(60):
        while not await holds():  # noqa: ASYNC110 - turns of the loop, no time
            await asyncio.sleep(0)


async def test_a_stalled_relay_does_not_make_another_one_skip_its_event(
    new_database: Callable[[], str], open_at: OpenAt
) -> None:
    """A takes a number and stalls, B commits, the desktop reads and lets go: A's event arrives, and before B's."""
    address = new_database()
    queue = await open_at(address)
    device = await enrolled(queue)
    line = line_of(device.id)
    with psycopg.connect(address, target_session_attrs="read-write") as stalled:
        stalled.execute("SELECT 1 FROM lines WHERE line = %s FOR UPDATE", (line,))
        row = (line, 1, b"a" * 16, NOW, NOW + device.life, b"h" * 66 + b"of A")
        stalled.execute("INSERT INTO envelopes VALUES (%s, %s, %s, %s, %s, %s)", row)
        theirs = asyncio.create_task(queue.append(arrival(device)))
        waiting = "SELECT 1 FROM pg_locks WHERE NOT granted"
        await until(lambda: asyncio.to_thread(lambda: stalled.execute(waiting).fetchone() is not None))
        assert await bodies(queue, device) == []
        stalled.execute("UPDATE lines SET sequence = 1, waiting = 1, waiting_bytes = 70 WHERE line = %s", (line,))
    assert await theirs is Outcome.STORED
    page = await queue.page(device.id, 0, NOW)
    assert [item.sequence for item in page.items] == [1, 2]
    assert page.items[0].body.endswith(b"of A")  # type: ignore[union-attr]


async def test_a_relay_that_hangs_in_a_transaction_is_ended(new_database: Callable[[], str], open_at: OpenAt) -> None:
    address = new_database()
    queue = await open_at(address)
    device = await enrolled(queue)
    hanging = await open_at(address)

    holds, may_go_on = threading.Event(), threading.Event()

    def hang(db: Database) -> None:
        db.lock([line_of(device.id)])
        holds.set()
        may_go_on.wait(60)
        db.execute("SELECT 1")

    stuck = asyncio.create_task(hanging.write(hang))
    await asyncio.to_thread(holds.wait)
    await until(lambda: is_taken(queue, device))
    may_go_on.set()
    with pytest.raises(Unavailable):
        await stuck


async def test_a_session_that_takes_no_writes_is_unavailable_and_made_anew(
    new_database: Callable[[], str], open_at: OpenAt
) -> None:
    """As managed servers set themselves while their disk is full."""
    queue = await open_at(new_database())
    device = await enrolled(queue)
    await queue.write(lambda db: db.execute("SET SESSION CHARACTERISTICS AS TRANSACTION READ ONLY").rowcount)
    with pytest.raises(Unavailable):
        await queue.append(arrival(device))
    assert await queue.append(arrival(device)) is Outcome.STORED


async def test_relays_share_nonces_routes_and_bells(new_database: Callable[[], str], open_at: OpenAt) -> None:
    address = new_database()
    here, there = await open_at(address), await open_at(address)
    assert here.epoch == there.epoch
    mine, theirs = await enrolled(here), await enrolled(there)
    assert await here.admit(mine.id, "nonce", NOW, NOW + 60) is Admission.FRESH
    assert await there.admit(mine.id, "nonce", NOW, NOW + 60) is Admission.REPLAYED
    route = Route("messenger", "1")
    assert await here.claim(Claim((route,), mine.id, None, None, NOW))
    known = await here.holder([route])
    assert known == mine
    heard: asyncio.Queue[bytes] = asyncio.Queue()
    here.on_arrival(lambda device, _: heard.put_nowait(device))
    assert await there.claim(Claim((route,), theirs.id, mine.id, arrival(mine), NOW))
    async with asyncio.timeout(30):
        assert await heard.get() == mine.id
    assert await here.append(arrival(mine)._replace(version=known.version)) is Outcome.STALE


@pytest.fixture
def many_files() -> Iterator[None]:
    """As a relay has them open for which thousands of polls wait: no small number is left for its next connection."""
    resource = pytest.importorskip("resource", reason="files are numbered otherwise here")
    if resource.getrlimit(resource.RLIMIT_NOFILE)[0] < 2 * FILES:
        pytest.skip(f"needs a limit of {2 * FILES} open files")
    with ExitStack() as opened:
        for _ in range(FILES):
            opened.enter_context(Path(os.devnull).open("rb"))
        yield


@pytest.mark.usefixtures("many_files")
async def test_bells_are_heard_however_many_polls_wait(new_database: Callable[[], str], open_at: OpenAt) -> None:
    address = new_database()
    here, there = await open_at(address), await open_at(address)
    heard = asyncio.Event()
    there.on_arrival(lambda *_: heard.set())

    async def is_heard() -> bool:
        """Its thread may begin to listen only after the first was told."""
        here._engine.tell({b"d" * 16})
        return heard.is_set()

    await until(is_heard)


async def test_what_another_relay_kept_a_moment_ago_is_not_skipped(
    new_database: Callable[[], str], open_at: OpenAt
) -> None:
    """A poll waits here, an event is kept there, and the next one here before the bell has come over."""
    address = new_database()
    here, there = await open_at(address), await open_at(address)
    device = await enrolled(here)
    heard: list[Sequence[Kept]] = []
    here.on_arrival(lambda _, kept: heard.append(kept))
    before = await here.page(device.id, 0, NOW)
    await there.append(arrival(device))
    await here.append(arrival(device))
    (own,) = [kept for kept in heard if kept]
    assert [each.sequence for each in own] == [2]
    assert following(before, ("", 0), own) is None
    assert len((await here.page(device.id, 0, NOW)).items) == 2


async def test_two_relays_never_give_one_route_to_two(new_database: Callable[[], str], open_at: OpenAt) -> None:
    address = new_database()
    here, there = await open_at(address), await open_at(address)
    devices = [await enrolled(here) for _ in range(8)]
    routes = (Route("messenger", "1"),)
    claims = [
        queue.claim(Claim(routes, device.id, None, None, NOW))
        for queue, device in zip([here, there] * 4, devices, strict=True)
    ]
    assert sorted(await asyncio.gather(*claims)) == [False] * 7 + [True]


async def test_many_relays_keep_one_order(new_database: Callable[[], str], open_at: OpenAt) -> None:
    """Batches over the same lines in opposite order: nobody waits in a circle, nothing is lost or doubled."""
    address = new_database()
    here, there = await open_at(address), await open_at(address)
    devices = [await enrolled(here) for _ in range(6)]
    sent = [
        queue.append(arrival(device))
        for _ in range(20)
        for queue, order in ((here, devices), (there, devices[::-1]))
        for device in order
    ]
    assert set(await asyncio.gather(*sent)) == {Outcome.STORED}
    for device in devices:
        assert [item.sequence for item in (await there.page(device.id, 0, NOW)).items] == list(range(1, 41))


async def test_another_version_of_the_tables_is_left_untouched(
    new_database: Callable[[], str], open_at: OpenAt, cluster: postgres.Cluster
) -> None:
    address = new_database()
    await open_at(address)
    database = address.rpartition("/")[2]
    cluster.primary.ask("UPDATE relay SET value = '99' WHERE name = 'version'", database)
    with pytest.raises(OtherDatabase):
        await open_at(address)


def test_a_server_is_killed_with_all_its_children_also_where_it_ended_by_itself(server: postgres.Server) -> None:
    """A child that outlived it would keep the next server from starting."""
    for _ in range(3):
        server.start()
        assert server.process
        with psycopg.connect(f"postgresql://conwerz@127.0.0.1:{server.port}/postgres"):
            children = psutil.Process(server.process.pid).children()
            server.kill()
        assert children
        assert all(map(postgres._has_ended, children))
    server.start()
    assert server.process
    server.process.terminate()
    server.process.wait()
    server.kill()
    assert server.process is None


def test_a_server_leaves_no_shared_memory_however_it_ends(server: postgres.Server) -> None:
    server.start()
    assert server.ask("SHOW dynamic_shared_memory_type") == [("mmap",)]
    assert server.process
    ended = server.process
    server.hold()
    server.stop()
    assert ended.returncode != -signal.SIGKILL
    assert server.process is None


async def test_without_a_standby_nothing_counts(own_cluster: postgres.Cluster, open_at: OpenAt) -> None:
    queue = await open_at(own_cluster.address("relay"))
    device = await enrolled(queue)
    own_cluster.standbys[0].kill()
    await until(lambda: is_taken(queue, device))  # any one of the two is enough
    before = len(await bodies(queue, device))
    own_cluster.standbys[1].kill()
    stuck = asyncio.create_task(is_taken(queue, device))
    assert not await stuck
    assert len(await bodies(queue, device)) == before
    with pytest.raises(Unavailable):
        await queue.check()
    own_cluster.standbys[1].start()
    await until(lambda: is_taken(queue, device))


async def test_a_commit_whose_wait_was_cut_short_does_not_count(own_cluster: postgres.Cluster, open_at: OpenAt) -> None:
    """PostgreSQL calls it done, with a warning: the standby never had it."""
    queue = await open_at(own_cluster.address("relay"))
    device = await enrolled(queue)
    for standby in own_cluster.standbys:
        standby.hold()
    stuck = asyncio.create_task(queue.append(arrival(device)))
    cancel = "SELECT pg_cancel_backend(pid) FROM pg_stat_activity WHERE wait_event = 'SyncRep'"
    await until(lambda: asyncio.to_thread(lambda: own_cluster.primary.ask(cancel) != []))
    with pytest.raises(Unavailable):
        await stuck
    for standby in own_cluster.standbys:
        standby.go_on()


async def test_one_of_two_standbys_is_enough_and_none_is_not(own_cluster: postgres.Cluster, open_at: OpenAt) -> None:
    queue = await open_at(own_cluster.address("relay"))
    device = await enrolled(queue)
    first, second = own_cluster.standbys

    async def is_refused() -> bool:
        return not await is_taken(queue, device)

    for dead in (first, second):
        await asyncio.to_thread(dead.kill)
        await until(lambda: is_taken(queue, device))
        await asyncio.to_thread(dead.start)
        await until(lambda: _are_in_step(own_cluster, 2))
    for dead in (first, second):
        await asyncio.to_thread(dead.kill)
    await until(is_refused)
    await asyncio.to_thread(second.start)
    await until(lambda: is_taken(queue, device))


async def _are_in_step(cluster: postgres.Cluster, count: int) -> bool:
    query = "SELECT count(*) FROM pg_stat_replication WHERE sync_state IN ('sync', 'quorum')"
    return await asyncio.to_thread(cluster.primary.ask, query) == [(count,)]


async def test_promotion_keeps_what_was_told_to_be_safe(own_cluster: postgres.Cluster, open_at: OpenAt) -> None:
    """kill -9 of the primary under load; 503 until a standby of the new one is in step; the old one is not believed."""
    queue = await open_at(own_cluster.address("relay"))
    device = await enrolled(queue)
    epoch = queue.epoch
    acknowledged: list[bytes] = []
    is_over = False

    async def lane() -> None:
        while not is_over:
            sent = arrival(device)
            while not is_over:
                try:
                    outcome = await queue.append(sent)
                except Unavailable:
                    continue
                assert outcome in (Outcome.STORED, Outcome.DUPLICATE)
                acknowledged.append(sent.body)
                break

    async def enough(count: int) -> bool:
        await asyncio.sleep(0)
        return len(acknowledged) >= count

    lanes = [asyncio.create_task(lane()) for _ in range(8)]
    await until(lambda: enough(100))
    old = own_cluster.primary
    await asyncio.to_thread(old.kill)
    await asyncio.to_thread(own_cluster.promote)
    at_promotion = len(acknowledged)
    refused = 0
    while refused < 3:
        refused += not await is_taken(queue, device)
    assert len(acknowledged) == at_promotion
    await asyncio.to_thread(own_cluster.require_standby)
    await until(lambda: enough(at_promotion + 50))
    is_over = True
    await asyncio.gather(*lanes)
    found, after, page = set(), 0, await queue.page(device.id, 0, NOW)
    while page.items:
        found |= {item.body for item in page.items}  # type: ignore[union-attr]
        after = page.items[-1].sequence
        page = await queue.page(device.id, after, NOW)
    assert set(acknowledged) <= found
    assert page.epoch != epoch
    assert await queue.acknowledge(device.id, (epoch, 1), NOW)
    assert (await queue.page(device.id, 0, NOW)).items[0].sequence == 1
    old.start()
    own_cluster.primary.kill()
    assert not await is_taken(queue, device)
    old.kill()
