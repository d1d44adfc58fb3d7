"""Reads from Meta what was written before the connection, while we were away, or in a gap (design section 4, rule 7).

Messenger and Instagram only: WhatsApp has no call for it. It is filed by its own time and as read; what is unanswered
and could still be answered freely waits for the owner. The first page of every look is a canary too: what Meta knows
and no webhook has told means that webhooks are silent.
"""

import asyncio
from collections.abc import Callable, Mapping
from contextlib import suppress
from functools import partial

from conwerz_desktop.domain.changes import Topic
from conwerz_desktop.domain.channels import Address, Channel
from conwerz_desktop.domain.events import MessageEchoed, MessageReceived, MessageUnsent
from conwerz_desktop.domain.messages import Author, spellings
from conwerz_desktop.domain.records import record
from conwerz_desktop.meta import conversations, errors
from conwerz_desktop.meta.conversations import Talk
from conwerz_desktop.meta.graph import GraphClient
from conwerz_desktop.meta.sending import Reread
from conwerz_desktop.services import intake
from conwerz_desktop.services.listening import heard, rest
from conwerz_desktop.services.under_way import Kind, Task, UnderWay
from conwerz_desktop.store import backfill, gaps, messages
from conwerz_desktop.store import conversations as threads
from conwerz_desktop.store.connections import ConnectionRow
from conwerz_desktop.store.database import Store, Writing

OVERLAP = 600_000  # so much of what was read before is read again
EVERY = 600.0  # seconds
LOOK_AGAIN = 60_000  # a conversation is compared at most so often
SETTLED = 60_000  # what came just now may not be in Meta's list yet
AGAIN = 60.0  # seconds, where Meta did not answer


