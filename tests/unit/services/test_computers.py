"""Removing a computer: what it is told, what Meta is told, and what of it this computer believes afterwards."""

import json
from collections.abc import Callable
from dataclasses import dataclass, field

import httpx
import pytest

from conwerz_desktop.domain.channels import Asset, Channel
from conwerz_desktop.domain.computers import Removal
from conwerz_desktop.domain.disconnecting import DEAD
from conwerz_desktop.domain.doubts import HOUR, Why
from conwerz_desktop.keychain import Keychain
from conwerz_desktop.meta.graph import GraphClient
from conwerz_desktop.relay_client import recovery
from conwerz_desktop.relay_client.client import RelayClient
from conwerz_desktop.relay_client.device import DeviceKeys
from conwerz_desktop.relay_client.pages import Notice
from conwerz_desktop.services import entries, notices, spares
from conwerz_desktop.services import recovery as codes
from conwerz_desktop.services.computers import Computers
from conwerz_desktop.services.disconnecting import Disconnecting
from conwerz_desktop.services.doubting import LOOK, SELDOM, Doubting
from conwerz_desktop.services.signed_in import Person
from conwerz_desktop.services.spares import Spare
from conwerz_desktop.services.taking_back import TakingBack
from conwerz_desktop.store import connections, doubts
from conwerz_desktop.store.connection import Connection
from conwerz_desktop.store.database import Writing
from tests.unit.keychain.small_vault import SmallVault
from tests.unit.services.conftest import PracticeShop

WORDS = recovery.new_words()
OTHER = "ab" * 16


@dataclass
class Place:
    shop: PracticeShop
    keychain: Keychain
    answers: list[httpx.Response] = field(default_factory=list)
    asked: list[tuple[str, str, dict[str, str]]] = field(default_factory=list)

    def relay(self) -> RelayClient:
        def answer(request: httpx.Request) -> httpx.Response:
            self.asked.append((request.method, request.url.path, json.loads(request.content or b"{}")))
            if not self.answers:
                raise httpx.ConnectError("cut")
            return self.answers.pop(0)

        http = httpx.AsyncClient(transport=httpx.MockTransport(answer))
        return RelayClient(http, "https://relay.example", DeviceKeys.new(), lambda: 0)

    signed_in: bool = True

    def computers(self, graph: GraphClient | None = None) -> Computers:
        async def persons() -> tuple[Person, ...]:
            return (Person("17", str(self.shop.meta.facts()["user_token"])),) if self.signed_in else ()

        return Computers(self.shop.store, self.keychain, self.relay(), graph or self.shop.graph, persons)

    async def dead(self) -> set[Channel]:
        meta = TakingBack(self.shop.graph)
        return {channel for channel, (_, _, token) in self.shop.assets.items() if await meta.probe(token) == DEAD}


@pytest.fixture
def place(shop: PracticeShop) -> Place:
    keychain = Keychain("test", SmallVault())
    for _, asset, token in shop.assets.values():
        keychain.set(entries.token(asset), token)
    keychain.set(entries.RECOVERY, WORDS)
    return Place(shop, keychain, [httpx.Response(204)])


async def test_it_is_told_in_the_shops_own_word_and_meta_is_left_alone(place: Place) -> None:
    assert await place.computers().remove(OTHER, stolen=False) is Removal.REMOVED
    ((method, path, told),) = place.asked
    assert (method, path) == ("DELETE", f"/v1/computers/{OTHER}")
    assert recovery.is_removal(told["proof"], bytes.fromhex(OTHER), recovery.enrolment_key(WORDS))
    assert await place.dead() == set()
    assert place.shop.store.read(acts).result()[0] == "computer_removed"


def doubting(place: Place) -> Doubting:
    known = (place.shop.store, place.keychain, place.shop.graph, lambda: None)
    return Doubting(*known, Disconnecting(*known))


def acts(db: Connection) -> list[str]:
    return [act for (act,) in db.execute("SELECT act FROM audit ORDER BY id DESC")]


