"""A store that is connected to a practice shop, and the senders that reach it."""

import asyncio
from collections.abc import AsyncIterator, Callable, Mapping
from dataclasses import dataclass
from typing import Any

import httpx
import pytest

from conwerz_desktop.domain.changes import Changes
from conwerz_desktop.domain.channels import Asset, Channel
from conwerz_desktop.meta import webhooks
from conwerz_desktop.meta.graph import GraphClient
from conwerz_desktop.meta.instagram import InstagramSender
from conwerz_desktop.meta.messenger import MessengerSender
from conwerz_desktop.meta.sending import Sender
from conwerz_desktop.meta.whatsapp import WhatsAppSender
from conwerz_desktop.practice.server import PracticeMeta, serve_meta
from conwerz_desktop.practice.webhooks import notices, shapes
from conwerz_desktop.services import intake
from conwerz_desktop.services.outbox import Outbox
from conwerz_desktop.store import addresses, connections, database, messages
from conwerz_desktop.store.database import Store, Writing
from conwerz_desktop.store.messages import MessageRow
from tests.unit.services.businesses import connected, lost, with_gap
from tests.unit.services.one_computer import computer
from tests.unit.services.owner_at_browser import owner

__all__ = ["computer", "connected", "lost", "owner", "with_gap"]
"""Fixtures, whatever test of this folder asks for them."""

PATIENCE = 60


@dataclass(frozen=True, slots=True)
class PracticeShop:
    """A Page, its Instagram account and a number, in the store and at practice Meta."""

    meta: PracticeMeta
    http: httpx.AsyncClient
    graph: GraphClient
    store: Store
    outbox: Outbox
    assets: Mapping[Channel, tuple[int, Asset, str]]
    """Row number, asset and token."""

    @property
    def senders(self) -> dict[int, Sender]:
        return {row: self._sender(asset, token) for row, asset, token in self.assets.values()}

    @property
    def tokens(self) -> dict[Asset, str]:
        return {asset: token for _, asset, token in self.assets.values()}

    def customer(self, channel: Channel, text: str = "Do you ship?", *, person: str | None = None, **more: Any) -> int:
        """Somebody writes, and the store has read the webhook that tells of it. Returns the conversation."""
        told = self.meta.verbs.customer_writes(str(channel), person, text, **more)
        world = self.meta.platform.world
        webhook = notices.payload(shapes.message(world, world.messages[each]) for each in told["message_ids"])
        row = self.assets[channel][0]

        def write(writing: Writing) -> int:
            intake.apply(writing, webhooks.read(webhook))
            (found,) = addresses.find(writing.db, row, [told["person"]], writing.now)
            return found

        return self.store.write(write).result()

    def newest(self, conversation: int) -> MessageRow:
        return self.store.read(lambda db: messages.page(db, conversation, limit=1)).result()[0]

    def message(self, number: int) -> MessageRow:
        (row,) = self.store.read(lambda db: messages.some(db, [number])).result()
        return row

    def sent(self) -> list[str]:
        return [sent["text"] for sent in self.meta.verbs.sent()]

    async def until(self, holds: Callable[[], bool]) -> None:
        """Looks again after every change of the store."""
        changed = asyncio.Event()
        loop = asyncio.get_running_loop()

        def on_change(_: Changes) -> None:
            loop.call_soon_threadsafe(changed.set)

        unsubscribe = self.store.subscribe(on_change)
        try:
            async with asyncio.timeout(PATIENCE):
                while not holds():
                    await changed.wait()
                    changed.clear()
        finally:
            unsubscribe()

    def _sender(self, asset: Asset, token: str) -> Sender:
        match asset.channel:
            case Channel.MESSENGER:
                return MessengerSender(self.graph, token)
            case Channel.INSTAGRAM:
                return InstagramSender(self.graph, token, self.assets[Channel.MESSENGER][1].id)
            case Channel.WHATSAPP:
                return WhatsAppSender(self.graph, token)


@pytest.fixture
async def shop(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[PracticeShop]:
    async with serve_meta(people=False) as meta, httpx.AsyncClient(trust_env=False, timeout=PATIENCE) as http:
        clock = meta.platform.world.clock
        store = Store(tmp_path_factory.mktemp("shop") / "conwerz.db", database.new_key(), clock.now)
        assets = store.write(lambda writing: _connect(writing, meta)).result()
        yield PracticeShop(meta, http, GraphClient(http, meta.url), store, Outbox(store), assets)
        store.close()


@pytest.fixture
def cut_off() -> GraphClient:
    """Nobody answers."""

    def cut(_: httpx.Request) -> httpx.Response:
        raise httpx.ConnectError("cut")

    return GraphClient(httpx.AsyncClient(transport=httpx.MockTransport(cut)), "https://graph.example")


def _connect(writing: Writing, meta: PracticeMeta) -> dict[Channel, tuple[int, Asset, str]]:
    facts = meta.facts()
    page = facts["pages"][0]
    user = meta.platform.world.shop.user_id
    found = (
        (Asset(Channel.MESSENGER, page["id"]), None, page["token"]),
        (Asset(Channel.INSTAGRAM, page["instagram_id"]), page["id"], page["token"]),
        (Asset(Channel.WHATSAPP, facts["phone_number_id"]), None, facts["whatsapp_token"]),
    )
    users = {asset: "" if asset.channel is Channel.WHATSAPP else user for asset, *_ in found}
    return {
        asset.channel: (
            connections.add(
                *(writing, asset, "Bella Ceramics"),
                page_id=page_id,
                user=users[asset],
                held_by_business=asset.channel is Channel.WHATSAPP,
            ),
            asset,
            token,
        )
        for asset, page_id, token in found
    }
