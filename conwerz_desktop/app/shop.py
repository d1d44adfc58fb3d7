"""One open shop: its store and outbox from the first frame on, its network half soon after."""

import asyncio
from collections.abc import Callable
from concurrent.futures import Future
from typing import TYPE_CHECKING

from conwerz_desktop.app import opening
from conwerz_desktop.app.clock import Clock
from conwerz_desktop.app.network import NetworkThread
from conwerz_desktop.app.profile import Profile
from conwerz_desktop.keychain import Keychain
from conwerz_desktop.services.health import Health
from conwerz_desktop.services.outbox import Outbox

if TYPE_CHECKING:
    from conwerz_desktop.app.online import Endpoints, Online
    from conwerz_desktop.services.scheduler import Scheduler


class Shop:
    """Closed in the reverse order of its opening: leave the network, then close the store."""

    def __init__(self, profile: Profile, keychain: Keychain, clock: Clock) -> None:
        """Raises `KeychainError` and `StoreError`."""
        self.profile = profile
        self.keychain = keychain
        self.clock = clock
        self.store = opening.open_store(profile, keychain, self.clock)
        self.outbox = Outbox(self.store)
        self._online: Online | None = None
        self._network: NetworkThread | None = None

    def go_online(self, find_endpoints: "Callable[[], Endpoints]", publish: Callable[[Health], None]) -> None:
        """`find_endpoints` may block, and is called off the GUI thread; so is the import of the network half."""

        async def run() -> None:
            self._online = await asyncio.to_thread(self._make_online, find_endpoints, publish)
            keeping = await asyncio.to_thread(self._make_scheduler)
            async with asyncio.TaskGroup() as group:
                group.create_task(self._online.run())
                group.create_task(keeping.run())

        self._network = NetworkThread(run)
        self._network.start()

    def picture(self, message: int, position: int) -> Future[bytes]:
        """Raises, through the future, where there is no such picture or no network."""
        if self._network is None or self._online is None:
            gone: Future[bytes] = Future()
            gone.set_exception(LookupError("not online yet"))
            return gone
        return self._network.submit(self._online.picture(message, position))

    def leave_network(self) -> None:
        if self._network:
            self._network.stop()

    def database_key(self) -> bytes:
        """Only for sealing it to the recovery code."""
        return opening.database_key(self.profile, self.keychain)

    def _make_online(self, find_endpoints: "Callable[[], Endpoints]", publish: Callable[[Health], None]) -> "Online":
        from conwerz_desktop.app.online import Online  # noqa: PLC0415 - after the first frame

        return Online(self.store, self.keychain, find_endpoints, publish, self.clock)

    def _make_scheduler(self) -> "Scheduler":
        from conwerz_desktop.app import housekeeping  # noqa: PLC0415 - after the first frame

        return housekeeping.scheduler(self.store, self.clock)
