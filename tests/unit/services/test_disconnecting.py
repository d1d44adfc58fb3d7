"""A connection taken back: in which order, with what answer, and what is left of it here."""

import asyncio
import itertools
import json
from collections.abc import Callable, Coroutine
from dataclasses import dataclass, field
from typing import Any

import httpx
import pytest

from conwerz_desktop.app import erasing
from conwerz_desktop.domain.changes import Changes
from conwerz_desktop.domain.channels import Asset, Channel
from conwerz_desktop.domain.disconnecting import PATIENCE, Choice, Step
from conwerz_desktop.domain.doubts import HOUR, LATE_TRIES, Standing, Why
from conwerz_desktop.domain.leads import Answer, Submission
from conwerz_desktop.keychain import Keychain
from conwerz_desktop.meta import standing
from conwerz_desktop.meta.errors import Refused
from conwerz_desktop.meta.graph import GraphClient
from conwerz_desktop.relay_client.client import RelayClient
from conwerz_desktop.relay_client.device import DeviceKeys
from conwerz_desktop.relay_client.pages import Notice
from conwerz_desktop.services import aside, entries, goodbye, notices, signed_in
from conwerz_desktop.services.aside import Aside
from conwerz_desktop.services.disconnecting import LONGEST_REST, Disconnecting, pause
from conwerz_desktop.services.doubting import Doubting
from conwerz_desktop.services.signed_in import Person
from conwerz_desktop.services.taking_back import TakingBack
from conwerz_desktop.store import connections, deletions, disconnections, doubts, leads, purge
from conwerz_desktop.store.database import Store, Writing
from conwerz_desktop.store.purge import Until
from tests.unit.keychain.small_vault import SmallVault
from tests.unit.services.conftest import PracticeShop


@dataclass
class Computer:
    """The shop, its keychain, and a relay that notes what it is asked; `is_down` cuts the way to it."""

    shop: PracticeShop
    keychain: Keychain
    asked: list[str] = field(default_factory=list)
    is_down: bool = False
    backups: int = 0
    relay_reaches_meta: bool = False
    relay_is_away: bool = False
    relay_revoked: int = 0
    has_passed: bool = False

    def revoking(self, request: httpx.Request) -> httpx.Response:
        """As the relay does it, which has the app's token: it reaches Meta also where this computer does not."""
        if request.url.path.endswith("/pass"):
            self.has_passed = True
            return httpx.Response(200, json={"pass": f"may {json.loads(request.content)['user']}"})
        told = json.loads(request.content)
        assert list(told) == ["pass"] or (list(told) == ["token"] and not self.has_passed), "the pass, and no token"
        self.relay_revoked += 1
        if self.relay_is_away:
            return httpx.Response(503)
        if self.relay_reaches_meta:
            self.shop.meta.verbs.revoke_access("user")
        return httpx.Response(200, json={"revoked": self.relay_reaches_meta})

    def relay(self) -> RelayClient:
        def answer(request: httpx.Request) -> httpx.Response:
            if self.is_down:
                raise httpx.ConnectError("cut")
            if request.url.path.startswith("/v1/revocations"):
                return self.revoking(request)
            self.asked.append(f"{request.method} {request.url.path}")
            return httpx.Response(204)

        http = httpx.AsyncClient(transport=httpx.MockTransport(answer))
        return RelayClient(http, "https://relay.example", DeviceKeys.new(), lambda: 0)

    def disconnecting(self, graph: GraphClient | None = None) -> Disconnecting:
        async def erase() -> dict[str, int]:
            self.backups += 1
            return {"backups": 2}

        graph = graph or self.shop.graph
        return Disconnecting(self.shop.store, self.keychain, graph, self.relay, erase_backups=erase)

    def doubting(self, graph: GraphClient | None = None) -> Doubting:
        graph = graph or self.shop.graph
        return Doubting(self.shop.store, self.keychain, graph, self.relay, self.disconnecting(graph))

    def token(self, channel: Channel) -> str | None:
        return self.keychain.get(entries.token(self.shop.assets[channel][1]))

    def kept(self, channel: Channel) -> str | None:
        return self.keychain.get(entries.revoking(self.shop.assets[channel][1]))

    def connected(self) -> set[Channel]:
        return {row.asset.channel for row in self.shop.store.read(connections.everything).result()}


@pytest.fixture
def computer(shop: PracticeShop) -> Computer:
    keychain = Keychain("test", SmallVault())
    for _, asset, token in shop.assets.values():
        keychain.set(entries.token(asset), token)
    signed_in.keep(keychain, Person(owner(shop), shop.meta.facts()["user_token"]))
    return Computer(shop, keychain)


@pytest.fixture
def cut_off(computer: Computer) -> GraphClient:
    def cut(_: httpx.Request) -> httpx.Response:
        raise httpx.ConnectError("cut")

    return GraphClient(httpx.AsyncClient(transport=httpx.MockTransport(cut)), computer.shop.meta.url)


def give_lead(shop: PracticeShop, asset: int, meta_id: str = "lead.1") -> None:
    told = Submission(meta_id, shop.store.time.now() - 1000, None, (Answer("full_name", "Name", ("Ana Silva",)),))
    shop.store.write(lambda writing: leads.put(writing, asset, told, ["mail:ana@example.org"], "")).result()


def rows(shop: PracticeShop, table: str) -> int:
    return int(shop.store.read(lambda db: db.execute(f"SELECT count(*) FROM {table}").fetchone()[0]).result())


