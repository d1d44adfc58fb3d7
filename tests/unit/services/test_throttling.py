"""A lane slows down before Meta refuses, and the owner sees how long."""

import asyncio

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conwerz_desktop.domain.channels import Address, Asset, Channel
from conwerz_desktop.meta.usage import MINUTE, Budget, Usage
from conwerz_desktop.services import lanes
from conwerz_desktop.services.throttling import PAIR_BURST, PAIR_REFILL, Throttle
from conwerz_desktop.store import pauses
from tests.unit.services.conftest import PracticeShop

NOON = 1_790_000_000_000
ANA = Address(Asset(Channel.WHATSAPP, "1"), "34600")
EVA = Address(Asset(Channel.MESSENGER, "2"), "77")


@pytest.mark.parametrize(
    ("percent", "wait", "pause"), [(10, 0, 0), (75, 0, 3_000), (90, 0, 20_000), (99, 0, 2 * MINUTE), (5, 7, 7)]
)
def test_the_fuller_the_budget_the_longer_the_pause(percent: float, wait: int, pause: int) -> None:
    usage = Usage((Budget("1", "messenger", percent, wait), Budget("app", "app", 1)))
    assert Throttle(lambda: usage).note_sent(EVA, NOON) == pause


@given(st.lists(st.integers(0, 20_000), min_size=1, max_size=120))
def test_nobody_gets_more_than_meta_allows(gaps: list[int]) -> None:
    """Against the rule itself: at most the burst and one more each six seconds, in any span."""
    throttle, now, sent = Throttle(), NOON, []
    for gap in gaps:
        now += gap
        now += throttle.pair_wait(ANA, now)
        assert throttle.pair_wait(ANA, now) == 0
        throttle.note_sent(ANA, now)
        sent.append(now)
    for first in range(len(sent)):
        for last in range(first, len(sent)):
            allowed = PAIR_BURST + (sent[last] - sent[first]) / PAIR_REFILL + 1e-6
            assert last - first + 1 <= allowed + 1


def test_the_other_channels_have_no_such_limit() -> None:
    throttle = Throttle()
    for _ in range(200):
        throttle.note_sent(EVA, NOON)
    assert throttle.pair_wait(EVA, NOON) == 0


async def test_a_long_pause_is_told(shop: PracticeShop) -> None:
    conversation = shop.customer(Channel.MESSENGER)
    full = Usage((Budget("1", "messenger", 100, 5 * MINUTE),))
    row = shop.assets[Channel.MESSENGER][0]
    senders = {row: shop.senders[row]}
    clock = shop.store.time.now
    running = asyncio.create_task(lanes.run(shop.store, senders, clock, lambda _: 0, {row: lambda: full}))
    for text in ("First", "Second"):
        await asyncio.wrap_future(shop.outbox.answer(conversation, text))
    await shop.until(lambda: shop.store.read(lambda db: pauses.longest(db, clock())).result() is not None)
    assert shop.sent() == ["First"]
    told = shop.store.read(lambda db: pauses.longest(db, clock())).result()
    assert told is not None
    assert 4 * MINUTE < told[1] - clock() <= 5 * MINUTE
    running.cancel()
