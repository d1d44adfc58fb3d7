"""From the ticks to what is connected: practice Meta, a real relay, a browser's steps, a real store and keychain."""

import asyncio
from dataclasses import replace

import pytest

from conwerz_desktop.domain.candidates import WhyNot
from conwerz_desktop.domain.channels import Channel
from conwerz_desktop.domain.connecting import Choice, Ending, Problem, Progress, Step
from conwerz_desktop.domain.offers import Offer, Plan, read_plan
from conwerz_desktop.domain.subscriptions import MESSAGES as MESSAGES_OF_A_PAGE
from conwerz_desktop.meta.errors import NotSent
from conwerz_desktop.meta.graph import GraphClient
from conwerz_desktop.relay_client import DeviceKeys, Notice, RelayClient
from conwerz_desktop.relay_client.logins import RelayLogins
from conwerz_desktop.services import entries, features
from conwerz_desktop.services.app_proofs import AppProofs
from conwerz_desktop.services.switching import Switching
from tests.relay.browsing import digits
from tests.unit.services.owner_at_browser import MESSAGES, TABLE, Owner


async def test_four_clicks_connect_a_page_and_its_instagram_account(owner: Owner) -> None:
    connecting = owner.connecting()
    await connecting.begin(MESSAGES)
    assert owner.last.step is Step.CHOOSING
    page = owner.meta.platform.world.shop.pages[0]
    await connecting.choose([page.messenger])
    assert owner.last.step is Step.DONE
    assert [each.problem for each in owner.last.results] == [None, None]
    assert owner.connected().keys() == {page.messenger, page.instagram}
    assert {"messages", "message_echoes"} <= owner.meta.platform.world.installs[page.id]
    assert owner.keychain.get(entries.token(page.messenger))
    assert await features.switched_on(owner.store) == MESSAGES.ticked


@pytest.mark.parametrize("system_user", [False, True])
async def test_an_app_that_requires_its_secret_gets_a_proof_with_every_call(owner: Owner, system_user: bool) -> None:
    owner.meta.verbs.require_secret()
    connecting, page = owner.connecting(), owner.meta.platform.world.shop.pages[0]
    await connecting.begin(MESSAGES)
    assert owner.last.ending is Ending.META_SILENT  # without a proof Meta answers nothing
    await owner.proofs.begin(RelayLogins(owner.relay), needed=True)
    await connecting.begin(replace(MESSAGES, system_user=system_user))
    name = "Bella Outlet" if system_user else "Bella Ceramics"
    await connecting.choose([next(each.asset for each in owner.last.found if each.name == name)])
    assert [each.problem for each in owner.last.results] == [None, None]
    row = next(row for row in owner.connected().values() if row.asset.channel is Channel.MESSENGER)
    token = owner.keychain.get(entries.token(row.asset)) or ""
    assert page.messenger == row.asset or system_user
    started_anew = AppProofs(owner.store)
    again = GraphClient(owner.graph._http, owner.meta.url, proof=started_anew.of)
    with pytest.raises(NotSent):  # it is remembered that no call may go without one
        await again.get(row.asset.id, token)
    await started_anew.begin(RelayLogins(owner.relay), needed=True)
    assert (await again.get(row.asset.id, token))["id"] == row.asset.id


async def test_what_the_person_may_not_do_is_greyed_with_the_task(owner: Owner) -> None:
    await owner.connecting().begin(MESSAGES)
    reasons = {each.name: (each.why_not, each.task) for each in owner.last.found}
    assert reasons["Café Romero"] == (WhyNot.TASK, "MESSAGING")
    assert reasons["Bella Ceramics"] == (None, "")
    assert "Bella Outlet" not in reasons
    outlet = owner.meta.platform.world.shop.further_pages[1].id
    assert reasons[outlet] == (WhyNot.OF_BUSINESS, "")  # ticked at Facebook, and left out of its list


async def test_the_business_way_shows_what_the_business_owns_and_takes_its_own_token(owner: Owner) -> None:
    connecting = owner.connecting()
    await connecting.begin(Choice(MESSAGES.ticked, system_user=True))
    assert "business_management" in owner.asked()
    outlet = next(each for each in owner.last.found if each.name == "Bella Outlet")
    assert (outlet.why_not, outlet.business_id) == (None, owner.meta.platform.world.shop.business_id)
    await connecting.choose([outlet.asset])
    assert [each.problem for each in owner.last.results] == [None, None]
    row = owner.connected()[outlet.asset]
    assert row.business_id == owner.meta.platform.world.shop.business_id
    token = owner.meta.platform.world.tokens.known(owner.keychain.get(entries.token(outlet.asset)) or "")
    assert token is not None
    assert token.grant.holder_id == owner.meta.platform.world.shop.system_user_id