async def test_a_page_is_taken_back_in_order_and_its_token_is_worth_nothing(computer: Computer) -> None:
    shop = computer.shop
    shop.customer(Channel.MESSENGER)
    number, asset, token = shop.assets[Channel.MESSENGER]
    give_lead(shop, number)
    asked = shop.store.read(lambda db: disconnections.preview_of(db, number)).result()
    assert asked
    assert (asked.messages, asked.leads, asked.others) == (1, 1, ("Bella Ceramics",))

    done = await computer.disconnecting().disconnect(number, Choice())

    assert done
    assert [(deed.step, deed.answer) for deed in done.facts.deeds] == [
        (Step.UNSUBSCRIBE, "success"),
        (Step.REVOKE, "success"),
        (Step.PROBE, "190"),
        (Step.DESTROY, "success"),
        (Step.RELEASE, "success"),
        (Step.ERASE, "success"),
        (Step.BACKUPS, "success"),
    ]
    assert (done.facts.grant_ended, done.facts.waiting, done.facts.found) == (True, False, 0)
    assert (done.facts.counts["messages"], done.facts.counts["leads"], done.facts.counts["backups"]) == (1, 1, 2)
    with pytest.raises(Refused) as replayed:
        await standing.alive(shop.graph, token, asset.id, "pages_show_list")
    assert replayed.value.code == 190
    assert computer.token(Channel.MESSENGER) is computer.kept(Channel.MESSENGER) is None
    assert computer.keychain.get(entries.LOGIN) is None
    assert computer.asked == [f"DELETE /v1/routes/messenger/{asset.id}"]
    assert computer.connected() == {Channel.INSTAGRAM, Channel.WHATSAPP}
    assert [rows(shop, table) for table in ("message", "conversation", "lead", "submission")] == [0, 0, 0, 0]
    assert token not in shop.store.prove([token]).strings


async def test_whatsapp_is_taken_back_with_its_own_token_and_leaves_the_login(computer: Computer) -> None:
    number, _, token = computer.shop.assets[Channel.WHATSAPP]
    done = await computer.disconnecting().disconnect(number, Choice())
    assert done
    assert done.facts.grant_ended
    assert computer.keychain.get(entries.LOGIN)
    with pytest.raises(Refused):
        await standing.permissions(computer.shop.graph, token)
    await standing.alive(computer.shop.graph, computer.shop.assets[Channel.MESSENGER][2], "me", "pages_show_list")


async def test_leads_stay_where_the_owner_keeps_them_and_are_found_again(computer: Computer) -> None:
    shop = computer.shop
    shop.customer(Channel.MESSENGER)
    number, asset, _ = shop.assets[Channel.MESSENGER]
    give_lead(shop, number)
    done = await computer.disconnecting().disconnect(number, Choice(keep_leads=True))
    assert done
    assert computer.connected() == {Channel.INSTAGRAM, Channel.WHATSAPP}
    assert [rows(shop, table) for table in ("message", "conversation", "lead", "submission")] == [0, 0, 1, 1]
    assert shop.store.read(lambda db: connections.find(db, asset)).result() is None
    shop.store.write(lambda writing: connections.add(writing, asset, "Bella Ceramics")).result()
    row = shop.store.read(lambda db: connections.find(db, asset)).result()
    assert row
    give_lead(shop, row.id)
    assert rows(shop, "submission") == 1


async def test_one_of_several_is_only_unsubscribed_where_the_owner_says_so(computer: Computer) -> None:
    number, asset, token = computer.shop.assets[Channel.INSTAGRAM]
    done = await computer.disconnecting().disconnect(number, Choice(whole=False))
    assert done
    said = {deed.step: deed.answer for deed in done.facts.deeds}
    assert (said[Step.UNSUBSCRIBE], said[Step.REVOKE], said[Step.PROBE]) == ("shared", "goes_on", "goes_on")
    assert not done.facts.grant_ended
    assert computer.token(Channel.INSTAGRAM) is None
    assert computer.keychain.get(entries.LOGIN)
    await standing.alive(computer.shop.graph, token, asset.id, "instagram_basic")  # the receipt says that it goes on


async def test_what_the_owner_has_connected_again_is_not_taken_back_by_the_older_order(
    computer: Computer, cut_off: GraphClient
) -> None:
    shop = computer.shop
    number, asset, token = shop.assets[Channel.MESSENGER]
    login = computer.keychain.get(entries.LOGIN)
    assert login
    computer.is_down = True
    await computer.disconnecting(cut_off).disconnect(number, Choice())
    shop.store.write(lambda writing: connections.add(writing, asset, "Bella Ceramics")).result()
    computer.keychain.set(entries.token(asset), token)
    computer.keychain.set(entries.LOGIN, login)

    computer.is_down = False
    await computer.disconnecting().finish()

    (known,) = shop.store.read(disconnections.everything).result()
    said = {deed.step: deed.answer for deed in known.facts.deeds}
    assert (said[Step.UNSUBSCRIBE], said[Step.RELEASE]) == ("shared", "shared")
    assert (said[Step.REVOKE], said[Step.PROBE], said[Step.DESTROY]) == ("goes_on", "goes_on", "success")
    assert (computer.token(Channel.MESSENGER), computer.kept(Channel.MESSENGER)) == (token, None)
    assert computer.keychain.get(entries.LOGIN) == login
    assert computer.asked == []
    await standing.alive(shop.graph, token, asset.id, "pages_show_list")


async def test_nobodys_login_is_left_when_nothing_is_connected(computer: Computer) -> None:
    disconnecting = computer.disconnecting()
    for channel in (Channel.WHATSAPP, Channel.INSTAGRAM, Channel.MESSENGER):
        assert computer.keychain.get(entries.LOGIN)
        await disconnecting.disconnect(computer.shop.assets[channel][0], Choice(whole=False))
    assert computer.connected() == set()
    assert computer.keychain.get(entries.LOGIN) is None


