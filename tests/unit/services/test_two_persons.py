"""Two people signed in on one computer: what is taken back from the one leaves the other alone."""

import json
from dataclasses import replace

import httpx
import pytest

from conwerz_desktop.domain.channels import Asset, Channel
from conwerz_desktop.domain.computers import Removal
from conwerz_desktop.domain.connecting import Choice as Ticks
from conwerz_desktop.domain.connecting import Problem
from conwerz_desktop.domain.disconnecting import Choice, Step
from conwerz_desktop.domain.doubts import Why
from conwerz_desktop.domain.offers import EVERYTHING, Offer
from conwerz_desktop.keychain import Keychain
from conwerz_desktop.meta.graph import GraphClient
from conwerz_desktop.relay_client import DeviceKeys, RelayClient
from conwerz_desktop.relay_client.errors import NotEnrolled
from conwerz_desktop.services import aside, entries, goodbye, signed_in, subscribing
from conwerz_desktop.services.aside import Aside
from conwerz_desktop.services.computers import Computers
from conwerz_desktop.services.disconnecting import Disconnecting
from conwerz_desktop.services.doubting import Doubting
from conwerz_desktop.services.goodbye import Goodbye
from conwerz_desktop.services.signed_in import Person
from conwerz_desktop.services.switching import Switching
from conwerz_desktop.store import connections, disconnections, doubts, grants
from conwerz_desktop.store.connections import ConnectionRow
from conwerz_desktop.store.disconnections import Disconnection
from tests.unit.keychain.small_vault import SmallVault
from tests.unit.services.owner_at_browser import MESSAGES, TABLE, Owner, answers, disconnecting, token

CERAMICS, WORKSHOP = "Bella Ceramics", "Bella Workshop"
ALL_OF_A_PAGE = {Channel.MESSENGER, Channel.INSTAGRAM}


async def signs_in(owner: Owner, who: str, name: str, ticks: Ticks = MESSAGES) -> None:
    owner.meta.verbs.sit_at_browser(who)
    connecting = owner.connecting()
    await connecting.begin(ticks)
    await connecting.choose([each.asset for each in owner.last.found if each.name == name])
    assert {each.problem for each in owner.last.results} == {None}


@pytest.fixture
async def both(owner: Owner) -> Owner:
    """The owner's Page, and the colleague's, each with its Instagram account."""
    await signs_in(owner, "owner", CERAMICS)
    await signs_in(owner, "colleague", WORKSHOP)
    return owner


def page(owner: Owner, name: str) -> ConnectionRow:
    rows = owner.connected().values()
    return next(row for row in rows if row.name == name and row.asset.channel is Channel.MESSENGER)


def users(owner: Owner) -> set[str]:
    """Who is signed in here, as the owner and the colleague."""
    shop = owner.meta.platform.world.shop
    names = {shop.user_id: "owner", shop.colleague_id: "colleague"}
    return {names[each.user] for each in signed_in.read(owner.keychain)}


def cut_off(owner: Owner) -> Disconnecting:
    """Neither Meta nor the relay answers."""

    def cut(_: httpx.Request) -> httpx.Response:
        raise httpx.ConnectError("cut")

    graph = GraphClient(httpx.AsyncClient(transport=httpx.MockTransport(cut)), owner.meta.url)
    return Disconnecting(owner.store, owner.keychain, graph, lambda: None)


def doubting(owner: Owner) -> Doubting:
    return Doubting(owner.store, owner.keychain, owner.graph, lambda: owner.relay, disconnecting(owner))


def installs(owner: Owner, row: ConnectionRow) -> frozenset[str]:
    return owner.meta.platform.world.installs.get(row.asset.id, frozenset())


def take_over(owner: Owner, taken: ConnectionRow) -> None:
    """Another computer has all that whoever granted this one had connected here."""
    for row in owner.connected().values():
        if row.granted_by == taken.granted_by:
            owner.store.write(lambda writing, row=row: doubts.raise_(writing, row, Why.TAKEN_OVER)).result()  # type: ignore[misc]


async def granted(owner: Owner, who: str) -> set[str]:
    (grant,) = owner.meta.platform.world.tokens.grants("user" if who == "owner" else who)
    return set(grant.scopes)


def expire_login(owner: Owner) -> None:
    """The owner's."""
    own = next(each for each in signed_in.read(owner.keychain) if each.user == owner.meta.platform.world.shop.user_id)
    owner.meta.verbs.expire_token(own.token)


