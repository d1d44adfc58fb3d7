"""Pages that a business owns hang on its system user's token: that is what is taken back, and no person's login."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace

import httpx
import pytest

from conwerz_desktop.app.endpoints import Endpoints
from conwerz_desktop.app.online import Online
from conwerz_desktop.domain.channels import Asset, Channel
from conwerz_desktop.domain.connecting import Choice as Ticks
from conwerz_desktop.domain.connecting import Problem
from conwerz_desktop.domain.disconnecting import PATIENCE, Choice, Step
from conwerz_desktop.domain.doubts import Why
from conwerz_desktop.domain.offers import EVERYTHING, Offer
from conwerz_desktop.meta.graph import GraphClient
from conwerz_desktop.practice.world.shop import Page
from conwerz_desktop.practice.world.tokens import Kind
from conwerz_desktop.relay_client import DeviceKeys, RelayClient
from conwerz_desktop.services import connect, entries, features, goodbye, signed_in, spares
from conwerz_desktop.services.connect import Grant
from conwerz_desktop.services.connecting import Connecting
from conwerz_desktop.services.disconnecting import Disconnecting
from conwerz_desktop.services.doubting import Doubting
from conwerz_desktop.services.spares import Ended, Spare, Stage
from conwerz_desktop.services.switching import Switching
from conwerz_desktop.services.taking_back import TakingBack
from conwerz_desktop.store import connections, disconnections, doubts
from conwerz_desktop.store.connections import ConnectionRow
from conwerz_desktop.store.database import Writing
from tests.unit.services.test_connecting import MESSAGES, TABLE, Owner, owner  # noqa: F401 - a fixture

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


class Gap(httpx.AsyncHTTPTransport):
    """The way to Meta, where calls get no answer whose method and path end with one of `lost`."""

    def __init__(self, lost: list[str]) -> None:
        super().__init__()
        self._lost = lost

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        if any(f"{request.method} {request.url.path}".endswith(each) for each in self._lost):
            raise httpx.ReadError("cut")
        return await super().handle_async_request(request)


@pytest.fixture
def lost() -> list[str]:
    return []


@pytest.fixture
async def with_gap(owner: Owner, lost: list[str]) -> AsyncIterator[Owner]:  # noqa: F811
    async with httpx.AsyncClient(transport=Gap(lost)) as http:
        yield replace(owner, graph=GraphClient(http, owner.meta.url))


def pages_of(owner: Owner) -> tuple[Page, ...]:  # noqa: F811
    return tuple(owner.meta.platform.world.shop.all_pages)


def minted(owner: Owner) -> list[str]:  # noqa: F811
    """Every token that was made for the business, the oldest first."""
    book = owner.meta.platform.world.tokens
    others = (book.system_grant, book.user_grant)
    every = [each for each in book._tokens.values() if each.kind is Kind.SYSTEM_USER and each.grant not in others]
    return [each.text for each in every]


async def connect_again(owner: Owner, *, system_user: bool, takeover: bool = False) -> Connecting:  # noqa: F811
    connecting = owner.connecting()
    await connecting.begin(replace(MESSAGES, system_user=system_user))
    await connecting.choose([each.asset for each in owner.last.found if each.name == OUTLET], takeover=takeover)
    return connecting


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
    alone = Disconnecting(connected.store, connected.keychain, cut_off, lambda: None)
    done = await alone.disconnect(connected.connected()[outlet].id, Choice())
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
    said = await goodbye.say(goodbye.Credentials(tokens, (), "", (), held), connected.graph, None)
    assert await answers(connected, own) == ["190"]
    assert not said.meta, "the person's own Page lives on without the person's login"


async def test_with_the_last_connection_the_persons_login_ends_too(connected: Owner) -> None:
    """Nobody could end it afterwards: it is not kept for nothing."""
    outlet, ceramics = page(connected, OUTLET), page(connected, CERAMICS)
    (login,) = [each.token for each in signed_in.read(connected.keychain)]
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


async def only_the_outlet(owner: Owner) -> ConnectionRow:  # noqa: F811
    """All else is disconnected here only, so that the person's login goes with it."""
    outlet = page(owner, OUTLET)
    for row in owner.connected().values():
        if row.asset != outlet:
            await disconnecting(owner).disconnect(row.id, Choice(whole=False))
    return owner.connected()[outlet]


