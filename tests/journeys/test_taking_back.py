"""A connection taken back by an owner who had logged in, with the program killed or the network cut in the middle."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from conwerz_relay.deletion_words import ENGLISH
from tests.journeys.processes import Desktop, until
from tests.journeys.shops import LoggedIn, channels, logged_in, secrets
from tests.journeys.test_disconnecting import post_deletion, post_signed, says, signed_now

GRAPH = "v26.0"
CONWERZ = [sys.executable, "-m", "conwerz_desktop.app.main"]
LONG = 150.0  # what nobody answered is asked again after a minute
RECEIPT = [
    ("unsubscribe", "success"),
    ("revoke", "success"),
    ("probe", "190"),
    ("destroy", "success"),
    ("release", "success"),
    ("erase", "success"),
    ("backups", "success"),
]


@pytest.fixture
def shop(tmp_path: Path, own_keyring: None) -> Iterator[LoggedIn]:
    with logged_in(tmp_path) as made:
        desktop = made.add_computer(os.environ["DBUS_SESSION_BUS_ADDRESS"])
        made.connect(desktop)
        made.fill(desktop)
        yield made


def disconnects(desktop: Desktop) -> None:
    """The owner's click, whose end nobody may live to see."""
    assert desktop.child is not None
    desktop.child.write({"do": "disconnect", "channel": "messenger", "keep_leads": False, "whole": True})


def done(desktop: Desktop) -> dict[str, Any]:
    def find() -> dict[str, Any] | None:
        found = desktop.ask("disconnections")
        return found[0] if len(found) == 1 and not found[0]["waiting"] else None

    ended = until(find, "it is finished", LONG)
    assert ended is not None
    return ended


def assert_it_ended_as_if_nothing_had_happened(shop: LoggedIn, desktop: Desktop, folder: Path) -> None:
    """The same receipt, and nothing left: not here, not in the keychain, not at the relay, not at Meta."""
    ended = done(desktop)
    latest = dict(map(tuple, ended["deeds"]))
    assert [(step, latest[step]) for step, _ in RECEIPT] == RECEIPT
    assert {name: ended["counts"][name] for name in ("messages", "conversations", "leads")} == {
        "messages": 1,
        "conversations": 1,
        "leads": 1,
    }
    assert channels(desktop) == {"instagram"}
    assert desktop.ask("leads") == []
    assert {name for name in secrets(desktop) if "messenger" in name or name == "login"} == set()
    page = shop.meta.facts["pages"][0]["id"]
    assert page not in shop.meta.do("state")["installs"]
    assert "messenger" not in shop.routes()
    receipt = folder / "receipt.json"
    receipt.write_text(desktop.ask("receipt", number=ended["number"]))
    assert json.loads(receipt.read_text())["receipt"]["grant_ended"]
    command = [*CONWERZ, "receipt", "--verify", str(receipt)]
    assert subprocess.run(command, capture_output=True, timeout=300, check=False).returncode == 0


@pytest.mark.parametrize("step", ["order", "unsubscribe", "destroy", "erase"])
def test_killed_with_a_commit_it_goes_on_at_the_next_start(shop: LoggedIn, tmp_path: Path, step: str) -> None:
    (desktop,) = shop.desktops
    desktop.ask("die", after=step)
    disconnects(desktop)
    assert desktop.child is not None
    assert desktop.child.process.wait(LONG) < 0
    desktop.kill()
    desktop.start()
    assert_it_ended_as_if_nothing_had_happened(shop, desktop, tmp_path)


def test_killed_while_meta_has_done_it_and_nobody_heard_so(shop: LoggedIn, tmp_path: Path) -> None:
    """Meta's next answer is 190, and the receipt knows that this was our own doing."""
    (desktop,) = shop.desktops
    shop.wire.hold_after(f"DELETE /{GRAPH}/me/permissions".encode())
    disconnects(desktop)
    until(lambda: shop.wire.is_held, "it is asked", LONG)
    until(lambda: not shop.meta.do("state")["installs"], "Meta has done it")
    desktop.kill()
    shop.wire.is_held = False
    desktop.start()
    assert_it_ended_as_if_nothing_had_happened(shop, desktop, tmp_path)


