"""Sends queued answers: one lane an asset, in order, each reaching Meta at most once."""

import asyncio
from collections.abc import Callable, Mapping
from concurrent.futures import Future
from dataclasses import replace
from typing import TypeVar

from conwerz_desktop.domain import messaging_window
from conwerz_desktop.domain.changes import Topic
from conwerz_desktop.domain.messages import Author
from conwerz_desktop.domain.messaging_window import Allowance
from conwerz_desktop.domain.outgoing import Filled
from conwerz_desktop.meta import errors
from conwerz_desktop.meta.sending import Answer, ByPerson, Sender
from conwerz_desktop.meta.usage import Usage
from conwerz_desktop.services.backoff import Delay
from conwerz_desktop.services.listening import heard, rest_until
from conwerz_desktop.services.throttling import NO_USAGES, PERSON_LIMIT, WORTH_SAYING, Throttle
from conwerz_desktop.store import connections, conversations, pauses, sends
from conwerz_desktop.store.database import Store, Writing
from conwerz_desktop.store.sends import Send

T = TypeVar("T")

OPTED_OUT = "person_opted_out"


def allowed(send: Send, now: int) -> Answer | None:
    """What of an answer may be sent at this moment; None for nothing (rule 5)."""
    window = messaging_window.at(send.address.asset.channel, send.last_inbound_at, now)
    if isinstance(send.beside, Filled):
        is_whatsapp = window.allowance in (Allowance.FREE_TEXT, Allowance.TEMPLATE)
        return _answer(send) if is_whatsapp else None
    match window.allowance:
        case Allowance.FREE_TEXT:
            return _answer(send)
        case Allowance.HUMAN_AGENT if send.author is Author.OWNER:
            return replace(_answer(send), by_person_outside_window=ByPerson(Author.OWNER))
        case Allowance.HUMAN_AGENT | Allowance.TEMPLATE | Allowance.NOTHING:
            return None


def is_unwanted(send: Send) -> bool:
    """An offer to somebody who has said that they want none any more (contract 2.10, user_preferences)."""
    return send.offers_stopped and isinstance(send.beside, Filled) and send.beside.is_offer


def _answer(send: Send) -> Answer:
    return Answer(send.text, send.correlation, send.reply_to, send.phone, beside=send.beside)


class Lane:
    """The queue of one asset."""

    def __init__(
        self,
        store: Store,
        asset: int,
        sender: Sender,
        clock: Callable[[], int],
        delay: Delay,
        usage: Callable[[], Usage] = Usage,
    ) -> None:
        self._store = store
        self._asset = asset
        self._sender = sender
        self._clock = clock
        self._delay = delay
        self._throttle = Throttle(usage)
        self._not_before = 0  # when the whole asset goes on
        self._has_ended = False

    async def run(self) -> None:
        """Until cancelled, or until Meta no longer takes the token: then everything waits for a new login."""
        with heard(self._store, lambda changes: Topic.OUTBOX in changes.topics) as queued:
            while not self._has_ended:
                queued.clear()
                now = self._clock()
                send = await self._next(now)
                due_at = max(send.due_at, self._not_before) if send else None
                if send is None or due_at is None or due_at > self._clock():
                    await rest_until(queued, due_at, self._clock())
                else:
                    await self._deliver(send)

    async def _next(self, now: int) -> Send | None:
        return await asyncio.wrap_future(self._store.read(lambda db: sends.next_due(db, self._asset, now)))

    async def _deliver(self, send: Send) -> None:
        if (answer := self._allowed(send)) is None:
            await self._write(lambda writing: sends.fail(writing, send.message, "window_closed"))
        elif is_unwanted(send):
            await self._write(lambda writing: sends.fail(writing, send.message, OPTED_OUT))
        elif wait := self._throttle.pair_wait(send.address, self._clock()):
            due_at = self._clock() + wait
            await self._write(lambda writing: sends.postpone(writing, send.message, due_at))
        elif await self._write(lambda writing: sends.start(writing, send.message)):
            outcome = await self._attempt(send, answer)
            await self._write(outcome)

    def _allowed(self, send: Send) -> Answer | None:
        """What may be sent now; asked again before every attempt (rule 5)."""
        return allowed(send, self._clock())

    async def _attempt(self, send: Send, answer: Answer) -> Callable[[Writing], None]:
        """Call Meta once. Returns the write that follows from how it went."""
        message = send.message
        try:
            accepted = await self._sender.send(send.address, answer)
        except errors.Unsettled:
            return lambda writing: sends.doubt(writing, message)
        except errors.MetaError as refusal:
            return self._after_refusal(send, refusal)
        until = self._rest_for(self._throttle.note_sent(send.address, self._clock()))

        def settle(writing: Writing) -> None:
            sends.settle(writing, message, accepted.message_id)
            self._say(writing, until)

        return settle

    def _rest_for(self, pause: int) -> int:
        """Until when the whole lane rests; 0 where it need not."""
        if not pause:
            return 0
        self._not_before = max(self._not_before, self._clock() + pause)
        return self._not_before

    def _say(self, writing: Writing, until_at: int) -> None:
        """The owner sees how long, if it is long."""
        if until_at > self._clock() + WORTH_SAYING:
            pauses.note(writing, self._asset, until_at)

    def _after_refusal(self, send: Send, refusal: errors.MetaError) -> Callable[[Writing], None]:
        message, key = send.message, refusal.key
        if refusal.fault.cause is errors.Cause.LOGIN:
            self._has_ended = True
            return lambda writing: self._end(writing, message, key)
        if refusal.retry is errors.Retry.NEVER:
            return lambda writing: sends.fail(writing, message, refusal.problem)
        due_at = self._clock() + max(refusal.wait_ms, self._delay(send.attempts))
        rests = refusal.retry is errors.Retry.WAIT and key != PERSON_LIMIT
        if rests:
            self._not_before = due_at

        def postpone(writing: Writing) -> None:
            sends.postpone(writing, message, due_at)
            self._say(writing, due_at if rests else 0)

        return postpone

    def _end(self, writing: Writing, message: int, why: str) -> None:
        """Nothing is lost and nothing loops: the answer is queued again, and nobody tries before the owner connects."""
        sends.postpone(writing, message, self._clock())
        connections.end(writing, self._asset, why)

    async def _write(self, change: Callable[[Writing], T]) -> T:
        return await asyncio.wrap_future(self._store.write(conversations.refreshed(change)))


async def run(
    store: Store,
    senders: Mapping[int, Sender],
    clock: Callable[[], int],
    delay: Delay,
    usages: Mapping[int, Callable[[], Usage]] = NO_USAGES,
) -> None:
    """All lanes, until cancelled. What was being sent when this was last cut off is unknown from here on.

    `usages` tells of each asset what Meta last said of its budget.
    """
    await asyncio.wrap_future(doubt_interrupted(store))
    async with asyncio.TaskGroup() as group:
        for asset, sender in senders.items():
            group.create_task(Lane(store, asset, sender, clock, delay, usages.get(asset, Usage)).run())


def doubt_interrupted(store: Store) -> Future[int]:
    """Before any lane runs."""
    return store.write(conversations.refreshed(sends.doubt_interrupted))
