"""Embedded Signup brings a business's token before anything is connected: none is lost alive."""

import asyncio
import html
import json
import re

import pytest

from conwerz_desktop.domain.connecting import Choice, Ending, Problem, Step
from conwerz_desktop.domain.offers import Offer
from conwerz_desktop.keychain import KeychainError
from conwerz_desktop.practice.together import SIGNUP_CONFIG
from conwerz_desktop.practice.world.tokens import Kind
from conwerz_desktop.relay_client import DeviceKeys, RelayClient
from conwerz_desktop.services import connect, entries, spares
from conwerz_desktop.services.connect import Grant
from conwerz_desktop.services.connecting import Connecting
from conwerz_desktop.services.spares import Spare, Stage
from conwerz_desktop.services.taking_back import TakingBack
from tests.unit.services.owner_at_browser import Owner, disconnecting

NUMBER = Choice(frozenset({Offer.WHATSAPP}))


@pytest.fixture
def signing_up(owner: Owner) -> Connecting:
    """The owner's browser goes through the relay's page and Facebook's window."""

    def open_(address: str) -> None:
        owner.visits.add(asyncio.ensure_future(_sign_up(owner, address)))  # type: ignore[arg-type]

    owner.open = open_  # type: ignore[method-assign]
    connecting = owner.connecting()
    connecting._offers_signup = True
    return connecting


async def _sign_up(owner: Owner, address: str) -> object:
    http = owner.browser.http
    page = await http.get(address)
    state = re.search(r'name="state" value="([^"]+)"', page.text)
    window = await http.post(f"{owner.meta.url}/dialog/signup?config_id={SIGNUP_CONFIG}", data={"go": "continue"})
    found = re.search(r"const told = (\{.*\});", window.text)
    assert state
    assert found
    told = json.loads(found[1])
    chosen = {"waba": told["session"]["data"]["waba_id"], "phone_number": told["session"]["data"]["phone_number_id"]}
    form = {"state": html.unescape(state[1]), "code": told["code"], "event": told["session"]["event"], **chosen}
    answer = await http.post(f"{owner.relay._url}/oauth/signup", data=form)
    return await http.get(answer.headers["location"])


def made(owner: Owner) -> str:
    """The newest token of the account's system user."""
    book = owner.meta.platform.world.tokens
    every = [each for each in book._tokens.values() if each.kind is Kind.SYSTEM_USER and each is not book.whatsapp]
    return every[-1].text


async def answer(owner: Owner, token: str) -> str:
    return await TakingBack(owner.graph).probe(token)


async def test_its_token_is_in_hand_before_the_owner_has_chosen(owner: Owner, signing_up: Connecting) -> None:
    await signing_up.begin(NUMBER)
    assert owner.last.step is Step.CHOOSING
    token, waba = made(owner), owner.meta.platform.world.shop.waba_id
    assert [(each.token, each.of, each.stage) for each in spares.read(owner.keychain)] == [(token, waba, Stage.IN_HAND)]
    await disconnecting(owner).finish()
    assert await answer(owner, token) == "success", "somebody is connecting"
    await signing_up.choose([owner.meta.platform.world.shop.whatsapp])
    assert {each.problem for each in owner.last.results} == {None}
    assert spares.read(owner.keychain) == ()
    await signing_up.reset()
    assert await answer(owner, token) == "success"


async def test_a_kill_before_the_owner_has_chosen_loses_nothing(owner: Owner, signing_up: Connecting) -> None:
    await signing_up.begin(NUMBER)
    spares.let_go(owner.keychain)  # as the next start does
    assert (await disconnecting(owner).finish()).count == 1
    assert await answer(owner, made(owner)) == "190"
    assert spares.read(owner.keychain) == ()


async def test_whoever_leaves_without_choosing_leaves_no_token(owner: Owner, signing_up: Connecting) -> None:
    told = list[str]()
    signing_up._left_over = lambda: told.append("left over")
    await signing_up.begin(NUMBER)
    await signing_up.reset()
    assert told == ["left over"]
    assert (await disconnecting(owner).finish()).count == 1
    assert await answer(owner, made(owner)) == "190"


async def test_a_login_that_meta_does_not_go_on_with_leaves_no_token(owner: Owner, signing_up: Connecting) -> None:
    owner.meta.verbs.set_fault("refuse_next", code=2, edge="phone_numbers")
    await signing_up.begin(NUMBER)
    assert owner.last.ending is Ending.META_SILENT
    assert (await disconnecting(owner).finish()).count == 1
    assert await answer(owner, made(owner)) == "190"


async def test_it_is_still_good_when_the_owner_says_that_it_is_to_be_taken_over(
    owner: Owner,
    signing_up: Connecting,
) -> None:
    shop = owner.meta.platform.world.shop
    other = RelayClient(owner.relay._http, owner.relay._url, DeviceKeys.new(), owner.meta.platform.world.clock.now)
    await other.enrol(retention_days=90)
    await signing_up.begin(NUMBER)
    await other.route(shop.whatsapp, owner.meta.platform.world.tokens.whatsapp.text, owner=shop.waba_id)
    await signing_up.choose([shop.whatsapp])
    assert {each.problem for each in owner.last.results} == {Problem.HELD}
    await signing_up.choose([shop.whatsapp], takeover=True)
    assert {each.problem for each in owner.last.results} == {None}
    assert await answer(owner, owner.keychain.get(entries.token(shop.whatsapp)) or "") == "success"
    assert spares.read(owner.keychain) == ()


async def test_a_keychain_that_does_not_take_it_ends_the_login(
    owner: Owner,
    signing_up: Connecting,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def refuse(*_: object) -> None:
        raise KeychainError

    monkeypatch.setattr(spares, "add", refuse)
    await signing_up.begin(NUMBER)
    assert owner.last.ending is Ending.KEYCHAIN
    assert await answer(owner, made(owner)) == "190"


async def test_what_is_to_end_of_an_account_is_spared_where_its_business_has_it_again(owner: Owner) -> None:
    """A token that came with the account alone, and one that came with its business, are of the same number."""
    number = owner.meta.platform.world.shop.whatsapp
    spares.add(owner.keychain, Spare("of the account", "2", Stage.DUE, 1))
    grant = Grant(number, "Bella", "made", waba_id="2", business_id="1", of_system_user=True)
    await connect._keep(owner.store, owner.keychain, [grant])
    assert [(each.stage, each.due_at) for each in spares.read(owner.keychain)] == [(Stage.LEFT, 0)]


async def test_what_meta_drops_with_a_token_that_is_known_by_its_account_is_back(owner: Owner) -> None:
    """The number goes on by a person, without a business."""
    owner.meta.verbs.revoke_access("whatsapp")
    shop, book = owner.meta.platform.world.shop, owner.meta.platform.world.tokens
    connecting = owner.connecting()
    await connecting.begin(Choice(frozenset({Offer.MESSENGER, Offer.WHATSAPP})))
    await connecting.choose([shop.whatsapp])
    assert not owner.connected()[shop.whatsapp].held_by_business
    left = book.mint_for_system_user({"whatsapp_business_management": (shop.waba_id,)}, owner.store.time.now())
    spares.add(owner.keychain, Spare(left.text, shop.waba_id))
    assert (await disconnecting(owner).finish()).count == 1
    assert await answer(owner, left.text) == "190"
    assert shop.waba_id in owner.meta.platform.world.installs
