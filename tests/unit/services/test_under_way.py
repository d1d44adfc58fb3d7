"""Long work says how far it is, truly, and ends where its owner says stop, with nothing half."""

import asyncio
from itertools import pairwise
from pathlib import Path

import pytest

from conwerz_desktop.app import data_classes
from conwerz_desktop.domain.channels import Channel
from conwerz_desktop.domain.events import MessageReceived
from conwerz_desktop.domain.messages import Content
from conwerz_desktop.meta.pacing import Pace
from conwerz_desktop.services import intake
from conwerz_desktop.services.backfill import Backfill
from conwerz_desktop.services.retention import ROWS_OF_A_PURGE, Retention
from conwerz_desktop.services.under_way import Doing, Kind, UnderWay
from conwerz_desktop.store import connections
from conwerz_desktop.store.ballast import Ballast
from conwerz_desktop.store.database import Store
from tests.unit.conftest import ANA, NOON, Clock, connect
from tests.unit.services.conftest import PracticeShop

DAY = 86_400_000


def test_who_listens_hears_whole_percents_and_the_end() -> None:
    under_way, heard = UnderWay(), list[tuple[Doing, ...]]()
    under_way.listen(heard.append)
    with under_way.begin(Kind.BACKUP, lambda: None) as task:
        for share in (0.001, 0.5, 0.504, 0.2, 2.0):
            task.tell(share)
    assert [[each.percent for each in doing] for doing in heard] == [[], [0], [50], [100], []]


def test_work_that_fails_is_not_under_way_any_more() -> None:
    under_way, heard = UnderWay(), list[tuple[Doing, ...]]()
    under_way.listen(heard.append)
    with pytest.raises(OSError, match="gone"), under_way.begin(Kind.EXPORT):
        raise OSError("gone")
    assert heard[-1] == ()


def test_only_what_may_be_stopped_is() -> None:
    under_way, stopped = UnderWay(), list[str]()
    with under_way.begin(Kind.PURGE) as purge, under_way.begin(Kind.EXPORT, lambda: stopped.append("export")) as export:
        under_way.stop(purge.number)
        under_way.stop(export.number)
        heard: list[tuple[Doing, ...]] = []
        leave = under_way.listen(heard.append)
        leave()
        assert [(each.may_stop, each.stopping) for each in heard[0]] == [(False, False), (True, True)]
    under_way.stop(export.number)
    assert stopped == ["export"]
    assert len(heard) == 1


async def test_a_back_fill_that_is_stopped_keeps_what_it_read_and_goes_on_later(shop: PracticeShop) -> None:
    for name in ("Ana", "Ben", "Carla", "Dov"):
        shop.meta.verbs.move_clock(1000)
        shop.meta.verbs.customer_writes("messenger", name, "Do you ship?")
    under_way, clock = UnderWay(), shop.meta.platform.world.clock
    doing: list[tuple[Doing, ...]] = []
    under_way.listen(doing.append)

    async def turn(seconds: float) -> None:
        """Practice Meta counts the calls by its own clock."""
        shop.meta.verbs.move_clock(int(seconds * 1000) + 1)

    shop.graph.pace = Pace(monotonic=lambda: clock.now() / 1000, sleep=turn)
    rows = shop.store.read(connections.everything).result()
    tokens = {row: shop.tokens[row.asset] for row in rows if row.asset.channel is Channel.MESSENGER}
    reading = Backfill(shop.store, shop.graph, tokens, under_way=under_way)

    def known() -> int:
        return int(shop.store.read(lambda db: db.execute("SELECT count(*) FROM conversation").fetchone()[0]).result())

    unsubscribe = shop.store.subscribe(lambda _: [under_way.stop(each.number) for each in doing[-1]])
    assert not await reading.fill()
    unsubscribe()
    assert 0 < known() < 4
    assert doing[-1] == ()
    assert await reading.fill()
    assert known() == 4


async def test_the_progress_of_a_purge_is_true(tmp_path: Path, key: bytes, clock: Clock) -> None:
    store = Store(tmp_path / "conwerz.db", key, clock)
    connect(store)
    events = [MessageReceived(ANA, f"mid.{at:032}", NOON - at, Content(f"teapot {at}")) for at in range(2_000)]
    store.write(lambda writing: intake.apply(writing, events)).result()
    store.time.hear_relay(0)
    clock.now += 91 * DAY
    store.time.hear_relay(0)
    under_way, told = UnderWay(), list[tuple[int, int]]()

    def look(doing: tuple[Doing, ...]) -> None:
        """In the thread of the purge, between two of its transactions."""
        query = "SELECT count(*) FROM message"
        left = store.read(lambda db: db.execute(query).fetchone()[0]).result()
        told.extend((each.percent, left) for each in doing)

    under_way.listen(look)
    await asyncio.wait_for(
        Retention(store, data_classes.classes(), Ballast(tmp_path / "ballast", 1), under_way=under_way).purge(), 60
    )
    store.close()
    assert len(told) > 3
    assert all(percent == int(100 * ROWS_OF_A_PURGE * (2_000 - left) / 2_000) for percent, left in told)
    assert all(one[0] < other[0] for one, other in pairwise(told))
    assert told[-1] == (90, 0)
