"""What every engine promises (relay/conwerz_relay/queues.py)."""

import asyncio
import itertools
import json
import os
from collections.abc import AsyncIterator, Callable
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

import pytest

from conwerz_relay import keeping
from conwerz_relay.databases import Database
from conwerz_relay.engines import engines_of, open_one
from conwerz_relay.limits import Allowance
from conwerz_relay.queue_client import QueueClient
from conwerz_relay.queues import PAGE_BYTES, PAGE_EVENTS, Queue
from conwerz_relay.records import (
    DAY,
    HOLDINGS_LIFE,
    Admission,
    Arrival,
    Claim,
    Device,
    Farewell,
    Gap,
    Held,
    Outcome,
    Reported,
    Route,
    SealedKey,
    Standing,
    Stored,
)
from conwerz_relay.settings import Settings
from conwerz_relay.writing import AT_ONCE
from tests.relay.harness import settings_for

T = TypeVar("T")

NOW = 1_800_000_000_000
ALLOWANCE = Allowance(events=1_000, bytes=10_000_000)
SEVERAL_PAGES = Allowance(2 * PAGE_EVENTS, 4 * PAGE_BYTES)


class Opener:
    """Opens queues over the same data, one after the other; `another` is over data of its own."""

    def __init__(self, new_database: Callable[[], str], *, is_beside: bool) -> None:
        """`is_beside`: kept by a process of its own."""
        self._new_database = new_database
        self._is_beside = is_beside
        self._database = new_database()
        self.opened: list[Queue] = []
        self.have_ended = 0  # processes, by themselves

    async def __call__(self, allowance: Allowance = ALLOWANCE) -> Queue:
        await self.close()
        settings = self._settings(device_events=allowance.events, device_bytes=allowance.bytes)
        self.opened = [
            await (QueueClient.open(settings, 0, self._note_end) if self._is_beside else open_one(settings, 0))
        ]
        return self.opened[0]

    def another(self) -> "Opener":
        return Opener(self._new_database, is_beside=self._is_beside)

    def by_operator(self, work: Callable[[Database], T]) -> T:
        """What `work` brings, beside the queue, from outside."""
        database = engines_of(self._settings(), is_beside=True)[0].open()
        with database.writing():
            answer = work(database)
        database.close()
        return answer

    def _settings(self, **limits: int) -> Settings:
        return settings_for(Path(), "", database=self._database, **limits)

    def _note_end(self) -> None:
        self.have_ended += 1

    async def close(self) -> None:
        for queue in self.opened:
            await queue.close()
        self.opened = []
        assert not self.have_ended


@pytest.fixture(params=["sqlite", "sqlite beside", "postgresql"])
async def opener(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Opener]:
    numbers = itertools.count()
    engine, _, beside = request.param.partition(" ")

    def new_database() -> str:
        if engine == "sqlite":
            return str(tmp_path / str(next(numbers)) / "relay.db")
        address: str = request.getfixturevalue("new_database")()
        return address

    opener = Opener(new_database, is_beside=bool(beside))
    yield opener
    await opener.close()


@pytest.fixture
async def queue(opener: Opener) -> Queue:
    return await opener()


def new_device() -> Device:
    id_ = os.urandom(16)
    return Device(id_, id_, os.urandom(32), 1, os.urandom(32), b"", 30)


async def enrolled(queue: Queue) -> Device:
    device = new_device()
    await queue.enrol(device, NOW)
    return device


KEY = SealedKey(b"k" * 16, b"sealed", b"recovery")
READ = b'{"entry":[{"messaging":[{"read":{"watermark":1}}]}]}'


def arrival(device: Device, *, at: int = NOW, size: int = 100, dedupe: bytes = b"", receipt: bool = False) -> Arrival:
    """A body whose bytes 50 to 66 name its key, as in an envelope."""
    body = b"h" * 50 + KEY.id + os.urandom(size - 66)
    return Arrival(device.id, dedupe or os.urandom(16), at, at + device.life, body, KEY, READ if receipt else b"")


