"""What may be sent now, against a table of Meta's rules written down a second time (contract 2.4, 2.6, 2.10)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conwerz_desktop.domain import messaging_window
from conwerz_desktop.domain.channels import Channel
from conwerz_desktop.domain.messaging_window import Allowance

NOON = 1_790_000_000_000
MINUTE = 60_000
HOUR = 60 * MINUTE
DAY = 24 * HOUR
PAGE_CHANNELS = [Channel.MESSENGER, Channel.INSTAGRAM]


@pytest.mark.parametrize("channel", Channel)
@pytest.mark.parametrize("ago", [0, HOUR, DAY - 2 * MINUTE, DAY - MINUTE - 1])
def test_free_text_for_a_day_less_a_minute(channel: Channel, ago: int) -> None:
    window = messaging_window.at(channel, NOON - ago, NOON)
    assert window.allowance is Allowance.FREE_TEXT
    assert window.closes_at == NOON - ago + DAY - MINUTE


@pytest.mark.parametrize("channel", PAGE_CHANNELS)
@pytest.mark.parametrize("ago", [DAY - MINUTE, DAY, 7 * DAY - MINUTE - 1])
def test_then_a_person_may_answer_for_a_week(channel: Channel, ago: int) -> None:
    assert messaging_window.at(channel, NOON - ago, NOON).allowance is Allowance.HUMAN_AGENT


@pytest.mark.parametrize("channel", PAGE_CHANNELS)
def test_then_nobody_until_the_customer_writes(channel: Channel) -> None:
    assert messaging_window.at(channel, NOON - 7 * DAY + MINUTE, NOON).allowance is Allowance.NOTHING
    assert messaging_window.at(channel, None, NOON).allowance is Allowance.NOTHING


@pytest.mark.parametrize("last_inbound_at", [None, NOON - DAY, NOON - 100 * DAY])
def test_whatsapp_takes_a_template_whenever_the_window_is_closed(last_inbound_at: int | None) -> None:
    assert messaging_window.at(Channel.WHATSAPP, last_inbound_at, NOON).allowance is Allowance.TEMPLATE


@given(st.sampled_from(Channel), st.integers(0, 8 * DAY))
def test_an_allowance_holds_until_just_before_it_closes(channel: Channel, ago: int) -> None:
    inbound_at = NOON - ago
    window = messaging_window.at(channel, inbound_at, NOON)
    if window.closes_at is not None:
        assert messaging_window.at(channel, inbound_at, window.closes_at - 1).allowance is window.allowance
        assert messaging_window.at(channel, inbound_at, window.closes_at).allowance is not window.allowance
