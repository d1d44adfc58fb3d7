"""Who was put off comes back when it is time, whether or not somebody looks at the list."""

import asyncio

from conwerz_desktop.services.listening import heard, rest_until
from conwerz_desktop.store import triage
from conwerz_desktop.store.database import Store
from conwerz_desktop.store.errors import DiskFull

LOOK_AFTER = 60_000  # ms: a computer that slept, or a clock that was set, is noticed so soon


async def run(store: Store) -> None:
    """Until cancelled."""
    with heard(store, lambda changes: changes.conversations) as changed:
        while True:
            changed.clear()
            now = store.time.now()
            due = await asyncio.wrap_future(store.read(triage.next_due))
            if due is None or due > now:
                await rest_until(changed, due and min(due, now + LOOK_AFTER), now)
            elif not await _wake(store):
                await rest_until(changed, now + LOOK_AFTER, now)


async def _wake(store: Store) -> bool:
    """False while the disk is full: the views compare with the clock until then."""
    try:
        await asyncio.wrap_future(store.write(lambda writing: triage.wake_due(writing, writing.now)))
    except DiskFull:
        return False
    return True
