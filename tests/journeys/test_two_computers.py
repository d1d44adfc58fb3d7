"""A second computer of the same shop: the real program once more, with a profile and a keychain of its own."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.journeys.processes import Desktop, until
from tests.journeys.shops import LoggedIn, another_keychain, channels, files, logged_in, secrets

LONG = 150.0
NOTHING = {"devices": 0, "keys": 0, "envelopes": 0, "routes": 0}


@pytest.fixture
def shop(tmp_path: Path, own_keyring: None) -> Iterator[LoggedIn]:
    with logged_in(tmp_path) as made, another_keychain(tmp_path / "keychain") as address:
        for each in (os.environ["DBUS_SESSION_BUS_ADDRESS"], address):
            made.add_computer(each)
        first, _ = made.desktops
        made.connect(first)
        made.fill(first)
        yield made


def comes_to_the_first_day(desktop: Desktop) -> None:
    until(lambda: desktop.ask("screen")["screen"] == "first_run", "it has erased itself", LONG)
    assert secrets(desktop) == set()
    assert desktop.end() == 0
    assert files(desktop) == []
    assert desktop.complaints() == ""


def test_a_stolen_computer_loses_all_at_once_and_erases_itself_when_it_next_polls(shop: LoggedIn) -> None:
    """The owner has a new one and a login, and no recovery code at hand; the thief keeps the old one shut for now."""
    first, second = shop.desktops
    stolen = first.ask("device")
    assert first.end() == 0
    shop.meta.do("customer_writes", channel="messenger", person="Ana", text="Are you open?")
    until(lambda: shop.at_relay(stolen)["envelopes"] == 1, "it waits for the first computer")

    shop.take_over(second)
    assert second.ask("remove", device=stolen, stolen=True) == "removed"

    assert shop.at_relay(stolen) == NOTHING
    assert secrets(first), "its own keychain does not know yet"
    shop.connect(second)
    shop.meta.do("customer_writes", channel="messenger", person="Ana", text="Hello?")
    until(lambda: "messenger" in channels(second), "the shop goes on at the second")

    first.start()
    comes_to_the_first_day(first)
    assert "messenger" in channels(second)


def test_the_first_computer_erases_what_the_second_takes_over_by_the_shops_own_word(shop: LoggedIn) -> None:
    """Both have the recovery code, as after a restored backup. At Meta the login goes on, at the second."""
    first, second = shop.desktops
    token = {name for name in secrets(first) if name.startswith("token:")}
    assert token

    shop.enrol(second)
    assert second.ask("code")
    second.ask("know_code", words=first.ask("code"))
    shop.take_over(second)

    until(lambda: channels(first) == set(), "what the first had is erased", LONG)
    until(lambda: not {name for name in secrets(first) if name.startswith(("token:", "revoking:"))}, "and its tokens")
    assert first.is_online(), "the computer itself is not removed"
    shop.meta.do("customer_writes", channel="messenger", person="Ana", text="Hello?")
    until(lambda: "messenger" in channels(second), "the shop goes on at the second")
    assert channels(first) == set()
