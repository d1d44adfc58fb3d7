"""What an administrator may decide, and what is said of a file with a mistake in it."""

import pytest

from conwerz_desktop.domain.permissions import Feature
from conwerz_desktop.domain.policy import NOTHING_DECIDED, PolicyError, read_policy

KEY = "ab" * 32


def test_a_policy_says_what_it_says() -> None:
    policy = read_policy(
        f'relay = "https://relay.example:8443/"\nrelay_fingerprint = "{KEY.upper()}"\nmessage_days = 30\n'
        'updates = false\nai = false\noff = ["leads"]'
    )
    assert (policy.relay, policy.relay_fingerprint) == ("https://relay.example:8443", KEY)
    assert (policy.message_days, policy.updates, policy.ai) == (30, False, False)
    assert policy.plan.off == {Feature.LEADS}


def test_what_is_not_named_is_not_decided() -> None:
    assert read_policy("") == NOTHING_DECIDED
    assert read_policy("ai = true") == NOTHING_DECIDED


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("ai = no", "not TOML"),
        ("AI = false", "there is no AI; there are relay, relay_fingerprint, message_days, updates, ai, off"),
        ("ai = 0", "ai is true or false"),
        ('updates = "false"', "updates is true or false"),
        ("message_days = 6", "message_days is a number from 7 to 90"),
        ("message_days = 91", "message_days is a number from 7 to 90"),
        ("message_days = true", "message_days is a number from 7 to 90"),
        ('relay = "http://relay.example"', "relay is an address"),
        ('relay = "https://relay.example/v1"', "relay is an address"),
        ('relay = "https://me@relay.example"', "relay is an address"),
        ("relay = 1", "relay is an address"),
        (f'relay_fingerprint = "{KEY}"', "relay_fingerprint needs relay"),
        ('relay = "https://relay.example"\nrelay_fingerprint = "ab"', "64 hexadecimal signs"),
        ('off = ["sales"]', "list of:"),
        ("off = true", "list of:"),
    ],
)
def test_a_mistake_is_named_with_what_would_be_right(text: str, told: str) -> None:
    with pytest.raises(PolicyError, match=told):
        read_policy(text)
