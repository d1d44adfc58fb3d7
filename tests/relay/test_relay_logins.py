"""A login through a browser's real steps, a real relay and practice Meta: who gets tokens, and who gets nothing."""

import itertools
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

import httpx
import pytest

from conwerz_desktop.app import programs
from conwerz_desktop.domain import offers
from conwerz_desktop.domain.channels import Asset, Channel
from conwerz_desktop.domain.offers import PARTS, Offer
from conwerz_desktop.domain.permissions import read_table
from conwerz_desktop.domain.tokens import SystemUserToken, UserToken
from conwerz_desktop.practice.server import PracticeMeta, serve_meta
from conwerz_desktop.relay_client import Notice
from conwerz_desktop.relay_client.errors import LoginEnded, Refused
from conwerz_desktop.relay_client.logins import LoginAddress, RelayLogins
from tests.relay.browsing import Browser, browser, digits, handed_over
from tests.relay.harness import Desktop, MovableClock, RunningRelay, StartRelay, page_of

PORT = 45_999
SCOPES = ("pages_show_list", "pages_manage_metadata", "pages_read_engagement", "pages_messaging")


@dataclass
class Beside:
    """A desktop beside a browser, a relay, and practice Meta, whose app nobody has used yet."""

    meta: PracticeMeta
    relay: RunningRelay
    desktop: Desktop
    browser: Browser
    http: httpx.AsyncClient
    clock: MovableClock

    @property
    def logins(self) -> RelayLogins:
        return RelayLogins(self.desktop.client)

    async def begin(self, scopes: tuple[str, ...] = SCOPES, port: int = PORT, **more: bool) -> LoginAddress:
        return await self.logins.begin(scopes, way="facebook", port=port, **more)

    async def hand_over(self, go: str = "continue") -> str:
        """The whole way through the browser, up to what it would bring to the desktop."""
        begun = await self.begin()
        return handed_over(await self.browser.agree(await self.browser.visit(begun.address), go))

    async def other_desktop(self) -> Desktop:
        other = Desktop(self.http, self.relay.url, self.clock)
        await other.client.enrol(retention_days=90)
        return other

    async def told(self) -> list[Notice]:
        return [each for each in await self.desktop.receive() if isinstance(each, Notice)]


@pytest.fixture
async def beside(start_relay: StartRelay, http: httpx.AsyncClient, clock: MovableClock) -> AsyncIterator[Beside]:
    async with serve_meta(people=False) as meta, browser() as owners:
        relay = await start_relay(**settings_of(meta))
        meta.verbs.revoke_access("user")
        meta.verbs.allow_login(f"{relay.url}/oauth/callback")
        desktop = Desktop(http, relay.url, clock)
        await desktop.client.enrol(retention_days=90)
        yield Beside(meta, relay, desktop, owners, http, clock)


def settings_of(meta: PracticeMeta, **more: object) -> dict[str, object]:
    facts = meta.facts()
    named = {name: facts[name] for name in ("app_id", "app_secret", "graph_url", "dialog_url")}
    return {**named, "sdk_url": f"{meta.url}/sdk.js", "facebook_origin": meta.url, **more}


async def test_the_desktop_beside_the_browser_gets_a_long_lived_token(beside: Beside) -> None:
    granted = await beside.logins.tokens(await beside.hand_over())
    assert isinstance(granted.token, UserToken)
    pages = beside.meta.platform.world.shop.pages
    assert set(granted.targets["pages_messaging"]) >= {pages[0].id, pages[1].id}
    token = beside.meta.platform.world.tokens.known(granted.token.text)
    assert token is not None
    assert granted.expires_at == (token.expires_at or 0) // 1000 * 1000
    assert (token.expires_at or 0) - beside.meta.platform.world.clock.now() > 59 * 86_400_000


async def test_the_dialog_asks_for_exactly_what_the_desktop_wished(beside: Beside) -> None:
    await beside.browser.visit((await beside.begin(("pages_show_list", "leads_retrieval"))).address)
    (asked,) = beside.meta.verbs.dialogs()
    assert asked["scope"] == "pages_show_list,leads_retrieval"
    assert "config_id" not in asked
    assert "auth_type" not in asked


async def test_each_of_the_64_choices_in_both_ways_asks_for_exactly_its_permissions(beside: Beside) -> None:
    """The address itself: what Facebook is asked for, by the ticks of the owner and nothing else."""
    table = read_table((programs.RESOURCES / "permissions.toml").read_text("utf-8"))
    choices = [set(each) for size in range(7) for each in itertools.combinations(Offer, size)]
    assert len(choices) == 64
    for choice, system_user in itertools.product(choices, (False, True)):
        wanted = offers.scopes(table, choice, system_user=system_user)
        if not choice:
            assert wanted == ()
            continue
        answer = await beside.browser.http.get((await beside.begin(wanted)).address)
        asked = httpx.URL(answer.headers["location"]).params["scope"].split(",")
        needed = {row.permission for row in table.permissions for each in choice if row.features & set(PARTS[each])}
        assert len(asked) == len(set(asked))
        assert set(asked) == needed | ({"business_management"} if system_user else set()), choice