class Backfill:
    """Of everything that is connected while these tokens are good. `alarm` is called when a webhook never came."""

    def __init__(
        self,
        store: Store,
        graph: GraphClient,
        tokens: Mapping[ConnectionRow, str],
        alarm: Callable[[], object] = lambda: None,
        under_way: UnderWay | None = None,
    ) -> None:
        self._store = store
        self._graph = graph
        self._tokens = {row: token for row, token in tokens.items() if row.asset.channel is not Channel.WHATSAPP}
        self._alarm = alarm
        self._thorough = True  # until everything was read once in this run
        self._looked_at: dict[int, int] = {}
        self._under_way = under_way or UnderWay()
        self._tried = False
        self._stopped = False  # by the owner, until the next look

    def stop(self) -> None:
        """Read no further now. What has been read stays; the next look goes on with the rest. From any thread."""
        self._stopped = True

    async def run(self) -> None:
        """Until cancelled: at the start, after a gap, and now and then."""
        with heard(self._store, lambda changes: Topic.HEALTH in changes.topics) as gap:
            while True:
                gap.clear()
                whole = await self.fill()
                await rest(gap, EVERY if whole or self._stopped else AGAIN)

    async def fill(self) -> bool:
        """Everything that is new since the last time. False if Meta did not tell all of it, or the owner stopped it."""
        self._stopped = False
        lost = await asyncio.wrap_future(self._store.read(gaps.unfilled))
        done: list[bool] = []
        usual = self._tried and not lost  # a look now and then, which is no long work
        self._tried = True
        with (UnderWay() if usual else self._under_way).begin(Kind.BACKFILL, self.stop) as task:
            for row, token in self._tokens.items():
                part = _Part(task, len(done), len(self._tokens))
                done.append(await self._fill_one(row, token, lost, part))
        if all(done):
            self._thorough = False
        if all(done) and lost:
            await asyncio.wrap_future(self._store.write(partial(gaps.note_filled, ids=[gap.id for gap in lost])))
        return all(done)

    async def look_for_unsent(self, conversation: int) -> None:
        """The owner has opened a conversation. Of what is unsent on the web Meta tells nothing (product, complaint 12).

        Nothing is erased on the word of a list: Meta is asked for each message that is missing in it.
        """
        now = self._store.time.now()
        if now - self._looked_at.get(conversation, 0) < LOOK_AGAIN:
            return
        self._looked_at[conversation] = now
        row = await asyncio.wrap_future(self._store.read(lambda db: threads.one(db, conversation)))
        found = next(
            ((known, token) for known, token in self._tokens.items() if row and known.asset == row.asset), None
        )
        if row and found:
            with suppress(errors.MetaError):
                await self._compare(conversation, Address(row.asset, row.person_id), *found)

    async def _compare(self, conversation: int, address: Address, row: ConnectionRow, token: str) -> None:
        page_id, channel = row.page_id or row.asset.id, row.asset.channel
        told = await conversations.newest(self._graph, token, page_id, address)
        known = await asyncio.wrap_future(self._store.read(lambda db: messages.page(db, conversation, limit=40)))
        for doubtful in _to_doubt(known, told, self._store.time.now()):
            if not await conversations.exists(self._graph, token, page_id, channel, doubtful.meta_id):
                unsent = MessageUnsent(address, doubtful.meta_id, self._store.time.now())
                await asyncio.wrap_future(self._store.write(partial(intake.apply, events=[unsent])))

    async def _fill_one(self, row: ConnectionRow, token: str, lost: tuple[gaps.GapRow, ...], part: "_Part") -> bool:
        known = await asyncio.wrap_future(self._store.read(lambda db: backfill.read_until(db, row.id)))
        horizon = self._store.horizon()
        since = horizon if known is None else known - OVERLAP
        since = max(horizon, min([since, *(gap.first_at - OVERLAP for gap in lost)]))
        page_id = row.page_id or row.asset.id
        newest = since
        try:
            async for page in conversations.talks(self._graph, token, page_id, row.asset):
                for talk in page:
                    if self._stopped:
                        return False
                    part.reach(talk.updated_at, since, self._store.time.now())
                    newest = max(newest, talk.updated_at)
                    if talk.updated_at >= since and (self._thorough or lost or not await self._is_here(row, talk)):
                        await self._read(row, token, page_id, talk, first=known is None)
                if any(talk.updated_at < since for talk in page):
                    break  # the rest is older still
        except errors.MetaError:
            return False
        await asyncio.wrap_future(self._store.write(lambda writing: backfill.note(writing, row.id, newest)))
        return True

    async def _read(self, row: ConnectionRow, token: str, page_id: str, talk: Talk, *, first: bool) -> None:
        told = await conversations.messages(self._graph, token, page_id, row.asset, talk)
        missed = await asyncio.wrap_future(self._store.write(partial(_apply, row.id, told)))
        if missed and not first:
            self._alarm()

    async def _is_here(self, row: ConnectionRow, talk: Talk) -> bool:
        """Whether nothing has been written since what we have: then Meta need not be asked for it."""
        here = await asyncio.wrap_future(self._store.read(lambda db: messages.newest_with(db, row.id, talk.person)))
        return here is not None and here // 1000 >= talk.updated_at // 1000


@record
class _Part:
    """One of several places that are read: Meta tells newest first, so how far back it has come is how far it is."""

    task: Task
    before: int
    places: int

    def reach(self, at: int, since: int, now: int) -> None:
        span = max(1, now - since)
        self.task.tell((self.before + max(0.0, min(1.0, (now - at) / span))) / self.places)


def _to_doubt(
    known: tuple[messages.MessageRow, ...], told: tuple[Reread, ...], now: int
) -> tuple[messages.MessageRow, ...]:
    """What the customer wrote, we have, and Meta no longer lists between what it does list."""
    listed = {spelling for one in told for spelling in spellings(one.message_id)}
    ours = [row for row in known if row.author is Author.CUSTOMER and not row.unsent]
    shared = [row.sent_at for row in ours if row.meta_id in listed]
    if not shared:
        return ()  # nothing to compare by
    return tuple(
        row
        for row in ours
        if row.meta_id not in listed and row.sent_at >= min(shared) and row.arrived_at < now - SETTLED
    )


def _apply(asset: int, told: tuple[MessageReceived | MessageEchoed, ...], writing: Writing) -> bool:
    """Returns whether a customer's message was among them that no webhook had told."""
    unknown = [one for one in told if messages.find(writing.db, asset, one.message_id) is None]
    intake.apply(writing, unknown)
    return any(isinstance(one, MessageReceived) for one in unknown)
