"""A grant is ended by the app's own token for whoever proved something with it on this device, and for nobody else."""

from collections.abc import AsyncIterator
from pathlib import Path

import httpx
import pytest

from conwerz_desktop.practice.server import PracticeMeta, serve_meta
from conwerz_desktop.relay_client import errors
from tests.relay.harness import Desktop, MovableClock, RunningRelay, page_of, settings_for

HOUR = 3_600_000


@pytest.fixture
async def meta() -> AsyncIterator[PracticeMeta]:
    async with serve_meta(people=False) as meta:
        yield meta


@pytest.fixture
async def beside(tmp_path: Path, meta: PracticeMeta, clock: MovableClock) -> AsyncIterator[RunningRelay]:
    facts = meta.facts()
    own = {"app_id": facts["app_id"], "app_secret": facts["app_secret"], "graph_url": facts["graph_url"]}
    relay = await RunningRelay.start(settings_for(tmp_path, **own), clock)
    yield relay
    await relay.stop()


@pytest.fixture
async def desktop(beside: RunningRelay, meta: PracticeMeta, http: httpx.AsyncClient, clock: MovableClock) -> Desktop:
    found = Desktop(http, beside.url, clock)
    page = meta.facts()["pages"][0]
    await found.client.enrol(retention_days=90)
    await found.client.route(page_of(page["id"]), page["token"])
    return found


async def is_dead(meta: PracticeMeta, http: httpx.AsyncClient) -> bool:
    facts = meta.facts()
    answer = await http.get(f"{facts['graph_url']}/me", params={"access_token": facts["pages"][0]["token"]})
    return bool(answer.json().get("error", {}).get("code") == 190)


def person(meta: PracticeMeta) -> str:
    return str(meta.platform.world.shop.user_id)


async def test_a_pass_ends_the_grant_also_after_the_route(
    desktop: Desktop, meta: PracticeMeta, http: httpx.AsyncClient
) -> None:
    may = await desktop.client.may_revoke(person(meta))
    assert person(meta) not in may
    await desktop.client.release(page_of(meta.facts()["pages"][0]["id"]))
    assert not await is_dead(meta, http)
    assert await desktop.client.revoke(may)
    assert await is_dead(meta, http)
    with pytest.raises(errors.Refused, match="asset"):
        await desktop.client.may_revoke(person(meta))


async def test_nobody_ends_what_they_did_not_prove(
    desktop: Desktop, beside: RunningRelay, meta: PracticeMeta, http: httpx.AsyncClient, clock: MovableClock
) -> None:
    stranger = Desktop(http, beside.url, clock)
    await stranger.client.enrol(retention_days=90)
    with pytest.raises(errors.Refused, match="asset"):
        await stranger.client.may_revoke(person(meta))
    may = await desktop.client.may_revoke(person(meta))
    for given in (may, "", "x", may[:-2]):
        with pytest.raises(errors.Refused, match="pass"):
            await stranger.client.revoke(given)
    with pytest.raises(errors.Refused, match="asset"):
        await desktop.client.may_revoke("218471")
    assert not await is_dead(meta, http)


async def test_a_pass_is_good_for_a_day_and_a_little(
    desktop: Desktop, meta: PracticeMeta, http: httpx.AsyncClient, clock: MovableClock
) -> None:
    may = await desktop.client.may_revoke(person(meta))
    clock.pass_(27 * HOUR)
    with pytest.raises(errors.Refused, match="late"):
        await desktop.client.revoke(may)
    assert not await is_dead(meta, http)


async def test_meta_that_is_away_is_asked_again(desktop: Desktop, meta: PracticeMeta, http: httpx.AsyncClient) -> None:
    may = await desktop.client.may_revoke(person(meta))
    meta.verbs.set_fault("refuse_next", code=2, edge="")
    with pytest.raises(errors.Unreachable):
        await desktop.client.revoke(may)
    assert await desktop.client.revoke(may)


@pytest.mark.parametrize("user", ["", "me", "1/2", "9" * 21, "²"])
async def test_what_is_no_id_is_refused(desktop: Desktop, user: str) -> None:
    with pytest.raises(errors.Refused, match="revocation"):
        await desktop.client.may_revoke(user)


async def test_what_no_person_granted_ends_by_the_token_that_hangs_on_it(
    desktop: Desktop, meta: PracticeMeta, http: httpx.AsyncClient
) -> None:
    """The app's token ends people's grants only; a business's and a number's own are shown by whoever has them."""
    book, shop = meta.platform.world.tokens, meta.platform.world.shop
    made = book.mint_for_system_user({"pages_messaging": (shop.pages[0].id,)}, meta.platform.world.clock.now())
    meta.verbs.set_fault("refuse_next", code=2, edge="")
    with pytest.raises(errors.Unreachable):
        await desktop.client.end_grant(made.text)
    for each in (made.text, book.whatsapp.text):
        assert await desktop.client.end_grant(each)
        assert not await desktop.client.end_grant(each), "Meta refuses it from now on"
    assert not await is_dead(meta, http), "the person's goes on"
    assert not await desktop.client.end_grant("of another app")


async def test_a_token_is_taken_from_an_enrolled_computer_alone(
    beside: RunningRelay, meta: PracticeMeta, http: httpx.AsyncClient, clock: MovableClock
) -> None:
    stranger = Desktop(http, beside.url, clock)
    with pytest.raises(errors.NotEnrolled):
        await stranger.client.end_grant(meta.platform.world.tokens.user.text)
    assert not await is_dead(meta, http)
