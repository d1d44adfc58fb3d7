"""Who may have a shop's events no longer: Meta says so, or nobody proves it any more; each refused proof of control."""

import base64
import hashlib
import hmac
import json
from typing import Any

import httpx
import pytest

from conwerz_desktop.domain.channels import Asset, Channel
from conwerz_desktop.relay_client import Notice
from conwerz_desktop.relay_client.errors import Refused
from tests.relay.harness import (
    APP_SECRET,
    Connect,
    Desktop,
    FakeGraph,
    Grant,
    Meta,
    MovableClock,
    RunningRelay,
    message,
    page_of,
)

OWNER = "70001"
HOUR = 3_600_000
PAGE = "1001"
ACCOUNT = Asset(Channel.INSTAGRAM, "1784")


@pytest.fixture
async def desktop(relay: RunningRelay, http: httpx.AsyncClient, graph: FakeGraph, clock: MovableClock) -> Desktop:
    """Receives a Page and its Instagram account, with what one person granted."""
    found = Desktop(http, relay.url, clock)
    graph.page(PAGE, "page-token", instagram=ACCOUNT.id)
    graph.tokens["page-token"].user = OWNER
    await found.client.enrol(retention_days=90)
    await found.client.route(page_of(PAGE), "page-token")
    await found.client.route(ACCOUNT, "page-token")
    return found


def revoked(field: str, user: str = OWNER) -> dict[str, Any]:
    changes = [{"field": field, "verb": "revoked"}]
    return {"object": "permissions", "entry": [{"id": user, "uid": user, "changes": changes}]}


async def receives(desktop: Desktop, meta: Meta, asset: str, kind: str = "page") -> bool:
    """Whether a message to the asset comes to this desktop."""
    await desktop.receive()
    await meta.post(message(asset, "Hello", kind=kind))
    return any(not isinstance(each, Notice) for each in await desktop.receive())


async def told(desktop: Desktop) -> list[tuple[str, str]]:
    found = [each for each in await desktop.receive() if isinstance(each, Notice)]
    return [(each.kind, each.facts["channel"]) for each in found]


async def test_the_app_removed_ends_everything_of_that_person_at_once(desktop: Desktop, meta: Meta) -> None:
    await meta.post(revoked("connected"))
    assert sorted(await told(desktop)) == [("access_ended", "instagram"), ("access_ended", "messenger")]
    assert not await receives(desktop, meta, PAGE)


async def test_a_revoked_permission_ends_its_own_channel_only(desktop: Desktop, meta: Meta) -> None:
    await meta.post(revoked("instagram_manage_messages"))
    assert await told(desktop) == [("access_ended", "instagram")]
    assert await receives(desktop, meta, PAGE)
    assert not await receives(desktop, meta, ACCOUNT.id, "instagram")


async def test_another_persons_revocation_ends_nothing(desktop: Desktop, meta: Meta) -> None:
    await meta.post(revoked("connected", "70002"))
    assert await told(desktop) == []
    assert await receives(desktop, meta, PAGE)


async def test_a_granted_permission_ends_nothing(desktop: Desktop, meta: Meta) -> None:
    payload = revoked("connected")
    payload["entry"][0]["changes"][0]["verb"] = "granted"
    await meta.post(payload)
    assert await receives(desktop, meta, PAGE)


def signed_request(facts: dict[str, Any], secret: str = APP_SECRET) -> dict[str, str]:
    payload = base64.urlsafe_b64encode(json.dumps(facts).encode()).decode().rstrip("=")
    given = hmac.digest(secret.encode(), payload.encode(), hashlib.sha256)
    return {"signed_request": f"{base64.urlsafe_b64encode(given).decode().rstrip('=')}.{payload}"}