def orders(owner: Owner) -> tuple[Disconnection, ...]:
    return owner.store.read(disconnections.everything).result()


@pytest.mark.parametrize(("first", "who"), [(CERAMICS, "owner"), (WORKSHOP, "colleague")])
async def test_taking_back_what_one_granted_leaves_the_other_alone(both: Owner, first: str, who: str) -> None:
    """In whichever order they had signed in."""
    other = WORKSHOP if first == CERAMICS else CERAMICS
    row, goes_on = page(both, first), page(both, other)
    tokens = [token(both, row.asset), token(both, goes_on.asset)]
    logins = {each.token for each in signed_in.read(both.keychain)}
    heard = installs(both, goes_on)
    asked = both.store.read(lambda db: disconnections.preview_of(db, row.id)).result()
    assert asked
    assert len(asked.others) == 1, "the Page's own Instagram account"
    done = await disconnecting(both).disconnect(row.id, Choice())
    assert done
    said = {deed.step: deed.answer for deed in done.facts.deeds}
    assert (said[Step.REVOKE], said[Step.PROBE], done.facts.grant_ended) == ("success", "190", True)
    assert await answers(both, *tokens) == ["190", "success"], "a replayed token is refused"
    assert users(both) == {"owner", "colleague"} - {who}
    (left,) = signed_in.read(both.keychain)
    assert await answers(both, *sorted(logins - {left.token}), left.token) == ["190", "success"]
    assert heard
    assert installs(both, goes_on) == heard, "what Meta dropped with the grant is back"


async def test_each_ones_login_is_there_when_their_own_turn_comes(both: Owner) -> None:
    order = disconnecting(both)
    for name in (CERAMICS, WORKSHOP):
        row = page(both, name)
        own = token(both, row.asset)
        done = await order.disconnect(row.id, Choice())
        assert done
        assert (done.facts.grant_ended, await answers(both, own)) == (True, ["190"])
    assert both.keychain.get(entries.LOGIN) is None


async def test_with_meta_silent_only_the_ones_login_is_set_aside(both: Owner) -> None:
    row, goes_on = page(both, CERAMICS), page(both, WORKSHOP)
    tokens = [token(both, row.asset), token(both, goes_on.asset)]
    waiting = await cut_off(both).disconnect(row.id, Choice())
    assert waiting
    assert waiting.facts.waiting
    assert users(both) == {"colleague"}
    assert await answers(both, *tokens) == ["success", "success"]
    await disconnecting(both).finish()
    (known,) = orders(both)
    assert (known.facts.grant_ended, known.facts.waiting) == (True, False)
    assert await answers(both, *tokens) == ["190", "success"]


async def test_what_else_the_one_had_is_known_to_have_ended_though_the_rows_were_gone_before_meta_answered(
    both: Owner,
) -> None:
    row = page(both, CERAMICS)
    (account,) = [each for each in both.connected().values() if each.page_id == row.asset.id]
    await cut_off(both).disconnect(row.id, Choice())
    await disconnecting(both).finish()
    done = await disconnecting(both).disconnect(account.id, Choice())
    assert done
    assert (done.facts.whole, done.facts.grant_ended) == (True, True), "the receipt does not say that it goes on"


async def test_the_others_removal_at_facebook_is_news_though_the_one_was_ended_here(both: Owner) -> None:
    row, goes_on = page(both, CERAMICS), page(both, WORKSHOP)
    (account,) = [each for each in both.connected().values() if each.page_id == row.asset.id]
    await disconnecting(both).disconnect(row.id, Choice())
    both.meta.verbs.revoke_access("colleague")
    for each in (account, goes_on):
        both.store.write(lambda writing, each=each: doubts.raise_(writing, each, Why.REMOVED)).result()  # type: ignore[misc]
    await doubting(both).settle()
    assert account.asset in both.connected(), "it waits to be signed in again"
    assert goes_on.asset not in both.connected()