def over_rate(device: Device, at: int = NOW) -> Arrival:
    return Arrival(device.id, os.urandom(16), at, at + device.life, b"", None)


async def bodies(queue: Queue, device: Device, after: int = 0, now: int = NOW) -> list[bytes]:
    return [item.body for item in (await queue.page(device.id, after, now)).items if isinstance(item, Stored)]


async def test_order_and_content_survive_a_restart(opener: Opener) -> None:
    queue = await opener()
    device = await enrolled(queue)
    sent = [arrival(device) for _ in range(5)]
    assert await asyncio.gather(*(queue.append(each) for each in sent)) == [Outcome.STORED] * 5
    queue = await opener()
    page = await queue.page(device.id, 0, NOW)
    assert [item.body for item in page.items if isinstance(item, Stored)] == [each.body for each in sent]
    assert [item.sequence for item in page.items] == [1, 2, 3, 4, 5]
    assert (page.keys, page.highest, page.epoch, page.more) == ((KEY,), 5, queue.epoch, False)


async def test_epoch_belongs_to_the_data(opener: Opener) -> None:
    first = (await opener()).epoch
    assert (await opener()).epoch == first
    another = opener.another()
    assert (await another()).epoch != first
    await another.close()


async def test_devices_do_not_see_each_other(queue: Queue) -> None:
    mine, theirs = await enrolled(queue), await enrolled(queue)
    await queue.append(arrival(mine))
    await queue.append(arrival(theirs))
    assert len(await bodies(queue, mine)) == len(await bodies(queue, theirs)) == 1
    assert await queue.acknowledge(mine.id, (queue.epoch, 1), NOW)
    assert len(await bodies(queue, theirs)) == 1


async def test_same_event_is_kept_once_while_it_waits(queue: Queue) -> None:
    device, other = await enrolled(queue), await enrolled(queue)
    once = arrival(device, dedupe=b"d" * 16)
    sent = [once, once, arrival(other, dedupe=b"d" * 16)]
    assert await asyncio.gather(*(queue.append(each) for each in sent)) == [
        Outcome.STORED,
        Outcome.DUPLICATE,
        Outcome.STORED,
    ]
    assert await queue.append(once) is Outcome.DUPLICATE
    assert await queue.acknowledge(device.id, (queue.epoch, 1), NOW)
    assert await queue.append(once) is Outcome.STORED


async def test_acknowledging_lets_go_of_everything_up_to_it(queue: Queue) -> None:
    device = await enrolled(queue)
    for _ in range(4):
        await queue.append(arrival(device))
    assert await queue.acknowledge(device.id, (queue.epoch, 3), NOW)
    assert [item.sequence for item in (await queue.page(device.id, 0, NOW)).items] == [4]
    assert await queue.acknowledge(device.id, (queue.epoch, 2), NOW)
    assert await queue.depth() == 1


async def test_much_is_let_go_of_in_parts(opener: Opener) -> None:
    """A full disk holds the log of one part, not of everything. What is not acknowledged stays, as does its gap."""
    queue = await opener(Allowance(2_000, 1_000_000))
    device = await enrolled(queue)
    commits: list[int] = []
    await queue.append_all([arrival(device) for _ in range(2 * AT_ONCE + 10)])
    await queue.append(over_rate(device))
    await queue.append_all([arrival(device) for _ in range(5)])
    queue.on_commit(lambda jobs, _: commits.append(jobs))
    last = 2 * AT_ONCE + 11
    assert await queue.acknowledge(device.id, (queue.epoch, last), NOW)
    assert len(commits) == 3
    assert [each.sequence for each in (await queue.page(device.id, 0, NOW)).items] == [*range(last + 1, last + 6)]
    assert await queue.depth() == 5
    assert not await queue.acknowledge(device.id, (queue.epoch, last + 6), NOW)