class Throttled(httpx.AsyncHTTPTransport):
    """No way by which one token may end is answered, neither Meta's nor the relay's."""

    def __init__(self, tokens: list[str]) -> None:
        super().__init__()
        self._tokens = tokens

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        said = f"{request.headers.get('authorization')} {request.content.decode(errors='replace')}"
        if request.url.path.endswith(("/permissions", "/revocations")) and any(each in said for each in self._tokens):
            raise httpx.ReadError("cut")
        return await super().handle_async_request(request)


async def test_the_persons_login_waits_as_well_where_nobody_answers_for_it(connected: Owner) -> None:
    row = await only_the_outlet(connected)
    (login,) = [each.token for each in signed_in.read(connected.keychain)]
    own, known = token(connected, row.asset), (connected.store, connected.keychain)
    throttled = [login]
    async with httpx.AsyncClient(transport=Throttled(throttled)) as http:
        relay = RelayClient(http, connected.relay._url, connected.relay._device, connected.store.time.now)
        order = Disconnecting(*known, GraphClient(http, connected.meta.url), lambda: relay)
        done = await order.disconnect(row.id, Choice())
        assert done
        assert (done.facts.waiting, await answers(connected, own, login)) == (True, ["190", "success"])
        throttled.clear()
        await order.finish()
    (done, *_) = connected.store.read(disconnections.everything).result()
    said = {deed.step: deed.answer for deed in done.facts.deeds}
    assert (said[Step.REVOKE], said[Step.PROBE], done.facts.waiting) == ("success", "190", False)
    assert await answers(connected, login) == ["190"]


