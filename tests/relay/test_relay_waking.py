"""A poll that is woken: it gets what the commit kept, if nothing else can have happened, and its key lies ready."""

import asyncio
import random
import threading
from collections.abc import AsyncIterator, Sequence
from pathlib import Path

import pytest

from conwerz_desktop.relay_client import DeviceKeys
from conwerz_relay import answers
from conwerz_relay.delivery import Delivery, Part
from conwerz_relay.directory import Directory
from conwerz_relay.envelopes import KEY_LIFE, Kind, Sealer
from conwerz_relay.limits import Allowance, Rate, Space
from conwerz_relay.metrics import Metrics
from conwerz_relay.polling import GRAIN, Bells, Ring, following, is_next
from conwerz_relay.queues import PAGE_BYTES
from conwerz_relay.records import Claim, Device, Kept, Outcome, Page, Route, Stored
from conwerz_relay.sqlite_engine import SqliteEngine
from conwerz_relay.stored_queue import StoredQueue
from conwerz_relay.writer import LARGEST_BATCH
from tests.relay.harness import PATIENCE, MovableClock, until
from tests.relay.test_relay_envelopes import enrolled as with_keys
from tests.relay.test_relay_queue import NOW, arrival, enrolled, over_rate

EMPTY = Page((), (), 7, "epoch", more=False)
SEEN = ("epoch", 7)
ROUTE = Route("messenger", "2001")


@pytest.fixture
async def queue(tmp_path: Path) -> AsyncIterator[StoredQueue]:
    queue = await StoredQueue.open(SqliteEngine(tmp_path / "relay.db", Space()), Allowance(10_000, 10**9))
    yield queue
    await queue.close()


@pytest.fixture
def device() -> Device:
    return with_keys(DeviceKeys.new())


def kept(device: Device, *sequences: int, size: int = 100) -> list[Kept]:
    return [Kept(sequence, arrival(device, size=size)) for sequence in sequences]


@pytest.mark.parametrize("sequences", [(8,), (8, 9, 10)])
def test_what_follows_at_once_is_the_page(device: Device, sequences: tuple[int, ...]) -> None:
    page = following(EMPTY, SEEN, kept(device, *sequences))
    assert page is not None
    assert tuple(item.sequence for item in page.items) == sequences
    assert (page.highest, page.epoch, len(page.keys)) == (sequences[-1], "epoch", 1)


def test_one_that_follows_is_written_as_its_page(device: Device) -> None:
    for each in kept(device, 8), [kept(device, 8)[0]._replace(arrival=arrival(device)._replace(key=None))]:
        page = following(EMPTY, SEEN, each)
        assert page
        assert is_next(EMPTY, SEEN, each[0].sequence)
        items = [item for item in page.items if isinstance(item, Stored)]
        assert answers.one("epoch", each[0], NOW) == answers.page("epoch", items, page.keys, more=False, time=NOW)


@pytest.mark.parametrize("cursor", [("epoch", 7), ("epoch", 5), ("another", 7), ("", 0), ("epoch", 8)])
@pytest.mark.parametrize("highest", [0, 7])
@pytest.mark.parametrize("sequence", [1, 7, 8, 9])
def test_what_is_next_is_what_follows(device: Device, cursor: tuple[str, int], highest: int, sequence: int) -> None:
    page = EMPTY._replace(highest=highest)
    assert is_next(page, cursor, sequence) == (following(page, cursor, kept(device, sequence)) is not None)


@pytest.mark.parametrize("sequences", [(), (9,), (7,), (8, 10)])
def test_where_something_may_lie_between_the_queue_is_read(device: Device, sequences: tuple[int, ...]) -> None:
    assert following(EMPTY, SEEN, kept(device, *sequences)) is None


@pytest.mark.parametrize("cursor", [("epoch", 5), ("another", 7), ("", 0)])
def test_who_has_not_seen_all_before_reads_the_queue(device: Device, cursor: tuple[str, int]) -> None:
    assert following(EMPTY, cursor, kept(device, 8)) is None


def test_who_was_never_given_anything_has_seen_all(device: Device) -> None:
    never = Page((), (), 0, "epoch", more=False)
    assert following(never, ("", 0), kept(device, 1)) is not None