async def test_sequence_never_starts_again(opener: Opener) -> None:
    queue = await opener()
    device = await enrolled(queue)
    await queue.append(arrival(device))
    await queue.acknowledge(device.id, (queue.epoch, 1), NOW)
    queue = await opener()
    await queue.append(arrival(device))
    assert [item.sequence for item in (await queue.page(device.id, 0, NOW)).items] == [2]


async def test_cursor_above_the_highest_is_refused(queue: Queue) -> None:
    device = await enrolled(queue)
    await queue.append(arrival(device))
    assert not await queue.acknowledge(device.id, (queue.epoch, 2), NOW)
    assert not await queue.acknowledge(b"?" * 16, (queue.epoch, 1), NOW)
    assert len(await bodies(queue, device)) == 1


async def test_cursor_of_another_epoch_lets_go_of_nothing(queue: Queue) -> None:
    device = await enrolled(queue)
    await queue.append(arrival(device))
    assert await queue.acknowledge(device.id, ("another", 1), NOW)
    assert await queue.acknowledge(device.id, ("another", 99), NOW)
    assert len(await bodies(queue, device)) == 1


async def test_pages_end_at_their_number_of_events(opener: Opener) -> None:
    queue = await opener(SEVERAL_PAGES)
    device = await enrolled(queue)
    await queue.append_all([arrival(device) for _ in range(PAGE_EVENTS + 1)])
    first = await queue.page(device.id, 0, NOW)
    assert (len(first.items), first.more) == (PAGE_EVENTS, True)
    second = await queue.page(device.id, first.items[-1].sequence, NOW)
    assert (len(second.items), second.more) == (1, False)


async def test_pages_end_at_their_size_and_a_giant_travels_alone(opener: Opener) -> None:
    queue = await opener(SEVERAL_PAGES)
    device = await enrolled(queue)
    part = PAGE_BYTES * 2 // 5
    sizes = [part, part, part, PAGE_BYTES + 1, 100]
    for size in sizes:
        await queue.append(arrival(device, size=size))
    seen, after, more = [], 0, True
    while more:
        page = await queue.page(device.id, after, NOW)
        seen.append(len(page.items))
        after, more = page.items[-1].sequence, page.more
    assert seen == [2, 1, 1, 1]


async def test_what_is_too_old_becomes_a_gap(queue: Queue) -> None:
    device = await enrolled(queue)
    await queue.append(arrival(device, at=NOW))
    await queue.append(arrival(device, at=NOW + 5))
    await queue.append(arrival(device, at=NOW + 2 * DAY))
    later = NOW + device.life + 10
    assert await queue.expire(later) == 2
    page = await queue.page(device.id, 0, later)
    assert page.items[0] == Gap(2, NOW, NOW + 5, 2)
    assert [item.sequence for item in page.items] == [2, 3]
    assert await queue.expire(NOW + 3 * device.life) == 1
    assert (await queue.page(device.id, 0, later)).items == (Gap(3, NOW, NOW + 2 * DAY, 3),)
    assert await queue.depth() == 0


async def test_what_is_too_old_is_a_gap_for_whoever_asks_before_the_sweep(queue: Queue) -> None:
    """Letting go of what came after it would else let go of it too, unseen."""
    device, other = await enrolled(queue), await enrolled(queue)
    for each in (device, other):
        await queue.append(arrival(each, at=NOW))
    await queue.append(arrival(device, at=NOW + 2 * DAY))
    later = NOW + device.life + 10
    page = await queue.page(device.id, 0, later)
    assert page.items[0] == Gap(1, NOW, NOW, 1)
    assert [item.sequence for item in page.items] == [1, 2]
    assert await queue.page(device.id, 0, later) == page
    assert (await queue.page(device.id, 1, later)).items == page.items[1:]
    assert await queue.expire(later) == 1, "the other device has not asked"
    assert await queue.depth() == 1