async def test_a_login_that_has_expired_is_asked_about_for_a_day_and_then_facebook_is_named(connected: Owner) -> None:
    """The relay has no pass for whoever proved nothing there: that was the business."""
    row = await only_the_outlet(connected)
    (login,) = [each.token for each in signed_in.read(connected.keychain)]
    connected.meta.verbs.expire_token(login)
    done = await disconnecting(connected).disconnect(row.id, Choice())
    assert done
    assert (done.facts.waiting, done.facts.of(Step.PROBE)) == (True, None)
    connected.meta.verbs.move_clock(seconds=PATIENCE // 1000 + 1)
    await disconnecting(connected).finish()
    (done, *_) = connected.store.read(disconnections.everything).result()
    assert (done.facts.waiting, done.facts.grant_ended, done.facts.login_goes_on) == (False, True, True)


async def test_a_login_that_was_ended_at_facebook_is_not_waited_for(connected: Owner) -> None:
    row = await only_the_outlet(connected)
    connected.meta.verbs.revoke_access("user")
    done = await disconnecting(connected).disconnect(row.id, Choice())
    assert done
    assert (done.facts.waiting, done.facts.grant_ended, done.facts.login_goes_on) == (False, True, False)


async def test_a_login_by_which_another_computer_has_something_goes_here_only(connected: Owner) -> None:
    """Its Page went to that one, and nothing of it is here any more."""
    (login,) = [each.token for each in signed_in.read(connected.keychain)]
    ceramics = connected.connected()[page(connected, CERAMICS)]
    connected.store.write(lambda writing: doubts.raise_(writing, ceramics, Why.GIVEN_UP)).result()
    await disconnecting(connected).disconnect(ceramics.id, Choice())
    row = await only_the_outlet(connected)
    own = token(connected, row.asset)
    done = await disconnecting(connected).disconnect(row.id, Choice())
    assert done
    assert (done.facts.grant_ended, connected.keychain.get(entries.LOGIN)) == (True, None)
    assert await answers(connected, own, login) == ["190", "success"]


async def test_a_refusal_that_is_no_word_of_an_end_is_asked_again(connected: Owner) -> None:
    """As where Meta holds the app back for a while."""
    outlet = page(connected, OUTLET)
    own = token(connected, outlet)
    connected.meta.verbs.set_fault("refuse_next", code=368, edge="permissions")
    order = Disconnecting(connected.store, connected.keychain, connected.graph, lambda: None)
    done = await order.disconnect(connected.connected()[outlet].id, Choice())
    assert done
    assert (done.facts.waiting, await answers(connected, own)) == (True, ["success"])
    await disconnecting(connected).finish()
    (done,) = connected.store.read(disconnections.everything).result()
    said = {deed.step: deed.answer for deed in done.facts.deeds}
    assert (said[Step.REVOKE], said[Step.PROBE], done.facts.waiting) == ("success", "190", False)


async def test_connected_again_before_anybody_answers_the_former_token_is_a_spare(
    connected: Owner, cut_off: GraphClient
) -> None:
    """The older order ends nothing any more; the next one ends both."""
    row = await only_the_outlet(connected)
    outlet = row.asset
    held = connected.keychain.get(entries.holder(outlet)) or ""
    alone = Disconnecting(connected.store, connected.keychain, cut_off, lambda: None)
    await alone.disconnect(row.id, Choice())
    await connect_again(connected, system_user=True)
    assert {each.problem for each in connected.last.results} == {None}
    new, order = connected.keychain.get(entries.holder(outlet)) or "", disconnecting(connected)
    await order.finish()
    assert connected.keychain.get(entries.revoking(outlet)) is None
    assert held in {each.token for each in spares.read(connected.keychain)}
    assert await answers(connected, held, new) == ["success", "success"]
    await order.disconnect(connected.connected()[outlet].id, Choice())
    await order.finish()
    assert await answers(connected, held, new) == ["190", "190"]


async def connected_meanwhile(owner: Owner, row: ConnectionRow) -> int:  # noqa: F811
    """By another person, who has the Page by the same business."""

    def add(writing: Writing) -> int:
        business = {"business_id": row.business_id, "held_by_business": True}
        return connections.add(writing, row.asset, row.name, user="another", **business)  # type: ignore[arg-type]

    for name in (entries.token, entries.holder):
        owner.keychain.set(name(row.asset), "of another")
    return owner.store.write(add).result()


async def test_connected_again_by_another_the_former_persons_login_is_kept(
    connected: Owner, cut_off: GraphClient
) -> None:
    row, logins = await only_the_outlet(connected), signed_in.read(connected.keychain)
    alone = Disconnecting(connected.store, connected.keychain, cut_off, lambda: None)
    await alone.disconnect(row.id, Choice())
    assert signed_in.read(connected.keychain) == ()
    await connected_meanwhile(connected, row)
    await alone.finish()
    assert signed_in.read(connected.keychain) == logins


async def test_a_later_order_of_the_same_page_ends_what_lay_aside_for_the_first(
    connected: Owner, cut_off: GraphClient
) -> None:
    row = await only_the_outlet(connected)
    (login,) = [each.token for each in signed_in.read(connected.keychain)]
    held = connected.keychain.get(entries.holder(row.asset)) or ""
    alone = Disconnecting(connected.store, connected.keychain, cut_off, lambda: None)
    await alone.disconnect(row.id, Choice())
    await alone.disconnect(await connected_meanwhile(connected, row), Choice())
    assert await answers(connected, held, login) == ["success", "success"]
    await disconnecting(connected).finish()
    assert await answers(connected, held, login) == ["190", "190"]
    assert [spares.read(connected.keychain), signed_in.read(connected.keychain)] == [(), ()]


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
    alone = Disconnecting(connected.store, connected.keychain, cut_off, lambda: None)
    await alone.disconnect(connected.connected()[outlet].id, Choice())
    assert not connected.connected()
    connecting = connected.connecting()
    await connecting.begin(replace(MESSAGES, system_user=True))
    await connecting.choose([each.asset for each in connected.last.found if each.name == CERAMICS])
    own = token(connected, page(connected, CERAMICS))
    assert await answers(connected, own, held) == ["success", "success"]
    await disconnecting(connected).finish()
    assert await answers(connected, own, held) == ["success", "190"]


async def test_a_relay_that_meta_answers_ends_it_where_this_computer_gets_no_answer(
    connected: Owner, cut_off: GraphClient
) -> None:
    """With the token itself: the app's own ends people's grants only."""
    outlet, ceramics = page(connected, OUTLET), page(connected, CERAMICS)
    tokens = [token(connected, outlet), token(connected, ceramics)]
    done = await disconnecting(connected, cut_off).disconnect(connected.connected()[outlet].id, Choice())
    assert done
    said = {deed.step: deed.answer for deed in done.facts.deeds}
    assert (said[Step.REVOKE], said[Step.UNSUBSCRIBE], done.facts.waiting) == ("by_relay", "unreachable", True)
    assert await answers(connected, *tokens) == ["190", "success"]
    await disconnecting(connected).finish()
    (known,) = connected.store.read(disconnections.everything).result()
    assert (known.facts.grant_ended, known.facts.waiting) == (True, False)


async def test_connected_again_without_the_business_its_former_token_ends_at_meta(connected: Owner) -> None:
    outlet = page(connected, OUTLET)
    held = connected.keychain.get(entries.holder(outlet)) or ""
    assert await answers(connected, held) == ["success"]
    connected.meta.verbs.set_fault("refuse_next", code=200, edge="system_user_access_tokens")
    await connect_again(connected, system_user=False)
    assert {each.problem for each in connected.last.results} == {None}
    assert not connected.connected()[outlet].held_by_business
    assert await answers(connected, held, token(connected, outlet)) == ["190", "success"]
    assert spares.read(connected.keychain) == ()
    assert "messages" in connected.meta.platform.world.installs[outlet.id], "what Meta dropped with it is back"


async def test_connected_again_by_the_business_its_former_token_waits_for_the_end_of_the_new_one(
    connected: Owner,
) -> None:
    """Meta does not say whether ending the one would end the other."""
    outlet = page(connected, OUTLET)
    held = connected.keychain.get(entries.holder(outlet)) or ""
    await connect_again(connected, system_user=True)
    new = connected.keychain.get(entries.holder(outlet)) or ""
    assert new != held
    assert [(each.token, each.stage) for each in spares.read(connected.keychain)] == [(held, Stage.LEFT)]
    assert await answers(connected, held, new) == ["success", "success"]
    order = disconnecting(connected)
    await order.disconnect(connected.connected()[outlet].id, Choice())
    await order.finish()
    assert await answers(connected, held, new) == ["190", "190"]
    assert spares.read(connected.keychain) == ()


async def test_what_was_made_for_a_page_whose_own_token_never_came_ends_at_meta(
    with_gap: Owner, lost: list[str]
) -> None:
    """The person's has to do then."""
    outlet = next(each for each in pages_of(with_gap) if each.name == OUTLET)
    lost.append(f"GET /v26.0/{outlet.id}")
    await connect_again(with_gap, system_user=True)
    assert {each.problem for each in with_gap.last.results} == {None}
    lost.clear()
    (made,) = minted(with_gap)
    assert await answers(with_gap, made, token(with_gap, outlet.messenger)) == ["190", "success"]
    assert "messages" in with_gap.meta.platform.world.installs[outlet.id]
    assert spares.read(with_gap.keychain) == ()
    assert with_gap.keychain.get(entries.holder(outlet.messenger)) is None


async def test_what_was_made_for_a_connection_that_did_not_come_about_ends_when_meta_answers(
    with_gap: Owner, lost: list[str]
) -> None:
    """Another computer has the Page, and Meta is out of reach before the owner has answered."""
    outlet = next(each for each in pages_of(with_gap) if each.name == OUTLET)
    book, clock = with_gap.meta.platform.world.tokens, with_gap.meta.platform.world.clock.now
    connecting = with_gap.connecting()
    await connecting.begin(replace(MESSAGES, system_user=True))
    other = RelayClient(with_gap.relay._http, with_gap.relay._url, DeviceKeys.new(), clock)
    await other.enrol(retention_days=90)
    held = book.page_of_system_user(outlet, book.user_grant).text
    for asset in (outlet.messenger, outlet.instagram):
        await other.route(asset, held, owner=outlet.id)
    lost.append("DELETE /v26.0/me/permissions")
    await connecting.choose([outlet.messenger])
    assert {each.problem for each in with_gap.last.results} == {Problem.HELD}
    (made,) = minted(with_gap)
    assert await answers(with_gap, made) == ["success"]
    assert [each.stage for each in spares.read(with_gap.keychain)] == [Stage.LEFT]
    lost.clear()
    await disconnecting(with_gap).finish()
    assert await answers(with_gap, made) == ["190"]
    assert spares.read(with_gap.keychain) == ()


async def test_a_kill_while_connecting_loses_no_token(owner: Owner) -> None:  # noqa: F811
    """What was in hand is nobody's at the next start; while somebody connects it is left alone."""
    await connect_again(owner, system_user=True)
    await disconnecting(owner).disconnect(owner.connected()[page(owner, OUTLET)].id, Choice(whole=False))
    for row in owner.connected().values():
        await disconnecting(owner).disconnect(row.id, Choice(whole=False))
    (made,) = minted(owner)
    business = owner.meta.platform.world.shop.business_id
    spares.add(owner.keychain, Spare(made, business, Stage.IN_HAND))
    assert (await disconnecting(owner).finish()).count == 0
    assert await answers(owner, made) == ["success"]
    spares.let_go(owner.keychain)
    started = asyncio.create_task(disconnecting(owner).run())
    await owner.until(lambda: not spares.read(owner.keychain))
    started.cancel()
    await asyncio.wait([started])
    assert await answers(owner, made) == ["190"]


async def test_a_network_half_that_begins_again_lets_go_of_nothing(owner: Owner) -> None:  # noqa: F811
    """What is in hand then is this very process's: an owner is connecting a Page."""
    online = Online(
        owner.store, owner.keychain, lambda: Endpoints("", "", loopback=True), lambda _: None, owner.store.time
    )
    spares.add(owner.keychain, Spare("of a kill", "1", Stage.IN_HAND))
    await online._let_go()
    spares.add(owner.keychain, Spare("of an owner", "1", Stage.IN_HAND))
    await online._let_go()
    assert [each.stage for each in spares.read(owner.keychain)] == [Stage.LEFT, Stage.IN_HAND]


async def test_a_persons_login_behind_a_number_is_no_token_of_a_business(owner: Owner) -> None:  # noqa: F811
    """Ending the former one would end all that the person has granted, and their Pages with it."""
    ticks = replace(MESSAGES, ticked=MESSAGES.ticked | {Offer.WHATSAPP})
    number, page = owner.meta.platform.world.shop.whatsapp, owner.meta.platform.world.shop.pages[0].messenger
    tokens = set[str]()
    for _ in range(2):
        connecting = owner.connecting()
        await connecting.begin(ticks)
        await connecting.choose([number, page])
        assert {each.problem for each in owner.last.results} == {None}
        tokens.add(token(owner, number))
    assert len(tokens) == 2
    row = owner.connected()[number]
    assert not row.held_by_business
    assert spares.read(owner.keychain) == ()
    asked = owner.store.read(lambda db: disconnections.preview_of(db, row.id)).result()
    assert asked
    assert len(asked.others) == 2, "the Page and its Instagram account hang on the same login"
    order = disconnecting(owner)
    await order.disconnect(row.id, Choice(whole=False))
    await order.finish()
    assert await answers(owner, token(owner, page)) == ["success"]


async def test_a_number_by_its_business_leaves_its_former_token_as_a_spare(owner: Owner) -> None:  # noqa: F811
    number = owner.meta.platform.world.shop.whatsapp
    for _ in range(2):
        connecting = owner.connecting()
        await connecting.begin(Ticks(frozenset({Offer.WHATSAPP}), system_user=True))
        await connecting.choose([number])
    former, new = minted(owner)
    assert token(owner, number) == new
    assert [(each.token, each.stage) for each in spares.read(owner.keychain)] == [(former, Stage.LEFT)]


async def test_taken_over_by_another_computer_what_is_left_over_here_ends_nothing(connected: Owner) -> None:
    """It might end what that one has by the same business."""
    outlet = page(connected, OUTLET)
    held = connected.keychain.get(entries.holder(outlet)) or ""
    await connect_again(connected, system_user=True)
    assert [each.token for each in spares.read(connected.keychain)] == [held]
    rows = [row for row in connected.connected().values() if row.held_by_business]
    assert len(rows) == 2, "the Page and its Instagram account"
    order = disconnecting(connected)
    for row in rows:
        assert spares.read(connected.keychain), "as long as something hangs on the business"
        connected.store.write(lambda writing, row=row: doubts.raise_(writing, row, Why.TAKEN_OVER)).result()
        await order.disconnect(row.id, Choice())
        await order.finish()
    assert await answers(connected, held) == ["success"]
    assert spares.read(connected.keychain) == ()


async def test_erasing_everything_ends_nothing_of_a_business_that_another_computer_has_taken_over(
    connected: Owner,
) -> None:
    outlet, ceramics = page(connected, OUTLET), page(connected, CERAMICS)
    left_over = connected.keychain.get(entries.holder(outlet)) or ""
    await connect_again(connected, system_user=True)
    held = connected.keychain.get(entries.holder(outlet)) or ""
    tokens = [token(connected, outlet), held, left_over, token(connected, ceramics)]
    for row in connected.connected().values():
        if row.held_by_business:
            connected.store.write(lambda writing, row=row: doubts.raise_(writing, row, Why.TAKEN_OVER)).result()  # type: ignore[misc]
    rows, persons = connected.connected().values(), signed_in.read(connected.keychain)
    ending = connected.store.read(lambda db: goodbye.ending(db, persons)).result()
    said = await goodbye.say(goodbye.credentials(connected.keychain, rows, ending, (), ""), connected.graph, None)
    assert said.meta
    assert await answers(connected, *tokens) == ["success", "success", "success", "190"]


async def test_a_refusal_ends_no_token_so_the_relay_adds_the_apps_proof(owner: Owner) -> None:  # noqa: F811
    await connect_again(owner, system_user=True)
    for row in owner.connected().values():
        await disconnecting(owner).disconnect(row.id, Choice(whole=False))
    (made,) = minted(owner)
    spares.add(owner.keychain, Spare(made, owner.meta.platform.world.shop.business_id))
    owner.meta.verbs.require_secret()
    assert await TakingBack(owner.graph).end_grant(made) == "100"
    alone = Disconnecting(owner.store, owner.keychain, owner.graph, lambda: None)
    assert (await spares.end(owner.store, owner.keychain, TakingBack(owner.graph).end_grant)).silent
    assert (await alone.finish()).silent
    assert [each.token for each in spares.read(owner.keychain)] == [made]
    assert (await disconnecting(owner).finish()).count == 1
    assert spares.read(owner.keychain) == ()
    owner.meta.verbs.require_secret(on=False)
    assert await answers(owner, made) == ["190"]


async def test_what_waits_for_meta_is_spared_where_its_business_is_connected_again(
    with_gap: Owner, lost: list[str]
) -> None:
    await connect_again(with_gap, system_user=True)
    for row in with_gap.connected().values():
        await disconnecting(with_gap).disconnect(row.id, Choice(whole=False))
    (made,) = minted(with_gap)
    spares.add(with_gap.keychain, Spare(made, with_gap.meta.platform.world.shop.business_id))
    lost.append("DELETE /v26.0/me/permissions")
    without_relay = Disconnecting(with_gap.store, with_gap.keychain, with_gap.graph, lambda: None)
    assert (await without_relay.finish()).silent
    assert [each.due_at > 0 for each in spares.read(with_gap.keychain)] == [True]
    spares.make_due(with_gap.keychain, [with_gap.meta.platform.world.shop.business_id])
    lost.clear()
    await connect_again(with_gap, system_user=True)
    assert {each.problem for each in with_gap.last.results} == {None}
    await without_relay.finish()
    assert [(each.token, each.stage) for each in spares.read(with_gap.keychain)] == [(made, Stage.LEFT)]
    assert await answers(with_gap, made) == ["success"]


async def test_what_meta_drops_with_a_token_that_ends_later_is_back_too(with_gap: Owner, lost: list[str]) -> None:
    await connect_again(with_gap, system_user=True)
    outlet = page(with_gap, OUTLET)
    with_gap.meta.verbs.set_fault("refuse_next", code=200, edge="system_user_access_tokens")
    lost.append("DELETE /v26.0/me/permissions")
    await connect_again(with_gap, system_user=False)
    (held,) = minted(with_gap)
    assert await answers(with_gap, held) == ["success"]
    lost.clear()
    assert (await disconnecting(with_gap).finish()).count == 1
    assert await answers(with_gap, held, token(with_gap, outlet)) == ["190", "success"]
    assert "messages" in with_gap.meta.platform.world.installs[outlet.id]


async def test_what_is_due_waits_while_something_of_its_business_is_in_hand(owner: Owner) -> None:  # noqa: F811
    spares.add(owner.keychain, Spare("due", "1", Stage.DUE, 1), Spare("new", "1", Stage.IN_HAND))
    assert await disconnecting(owner).finish() == Ended()
    assert [(each.stage, each.due_at) for each in spares.read(owner.keychain)] == [(Stage.DUE, 0), (Stage.IN_HAND, 0)]


async def test_a_token_is_a_spare_until_its_row_is_there(owner: Owner) -> None:  # noqa: F811
    """A kill in between leaves it in the keychain, where nobody looks without a row."""
    asset = owner.meta.platform.world.shop.whatsapp
    grant = Grant(asset, "Bella", "made", waba_id="2", business_id="1", of_system_user=True)
    spares.add(owner.keychain, Spare("made", "1", Stage.IN_HAND))
    connect._keep_tokens(owner.keychain, [grant], {})
    assert owner.keychain.get(entries.token(asset)) == "made"
    assert [each.token for each in spares.read(owner.keychain)] == ["made"]
    owner.keychain.delete(entries.token(asset))
    await connect._keep(owner.store, owner.keychain, [grant])
    assert owner.connected()[asset].held_by_business
    assert spares.read(owner.keychain) == ()


async def test_what_a_connection_hangs_on_is_not_left_over_though_its_row_does_not_say_so(
    connected: Owner,
) -> None:
    """A kill came after the keychain had the business's token, and before the row."""
    row = connected.connected()[page(connected, CERAMICS)]
    book, business = connected.meta.platform.world.tokens, connected.meta.platform.world.shop.business_id
    made = book.mint_for_system_user({"pages_messaging": (row.asset.id,)}, connected.store.time.now()).text
    spares.add(connected.keychain, Spare(made, business, Stage.IN_HAND))
    grant = Grant(row.asset, row.name, "of the Page", business_id=business, holder=made)
    connect._keep_tokens(connected.keychain, [grant], {row.asset: row})
    spares.let_go(connected.keychain)
    for each in connected.connected().values():
        if each.held_by_business:
            await disconnecting(connected).disconnect(each.id, Choice(whole=False))
    order = disconnecting(connected)
    await order.finish()
    assert await answers(connected, made) == ["success"]
    await order.disconnect(row.id, Choice())
    await order.finish()
    assert (await answers(connected, made), spares.read(connected.keychain)) == (["190"], ())


async def test_a_token_that_is_left_over_is_kept_no_longer_than_a_day_once_it_is_to_end(
    owner: Owner,  # noqa: F811
    cut_off: GraphClient,
) -> None:
    spares.add(owner.keychain, Spare("left", "1"))
    alone = Disconnecting(owner.store, owner.keychain, cut_off, lambda: None)
    assert (await alone.finish()).silent
    owner.meta.verbs.move_clock(seconds=PATIENCE // 1000 + 1)
    assert not (await alone.finish()).silent
    assert spares.read(owner.keychain) == ()


async def test_erasing_everything_ends_what_is_left_over_too(connected: Owner) -> None:
    outlet = page(connected, OUTLET)
    held = connected.keychain.get(entries.holder(outlet)) or ""
    await connect_again(connected, system_user=True)
    rows = connected.connected().values()
    tokens = {row: token(connected, row.asset) for row in rows}
    known = goodbye.Credentials(tokens, (), "", (), goodbye.holders(connected.keychain, rows))
    await goodbye.say(known, connected.graph, None)
    assert await answers(connected, held, token(connected, outlet)) == ["190", "190"]
    assert entries.SPARE in entries.everything(())


def scopes(owner: Owner, held: str) -> set[str]:  # noqa: F811
    found = owner.meta.platform.world.tokens.known(held)
    assert found
    return set(found.grant.scopes)


def switching(owner: Owner) -> Switching:  # noqa: F811
    tokens = {row: token(owner, row.asset) for row in owner.connected().values()}
    return Switching(
        owner.store, owner.keychain, owner.graph, tokens, app_id=lambda: owner.meta.platform.world.shop.app_id
    )


async def test_a_feature_that_is_switched_off_takes_its_permissions_from_the_business_too(connected: Owner) -> None:
    held = connected.keychain.get(entries.holder(page(connected, OUTLET))) or ""
    assert {"instagram_basic", "instagram_manage_messages", "pages_messaging"} <= scopes(connected, held)
    assert await switching(connected).off(TABLE, EVERYTHING, "instagram_manage_messages") == ""
    assert not {"instagram_basic", "instagram_manage_messages"} & scopes(connected, held)
    assert "pages_messaging" in scopes(connected, held)
    assert not {"instagram_basic", "instagram_manage_messages"} & await connected.granted()


async def test_another_login_with_less_takes_it_from_the_business_too(connected: Owner) -> None:
    held = connected.keychain.get(entries.holder(page(connected, OUTLET))) or ""
    less = Ticks(frozenset({Offer.MESSENGER}), switched_off=frozenset({Offer.INSTAGRAM_MESSAGES}), system_user=True)
    connecting = connected.connecting()
    await connecting.begin(less)
    assert not {"instagram_basic", "instagram_manage_messages"} & scopes(connected, held)
    assert "pages_messaging" in scopes(connected, held)


async def test_a_business_whose_token_has_ended_keeps_nobody_from_giving_back(connected: Owner) -> None:
    held = connected.keychain.get(entries.holder(page(connected, OUTLET))) or ""
    connected.meta.verbs.expire_token(held)
    assert await switching(connected).off(TABLE, EVERYTHING, "instagram_manage_messages") == ""
    assert "instagram_manage_messages" not in await connected.granted()
    assert await features.switched_on(connected.store) == {Offer.MESSENGER}


async def test_a_business_whose_token_has_ended_keeps_nobody_from_connecting(connected: Owner) -> None:
    held = connected.keychain.get(entries.holder(page(connected, OUTLET))) or ""
    connected.meta.verbs.expire_token(held)
    await connect_again(connected, system_user=False)
    assert {each.problem for each in connected.last.results} == {None}
