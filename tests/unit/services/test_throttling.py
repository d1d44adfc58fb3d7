"""A lane slows down before Meta refuses, and the owner sees how long."""

import asyncio

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conwerz_desktop.domain.channels import Address, Asset, Channel
from conwerz_desktop.domain.messages import Kind, Progress
from conwerz_desktop.domain.outgoing import File, Parcel
from conwerz_desktop.meta.usage import MINUTE, Budget, Usage
from conwerz_desktop.practice.people import pictures
from conwerz_desktop.services import lanes, uploads
from conwerz_desktop.services.throttling import PAIR_BURST, PAIR_REFILL, Throttle
from conwerz_desktop.store import outgoing, pauses
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


@pytest.mark.parametrize(
    ("owner", "percent", "minutes", "rests"), [("app", 98, 0, 2), ("page", 100, 7, 7), ("page", 40, 0, 0)]
)
async def test_what_meta_tells_in_its_headers_slows_the_lane(
    shop: PracticeShop, owner: str, percent: int, minutes: int, rests: int
) -> None:
    """Real headers of a real answer; Meta has refused nothing yet, and no second call is made to find out."""
    row, asset, _ = shop.assets[Channel.MESSENGER]
    named = asset.id if owner == "page" else "app"
    shop.meta.verbs.set_fault("usage", percent=percent, minutes=minutes, owner=named)
    conversation, clock = shop.customer(Channel.MESSENGER), shop.store.time.now
    usages = {row: lambda: shop.graph.usage}
    running = asyncio.create_task(lanes.run(shop.store, {row: shop.senders[row]}, clock, lambda _: 0, usages))
    for text in ("First", "Second"):
        last = await asyncio.wrap_future(shop.outbox.answer(conversation, text))
    if rests:
        await shop.until(lambda: shop.store.read(lambda db: pauses.longest(db, clock())).result() is not None)
        told = shop.store.read(lambda db: pauses.longest(db, clock())).result()
        assert told is not None
        assert (rests - 1) * MINUTE < told[1] - clock() <= rests * MINUTE
        assert shop.sent() == ["First"]
    else:
        await shop.until(lambda: shop.message(last).progress is Progress.SENT)
    running.cancel()


async def test_uploads_rest_too(shop: PracticeShop) -> None:
    row, asset, _ = shop.assets[Channel.WHATSAPP]
    shop.meta.verbs.set_fault("usage", percent=100, minutes=5, owner=asset.id, kind="whatsapp")
    conversation, clock = shop.customer(Channel.WHATSAPP), shop.store.time.now
    file = File(Kind.IMAGE, "a.png", "image/png", pictures.draw(pictures.NAMES[0]))
    first, second = [await asyncio.wrap_future(shop.outbox.send(conversation, [Parcel(beside=file)])) for _ in range(2)]
    work = uploads.Uploads(shop.store, row, shop.senders[row], clock, lambda _: 0, lambda: shop.graph.usage)
    running = asyncio.create_task(work.run())
    await shop.until(lambda: _is_uploaded(shop, first))
    assert 4 * MINUTE < work._not_before - clock() <= 5 * MINUTE
    assert not _is_uploaded(shop, second)
    running.cancel()


def _is_uploaded(shop: PracticeShop, message: int) -> bool:
    beside = shop.store.read(lambda db: outgoing.of(db, message, shop.store.time.now())).result()
    return isinstance(beside, File) and beside.handle is not None
