"""What an open shop takes back of its connections: by the owner's word, by Meta's, or because everything is erased."""

import asyncio
from collections.abc import Callable
from contextlib import suppress

from conwerz_desktop.app.clock import Clock
from conwerz_desktop.app.reach import Reach
from conwerz_desktop.domain.disconnecting import Choice
from conwerz_desktop.keychain import Keychain
from conwerz_desktop.meta.graph import GraphClient
from conwerz_desktop.relay_client import errors
from conwerz_desktop.relay_client.client import RelayClient
from conwerz_desktop.services import background, connect, goodbye, receipt_files
from conwerz_desktop.services.backups import Backups
from conwerz_desktop.services.disconnecting import Disconnecting
from conwerz_desktop.services.doubting import Doubting
from conwerz_desktop.services.goodbye import Goodbye
from conwerz_desktop.services.signed_in import Person
from conwerz_desktop.store import connections, disconnections
from conwerz_desktop.store.database import Store
from conwerz_desktop.store.disconnections import Disconnection


class TakingLeave:
    """`relay` is None while none is known."""

    def __init__(self, store: Store, keychain: Keychain, clock: Clock, relay: Callable[[], RelayClient | None]) -> None:
        self._store = store
        self._keychain = keychain
        self._clock = clock
        self._relay = relay
        self._graph: GraphClient | None = None
        self._disconnecting: Disconnecting | None = None
        self._doubting: Doubting | None = None
        self._may = asyncio.Event()

    async def run(self, reach: Reach) -> None:
        """Until cancelled."""
        known = (self._store, self._keychain, reach.graph, self._relay)
        disconnecting = Disconnecting(*known, user_token=reach.user_token, erase_backups=self._erase_backups)
        doubting = Doubting(*known, disconnecting)
        self._graph, self._disconnecting, self._doubting = reach.graph, disconnecting, doubting
        self._may.set()
        try:
            async with asyncio.TaskGroup() as group:
                group.create_task(disconnecting.run())
                group.create_task(doubting.run())
        finally:
            self._may.clear()

    async def disconnect(self, connection: int, choice: Choice) -> Disconnection | None:
        """Take a connection back, with whoever answers now; the rest follows by itself."""
        await self._may.wait()
        assert self._disconnecting is not None
        return await self._disconnecting.disconnect(connection, choice)

    async def say_goodbye(self) -> Goodbye:
        """Before everything is erased here."""
        await self._may.wait()
        assert self._graph is not None
        device = await background.beside_the_loop(lambda: connect.device_keys(self._keychain))
        persons = await self.persons()
        rows, ending, asides = await asyncio.wrap_future(
            self._store.read(
                lambda db: (connections.everything(db), goodbye.ending(db, persons), disconnections.assets(db))
            )
        )
        known = await background.beside_the_loop(
            lambda: goodbye.credentials(self._keychain, rows, ending, asides, device.id.hex())
        )
        return await goodbye.say(known, self._graph, self._relay())

    async def receipt(self, number: int) -> str:
        """A disconnection's receipt, signed; countersigned where the relay answers."""
        known = await asyncio.wrap_future(self._store.read(lambda db: disconnections.one(db, number)))
        assert known is not None
        device = await background.beside_the_loop(lambda: connect.device_keys(self._keychain))
        signed = receipt_files.sign(known, device)
        if relay := self._relay():
            with suppress(errors.RelayError):
                signed = receipt_files.countersigned(signed, await relay.countersign(receipt_files.mark(signed)))
        return receipt_files.written(signed)

    async def persons(self) -> tuple[Person, ...]:
        """Whoever has signed in here."""
        assert self._disconnecting is not None
        return await self._disconnecting.aside.persons()

    async def is_dead_everywhere(self) -> bool:
        """Whether there are connections, and Meta refuses the token of each."""
        assert self._doubting is not None
        return await self._doubting.is_dead_everywhere()

    def look_again(self) -> None:
        """There may be more to take back than disconnections know of."""
        assert self._disconnecting is not None
        self._disconnecting.look_again()

    async def _erase_backups(self) -> dict[str, int]:
        return (await asyncio.to_thread(Backups(self._store, self._clock).erase)).counts