async def test_what_was_declined_is_asked_for_again_only_on_wish(beside: Beside) -> None:
    await beside.browser.visit((await beside.begin(again=True)).address)
    assert beside.meta.verbs.dialogs()[0]["auth_type"] == "rerequest"


async def test_a_configuration_stands_only_for_its_exact_scopes(
    beside: Beside, start_relay: StartRelay, http: httpx.AsyncClient, clock: MovableClock
) -> None:
    configs = f"501: {' '.join(SCOPES)}; 502: pages_show_list leads_retrieval"
    relay = await start_relay(**settings_of(beside.meta, login_configs=configs, database=beside_(beside)))
    beside.meta.verbs.allow_login(f"{relay.url}/oauth/callback")
    beside.meta.verbs.configure_login("501", list(SCOPES))
    desktop = Desktop(http, relay.url, clock)
    await desktop.client.enrol(retention_days=90)
    logins = RelayLogins(desktop.client)
    for scopes, config in ((SCOPES, "501"), (tuple(reversed(SCOPES)), "501"), (SCOPES[:3], None)):
        begun = await logins.begin(scopes, way="facebook", port=PORT)
        await beside.browser.visit(begun.address)
        asked = beside.meta.verbs.dialogs()[-1]
        assert asked.get("config_id") == config
        assert ("scope" in asked) is (config is None)
        assert "override_default_response_type" not in asked


def beside_(beside: Beside) -> object:
    """A database of its own: one relay a file."""
    return str(Path(beside.relay.settings.database).with_name("other.db"))


async def test_a_cancelled_login_says_so_and_grants_nothing(beside: Beside) -> None:
    hand_over = await beside.hand_over("cancel")
    with pytest.raises(LoginEnded) as ended:
        await beside.logins.tokens(hand_over)
    assert ended.value.outcome == "cancelled"


async def test_a_hand_over_is_good_for_one_try(beside: Beside) -> None:
    hand_over = await beside.hand_over()
    await beside.logins.tokens(hand_over)
    with pytest.raises(Refused, match="spent"):
        await beside.logins.tokens(hand_over)


async def test_a_hand_over_is_good_for_five_minutes(beside: Beside) -> None:
    hand_over = await beside.hand_over()
    beside.clock.pass_(5 * 60_000 + 1)
    with pytest.raises(Refused, match="late"):
        await beside.logins.tokens(hand_over)


async def test_another_computer_gets_nothing_for_it(beside: Beside) -> None:
    hand_over = await beside.hand_over()
    with pytest.raises(Refused, match="hand_over"):
        await RelayLogins((await beside.other_desktop()).client).tokens(hand_over)


async def test_a_login_that_comes_back_in_another_browser_releases_nothing(beside: Beside) -> None:
    begun = await beside.begin()
    dialog = await beside.browser.visit(begun.address)
    async with browser() as another:
        page = await another.agree(dialog)
    assert page.status_code == 403
    assert "another browser" in page.text
    assert await beside.told() == []


async def test_six_digits_are_shown_to_the_browser_and_typed_into_the_desktop(beside: Beside) -> None:
    begun = await beside.begin(port=0)
    shown = digits(await beside.browser.agree(await beside.browser.visit(begun.address)))
    (notice,) = await beside.told()
    assert (notice.kind, notice.facts["login"]) == ("login", begun.login)
    granted = await beside.logins.tokens(str(notice.facts["hand_over"]), shown)
    assert isinstance(granted.token, UserToken)


async def test_wrong_digits_end_the_login(beside: Beside) -> None:
    begun = await beside.begin(port=0)
    shown = digits(await beside.browser.agree(await beside.browser.visit(begun.address)))
    (notice,) = await beside.told()
    hand_over = str(notice.facts["hand_over"])
    with pytest.raises(Refused, match="digits"):
        await beside.logins.tokens(hand_over, f"{(int(shown) + 1) % 10**6:06}")
    with pytest.raises(Refused, match="spent"):
        await beside.logins.tokens(hand_over, shown)


async def test_a_sent_link_gives_the_sender_nothing_without_the_digits(beside: Beside) -> None:
    """Whoever sends a link to a shop's owner sees neither the owner's loopback nor the owner's screen."""
    begun = await beside.begin(port=0)
    async with browser() as owners:
        digits(await owners.agree(await owners.visit(begun.address)))
    (notice,) = await beside.told()
    with pytest.raises(Refused, match="digits"):
        await beside.logins.tokens(str(notice.facts["hand_over"]), "")


async def test_a_login_that_was_left_open_is_told_so(beside: Beside) -> None:
    begun = await beside.begin()
    dialog = await beside.browser.visit(begun.address)
    beside.clock.pass_(16 * 60_000)
    assert (await beside.browser.agree(dialog)).status_code == 410
    assert (await beside.browser.visit(begun.address)).status_code == 410