async def test_what_grew_old_behind_what_lives_longer_is_a_gap_too(queue: Queue) -> None:
    """A notice of a deletion outlives what came after it."""
    device = await enrolled(queue)
    await queue.append(arrival(device, at=NOW)._replace(expires_at=NOW + 3 * device.life))
    await queue.append(arrival(device, at=NOW + 5))
    await queue.append(arrival(device, at=NOW + 2 * DAY))
    page = await queue.page(device.id, 0, NOW + device.life + 10)
    assert [type(item) for item in page.items] == [Stored, Gap, Stored]
    assert page.items[1] == Gap(2, NOW + 5, NOW + 5, 1)


async def test_life_is_never_longer_than_thirty_days() -> None:
    assert [Device(b"", b"", b"", 1, b"", b"", days).life for days in (7, 90)] == [7 * DAY, 30 * DAY]


async def test_limit_of_events_leaves_one_growing_gap(opener: Opener) -> None:
    queue = await opener(Allowance(events=2, bytes=10_000))
    device = await enrolled(queue)
    outcomes = [await queue.append(arrival(device, at=NOW + n)) for n in range(5)]
    assert outcomes == [Outcome.STORED] * 2 + [Outcome.DROPPED] * 3
    page = await queue.page(device.id, 0, NOW)
    assert page.items[2:] == (Gap(3, NOW + 2, NOW + 4, 3),)


async def test_limit_of_bytes(opener: Opener) -> None:
    queue = await opener(Allowance(events=100, bytes=1_000))
    device = await enrolled(queue)
    outcomes = [await queue.append(arrival(device, size=size)) for size in (900, 200, 100)]
    assert outcomes == [Outcome.STORED, Outcome.DROPPED, Outcome.STORED]
    assert [type(item) for item in (await queue.page(device.id, 0, NOW)).items] == [Stored, Gap, Stored]


async def test_gap_that_was_seen_does_not_grow(opener: Opener) -> None:
    queue = await opener(Allowance(events=1, bytes=10_000))
    device = await enrolled(queue)
    for _ in range(2):
        await queue.append(arrival(device))
    seen = (await queue.page(device.id, 0, NOW)).items
    await queue.append(arrival(device, at=NOW + 9))
    assert (await queue.page(device.id, 0, NOW)).items == (*seen, Gap(3, NOW + 9, NOW + 9, 1))
    assert await queue.acknowledge(device.id, (queue.epoch, 3), NOW)
    assert (await queue.page(device.id, 0, NOW)).items == ()
    assert await queue.append(arrival(device)) is Outcome.STORED


async def test_no_gap_hides_what_is_stored_after_it(opener: Opener) -> None:
    queue = await opener(Allowance(events=2, bytes=10_000))
    device = await enrolled(queue)
    await queue.append(over_rate(device))
    await queue.append(arrival(device))
    await queue.append(over_rate(device, NOW + 7))
    page = await queue.page(device.id, 0, NOW)
    assert [type(item) for item in page.items] == [Gap, Stored, Gap]
    assert page.items[2] == Gap(3, NOW + 7, NOW + 7, 1)


async def test_receipts_give_way_before_messages(opener: Opener) -> None:
    queue = await opener(Allowance(events=10, bytes=100_000))
    device = await enrolled(queue)
    for _ in range(9):
        await queue.append(arrival(device))
    assert await queue.append(arrival(device, receipt=True)) is Outcome.DROPPED
    assert await queue.append(arrival(device)) is Outcome.STORED
    assert await queue.append(arrival(device)) is Outcome.DROPPED


async def test_duplicate_at_the_limit_is_no_gap(opener: Opener) -> None:
    queue = await opener(Allowance(events=1, bytes=10_000))
    device = await enrolled(queue)
    once = arrival(device)
    await queue.append(once)
    assert await queue.append(once) is Outcome.DUPLICATE


async def test_unknown_device_is_gone(queue: Queue) -> None:
    assert await queue.append(arrival(new_device())) is Outcome.GONE


