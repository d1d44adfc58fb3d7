"""What is ticked decides what is asked for: no permission more than its features need (product.md section 0)."""

import itertools

import pytest

from conwerz_desktop.app import programs
from conwerz_desktop.domain import offers
from conwerz_desktop.domain.offers import Offer, Plan, PlanError
from conwerz_desktop.domain.permissions import Feature, read_table

TABLE = read_table((programs.RESOURCES / "permissions.toml").read_text("utf-8"))
EVERY_CHOICE = [frozenset(each) for size in range(7) for each in itertools.combinations(Offer, size)]

# Written from product.md section 0 and the permission table, not from the program's own data
EXPECTED = {
    Offer.MESSENGER: {"pages_show_list", "pages_manage_metadata", "pages_messaging", "pages_read_engagement"},
    Offer.INSTAGRAM_MESSAGES: {
        "pages_show_list",
        "pages_manage_metadata",
        "instagram_basic",
        "instagram_manage_messages",
    },
    Offer.INSTAGRAM_COMMENTS: {
        "pages_show_list",
        "pages_read_engagement",
        "pages_messaging",
        "instagram_basic",
        "instagram_manage_comments",
    },
    Offer.INSTAGRAM_INSIGHTS: {"pages_show_list", "instagram_basic", "instagram_manage_insights"},
    Offer.WHATSAPP: {"whatsapp_business_management", "whatsapp_business_messaging"},
    Offer.LEADS: {"pages_show_list", "pages_manage_metadata", "pages_read_engagement", "leads_retrieval"},
}


def test_there_are_64_choices() -> None:
    assert len(EVERY_CHOICE) == 64


@pytest.mark.parametrize("system_user", [False, True])
@pytest.mark.parametrize("ticked", EVERY_CHOICE, ids=lambda ticked: "+".join(sorted(ticked)) or "nothing")
def test_each_choice_asks_for_exactly_what_it_needs(ticked: frozenset[Offer], system_user: bool) -> None:
    expected = {scope for offer in ticked for scope in EXPECTED[offer]}
    if system_user and ticked:
        expected.add("business_management")
    asked = offers.scopes(TABLE, ticked, system_user=system_user)
    assert set(asked) == expected
    assert len(asked) == len(set(asked))


@pytest.mark.parametrize("feature", Feature)
def test_what_a_plan_switches_off_is_in_no_address(feature: Feature) -> None:
    plan = Plan(frozenset({feature}))
    only_for_it = {row.permission for row in TABLE.permissions if row.features == {feature}}
    for ticked in EVERY_CHOICE:
        assert not only_for_it & set(offers.scopes(TABLE, ticked, system_user=True, plan=plan))


def test_a_plan_offers_what_is_left() -> None:
    plan = offers.read_plan('off = ["leads", "system_user"]')
    assert Offer.LEADS not in plan.offers()
    assert len(plan.offers()) == 5
    assert not plan.allows_system_user()


@pytest.mark.parametrize("text", ['off = ["sales"]', "off = 3", "off ="])
def test_a_plan_that_cannot_be_read_is_refused(text: str) -> None:
    with pytest.raises(PlanError):
        offers.read_plan(text)
