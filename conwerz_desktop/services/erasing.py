"""Erases at the owner's wish, looks whether it is gone, and keeps a receipt: a person, or everything of an asset."""

import asyncio
import logging
import time
from collections import Counter
from collections.abc import Awaitable, Callable, Mapping, Sequence
from concurrent.futures import Future

from conwerz_desktop.domain.audit import Act
from conwerz_desktop.domain.channels import Asset
from conwerz_desktop.services import background, retention
from conwerz_desktop.store import audit, backups, connections, forgetting, grants, purge, receipts
from conwerz_desktop.store.connection import Connection
from conwerz_desktop.store.database import Store, Writing
from conwerz_desktop.store.forgetting import Traces
from conwerz_desktop.store.purge import Until
from conwerz_desktop.store.receipts import Kind, Receipt

log = logging.getLogger(__name__)

AT_ONCE = 200  # messages in a transaction
SCOPED = 15  # digits from which on an id of Meta's is found nowhere by chance

Backups = Callable[[Traces], Awaitable[Mapping[str, int]]]
"""Makes a person unreadable in the backups in reach. Returns in how many, and how many are out of reach."""


class Erasing:
    """Raises `StoreError`, after which `finish` goes on where it stopped."""

    def __init__(
        self, store: Store, reached: Sequence[Backups] = (), stopwatch: Callable[[], float] = time.perf_counter
    ) -> None:
        self._store = store
        self._backups = reached
        self._stopwatch = stopwatch

    async def count(self, conversation: int) -> dict[str, int]:
        """What would go with the person that a conversation is with."""

        def look(db: Connection) -> dict[str, int]:
            return forgetting.count(db, forgetting.traces(db, conversation))

        return await asyncio.wrap_future(self._store.read(look))

    async def forget(self, conversation: int) -> Receipt:
        """The person that a conversation is with, wherever they are known."""
        started = self._stopwatch()
        found, gone = await asyncio.wrap_future(self._store.write(lambda writing: _begin(writing, conversation)))
        counts = Counter(gone)
        for make_unreadable in self._backups:
            counts.update(await make_unreadable(found))
        ids = {each for each in found.ids if len(each) >= SCOPED}
        return await self._finish(Kind.FORGET, counts, ids, started, _address_of(found))

    async def erase_asset(
        self, asset: Asset, *, keep_leads: bool = False, counted_by: int | None = None
    ) -> Receipt | None:
        """Everything that came by it; None where it is not connected. Its tokens are disconnecting's business.

        `counted_by`: the disconnection that counts what goes, and goes on with it after a kill.
        """

        def begin(writing: Writing) -> bool:
            row = connections.find(writing.db, asset)
            if row:
                forgetting.begin_asset(writing, row.id, keep_leads=keep_leads, counted_by=counted_by)
            return row is not None

        return await self._erase_asset(asset, begin)

    async def erase_kept(self, asset: Asset, counted_by: int) -> Receipt | None:
        """The leads that are left of it; None where there are none."""

        def begin(writing: Writing) -> bool:
            number = grants.find_kept(writing.db, asset)
            if number is not None:
                forgetting.begin_asset(writing, number, counted_by=counted_by)
            return number is not None

        return await self._erase_asset(asset, begin)

    async def _erase_asset(self, asset: Asset, begin: Callable[[Writing], bool]) -> Receipt | None:
        started = self._stopwatch()
        if not await asyncio.wrap_future(self._store.write(lambda writing: _begin_asset(writing, begin))):
            return None
        return await self._finish(Kind.DISCONNECT, Counter(), set(), started, connections.mark_of(asset))

    async def finish(self) -> None:
        """Go on with what was cut off. What it was is not known any more, but that it goes."""
        if await asyncio.wrap_future(self._store.read(forgetting.is_left_alone)):
            await self._finish(Kind.FORGET, Counter(), set(), self._stopwatch(), None)

    async def _finish(
        self, kind: Kind, counts: Counter[str], ids: set[str], started: float, about: str | None
    ) -> Receipt:
        more = True
        while more:
            gone = await asyncio.wrap_future(self._store.write(lambda writing: forgetting.erase_some(writing, AT_ONCE)))
            counts.update(gone.rows)
            ids |= {each for each in gone.ids if len(each) >= retention.DISTINCT}
            more = gone.more
        await self._clear_the_file()
        return await self._prove(kind, counts, ids, started, about)

    async def _clear_the_file(self) -> None:
        """The words leave the indexes, and old pages the journal."""
        async for _ in retention.slices(self._store, purge.MERGING, Until(0, 0), self._stopwatch):
            pass
        await retention.empty_journal(self._store)

    async def _prove(
        self, kind: Kind, counts: Counter[str], ids: set[str], started: float, about: str | None
    ) -> Receipt:
        looked_for = sorted(ids)[: retention.PROVEN]
        found = await asyncio.to_thread(self._store.prove, looked_for)
        now, spent = self._store.time.now(), round((self._stopwatch() - started) * 1000)
        receipt = Receipt(now, now, spent, +counts, found.pages, len(looked_for), len(found.strings), kind)
        log.info("%s: %s rows, %s of %s ids left", kind, counts.total(), receipt.found, len(looked_for))
        await asyncio.wrap_future(self._store.write(lambda writing: _keep(writing, receipt, about)))
        return receipt


def _begin(writing: Writing, conversation: int) -> tuple[Traces, dict[str, int]]:
    found = forgetting.traces(writing.db, conversation)
    backups.note_erasure(writing)
    return found, forgetting.begin(writing, found)


def _begin_asset(writing: Writing, begin: Callable[[Writing], bool]) -> bool:
    """Looked up where it is written: what was connected again meanwhile is another's business."""
    is_there = begin(writing)
    if is_there:
        backups.note_erasure(writing)
    return is_there


def _keep(writing: Writing, receipt: Receipt, about: str | None) -> None:
    receipts.keep(writing.db, receipt)
    act = Act.FORGOTTEN if receipt.kind is Kind.FORGET else Act.ASSET_ERASED
    audit.note(writing, act, about, found=receipt.found, **receipt.counts)


def _address_of(found: Traces) -> str | None:
    """What the audit log's mark of the person is made of."""
    return min((f"{channel} {person_id}" for channel, person_id in found.addresses), default=None)


def begin_to_count(store: Store, conversation: int) -> Future[Mapping[str, int]]:
    return background.begin(lambda: asyncio.run(Erasing(store).count(conversation)), "counting")


def begin_to_forget(store: Store, reached: Sequence[Backups], conversation: int) -> Future[Receipt]:
    """In a thread of its own: whether there is a network makes no difference."""
    return background.begin(lambda: asyncio.run(Erasing(store, reached).forget(conversation)), "forgetting")
