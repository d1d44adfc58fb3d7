"""Two computers of one shop, each its own process: one takes over, or removes the other, which erases itself.

The other computer is the real client of the relay with keys of its own; the relay and practice Meta are processes too.
"""

import asyncio
import sqlite3
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import TypeVar

import httpx
import pytest

from conwerz_desktop.app.clock import real_now as now
from conwerz_desktop.domain.channels import Asset, Channel
from conwerz_desktop.domain.computers import Computer
from conwerz_desktop.relay_client import recovery
from conwerz_desktop.relay_client.client import RelayClient
from conwerz_desktop.relay_client.device import DeviceKeys
from conwerz_desktop.relay_client.errors import Refused
from tests.journeys.conftest import World
from tests.journeys.processes import until
from tests.journeys.test_erasing import is_first_day, refused

T = TypeVar("T")
WORDS = recovery.new_words()
LONG = 150.0  # who found nobody asks again after a minute


@dataclass
class Other:
    """Another computer that whoever knows the words, or a login of the shop's, has at hand."""

    world: World
    words: str
    device: DeviceKeys

    def do(self, act: Callable[[RelayClient], Awaitable[T]]) -> T:
        async def run() -> T:
            async with httpx.AsyncClient(trust_env=False) as http:
                relay = RelayClient(http, self.world.relay.url, self.device, now)
                await relay.enrol(retention_days=90, recovery_key=recovery.enrolment_key(self.words))
                return await act(relay)

        return asyncio.run(run())

    def take_over(self, page: str, token: str) -> None:
        """As after a fresh login there, and the owner's yes."""
        proof = recovery.takeover("messenger", page, now() + 1, self.words)
        asset = Asset(Channel.MESSENGER, page)
        self.do(lambda relay: relay.route(asset, token, takeover=True, proof=proof))

    def take_over_the_rest(self) -> None:
        facts = self.world.meta.facts
        number = Asset(Channel.WHATSAPP, facts["phone_number_id"])
        rest = [(number, facts["whatsapp_token"], facts["waba_id"])]
        rest += [(Asset(Channel.INSTAGRAM, page["instagram_id"]), page["token"], page["id"]) for page in facts["pages"]]

        async def route(relay: RelayClient) -> None:
            for asset, token, owner in rest:
                await relay.route(asset, token, owner=owner, takeover=True)

        self.do(route)

    def sees(self) -> list[Computer]:
        return list(self.do(lambda relay: relay.computers()))

    def remove(self, device: str, *, proven: bool) -> None:
        proof = recovery.removal(bytes.fromhex(device), self.words) if proven else ""
        self.do(lambda relay: relay.remove(device, proof))


@pytest.fixture
def shared(world: World) -> Other:
    """Both have the shop's recovery code, as after a restored backup."""
    world.open()
    world.desktop.ask("know_code", words=WORDS)
    other = Other(world, WORDS, DeviceKeys.new())
    until(lambda: len(other.sees()) == 2, "it is enrolled with its code")
    return other


@pytest.fixture
def foreign(world: World) -> Other:
    """Only a login of the shop's is there."""
    world.open()
    return Other(world, recovery.new_words(), DeviceKeys.new())


def pages(world: World) -> dict[str, str]:
    return {page["id"]: page["token"] for page in world.meta.facts["pages"]}


def device(world: World) -> str:
    return str(world.desktop.ask("device"))


def comes_to_the_first_day(world: World) -> None:
    until(lambda: world.desktop.ask("screen")["screen"] == "first_run", "it has erased itself")
    is_first_day(world)
    assert world.desktop.end() == 0
    assert world.desktop.complaints() == ""


def test_they_see_each_other(shared: Other) -> None:
    world = shared.world
    this, that = sorted(shared.sees(), key=lambda each: each.is_this)
    assert (this.device, this.same_code, this.receives) == (device(world), True, 5)
    assert (that.device, that.receives) == (shared.device.id.hex(), 0)
    assert 0 <= now() - this.seen_at < 120_000


