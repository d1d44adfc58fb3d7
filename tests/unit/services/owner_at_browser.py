"""An owner at their computer, who connects a shop: practice Meta, a real relay, a browser's steps."""

import asyncio
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from pathlib import Path

import httpx
import pytest

from conwerz_desktop.app import programs
from conwerz_desktop.domain.channels import Asset
from conwerz_desktop.domain.connecting import Choice, Progress
from conwerz_desktop.domain.offers import Offer, Plan
from conwerz_desktop.domain.permissions import read_table
from conwerz_desktop.keychain import Keychain
from conwerz_desktop.meta.graph import GraphClient
from conwerz_desktop.practice.server import PracticeMeta
from conwerz_desktop.practice.together import serve_together
from conwerz_desktop.relay_client import DeviceKeys, RelayClient
from conwerz_desktop.services import connect, entries
from conwerz_desktop.services.app_proofs import AppProofs
from conwerz_desktop.services.connecting import Connecting
from conwerz_desktop.services.disconnecting import Disconnecting
from conwerz_desktop.services.login import Letters
from conwerz_desktop.services.taking_back import TakingBack
from conwerz_desktop.store import connections, database
from conwerz_desktop.store.connections import ConnectionRow
from conwerz_desktop.store.database import Store
from tests.relay.browsing import Browser, browser
from tests.unit.keychain.small_vault import SmallVault

TABLE = read_table((programs.RESOURCES / "permissions.toml").read_text("utf-8"))
PATIENCE = 60


@dataclass
class Owner:
    """An owner at their computer: what they tick here, and what they do in the browser."""

    meta: PracticeMeta
    store: Store
    keychain: Keychain
    relay: RelayClient
    graph: GraphClient
    letters: Letters
    proofs: AppProofs
    browser: Browser
    shown: list[Progress] = field(default_factory=list)
    opened: list[str] = field(default_factory=list)
    go: str = "continue"
    visits: "set[asyncio.Task[httpx.Response]]" = field(default_factory=set)
    browses: bool = True

    def connecting(self, plan: Plan = Plan(), seconds: float = 60.0) -> Connecting:  # noqa: B008 - frozen
        return Connecting(
            *(self.store, self.keychain, self.relay, self.graph, TABLE),
            letters=self.letters,
            proofs=self.proofs,
            open_address=self.open,
            show=self.shown.append,
            plan=plan,
            app_id=self.meta.platform.world.shop.app_id,
            login_seconds=seconds,
        )

    def open(self, address: str) -> None:
        """As the system's browser does it: by itself, while the program goes on."""
        self.opened.append(address)
        if self.browses:
            self.visits.add(asyncio.ensure_future(self.visit(address)))

    async def visit(self, address: str) -> httpx.Response:
        answer = await self.browser.agree(await self.browser.visit(address), self.go)
        return await self.browser.http.get(answer.headers["location"]) if answer.is_redirect else answer

    @property
    def last(self) -> Progress:
        return self.shown[-1]

    def connected(self) -> dict[Asset, ConnectionRow]:
        return {row.asset: row for row in self.store.read(connections.everything).result()}

    def asked(self) -> set[str]:
        return set(self.meta.verbs.dialogs()[-1]["scope"].split(","))

    async def granted(self) -> set[str]:
        return set(self.meta.platform.world.tokens.user_grant.scopes)

    async def until(self, holds: Callable[[], bool]) -> None:
        async with asyncio.timeout(PATIENCE):
            while not holds():  # noqa: ASYNC110 - turns of the loop, no time
                await asyncio.sleep(0)


@pytest.fixture
async def owner(tmp_path: Path) -> AsyncIterator[Owner]:
    async with (
        serve_together(tmp_path / "relay", people=False) as (meta, facts),
        httpx.AsyncClient(trust_env=False, timeout=PATIENCE) as http,
        browser() as owners,
    ):
        meta.verbs.revoke_access("user")
        clock = meta.platform.world.clock.now
        device, store = DeviceKeys.new(), Store(tmp_path / "conwerz.db", database.new_key(), clock)
        relay = RelayClient(http, facts["relay_url"], device, clock)
        await connect.enrol(store, relay, device.id.hex())
        keychain = Keychain("Conwerz", SmallVault())
        proofs = AppProofs(store)
        graph = GraphClient(http, meta.url, proof=proofs.of)
        yield Owner(meta, store, keychain, relay, graph, Letters(), proofs, owners)
        store.close()


MESSAGES = Choice(frozenset({Offer.MESSENGER, Offer.INSTAGRAM_MESSAGES}))


def disconnecting(owner: Owner, graph: GraphClient | None = None) -> Disconnecting:
    return Disconnecting(owner.store, owner.keychain, graph or owner.graph, lambda: owner.relay)


def token(owner: Owner, asset: Asset) -> str:
    return owner.keychain.get(entries.token(asset)) or ""


async def answers(owner: Owner, *tokens: str) -> list[str]:
    """`success`, or 190 where Meta refuses it."""
    return [await TakingBack(owner.graph).probe(each) for each in tokens]
