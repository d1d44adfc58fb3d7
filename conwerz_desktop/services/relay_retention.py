"""Tells the relay how long the owner keeps messages: it keeps none longer."""

import asyncio

from conwerz_desktop.domain.changes import Topic
from conwerz_desktop.relay_client.client import RelayClient
from conwerz_desktop.relay_client.errors import NotEnrolled, RelayError
from conwerz_desktop.services import connect
from conwerz_desktop.services.backoff import Delay
from conwerz_desktop.services.listening import heard
from conwerz_desktop.store import settings
from conwerz_desktop.store.database import Store


async def keep_told(store: Store, relay: RelayClient, device_id: str, delay: Delay) -> None:
    """Until cancelled, or until the relay no longer knows this computer: enrolling anew tells it as well."""
    with heard(store, lambda changes: Topic.SETTINGS in changes.topics) as changed:
        told = await asyncio.wrap_future(store.read(settings.message_days))
        while True:
            await changed.wait()
            changed.clear()
            days = await asyncio.wrap_future(store.read(settings.message_days))
            if days != told and not await _tell(store, relay, device_id, delay):
                return
            told = days


async def _tell(store: Store, relay: RelayClient, device_id: str, delay: Delay) -> bool:
    attempts = 0
    while True:
        try:
            await connect.enrol(store, relay, device_id)
        except NotEnrolled:
            return False
        except RelayError:
            attempts += 1
            await asyncio.sleep(delay(attempts) / 1000)
        else:
            return True
