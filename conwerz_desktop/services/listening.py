"""From the store's changes, told on its writer's thread, to an event on the network thread."""

import asyncio
from collections.abc import Callable, Iterator
from contextlib import contextmanager

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
