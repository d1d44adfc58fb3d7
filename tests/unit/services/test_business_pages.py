"""Pages that a business owns hang on its system user's token: that is what is taken back, and no person's login."""

import json
from dataclasses import replace

import httpx
import pytest

from conwerz_desktop.domain.channels import Asset, Channel
from conwerz_desktop.domain.disconnecting import Choice, Step
from conwerz_desktop.domain.doubts import Why
from conwerz_desktop.meta.graph import GraphClient
from conwerz_desktop.services import entries, goodbye
from conwerz_desktop.services.disconnecting import Disconnecting
from conwerz_desktop.services.doubting import Doubting
from conwerz_desktop.services.taking_back import TakingBack
from conwerz_desktop.store import disconnections, doubts
from tests.unit.services.test_connecting import MESSAGES, Owner, owner  # noqa: F401 - a fixture

OUTLET, CERAMICS = "Bella Outlet", "Bella Ceramics"


@pytest.fixture
async def connected(owner: Owner) -> Owner:  # noqa: F811
    """The outlet through its business, and a Page of the person's own."""
    connecting = owner.connecting()
    await connecting.begin(replace(MESSAGES, system_user=True))
    await connecting.choose([each.asset for each in owner.last.found if each.name in (OUTLET, CERAMICS)])
    assert {each.problem for each in owner.last.results} == {None}
    return owner


@pytest.fixture
def cut_off(owner: Owner) -> GraphClient:  # noqa: F811
    def cut(_: httpx.Request) -> httpx.Response:
        raise httpx.ConnectError("cut")

    return GraphClient(httpx.AsyncClient(transport=httpx.MockTransport(cut)), owner.meta.url)


def page(owner: Owner, name: str) -> Asset:  # noqa: F811
    rows = owner.connected().values()
    return next(row.asset for row in rows if row.name == name and row.asset.channel is Channel.MESSENGER)


def disconnecting(owner: Owner, graph: GraphClient | None = None) -> Disconnecting:  # noqa: F811
    return Disconnecting(owner.store, owner.keychain, graph or owner.graph, lambda: owner.relay)


def token(owner: Owner, asset: Asset) -> str:  # noqa: F811
    return owner.keychain.get(entries.token(asset)) or ""


async def answers(owner: Owner, *tokens: str) -> list[str]:  # noqa: F811
    """`success`, or 190 where Meta refuses it."""
    return [await TakingBack(owner.graph).probe(each) for each in tokens]


async def test_it_is_taken_back_with_the_businesss_own_token_and_leaves_the_login(connected: Owner) -> None:
    outlet, ceramics = page(connected, OUTLET), page(connected, CERAMICS)
    tokens = [token(connected, outlet), token(connected, ceramics)]
    number = connected.connected()[outlet].id
    asked = connected.store.read(lambda db: disconnections.preview_of(db, number)).result()
    assert asked
    assert len(asked.others) == 1, "its Instagram account alone, not what hangs on the person"
    done = await disconnecting(connected).disconnect(number, Choice())
    assert done
    said = {deed.step: deed.answer for deed in done.facts.deeds}
    assert (said[Step.REVOKE], said[Step.PROBE], done.facts.grant_ended) == ("success", "190", True)
    assert await answers(connected, *tokens) == ["190", "success"], "a replayed token is refused"
    assert connected.keychain.get(entries.LOGIN)
    assert [connected.keychain.get(each(outlet)) for each in (entries.token, entries.holder, entries.revoking)] == [
        None
    ] * 3


async def test_ending_a_persons_login_leaves_it(connected: Owner) -> None:
    outlet, ceramics = page(connected, OUTLET), page(connected, CERAMICS)
    tokens = [token(connected, outlet), token(connected, ceramics)]
    number = connected.connected()[ceramics].id
    asked = connected.store.read(lambda db: disconnections.preview_of(db, number)).result()
    assert asked
    assert OUTLET not in asked.others
    done = await disconnecting(connected).disconnect(number, Choice())
    assert done
    assert done.facts.grant_ended
    assert await answers(connected, *tokens) == ["success", "190"]
    assert connected.keychain.get(entries.holder(outlet))


async def test_with_the_way_to_meta_cut_it_waits_aside_and_is_taken_back_later(
    connected: Owner, cut_off: GraphClient
) -> None:
    outlet = page(connected, OUTLET)
    own = token(connected, outlet)
    done = await disconnecting(connected, cut_off).disconnect(connected.connected()[outlet].id, Choice())
    assert done
    assert done.facts.waiting
    assert [connected.keychain.get(each(outlet)) for each in (entries.token, entries.holder)] == [None, None]
    assert connected.keychain.get(entries.LOGIN)
    assert await answers(connected, own) == ["success"]
    await disconnecting(connected).finish()
    (known,) = connected.store.read(disconnections.everything).result()
    assert (known.facts.grant_ended, known.facts.waiting) == (True, False)
    assert await answers(connected, own) == ["190"]


