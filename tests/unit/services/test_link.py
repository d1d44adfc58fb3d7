"""What waits at a real relay is stored, whole pages at a time, and the cursor moves after it and not otherwise."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

import httpx
import pytest

from conwerz_desktop.domain.changes import Changes
from conwerz_desktop.domain.doubts import Why
from conwerz_desktop.domain.views import View
from conwerz_desktop.relay_client import RelayClient, errors
from conwerz_desktop.relay_client.pages import Notice
from conwerz_desktop.services.health import Health, LinkState
from conwerz_desktop.services.link import WAIT, LinkLoop
from conwerz_desktop.store import connections, conversations, database, doubts, gaps, link, unrecognised
from conwerz_desktop.store.connection import Connection
from conwerz_desktop.store.conversations import Filter
from conwerz_desktop.store.database import Store
from tests.relay.harness import (
    Desktop,
    FakeGraph,
    GraphServer,
    Meta,
    MovableClock,
    RunningRelay,
    message,
    page_of,
    settings_for,
)

PAGE, TOKEN = "1001", "page-token"
PATIENCE = 60
REFUSED = "no room"

T = TypeVar("T")


@dataclass
class Shop:
    """A connected computer with a store, its relay, and everything that was published."""

    relay: RunningRelay
    meta: Meta
    desktop: Desktop
    http: httpx.AsyncClient
    store: Store
    healths: asyncio.Queue[Health] = field(default_factory=asyncio.Queue)
    pauses: list[float] = field(default_factory=list)

    def read(self, query: Callable[[Connection], T]) -> T:
        return self.store.read(query).result()

    def texts(self) -> list[str]:
        rows = self.read(lambda db: conversations.page(db, Filter(View.ALL), self.relay.clock.now))
        return [row.last_text for row in rows]

    def cursor(self) -> tuple[str | None, int]:
        known = self.read(link.get)
        assert known is not None
        return known.epoch, known.sequence

    def loop(self, client: RelayClient | None = None) -> LinkLoop:
        return LinkLoop(self.store, client or self.desktop.client, self.healths.put_nowait, lambda _: 7_000, self._rest)

    async def next_health(self) -> Health:
        return await asyncio.wait_for(self.healths.get(), PATIENCE)

    async def receive(self) -> Health:
        """The health after the first page that is taken in."""
        async with running(self.loop()):
            return await self.next_health()

    async def _rest(self, seconds: float) -> None:
        self.pauses.append(seconds)
        await asyncio.sleep(0)


@asynccontextmanager
async def running(loop: LinkLoop) -> AsyncIterator[None]:
    task = asyncio.create_task(loop.run())
    yield
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)


@contextmanager
def refusing(store: Store, what: str) -> Iterator[None]:
    trigger = f"CREATE TRIGGER full BEFORE {what} BEGIN SELECT RAISE(ABORT, '{REFUSED}'); END"
    store.write(lambda writing: writing.db.execute(trigger)).result()
    yield
    store.write(lambda writing: writing.db.execute("DROP TRIGGER full")).result()


Open = Callable[..., Awaitable[Shop]]


@pytest.fixture
async def open_shop(tmp_path: Path) -> AsyncIterator[Open]:
    graph, clock, opened = FakeGraph(), MovableClock(), list[Shop]()
    server = GraphServer(graph)
    graph.page(PAGE, TOKEN)
    async with httpx.AsyncClient(trust_env=False) as http:

        async def open_(**limits: object) -> Shop:
            relay = await RunningRelay.start(settings_for(tmp_path, graph.url, **limits), clock)
            store = Store(tmp_path / "conwerz.db", database.new_key(), clock)
            shop = Shop(relay, Meta(http, relay.url), Desktop(http, relay.url, clock), http, store)
            opened.append(shop)
            await shop.desktop.client.enrol(retention_days=90)
            await shop.desktop.client.route(page_of(PAGE), TOKEN)
            store.write(lambda writing: connections.add(writing, page_of(PAGE), "Bella Ceramics")).result()
            store.write(lambda writing: link.enrol(writing, shop.desktop.device.id.hex())).result()
            return shop

        yield open_
        for shop in opened:
            shop.store.close()
            await shop.relay.stop()
    server.close()


@pytest.fixture
async def shop(open_shop: Open) -> Shop:
    return await open_shop()


async def test_what_waits_is_stored_and_the_cursor_is_behind_it(shop: Shop) -> None:
    await shop.meta.post(message(PAGE, "Do you ship?"))
    page = await shop.desktop.client.poll(None, 0)
    assert await shop.receive() == Health(LinkState.ONLINE, shop.relay.clock.now)
    assert shop.texts() == ["Do you ship?"]
    assert shop.cursor() == (page.cursor.epoch, page.cursor.sequence)


async def test_the_next_start_begins_behind_what_is_stored(shop: Shop) -> None:
    await shop.meta.post(message(PAGE, "Do you ship?"))
    await shop.receive()
    asked = asyncio.Queue[httpx.URL]()

    async def note(request: httpx.Request) -> None:
        asked.put_nowait(request.url)

    async with httpx.AsyncClient(trust_env=False, event_hooks={"request": [note]}) as http:
        client = RelayClient(http, shop.relay.url, shop.desktop.device, shop.relay.clock)
        async with running(shop.loop(client)):
            first = (await asyncio.wait_for(asked.get(), PATIENCE)).params
    assert (first["epoch"], int(first["after"])) == shop.cursor()


async def test_a_page_is_stored_whole_or_not_at_all(shop: Shop) -> None:
    await shop.meta.post(message(PAGE, "Do you ship?"))
    with refusing(shop.store, "INSERT ON message"):
        with pytest.raises(Exception, match=REFUSED):
            await asyncio.wait_for(shop.loop().run(), PATIENCE)
        assert (shop.texts(), shop.cursor()) == ([], (None, 0))
        assert shop.healths.empty()
    await shop.receive()
    assert shop.texts() == ["Do you ship?"]


async def test_a_page_whose_cursor_is_not_kept_comes_again_and_nothing_is_doubled(open_shop: Open) -> None:
    shop = await open_shop(device_events=1)
    for text in ("kept", "lost"):
        await shop.meta.post(message(PAGE, text))
    shown: list[Changes] = []
    told: list[Changes] = []
    shop.store.subscribe(shown.append, shows=True)
    shop.store.subscribe(told.append)
    with refusing(shop.store, "UPDATE OF sequence ON link"):
        for _ in range(2):
            with pytest.raises(Exception, match=REFUSED):
                await asyncio.wait_for(shop.loop().run(), PATIENCE)
        assert (shop.texts(), shop.cursor(), shop.read(gaps.everything)) == (["kept"], (None, 0), ())
        (first,) = [each.messages for each in shown if each.messages]
        assert told == []
        assert shop.healths.empty()
    await shop.receive()
    assert (shop.texts(), shop.cursor()[1]) == (["kept"], 2)
    assert [gap.count for gap in shop.read(gaps.everything)] == [1]
    assert [each.messages for each in told if each.messages] == [first]
    assert shop.read(lambda db: db.execute("SELECT count(*) FROM message").fetchone()[0]) == 1


async def test_a_notice_whose_cursor_is_not_kept_is_heard_when_it_comes_again(shop: Shop) -> None:
    other = Desktop(shop.http, shop.relay.url, shop.relay.clock)
    await other.client.enrol(retention_days=90)
    await other.client.route(page_of(PAGE), TOKEN, takeover=True)
    heard: list[str] = []

    def hear(notice: Notice) -> None:
        heard.append(notice.kind)

    def loop() -> LinkLoop:
        return LinkLoop(shop.store, shop.desktop.client, shop.healths.put_nowait, lambda _: 7_000, hear=hear)

    with refusing(shop.store, "UPDATE OF sequence ON link"):
        with pytest.raises(Exception, match=REFUSED):
            await asyncio.wait_for(loop().run(), PATIENCE)
        assert (heard, shop.read(doubts.everything)) == ([], ())
    async with running(loop()):
        await shop.next_health()
    assert heard == ["taken_over"]
    assert [each.why for each in shop.read(doubts.everything)] == [Why.TAKEN_OVER]


async def test_a_cursor_that_is_refused_is_let_go(shop: Shop) -> None:
    """The relay knows its epoch but never got so far: a backup of it, or of the shop, was brought back."""
    await shop.meta.post(message(PAGE, "Do you ship?"))
    epoch = (await shop.desktop.client.poll(None, 0)).cursor.epoch
    shop.store.write(lambda writing: link.advance(writing, epoch, 999)).result()
    assert (await shop.receive()).state is LinkState.ONLINE
    assert (shop.texts(), shop.cursor()) == (["Do you ship?"], (epoch, 1))


async def test_what_the_relay_lost_is_kept_as_a_gap(open_shop: Open) -> None:
    shop = await open_shop(device_events=1)
    for text in ("kept", "lost", "lost too"):
        await shop.meta.post(message(PAGE, text))
    await shop.receive()
    now = shop.relay.clock.now
    kept = [(gap.first_at, gap.last_at, gap.count) for gap in shop.read(gaps.everything)]
    assert (shop.texts(), kept) == (["kept"], [(now, now, 2)])


async def test_a_notice_of_the_relay_is_kept_as_a_doubt_and_not_obeyed(shop: Shop) -> None:
    other = Desktop(shop.http, shop.relay.url, shop.relay.clock)
    await other.client.enrol(retention_days=90)
    await other.client.route(page_of(PAGE), TOKEN, takeover=True)
    await shop.receive()
    ((_, kept),) = shop.read(lambda db: tuple(unrecognised.everything(db)))
    told = {"notice": "taken_over", "channel": "messenger", "asset": PAGE, "proof": "", "at": shop.relay.clock.now}
    assert kept == told
    assert [each.why for each in shop.read(doubts.everything)] == [Why.TAKEN_OVER]


async def test_a_relay_that_is_away_is_asked_again_and_the_last_contact_is_told(shop: Shop) -> None:
    await shop.receive()
    away = RelayClient(shop.http, "http://127.0.0.1:9", shop.desktop.device, shop.relay.clock)
    met_at = shop.relay.clock.now
    shop.relay.clock.pass_(60_000)
    async with running(shop.loop(away)):
        told = [await shop.next_health(), await shop.next_health()]
    assert told == [Health(LinkState.UNREACHABLE, met_at)] * 2
    assert shop.pauses[:1] == [7.0]


async def test_after_a_sleep_the_relay_is_asked_at_once(shop: Shop) -> None:
    """Not only when the time of the poll that slept is over."""
    woken = asyncio.Event()

    async def until_woken() -> None:
        await woken.wait()
        woken.clear()

    loop = LinkLoop(shop.store, shop.desktop.client, shop.healths.put_nowait, lambda _: 7_000, woken=until_woken)
    async with running(loop), asyncio.timeout(WAIT - 10):
        for _ in range(3):
            assert (await shop.next_health()).state is LinkState.ONLINE
            await shop.relay.has_waiting_poll()
            woken.set()
    assert shop.pauses == []


async def test_a_wrong_clock_is_told_and_does_not_stop_the_work(shop: Shop) -> None:
    await shop.meta.post(message(PAGE, "Do you ship?"))
    slow = RelayClient(shop.http, shop.relay.url, shop.desktop.device, lambda: shop.relay.clock.now - 3_600_000)
    async with running(shop.loop(slow)):
        assert await shop.next_health() == Health(LinkState.CLOCK_WRONG, shop.relay.clock.now, 3_600_000)
    assert shop.texts() == ["Do you ship?"]


async def test_a_relay_that_does_not_know_us_ends_the_loop(shop: Shop) -> None:
    stranger = Desktop(shop.http, shop.relay.url, shop.relay.clock)
    with pytest.raises(errors.NotEnrolled):
        await asyncio.wait_for(shop.loop(stranger.client).run(), PATIENCE)
