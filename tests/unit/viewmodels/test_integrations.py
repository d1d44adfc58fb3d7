"""Cards of connections: the one with a problem first, with one sentence and one button."""

from dataclasses import replace

import pytest

from conwerz_desktop.domain.channels import Asset, Channel
from conwerz_desktop.domain.connection_health import (
    PROBLEM,
    PROBLEMS,
    Light,
    LightState,
    NumberStanding,
    Remedy,
    SelfTest,
    Standing,
    Trial,
)
from conwerz_desktop.domain.doubts import Why
from conwerz_desktop.domain.offers import Offer
from conwerz_desktop.store.connections import ConnectionRow
from conwerz_desktop.viewmodels import health_words
from conwerz_desktop.viewmodels.integrations import Found, IntegrationCard, cards
from conwerz_desktop.viewmodels.moments import DAY, HOUR, MINUTE, Calendar
from tests.unit.conftest import NOON

PAGE = ConnectionRow(1, Asset(Channel.MESSENGER, "1001"), "Bella Ceramics", None, None, None, NOON - 30 * DAY)
INSTAGRAM = ConnectionRow(2, Asset(Channel.INSTAGRAM, "1784"), "@bella", None, "1001", None, NOON - 30 * DAY)
NUMBER = ConnectionRow(3, Asset(Channel.WHATSAPP, "1050"), "+34 600 123 456", None, None, "2", NOON - 30 * DAY)
FOUND = Found((PAGE, INSTAGRAM, NUMBER), {1: 1_204, 3: 7})
GOOD = tuple(LightState(light) for light in Light)


def well(connection: int) -> Standing:
    return Standing(connection, GOOD, NOON - 2 * MINUTE, 0, NOON, 11, 11, NOON - HOUR, 1_234)


def ill(connection: int, *problems: str) -> Standing:
    found = {PROBLEM[key].light: PROBLEM[key] for key in problems}
    return replace(well(connection), lights=tuple(LightState(light, found.get(light)) for light in Light))


def shown(calendar: Calendar, *standings: Standing) -> list[IntegrationCard]:
    return cards(FOUND, {standing.connection: standing for standing in standings}, NOON, calendar)


def test_facts_are_figures(calendar: Calendar) -> None:
    page, _, number = shown(
        calendar, well(1), well(2), replace(well(3), number=NumberStanding(quality="GREEN", limit="TIER_1K"))
    )
    assert (page.status, page.kind, page.problem, page.action) == ("All good", "good", "", "")
    assert dict(zip(page.fact_names, page.facts, strict=True)) == {
        "Login": "Valid, never expires",
        "Delivery": "1.2 s, last message 13:13",
        "Webhooks": "11 of 11, 2 min ago",
        "Stored here": "1,204 messages",
    }
    assert dict(zip(number.fact_names, number.facts, strict=True))["Number health"] == "High, 1,000 a day"
    assert number.facts[-1] == "7 messages"
    assert page.spoken.endswith("All good, Login: good, Subscription: good, Delivery: good, Review: good")


def test_what_was_never_checked_claims_nothing(calendar: Calendar) -> None:
    page = shown(calendar)[0]
    assert (page.status, page.kind) == ("Not checked yet", "off")
    assert set(page.facts[:3]) == {"Not checked yet", "Nothing yet"}


def test_the_worst_goes_first_and_says_one_thing(calendar: Calendar) -> None:
    found = shown(calendar, well(1), ill(2, "fields_missing"), ill(3, "not_registered", "unasked_delivery"))
    assert [card.key for card in found] == [3, 2, 1]
    assert (found[0].kind, found[0].status, found[0].remedy) == ("bad", "Not registered", Remedy.NUMBERS)
    assert found[1].kind == "warn"
    assert found[1].problem == "Meta tells Conwerz only 11 of the 11 kinds of news that it needs."


def test_what_is_unproven_is_no_alarm(calendar: Calendar) -> None:
    page = shown(calendar, ill(1, "unproven"))[0]
    assert (page.status, page.kind, page.problem) == ("Not proven yet", "off", "")


def test_a_login_that_ends_soon_says_when(calendar: Calendar) -> None:
    page = shown(calendar, replace(ill(1, "ends_soon"), ends_at=NOON + 3 * DAY))[0]
    assert page.problem == "The login ends on Thursday 24 September. Renew it now, and nothing is interrupted."


@pytest.mark.parametrize("problem", PROBLEMS, ids=lambda problem: problem.key)
def test_every_problem_has_a_word_a_sentence_and_a_button(calendar: Calendar, problem: object) -> None:
    found = next(each for each in PROBLEMS if each is problem)
    page = shown(calendar, replace(ill(1, found.key), ends_at=NOON))[0]
    assert page.status
    assert page.status != "All good"
    assert health_words.sentence(found, well(1), calendar, NOON).endswith((".", "?"))
    assert health_words.button(found.remedy)
    assert not {"%1", "%2"} & set(page.problem.split())


def test_a_test_tells_how_it_goes(calendar: Calendar) -> None:
    said = [
        shown(calendar, replace(well(1), test=SelfTest(state, NOON, 1_400)))[0].test
        for state in (Trial.WAITING, Trial.CAME, Trial.NOTHING)
    ]
    assert said == [
        "Write “hello” to Bella Ceramics from another account. Waiting for it…",
        "Received in 1.4 s. This connection works.",
        "Nothing came within ten minutes. Was “hello” sent to Bella Ceramics?",
    ]


def test_what_waited_for_this_computer_says_nothing_of_the_way(calendar: Calendar) -> None:
    page = shown(calendar, replace(well(1), lag=5 * HOUR))[0]
    assert page.facts[1] == "Last message 13:13"


def test_a_card_names_what_its_asset_is_used_for(calendar: Calendar) -> None:
    on = frozenset({Offer.MESSENGER, Offer.LEADS, Offer.INSTAGRAM_COMMENTS})
    found = Found((replace(PAGE, route="leads"), INSTAGRAM, NUMBER), {}, on)
    page, account, number = cards(found, {}, NOON, calendar)
    assert page.detail.startswith("Facebook Page  ·  Lead Ads  ·  connected")
    assert account.detail.startswith("Instagram account  ·  Instagram comments  ·  connected")
    assert number.detail.startswith("WhatsApp number  ·  connected")
    page = cards(Found((PAGE,), {}, on), {}, NOON, calendar)[0]
    assert page.detail.startswith("Facebook Page  ·  Messenger, Lead Ads  ·  connected")


@pytest.mark.parametrize(
    ("why", "is_hidden", "said", "action"),
    [
        (Why.TAKEN_OVER, True, "Another computer receives this now", "Take it back"),
        (Why.REMOVED, True, "hidden until Meta has answered", "Check again"),
        (Why.DELETION, False, "Meta says no", "Check again"),
    ],
)
def test_what_the_relay_says_has_ended_is_first_and_says_what_to_do(
    calendar: Calendar, why: Why, is_hidden: bool, said: str, action: str
) -> None:
    doubted = replace(NUMBER, doubt=why, is_hidden=is_hidden)
    standings = {row.id: well(row.id) for row in FOUND.rows}
    card = cards(replace(FOUND, rows=(PAGE, INSTAGRAM, doubted)), standings, NOON, calendar)[0]
    assert (card.key, card.kind, card.action) == (NUMBER.id, "warn", action)
    assert said in card.problem
    assert said in card.spoken