async def test_nonces_are_taken_once_for_their_life(opener: Opener) -> None:
    queue = await opener()
    mine, theirs = await enrolled(queue), await enrolled(queue)
    assert await queue.admit(mine.id, "nonce", NOW, NOW + 60) is Admission.FRESH
    queue = await opener()
    assert await queue.admit(mine.id, "nonce", NOW + 59, NOW + 120) is Admission.REPLAYED
    assert await queue.admit(theirs.id, "nonce", NOW, NOW + 60) is Admission.FRESH
    assert await queue.admit(mine.id, "nonce", NOW + 60, NOW + 120) is Admission.FRESH


async def test_device_renews_its_keys_and_keeps_its_queue(queue: Queue) -> None:
    device = await enrolled(queue)
    await queue.append(arrival(device))
    renewed = Device(device.id, device.tenant, device.signing_key, 1, b"n" * 32, b"r" * 32, 7)
    await queue.enrol(renewed, NOW)
    assert await queue.device(device.id) == renewed
    assert len(await bodies(queue, device)) == 1


async def test_route_has_one_holder_until_it_is_taken_over(queue: Queue) -> None:
    mine, theirs = await enrolled(queue), await enrolled(queue)
    routes = (Route("instagram", "1"), Route("instagram_page", "2"))
    assert await queue.claim(Claim(routes, mine.id, None, None, NOW))
    assert not await queue.claim(Claim(routes[1:], theirs.id, None, None, NOW))
    assert await queue.claim(Claim(routes, theirs.id, mine.id, arrival(mine), NOW))
    assert await queue.holder([Route("instagram", "9"), routes[1]]) == theirs
    assert len(await bodies(queue, mine)) == 1
    assert await queue.release(routes[0], mine.id) == ()
    assert set(await queue.release(routes[0], theirs.id)) == set(routes)
    assert await queue.holder(routes) is None


async def test_event_for_outdated_keys_or_routes_is_stale(queue: Queue) -> None:
    device, other = await enrolled(queue), await enrolled(queue)
    route = Route("messenger", "1")

    async def outcome() -> Outcome:
        return await queue.append(arrival(device)._replace(version=known.version))

    async def holder() -> Device:
        found = await queue.device(device.id)
        assert found
        return found

    known = await holder()
    assert await queue.claim(Claim((route,), device.id, None, None, NOW))
    assert await outcome() is Outcome.STORED
    await queue.enrol(device, NOW)
    assert await outcome() is Outcome.STORED
    await queue.enrol(replace(device, hpke_key=os.urandom(32)), NOW)
    assert await outcome() is Outcome.STALE
    known = await holder()
    assert await outcome() is Outcome.STORED
    assert await queue.claim(Claim((route,), other.id, device.id, arrival(device), NOW))
    assert await outcome() is Outcome.STALE
    known = await holder()
    assert await queue.release(route, device.id) == ()
    assert await outcome() is Outcome.STORED


async def test_event_that_is_gone_is_new_again(queue: Queue) -> None:
    device = await enrolled(queue)
    once = arrival(device)
    assert await queue.append(once) is Outcome.STORED
    assert await queue.expire(NOW + device.life) == 1
    assert await queue.append(once) is Outcome.STORED
    assert await queue.append(once) is Outcome.DUPLICATE
    await queue.erase(device.tenant)
    await queue.enrol(device, NOW + 1)
    assert await queue.append(once) is Outcome.STORED
    assert (await queue.page(device.id, 0, NOW)).keys == (KEY,)


async def test_device_that_came_back_is_not_taken_for_the_one_before(queue: Queue) -> None:
    device = await enrolled(queue)
    known = await queue.device(device.id)
    assert known
    await queue.erase(device.tenant)
    await queue.enrol(device, NOW + 1)
    assert await queue.append(arrival(device)._replace(version=known.version)) is Outcome.STALE


