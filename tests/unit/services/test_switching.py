"""A permission that is switched off is back at Meta, with every feature that needs it."""

import asyncio

import pytest

from conwerz_desktop.app import data_classes
from conwerz_desktop.domain.channels import Channel
from conwerz_desktop.domain.offers import EVERYTHING, Offer
from conwerz_desktop.keychain import Keychain
from conwerz_desktop.services import features, signed_in
from conwerz_desktop.services.signed_in import Person
from conwerz_desktop.services.switching import Switching, needing
from conwerz_desktop.store import connections
from tests.unit.keychain.small_vault import SmallVault
from tests.unit.services.conftest import PracticeShop

TABLE = data_classes.permission_table()


async def switching(shop: PracticeShop, *, logged_in: bool = True) -> Switching:
    keychain = Keychain("test", SmallVault())
    if logged_in:
        signed_in.keep(keychain, Person(shop.meta.platform.world.shop.user_id, shop.meta.facts()["user_token"]))
    rows = await asyncio.wrap_future(shop.store.read(connections.everything))
    kept = rows if logged_in else ()
    return Switching(shop.store, keychain, shop.graph, {row: shop.tokens[row.asset] for row in kept})


async def test_the_permission_and_what_only_its_features_needed_are_back(shop: PracticeShop) -> None:
    await features.keep(shop.store, [Offer.LEADS, Offer.INSTAGRAM_MESSAGES])
    before = set(shop.meta.platform.world.tokens.user_grant.scopes)
    assert await (await switching(shop)).off(TABLE, EVERYTHING, "leads_retrieval") == ""
    gone = before - set(shop.meta.platform.world.tokens.user_grant.scopes)
    assert gone == {"leads_retrieval", "pages_read_engagement"}
    assert await features.switched_on(shop.store) == {Offer.INSTAGRAM_MESSAGES}


async def test_whatsapps_permission_is_taken_back_from_its_own_grant(shop: PracticeShop) -> None:
    assert await (await switching(shop)).off(TABLE, EVERYTHING, "whatsapp_business_messaging") == ""
    assert "whatsapp_business_messaging" not in shop.meta.platform.world.tokens.system_grant.scopes
    assert shop.assets[Channel.WHATSAPP]


async def test_without_a_login_nobody_claims_that_it_is_back(shop: PracticeShop) -> None:
    assert await (await switching(shop, logged_in=False)).off(TABLE, EVERYTHING, "leads_retrieval") == "no_login"


async def test_what_meta_refuses_is_said(shop: PracticeShop) -> None:
    shop.meta.verbs.expire_token("user")
    assert await (await switching(shop)).off(TABLE, EVERYTHING, "leads_retrieval") == "login_expired"


@pytest.mark.parametrize(
    ("permission", "offers"),
    [
        ("leads_retrieval", {Offer.LEADS}),
        ("whatsapp_business_management", {Offer.WHATSAPP}),
        ("instagram_basic", {Offer.INSTAGRAM_MESSAGES, Offer.INSTAGRAM_COMMENTS, Offer.INSTAGRAM_INSIGHTS}),
    ],
)
def test_who_needs_a_permission_is_read_from_the_table(permission: str, offers: set[Offer]) -> None:
    assert needing(TABLE, permission) == offers
