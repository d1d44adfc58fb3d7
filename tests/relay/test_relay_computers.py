"""The computers of a shop: seen by each other, removed by each other, and nobody else's business."""

import asyncio
from base64 import b64encode
from typing import Any

import httpx
import pytest

from conwerz_desktop.relay_client import Notice, errors, recovery
from conwerz_desktop.relay_client.client import Receiver
from conwerz_desktop.relay_client.recovery import LostDevice
from tests.relay.harness import Desktop, FakeGraph, Meta, MovableClock, RunningRelay, message, page_of

PAGE, OTHER_PAGE = "2001", "2002"
WORDS = recovery.new_words()
OTHER_WORDS = recovery.new_words()
DAY = 86_400_000


@pytest.fixture
def new_desktop(relay: RunningRelay, http: httpx.AsyncClient, clock: MovableClock) -> Any:
    async def make(words: str = WORDS) -> Desktop:
        desktop = Desktop(http, relay.url, clock)
        await desktop.client.enrol(retention_days=90, recovery_key=recovery.enrolment_key(words))
        return desktop

    return make


async def receives(desktop: Desktop, graph: FakeGraph, page: str, *, takeover: bool = False) -> None:
    graph.page(page, f"token-{page}")
    await desktop.client.route(page_of(page), f"token-{page}", takeover=takeover)


async def ids(desktop: Desktop) -> list[str]:
    return [each.device for each in await desktop.client.computers()]


async def is_removed(desktop: Desktop) -> errors.Removed:
    with pytest.raises(errors.Removed) as caught:
        await desktop.client.poll(None, 0)
    return caught.value


async def test_computers_of_one_code_see_each_other_with_their_times(
    new_desktop: Any, graph: FakeGraph, clock: MovableClock
) -> None:
    old, stranger = await new_desktop(), await new_desktop(OTHER_WORDS)
    await receives(old, graph, PAGE)
    began = clock()
    clock.pass_(DAY)
    new = await new_desktop()
    clock.pass_(DAY)
    await old.client.poll(None, 0)
    first, second = await new.client.computers()
    assert (first.device, first.enrolled_at, first.seen_at, first.receives, first.is_this) == (
        old.device.id.hex(),
        began,
        began + 2 * DAY,
        1,
        False,
    )
    assert (second.device, second.enrolled_at, second.receives, second.is_this) == (
        new.device.id.hex(),
        began + DAY,
        0,
        True,
    )
    assert (first.same_code, second.same_code) == (True, True)
    assert await ids(stranger) == [stranger.device.id.hex()]


async def test_a_stolen_computer_loses_everything_at_once_by_the_shops_code(
    relay: RunningRelay, new_desktop: Any, graph: FakeGraph, meta: Meta
) -> None:
    stolen, other = await new_desktop(), await new_desktop()
    await receives(stolen, graph, PAGE)
    await meta.post(message(PAGE, "waits for it"))
    proof = recovery.removal(stolen.device.id, WORDS)
    await other.client.remove(stolen.device.id.hex(), proof)
    told = await is_removed(stolen)
    assert recovery.is_removal(told.proof, stolen.device.id, recovery.enrolment_key(WORDS))
    assert await ids(other) == [other.device.id.hex()]
    await receives(other, graph, PAGE)  # the route is free
    await meta.post(message(PAGE, "for the other"))
    assert await other.texts() == ["for the other"]
    with pytest.raises(errors.Removed):  # nor does it come back by itself
        await stolen.client.enrol(retention_days=90)
    await other.client.remove(stolen.device.id.hex(), proof)


async def test_a_waiting_poll_is_answered_when_its_device_is_removed(
    relay: RunningRelay, new_desktop: Any, graph: FakeGraph
) -> None:
    removed, other = await new_desktop(), await new_desktop()
    waiting = asyncio.create_task(removed.client.poll(None, 50))
    await relay.has_waiting_poll()
    await other.client.remove(removed.device.id.hex(), "")
    assert (await asyncio.wait_for(waiting, 10)).deliveries == ()
    assert (await is_removed(removed)).proof == ""


