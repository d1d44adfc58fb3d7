"""From the store's changes, told on its writer's thread, to an event on the network thread."""

import asyncio
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress

from conwerz_desktop.domain.changes import Changes
from conwerz_desktop.store.database import Store


@contextmanager
def heard(store: Store, wanted: Callable[[Changes], object]) -> Iterator[asyncio.Event]:
    """An event that is set by every change that is `wanted`; whoever waits for it clears it before looking."""
    loop = asyncio.get_running_loop()
    changed = asyncio.Event()

    def on_change(changes: Changes) -> None:
        if wanted(changes):
            loop.call_soon_threadsafe(changed.set)

    unsubscribe = store.subscribe(on_change)
    try:
        yield changed
    finally:
        unsubscribe()


async def rest(event: asyncio.Event, seconds: float | None) -> None:
    """Wait until it is set, or so long; None is for ever."""
    with suppress(TimeoutError):
        async with asyncio.timeout(seconds):
            await event.wait()


async def rest_until(event: asyncio.Event, due_at: int | None, now: int) -> None:
    """Wait until it is set, or something is due; None is never."""
    await rest(event, None if due_at is None else max(0, due_at - now) / 1000)
