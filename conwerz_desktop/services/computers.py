"""The computers of this shop, and how one of them is removed: at the relay at once, and at Meta where it was stolen."""

import asyncio
from collections.abc import Awaitable, Callable

from conwerz_desktop.domain.audit import Act
from conwerz_desktop.domain.channels import Channel
from conwerz_desktop.domain.computers import Computer, Removal
from conwerz_desktop.keychain import Keychain
from conwerz_desktop.meta.graph import GraphClient
from conwerz_desktop.relay_client import errors, recovery
from conwerz_desktop.relay_client.client import RelayClient
from conwerz_desktop.services import background, entries, goodbye
from conwerz_desktop.services.taking_back import NotNow, TakingBack
from conwerz_desktop.store import audit, computers, connections
from conwerz_desktop.store.database import Store, Writing


def _note(writing: Writing, device: str, *, stolen: bool) -> None:
    """Before Meta is asked, so that what Meta then tells is known to come from here."""
    audit.note(writing, Act.COMPUTER_REMOVED, device, stolen=stolen)
    if stolen:
        computers.note_grants_ended(writing)


class Computers:
    def __init__(
        self,
        store: Store,
        keychain: Keychain,
        relay: RelayClient,
        graph: GraphClient,
        login: Callable[[], Awaitable[str]],
    ) -> None:
        self._store = store
        self._keychain = keychain
        self._relay = relay
        self._meta = TakingBack(graph)
        self._login = login

    async def everything(self) -> tuple[Computer, ...]:
        """Raises RelayError."""
        return await self._relay.computers()

    async def remove(self, device: str, *, stolen: bool) -> Removal:
        """`stolen`: whatever tokens it has are to be worth nothing at Meta, and so are this computer's own."""
        words = await self._secret(entries.RECOVERY)
        proof = recovery.removal(bytes.fromhex(device), words) if words else ""
        try:
            await self._relay.remove(device, proof)
        except errors.Refused as error:
            return Removal.RECEIVES if error.reason == "receives" else Removal.UNKNOWN
        except errors.RelayError:
            return Removal.UNREACHABLE
        await asyncio.wrap_future(self._store.write(lambda writing: _note(writing, device, stolen=stolen)))
        return await self._end_grants() if stolen else Removal.REMOVED

    async def _end_grants(self) -> Removal:
        rows = await asyncio.wrap_future(self._store.read(connections.everything))
        numbers = [row.asset for row in rows if row.asset.channel is Channel.WHATSAPP]
        held = await asyncio.wrap_future(background.begin(lambda: goodbye.holders(self._keychain, rows), "keychain"))
        holders = {await self._secret(entries.token(asset)) for asset in numbers} | held | {await self._login()}
        try:
            for holder in sorted(each for each in holders if each):
                await self._meta.end_grant(holder)
        except NotNow:
            return Removal.META_SILENT
        return Removal.REMOVED

    async def _secret(self, name: str) -> str | None:
        return await asyncio.wrap_future(background.begin(lambda: self._keychain.get(name), "keychain"))
