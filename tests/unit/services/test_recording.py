"""Every call that leaves is counted, with what it was for."""

import asyncio
from collections.abc import AsyncIterator

import pytest

from conwerz_desktop.app import outgoing
from conwerz_desktop.domain.changes import Topic
from conwerz_desktop.domain.errands import UNSAID, Errand, Purpose
from conwerz_desktop.meta.graph import GraphClient
from conwerz_desktop.services.recording import Recorder
from conwerz_desktop.store import contacts
from conwerz_desktop.store.contacts import Contact
from conwerz_desktop.store.database import Store
from tests.unit.conftest import NOON, Clock
from tests.unit.services.conftest import PracticeShop

ANSWERING = Errand(Purpose.ANSWER, "pages_messaging")
CHECKING = Errand(Purpose.CHECK)


async def no_pause(_: float) -> None:
    await asyncio.sleep(0)


@pytest.fixture
async def recorder(store: Store, clock: Clock) -> AsyncIterator[Recorder]:
    made = Recorder(clock)
    keeping = asyncio.create_task(made.run(store, no_pause))
    yield made
    keeping.cancel()
    await asyncio.wait([keeping])


async def kept(store: Store) -> tuple[Contact, ...]:
    return await asyncio.wrap_future(store.read(contacts.everything))


async def until_kept(store: Store, calls: int) -> tuple[Contact, ...]:
    changed = asyncio.Event()
    loop = asyncio.get_running_loop()
    unsubscribe = store.subscribe(lambda changes: loop.call_soon_threadsafe(changed.set))
    async with asyncio.timeout(10):
        while sum(each.calls for each in await kept(store)) < calls:
            await changed.wait()
            changed.clear()
    unsubscribe()
    return await kept(store)


async def test_calls_to_one_host_on_one_errand_are_one_row(store: Store, clock: Clock, recorder: Recorder) -> None:
    recorder.note("graph.facebook.com", ANSWERING)
    await until_kept(store, 1)
    clock.now += 60_000
    recorder.note("graph.facebook.com", ANSWERING)
    recorder.note("graph.facebook.com", CHECKING)
    assert await until_kept(store, 3) == (
        Contact("graph.facebook.com", ANSWERING, 2, NOON, NOON + 60_000),
        Contact("graph.facebook.com", CHECKING, 1, NOON + 60_000, NOON + 60_000),
    )
    used = await asyncio.wrap_future(store.read(contacts.last_used))
    assert used == {"pages_messaging": NOON + 60_000}


async def test_whoever_looks_is_told(store: Store, recorder: Recorder) -> None:
    told: set[Topic] = set()
    store.subscribe(lambda changes: told.update(changes.topics))
    recorder.note("relay.example", CHECKING)
    await until_kept(store, 1)
    assert Topic.CONTACTS in told


async def test_what_was_noted_last_is_kept_too(store: Store, clock: Clock) -> None:
    made = Recorder(clock)

    async def for_ever(_: float) -> None:
        await asyncio.Event().wait()

    keeping = asyncio.create_task(made.run(store, for_ever))
    made.note("relay.example", CHECKING)
    await asyncio.sleep(0)
    keeping.cancel()
    await asyncio.wait([keeping])
    assert [each.host for each in await until_kept(store, 1)] == ["relay.example"]


async def test_the_client_notes_each_call_and_a_refused_host_is_none(shop: PracticeShop) -> None:
    noted: list[tuple[str, Errand]] = []
    token = shop.meta.facts()["user_token"]
    async with outgoing.client([shop.meta.url], loopback=True, note=lambda *call: noted.append(call)) as http:
        await GraphClient(http, shop.meta.url).on(CHECKING).get("me", token)
        await GraphClient(http, shop.meta.url).get("me", token)
        with pytest.raises(outgoing.HostRefused):
            await http.get("http://127.0.0.1:9/")
    host = shop.meta.url.removeprefix("http://")
    assert noted == [(host, CHECKING), (host, UNSAID)]
