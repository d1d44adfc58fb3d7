"""One computer of a shop, its relay, and what happens to its connections."""

import asyncio
import itertools
import json
from collections.abc import Coroutine
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from conwerz_desktop.domain.changes import Changes
from conwerz_desktop.domain.channels import Asset, Channel
from conwerz_desktop.domain.disconnecting import Choice
from conwerz_desktop.domain.doubts import Standing, Why
from conwerz_desktop.domain.leads import Answer, Submission
from conwerz_desktop.keychain import Keychain
from conwerz_desktop.meta.graph import GraphClient
from conwerz_desktop.relay_client.client import RelayClient
from conwerz_desktop.relay_client.device import DeviceKeys
from conwerz_desktop.relay_client.pages import Notice
from conwerz_desktop.services import entries, notices, signed_in
from conwerz_desktop.services.disconnecting import Disconnecting
from conwerz_desktop.services.doubting import Doubting
from conwerz_desktop.services.signed_in import Person
from conwerz_desktop.store import connections, deletions, doubts, leads
from conwerz_desktop.store.database import Store
from tests.unit.keychain.small_vault import SmallVault

if TYPE_CHECKING:
    from tests.unit.services.conftest import PracticeShop


@dataclass
class Computer:
    """The shop, its keychain, and a relay that notes what it is asked; `is_down` cuts the way to it."""

    shop: "PracticeShop"
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
def computer(shop: "PracticeShop") -> Computer:
    keychain = Keychain("test", SmallVault())
    for _, asset, token in shop.assets.values():
        keychain.set(entries.token(asset), token)
    signed_in.keep(keychain, Person(owner(shop), shop.meta.facts()["user_token"]))
    return Computer(shop, keychain)


def give_lead(shop: "PracticeShop", asset: int, meta_id: str = "lead.1") -> None:
    told = Submission(meta_id, shop.store.time.now() - 1000, None, (Answer("full_name", "Name", ("Ana Silva",)),))
    shop.store.write(lambda writing: leads.put(writing, asset, told, ["mail:ana@example.org"], "")).result()


def rows(shop: "PracticeShop", table: str) -> int:
    return int(shop.store.read(lambda db: db.execute(f"SELECT count(*) FROM {table}").fetchone()[0]).result())


def owner(shop: "PracticeShop") -> str:
    return shop.meta.platform.world.shop.user_id


def hear(shop: "PracticeShop", asset: Asset, why: Why) -> None:
    row = shop.store.read(lambda db: connections.find(db, asset)).result()
    assert row
    shop.store.write(lambda writing: doubts.raise_(writing, row, why)).result()


def shown(shop: "PracticeShop") -> int:
    assert bool(rows(shop, "living_message")) is bool(rows(shop, "living_conversation"))
    return rows(shop, "living_message")


def doubted(shop: "PracticeShop") -> list[Why]:
    return [each.why for each in shop.store.read(doubts.everything).result()]


def connect_again(shop: "PracticeShop", asset: Asset) -> None:
    shop.store.write(lambda writing: connections.add(writing, asset, "Bella Ceramics")).result()


def asks_for_deletion(shop: "PracticeShop", user: str) -> None:
    """The relay's word that a person asked for it, as it comes when nothing is connected any more."""
    asset = shop.assets[Channel.MESSENGER][1]
    facts = {"channel": "messenger", "asset": asset.id, "why": "deletion", "code": "c0de", "user": user}
    shop.store.write(lambda writing: notices.hear(writing, Notice(1, "access_ended", facts))).result()


def told(shop: "PracticeShop", standing: Standing = Standing.ERASED) -> tuple[str, ...]:
    """The deletions of which the relay is to be told that."""
    return tuple(code for code, found in shop.store.read(deletions.untold).result() if found is standing)


async def keeps_leads(computer: Computer, *, whole: bool) -> None:
    number, *_ = computer.shop.assets[Channel.MESSENGER]
    give_lead(computer.shop, number)
    done = await computer.disconnecting().disconnect(number, Choice(keep_leads=True, whole=whole))
    assert done
    assert done.facts.grant_ended is whole
    assert rows(computer.shop, "lead") == 1


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
