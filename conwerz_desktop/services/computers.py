"""The computers of this shop, and how one of them is removed: at the relay at once, and at Meta where it was stolen.

At Meta this computer can end what it has itself: the grant of everybody who signed in here, with every token that
hangs on it anywhere, and its own tokens of businesses and numbers. What another person signed in to there, or what was
made there of a business, is out of its reach, and the owner is told where it can be ended (decision 0112).
"""

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
from conwerz_desktop.services.revoking import Revoking
from conwerz_desktop.services.signed_in import Person
from conwerz_desktop.services.taking_back import answered
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
        persons: Callable[[], Awaitable[tuple[Person, ...]]],
    ) -> None:
        self._store = store
        self._keychain = keychain
        self._relay = relay
        self._revoking = Revoking(graph, lambda: relay)
        self._persons = persons

    async def everything(self) -> tuple[Computer, ...]:
        """Raises RelayError."""
        return await self._relay.computers()

    async def remove(self, device: str, *, stolen: bool) -> Removal:
        """`stolen`: what this computer was granted ends at Meta, and with it what the other has by the same grants."""
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
        held = await background.beside_the_loop(lambda: goodbye.holders(self._keychain, rows))
        own = held | {token for asset in numbers if (token := await self._secret(entries.token(asset)))}
        persons = await self._persons()
        if not (own or persons):
            return Removal.NO_LOGIN
        others = sorted(own - {each.token for each in persons})
        ended = [await answered(self._revoking.end_login(each)) for each in persons]  # a number may hang on one of them
        ended += [await answered(self._revoking.end_token(token)) for token in others]
        if not all(ended):
            return Removal.META_SILENT
        is_of_business = bool(held) or any(row.held_by_business or row.business_id for row in rows)
        return Removal.OF_BUSINESS if is_of_business else Removal.REMOVED

    async def _secret(self, name: str) -> str | None:
        return await background.beside_the_loop(lambda: self._keychain.get(name))
