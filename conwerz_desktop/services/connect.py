"""Connects assets: token into the keychain, connection into the store, route at the relay, then the subscription.

In this order nothing that Meta sends can arrive before there is a place for it (design section 6, routing).
"""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, replace

from conwerz_desktop.domain.channels import Asset, Channel
from conwerz_desktop.domain.errands import Errand, Purpose
from conwerz_desktop.keychain import Keychain
from conwerz_desktop.meta import standing
from conwerz_desktop.meta.graph import GraphClient
from conwerz_desktop.relay_client.client import RelayClient
from conwerz_desktop.relay_client.device import DeviceKeys
from conwerz_desktop.services import background, entries
from conwerz_desktop.store import connections, link, settings
from conwerz_desktop.store.connection import Connection
from conwerz_desktop.store.database import Store, Writing

PAGE_FIELDS = (
    "messages", "message_echoes", "message_edits", "message_reactions", "message_deliveries", "message_reads",
    "messaging_postbacks", "messaging_referrals", "messaging_optins", "messaging_handovers",
    "messaging_policy_enforcement", "standby", "mention",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Grant:
    """An asset that the owner let us use, with the token for it."""

    asset: Asset
    name: str
    token: str
    category: str | None = None
    page_id: str | None = None
    waba_id: str | None = None
    business_id: str | None = None
    route: str = ""
    """`leads` or `comments` where the token may have no more than these."""
    fields: tuple[str, ...] = PAGE_FIELDS


@dataclass(frozen=True, slots=True)
class Proof:
    """What was subscribed, and what Meta says of it: read back, since a subscription can fail in silence."""

    wanted: frozenset[str]
    found: frozenset[str]

    @property
    def is_whole(self) -> bool:
        return self.wanted <= self.found


def device_keys(keychain: Keychain) -> DeviceKeys:
    """This computer's keys, made at first use."""
    if secret := keychain.get(entries.DEVICE):
        return DeviceKeys.from_secret(secret)
    device = DeviceKeys.new()
    keychain.set(entries.DEVICE, device.to_secret())
    return device


async def enrol(store: Store, relay: RelayClient, device_id: str, invitation: str = "") -> None:
    """Make this computer known to the relay, which keeps nothing longer than we do. Repeating it changes nothing."""
    days = await asyncio.wrap_future(store.read(settings.message_days))
    recovery_key = await asyncio.wrap_future(store.read(recovery_public_key))
    await relay.enrol(retention_days=days, recovery_key=recovery_key, invitation=invitation)
    await asyncio.wrap_future(store.write(lambda writing: link.enrol(writing, device_id)))


def recovery_public_key(db: Connection) -> bytes:
    """With it the relay seals what waits for the owner's recovery code too; empty where there is no code."""
    return bytes.fromhex(settings.get(db, entries.RECOVERY_PUBLIC_KEY) or "")


async def connect(
    store: Store, keychain: Keychain, relay: RelayClient, graph: GraphClient, grants: Sequence[Grant]
) -> None:
    await asyncio.wrap_future(background.begin(lambda: _keep_tokens(keychain, grants), "keychain"))
    await asyncio.wrap_future(store.write(lambda writing: _remember(writing, grants)))
    for grant in grants:
        await relay.route(grant.asset, grant.token, owner=grant.page_id or grant.waba_id)
    for grant in grants:
        await subscribe(graph, grant)


async def connect_one(  # noqa: PLR0913 - the parts of a connection
    store: Store,
    keychain: Keychain,
    relay: RelayClient,
    graph: GraphClient,
    grant: Grant,
    *,
    app_id: str = "",
    takeover: bool = False,
) -> Proof:
    """The owner chose it. Raises RelayError (RouteHeld: ask, then take over), MetaError or KeychainError."""
    await relay.route(
        grant.asset, grant.token, owner=grant.page_id or grant.waba_id, takeover=takeover, channel=grant.route
    )
    await asyncio.wrap_future(background.begin(lambda: _keep_tokens(keychain, [grant]), "keychain"))
    await asyncio.wrap_future(store.write(lambda writing: _remember(writing, [grant])))
    if grant.fields or grant.asset.channel is Channel.WHATSAPP:
        await subscribe(graph, _subscriber(grant))
    return await _read_back(graph, grant, app_id)


def _subscriber(grant: Grant) -> Grant:
    """Whose subscription serves this asset: an Instagram account's is its Page's (contract 2.6)."""
    return replace(grant, asset=Asset(Channel.MESSENGER, grant.page_id)) if grant.page_id else grant


async def _read_back(graph: GraphClient, grant: Grant, app_id: str) -> Proof:
    if grant.asset.channel is Channel.WHATSAPP:
        wanted = frozenset({"whatsapp"})
        is_there = await standing.is_subscribed(graph, grant.token, str(grant.waba_id), app_id)
        return Proof(wanted, wanted if is_there else frozenset())
    page = grant.page_id or grant.asset.id
    wanted = frozenset(grant.fields)
    if not wanted:
        return Proof(wanted, wanted)
    return Proof(wanted, await standing.page_fields(graph, grant.token, page, app_id) or frozenset())


def _keep_tokens(keychain: Keychain, grants: Sequence[Grant]) -> None:
    """Only what is new: the keychain's service is a program of somebody else's, asked as little as possible."""
    for grant in grants:
        if keychain.get(entries.token(grant.asset)) != grant.token:
            keychain.set(entries.token(grant.asset), grant.token)


def _remember(writing: Writing, grants: Sequence[Grant]) -> None:
    for grant in grants:
        connections.add(
            writing,
            grant.asset,
            grant.name,
            category=grant.category,
            page_id=grant.page_id,
            waba_id=grant.waba_id,
            business_id=grant.business_id,
            route=grant.route,
        )


async def subscribe(graph: GraphClient, grant: Grant) -> None:
    """A Page's subscription serves its Instagram account too (contract 2.6). Raises `meta.errors`."""
    match grant.asset.channel:
        case Channel.MESSENGER:
            fields = ",".join(grant.fields)
            subscribing = graph.on(Errand(Purpose.SUBSCRIBE, "pages_manage_metadata"))
            await subscribing.post(f"{grant.asset.id}/subscribed_apps", grant.token, {"subscribed_fields": fields})
        case Channel.WHATSAPP:
            subscribing = graph.on(Errand(Purpose.SUBSCRIBE, "whatsapp_business_management"))
            await subscribing.post(f"{grant.waba_id}/subscribed_apps", grant.token)
        case Channel.INSTAGRAM:
            return