async def test_without_the_code_only_what_receives_nothing_more_is_removed(
    new_desktop: Any, graph: FakeGraph, clock: MovableClock
) -> None:
    """Whoever has one Page of two takes that one over, and no more."""
    old, agency = await new_desktop(), await new_desktop(OTHER_WORDS)
    await receives(old, graph, PAGE)
    await receives(old, graph, OTHER_PAGE)
    with pytest.raises(errors.Refused, match="computer"):
        await agency.client.remove(old.device.id.hex(), "")
    await receives(agency, graph, PAGE, takeover=True)
    assert set(await ids(agency)) == {old.device.id.hex(), agency.device.id.hex()}
    for proof in ("", recovery.removal(old.device.id, OTHER_WORDS), b64encode(b"x" * 64).decode(), "no proof"):
        with pytest.raises(errors.Refused, match="receives"):
            await agency.client.remove(old.device.id.hex(), proof)
    await receives(agency, graph, OTHER_PAGE, takeover=True)
    await agency.client.remove(old.device.id.hex(), recovery.removal(old.device.id, OTHER_WORDS))
    assert (await is_removed(old)).proof == ""  # a proof of another code is not passed on


async def test_who_takes_back_what_was_taken_over_is_no_former_holder_any_more(
    new_desktop: Any, graph: FakeGraph
) -> None:
    one, two = await new_desktop(), await new_desktop(OTHER_WORDS)
    await receives(one, graph, PAGE)
    await receives(two, graph, PAGE, takeover=True)
    await receives(one, graph, PAGE, takeover=True)
    assert await ids(two) == [two.device.id.hex()]
    assert set(await ids(one)) == {one.device.id.hex(), two.device.id.hex()}


async def test_a_takeovers_proof_reaches_the_old_computer(
    new_desktop: Any, graph: FakeGraph, clock: MovableClock
) -> None:
    old, new = await new_desktop(), await new_desktop()
    await receives(old, graph, PAGE)
    proof = recovery.takeover("messenger", PAGE, clock(), WORDS)
    await new.client.route(page_of(PAGE), f"token-{PAGE}", takeover=True, proof=proof)
    (notice,) = await old.receive()
    assert isinstance(notice, Notice)
    key = recovery.enrolment_key(WORDS)
    given = notice.facts["proof"]
    assert recovery.taken_over_at(given, "messenger", PAGE, key) == clock()
    assert recovery.taken_over_at(given, "messenger", OTHER_PAGE, key) is None
    assert recovery.taken_over_at(given, "messenger", PAGE, recovery.enrolment_key(OTHER_WORDS)) is None
    assert recovery.taken_over_at(given.replace(".", "1."), "messenger", PAGE, key) is None
    assert recovery.taken_over_at("x", "messenger", PAGE, key) is None


async def test_a_computer_that_removes_itself_leaves_nothing(
    relay: RunningRelay, new_desktop: Any, graph: FakeGraph
) -> None:
    desktop = await new_desktop()
    await receives(desktop, graph, PAGE)
    await desktop.client.remove(desktop.device.id.hex())
    with pytest.raises(errors.NotEnrolled):
        await desktop.client.poll(None, 0)
    await desktop.client.enrol(retention_days=90)


async def test_a_farewell_is_told_to_nobody_else(
    relay: RunningRelay, new_desktop: Any, http: httpx.AsyncClient, clock: MovableClock
) -> None:
    removed, other = await new_desktop(), await new_desktop()
    await other.client.remove(removed.device.id.hex(), recovery.removal(removed.device.id, WORDS))
    somebody = LostDevice(removed.device.id, OTHER_WORDS)
    with pytest.raises(errors.Refused, match="signature"):
        await Receiver(http, relay.url, somebody, somebody, clock).poll(None, 0)
