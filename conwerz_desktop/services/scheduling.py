"""Hands answers for later to the outbox when they are due; at the start, those that came due meanwhile."""

import asyncio
from collections.abc import Callable

from conwerz_desktop.domain.changes import Topic
from conwerz_desktop.services.listening import heard, rest_until
from conwerz_desktop.services.outbox import Outbox
from conwerz_desktop.store import scheduled
from conwerz_desktop.store.database import Store


async def run(store: Store, clock: Callable[[], int]) -> None:
    """Until cancelled. What may be sent is asked by the lane, as of every answer."""
    outbox = Outbox(store)
    with heard(store, lambda changes: Topic.SCHEDULED in changes.topics) as told:
        while True:
            told.clear()
            due = await asyncio.wrap_future(store.read(scheduled.next_due))
            if due is not None and due.due_at <= clock():
                await asyncio.wrap_future(outbox.send_scheduled(due.id))
            else:
                await rest_until(told, due.due_at if due else None, clock())