async def test_two_logins_at_once_do_not_touch_each_other(beside: Beside) -> None:
    first, second = await beside.begin(), await beside.begin()
    dialogs = [await beside.browser.visit(each.address) for each in (first, second)]
    backs = [handed_over(await beside.browser.agree(each)) for each in reversed(dialogs)]
    for back in backs:
        await beside.logins.tokens(back)


async def test_coming_back_twice_is_told_so(beside: Beside) -> None:
    begun = await beside.begin()
    dialog = await beside.browser.visit(begun.address)
    await beside.browser.agree(dialog)
    again = await beside.browser.agree(dialog)
    assert (again.status_code, "finished" in again.text) == (409, True)


@pytest.mark.parametrize("path", ["/oauth/begin", "/oauth/begin?ticket=AAAA", "/oauth/callback?state=x&code=y"])
async def test_whoever_brings_no_ticket_of_ours_gets_a_page_and_nothing_else(beside: Beside, path: str) -> None:
    answer = await beside.http.get(beside.relay.url + path)
    assert answer.status_code == 400
    assert "Begin in Conwerz" in answer.text
    assert "set-cookie" not in answer.headers


async def test_only_the_tables_scopes_are_ever_asked_for(beside: Beside) -> None:
    with pytest.raises(Refused, match="scopes"):
        await beside.begin(("pages_show_list", "ads_management"))


async def test_a_proof_is_for_tokens_of_this_computers_login_or_routes(beside: Beside) -> None:
    granted = await beside.logins.tokens(await beside.hand_over())
    page = beside.meta.platform.world.shop.pages[0]
    token = beside.meta.platform.world.tokens.pages[page.id].text
    with pytest.raises(Refused, match="asset"):
        await beside.logins.proof(token)
    proven = await beside.logins.proof(token, granted.connecting)
    assert proven.proof == beside.meta.platform.world.tokens.proof(token)
    await beside.desktop.client.route(page_of(page.id), token)
    assert await beside.logins.proof(token) == proven
    assert (await beside.logins.proof(granted.token.text)).ends_at == granted.expires_at  # of the grant that proved it


async def test_with_the_proof_comes_when_a_token_ends(beside: Beside) -> None:
    granted = await beside.logins.tokens(await beside.hand_over())
    world = beside.meta.platform.world
    token = world.tokens.pages[world.shop.pages[0].id]
    proven = await beside.logins.proof(token.text, granted.connecting)
    assert proven.expires_at == 0
    assert proven.ends_at == proven.data_ends_at == (token.grant.issued_at + 90 * 86_400_000) // 1000 * 1000
    ends_at = beside.meta.verbs.token_ends("page")["ends_at"]
    assert (await beside.logins.proof(token.text, granted.connecting)).ends_at == ends_at // 1000 * 1000


async def test_a_numbers_token_is_proved_once_it_is_routed(beside: Beside) -> None:
    """It names the account, and not the number."""
    facts = beside.meta.facts()
    with pytest.raises(Refused, match="asset"):
        await beside.logins.proof(facts["whatsapp_token"])
    number = Asset(Channel.WHATSAPP, facts["phone_number_id"])
    await beside.desktop.client.route(number, facts["whatsapp_token"], owner=facts["waba_id"])
    proven = await beside.logins.proof(facts["whatsapp_token"])
    assert proven.proof == beside.meta.platform.world.tokens.proof(facts["whatsapp_token"])


async def test_no_proof_for_strangers(beside: Beside) -> None:
    granted = await beside.logins.tokens(await beside.hand_over())
    page = beside.meta.platform.world.shop.pages[0]
    token = beside.meta.platform.world.tokens.pages[page.id].text
    await beside.desktop.client.route(page_of(page.id), token)
    stranger = RelayLogins((await beside.other_desktop()).client)
    for connecting in ("", granted.connecting):
        with pytest.raises(Refused, match="asset"):
            await stranger.proof(token, connecting)
    with pytest.raises(Refused, match="token"):
        await beside.logins.proof("EAAsomebodyelses", granted.connecting)


async def test_a_system_users_token_is_made_for_what_its_business_owns(beside: Beside) -> None:
    begun = await beside.begin((*SCOPES, "business_management"))
    back = handed_over(await beside.browser.agree(await beside.browser.visit(begun.address)))
    granted = await beside.logins.tokens(back)
    assert isinstance(granted.token, UserToken)
    shop = beside.meta.platform.world.shop
    page = shop.further_pages[1].id
    made = await beside.logins.system_user_token(granted.token, shop.business_id, [page], ["pages_messaging"])
    assert isinstance(made.token, SystemUserToken)
    token = beside.meta.platform.world.tokens.known(made.token.text)
    assert token is not None
    assert made.proof == beside.meta.platform.world.tokens.proof(made.token.text)
    assert token.grant.scopes == {"pages_messaging": (page,)}


async def test_no_system_users_token_without_the_business_scope(beside: Beside) -> None:
    granted = await beside.logins.tokens(await beside.hand_over())
    assert isinstance(granted.token, UserToken)
    business = beside.meta.platform.world.shop.business_id
    with pytest.raises(Refused, match="scope"):
        await beside.logins.system_user_token(granted.token, business, ["1"], ["pages_messaging"])