async def test_without_meta_the_rows_go_at_once_and_the_token_waits_for_it(
    computer: Computer, cut_off: GraphClient
) -> None:
    shop = computer.shop
    shop.customer(Channel.MESSENGER)
    number, asset, token = shop.assets[Channel.MESSENGER]
    computer.is_down = True
    waiting = await computer.disconnecting(cut_off).disconnect(number, Choice())
    assert waiting
    assert waiting.facts.waiting
    assert rows(shop, "message") == 0
    assert computer.token(Channel.MESSENGER) is None
    assert token in (computer.kept(Channel.MESSENGER) or "")
    still = await computer.disconnecting(cut_off).disconnect(number, Choice())
    assert still is None
    await computer.disconnecting(cut_off).finish()
    (known,) = shop.store.read(disconnections.everything).result()
    assert len(known.facts.deeds) == len(waiting.facts.deeds)

    computer.is_down = False
    await computer.disconnecting().finish()

    (known,) = shop.store.read(disconnections.everything).result()
    assert (known.facts.waiting, known.facts.grant_ended, known.to_do) == (False, True, None)
    assert computer.kept(Channel.MESSENGER) is None
    assert computer.asked == [f"DELETE /v1/routes/messenger/{asset.id}"]


async def test_a_login_at_the_practice_shops_dialog_is_set_aside_as_well(
    computer: Computer, cut_off: GraphClient
) -> None:
    """Beside the one that practice begins with, as in a review."""
    shop, book = computer.shop, computer.shop.meta.platform.world.tokens
    signed_in.keep(computer.keychain, Person(owner(shop), book.lengthen(book.user, shop.store.time.now()).text))
    known = (shop.store, computer.keychain)
    alone = Disconnecting(*known, cut_off, lambda: None, user_token=book.user.text)
    await alone.disconnect(shop.assets[Channel.MESSENGER][0], Choice())
    assert computer.keychain.get(entries.LOGIN) is None
    await Disconnecting(*known, shop.graph, lambda: None, user_token=book.user.text).finish()
    (order,) = shop.store.read(disconnections.everything).result()
    assert (order.facts.grant_ended, order.to_do is None) == (True, False), "the relay has yet to let go"


async def test_erasing_everything_knows_what_still_waits_for_meta(computer: Computer, cut_off: GraphClient) -> None:
    """Its row is gone already; its token and the login lie aside."""
    shop = computer.shop
    number, asset, token = shop.assets[Channel.MESSENGER]
    await computer.disconnecting(cut_off).disconnect(number, Choice())
    names, _ = shop.store.read(erasing.known).result()
    assert entries.revoking(asset) in names
    waiting = aside.everything(computer.keychain, shop.store.read(disconnections.assets).result())
    said = await goodbye.say(goodbye.Credentials({}, (), "", waiting), shop.graph, None)
    assert said.meta
    assert await TakingBack(shop.graph).probe(token) == "190"


async def test_erasing_everything_says_so_where_what_waits_lives_on(computer: Computer) -> None:
    token = computer.shop.assets[Channel.MESSENGER][2]
    waiting = (Aside(token, ""),)
    said = await goodbye.say(goodbye.Credentials({}, (), "", waiting), computer.shop.graph, None)
    assert not said.meta


async def test_a_refusal_for_want_of_the_apps_secret_is_no_word_of_an_end(computer: Computer) -> None:
    """Meta refuses each call then, and everything lives on (contract 1.4)."""
    computer.shop.meta.verbs.require_secret()
    waiting = (Aside(computer.shop.assets[Channel.MESSENGER][2], ""),)
    said = await goodbye.say(goodbye.Credentials({}, (), "", waiting), computer.shop.graph, None)
    assert not said.meta