@pytest.mark.parametrize("subcode", [458, 463])
async def test_a_login_that_has_expired_is_no_word_of_an_end(both: Owner, subcode: int) -> None:
    """Meta refuses it with 190 as well, and all else that the person granted stands."""
    row = page(both, CERAMICS)
    (account,) = [each for each in both.connected().values() if each.page_id == row.asset.id]
    (login,) = [
        each.token for each in signed_in.read(both.keychain) if each.user == both.meta.platform.world.shop.user_id
    ]
    both.meta.verbs.expire_token(login, subcode=subcode)
    both.meta.verbs.expire_token(token(both, row.asset), subcode=492)
    both.store.write(lambda writing: doubts.raise_(writing, row, Why.REMOVED)).result()
    await doubting(both).settle()
    assert row.asset not in both.connected()
    assert both.store.read(lambda db: grants.has_ended(db, account.asset)).result() is (subcode == 458)
    assert ("owner" in users(both)) is (subcode == 463)


async def test_a_later_order_of_the_same_page_by_another_loses_nobodys_login(both: Owner) -> None:
    row = page(both, CERAMICS)
    await cut_off(both).disconnect(row.id, Choice())
    colleague = both.meta.platform.world.shop.colleague_id
    assert users(both) == {"colleague"}
    again = both.store.write(lambda writing: connections.add(writing, row.asset, CERAMICS, user=colleague)).result()
    both.keychain.set(entries.token(row.asset), "of the colleague")
    await cut_off(both).disconnect(again, Choice())
    assert users(both) == {"owner"}


async def test_what_follows_the_features_leaves_what_another_computer_has(both: Owner) -> None:
    row, goes_on = page(both, CERAMICS), page(both, WORKSHOP)
    heard = installs(both, row)
    both.store.write(lambda writing: doubts.raise_(writing, row, Why.TAKEN_OVER)).result()
    tokens = {each: token(both, each.asset) for each in both.connected().values()}
    assert heard
    for on in (frozenset({Offer.INSTAGRAM_MESSAGES}), frozenset[Offer]()):
        await subscribing.follow(both.graph, tokens, on)
        assert installs(both, row) == heard
        assert installs(both, goes_on) != heard


async def test_a_removal_at_facebook_ends_nobody_elses_login(both: Owner) -> None:
    both.meta.verbs.revoke_access("user")
    for row in both.connected().values():
        if row.name != WORKSHOP and row.page_id != page(both, WORKSHOP).asset.id:
            both.store.write(lambda writing, row=row: doubts.raise_(writing, row, Why.REMOVED)).result()  # type: ignore[misc]
    await doubting(both).settle()
    assert {row.asset.channel for row in both.connected().values()} == ALL_OF_A_PAGE
    assert users(both) == {"colleague"}
    assert await answers(both, token(both, page(both, WORKSHOP).asset)) == ["success"]


async def test_here_only_the_last_of_one_forgets_their_login_and_ends_nothing(both: Owner) -> None:
    row = page(both, WORKSHOP)
    own = token(both, row.asset)
    (account,) = [each for each in both.connected().values() if each.page_id == row.asset.id]
    await disconnecting(both).disconnect(account.id, Choice(whole=False))
    assert users(both) == {"owner", "colleague"}
    await disconnecting(both).disconnect(row.id, Choice(whole=False))
    assert users(both) == {"owner"}
    assert await answers(both, own) == ["success"], "the receipt says that it goes on"


async def test_what_another_computer_has_taken_over_of_one_ends_nothing_of_theirs(both: Owner) -> None:
    logins = [each.token for each in signed_in.read(both.keychain)]
    take_over(both, page(both, CERAMICS))
    for row in [each for each in both.connected().values() if each.doubt]:
        await disconnecting(both).disconnect(row.id, Choice())
    assert users(both) == {"colleague"}
    assert await answers(both, *logins) == ["success", "success"]


async def test_signed_in_again_while_meta_is_silent_the_one_keeps_what_they_granted(both: Owner) -> None:
    await cut_off(both).disconnect(page(both, CERAMICS).id, Choice())
    await signs_in(both, "owner", CERAMICS)
    tokens = [token(both, page(both, name).asset) for name in (CERAMICS, WORKSHOP)]
    await disconnecting(both).finish()
    assert await answers(both, *tokens) == ["success", "success"]
    assert users(both) == {"owner", "colleague"}


async def test_the_relay_ends_the_grant_of_the_one_whose_token_has_expired(both: Owner) -> None:
    row, goes_on = page(both, CERAMICS), page(both, WORKSHOP)
    tokens = [token(both, row.asset), token(both, goes_on.asset)]
    expire_login(both)
    done = await disconnecting(both).disconnect(row.id, Choice())
    assert done
    assert {deed.step: deed.answer for deed in done.facts.deeds}[Step.REVOKE] == "by_relay"
    assert await answers(both, *tokens) == ["190", "success"]