async def test_the_deauthorise_callback_ends_it_too(
    desktop: Desktop, relay: RunningRelay, http: httpx.AsyncClient, clock: MovableClock
) -> None:
    facts = {"algorithm": "HMAC-SHA256", "issued_at": str(clock() // 1000 + 5), "user_id": OWNER}
    answer = await http.post(f"{relay.url}/meta/deauthorize", data=signed_request(facts))
    assert answer.status_code == 200
    assert len(await told(desktop)) == 2


async def test_an_old_or_forged_deauthorisation_ends_nothing(
    desktop: Desktop, relay: RunningRelay, http: httpx.AsyncClient, clock: MovableClock, meta: Meta
) -> None:
    old = {"algorithm": "HMAC-SHA256", "issued_at": clock() // 1000 - 3600, "user_id": OWNER}
    assert (await http.post(f"{relay.url}/meta/deauthorize", data=signed_request(old))).status_code == 200
    forged = signed_request({**old, "issued_at": clock() // 1000 + 5}, "another secret")
    assert (await http.post(f"{relay.url}/meta/deauthorize", data=forged)).status_code == 403
    assert await receives(desktop, meta, PAGE)


async def test_what_is_not_proved_for_a_day_is_asked_for_and_then_ends(
    desktop: Desktop, meta: Meta, clock: MovableClock
) -> None:
    assert (await desktop.client.poll(None, 0)).prove == ()
    clock.pass_(25 * HOUR)
    asked = (await desktop.client.poll(None, 0)).prove
    assert sorted(asked) == [("instagram", ACCOUNT.id), ("messenger", PAGE)]
    await desktop.client.route(page_of(PAGE), "page-token")
    clock.pass_(2 * HOUR)
    await desktop.client.poll(None, 0)
    assert await told(desktop) == [("access_ended", "instagram")]
    assert await receives(desktop, meta, PAGE)


async def test_who_went_away_is_not_remembered_and_asked_anew(
    desktop: Desktop, relay: RunningRelay, meta: Meta, clock: MovableClock
) -> None:
    """What a relay remembers of desktops is bounded by those that are there."""
    clock.pass_(25 * HOUR)
    assert (await desktop.client.poll(None, 0)).prove
    list(relay.relay.endings.forget_absent())
    assert len(relay.relay.endings) == 1
    clock.pass_(2 * HOUR)
    list(relay.relay.endings.forget_absent())
    assert len(relay.relay.endings) == 0
    assert (await desktop.client.poll(None, 0)).prove
    assert await receives(desktop, meta, PAGE)


async def test_a_desktop_that_was_away_has_an_hour(desktop: Desktop, meta: Meta, clock: MovableClock) -> None:
    """Nothing ends while nobody is there to prove it: what customers write waits."""
    clock.pass_(20 * 24 * HOUR)
    assert await receives(desktop, meta, PAGE)


@pytest.mark.parametrize(
    ("grant", "tasks", "reason"),
    [
        (Grant({"pages_messaging": [PAGE]}, page=PAGE, app_id="another"), ("MESSAGING",), "token"),
        (Grant({"pages_messaging": [PAGE]}, page=PAGE, is_valid=False), ("MESSAGING",), "token"),
        (Grant({"pages_show_list": [PAGE]}, page=PAGE), ("MESSAGING",), "scope"),
        (Grant({"pages_messaging": ["2002"]}, page=PAGE), ("MESSAGING",), "asset"),
        (Grant({"pages_messaging": [PAGE, "2002"]}, page="2002"), ("MESSAGING",), "asset"),
        (Grant({"pages_messaging": [PAGE]}, page=PAGE), ("ADVERTISE", "ANALYZE"), "task"),
    ],
    ids=["another app", "dead", "no scope", "another Page granted", "another Page's token", "no task"],
)
async def test_each_proof_that_is_refused(
    desktop: Desktop, graph: FakeGraph, grant: Grant, tasks: tuple[str, ...], reason: str
) -> None:
    graph.page(PAGE, "token", tasks=tasks)
    graph.tokens["token"] = grant
    with pytest.raises(Refused, match=reason):
        await desktop.client.route(page_of(PAGE), "token")


async def test_leads_are_routed_without_messages(
    relay: RunningRelay, http: httpx.AsyncClient, graph: FakeGraph, clock: MovableClock, meta: Meta
) -> None:
    """Who may have a Page's leads gets no message of it, even if one came."""
    desktop = Desktop(http, relay.url, clock)
    await desktop.client.enrol(retention_days=90)
    graph.page(PAGE, "token", tasks=("MANAGE_LEADS",))
    graph.tokens["token"] = Grant({"leads_retrieval": [PAGE]}, page=PAGE)
    await desktop.client.route(page_of(PAGE), "token", channel="leads")
    assert not await receives(desktop, meta, PAGE)
    lead = {"field": "leadgen", "value": {"leadgen_id": 1, "page_id": PAGE, "form_id": 2, "created_time": 1}}
    feed = {"field": "feed", "value": {"item": "comment"}}
    await meta.post({"object": "page", "entry": [{"id": PAGE, "time": 1, "changes": [lead, feed]}]})
    (came,) = await desktop.receive()
    assert came.payload["entry"][0]["changes"] == [lead]  # type: ignore[union-attr]


async def test_a_route_of_another_desktop_is_left_alone(
    desktop: Desktop, relay: RunningRelay, meta: Meta, connect: Connect
) -> None:
    other = await connect(relay, "3003")
    await meta.post(revoked("connected"))
    assert await receives(other, meta, "3003")
