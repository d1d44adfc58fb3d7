"""Figures beside labels and filters: as if they were counted anew, with fewer looks."""

import random
from collections.abc import Callable
from concurrent.futures import Future
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from conwerz_desktop.domain.people import Profile
from conwerz_desktop.domain.search_query import Query
from conwerz_desktop.domain.views import View
from conwerz_desktop.services import triage
from conwerz_desktop.store import conversations
from conwerz_desktop.store.conversations import Filter
from conwerz_desktop.store.database import Store
from conwerz_desktop.viewmodels import tally as tallies
from conwerz_desktop.viewmodels.bridge import Bridge
from conwerz_desktop.viewmodels.tally import Tally
from tests import shop
from tests.shop import HOUR, PAGE, Said, Talk
from tests.unit.conftest import Clock

FILTERS = {1: Filter(View.ALL, None, Query(labels=("vip",))), 2: Filter(View.WAITING), 3: Filter(View.STARRED)}
PEOPLE = [Talk(PAGE, f"p{each}", Profile(f"Person {each}"), (Said(HOUR, "Hello"),)) for each in range(8)]


@pytest.mark.parametrize("many", [3, 100])
def test_it_says_what_counting_anew_would(
    store: Store, clock: Clock, bridge: Bridge, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, many: int
) -> None:
    monkeypatch.setattr(tallies, "MANY", many)
    numbers = shop.fill(store, PEOPLE)
    tally = Tally(store, clock, bridge, bridge)
    store.subscribe(lambda changes: bridge.call(lambda: tally.apply(changes)))
    tally.watch(FILTERS)
    label = triage.make_label(store, "VIP").result()
    dice = random.Random(7)
    acts: list[Callable[[int], Future[Any]]] = [
        lambda each: triage.put_label(store, label, [each]),
        lambda each: triage.take_label_off(store, label, [each]),
        lambda each: triage.finish(store, [each]),
        lambda each: triage.reopen(store, [each]),
        lambda each: triage.star(store, [each], dice.random() < 0.5),
    ]
    for done in [dice.choice(acts)(dice.choice(numbers)) for _ in range(60)]:
        done.result()
    expected = {
        key: len(store.read(lambda db, each=each: conversations.numbers(db, each, clock.now, many)).result())  # type: ignore[misc]
        for key, each in FILTERS.items()
    }
    words = {key: "" if not n else f"{many - 1}+" if n >= many else str(n) for key, n in expected.items()}
    qtbot.waitUntil(lambda: {key: tally.figure(key) for key in FILTERS} == words)


def test_a_change_that_concerns_nobody_counts_nothing_anew(
    store: Store, clock: Clock, bridge: Bridge, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    numbers = shop.fill(store, PEOPLE)
    tally = Tally(store, clock, bridge, bridge)
    tally.watch(FILTERS)
    qtbot.waitUntil(lambda: tally.figure(2) == "8")
    anew = []
    monkeypatch.setattr(conversations, "numbers", lambda *asked: anew.append(asked))
    store.subscribe(lambda changes: bridge.call(lambda: tally.apply(changes)))
    triage.star(store, numbers[:2], True).result()
    qtbot.waitUntil(lambda: tally.figure(3) == "2")
    assert anew == []