def test_with_the_network_cut_in_the_middle_it_goes_on_when_there_is_one(shop: LoggedIn, tmp_path: Path) -> None:
    (desktop,) = shop.desktops
    page = shop.meta.facts["pages"][0]["id"]
    shop.wire.cut_after(f"DELETE /{GRAPH}/{page}/subscribed_apps".encode())
    shop.relay.kill()
    assert desktop.ask("disconnect", channel="messenger", keep_leads=False, whole=True)["waiting"]
    assert channels(desktop) == {"instagram"}, "what is here goes at once"
    assert desktop.ask("leads") == []
    shop.wire.mend()
    shop.relay.start()
    assert_it_ended_as_if_nothing_had_happened(shop, desktop, tmp_path)


@pytest.mark.parametrize("why", ["removed", "deletion"])
def test_what_facebook_tells_while_meta_cannot_be_reached_hides_and_erases_once_it_can(
    shop: LoggedIn, why: str
) -> None:
    """Nobody but Meta is believed: until it is heard everything is out of sight, and nothing is gone."""
    (desktop,) = shop.desktops
    shop.wire.cut()
    shop.meta.do("revoke_access", of="user")
    address = post_deletion(shop.meta, shop.relay, shop.owner) if why == "deletion" else ""
    until(lambda: [each["doubt"] for each in desktop.ask("doubts")] == [why] * 2, "it has heard", LONG)
    assert {each["hidden"] for each in desktop.ask("doubts")} == {1}
    assert desktop.ask("living") == 0
    assert desktop.ask("received") == 2, "nothing is erased"
    assert not address or until(lambda: says(address, ENGLISH.asking), "the page says what is waited for", LONG)
    shop.wire.mend()
    until(lambda: desktop.ask("received") == 0, "Meta has confirmed it", LONG)
    assert not address or until(lambda: says(address, ENGLISH.erased), "the page has heard", LONG)
    until(lambda: len(desktop.ask("leads")) == (why == "removed"), "it is finished: the shop's leads stay", LONG)


def removed_at_facebook(shop: LoggedIn, desktop: Desktop) -> None:
    """The shop keeps its leads."""
    shop.meta.do("revoke_access", of="user")
    until(lambda: not channels(desktop), "Meta has confirmed it", LONG)
    until(lambda: all(not each["waiting"] for each in desktop.ask("disconnections")), "it is finished", LONG)
    assert len(desktop.ask("leads")) == 1


@pytest.mark.parametrize("is_cut", [False, True], ids=["online", "the relay goes away in the middle"])
def test_deletion_asked_for_when_only_the_leads_are_left_erases_them_and_the_page_says_so(
    shop: LoggedIn, is_cut: bool
) -> None:
    """Removed at Facebook the shop keeps its leads; whoever had logged in asks for deletion afterwards."""
    (desktop,) = shop.desktops
    removed_at_facebook(shop, desktop)
    assert says(post_deletion(shop.meta, shop.relay, "218471"), ENGLISH.nobody)
    address = post_deletion(shop.meta, shop.relay, shop.owner)
    if is_cut:
        shop.relay.kill()
        until(lambda: desktop.hears("unreachable"), "the computer is alone", LONG)
        shop.relay.start()
    until(lambda: desktop.ask("leads") == [], "the leads go as well", LONG)
    until(lambda: says(address, ENGLISH.erased), "the page has heard", LONG)


def test_a_deletion_that_is_repeated_takes_nothing_of_what_was_signed_in_to_since(shop: LoggedIn) -> None:
    """Truly signed, and by who had granted: not even the leads that the removal of the later login leaves."""
    (desktop,) = shop.desktops
    signed, signed_at = signed_now(shop.meta, shop.owner), time.time()
    old = post_signed(shop.relay, signed)
    until(lambda: says(old, ENGLISH.asking), "it is heard, and Meta confirms the login", LONG)
    until(lambda: time.time() > signed_at + 2, "Meta counts seconds")
    shop.connect(desktop)
    until(lambda: says(old, ENGLISH.kept), "who signs in again keeps what is here", LONG)
    removed_at_facebook(shop, desktop)
    assert post_signed(shop.relay, signed) == old
    new = post_deletion(shop.meta, shop.relay, shop.owner)
    until(lambda: says(new, ENGLISH.erased), "a new one is done", LONG)
    assert desktop.ask("leads") == []
    assert says(old, ENGLISH.kept), "by that alone"
