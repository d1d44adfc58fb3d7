"""Settles answers that were cut off, by reading the conversation again where Meta offers it (Messenger, Instagram)."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from functools import partial

from conwerz_desktop.domain.changes import Topic
from conwerz_desktop.meta import errors
from conwerz_desktop.meta.sending import Sender
from conwerz_desktop.services.listening import heard
from conwerz_desktop.store import conversations, messages, sends
from conwerz_desktop.store.database import Store, Writing
from conwerz_desktop.store.sends import Send

EARLIER = 60_000  # Meta's clock may be this much behind ours, in milliseconds
ECHO_WITHIN = 30  # seconds in which Meta usually tells by itself what became of an answer


async def keep_settling(
    store: Store, senders: Mapping[int, Sender], sleep: Callable[[float], Awaitable[None]] = asyncio.sleep
) -> None:
    """Until cancelled: at once, and whenever the outbox has changed and echoes have had their time."""
    with heard(store, lambda changes: Topic.OUTBOX in changes.topics) as changed:
        while True:
            changed.clear()
            await settle(store, senders)
            await changed.wait()
            await sleep(ECHO_WITHIN)


async def settle(store: Store, senders: Mapping[int, Sender]) -> None:
    """Ask Meta once for every unknown answer. One that is not found stays unknown: only the owner may send it again."""
    for send in await asyncio.wrap_future(store.read(sends.unsettled)):
        if sender := senders.get(send.asset):
            await _ask(store, sender, send)


async def _ask(store: Store, sender: Sender, send: Send) -> None:
    try:
        theirs = await sender.read_again(send.address)
    except errors.MetaError:
        return
    ids = [
        candidate.message_id
        for candidate in reversed(theirs)
        if candidate.from_shop and candidate.text == send.text and candidate.sent_at >= send.due_at - EARLIER
    ]
    await asyncio.wrap_future(store.write(partial(_bind, send, ids)))


def _bind(send: Send, meta_ids: Sequence[str], writing: Writing) -> None:
    """To the oldest message with these words that no other row of ours is."""
    for meta_id in meta_ids:
        if messages.find(writing.db, send.asset, meta_id) is None:
            sends.settle(writing, send.message, meta_id)
            conversations.refresh(writing)
            return