@pytest.mark.parametrize("is_cut", [False, True], ids=["online", "the relay goes away in the middle"])
def test_the_old_computer_erases_what_another_has_taken_over(shared: Other, is_cut: bool) -> None:
    """By the shop's own signature; nothing is taken back at Meta, where the other goes on."""
    world = shared.world
    world.meets("messenger")
    for page, token in pages(world).items():
        shared.take_over(page, token)
        if is_cut:
            world.relay.kill()
            until(lambda: world.desktop.hears("unreachable"), "it is alone")
            world.relay.start()
            until(world.desktop.is_online, "it is back", LONG)
    until(lambda: "messenger" not in {each["channel"] for each in world.desktop.ask("conversations")}, "it is erased")
    until(lambda: world.desktop.ask("doubts") == [], "the other Page too")
    assert {refused(world, token) for token in pages(world).values()} == {0}
    assert world.desktop.ask("screen")["screen"] == "inbox", "the other connections go on"
    world.meets("whatsapp")


def test_the_relays_word_alone_hides_and_erases_nothing(foreign: Other) -> None:
    """A takeover without the shop's code, or a relay that makes one up: Meta still confirms the grant."""
    world = foreign.world
    world.meets("messenger")
    for page, token in pages(world).items():
        foreign.take_over(page, token)
    until(lambda: len(world.desktop.ask("doubts")) == 2, "both are in doubt")
    assert {(each["doubt"], each["hidden"]) for each in world.desktop.ask("doubts")} == {("taken_over", 1)}
    assert world.desktop.ask("living") == 0
    assert world.desktop.ask("received") == 1, "nothing is erased"


@pytest.mark.parametrize("is_running", [True, False], ids=["online", "asleep"])
def test_a_removed_computer_erases_itself_when_it_next_polls(shared: Other, is_running: bool) -> None:
    world = shared.world
    world.meets("messenger")
    known = device(world)
    if not is_running:
        assert world.desktop.end() == 0
    shared.remove(known, proven=True)
    assert [each.device for each in shared.sees()] == [shared.device.id.hex()]
    if not is_running:
        world.desktop.start()
    comes_to_the_first_day(world)
    assert refused(world, world.meta.facts["user_token"]) == 0, "the shop goes on at the other"


def test_a_stolen_computer_is_cut_off_at_once_and_erases_itself_when_meta_refuses_it(foreign: Other) -> None:
    """It was asleep, and then without a network, when the shop removed it and ended its grants at Meta."""
    world = foreign.world
    world.meets("messenger")
    stolen = device(world)
    assert world.desktop.end() == 0
    for page, token in pages(world).items():
        foreign.take_over(page, token)
    foreign.take_over_the_rest()
    foreign.remove(stolen, proven=False)
    world.meta.do("revoke_access", of="all")
    world.relay.kill()
    world.desktop.start()
    until(lambda: world.desktop.hears("unreachable"), "it cannot ask")
    assert world.desktop.ask("screen")["screen"] == "inbox"
    world.relay.start()
    comes_to_the_first_day(world)


def test_a_removal_that_nobody_proves_erases_nothing_and_the_owner_goes_on(shared: Other) -> None:
    """The relay takes the other's word where nothing is received any more; the computer itself does not."""
    world = shared.world
    world.meets("messenger")
    before = device(world)

    def tampered_with() -> bool:
        with sqlite3.connect(world.folder / "relay" / "relay.db") as db:
            db.execute("DELETE FROM routes")
        try:
            shared.remove(before, proven=False)
        except Refused:
            return False  # it has just shown once more what it may receive
        return True

    until(tampered_with, "the relay removes it")
    until(lambda: world.desktop.hears("removed"), "it says so")
    assert world.desktop.ask("screen")["screen"] == "inbox"
    assert world.desktop.ask("received") == 1
    world.desktop.ask("stay")
    until(world.desktop.is_online, "it is another device now")
    assert device(world) != before