async def test_a_shop_that_was_erased_and_came_back_is_given_no_sequence_twice(opener: Opener) -> None:
    """Its desktop has the cursor of before, which lets go of nothing that it has not read."""
    queue = await opener()
    device, other = await enrolled(queue), await enrolled(queue)
    await queue.append_all([arrival(device), arrival(device), over_rate(device), arrival(other)])
    cursor = (queue.epoch, (await queue.page(device.id, 0, NOW)).highest)
    for each in (device, other):
        await queue.erase(each.tenant)
    queue = await opener()
    assert await queue.enrol(device, NOW + 1) == cursor[0]
    unread = arrival(device)
    await queue.append(unread)
    assert await queue.acknowledge(device.id, cursor, NOW)
    assert await bodies(queue, device, cursor[1]) == [unread.body]


async def test_erasing_a_shop_leaves_nothing_of_it_and_all_of_others(queue: Queue) -> None:
    device, other = await enrolled(queue), await enrolled(queue)
    for each, asset in ((device, "1"), (other, "2")):
        await queue.claim(Claim((Route("messenger", asset),), each.id, None, None, NOW))
        await queue.append(arrival(each))
        await queue.append(over_rate(each))
        await queue.admit(each.id, "nonce", NOW, NOW + 60)
    assert await queue.erase(device.tenant) == 1
    assert await queue.erase(device.tenant) == 0
    assert await queue.device(device.id) is None
    assert await queue.holder([Route("messenger", "1")]) is None
    assert (await queue.page(device.id, 0, NOW)).items == ()
    assert await queue.append(arrival(device)) is Outcome.GONE
    assert await queue.admit(device.id, "nonce", NOW, NOW + 60) is Admission.FRESH
    assert await queue.holder([Route("messenger", "2")]) == other
    assert await queue.depth() == 1


async def standings(queue: Queue, code: str) -> list[Reported]:
    return list(await queue.deletion(code))


async def test_a_deletion_is_known_by_what_each_computer_said_last(queue: Queue) -> None:
    one, two = await enrolled(queue), await enrolled(queue)
    both = {one.id: Standing.QUEUED, two.id: Standing.QUEUED}
    await queue.note_deletion("c0de", both, NOW, NOW + DAY)
    await queue.note_deletion("nobody", {}, NOW, NOW + DAY)
    assert await standings(queue, "nobody") == [Reported(Standing.NOBODY, NOW)]
    assert await standings(queue, "c0de") == [Reported(Standing.QUEUED, NOW)] * 2
    await queue.note_standing("c0de", one.id, Standing.ASKING, NOW + 1)
    await queue.note_standing("c0de", one.id, Standing.ASKING, NOW + 2)
    await queue.note_standing("c0de", two.id, Standing.ERASED, NOW + 3)
    await queue.note_standing("c0de", two.id, Standing.KEPT, NOW + 4)
    await queue.note_standing("c0de", new_device().id, Standing.KEPT, NOW + 4)
    await queue.note_deletion("nobody", {one.id: Standing.QUEUED}, NOW + 5, NOW + 5 + DAY)
    assert [each.standing for each in await standings(queue, "nobody")] == [Standing.QUEUED]
    await queue.note_deletion("c0de", both, NOW + 5, NOW + 5 + DAY)
    assert await standings(queue, "c0de") == [Reported(Standing.ASKING, NOW + 1), Reported(Standing.ERASED, NOW + 3)]
    assert {each.device for each in await standings(queue, "c0de")} == set(both)
    await queue.erase(one.tenant)
    await queue.remove(Farewell(two.id, two.signing_key, NOW, ""))
    assert await standings(queue, "c0de") == [Reported(Standing.REMOVED, NOW + 1), Reported(Standing.ERASED, NOW + 3)]
    await queue.enrol(one, NOW)
    await queue.note_standing("c0de", one.id, Standing.ERASED, NOW + 6)
    assert len(await standings(queue, "c0de")) == 2, "nothing names who was removed"
    assert {each.standing for each in await standings(queue, "c0de")} == {Standing.REMOVED, Standing.ERASED}
    await queue.expire(NOW + DAY)
    assert await standings(queue, "c0de") == []


