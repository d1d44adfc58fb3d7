"""Counts every call that leaves this computer: the network layer notes, the store keeps, the owner can look."""

import asyncio
from collections.abc import Awaitable, Callable
from concurrent.futures import Future

from conwerz_desktop.domain.errands import Errand
from conwerz_desktop.store import contacts
from conwerz_desktop.store.contacts import Contact
from conwerz_desktop.store.database import Store

PAUSE = 2.0  # seconds in which calls gather before they are written: a page of messages must not wait for them


class Recorder:
    """`note` is called on the network thread, before a request leaves."""

    def __init__(self, clock: Callable[[], int]) -> None:
        self._clock = clock
        self._fresh: dict[tuple[str, Errand], Contact] = {}
        self._noted = asyncio.Event()

    def note(self, host: str, errand: Errand) -> None:
        now = self._clock()
        known = self._fresh.get((host, errand))
        first_at, calls = (known.first_at, known.calls) if known else (now, 0)
        self._fresh[host, errand] = Contact(host, errand, calls + 1, first_at, now)
        self._noted.set()

    async def run(self, store: Store, sleep: Callable[[float], Awaitable[None]] = asyncio.sleep) -> None:
        """Until cancelled; what was noted last is still kept."""
        try:
            while True:
                await self._noted.wait()
                await sleep(PAUSE)
                await asyncio.wrap_future(self._keep(store))
        finally:
            self._keep(store)

    def _keep(self, store: Store) -> Future[None]:
        fresh, self._fresh = tuple(self._fresh.values()), {}
        self._noted.clear()
        return store.write(lambda writing: contacts.add(writing, fresh))
