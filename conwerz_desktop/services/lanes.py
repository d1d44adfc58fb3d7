"""Sends queued answers: one lane an asset, in order, each reaching Meta at most once."""

import asyncio
from collections.abc import Callable, Mapping
from concurrent.futures import Future
from typing import TypeVar

from conwerz_desktop.domain import messaging_window
from conwerz_desktop.domain.changes import Changes, Topic
from conwerz_desktop.domain.messaging_window import Allowance
from conwerz_desktop.meta import errors
from conwerz_desktop.meta.sending import Answer, Sender
from conwerz_desktop.services.backoff import Delay
from conwerz_desktop.store import conversations, sends
from conwerz_desktop.store.database import Store, Writing
from conwerz_desktop.store.sends import Send

T = TypeVar("T")


class Lane:
    """The queue of one asset."""

    def __init__(self, store: Store, asset: int, sender: Sender, clock: Callable[[], int], delay: Delay) -> None:
        self._store = store
        self._asset = asset
        self._sender = sender
        self._clock = clock
        self._delay = delay
        self._wake = asyncio.Event()

    def wake(self) -> None:
        self._wake.set()

    async def run(self) -> None:
        while True:
            self._wake.clear()
            send = await asyncio.wrap_future(self._store.read(lambda db: sends.next_due(db, self._asset)))
            if send is None or send.due_at > self._clock():
                await self._rest(send)
            else:
                await self._deliver(send)

    async def _rest(self, send: Send | None) -> None:
        """Until something is queued, or the next attempt is due."""
        seconds = max(0, send.due_at - self._clock()) / 1000 if send else None
        try:
            await asyncio.wait_for(self._wake.wait(), seconds)
        except TimeoutError:
            return

    async def _deliver(self, send: Send) -> None:
        if (answer := self._allowed(send)) is None:
            await self._write(lambda writing: sends.fail(writing, send.message, "window_closed"))
        elif await self._write(lambda writing: sends.start(writing, send.message)):
            outcome = await self._attempt(send, answer)
            await self._write(outcome)

    def _allowed(self, send: Send) -> Answer | None:
        """What may be sent now; asked again before every attempt (rule 5)."""
        window = messaging_window.at(send.address.asset.channel, send.last_inbound_at, self._clock())
        match window.allowance:
            case Allowance.FREE_TEXT:
                return Answer(send.text, send.correlation, send.reply_to, send.phone)
            case Allowance.HUMAN_AGENT | Allowance.TEMPLATE | Allowance.NOTHING:
                return None

    async def _attempt(self, send: Send, answer: Answer) -> Callable[[Writing], None]:
        """Call Meta once. Returns the write that follows from how it went."""
        message = send.message
        try:
            accepted = await self._sender.send(send.address, answer)
        except errors.Unsettled:
            return lambda writing: sends.doubt(writing, message)
        except errors.MetaError as refusal:
            return self._after_refusal(send, refusal)
        return lambda writing: sends.settle(writing, message, accepted.message_id)

    def _after_refusal(self, send: Send, refusal: errors.MetaError) -> Callable[[Writing], None]:
        message, key = send.message, refusal.key
        if refusal.retry is errors.Retry.NEVER:
            return lambda writing: sends.fail(writing, message, key)
        due_at = self._clock() + max(refusal.wait_ms, self._delay(send.attempts))
        return lambda writing: sends.postpone(writing, message, due_at)

    async def _write(self, change: Callable[[Writing], T]) -> T:
        def whole(writing: Writing) -> T:
            result = change(writing)
            conversations.refresh(writing)
            return result

        return await asyncio.wrap_future(self._store.write(whole))


class Lanes:
    """All lanes, woken when the outbox changes."""

    def __init__(self, store: Store, senders: Mapping[int, Sender], clock: Callable[[], int], delay: Delay) -> None:
        self._store = store
        self._lanes = [Lane(store, asset, sender, clock, delay) for asset, sender in senders.items()]

    async def run(self) -> None:
        """Until cancelled. What was being sent when the program last ended is unknown from here on."""
        loop = asyncio.get_running_loop()

        def on_change(changes: Changes) -> None:
            if Topic.OUTBOX in changes.topics:
                loop.call_soon_threadsafe(self._wake)

        unsubscribe = self._store.subscribe(on_change)
        try:
            async with asyncio.TaskGroup() as group:
                for lane in self._lanes:
                    group.create_task(lane.run())
        finally:
            unsubscribe()

    def _wake(self) -> None:
        for lane in self._lanes:
            lane.wake()


def doubt_interrupted(store: Store) -> Future[int]:
    """At start, before any lane runs."""

    def doubt(writing: Writing) -> int:
        count = sends.doubt_interrupted(writing)
        conversations.refresh(writing)
        return count

    return store.write(doubt)