async def test_what_another_computer_took_over_is_remembered_of_the_former(queue: Queue) -> None:
    """By its own grant, until it has it again."""
    mine, theirs = await enrolled(queue), await enrolled(queue)
    routes = (Route("instagram", "1"), Route("instagram_page", "2"))
    await queue.claim(Claim(routes, mine.id, None, None, NOW, "me"))
    await queue.claim(Claim(routes, theirs.id, mine.id, None, NOW + 1, "them"))
    assert await queue.ended(["me", "them"], []) == (Held(mine.id, routes[0], NOW),)
    await queue.claim(Claim(routes, mine.id, theirs.id, None, NOW + 2, "me"))
    assert await queue.ended(["me", "them"], []) == (Held(theirs.id, routes[0], NOW + 1),)
    await queue.expire(NOW + 2 + HOLDINGS_LIFE)
    assert await queue.ended(["me", "them"], []) == ()


async def test_what_lets_go_is_forgotten_sooner_and_never_later(queue: Queue) -> None:
    device, route = await enrolled(queue), Route("messenger", "1")
    for life, forget_at in ((DAY, 9 * DAY), (9 * DAY, DAY)):
        await queue.claim(Claim((route,), device.id, None, None, NOW, "me"))
        await queue.end(route, device.id, NOW + life)
        await queue.release(route, device.id, NOW + forget_at)
        await queue.expire(NOW + DAY - 1)
        assert await queue.ended(["me"], []) == (Held(device.id, route, NOW),)
        await queue.expire(NOW + DAY)
        assert await queue.ended(["me"], []) == ()


async def test_no_limit_drops_what_is_vital(opener: Opener) -> None:
    queue = await opener(Allowance(events=1, bytes=10_000_000))
    device = await enrolled(queue)
    assert await queue.append(arrival(device)) is Outcome.STORED
    assert await queue.append(arrival(device)) is Outcome.DROPPED
    assert await queue.append(arrival(device)._replace(is_vital=True)) is Outcome.STORED


async def test_listener_hears_after_the_commit(queue: Queue) -> None:
    device = await enrolled(queue)
    heard: list[bytes] = []
    queue.on_arrival(lambda device, _: heard.append(device))
    await queue.append(arrival(device))
    await queue.append(arrival(device, dedupe=b"d" * 16))
    await queue.append(arrival(device, dedupe=b"d" * 16))
    assert heard == [device.id] * 2


async def test_key_stays_as_long_as_an_envelope_needs_it(queue: Queue) -> None:
    device = await enrolled(queue)
    for _ in range(2):
        await queue.append(arrival(device))
    await queue.acknowledge(device.id, (queue.epoch, 1), NOW + DAY)
    assert (await queue.page(device.id, 0, NOW)).keys == (KEY,)
    await queue.acknowledge(device.id, (queue.epoch, 2), NOW + DAY)
    await queue.append(arrival(device))
    assert (await queue.page(device.id, 0, NOW)).keys == (KEY,)


async def test_commit_order_is_sequence_order(queue: Queue) -> None:
    """Whoever reads while others write never sees a later event before an earlier one."""
    device = await enrolled(queue)
    writing = asyncio.gather(*(queue.append(arrival(device)) for _ in range(90)))
    highest = 0
    while not writing.done():
        sequences = [item.sequence for item in (await queue.page(device.id, 0, NOW)).items]
        assert sequences == list(range(1, len(sequences) + 1))
        assert len(sequences) >= highest
        highest = len(sequences)
    await writing
    assert len(await bodies(queue, device)) == 90