async def test_what_was_stolen_is_worth_nothing_at_meta_and_this_computer_keeps_its_rows(place: Place) -> None:
    """Meta tells everybody that the app was removed: here that is no news."""
    shop = place.shop
    shop.customer(Channel.MESSENGER)
    assert await place.computers().remove(OTHER, stolen=True) is Removal.OF_BUSINESS
    assert await place.dead() == set(Channel)
    asset = shop.assets[Channel.MESSENGER][1]
    row = shop.store.read(lambda db: connections.find(db, asset)).result()
    assert row
    shop.store.write(lambda writing: doubts.raise_(writing, row, Why.REMOVED)).result()
    await doubting(place).settle()
    assert shop.store.read(lambda db: db.execute("SELECT count(*) FROM living_message").fetchone()[0]).result() == 1


def without_a_business(place: Place) -> None:
    """No number, and a Page of the person's own."""
    number, asset, _ = place.shop.assets[Channel.WHATSAPP]
    place.shop.store.write(lambda writing: connections.remove(writing, number)).result()
    place.keychain.delete(entries.token(asset))


async def test_nothing_is_said_of_a_business_where_there_is_none(place: Place) -> None:
    without_a_business(place)
    assert await place.computers().remove(OTHER, stolen=True) is Removal.REMOVED
    assert await place.dead() == {Channel.MESSENGER, Channel.INSTAGRAM}


async def test_a_businesss_token_that_nothing_hangs_on_ends_as_well(place: Place) -> None:
    token = place.shop.assets[Channel.WHATSAPP][2]
    without_a_business(place)
    spares.add(place.keychain, Spare(token, "1"))
    assert await place.computers().remove(OTHER, stolen=True) is Removal.OF_BUSINESS
    assert await place.dead() == set(Channel)


async def test_a_computer_where_nobody_has_signed_in_claims_to_have_ended_nothing(place: Place) -> None:
    """As one that was restored from a backup, which has the rows, a number's among them, and holds no token."""
    shop = place.shop
    page = shop.assets[Channel.MESSENGER][1]
    shop.store.write(lambda writing: connections.add(writing, page, "Bella Ceramics", business_id="1")).result()
    for _, asset, _ in shop.assets.values():
        place.keychain.delete(entries.token(asset))
    place.signed_in = False
    assert await place.computers().remove(OTHER, stolen=True) is Removal.NO_LOGIN
    assert await place.dead() == set()


@pytest.mark.parametrize(
    ("by_relay", "outcome"), [(True, Removal.OF_BUSINESS), (False, Removal.META_SILENT)], ids=["it can", "it cannot"]
)
async def test_a_refusal_is_no_end_so_the_relay_is_asked(place: Place, by_relay: bool, outcome: Removal) -> None:
    """As where Meta wants a proof of the app that only the relay can make."""
    place.shop.meta.verbs.require_secret()
    place.signed_in = False
    place.answers.append(httpx.Response(200, json={"revoked": by_relay}))
    assert await place.computers().remove(OTHER, stolen=True) is outcome
    (told,) = [told for _, path, told in place.asked if "revocations" in path]
    assert told == {"token": place.shop.assets[Channel.WHATSAPP][2]}


@pytest.mark.parametrize(
    ("revoked", "outcome"), [(True, Removal.REMOVED), (False, Removal.META_SILENT)], ids=["it may", "it may not"]
)
async def test_a_login_that_has_expired_here_is_ended_by_the_relay(
    place: Place, revoked: bool, outcome: Removal
) -> None:
    """Meta's 190 says that the token is dead, and nothing of what it granted."""
    without_a_business(place)
    place.shop.meta.verbs.expire_token("user")
    place.answers += [httpx.Response(200, json={"pass": "may"}), httpx.Response(200, json={"revoked": revoked})]
    assert await place.computers().remove(OTHER, stolen=True) is outcome
    assert [told for _, path, told in place.asked if "revocations" in path] == [{"user": "17"}, {"pass": "may"}]


