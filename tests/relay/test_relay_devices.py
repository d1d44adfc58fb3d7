"""Enrolment and routes: who may become a device, and what must be proved before a shop's events go anywhere."""

import asyncio
from dataclasses import replace

import httpx
import pytest

from conwerz_desktop.domain.channels import Asset, Channel
from conwerz_desktop.relay_client import Notice, RelayClient, errors
from tests.relay.harness import (
    Connect,
    Desktop,
    FakeGraph,
    Grant,
    Meta,
    MovableClock,
    RunningRelay,
    StartRelay,
    message,
    page_of,
)

PAGE, ACCOUNT, WABA, NUMBER = "2001", "17841", "5001", "6001"


@pytest.fixture
async def desktop(http: httpx.AsyncClient, relay: RunningRelay, clock: MovableClock) -> Desktop:
    desktop = Desktop(http, relay.url, clock)
    await desktop.client.enrol(retention_days=30)
    return desktop


async def test_enrolling_again_is_no_second_device(relay: RunningRelay, meta: Meta, connect: Connect) -> None:
    desktop = await connect(relay, PAGE)
    await meta.post(message(PAGE, "waits"))
    await desktop.client.enrol(retention_days=7, recovery_key=b"\x09" + bytes(31))
    assert await desktop.texts() == ["waits"]


async def test_invitation(start_relay: StartRelay, http: httpx.AsyncClient, clock: MovableClock) -> None:
    relay = await start_relay(invitation="open sesame")
    client = Desktop(http, relay.url, clock).client
    for wrong in ("", "open"):
        with pytest.raises(errors.Refused, match="403 invitation"):
            await client.enrol(retention_days=30, invitation=wrong)
    await client.enrol(retention_days=30, invitation="open sesame")
    await client.enrol(retention_days=7)


@pytest.mark.parametrize("retention_days", [0, -1, 3_651])
async def test_impossible_retention_is_refused(desktop: Desktop, retention_days: int) -> None:
    with pytest.raises(errors.Refused, match="422 retention"):
        await desktop.client.enrol(retention_days=retention_days)


async def test_impossible_recovery_key_is_refused(desktop: Desktop) -> None:
    with pytest.raises(errors.Refused, match="422 device"):
        await desktop.client.enrol(retention_days=30, recovery_key=b"short")


async def test_nobody_enrols_anothers_key(http: httpx.AsyncClient, relay: RunningRelay, clock: MovableClock) -> None:
    """Signed by one key, naming another."""
    honest, thief = Desktop(http, relay.url, clock), Desktop(http, relay.url, clock)
    thief.client._device = replace(thief.device, signing=honest.device.signing)
    with pytest.raises(errors.Refused, match="401 signature"):
        await thief.client.enrol(retention_days=30)


async def test_unknown_device_must_enrol(http: httpx.AsyncClient, relay: RunningRelay, clock: MovableClock) -> None:
    with pytest.raises(errors.NotEnrolled):
        await Desktop(http, relay.url, clock).client.poll(None, 0)


async def test_page_with_its_token(desktop: Desktop, graph: FakeGraph) -> None:
    graph.page(PAGE, "token")
    await desktop.client.route(page_of(PAGE), "token")


async def test_page_with_a_users_token_for_everything(desktop: Desktop, graph: FakeGraph) -> None:
    graph.page(PAGE, "token")
    graph.tokens["user"] = Grant({"pages_messaging": None}, kind="USER")
    await desktop.client.route(page_of(PAGE), "user")


async def test_tokens_that_prove_nothing(desktop: Desktop, graph: FakeGraph) -> None:
    graph.page(PAGE, "good")
    good = graph.tokens["good"]
    graph.tokens |= {
        "of another app": replace(good, app_id="666"),
        "dead": replace(good, is_valid=False),
        "without the scope": replace(good, scopes={"pages_show_list": [PAGE]}),
        "for another page": replace(good, scopes={"pages_messaging": ["2002"]}),
        "of another page": replace(good, page="2002"),
    }
    reasons = {}
    for token in [*graph.tokens, "unheard of"]:
        try:
            await desktop.client.route(page_of(PAGE), token)
        except errors.Refused as refused:
            reasons[token] = (refused.status, refused.reason)
    assert reasons == {
        "of another app": (403, "token"),
        "dead": (403, "token"),
        "unheard of": (403, "token"),
        "without the scope": (403, "scope"),
        "for another page": (403, "asset"),
        "of another page": (403, "asset"),
    }


@pytest.mark.parametrize("tasks", [("MODERATE", "ANALYZE"), ()])
async def test_person_must_be_allowed_to_read_messages(
    desktop: Desktop, graph: FakeGraph, tasks: tuple[str, ...]
) -> None:
    graph.page(PAGE, "token", tasks=tasks)
    with pytest.raises(errors.Refused, match="403 task"):
        await desktop.client.route(page_of(PAGE), "token")