async def test_no_token_is_kept_longer_than_a_day(computer: Computer, cut_off: GraphClient) -> None:
    number = computer.shop.assets[Channel.MESSENGER][0]
    await computer.disconnecting(cut_off).disconnect(number, Choice())
    computer.shop.meta.verbs.move_clock(seconds=PATIENCE // 1000 + 1)
    await computer.disconnecting(cut_off).finish()
    (known,) = computer.shop.store.read(disconnections.everything).result()
    revoked = known.facts.of(Step.REVOKE)
    assert revoked
    assert (revoked.answer, known.facts.grant_ended, known.facts.waiting) == ("never_confirmed", False, False)
    assert computer.kept(Channel.MESSENGER) is None


def test_a_day_of_tries_is_waited_through() -> None:
    assert [pause(attempts) for attempts in (1, 2, 5)] == [2, 4, 32]
    assert pause(PATIENCE // 1000) == LONGEST_REST


async def test_the_relay_revokes_where_meta_is_silent_to_this_computer(
    computer: Computer, cut_off: GraphClient
) -> None:
    """The token waits until it was tried once more, for a day at most."""
    computer.relay_reaches_meta = True
    number, _, token = computer.shop.assets[Channel.MESSENGER]
    done = await computer.disconnecting(cut_off).disconnect(number, Choice())
    assert done
    revoked, unsubscribed = done.facts.of(Step.REVOKE), done.facts.of(Step.UNSUBSCRIBE)
    assert revoked
    assert unsubscribed
    assert (revoked.answer, unsubscribed.answer, done.facts.waiting) == ("by_relay", "unreachable", True)
    assert await TakingBack(computer.shop.graph).probe(token) == "190"
    await computer.disconnecting().finish()
    (known,) = computer.shop.store.read(disconnections.everything).result()
    assert (known.facts.grant_ended, known.facts.waiting, computer.relay_revoked) == (True, False, 1)


async def test_the_relay_revokes_where_the_persons_own_token_has_expired(computer: Computer) -> None:
    """Its grant lives on at Meta, and so do the Pages' tokens."""
    shop = computer.shop
    computer.relay_reaches_meta = True
    signed_in.keep(computer.keychain, Person(owner(shop), "expired"))
    done = await computer.disconnecting().disconnect(shop.assets[Channel.MESSENGER][0], Choice())
    assert done
    revoked = done.facts.of(Step.REVOKE)
    assert revoked
    assert (revoked.answer, done.facts.grant_ended, done.facts.waiting) == ("by_relay", True, False)


async def test_a_relay_that_is_away_for_a_while_is_asked_again(computer: Computer) -> None:
    shop, channel = computer.shop, Channel.MESSENGER
    computer.relay_reaches_meta = computer.relay_is_away = True
    signed_in.keep(computer.keychain, Person(owner(shop), "expired"))
    done = await computer.disconnecting().disconnect(shop.assets[channel][0], Choice())
    assert done
    assert (done.facts.waiting, computer.kept(channel) is None) == (True, False)
    computer.relay_is_away = False
    await computer.disconnecting().finish()
    (known,) = shop.store.read(disconnections.everything).result()
    revoked = known.facts.of(Step.REVOKE)
    assert revoked
    assert (revoked.answer, known.facts.grant_ended, known.facts.waiting) == ("by_relay", True, False)


async def test_a_relay_that_may_not_or_cannot_revoke_leaves_it_to_the_owner(
    computer: Computer, cut_off: GraphClient
) -> None:
    number = computer.shop.assets[Channel.MESSENGER][0]
    await computer.disconnecting(cut_off).disconnect(number, Choice())
    assert computer.relay_revoked == 1
    computer.shop.meta.verbs.move_clock(seconds=PATIENCE // 1000 + 1)
    await computer.disconnecting(cut_off).finish()
    (known,) = computer.shop.store.read(disconnections.everything).result()
    revoked = known.facts.of(Step.REVOKE)
    assert revoked
    assert (revoked.answer, computer.kept(Channel.MESSENGER)) == ("never_confirmed", None)


async def test_a_login_that_meta_ended_before_is_no_obstacle(computer: Computer) -> None:
    computer.shop.meta.verbs.revoke_access("user")
    done = await computer.disconnecting().disconnect(computer.shop.assets[Channel.MESSENGER][0], Choice())
    assert done
    assert {deed.answer for deed in done.facts.deeds if deed.step in (Step.REVOKE, Step.PROBE)} == {"190"}


async def test_of_a_grant_that_ended_with_another_page_nobody_says_that_it_goes_on(computer: Computer) -> None:
    """The login went with the Page."""
    await computer.disconnecting().disconnect(computer.shop.assets[Channel.MESSENGER][0], Choice())
    done = await computer.disconnecting().disconnect(computer.shop.assets[Channel.INSTAGRAM][0], Choice())
    assert done
    assert (done.facts.whole, done.facts.grant_ended, done.facts.waiting) == (True, True, False)


async def test_what_is_kept_names_nobody(computer: Computer) -> None:
    shop = computer.shop
    number, asset, _ = shop.assets[Channel.MESSENGER]
    await computer.disconnecting().disconnect(number, Choice())
    query = "SELECT facts || to_do FROM disconnection"
    (kept,) = shop.store.read(lambda db: db.execute(query).fetchone()).result()
    assert asset.id not in kept
    assert "Bella" not in kept


async def cut_off_after(store: Store, commits: int, work: Coroutine[Any, Any, object]) -> None:
    """Ends it soon after so many commits, wherever it is by then."""
    task = asyncio.create_task(work)
    loop, left = asyncio.get_running_loop(), itertools.count(1)

    def on_change(_: Changes) -> None:
        if next(left) == commits:
            loop.call_soon_threadsafe(task.cancel)

    unsubscribe = store.subscribe(on_change)
    await asyncio.wait([task])
    unsubscribe()


def hear(shop: PracticeShop, asset: Asset, why: Why) -> None:
    row = shop.store.read(lambda db: connections.find(db, asset)).result()
    assert row
    shop.store.write(lambda writing: doubts.raise_(writing, row, why)).result()


def shown(shop: PracticeShop) -> int:
    assert bool(rows(shop, "living_message")) is bool(rows(shop, "living_conversation"))
    return rows(shop, "living_message")


def doubted(shop: PracticeShop) -> list[Why]:
    return [each.why for each in shop.store.read(doubts.everything).result()]


async def test_a_forged_notice_erases_nothing_while_meta_confirms_the_grant(computer: Computer) -> None:
    """It hides until Meta was heard; Meta is asked again for a day; then it is forgotten."""
    shop = computer.shop
    shop.customer(Channel.MESSENGER)
    hear(shop, shop.assets[Channel.MESSENGER][1], Why.DELETION)
    assert (rows(shop, "message"), shown(shop)) == (1, 0)
    doubting = computer.doubting()
    await doubting.settle()
    assert (shown(shop), doubted(shop)) == (1, [Why.DELETION])
    shop.meta.verbs.move_clock(seconds=PATIENCE // 1000)
    await doubting.settle()
    assert (shown(shop), doubted(shop)) == (1, [])
    assert computer.token(Channel.MESSENGER)


async def test_what_meta_confirms_late_is_erased_by_the_reminder(computer: Computer) -> None:
    shop = computer.shop
    shop.customer(Channel.MESSENGER)
    hear(shop, shop.assets[Channel.MESSENGER][1], Why.REMOVED)
    doubting = computer.doubting()
    await doubting.settle()
    shop.meta.verbs.revoke_access("user")
    await doubting.settle()
    assert shown(shop) == 1, "it was asked a moment ago"
    shop.meta.verbs.move_clock(seconds=60)
    await doubting.settle()
    assert rows(shop, "message") == 0


async def test_a_notice_that_nobody_confirms_hides_for_a_day_and_then_erases(
    computer: Computer, cut_off: GraphClient
) -> None:
    """A computer that was asleep over the day is given the time to find its network first."""
    shop = computer.shop
    shop.customer(Channel.MESSENGER)
    hear(shop, shop.assets[Channel.MESSENGER][1], Why.REMOVED)
    doubting = computer.doubting(cut_off)
    await doubting.settle()
    assert (rows(shop, "message"), shown(shop)) == (1, 0)
    shop.meta.verbs.move_clock(seconds=PATIENCE // 1000)
    await doubting.settle()
    assert rows(shop, "message") == 1, "it may just have woken"
    shop.meta.verbs.move_clock(seconds=LATE_TRIES // 1000)
    await doubting.settle()
    assert rows(shop, "message") == 0
    assert computer.token(Channel.MESSENGER) is None


@pytest.mark.parametrize(("why", "left"), [(Why.REMOVED, 1), (Why.DELETION, 0)])
async def test_what_meta_confirms_is_erased_and_leads_stay_unless_deletion_is_asked(
    computer: Computer, why: Why, left: int
) -> None:
    shop = computer.shop
    shop.customer(Channel.MESSENGER)
    number, asset, _ = shop.assets[Channel.MESSENGER]
    give_lead(shop, number)
    shop.meta.verbs.revoke_access("user")
    hear(shop, asset, why)
    assert rows(shop, "living_lead") == 0, "it is hidden at once"
    await computer.doubting().settle()
    assert (rows(shop, "message"), rows(shop, "lead")) == (0, left)
    assert rows(shop, "living_lead") == left
    assert computer.token(Channel.MESSENGER) is None


async def test_everything_that_was_granted_goes_when_the_app_is_removed_at_facebook(computer: Computer) -> None:
    """What was erased for one of them is no sign that the owner wants to sign the others in again."""
    shop = computer.shop
    shop.meta.verbs.revoke_access("user")
    for channel in (Channel.MESSENGER, Channel.INSTAGRAM):
        hear(shop, shop.assets[channel][1], Why.REMOVED)
    await computer.doubting().settle()
    assert computer.connected() == {Channel.WHATSAPP}
    for known in shop.store.read(disconnections.everything).result():
        assert (known.facts.grant_ended, known.facts.waiting, known.facts.why) == (True, False, Why.REMOVED)
        assert {deed.answer for deed in known.facts.deeds} == {"190", "success"}, "the first took the login along"


@pytest.mark.parametrize("why", [Why.REMOVED, Why.DELETION])
async def test_a_word_about_one_page_takes_nothing_from_the_others(computer: Computer, why: Why) -> None:
    """Its own token is refused, the login lives: a lost role at the Page, or a notice that was made up."""
    shop = computer.shop
    shop.customer(Channel.INSTAGRAM)
    _, asset, token = shop.assets[Channel.MESSENGER]
    shop.meta.verbs.expire_token(token)
    hear(shop, asset, why)
    await computer.doubting().settle()
    assert computer.connected() == {Channel.INSTAGRAM, Channel.WHATSAPP}
    assert (rows(shop, "message"), computer.relay_revoked) == (1, 0)
    assert computer.keychain.get(entries.LOGIN)
    assert await TakingBack(shop.graph).probe(shop.meta.facts()["user_token"]) == "success"
    assert ended_grants(shop) == 0


async def test_all_that_a_person_granted_has_ended_once_meta_refuses_the_login(computer: Computer) -> None:
    shop = computer.shop
    shop.meta.verbs.revoke_access("user")
    hear(shop, shop.assets[Channel.MESSENGER][1], Why.REMOVED)
    await computer.doubting().settle()
    assert computer.keychain.get(entries.LOGIN) is None
    assert ended_grants(shop) == 1, "Instagram's"


def ended_grants(shop: PracticeShop) -> int:
    query = "SELECT count(*) FROM asset WHERE grant_ended_at IS NOT NULL"
    return int(shop.store.read(lambda db: db.execute(query).fetchone()[0]).result())


async def test_a_later_disconnection_of_the_same_asset_has_secrets_of_its_own(
    computer: Computer, cut_off: GraphClient
) -> None:
    """The first waits for Meta; the owner connects again, and thinks better of it."""
    shop = computer.shop
    number, asset, token = shop.assets[Channel.WHATSAPP]
    await computer.disconnecting(cut_off).disconnect(number, Choice())
    again = shop.store.write(lambda writing: connections.add(writing, asset, "+34 600 123 456")).result()
    computer.keychain.set(entries.token(asset), token)
    await computer.disconnecting(cut_off).disconnect(again, Choice())
    assert len(shop.store.read(disconnections.unfinished).result()) == 2
    await computer.disconnecting().finish()
    later, first = shop.store.read(disconnections.everything).result()
    assert (later.facts.grant_ended, later.facts.waiting) == (True, False)
    assert (first.facts.grant_ended, first.facts.waiting) == (False, False)
    assert computer.kept(Channel.WHATSAPP) is None


async def test_the_others_of_a_grant_that_was_ended_here_wait_to_be_signed_in_again(computer: Computer) -> None:
    shop = computer.shop
    shop.customer(Channel.INSTAGRAM)
    await computer.disconnecting().disconnect(shop.assets[Channel.MESSENGER][0], Choice())
    hear(shop, shop.assets[Channel.INSTAGRAM][1], Why.REMOVED)
    await computer.doubting().settle()
    assert (shown(shop), doubted(shop)) == (1, [])
    assert computer.connected() == {Channel.INSTAGRAM, Channel.WHATSAPP}


def connect_again(shop: PracticeShop, asset: Asset) -> None:
    shop.store.write(lambda writing: connections.add(writing, asset, "Bella Ceramics")).result()


async def settle_while(computer: Computer, work: Callable[[], object], why: Why) -> None:
    """`work` is done when Doubting has asked Meta, and another disconnection has yet to end before its turn."""
    shop = computer.shop
    number, asset, _ = shop.assets[Channel.MESSENGER]
    shop.meta.verbs.revoke_access("user")
    hear(shop, asset, why)
    (doubt,) = shop.store.read(doubts.everything).result()
    work()
    await computer.disconnecting().disconnect(number, Choice(keep_leads=why is Why.REMOVED), doubt)


async def test_a_deletion_that_comes_while_a_removal_waits_for_its_turn_takes_its_place(computer: Computer) -> None:
    shop = computer.shop
    give_lead(shop, shop.assets[Channel.MESSENGER][0])
    await settle_while(computer, lambda: asks_for_deletion(shop, owner(shop)), Why.REMOVED)
    assert (doubted(shop), rows(shop, "lead")) == ([Why.DELETION], 1)
    await computer.doubting().settle()
    assert (rows(shop, "lead"), told(shop)) == (0, ("c0de",))


async def test_what_the_owner_has_connected_again_is_not_taken_back_by_an_older_doubt(computer: Computer) -> None:
    shop = computer.shop
    shop.customer(Channel.MESSENGER)
    asset = shop.assets[Channel.MESSENGER][1]
    await settle_while(computer, lambda: connect_again(shop, asset), Why.REMOVED)
    assert (rows(shop, "message"), shown(shop), rows(shop, "disconnection")) == (1, 1, 0)
    assert computer.token(Channel.MESSENGER)


async def test_an_older_doubt_begins_nothing_where_the_owner_connects_again_in_the_last_moment(
    computer: Computer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """After it was looked at, and before the order is written down."""
    shop = computer.shop
    number, asset, _ = shop.assets[Channel.MESSENGER]
    hear(shop, asset, Why.REMOVED)
    (doubt,) = shop.store.read(doubts.everything).result()
    asked = computer.keychain.get

    def get(name: str) -> str | None:
        connect_again(shop, asset)
        return asked(name)

    monkeypatch.setattr(computer.keychain, "get", get)
    assert await computer.disconnecting().disconnect(number, Choice(), doubt) is None
    assert rows(shop, "disconnection") == 0


@pytest.mark.parametrize(("user", "left"), [("owner", 0), ("218471", 1)])
async def test_a_deletion_that_comes_while_a_removal_is_erased_is_heard(
    computer: Computer, cut_off: GraphClient, user: str, left: int
) -> None:
    """From who had granted it; else the leads stay that the removal left."""
    shop = computer.shop
    number, asset, _ = shop.assets[Channel.MESSENGER]
    give_lead(shop, number)
    shop.meta.verbs.revoke_access("user")
    hear(shop, asset, Why.REMOVED)
    (doubt,) = shop.store.read(doubts.everything).result()
    begun = computer.disconnecting().disconnect(number, Choice(keep_leads=True), doubt)
    await cut_off_after(shop.store, 2, begun)
    assert shop.store.read(lambda db: disconnections.erasing(db, asset)).result()
    asks_for_deletion(shop, owner(shop) if user == "owner" else user)
    assert told(shop) == ()
    await computer.disconnecting().finish()
    assert (computer.connected(), rows(shop, "lead")) == ({Channel.INSTAGRAM, Channel.WHATSAPP}, 1)
    await computer.doubting().settle_what_is_left()
    assert (rows(shop, "lead"), told(shop)) == (left, () if left else ("c0de",))


async def test_the_owners_own_order_tells_of_the_deletion_that_it_does(computer: Computer) -> None:
    shop = computer.shop
    asks_for_deletion(shop, owner(shop))
    await computer.disconnecting().disconnect(shop.assets[Channel.MESSENGER][0], Choice())
    assert told(shop) == ("c0de",)


async def test_the_owners_keeping_leads_is_no_word_of_who_asked_for_deletion(computer: Computer) -> None:
    shop = computer.shop
    asks_for_deletion(shop, "218471")
    await keeps_leads(computer, whole=True)
    await computer.doubting().settle_what_is_left()
    assert (rows(shop, "lead"), told(shop)) == (1, ())


async def test_leads_of_what_another_computer_has_go_as_well(computer: Computer) -> None:
    shop = computer.shop
    give_lead(shop, shop.assets[Channel.MESSENGER][0])
    hear(shop, shop.assets[Channel.MESSENGER][1], Why.GIVEN_UP)
    await computer.doubting().settle()
    assert rows(shop, "lead") == 0


async def test_what_another_computer_has_is_given_up_by_the_shops_own_word(computer: Computer) -> None:
    """At Meta and at the relay it is the other's: nothing is taken back there."""
    shop = computer.shop
    shop.customer(Channel.MESSENGER)
    hear(shop, shop.assets[Channel.MESSENGER][1], Why.GIVEN_UP)
    await computer.doubting().settle()
    assert (rows(shop, "message"), computer.token(Channel.MESSENGER), computer.asked) == (0, None, [])
    assert computer.connected() == {Channel.INSTAGRAM, Channel.WHATSAPP}
    token = shop.assets[Channel.MESSENGER][2]
    assert await TakingBack(shop.graph).probe(token) == "success"


async def test_the_relays_word_alone_hides_what_was_taken_over_and_asks_the_owner(computer: Computer) -> None:
    shop = computer.shop
    shop.customer(Channel.MESSENGER)
    number, asset, _ = shop.assets[Channel.MESSENGER]
    hear(shop, asset, Why.TAKEN_OVER)
    shop.meta.verbs.move_clock(seconds=(PATIENCE + HOUR) // 1000)
    await computer.doubting().settle()
    assert (rows(shop, "message"), shown(shop), doubted(shop)) == (1, 0, [Why.TAKEN_OVER])
    hear(shop, asset, Why.REMOVED)
    assert doubted(shop) == [Why.REMOVED], "the stronger word counts"
    hear(shop, asset, Why.GIVEN_UP)
    await computer.disconnecting().disconnect(number, Choice())
    assert (rows(shop, "message"), computer.asked) == (0, [])


@pytest.mark.parametrize("why", [Why.REMOVED, Why.DELETION])
@pytest.mark.parametrize("is_last", [True, False], ids=["before it", "after it"])
async def test_that_another_computer_has_it_is_remembered_where_meta_denies_the_rest(
    computer: Computer, why: Why, is_last: bool
) -> None:
    """Meta's word says nothing about that, since the grant is good for both: hidden, it waits for the owner."""
    shop = computer.shop
    shop.customer(Channel.MESSENGER)
    asset = shop.assets[Channel.MESSENGER][1]
    for each in (Why.TAKEN_OVER, why) if is_last else (why, Why.TAKEN_OVER):
        hear(shop, asset, each)
    doubting = computer.doubting()
    await doubting.settle()
    assert (shown(shop), doubted(shop)) == (0, [why])
    shop.meta.verbs.move_clock(seconds=PATIENCE // 1000)
    await doubting.settle()
    assert (rows(shop, "message"), shown(shop), doubted(shop)) == (1, 0, [Why.TAKEN_OVER])
    connect_again(shop, asset)
    assert (shown(shop), doubted(shop)) == (1, [])


@pytest.mark.parametrize("why", [Why.REMOVED, Why.DELETION])
async def test_metas_silence_about_what_another_computer_has_erases_here_alone(
    computer: Computer, cut_off: GraphClient, why: Why
) -> None:
    """Nothing is left to be asked of Meta: it would be the other's subscription that ended."""
    shop = computer.shop
    shop.customer(Channel.MESSENGER)
    _, asset, token = shop.assets[Channel.MESSENGER]
    for each in (Why.TAKEN_OVER, why):
        hear(shop, asset, each)
    doubting = computer.doubting(cut_off)
    for seconds in (0, PATIENCE // 1000, LATE_TRIES // 1000):
        assert rows(shop, "message") == 1
        shop.meta.verbs.move_clock(seconds=seconds)
        await doubting.settle()
    assert (rows(shop, "message"), computer.token(Channel.MESSENGER)) == (0, None)
    assert (shop.store.read(disconnections.unfinished).result(), computer.asked) == ((), [])
    await computer.disconnecting().finish()
    assert await TakingBack(shop.graph).probe(token) == "success"


@pytest.mark.parametrize("why", [Why.TAKEN_OVER, Why.REMOVED])
async def test_connecting_again_ends_every_doubt(computer: Computer, why: Why) -> None:
    shop = computer.shop
    asset = shop.assets[Channel.MESSENGER][1]
    for each in (Why.TAKEN_OVER, why):
        hear(shop, asset, each)
    shop.store.write(lambda writing: connections.add(writing, asset, "Bella Ceramics")).result()
    assert doubted(shop) == []
    (row,) = shop.store.read(lambda db: [each for each in connections.everything(db) if each.asset == asset]).result()
    assert (row.taken_over, row.is_hidden) == (False, False)


def asks_for_deletion(shop: PracticeShop, user: str) -> None:
    """The relay's word that a person asked for it, as it comes when nothing is connected any more."""
    asset = shop.assets[Channel.MESSENGER][1]
    facts = {"channel": "messenger", "asset": asset.id, "why": "deletion", "code": "c0de", "user": user}
    shop.store.write(lambda writing: notices.hear(writing, Notice(1, "access_ended", facts))).result()


def owner(shop: PracticeShop) -> str:
    return shop.meta.platform.world.shop.user_id


def told(shop: PracticeShop, standing: Standing = Standing.ERASED) -> tuple[str, ...]:
    """The deletions of which the relay is to be told that."""
    return tuple(code for code, found in shop.store.read(deletions.untold).result() if found is standing)


async def keeps_leads(computer: Computer, *, whole: bool) -> None:
    number, *_ = computer.shop.assets[Channel.MESSENGER]
    give_lead(computer.shop, number)
    done = await computer.disconnecting().disconnect(number, Choice(keep_leads=True, whole=whole))
    assert done
    assert done.facts.grant_ended is whole
    assert rows(computer.shop, "lead") == 1


async def test_leads_that_were_kept_go_when_who_had_granted_them_asks_for_it_later(computer: Computer) -> None:
    shop = computer.shop
    await keeps_leads(computer, whole=True)
    backups = computer.backups
    asks_for_deletion(shop, owner(shop))
    assert told(shop) == ()
    await computer.doubting().settle_what_is_left()
    assert (rows(shop, "lead"), rows(shop, "submission"), computer.backups) == (0, 0, backups + 1)
    assert told(shop) == ("c0de",)
    known = shop.store.read(disconnections.everything).result()[0]
    assert (known.facts.why, dict(known.facts.counts)["leads"], known.to_do) == (Why.DELETION, 1, None)
    assert shop.store.read(lambda db: db.execute("SELECT count(*) FROM asset").fetchone()[0]).result() == 2


@pytest.mark.parametrize("again", [False, True])
async def test_the_relay_forgets_whose_leads_have_gone_unless_it_is_connected_again(
    computer: Computer, *, again: bool
) -> None:
    """It had been told that they stay. Where it does not answer, that waits for it, and the page does not."""
    shop, asset = computer.shop, computer.shop.assets[Channel.MESSENGER][1]
    await keeps_leads(computer, whole=True)
    released = f"DELETE /v1/routes/messenger/{asset.id}"
    assert computer.asked == [released]
    asks_for_deletion(shop, owner(shop))
    computer.is_down = True
    await computer.doubting().settle_what_is_left()
    assert (rows(shop, "lead"), told(shop), computer.asked) == (0, ("c0de",), [released])
    if again:
        connect_again(shop, asset)
    computer.is_down = False
    await computer.disconnecting().finish()
    assert computer.asked == [released] * (1 if again else 2)
    assert shop.store.read(disconnections.unfinished).result() == ()


@pytest.mark.parametrize("kept", [False, True])
async def test_whoever_asks_twice_is_told_on_both_pages(computer: Computer, kept: bool) -> None:
    shop = computer.shop
    asset = shop.assets[Channel.MESSENGER][1]
    if kept:
        await keeps_leads(computer, whole=True)
    else:
        shop.meta.verbs.revoke_access("user")
    for code in ("c0de", "c0de", "c1de"):
        facts = {"channel": "messenger", "asset": asset.id, "why": "deletion", "code": code, "user": owner(shop)}
        notice = Notice(1, "access_ended", facts)
        shop.store.write(lambda writing, each=notice: notices.hear(writing, each)).result()  # type: ignore[misc]
    assert told(shop) == ()
    await computer.doubting().settle()
    await computer.doubting().settle_what_is_left()
    assert told(shop) == ("c0de", "c1de")


async def test_a_notice_that_names_somebody_else_or_nobody_leaves_kept_leads(computer: Computer) -> None:
    """A relay that makes one up does not know who had granted: it keeps nobody's id."""
    shop = computer.shop
    await keeps_leads(computer, whole=True)
    for user in ("218471", ""):
        asks_for_deletion(shop, user)
    await computer.doubting().settle_what_is_left()
    assert (rows(shop, "lead"), told(shop)) == (1, ())


async def test_while_the_grant_stands_no_notice_erases_kept_leads(computer: Computer) -> None:
    """Not after a day either: then it is forgotten, and the end of the grant that comes later erases nothing."""
    shop = computer.shop
    await keeps_leads(computer, whole=False)
    asks_for_deletion(shop, owner(shop))
    doubting = computer.doubting()
    await doubting.settle_what_is_left()
    assert (rows(shop, "lead"), told(shop)) == (1, ())
    shop.meta.verbs.move_clock(seconds=PATIENCE // 1000)
    await doubting.settle_what_is_left()
    await computer.disconnecting().disconnect(shop.assets[Channel.INSTAGRAM][0], Choice())
    await doubting.settle_what_is_left()
    assert (rows(shop, "lead"), told(shop)) == (1, ())


async def test_what_meta_says_of_another_connection_of_the_same_grant_counts(computer: Computer) -> None:
    shop = computer.shop
    await keeps_leads(computer, whole=False)
    asks_for_deletion(shop, owner(shop))
    shop.meta.verbs.revoke_access("user")
    hear(shop, shop.assets[Channel.INSTAGRAM][1], Why.DELETION)
    doubting = computer.doubting()
    await doubting.settle()
    await doubting.settle_what_is_left()
    assert (rows(shop, "lead"), told(shop)) == (0, ("c0de",))


async def test_whoever_asked_is_kept_as_a_mark_only(computer: Computer) -> None:
    shop = computer.shop
    await keeps_leads(computer, whole=True)
    asks_for_deletion(shop, owner(shop))
    assert shop.store.prove([owner(shop)]).strings == frozenset()


async def test_connecting_again_begins_with_a_grant_that_stands(computer: Computer) -> None:
    shop = computer.shop
    await keeps_leads(computer, whole=True)
    asset = shop.assets[Channel.MESSENGER][1]
    shop.store.write(lambda writing: connections.add(writing, asset, "Bella", user=owner(shop))).result()
    asks_for_deletion(shop, owner(shop))
    assert doubted(shop) == [Why.DELETION], "as of anything that is connected: Meta is asked"
    assert rows(shop, "lead") == 1


@pytest.mark.parametrize("after", range(1, 16))
async def test_cut_off_after_any_commit_the_next_start_ends_with_the_same_receipt(
    computer: Computer, after: int
) -> None:
    """In the journeys the whole program is killed; here every point is tried."""
    shop = computer.shop
    for person in ("Ana", "Bo"):
        shop.customer(Channel.MESSENGER, person=person)
    number, asset, token = shop.assets[Channel.MESSENGER]
    give_lead(shop, number)
    await cut_off_after(shop.store, after, computer.disconnecting().disconnect(number, Choice()))

    await computer.disconnecting().finish()
    await computer.disconnecting().disconnect(number, Choice())  # where the cut came before anything was written down

    (known,) = shop.store.read(disconnections.everything).result()
    assert [(deed.step, deed.answer) for deed in known.facts.deeds] == [
        (step, "190" if step is Step.PROBE else "success") for step in Step
    ]
    assert {name: known.facts.counts[name] for name in ("messages", "conversations", "leads")} == {
        "messages": 2,
        "conversations": 2,
        "leads": 1,
    }
    assert (known.facts.grant_ended, known.facts.waiting, known.to_do) == (True, False, None)
    assert (computer.token(Channel.MESSENGER), computer.kept(Channel.MESSENGER)) == (None, None)
    assert computer.keychain.get(entries.LOGIN) is None
    assert set(computer.asked) == {f"DELETE /v1/routes/messenger/{asset.id}"}
    assert [rows(shop, table) for table in ("message", "conversation", "lead", "erasure")] == [0, 0, 0, 0]
    assert token not in shop.store.prove([token]).strings


async def test_a_place_that_stayed_for_leads_goes_with_the_last_of_them(computer: Computer) -> None:
    """It would keep the Page's id for ever."""
    shop = computer.shop
    await keeps_leads(computer, whole=True)

    def purge_now(writing: Writing) -> int:
        return purge.erase_bare_assets(writing, Until(0, 0), 50).rows

    assert shop.store.write(purge_now).result() == 0
    shop.store.write(lambda writing: purge.erase_submissions(writing, Until(0, 0, leads=writing.now), 50)).result()
    assert (shop.store.write(purge_now).result(), rows(shop, "asset"), rows(shop, "lead")) == (1, 2, 0)
