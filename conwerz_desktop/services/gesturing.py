"""Tells Meta what the shop does without words: "seen", reactions, typing, blocking.

Each may be done twice, and none but letting somebody in again is done outside of the window.
"""

import asyncio
from collections.abc import Callable, Mapping

from conwerz_desktop.domain import messaging_window
from conwerz_desktop.domain.changes import Topic
from conwerz_desktop.domain.channels import Channel
from conwerz_desktop.domain.messaging_window import Allowance
from conwerz_desktop.meta import errors
from conwerz_desktop.meta.sending import Barring, Reacting, Sender
from conwerz_desktop.meta.usage import Usage
from conwerz_desktop.services.backoff import Delay
from conwerz_desktop.services.listening import heard, rest_until
from conwerz_desktop.services.throttling import NO_USAGES, Rest
from conwerz_desktop.store import barring, conversations, gestures, manners
from conwerz_desktop.store.connection import Connection
from conwerz_desktop.store.database import Store, Writing
from conwerz_desktop.store.gestures import BARS, Form, Gesture

TRIES = 8  # then it is too late to matter; who is to be kept away matters until it is done


class Gestures:
    """Of one asset, one after the other."""

    def __init__(
        self, store: Store, asset: int, sender: Sender, clock: Callable[[], int], delay: Delay, rest: Rest
    ) -> None:
        self._store = store
        self._asset = asset
        self._sender = sender
        self._clock = clock
        self._delay = delay
        self._rest = rest

    async def run(self) -> None:
        """Until cancelled."""
        with heard(self._store, lambda changes: Topic.GESTURES in changes.topics) as queued:
            while True:
                queued.clear()
                gesture = await asyncio.wrap_future(self._store.read(lambda db: gestures.next_due(db, self._asset)))
                due_at = max(gesture.due_at, self._rest.until_at) if gesture else None
                if gesture is None or due_at is None or due_at > self._clock():
                    await rest_until(queued, due_at, self._clock())
                else:
                    await self._write(await self._make(gesture))

    async def _make(self, gesture: Gesture) -> Callable[[Writing], None]:
        """Returns the write that follows from how it went."""
        is_open = _is_open(gesture.address.asset.channel, gesture.last_inbound_at, self._clock())
        if not is_open and gesture.form is not Form.LET_IN:
            return lambda writing: _refuse(writing, gesture, "block_window")
        delay = self._delay(gesture.attempts + 1)
        try:
            await self._tell(gesture)
        except errors.MetaError as refusal:
            self._rest.note_call(refusal, delay)
            is_late = gesture.attempts >= TRIES and gesture.form not in BARS
            if (refusal.retry is errors.Retry.NEVER and not _may_pass(refusal)) or is_late:
                problem = refusal.problem
                return lambda writing: _refuse(writing, gesture, problem)
            due_at = self._clock() + max(refusal.wait_ms, delay)
            return lambda writing: gestures.postpone(writing, gesture, due_at)
        self._rest.note_call()
        return lambda writing: _done(writing, gesture)

    async def _tell(self, gesture: Gesture) -> None:
        match gesture.form:
            case Form.SEEN:
                await self._sender.mark_read(gesture.address, gesture.meta_id)
            case Form.REACTION:
                to = Reacting(gesture.address, gesture.meta_id, gesture.emoji, gesture.phone)
                await self._sender.react(to)
            case Form.BLOCK | Form.LET_IN:
                await self._sender.bar(Barring(gesture.address, gesture.form is Form.BLOCK, gesture.phone))

    async def _write(self, change: Callable[[Writing], None]) -> None:
        await asyncio.wrap_future(self._store.write(conversations.refreshed(change)))


def rests(
    senders: Mapping[int, Sender], clock: Callable[[], int], usages: Mapping[int, Callable[[], Usage]] = NO_USAGES
) -> Mapping[int, Rest]:
    return {asset: Rest(clock, usages.get(asset, Usage)) for asset in senders}


async def run(
    store: Store,
    senders: Mapping[int, Sender],
    clock: Callable[[], int],
    delay: Delay,
    resting: Mapping[int, Rest] | None = None,
) -> None:
    """Of all assets, until cancelled."""
    resting = rests(senders, clock) if resting is None else resting
    async with asyncio.TaskGroup() as group:
        for asset, sender in senders.items():
            group.create_task(Gestures(store, asset, sender, clock, delay, resting[asset]).run())


async def show_typing(
    store: Store,
    senders: Mapping[int, Sender],
    conversation: int,
    clock: Callable[[], int],
    resting: Mapping[int, Rest] | None = None,
) -> None:
    """Once, if the owner wants it shown on this channel. It is the first thing to be left out."""
    to = await asyncio.wrap_future(store.read(lambda db: _typing_to(db, conversation, clock())))
    rest = (resting or {}).get(to.asset) if to else None
    if to and (sender := senders.get(to.asset)) and (rest is None or rest.is_over):
        refused: errors.MetaError | None = None
        try:
            await sender.show_typing(to.address, to.meta_id)
        except errors.MetaError as refusal:
            refused = refusal  # nobody minds
        if rest:
            rest.note_call(refused)


def _typing_to(db: Connection, conversation: int, now: int) -> Gesture | None:
    wants = manners.of_conversation(db, conversation).typing
    newest = gestures.newest_inbound(db, conversation) if wants else None
    return newest if newest and _is_open(newest.address.asset.channel, newest.last_inbound_at, now) else None


def _done(writing: Writing, gesture: Gesture) -> None:
    if gesture.form in BARS:
        barring.done(writing, gesture)
    else:
        gestures.done(writing, gesture)


def _refuse(writing: Writing, gesture: Gesture, problem: str) -> None:
    if gesture.form in BARS:
        barring.refuse(writing, gesture, problem)
    else:
        gestures.refuse(writing, gesture)


def _is_open(channel: Channel, last_inbound_at: int | None, now: int) -> bool:
    return messaging_window.at(channel, last_inbound_at, now).allowance is Allowance.FREE_TEXT


def _may_pass(refusal: errors.MetaError) -> bool:
    return isinstance(refusal, errors.Unsettled)
