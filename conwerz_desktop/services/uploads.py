"""Gives Meta the bytes of files before the answers they go with. Nobody sees them by that, so it may be done again."""

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import replace

from conwerz_desktop.domain.changes import Topic
from conwerz_desktop.domain.outgoing import file_of
from conwerz_desktop.meta import errors
from conwerz_desktop.meta.sending import Sender
from conwerz_desktop.meta.usage import Usage
from conwerz_desktop.services import lanes
from conwerz_desktop.services.backoff import Delay
from conwerz_desktop.services.listening import heard, rest_until
from conwerz_desktop.services.throttling import NO_USAGES
from conwerz_desktop.store import conversations, outgoing, sends
from conwerz_desktop.store.database import Store, Writing
from conwerz_desktop.store.sends import Send


class Uploads:
    """Of one asset, one after the other."""

    def __init__(
        self,
        store: Store,
        asset: int,
        sender: Sender,
        clock: Callable[[], int],
        delay: Delay,
        usage: Callable[[], Usage] = Usage,
    ) -> None:
        self._usage = usage
        self._not_before = 0  # while Meta's budget is nearly used up
        self._store = store
        self._asset = asset
        self._sender = sender
        self._clock = clock
        self._delay = delay

    async def run(self) -> None:
        """Until cancelled."""
        with heard(self._store, lambda changes: Topic.OUTBOX in changes.topics) as queued:
            while True:
                queued.clear()
                now = self._clock()
                send = await self._next(now)
                due_at = max(send.due_at, self._not_before) if send else None
                if send is None or due_at is None or due_at > now:
                    await rest_until(queued, due_at, self._clock())
                else:
                    outcome = await self._upload(send)
                    self._not_before = self._clock() + self._usage().pause_ms
                    await self._write(outcome)

    async def _next(self, now: int) -> Send | None:
        return await asyncio.wrap_future(self._store.read(lambda db: sends.next_upload(db, self._asset, now)))

    async def _upload(self, send: Send) -> Callable[[Writing], None]:
        """Returns the write that follows from how it went."""
        message = send.message
        if lanes.allowed(send, self._clock()) is None:
            return lambda writing: sends.fail(writing, message, "window_closed")
        content = await asyncio.wrap_future(self._store.read(lambda db: outgoing.content(db, message)))
        file = file_of(send.beside)
        assert file is not None
        try:
            handle = await self._sender.upload(send.address, replace(file, content=content or b""))
        except errors.MetaError as refusal:
            return self._after_refusal(send, refusal)
        return lambda writing: sends.note_upload(writing, message, handle)

    def _after_refusal(self, send: Send, refusal: errors.MetaError) -> Callable[[Writing], None]:
        if refusal.retry is errors.Retry.NEVER and not isinstance(refusal, errors.Unsettled):
            return lambda writing: sends.fail(writing, send.message, refusal.problem)
        due_at = self._clock() + max(refusal.wait_ms, self._delay(send.attempts + 1))
        return lambda writing: sends.try_upload_later(writing, send.message, due_at)

    async def _write(self, change: Callable[[Writing], None]) -> None:
        await asyncio.wrap_future(self._store.write(conversations.refreshed(change)))


async def run(
    store: Store,
    senders: Mapping[int, Sender],
    clock: Callable[[], int],
    delay: Delay,
    usages: Mapping[int, Callable[[], Usage]] = NO_USAGES,
) -> None:
    """Of all assets, until cancelled."""
    async with asyncio.TaskGroup() as group:
        for asset, sender in senders.items():
            group.create_task(Uploads(store, asset, sender, clock, delay, usages.get(asset, Usage)).run())
