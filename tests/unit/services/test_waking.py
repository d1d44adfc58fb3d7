"""Who was put off waits again when it is time."""

import asyncio
from contextlib import suppress

from conwerz_desktop.domain.events import MessageReceived
from conwerz_desktop.domain.messages import Content
from conwerz_desktop.services import intake, triage, waking
from conwerz_desktop.store import conversations
from conwerz_desktop.store.database import Store
from tests.unit.conftest import ANA, Clock

HOUR = 3_600_000


async def test_it_is_written_when_it_is_due_and_not_before(store: Store, clock: Clock) -> None:
    told = MessageReceived(ANA, "mid.1", clock.now, Content("Hello?"))
    store.write(lambda writing: intake.apply(writing, [told])).result()
    await asyncio.wrap_future(triage.snooze(store, [1], clock.now + HOUR))
    woken = asyncio.Event()
    loop = asyncio.get_running_loop()

    def hear(_changes: object) -> None:
        row = store.read(lambda db: conversations.one(db, 1))
        row.add_done_callback(lambda done: (r := done.result()) and r.woke and loop.call_soon_threadsafe(woken.set))

    store.subscribe(hear)
    task = asyncio.create_task(waking.run(store))
    await asyncio.wrap_future(triage.star(store, [1], True))
    assert not woken.is_set()
    clock.now += HOUR
    await asyncio.wrap_future(triage.star(store, [1], False))  # any news makes it look
    await asyncio.wait_for(woken.wait(), 5)
    task.cancel()
    with suppress(asyncio.CancelledError):
        await task
