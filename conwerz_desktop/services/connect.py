"""Connects assets: route at the relay, token into the keychain, connection into the store, then the subscription.

In this order nothing that Meta sends can arrive before there is a place for it (design section 6, routing), and what
another computer receives is not connected here.
"""

import asyncio
from collections.abc import Mapping, Sequence

from conwerz_desktop.domain.channels import Asset, Channel
from conwerz_desktop.domain.records import record
from conwerz_desktop.keychain import Keychain
from conwerz_desktop.meta.graph import GraphClient
from conwerz_desktop.relay_client import recovery
from conwerz_desktop.relay_client.client import RelayClient
from conwerz_desktop.relay_client.device import DeviceKeys
from conwerz_desktop.relay_client.errors import RouteHeld
from conwerz_desktop.services import background, entries, spares, subscribing
from conwerz_desktop.services.spares import Spare
from conwerz_desktop.services.subscribing import Proof
from conwerz_desktop.store import connections, link, settings
from conwerz_desktop.store.connection import Connection
from conwerz_desktop.store.connections import ConnectionRow
from conwerz_desktop.store.database import Store, Writing

UNHEARD = "insights"
"""The route of what is only asked about its figures: the relay has nothing to receive for it."""


@record
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
    """`leads`, `comments` or UNHEARD where the token may have no more than these."""
    user: str = ""
    """Meta's id of whoever logged in, where it was a person."""
    holder: str = ""
    """The system user's token on which `token` hangs, where a business holds the asset."""
    of_system_user: bool = False
    """`token` itself is one, as a number's may be: else it is a person's, with which everything of theirs would end."""

    @property
    def own_of_business(self) -> str:
        """The system user's token that can be ended for this asset alone; empty where a person granted it."""
        return self.token if self.of_system_user else self.holder


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
    """Before anything is polled. What another computer has taken over is left to it, and stays in doubt here."""
    ours = [grant for grant in grants if await _is_ours(relay, grant)]
    await _keep(store, keychain, ours)
    for grant in ours:
        row, wanted = await _kept(store, grant)
        if row.page_id is None:  # an Instagram account's is its Page's
            await subscribing.subscribe(graph, row, grant.token, wanted)


async def _is_ours(relay: RelayClient, grant: Grant) -> bool:
    try:
        await relay.route(grant.asset, grant.token, owner=grant.page_id or grant.waba_id)
    except RouteHeld:
        return False
    return True


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
    if grant.route != UNHEARD:
        proof = await _word_for_the_other(store, keychain, grant) if takeover else ""
        owner = grant.page_id or grant.waba_id
        await relay.route(grant.asset, grant.token, owner=owner, takeover=takeover, channel=grant.route, proof=proof)
    await _keep(store, keychain, [grant])
    row, wanted = await _kept(store, grant)
    if wanted or grant.asset.channel is Channel.WHATSAPP:
        await subscribing.subscribe(graph, row, grant.token, wanted)
    return await subscribing.prove(graph, row, grant.token, wanted, app_id)


async def _word_for_the_other(store: Store, keychain: Keychain, grant: Grant) -> str:
    """A computer with the same recovery code believes it, and erases what it has of the asset."""
    words = await background.beside_the_loop(lambda: keychain.get(entries.RECOVERY))
    channel = grant.route or grant.asset.channel.value
    return recovery.takeover(channel, grant.asset.id, store.time.now(), words) if words else ""


async def _kept(store: Store, grant: Grant) -> tuple[ConnectionRow, frozenset[str]]:
    """As it was remembered, and what Meta must tell us of its Page."""

    def find(db: Connection) -> tuple[ConnectionRow, frozenset[str]]:
        row = next(each for each in connections.everything(db) if each.asset == grant.asset)
        return row, subscribing.wanted(db, row)

    return await asyncio.wrap_future(store.read(find))


async def _keep(store: Store, keychain: Keychain, grants: Sequence[Grant]) -> None:
    """A token is a spare until its row is there: after a kill in between, nobody would look for it elsewhere."""
    rows = {row.asset: row for row in await asyncio.wrap_future(store.read(connections.everything))}
    new = await background.beside_the_loop(lambda: _keep_tokens(keychain, grants, rows))
    await asyncio.wrap_future(store.write(lambda writing: _remember(writing, grants)))
    if new:
        hanging = [grant for grant in grants if grant.own_of_business in new]
        owners = {owner for grant in hanging for owner in (grant.business_id, grant.waba_id)}
        await background.beside_the_loop(lambda: spares.hang(keychain, new, owners))


def _keep_tokens(keychain: Keychain, grants: Sequence[Grant], rows: Mapping[Asset, ConnectionRow]) -> frozenset[str]:
    """Only what is new: the keychain's service is a program of somebody else's, asked as little as possible.

    A system user's token is not lost for another, since with it alone it can be ended. A person's is: it would end
    with everything that they have granted. Returns the system users' tokens on which something hangs anew.
    """
    new = set[str]()
    for grant in grants:
        row = rows.get(grant.asset)
        own, held = entries.token(grant.asset), entries.holder(grant.asset)
        is_held_number = grant.asset.channel is Channel.WHATSAPP and row is not None and row.held_by_business
        for name, secret in ((own, grant.token), (held, grant.holder)):
            if (before := keychain.get(name) or "") == secret:
                continue
            if before and (name == held or is_held_number):
                spares.add(keychain, Spare(before, _owner(row) or grant.business_id or ""))
            _put(keychain, name, secret)
            if secret and secret == grant.own_of_business:
                new.add(secret)
    return frozenset(new)


def _owner(row: ConnectionRow | None) -> str:
    """The business, or the WhatsApp account, behind what is connected already."""
    return (row.business_id or row.waba_id or "") if row else ""


def _put(keychain: Keychain, name: str, secret: str) -> None:
    if secret:
        keychain.set(name, secret)
    else:
        keychain.delete(name)


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
            held_by_business=bool(grant.own_of_business),
            route=grant.route,
            user=grant.user,
        )