async def test_a_removed_device_leaves_the_queue_of_either_engine(queue: Queue) -> None:
    mine, theirs = await enrolled(queue), await enrolled(queue)
    route = Route("messenger", "1")
    await queue.claim(Claim((route,), mine.id, None, None, NOW))
    await queue.claim(Claim((route,), theirs.id, mine.id, None, NOW))
    await queue.append(arrival(mine))
    assert await queue.former_holders(theirs.id) == (mine.id,)
    await queue.note_seen(mine.id, NOW + 5)
    (seen,) = await queue.computers([mine.id], b"")
    assert (seen.device, seen.enrolled_at, seen.seen_at) == (mine, NOW, NOW + 5)
    farewell = Farewell(mine.id, mine.signing_key, NOW, "proof")
    await queue.remove(farewell)
    await queue.remove(farewell)
    assert await queue.device(mine.id) is None
    assert await queue.farewell(mine.id) == farewell
    assert await queue.former_holders(theirs.id) == ()
    assert await bodies(queue, mine) == []
    await queue.expire(NOW + 31 * DAY)
    assert await queue.farewell(mine.id) is None


async def test_depth_is_told_by_the_first_digit_of_the_tenants(queue: Queue) -> None:
    devices = [await enrolled(queue) for _ in range(12)]
    for number, device in enumerate(devices):
        await queue.append_all([arrival(device, at=NOW + number) for _ in range(2)])
    depths = await queue.depths(NOW + 11)
    assert [each.tenants for each in depths] == sorted({f"{device.tenant.hex()[0]}" for device in devices})
    assert sum(each.waiting for each in depths) == await queue.depth() == 24
    assert max(each.lag for each in depths) == 11
    await queue.check()


async def test_what_a_device_holds_is_known_by_device_and_by_grant(queue: Queue) -> None:
    device, other = await enrolled(queue), await enrolled(queue)
    root = Route("instagram", "1")
    assert await queue.claim(Claim((root, Route("instagram_page", "2")), device.id, None, None, NOW, "mark"))
    assert await queue.claim(Claim((Route("messenger", "3"),), other.id, None, None, NOW, "another"))
    assert await queue.held(device.id) == (Held(device.id, root, NOW),)
    assert await queue.held_by_grant("mark") == (Held(device.id, root, NOW),)
    assert await queue.held_by_grant("nobody's") == ()
    before = await queue.device(device.id)
    await queue.outdate(device.id)
    after = await queue.device(device.id)
    assert before
    assert after
    assert after.version == before.version + 1


async def test_an_invitation_is_spent_once(opener: Opener, queue: Queue) -> None:
    code = opener.by_operator(lambda db: keeping.invite(db, NOW))
    assert not await queue.spend_invitation("another", NOW)
    assert [await queue.spend_invitation(code, NOW) for _ in range(2)] == [True, False]


async def test_many_at_once_have_their_own_outcomes_in_order(queue: Queue) -> None:
    device = await enrolled(queue)
    once = arrival(device)
    outcomes = await queue.append_all([once, arrival(new_device()), once, over_rate(device), arrival(device)])
    assert outcomes == [Outcome.STORED, Outcome.GONE, Outcome.DUPLICATE, Outcome.DROPPED, Outcome.STORED]
    assert await queue.append_all([]) == []


async def test_what_is_held_of_a_shop_can_be_handed_out(opener: Opener, queue: Queue) -> None:
    device, other = await enrolled(queue), await enrolled(queue)
    await queue.append_all([arrival(device), arrival(device), over_rate(device), arrival(other)])
    await queue.claim(Claim((Route("messenger", "1"),), device.id, None, None, NOW))
    (held,) = opener.by_operator(lambda db: keeping.held_of(db, device.tenant))
    assert json.loads(json.dumps(held)) == held
    assert len(held["envelopes"]) == 2
    assert other.id.hex() not in json.dumps(held)
    assert opener.by_operator(lambda db: keeping.held_of(db, os.urandom(16))) == []
