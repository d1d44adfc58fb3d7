"""Deletions beside a real relay, in any order: no page says erased while anything stands, and each comes to an end."""

import itertools
from collections.abc import AsyncIterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

import httpx
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from conwerz_desktop.domain.channels import Asset, Channel
from conwerz_desktop.domain.disconnecting import Choice
from conwerz_desktop.domain.doubts import Standing
from conwerz_desktop.keychain import Keychain
from conwerz_desktop.meta import webhooks
from conwerz_desktop.meta.graph import GraphClient
from conwerz_desktop.practice.webhooks import notices, shapes
from conwerz_desktop.relay_client import Cursor, Notice, errors, recovery
from conwerz_desktop.services import entries, intake, signed_in
from conwerz_desktop.services.disconnecting import Disconnecting
from conwerz_desktop.services.doubting import Doubting
from conwerz_desktop.services.link import taking_in
from conwerz_desktop.services.signed_in import Person
from conwerz_desktop.store import connections, leads
from conwerz_desktop.store.connection import Connection
from conwerz_desktop.store.connections import ConnectionRow
from conwerz_desktop.store.database import Writing
from conwerz_relay.deletion_words import ENGLISH
from tests.relay.harness import Desktop, MovableClock, RunningRelay, settings_for
from tests.relay.test_relay_deletions import signed_request, stations
from tests.unit.keychain.small_vault import SmallVault
from tests.unit.services.conftest import PracticeShop
from tests.unit.services.one_computer import give_lead