async def test_new_pages_have_their_own_task(desktop: Desktop, graph: FakeGraph) -> None:
    graph.page(PAGE, "token", tasks=("PROFILE_PLUS_MESSAGING",))
    await desktop.client.route(page_of(PAGE), "token")


async def test_instagram_account_must_be_the_pages(desktop: Desktop, graph: FakeGraph) -> None:
    graph.page(PAGE, "token", instagram=ACCOUNT)
    await desktop.client.route(Asset(Channel.INSTAGRAM, ACCOUNT), "token")
    graph.tokens["everything"] = Grant({"instagram_manage_messages": None}, kind="USER")
    await desktop.client.route(Asset(Channel.INSTAGRAM, ACCOUNT), "everything", owner=PAGE)
    for owner in (None, "2002"):
        with pytest.raises(errors.Refused):
            await desktop.client.route(Asset(Channel.INSTAGRAM, ACCOUNT), "everything", owner=owner)
    with pytest.raises(errors.Refused, match="403 asset"):
        await desktop.client.route(Asset(Channel.INSTAGRAM, "17842"), "everything", owner=PAGE)


async def test_number_must_be_in_an_account_of_the_grant(desktop: Desktop, graph: FakeGraph) -> None:
    graph.whatsapp(WABA, NUMBER, "token")
    graph.whatsapp("5002", "6002", "theirs")
    await desktop.client.route(Asset(Channel.WHATSAPP, NUMBER), "token")
    await desktop.client.route(Asset(Channel.WHATSAPP, WABA), "token")
    with pytest.raises(errors.Refused, match="403 asset"):
        await desktop.client.route(Asset(Channel.WHATSAPP, "6002"), "token")
    with pytest.raises(errors.Refused, match="403 asset"):
        await desktop.client.route(Asset(Channel.WHATSAPP, "6002"), "token", owner="5002")


@pytest.mark.parametrize("id_", ["0", "me", "..", "2001/feed", "١٢٣"])
async def test_what_is_no_asset_is_not_asked_of_graph(desktop: Desktop, graph: FakeGraph, id_: str) -> None:
    graph.tokens["everything"] = Grant({"pages_messaging": None}, kind="USER")
    with pytest.raises(errors.Refused):
        await desktop.client.route(page_of(id_), "everything")


async def test_graph_being_down_is_no_refusal(desktop: Desktop, graph: FakeGraph) -> None:
    graph.page(PAGE, "token")
    graph.is_down = True
    with pytest.raises(errors.Unreachable):
        await desktop.client.route(page_of(PAGE), "token")


async def test_second_computer_asks_before_it_takes_over(
    relay: RunningRelay, meta: Meta, connect: Connect, http: httpx.AsyncClient, graph: FakeGraph, clock: MovableClock
) -> None:
    old = await connect(relay, PAGE)
    new = Desktop(http, relay.url, clock)
    await new.client.enrol(retention_days=30)
    with pytest.raises(errors.RouteHeld):
        await new.client.route(page_of(PAGE), "page-token-1")
    waiting = asyncio.create_task(old.receive(wait=30))
    await relay.has_waiting_poll()
    await new.client.route(page_of(PAGE), "page-token-1", takeover=True)
    (notice,) = await asyncio.wait_for(waiting, 5)
    assert isinstance(notice, Notice)
    assert (notice.kind, notice.facts["channel"], notice.facts["asset"]) == ("taken_over", "messenger", PAGE)
    await meta.post(message(PAGE, "for the new one"))
    assert await new.texts() == ["for the new one"]
    assert await old.texts() == []


async def test_what_was_remembered_of_a_route_goes_with_a_takeover(
    relay: RunningRelay, meta: Meta, connect: Connect, http: httpx.AsyncClient, clock: MovableClock
) -> None:
    """The old computer had events already, so the relay knows by heart whom it seals for."""
    old, new = await connect(relay, PAGE), Desktop(http, relay.url, clock)
    await meta.post(message(PAGE, "for the old one"))
    await new.client.enrol(retention_days=30)
    await new.client.route(page_of(PAGE), "page-token-1", takeover=True)
    await meta.post(message(PAGE, "for the new one"))
    assert await new.texts() == ["for the new one"]
    assert await old.texts() == ["for the old one"]


async def test_released_route_gets_nothing(relay: RunningRelay, meta: Meta, connect: Connect) -> None:
    desktop, other = await connect(relay, PAGE), await connect(relay, "2002")
    await other.client.release(page_of(PAGE))
    await meta.post(message(PAGE, "before"))
    await desktop.client.release(page_of(PAGE))
    await meta.post(message(PAGE, "after"))
    assert await desktop.texts() == ["before"]
    await desktop.client.release(page_of(PAGE))


async def test_relay_that_is_away(clock: MovableClock, http: httpx.AsyncClient) -> None:
    client = RelayClient(http, "http://127.0.0.1:9", Desktop(http, "", clock).device, clock)
    with pytest.raises(errors.Unreachable):
        await client.poll(None, 0)