async def says_goodbye(
    owner: Owner,
    graph: GraphClient | None = None,
    relay: RelayClient | None = None,
) -> Goodbye:
    persons = await disconnecting(owner).aside.persons()
    rows, ending = owner.store.read(lambda db: (connections.everything(db), goodbye.ending(db, persons))).result()
    device = owner.relay._device.id.hex()
    known = goodbye.credentials(owner.keychain, rows, ending, (), device)
    return await goodbye.say(known, graph or owner.graph, relay)


async def test_erasing_everything_ends_what_either_granted(both: Owner) -> None:
    tokens = [token(both, asset) for asset in both.connected()]
    assert (await says_goodbye(both)).meta
    assert set(await answers(both, *tokens)) == {"190"}
    assert entries.LOGIN in entries.everything(())


async def test_erasing_everything_ends_nothing_of_what_another_computer_has_taken_over(both: Owner) -> None:
    taken, here = page(both, CERAMICS), page(both, WORKSHOP)
    take_over(both, taken)
    tokens = [token(both, row.asset) for row in (taken, here)]
    assert (await says_goodbye(both)).meta
    assert await answers(both, *tokens) == ["success", "190"]


async def test_erasing_everything_unsubscribes_nothing_that_another_computer_has_taken_over(
    owner: Owner,
) -> None:
    """The subscription is the app's, and so that computer's too."""
    await signs_in(owner, "owner", CERAMICS)
    taken = page(owner, CERAMICS)
    heard = installs(owner, taken)
    assert heard
    take_over(owner, taken)
    assert (await says_goodbye(owner)).meta
    assert installs(owner, taken) == heard


class DeafForSubscriptions(httpx.AsyncHTTPTransport):
    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith("subscribed_apps"):
            raise httpx.ReadError("cut")
        return await super().handle_async_request(request)


async def test_one_call_that_meta_does_not_answer_keeps_nobodys_grant_from_ending(both: Owner) -> None:
    tokens = [token(both, asset) for asset in both.connected()]
    async with httpx.AsyncClient(transport=DeafForSubscriptions()) as http:
        assert (await says_goodbye(both, GraphClient(http, both.meta.url))).meta
    assert set(await answers(both, *tokens)) == {"190"}


async def test_a_login_that_has_expired_is_ended_by_the_relay_before_that_forgets_this_computer(both: Owner) -> None:
    expire_login(both)
    tokens = [token(both, asset) for asset in both.connected()]
    assert await says_goodbye(both, relay=both.relay) == Goodbye()
    assert set(await answers(both, *tokens)) == {"190"}
    with pytest.raises(NotEnrolled):
        await both.relay.poll(None, 0)


async def test_a_login_that_has_expired_says_nothing_of_what_it_granted(both: Owner) -> None:
    """Nothing is connected by it any more, so that no token is left which tells that its grant goes on."""
    await signs_in(both, "colleague", CERAMICS)
    assert len({row.granted_by for row in both.connected().values()}) == 1
    expire_login(both)
    assert not (await says_goodbye(both)).meta
    assert await granted(both, "owner")


async def test_a_stolen_computer_is_worth_nothing_by_either_login(both: Owner) -> None:
    other = RelayClient(both.relay._http, both.relay._url, DeviceKeys.new(), both.meta.platform.world.clock.now)
    await other.enrol(retention_days=90)
    computers = Computers(both.store, both.keychain, both.relay, both.graph, disconnecting(both).aside.persons)
    tokens = [token(both, asset) for asset in both.connected()]
    assert await computers._end_grants() is Removal.REMOVED
    assert set(await answers(both, *tokens)) == {"190"}


def switching(both: Owner) -> Switching:
    tokens = {row: token(both, row.asset) for row in both.connected().values()}
    app = both.meta.platform.world.shop.app_id
    return Switching(both.store, both.keychain, both.graph, tokens, app_id=lambda: app)


async def test_a_permission_that_is_switched_off_is_taken_from_both(both: Owner) -> None:
    assert await switching(both).off(TABLE, EVERYTHING, "instagram_manage_messages") == ""
    for who in ("owner", "colleague"):
        assert "instagram_manage_messages" not in await granted(both, who)
        assert "pages_messaging" in await granted(both, who)