async def test_pictures_and_the_businesss_name_are_written_nowhere(owner: Owner) -> None:
    connecting, shop = owner.connecting(), owner.meta.platform.world.shop
    await connecting.begin(Choice(MESSAGES.ticked, system_user=True))
    place, page = next((place, each) for place, each in enumerate(owner.last.found) if each.name == "Bella Ceramics")
    picture = await connecting.picture(place)
    await connecting.choose([page.asset])
    owner.store.keep_house(lambda db: db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()).result()
    assert owner.store.prove([page.name]).strings == {page.name}  # it is looked for in the right place
    assert owner.store.prove([shop.business_name, page.picture]).strings == set()
    assert picture
    assert all(picture[-40:] not in path.read_bytes() for path in owner.store.path.parent.iterdir() if path.is_file())


async def test_a_page_that_was_not_ticked_says_so(owner: Owner) -> None:
    owner.browser.unticks = [owner.meta.platform.world.shop.further_pages[1].id]
    await owner.connecting().begin(Choice(MESSAGES.ticked, system_user=True))
    outlet = next(each for each in owner.last.found if each.name == "Bella Outlet")
    assert outlet.why_not is WhyNot.NOT_TICKED


async def test_a_list_longer_than_a_page_comes_whole(owner: Owner) -> None:
    owner.meta.verbs.add_pages(60)
    await owner.connecting().begin(MESSAGES)
    assert sum(each.name.startswith("Branch ") for each in owner.last.found) == 60
    assert sum(progress.more for progress in owner.shown) >= 3


async def test_surplus_permissions_go_back_after_a_login(owner: Owner) -> None:
    """Whatever was granted before, for features that are not on, is given back."""
    await owner.connecting().begin(Choice(frozenset(Offer) - {Offer.WHATSAPP}))
    assert "leads_retrieval" in await owner.granted()
    await owner.connecting().begin(MESSAGES)
    assert await owner.granted() == owner.asked()


async def test_another_login_takes_nothing_from_what_is_on(owner: Owner) -> None:
    connecting, page = owner.connecting(), owner.meta.platform.world.shop.pages[0]
    await connecting.begin(Choice(frozenset({Offer.LEADS})))
    await connecting.choose([page.messenger])
    await connecting.begin(Choice(frozenset({Offer.INSTAGRAM_INSIGHTS})))
    assert "leads_retrieval" in await owner.granted()


async def test_leads_alone_take_no_messages(owner: Owner) -> None:
    connecting, page = owner.connecting(), owner.meta.platform.world.shop.pages[0]
    await connecting.begin(Choice(frozenset({Offer.LEADS})))
    await connecting.choose([page.messenger])
    assert [each.problem for each in owner.last.results] == [None]
    assert owner.connected()[page.messenger].route == "leads"
    assert owner.meta.platform.world.installs[page.id] == {"leadgen"}


async def test_a_feature_switched_off_takes_its_permissions_and_its_subscription_with_it(owner: Owner) -> None:
    connecting, page = owner.connecting(), owner.meta.platform.world.shop.pages[0]
    await connecting.begin(Choice(frozenset({Offer.MESSENGER, Offer.LEADS})))
    await connecting.choose([page.messenger])
    assert owner.meta.platform.world.installs[page.id] == MESSAGES_OF_A_PAGE | {"leadgen"}
    tokens = {row: owner.keychain.get(entries.token(asset)) or "" for asset, row in owner.connected().items()}
    switching = Switching(owner.store, owner.keychain, owner.graph, tokens)
    assert await switching.off(TABLE, Plan(), "leads_retrieval") == ""
    assert "leads_retrieval" not in await owner.granted()
    assert "pages_read_engagement" in await owner.granted()  # Messenger needs it too
    assert await features.switched_on(owner.store) == {Offer.MESSENGER}
    assert owner.meta.platform.world.installs[page.id] == MESSAGES_OF_A_PAGE