async def test_here_only_destroys_both_tokens_and_says_that_it_goes_on(connected: Owner) -> None:
    outlet = page(connected, OUTLET)
    own = token(connected, outlet)
    done = await disconnecting(connected).disconnect(connected.connected()[outlet].id, Choice(whole=False))
    assert done
    assert {deed.step: deed.answer for deed in done.facts.deeds}[Step.REVOKE] == "goes_on"
    assert [connected.keychain.get(each(outlet)) for each in (entries.token, entries.holder)] == [None, None]
    assert await answers(connected, own) == ["success"]


async def test_everything_that_is_erased_is_taken_back_from_the_business_too(connected: Owner) -> None:
    outlet = page(connected, OUTLET)
    own, rows = token(connected, outlet), connected.connected().values()
    tokens = {row: token(connected, row.asset) for row in rows}
    held = goodbye.holders(connected.keychain, rows)
    said = await goodbye.say(goodbye.Credentials(tokens, "", "", (), held), connected.graph, None)
    assert await answers(connected, own) == ["190"]
    assert not said.meta, "the person's own Page lives on without the person's login"


async def test_with_the_last_connection_the_persons_login_ends_too(connected: Owner) -> None:
    """Nobody could end it afterwards: it is not kept for nothing."""
    outlet, ceramics = page(connected, OUTLET), page(connected, CERAMICS)
    login = json.loads(connected.keychain.get(entries.LOGIN) or "{}")["token"]
    for row in connected.connected().values():
        if row.asset not in (outlet, ceramics):
            await disconnecting(connected).disconnect(row.id, Choice(whole=False))
    await disconnecting(connected).disconnect(connected.connected()[ceramics].id, Choice(whole=False))
    assert await answers(connected, login) == ["success"]
    done = await disconnecting(connected).disconnect(connected.connected()[outlet].id, Choice())
    assert done
    assert done.facts.grant_ended
    assert await answers(connected, login) == ["190"]
    assert connected.keychain.get(entries.LOGIN) is None


async def test_a_removal_of_what_a_person_granted_is_heard_though_the_business_was_ended_here(connected: Owner) -> None:
    outlet, ceramics = page(connected, OUTLET), page(connected, CERAMICS)
    own, order = token(connected, ceramics), disconnecting(connected)
    assert await order.disconnect(connected.connected()[outlet].id, Choice())
    connected.meta.verbs.revoke_access("user")
    assert await answers(connected, own) == ["190"]
    row = connected.connected()[ceramics]
    connected.store.write(lambda writing: doubts.raise_(writing, row, Why.REMOVED)).result()
    await Doubting(connected.store, connected.keychain, connected.graph, lambda: connected.relay, order).settle()
    assert ceramics not in connected.connected()


async def test_a_businesss_token_that_meta_has_ended_already_is_no_obstacle(connected: Owner) -> None:
    outlet = page(connected, OUTLET)
    own, held = token(connected, outlet), connected.keychain.get(entries.holder(outlet)) or ""
    for each in (held, own):
        connected.meta.verbs.expire_token(each)
    done = await disconnecting(connected).disconnect(connected.connected()[outlet].id, Choice())
    assert done
    said = {deed.step: deed.answer for deed in done.facts.deeds}
    assert (said[Step.REVOKE], said[Step.PROBE], done.facts.waiting) == ("190", "190", False)
    assert connected.keychain.get(entries.LOGIN)


async def test_a_login_made_while_the_last_connection_waits_for_meta_stays(
    connected: Owner, cut_off: GraphClient
) -> None:
    """It is the same person's: ended by the former token, it would take along what was connected since."""
    outlet = page(connected, OUTLET)
    for row in connected.connected().values():
        if row.asset != outlet:
            await disconnecting(connected).disconnect(row.id, Choice(whole=False))
    held = connected.keychain.get(entries.holder(outlet)) or ""
    await disconnecting(connected, cut_off).disconnect(connected.connected()[outlet].id, Choice())
    assert not connected.connected()
    connecting = connected.connecting()
    await connecting.begin(replace(MESSAGES, system_user=True))
    await connecting.choose([each.asset for each in connected.last.found if each.name == CERAMICS])
    own = token(connected, page(connected, CERAMICS))
    assert await answers(connected, own, held) == ["success", "success"]
    await disconnecting(connected).finish()
    assert await answers(connected, own, held) == ["success", "190"]
