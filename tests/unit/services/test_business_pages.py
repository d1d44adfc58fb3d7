"""Pages that a business owns hang on its system user's token: that is what is taken back, and no person's login."""

from dataclasses import replace

import httpx

from conwerz_desktop.domain.connecting import Choice as Ticks
from conwerz_desktop.domain.disconnecting import PATIENCE, Choice, Step
from conwerz_desktop.domain.doubts import Why
from conwerz_desktop.domain.offers import EVERYTHING, Offer
from conwerz_desktop.meta.graph import GraphClient
from conwerz_desktop.relay_client import RelayClient
from conwerz_desktop.services import entries, features, goodbye, signed_in, spares
from conwerz_desktop.services.disconnecting import Disconnecting
from conwerz_desktop.services.doubting import Doubting
from conwerz_desktop.services.switching import Switching
from conwerz_desktop.store import connections, disconnections, doubts
from conwerz_desktop.store.connections import ConnectionRow
from conwerz_desktop.store.database import Writing
from tests.unit.services.businesses import CERAMICS, OUTLET, connect_again, only_the_outlet, page
from tests.unit.services.owner_at_browser import MESSAGES, TABLE, Owner, answers, disconnecting, token


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


async def connected_meanwhile(owner: Owner, row: ConnectionRow) -> int:
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


def scopes(owner: Owner, held: str) -> set[str]:
    found = owner.meta.platform.world.tokens.known(held)
    assert found
    return set(found.grant.scopes)


def switching(owner: Owner) -> Switching:
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