async def test_a_permission_is_taken_from_whoever_has_nothing_connected_any_more_as_well(both: Owner) -> None:
    await signs_in(both, "colleague", CERAMICS)
    assert await switching(both).off(TABLE, EVERYTHING, "instagram_manage_messages") == ""
    for who in ("owner", "colleague"):
        assert "instagram_manage_messages" not in await granted(both, who)


async def test_a_login_that_has_expired_and_has_nothing_connected_is_no_obstacle(both: Owner) -> None:
    await signs_in(both, "colleague", CERAMICS)
    expire_login(both)
    assert await switching(both).off(TABLE, EVERYTHING, "instagram_manage_messages") == ""
    assert "instagram_manage_messages" not in await granted(both, "colleague")


async def test_what_one_leaves_out_of_another_login_is_taken_from_the_other_as_well(both: Owner) -> None:
    both.meta.verbs.sit_at_browser("colleague")
    less = Ticks(frozenset({Offer.MESSENGER}), switched_off=frozenset({Offer.INSTAGRAM_MESSAGES}))
    await both.connecting().begin(less)
    for who in ("owner", "colleague"):
        assert "instagram_manage_messages" not in await granted(both, who)
        assert "pages_messaging" in await granted(both, who)


async def test_a_login_by_which_nothing_was_connected_is_not_kept(owner: Owner) -> None:
    """As long as the owner may answer it is in memory."""
    await signs_in(owner, "owner", CERAMICS)
    workshop = owner.meta.platform.world.shop.pages[1]
    owner.meta.verbs.sit_at_browser("colleague")
    connecting = owner.connecting()
    await connecting.begin(MESSAGES)
    other = RelayClient(owner.relay._http, owner.relay._url, DeviceKeys.new(), owner.meta.platform.world.clock.now)
    await other.enrol(retention_days=90)
    book = owner.meta.platform.world.tokens
    held = book.page(workshop, book.colleague_grant)
    assert held
    for asset in (workshop.messenger, workshop.instagram):
        await other.route(asset, held.text, owner=workshop.id)
    await connecting.choose([workshop.messenger])
    assert {each.problem for each in owner.last.results} == {Problem.HELD}
    assert users(owner) == {"owner"}
    await connecting.choose([workshop.messenger], takeover=True)
    assert {each.problem for each in owner.last.results} == {None}
    assert users(owner) == {"owner", "colleague"}


async def test_a_number_by_a_persons_login_ends_with_it_and_the_receipt_says_so(both: Owner) -> None:
    """No business holds it, and so nothing of it is in Meta's business settings."""
    number = both.meta.platform.world.shop.whatsapp
    both.meta.verbs.sit_at_browser("colleague")
    connecting = both.connecting()
    await connecting.begin(replace(MESSAGES, ticked=MESSAGES.ticked | {Offer.WHATSAPP}))
    await connecting.choose([number])
    row = both.connected()[number]
    assert (row.held_by_business, row.granted_by) == (False, page(both, WORKSHOP).granted_by)
    tokens = [token(both, number), token(both, page(both, WORKSHOP).asset), token(both, page(both, CERAMICS).asset)]
    asked = both.store.read(lambda db: disconnections.preview_of(db, row.id)).result()
    assert asked
    assert set(asked.others) == {WORKSHOP, "@bellaworkshop"}
    done = await disconnecting(both).disconnect(row.id, Choice())
    assert done
    assert (done.facts.held_by_business, done.facts.grant_ended) == (False, True)
    assert await answers(both, *tokens) == ["190", "190", "success"]
    assert users(both) == {"owner"}


def test_what_was_kept_before_there_was_a_login_of_each_person_is_read() -> None:
    kept, asset = Keychain("test", SmallVault()), Asset(Channel.MESSENGER, "1001")
    kept.set(entries.LOGIN, json.dumps({"token": "a login", "user": "17", "expires_at": 1}))
    assert signed_in.read(kept) == (Person("17", "a login"),)
    signed_in.drop(kept, {"a login"})
    assert signed_in.read(kept) == ()
    set_aside = {"token": "a", "holder": "b", "may": "", "number": 1, "login": "a login"}
    kept.set(entries.revoking(asset), json.dumps(set_aside))
    assert aside.read(kept, asset) == Aside("a", "b", number=1)
