"""A thousand messages, many of them delivered twice and out of order: each once in the store and once on the screen."""

import random

from pytestqt.qtbot import QtBot

from conwerz_desktop.viewmodels import reads
from tests.journeys import kept
from tests.journeys.conftest import World
from tests.journeys.processes import until
from tests.journeys.traffic import CHANNELS, PEOPLE, Traffic


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
    assert world.meta.do("state")["posts_accepted"] > 10
    assert world.desktop.end() == 0
    with kept.opened(world.desktop.profile) as store:
        assert kept.received(store) == sorted(traffic.written)
        threads = kept.threads(store)
        assert len(threads) == len(CHANNELS) * PEOPLE
        assert max(map(len, threads.values())) > 2 * reads.PAGE, "somebody's thread has to be paged upwards"
        kept.assert_models_show_the_store(store, qtbot)
    assert world.desktop.complaints() == ""