SEARCH = settings(
    max_examples=12, derandomize=True, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
"""The same few in every run; `--hypothesis-profile=thorough` does not change that, a larger number here does."""
ACTS = (
    *("removed", "removed_and_deleted", "deletion_asked", "asked_again", "the_first_repeated", "forged"),
    *("polls", "settles", "both", "a_day_passes", "meta_falls_silent", "meta_is_back"),
    *("owner_erases", "owner_keeps_leads", "owner_keeps_leads_here_only", "owner_signs_in"),
    *("is_taken_over", "is_removed"),
)
NOBODYS = {"deletion_asked", "asked_again", "the_first_repeated", "forged", "polls", "settles", "both"}
"""By these alone nothing goes that Meta confirms, whoever has the relay and whatever is repeated."""
DAY = 86_400
OPEN = {ENGLISH.queued, ENGLISH.asking}
WORDS = recovery.new_words()
_NUMBERS = itertools.count(1)


class SameClock(MovableClock):
    """The relay's time is that of practice Meta, and so of the shop."""

    def __init__(self, shop: PracticeShop) -> None:
        super().__init__()
        self._meta = shop.meta

    def __call__(self) -> int:
        return self._meta.platform.world.clock.now()

    def pass_(self, milliseconds: int) -> None:
        self._meta.verbs.move_clock(milliseconds)


class Wire(httpx.AsyncHTTPTransport):
    """The way to Meta, which can be cut."""

    is_cut = False

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        if self.is_cut:
            raise httpx.ConnectError("cut")
        return await super().handle_async_request(request)


@dataclass
class World:
    """A shop's computer with a Page and its account, another one beside it, their relay, and Meta."""

    shop: PracticeShop
    relay: RunningRelay
    http: httpx.AsyncClient
    clock: MovableClock
    this: Desktop
    other: Desktop
    wire: Wire
    to_meta: httpx.AsyncClient
    keychain: Keychain = field(default_factory=lambda: Keychain("test", SmallVault()))
    cursor: Cursor | None = None
    asked: dict[str, tuple[int, frozenset[str]]] = field(default_factory=dict)
    """By its code: when a deletion was asked for, and what stood then."""
    is_gone: bool = False

    async def begin(self) -> None:
        graph = GraphClient(self.to_meta, self.shop.meta.url)
        self.disconnecting = Disconnecting(self.shop.store, self.keychain, graph, lambda: self.this.client)
        self.doubting = Doubting(self.shop.store, self.keychain, graph, lambda: self.this.client, self.disconnecting)
        for each in (self.this, self.other):
            await each.client.enrol(retention_days=90, recovery_key=recovery.enrolment_key(WORDS))
        await self.owner_signs_in()

    async def end(self) -> None:
        for each in (self.this, self.other):
            if not (self.is_gone and each is self.this):
                await each.client.remove(each.device.id.hex())
        self.shop.store.write(_empty).result()

    @property
    def assets(self) -> list[tuple[Asset, str]]:
        return [self.shop.assets[channel][1:] for channel in (Channel.MESSENGER, Channel.INSTAGRAM)]

    def row(self) -> ConnectionRow | None:
        page = self.assets[0][0]
        return self.shop.store.read(lambda db: connections.find(db, page)).result()

    def is_granted(self) -> bool:
        """Meta confirms it, and can be asked."""
        return self.grant.broken is None and not self.wire.is_cut

    def stands(self) -> frozenset[str]:
        return self.shop.store.read(_stands).result()

    # Meta and whoever had granted

    async def removed(self) -> None:
        self.grant.remove()
        await self._post("deauthorize", self.clock() // 1000)

    async def removed_and_deleted(self) -> None:
        await self.removed()
        await self.deletion_asked()

    async def deletion_asked(self) -> None:
        """Meta does not do so while the grant stands; a relay that turned hostile may."""
        self.clock.pass_(1_000)
        issued_at = self.clock() // 1000
        stood = self.stands()
        self.asked[(await self._post("data-deletion", issued_at))["confirmation_code"]] = (issued_at, stood)

    async def asked_again(self) -> None:
        await self._repeat(list(self.asked.items())[-1:])

    async def the_first_repeated(self) -> None:
        """Whatever has been connected since."""
        await self._repeat(list(self.asked.items())[:1])

    async def _repeat(self, asked: Sequence[tuple[str, tuple[int, frozenset[str]]]]) -> None:
        for code, (issued_at, _) in asked:
            if self.clock() // 1000 - issued_at < 7 * DAY:
                assert (await self._post("data-deletion", issued_at))["confirmation_code"] == code

    async def forged(self) -> None:
        facts = {"algorithm": "HMAC-SHA256", "issued_at": self.clock() // 1000, "user_id": self.grant.holder_id}
        for path in ("deauthorize", "data-deletion"):
            form = signed_request(facts, "another secret")
            assert (await self.http.post(f"{self.relay.url}/meta/{path}", data=form)).status_code == 403

    @property
    def grant(self):  # type: ignore[no-untyped-def]
        return self.shop.meta.platform.world.tokens.user_grant

    async def _post(self, path: str, issued_at: int) -> dict[str, str]:
        facts = {"algorithm": "HMAC-SHA256", "issued_at": issued_at, "user_id": self.grant.holder_id}
        form = signed_request(facts, self.relay.settings.app_secret)
        answer = await self.http.post(f"{self.relay.url}/meta/{path}", data=form)
        assert answer.status_code == 200
        return dict(answer.json())

    # This computer

    async def polls(self) -> None:
        """Until nothing waits."""
        more = not self.is_gone
        while more:
            page = await self.this.client.poll(self.cursor, 0)
            self.shop.store.write(taking_in(page)).result()
            self.cursor, more = page.cursor, page.more
            await self._prove(page.prove)

    async def _prove(self, wanted: tuple[tuple[str, str], ...]) -> None:
        for asset, token in self.assets:
            if (asset.channel.value, asset.id) in wanted and self.keychain.get(entries.token(asset)):
                with suppress(errors.RelayError):
                    await self.this.client.route(asset, token)

    async def settles(self) -> None:
        await self.disconnecting.finish()
        await self.doubting.settle()
        await self.doubting.settle_what_is_left()
        if not self.is_gone:
            await self.doubting.report_deletions()

    async def both(self) -> None:
        await self.polls()
        await self.settles()

    async def a_day_passes(self) -> None:
        self.clock.pass_((DAY + 1) * 1_000)

    async def meta_falls_silent(self) -> None:
        self.wire.is_cut = True

    async def meta_is_back(self) -> None:
        self.wire.is_cut = False

    # Its owner

    async def owner_erases(self) -> None:
        await self._disconnect(Choice())

    async def owner_keeps_leads(self) -> None:
        await self._disconnect(Choice(keep_leads=True))

    async def owner_keeps_leads_here_only(self) -> None:
        await self._disconnect(Choice(keep_leads=True, whole=False))

    async def _disconnect(self, choice: Choice) -> None:
        if (row := self.row()) and not self.is_gone:
            await self.disconnecting.disconnect(row.id, choice)

    async def owner_signs_in(self) -> None:
        """Again, and somebody writes and fills in a form."""
        if self.is_gone or self.wire.is_cut:
            return
        self.grant.broken, self.grant.scopes = None, dict(SCOPES[self.grant.holder_id])
        signed_in.keep(self.keychain, Person(self.grant.holder_id, self.shop.meta.facts()["user_token"]))
        for asset, token in self.assets:
            self.keychain.set(entries.token(asset), token)
            await self.this.client.route(asset, token, takeover=True)
            page = self.assets[0][0].id if asset.channel is Channel.INSTAGRAM else None
            self.shop.store.write(
                lambda writing, asset=asset, page=page: connections.add(  # type: ignore[misc]
                    writing, asset, "Bella", page_id=page, route=asset.channel.value, user=self.grant.holder_id
                )
            ).result()
        self._fill()

    def _fill(self) -> None:
        row, world = self.row(), self.shop.meta.platform.world
        assert row
        told = self.shop.meta.verbs.customer_writes("messenger", None, "Do you ship?")
        webhook = notices.payload(shapes.message(world, world.messages[each]) for each in told["message_ids"])
        self.shop.store.write(lambda writing: intake.apply(writing, webhooks.read(webhook))).result()
        give_lead(self.shop, row.id, f"lead.{next(_NUMBERS)}")

    # The other one

    async def is_taken_over(self) -> None:
        if self.grant.broken is None and not self.is_gone:
            asset, token = self.assets[0]
            await self.other.client.route(asset, token, takeover=True)

    async def is_removed(self) -> None:
        """And never heard of again: a thief has it."""
        if not self.is_gone:
            proof = recovery.removal(self.this.device.id, WORDS)
            await self.other.client.remove(self.this.device.id.hex(), proof)
            self.is_gone = True

    async def other_answers(self) -> None:
        """It holds nothing of what came before, and erases the rest at once."""
        for each in await self.other.receive():
            if isinstance(each, Notice) and each.facts.get("why") == "deletion":
                await self.other.client.report_deletion(each.facts["code"], Standing.ERASED)

    async def wind_up(self) -> None:
        """Everything that will ever happen by itself: both are switched on, and days pass."""
        await self.meta_is_back()
        for _ in range(3):
            await self.both()
            await self.other_answers()
            await self.a_day_passes()
        await self.both()

    async def check(self) -> None:
        stands = self.stands()
        for code, (_, stood) in self.asked.items():
            (said, *more) = await stations(self.relay, self.http, code)
            if said in (ENGLISH.erased, ENGLISH.nobody) and not (self.is_gone and said == ENGLISH.nobody):
                assert not more
                assert not stands & stood, (code, said)


SCOPES: dict[str, dict[str, tuple[str, ...]]] = {}


def _stands(db: Connection) -> frozenset[str]:
    """What customers of this login wrote, and what they filled in."""
    rows = "SELECT r.meta_id FROM {} r JOIN asset a ON a.id = r.asset WHERE a.channel <> 'whatsapp'"
    return frozenset(each for table in ("message", "submission") for (each,) in db.execute(rows.format(table)))


def _waiting(db: Connection) -> int:
    return int(db.execute("SELECT count(*) FROM deletion").fetchone()[0])


def _empty(writing: Writing) -> None:
    for table in ("deletion", "disconnection"):
        writing.db.execute(f"DELETE FROM {table}")
    for row in writing.db.execute("SELECT id FROM asset WHERE channel <> 'whatsapp'").fetchall():
        connections.remove(writing, row[0])
    leads.let_go(writing)


@pytest.fixture
async def relay(tmp_path: Path, shop: PracticeShop, clock: MovableClock) -> AsyncIterator[RunningRelay]:
    facts = shop.meta.facts()
    own = {"app_id": facts["app_id"], "app_secret": facts["app_secret"], "graph_url": facts["graph_url"]}
    running = await RunningRelay.start(settings_for(tmp_path, **own), clock)
    yield running
    await running.stop()


@pytest.fixture
def clock(shop: PracticeShop) -> MovableClock:
    return SameClock(shop)


@SEARCH
@given(acts=st.lists(st.sampled_from(ACTS), max_size=9))
async def test_a_deletion_ends_and_its_page_tells_the_truth(
    shop: PracticeShop, relay: RunningRelay, clock: MovableClock, acts: list[str]
) -> None:
    grant = shop.meta.platform.world.tokens.user_grant
    SCOPES.setdefault(grant.holder_id, dict(grant.scopes))
    shop.store.write(_empty).result()
    wire = Wire()
    async with httpx.AsyncClient(trust_env=False) as http, httpx.AsyncClient(transport=wire) as to_meta:
        this, other = (Desktop(http, relay.url, clock) for _ in range(2))
        world = World(shop, relay, http, clock, this, other, wire, to_meta)
        await world.begin()
        for act in acts:
            before = world.stands() if act in NOBODYS and world.is_granted() else frozenset()
            await getattr(world, act)()
            assert before <= world.stands(), "nothing that was connected, or stayed, goes by a word that Meta denies"
            await world.check()
        await world.wind_up()
        await world.check()
        for code in world.asked:
            assert not OPEN & set(await stations(relay, http, code)), "it waits for ever"
        if not world.is_gone:
            assert shop.store.read(_waiting).result() == 0, "the relay was told of each"
        await world.end()