@pytest.mark.parametrize("chooses", [True, False], ids=["connects another", "leaves"])
async def test_what_is_unticked_at_another_login_is_heard_of_no_more(owner: Owner, *, chooses: bool) -> None:
    """At the Pages that are not chosen again too, and however the login goes on."""
    connecting, shop = owner.connecting(), owner.meta.platform.world.shop
    await connecting.begin(Choice(frozenset({Offer.MESSENGER, Offer.LEADS})))
    await connecting.choose([shop.pages[0].messenger])
    unticked = Choice(frozenset({Offer.MESSENGER}), switched_off=frozenset({Offer.LEADS}))
    await connecting.begin(unticked)
    await (connecting.choose([shop.pages[1].messenger]) if chooses else connecting.stop())
    assert "leads_retrieval" not in await owner.granted()
    assert owner.meta.platform.world.installs[shop.pages[0].id] == MESSAGES_OF_A_PAGE
    assert await features.switched_on(owner.store) == {Offer.MESSENGER}


async def test_what_is_ticked_at_another_login_is_heard_of_at_every_page(owner: Owner) -> None:
    connecting, shop = owner.connecting(), owner.meta.platform.world.shop
    await connecting.begin(Choice(frozenset({Offer.MESSENGER})))
    await connecting.choose([shop.pages[0].messenger])
    await connecting.begin(Choice(frozenset({Offer.MESSENGER, Offer.LEADS})))
    await connecting.choose([shop.pages[1].messenger])
    assert owner.meta.platform.world.installs[shop.pages[0].id] == MESSAGES_OF_A_PAGE | {"leadgen"}


@pytest.mark.parametrize(
    ("offer", "route", "heard"),
    [
        (Offer.MESSENGER, "", MESSAGES_OF_A_PAGE),
        (Offer.INSTAGRAM_MESSAGES, "", {"mention"}),
        (Offer.INSTAGRAM_COMMENTS, "comments", None),
        (Offer.INSTAGRAM_INSIGHTS, "insights", None),
        (Offer.LEADS, "leads", {"leadgen"}),
    ],
)
async def test_each_offer_alone_connects_with_its_own_permissions(
    owner: Owner, offer: Offer, route: str, heard: set[str] | None
) -> None:
    connecting, page = owner.connecting(), owner.meta.platform.world.shop.pages[0]
    await connecting.begin(Choice(frozenset({offer})))
    await connecting.choose([page.messenger])
    assert [each.problem for each in owner.last.results] == [None]
    assert [row.route for row in owner.connected().values()] == [route]
    assert owner.meta.platform.world.installs.get(page.id) == heard


async def test_what_was_left_out_at_facebook_is_not_on(owner: Owner) -> None:
    owner.browser.declines = ("leads_retrieval",)
    connecting, page = owner.connecting(), owner.meta.platform.world.shop.pages[0]
    await connecting.begin(Choice(frozenset({Offer.MESSENGER, Offer.LEADS})))
    await connecting.choose([page.messenger])
    assert await features.switched_on(owner.store) == {Offer.MESSENGER}
    assert owner.meta.platform.world.installs[page.id] == MESSAGES_OF_A_PAGE


async def test_a_cancelled_login_ends_in_its_own_sentence(owner: Owner) -> None:
    owner.go = "cancel"
    await owner.connecting().begin(MESSAGES)
    assert (owner.last.step, owner.last.ending) == (Step.ENDED, Ending.CANCELLED)


async def test_a_login_that_grants_no_list_of_pages_says_so(owner: Owner) -> None:
    owner.browser.declines = ["pages_show_list"]
    await owner.connecting().begin(MESSAGES)
    assert (owner.last.ending, owner.last.declined) == (Ending.SCOPES, ("pages_show_list",))


@pytest.mark.parametrize("offer", [Offer.MESSENGER, Offer.INSTAGRAM_MESSAGES, Offer.LEADS])
async def test_a_login_that_leaves_out_all_that_was_ticked_says_so(owner: Owner, offer: Offer) -> None:
    owner.browser.declines = ["pages_messaging", "instagram_manage_messages", "leads_retrieval"]
    await owner.connecting().begin(Choice(frozenset({offer})))
    assert (owner.last.step, owner.last.ending) == (Step.ENDED, Ending.SCOPES)


async def test_what_was_left_out_keeps_no_page_from_what_works(owner: Owner) -> None:
    """A Page is judged by what was granted, and not by what was ticked."""
    owner.browser.declines = ["pages_messaging"]
    connecting, page = owner.connecting(), owner.meta.platform.world.shop.pages[0]
    await connecting.begin(Choice(frozenset({Offer.MESSENGER, Offer.INSTAGRAM_INSIGHTS})))
    assert {each.name: each.why_not for each in owner.last.found}["Café Romero"] is None  # no messages are asked for
    await connecting.choose([page.messenger])
    assert [(each.asset.channel, each.problem) for each in owner.last.results] == [(Channel.INSTAGRAM, None)]


