"""What still waits for a device whose keys are lost: the owner's recovery code fetches it, once the shop is back."""

import asyncio
from collections.abc import Callable
from contextlib import suppress

import httpx

from conwerz_desktop.keychain import Keychain
from conwerz_desktop.relay_client.client import Receiver
from conwerz_desktop.relay_client.errors import NotEnrolled, Refused
from conwerz_desktop.relay_client.pages import Cursor
from conwerz_desktop.relay_client.recovery import LostDevice
from conwerz_desktop.services import background, entries
from conwerz_desktop.services.link import taking_in
from conwerz_desktop.store import link
from conwerz_desktop.store.database import Store


async def fetch(store: Store, keychain: Keychain, http: httpx.AsyncClient, url: str, clock: Callable[[], int]) -> None:
    """Until nothing waits any more. Raises `RelayError`, after which it may be tried again; repeating loses nothing."""
    device = await asyncio.wrap_future(store.read(link.lost))
    if device is None:
        return
    words = await background.beside_the_loop(lambda: keychain.get(entries.RECOVERY))
    if words:
        lost = LostDevice(bytes.fromhex(device), words)
        with suppress(NotEnrolled, Refused):  # another code was in force, or the relay has let go of the device
            await _empty(store, Receiver(http, url, lost, lost, clock))
    await asyncio.wrap_future(store.write(link.forget_lost))


async def _empty(store: Store, relay: Receiver) -> None:
    cursor: Cursor | None = None
    while True:
        page = await relay.poll(cursor, 0)
        if not page.deliveries:
            return
        await asyncio.wrap_future(store.write(taking_in(page)))
        cursor = page.cursor