async def test_a_silent_meta_is_told_of(place: Place) -> None:
    def cut(_: httpx.Request) -> httpx.Response:
        raise httpx.ConnectError("cut")

    silent = GraphClient(httpx.AsyncClient(transport=httpx.MockTransport(cut)), place.shop.meta.url)
    assert await place.computers(silent).remove(OTHER, stolen=True) is Removal.META_SILENT


@pytest.mark.parametrize(
    ("answers", "outcome"),
    [
        ([httpx.Response(409, json={"error": "receives"})], Removal.RECEIVES),
        ([httpx.Response(403, json={"error": "computer"})], Removal.UNKNOWN),
        ([], Removal.UNREACHABLE),
    ],
)
async def test_what_was_refused_changes_nothing(place: Place, answers: list[httpx.Response], outcome: Removal) -> None:
    place.answers = answers
    assert await place.computers().remove(OTHER, stolen=True) is outcome
    assert await place.dead() == set()


async def test_a_removed_computer_believes_meta_when_it_refuses_everything(place: Place) -> None:
    shop = place.shop
    asking = doubting(place)
    assert not await asking.is_dead_everywhere()
    shop.meta.verbs.revoke_access("user")
    assert not await asking.is_dead_everywhere(), "the number has a grant of its own"
    shop.meta.verbs.revoke_access("whatsapp")
    assert await asking.is_dead_everywhere()


@pytest.mark.parametrize(
    ("make", "why"),
    [
        (lambda asset, at: recovery.takeover("messenger", asset.id, at + 1, WORDS), Why.GIVEN_UP),
        (lambda asset, at: recovery.takeover("messenger", asset.id, at - 1, WORDS), Why.TAKEN_OVER),
        (lambda asset, at: recovery.takeover("messenger", "99", at + 1, WORDS), Why.TAKEN_OVER),
        (lambda asset, at: recovery.takeover("messenger", asset.id, at + 1, recovery.new_words()), Why.TAKEN_OVER),
        (lambda asset, at: "", Why.TAKEN_OVER),
    ],
    ids=["the shop's own", "of an earlier time", "of another asset", "of another code", "none"],
)
def test_a_takeover_is_believed_by_the_shops_own_word_alone(
    place: Place, make: Callable[[Asset, int], str], why: Why
) -> None:
    shop = place.shop
    asset = shop.assets[Channel.MESSENGER][1]
    row = shop.store.read(lambda db: connections.find(db, asset)).result()
    assert row
    facts = {"channel": "messenger", "asset": asset.id, "proof": make(asset, row.connected_at)}

    def hear(writing: Writing) -> None:
        codes.remember(writing, WORDS)
        notices.hear(writing, Notice(1, "taken_over", facts))

    shop.store.write(hear).result()
    assert [each.why for each in shop.store.read(doubts.everything).result()] == [why]


@pytest.mark.parametrize(
    "facts",
    [
        {"channel": "telegram", "asset": "1"},
        {"channel": "messenger", "asset": "99"},
        {"asset": "99"},
        {},
    ],
)
def test_a_notice_about_nothing_that_is_here_changes_nothing(place: Place, facts: dict[str, str]) -> None:
    for kind in ("access_ended", "taken_over", "login"):
        notice = Notice(1, kind, {**facts, "why": "removed"})
        place.shop.store.write(lambda writing, notice=notice: notices.hear(writing, notice)).result()
    assert place.shop.store.read(doubts.everything).result() == ()


async def test_what_only_the_owner_can_settle_is_looked_at_seldom(place: Place) -> None:
    shop, asking = place.shop, doubting(place)
    asset = shop.assets[Channel.MESSENGER][1]
    row = shop.store.read(lambda db: connections.find(db, asset)).result()
    assert row
    assert shop.store.read(asking._pause).result() is None
    shop.store.write(lambda writing: doubts.raise_(writing, row, Why.TAKEN_OVER)).result()
    assert shop.store.read(asking._pause).result() == LOOK
    shop.meta.verbs.move_clock(seconds=HOUR // 1000)
    assert shop.store.read(asking._pause).result() == SELDOM
    shop.store.write(lambda writing: doubts.raise_(writing, row, Why.REMOVED)).result()
    assert shop.store.read(asking._pause).result() == LOOK