async def test_a_login_with_no_page_ticked_says_so(owner: Owner) -> None:
    owner.browser.unticks = [page.id for page in owner.meta.platform.world.shop.all_pages]
    await owner.connecting().begin(MESSAGES)
    assert owner.last.ending is Ending.NOTHING_TICKED


async def test_declined_permissions_are_named_and_the_rest_goes_on(owner: Owner) -> None:
    owner.browser.declines = ["instagram_manage_messages"]
    connecting, page = owner.connecting(), owner.meta.platform.world.shop.pages[0]
    await connecting.begin(MESSAGES)
    assert owner.last.declined == ("instagram_manage_messages",)
    await connecting.choose([page.messenger])
    problems = {each.asset.channel: each.problem for each in owner.last.results}
    assert problems[Channel.MESSENGER] is None


async def test_a_browser_that_never_comes_back_is_waited_for_only_so_long(owner: Owner) -> None:
    owner.browses = False
    await owner.connecting(seconds=0.05).begin(MESSAGES)
    assert owner.last.ending is Ending.LATE


async def test_a_closed_tab_can_be_opened_again(owner: Owner) -> None:
    owner.browses = False
    connecting = owner.connecting()
    beginning = asyncio.ensure_future(connecting.begin(MESSAGES))
    await owner.until(lambda: bool(owner.opened))
    owner.browses = True
    await connecting.open_again()
    await beginning
    assert owner.last.step is Step.CHOOSING


async def test_two_logins_at_once_leave_the_newer_one(owner: Owner) -> None:
    owner.browses = False
    connecting = owner.connecting()
    first = asyncio.ensure_future(connecting.begin(MESSAGES))
    await owner.until(lambda: bool(owner.opened))
    owner.browses = True
    await connecting.begin(MESSAGES)
    await first
    assert owner.last.step is Step.CHOOSING
    (newer,) = owner.visits
    assert (await newer).status_code == 200


async def test_stopping_here_leaves_nothing_behind(owner: Owner) -> None:
    owner.browses = False
    connecting = owner.connecting()
    beginning = asyncio.ensure_future(connecting.begin(MESSAGES))
    await owner.until(lambda: bool(owner.opened))
    await connecting.reset()
    await beginning
    assert owner.last == Progress()
    assert owner.connected() == {}


async def test_six_digits_do_where_the_browser_cannot_reach_this_computer(owner: Owner) -> None:
    connecting = owner.connecting()
    beginning = asyncio.ensure_future(connecting.begin(Choice(MESSAGES.ticked, by_digits=True)))
    await owner.until(lambda: bool(owner.visits))
    (visit,) = owner.visits
    shown = digits(await visit)
    page = await owner.relay.poll(None, 0)
    for told in page.deliveries:
        assert isinstance(told, Notice)
        owner.letters.hear(told.facts)
    await connecting.type_digits(f"{shown[:3]} {shown[3:]}")
    await beginning
    assert owner.last.step is Step.CHOOSING


async def test_another_computer_is_asked_about_before_it_is_taken_over(owner: Owner) -> None:
    page = owner.meta.platform.world.shop.pages[0]
    other = RelayClient(owner.graph._http, owner.relay._url, DeviceKeys.new(), owner.meta.platform.world.clock.now)
    await other.enrol(retention_days=90)
    connecting = owner.connecting()
    await connecting.begin(MESSAGES)
    await other.route(page.messenger, owner.meta.platform.world.tokens.pages[page.id].text)
    await connecting.choose([page.messenger])
    assert owner.last.results[0].problem is Problem.HELD
    await connecting.choose([page.messenger], takeover=True)
    assert [each.problem for each in owner.last.results] == [None, None]
    assert [told.kind for told in (await other.poll(None, 0)).deliveries if isinstance(told, Notice)] == ["taken_over"]


async def test_a_plan_keeps_its_permissions_out_of_every_login(owner: Owner) -> None:
    plan = read_plan('off = ["instagram_messages", "back_fill", "dashboard"]')
    await owner.connecting(plan).begin(MESSAGES)
    assert owner.asked() == {"pages_show_list", "pages_manage_metadata", "pages_messaging"}


async def test_whatsapp_comes_through_the_business(owner: Owner) -> None:
    connecting, number = owner.connecting(), owner.meta.platform.world.shop.whatsapp
    await connecting.begin(Choice(frozenset({Offer.WHATSAPP}), system_user=True))
    assert [each.asset for each in owner.last.found] == [number]
    await connecting.choose([number])
    assert [each.problem for each in owner.last.results] == [None]
    assert owner.connected()[number].business_id == owner.meta.platform.world.shop.business_id
