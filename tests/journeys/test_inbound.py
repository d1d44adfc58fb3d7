"""A thousand messages, many of them delivered twice and out of order: each once in the store and once on the screen."""

import random
from collections.abc import Sequence

from pytestqt.qtbot import QtBot

from conwerz_desktop.store.messages import MessageRow
from conwerz_desktop.viewmodels import reads
from tests.journeys import kept
from tests.journeys.conftest import World
from tests.journeys.processes import until
from tests.journeys.traffic import CHANNELS, PEOPLE, Traffic

LATEST_COPY = 2_500  # milliseconds


def test_a_thousand_messages_once_each(world: World, qtbot: QtBot) -> None:
    world.open()
    world.meta.do("set_fault", name="duplicates", share=0.5)
    world.meta.do("set_fault", name="reorder", spread_ms=800)
    traffic = Traffic(world.meta, random.Random(1))
    traffic.everybody_writes()
    while len(traffic.written) < 1_000:
        traffic.write(min(100, 1_000 - len(traffic.written)))
    until(lambda: world.desktop.ask("received") >= 1_000, "everything has come")
    until(world.meta.is_idle, "every copy was delivered")
    _assert_a_webhook_comes_twice(world, traffic)
    assert world.desktop.end() == 0
    with kept.opened(world.desktop.profile) as store:
        assert kept.received(store) == sorted(traffic.written)
        threads = kept.threads(store)
        assert any(_came_out_of_order(thread) for thread in threads.values()), "neighbours did change places"
        assert len(threads) == len(CHANNELS) * PEOPLE
        assert max(map(len, threads.values())) > 2 * reads.PAGE, "somebody's thread has to be paged upwards"
        kept.assert_models_show_the_store(store, qtbot)
    assert world.desktop.complaints() == ""


def _assert_a_webhook_comes_twice(world: World, traffic: Traffic) -> None:
    """The last word of all, once the copies of the others have come: a POST for it and a copy."""
    world.meta.do("set_fault", name="reorder", on=False)
    world.meta.do("set_fault", name="duplicates", share=1.0)
    world.meta.do("move_clock", ms=LATEST_COPY)
    until(world.meta.is_idle, "every copy was delivered")
    before = _posts(world)
    traffic.write(1)
    until(lambda: _posts(world) == before + 1, "the last word is delivered")
    world.meta.do("move_clock", ms=LATEST_COPY)
    until(lambda: _posts(world) == before + 2, "its copy is delivered")
    until(lambda: world.desktop.ask("received") >= len(traffic.written), "the last word has come")


def _posts(world: World) -> int:
    return int(world.meta.do("state")["posts_accepted"])


def _came_out_of_order(thread: Sequence[MessageRow]) -> bool:
    """The rows' numbers tell in which order they came; those of one moment have none."""
    times = [row.sent_at for row in sorted(thread, key=lambda row: row.id)]
    return times != sorted(times)
