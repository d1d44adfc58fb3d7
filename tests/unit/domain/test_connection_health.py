"""From what a check saw to four lights: no light blames another, and each problem has one way out."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conwerz_desktop.domain.channels import Channel
from conwerz_desktop.domain.connection_health import (
    DAY,
    PROBLEM,
    PROBLEMS,
    Light,
    NumberStanding,
    Remedy,
    Seen,
    Shade,
    lights,
    worst,
)
from conwerz_desktop.domain.faults import Cause
from conwerz_desktop.domain.taxonomy import FAULTS, find, named

NOW = 1_790_000_000_000
HOUR = 3_600_000
NEEDS = frozenset({"messages", "message_echoes"})
WELL = Seen(Channel.MESSENGER, NOW, wanted=NEEDS, subscribed=NEEDS, connected_at=NOW - DAY, proven=True)
NUMBER = NumberStanding("CONNECTED", "APPROVED", "GREEN", "TIER_2K", "APPROVED", "AVAILABLE")
WELL_NUMBER = Seen(Channel.WHATSAPP, NOW, subscribed=frozenset(), proven=True, number=NUMBER)


def shown(seen: Seen) -> dict[Light, str]:
    """The problem of each light that is not good."""
    return {state.light: state.problem.key for state in lights(seen) if state.problem}


def refused(light: Light, code: int, subcode: int | None = None) -> Seen:
    return replace(WELL, refused={light: find(code, subcode)})


def test_all_is_well() -> None:
    assert shown(WELL) == shown(WELL_NUMBER) == {}
    assert worst(lights(WELL)) is None


@pytest.mark.parametrize(
    ("seen", "light", "problem"),
    [
        (replace(WELL, has_token=False), Light.CREDENTIAL, "no_token"),
        (refused(Light.CREDENTIAL, 190, 463), Light.CREDENTIAL, "login_ended"),
        (refused(Light.SUBSCRIPTION, 190, 460), Light.CREDENTIAL, "login_ended"),
        (refused(Light.CREDENTIAL, 190, 459), Light.CREDENTIAL, "login_checkpoint"),
        (refused(Light.DELIVERY, 10, 2018108), Light.CREDENTIAL, "permission_missing"),
        (refused(Light.CREDENTIAL, 100, 33), Light.CREDENTIAL, "asset_gone"),
        (replace(WELL_NUMBER, needed=frozenset({"x"}), granted=frozenset()), Light.CREDENTIAL, "permission_missing"),
        (replace(WELL, ends_at=NOW + 13 * DAY), Light.CREDENTIAL, "ends_soon"),
        (replace(WELL, subscribed=None), Light.SUBSCRIPTION, "not_subscribed"),
        (replace(WELL, subscribed=frozenset({"messages"})), Light.SUBSCRIPTION, "fields_missing"),
        (refused(Light.DELIVERY, 200, 2534041), Light.DELIVERY, "messages_off"),
        (replace(WELL, newest_there_at=NOW - HOUR, newest_here_at=NOW - 2 * HOUR), Light.DELIVERY, "silent_webhooks"),
        (replace(WELL, relay_answers=False), Light.DELIVERY, "relay_silent"),
        (replace(WELL, proven=False), Light.DELIVERY, "unproven"),
        (refused(Light.DELIVERY, 368), Light.REVIEW, "restricted"),
    ],
)
def test_each_problem_has_its_light(seen: Seen, light: Light, problem: str) -> None:
    assert shown(seen)[light] == problem


@pytest.mark.parametrize(
    ("number", "problem"),
    [
        (replace(NUMBER, status="PENDING"), "not_registered"),
        (replace(NUMBER, name_status="PENDING_REVIEW"), "name_in_review"),
        (replace(NUMBER, name_status="DECLINED"), "name_declined"),
        (replace(NUMBER, account_review="PENDING"), "account_in_review"),
        (replace(NUMBER, account_review="REJECTED"), "restricted"),
        (replace(NUMBER, can_send="BLOCKED", blocked_by=(131042,)), "payment"),
        (replace(NUMBER, can_send="BLOCKED", blocked_by=(131031,)), "restricted"),
        (replace(NUMBER, quality="RED"), "quality_low"),
    ],
)
def test_a_number_is_reviewed_and_its_login_is_left_alone(number: NumberStanding, problem: str) -> None:
    assert shown(replace(WELL_NUMBER, number=number)) == {Light.REVIEW: problem}


@pytest.mark.parametrize(
    "seen",
    [
        replace(WELL, ends_at=0),
        replace(WELL, ends_at=NOW + 15 * DAY),
        replace(WELL, newest_there_at=NOW - HOUR, newest_here_at=NOW - HOUR + 500),
        replace(WELL, newest_there_at=NOW - 5_000),  # its webhook may be on its way
        replace(WELL, newest_there_at=NOW - 2 * DAY),  # before the connection
        replace(WELL, subscribed=NEEDS | {"feed"}),
    ],
)
def test_nobody_is_alarmed_without_need(seen: Seen) -> None:
    assert shown(seen) == {}


def test_an_ended_login_says_nothing_of_what_it_could_not_see() -> None:
    seen = replace(refused(Light.CREDENTIAL, 190, 463), subscribed=None)
    assert [state.shade for state in lights(seen)] == [Shade.BAD, Shade.UNKNOWN, Shade.UNKNOWN, Shade.UNKNOWN]
    assert worst(lights(seen)) == PROBLEM["login_ended"]


def test_an_outage_is_no_problem_of_the_login() -> None:
    seen = replace(WELL, refused=dict.fromkeys(Light, named("offline")))
    assert {state.shade for state in lights(seen)} == {Shade.UNKNOWN}


def test_every_problem_is_one_sentence_and_one_button() -> None:
    assert len(PROBLEM) == len(PROBLEMS)
    for problem in PROBLEMS:
        assert problem.shade is not Shade.GOOD
        assert problem.gloss


numbers = st.builds(
    NumberStanding,
    status=st.sampled_from(["", "CONNECTED", "PENDING", "FLAGGED", "RESTRICTED", "DELETED", "NEW WORD"]),
    name_status=st.sampled_from(["", "APPROVED", "PENDING_REVIEW", "DECLINED", "NEW WORD"]),
    quality=st.sampled_from(["", "GREEN", "YELLOW", "RED", "UNKNOWN"]),
    account_review=st.sampled_from(["", "APPROVED", "PENDING", "REJECTED"]),
    can_send=st.sampled_from(["", "AVAILABLE", "LIMITED", "BLOCKED"]),
    blocked_by=st.lists(st.sampled_from([131042, 131031]), max_size=2).map(tuple),
)
times = st.none() | st.integers(0, 2 * NOW)
sights = st.builds(
    Seen,
    channel=st.sampled_from(Channel),
    at=st.just(NOW),
    has_token=st.booleans(),
    refused=st.dictionaries(st.sampled_from(Light), st.sampled_from(FAULTS), max_size=4),
    needed=st.frozensets(st.sampled_from("ab")),
    granted=st.none() | st.frozensets(st.sampled_from("ab")),
    ends_at=times,
    wanted=st.frozensets(st.sampled_from("xy")),
    subscribed=st.none() | st.frozensets(st.sampled_from("xyz")),
    newest_there_at=times,
    newest_here_at=st.integers(0, 2 * NOW),
    connected_at=st.integers(0, NOW),
    proven=st.booleans(),
    relay_answers=st.booleans(),
    number=st.none() | numbers,
)


@given(sights)
def test_whatever_is_seen_there_are_four_lights_each_with_its_own_problems(seen: Seen) -> None:
    states = lights(seen)
    assert [state.light for state in states] == list(Light)
    for state in states:
        assert state.problem is None or state.problem.light is state.light
    found = worst(states)
    order = list(Shade)
    assert (found is None) == all(state.problem is None for state in states)
    assert found is None or order.index(found.shade) == max(order.index(state.shade) for state in states)


@given(sights)
def test_only_the_credential_asks_for_a_login(seen: Seen) -> None:
    """Complaint 2: a number in review, or a subscription that is lost, never asks for one."""
    asks = [state.light for state in lights(seen) if state.problem and state.problem.remedy is Remedy.RECONNECT]
    assert set(asks) <= {Light.CREDENTIAL}
    login = any(fault.cause is Cause.LOGIN for fault in seen.refused.values())
    login |= any(fault.key in ("permission_missing", "gone") for fault in seen.refused.values())
    lacks = bool(seen.needed - seen.granted) if seen.granted is not None else False
    ends = bool(seen.ends_at) and seen.ends_at - NOW < 14 * DAY
    assert not asks or login or lacks or ends or not seen.has_token