def test_a_page_keeps_its_size(device: Device) -> None:
    assert following(EMPTY, SEEN, kept(device, 8, 9, size=PAGE_BYTES // 2)) is not None
    assert following(EMPTY, SEEN, kept(device, 8, 9, size=PAGE_BYTES // 2 + 1)) is None
    assert following(EMPTY, SEEN, kept(device, 8, size=PAGE_BYTES + 1)) is not None


@pytest.mark.parametrize("seed", range(8))
async def test_what_a_commit_tells_is_what_reading_finds(queue: StoredQueue, seed: int) -> None:
    """Whatever came before and whatever comes at once: events, doubles, gaps, of several devices."""
    chance = random.Random(seed)
    device, other = await enrolled(queue), await enrolled(queue)
    heard: list[list[Kept]] = []
    queue.on_arrival(lambda whose, kept: heard.append(list(kept)) if whose == device.id else None)
    told, seen = 0, 0
    for _ in range(30):
        before = await queue.page(device.id, seen, NOW)
        assert before.items == ()
        heard.clear()
        sent = [chance.choice((arrival, arrival, arrival, over_rate))(device) for _ in range(chance.randint(1, 3))]
        await queue.append_all([*sent, arrival(other), *sent[:1]])
        after = await queue.page(device.id, seen, NOW)
        if page := following(before, (before.epoch, seen), heard[0]):
            assert page == after
            told += 1
        else:
            assert any(not each.body for each in sent)
        assert await queue.acknowledge(device.id, (after.epoch, after.highest), NOW)
        seen = after.highest
    assert 0 < told < 30


async def test_more_than_a_commit_holds_goes_in_several(queue: StoredQueue) -> None:
    device = await enrolled(queue)
    jobs: list[int] = []
    queue.on_commit(lambda count, _: jobs.append(count))
    parts = [[arrival(device) for _ in range(LARGEST_BATCH)] for _ in range(3)]
    assert [len(each) for each in await asyncio.gather(*map(queue.append_all, parts))] == [LARGEST_BATCH] * 3
    assert jobs == [1, 1, 1]


async def test_the_disk_does_not_wait_for_whoever_listens(queue: StoredQueue) -> None:
    """Answering the polls of one commit takes as long as the next commit."""
    device = await enrolled(queue)
    is_written, waited = threading.Event(), []
    queue.on_arrival(lambda *_: waited.append(is_written.wait(PATIENCE)))
    kept = queue.append_all([arrival(device) for _ in range(LARGEST_BATCH)])
    outcomes, _ = await asyncio.gather(kept, queue.write(lambda _: is_written.set()))
    assert outcomes == [Outcome.STORED] * LARGEST_BATCH
    assert waited == [True]


def test_a_key_that_was_prepared_is_the_next_events(device: Device) -> None:
    sealer = Sealer()
    sealer.prepare(device, 50)
    (prepared,) = sealer._keys.values()
    sealer.prepare(device, 50)
    assert sealer.seal(device, Kind.WEBHOOK, b"{}").key is prepared.sealed


def test_a_key_that_would_end_during_the_wait_is_made_anew(device: Device) -> None:
    clock = MovableClock(0)
    sealer = Sealer(clock)
    sealer.prepare(device, 50)
    first = sealer.seal(device, Kind.WEBHOOK, b"{}").key
    clock.pass_(int(KEY_LIFE) - 51)
    sealer.prepare(device, 50)
    assert sealer.seal(device, Kind.WEBHOOK, b"{}").key is first
    clock.pass_(1)
    sealer.prepare(device, 50)
    assert sealer.seal(device, Kind.WEBHOOK, b"{}").key is not first


async def test_who_was_remembered_too_late_gets_nothing(queue: StoredQueue) -> None:
    """A poll reads what its device holds; another device takes that over; only then is it remembered."""
    directory = Directory(queue)
    delivery = Delivery(directory, queue, Sealer(), Rate(1, 10, lambda: 0.0), lambda: NOW, b"secret", Metrics())
    old, new = (with_keys(DeviceKeys.new()) for _ in range(2))
    for each in (old, new):
        await queue.enrol(each, NOW)
    assert await queue.claim(Claim((ROUTE,), old.id, None, None, NOW))
    as_read = await queue.device(old.id)
    assert as_read
    directory.remember(as_read, [ROUTE])
    assert directory.known("page", ROUTE.asset) is as_read
    assert await queue.claim(Claim((ROUTE,), new.id, old.id, None, NOW))
    directory.remember(as_read, [ROUTE])
    assert await delivery.deliver([Part("page", ROUTE.asset, b"{}")]) == [Outcome.STORED]
    assert len((await queue.page(new.id, 0, NOW)).items) == 1
    assert (await queue.page(old.id, 0, NOW)).items == ()


async def test_an_answer_that_fails_stops_neither_the_next_poll_nor_the_writer(queue: StoredQueue) -> None:
    """As to a connection that is gone: the writer rings in the moment of its commit."""
    first, second = await enrolled(queue), await enrolled(queue)
    heard: list[Ring] = []

    def fail(_ring: Ring, _kept: Sequence[Kept]) -> None:
        raise RuntimeError("closed")

    bells = Bells()
    queue.on_arrival(bells.ring)
    bells.listen(first.id).wait(30, fail)
    bells.listen(second.id).wait(30, lambda ring, _: heard.append(ring))
    assert await queue.append_all([arrival(first), arrival(second)]) == [Outcome.STORED] * 2
    assert heard == [Ring.ARRIVED]
    assert await queue.append(arrival(first)) is Outcome.STORED


async def test_waits_are_over_in_their_time_and_together() -> None:
    """One clock for all that end so close together; whoever was answered before hears nothing more."""
    bells, loop = Bells(), asyncio.get_running_loop()
    heard: list[tuple[bytes, Ring]] = []
    began = loop.time()
    for device in (b"one", b"two", b"gone"):
        listener = bells.listen(device)
        listener.wait(2 * GRAIN, lambda ring, _, device=device: heard.append((device, ring)))
    listener.close()
    await until(lambda: len(heard) == 2)
    assert loop.time() - began > 0.9 * GRAIN
    assert sorted(heard) == [(b"one", Ring.NOTHING), (b"two", Ring.NOTHING)]
    assert not bells._ends._together


async def test_what_came_before_the_end_is_all_that_is_heard() -> None:
    bells = Bells()
    first, second = bells.listen(b"one"), bells.listen(b"two")
    heard: list[tuple[bytes, Ring]] = []
    for listener, device in ((first, b"one"), (second, b"two")):
        listener.wait(GRAIN, lambda ring, _, device=device: heard.append((device, ring)))
    bells.ring(b"one", ())
    await until(lambda: len(heard) == 2)
    assert heard == [(b"one", Ring.ARRIVED), (b"two", Ring.NOTHING)]
