"""What the relay says has ended: believed only by the word of Meta, or of the shop's own code (design section 6)."""

import asyncio
from collections.abc import Callable
from functools import partial

from conwerz_desktop.domain.changes import Topic
from conwerz_desktop.domain.channels import Asset
from conwerz_desktop.domain.disconnecting import DEAD, PATIENCE, Choice
from conwerz_desktop.domain.doubts import HOUR, Doubt, Verdict, Why, is_due, verdict
from conwerz_desktop.keychain import Keychain
from conwerz_desktop.meta.graph import GraphClient
from conwerz_desktop.relay_client.client import RelayClient
from conwerz_desktop.relay_client.errors import Refused as RelayRefused
from conwerz_desktop.relay_client.errors import RelayError
from conwerz_desktop.services import background, entries
from conwerz_desktop.services.disconnecting import Disconnecting
from conwerz_desktop.services.listening import heard, rest
from conwerz_desktop.services.taking_back import NotNow, TakingBack
from conwerz_desktop.store import computers, connections, deletions, disconnections, doubts, grants
from conwerz_desktop.store.connection import Connection
from conwerz_desktop.store.connections import ConnectionRow
from conwerz_desktop.store.database import Store, Writing

LOOK = 15.0  # seconds between two looks at what is due, so that nothing that is due every minute waits for two
SELDOM = 600.0  # where only the owner can settle what is left


class Doubting:
    """`relay` is None while none is known."""

    def __init__(
        self,
        store: Store,
        keychain: Keychain,
        graph: GraphClient,
        relay: Callable[[], RelayClient | None],
        disconnecting: Disconnecting,
    ) -> None:
        self._store = store
        self._keychain = keychain
        self._meta = TakingBack(graph)
        self._relay = relay
        self._disconnecting = disconnecting
        self._asked_at: dict[Doubt, int] = {}
        self._late_since: dict[Doubt, int] = {}
        self._unheard = 0

    async def run(self) -> None:
        """Until cancelled: at once when there is news, and again for whatever nobody could confirm yet."""
        with heard(self._store, lambda changes: Topic.CONNECTIONS in changes.topics) as news:
            while True:
                news.clear()
                await self.settle()
                await self.settle_what_is_left()
                await self.report_deletions()
                await rest(news, await asyncio.wrap_future(self._store.read(self._pause)))

    async def settle(self) -> None:
        """What the relay said has ended is erased, or shown again, by somebody's word that counts.

        Removing Conwerz at Facebook leaves the shop its leads; asking for deletion does not, and of what another
        computer of the shop has taken over nothing stays here.
        """
        found = await asyncio.wrap_future(self._store.read(doubts.everything))
        self._asked_at = {each: at for each, at in self._asked_at.items() if each in found}
        self._late_since = {each: at for each, at in self._late_since.items() if each in found}
        for doubt in found:
            if is_due(doubt, self._asked_at.get(doubt), self._store.time.now()):
                await self._settle(doubt)

    async def settle_what_is_left(self) -> None:
        """Leads that were kept go where who had granted them asks for it, and Meta has said that the grant has ended.

        Nobody else's word counts. Without Meta's the request is forgotten after a day, as any doubt is: it may be a
        relay's own. An order that still asks Meta is waited for.
        """
        asked, waiting = await asyncio.wrap_future(
            self._store.read(lambda db: (grants.asked_for(db), disconnections.assets(db)))
        )
        for kept in asked:
            is_late = self._store.time.now() - kept.asked_at >= PATIENCE and kept.asset not in waiting
            if kept.by_granter and kept.has_ended:
                await self._disconnecting.erase_kept(kept)
            elif is_late or not kept.by_granter:
                await self._write(partial(deletions.keep, asset=kept.id))

    async def report_deletions(self) -> None:
        """The public page of a deletion says how far this computer is with it."""
        self._unheard += 1
        for code, standing in await asyncio.wrap_future(self._store.read(deletions.untold)):
            if (relay := self._relay()) is None:
                return
            try:
                await relay.report_deletion(code, standing)
            except RelayRefused:
                pass  # it knows nothing of it
            except RelayError:
                return
            await self._write(partial(deletions.note_told, code=code, standing=standing))
        self._unheard = 0

    async def is_dead_everywhere(self) -> bool:
        """Whether there are connections, and Meta refuses the token of each."""
        rows = await asyncio.wrap_future(self._store.read(connections.everything))
        return bool(rows) and all([await self._is_dead(row.asset) is True for row in rows])

    def _pause(self, db: Connection) -> float | None:
        """Seconds until the next look; None where nothing is left.

        A takeover may wait for the owner for ever, and what the relay is to be told for the relay.
        """
        found, now = doubts.everything(db), self._store.time.now()
        if grants.asked_for(db) or any(each.why is not Why.TAKEN_OVER or now - each.since < HOUR for each in found):
            return LOOK
        if deletions.untold(db):
            return min(LOOK * 2.0 ** min(self._unheard, 6), SELDOM)
        return SELDOM if found else None

    async def _settle(self, doubt: Doubt) -> None:
        row = await asyncio.wrap_future(self._store.read(lambda db: _find(db, doubt)))
        if row is None:
            return
        self._asked_at[doubt] = now = self._store.time.now()
        if doubt.why is Why.REMOVED and await self._was_done_here(row, now):
            await self._write(lambda writing: doubts.forget(writing, row.id))
            return  # the owner ended the whole grant, and wants to sign the others in again
        is_dead = await self._is_dead(row.asset)
        if is_dead is None and now - doubt.since >= PATIENCE:
            self._late_since.setdefault(doubt, now)
        match verdict(doubt, is_dead, now, self._late_since.get(doubt)):
            case Verdict.ERASE:
                choice = Choice(keep_leads=doubt.why is Why.REMOVED)
                await self._disconnecting.disconnect(row.id, choice, doubt)
            case Verdict.SHOW:
                await self._write(lambda writing: doubts.show(writing, row.id))
            case Verdict.FORGET:
                await self._write(lambda writing: doubts.forget(writing, row.id))
            case Verdict.HIDE:
                await self._write(lambda writing: doubts.hide(writing, row.id))

    async def _is_dead(self, asset: Asset) -> bool | None:
        """Whether Meta refuses its token; None where nobody can say."""
        name = entries.token(asset)
        token = await background.beside_the_loop(lambda: self._keychain.get(name))
        if token is None:
            return None
        try:
            return await self._meta.probe(token) == DEAD
        except NotNow:
            return None

    async def _was_done_here(self, row: ConnectionRow, now: int) -> bool:
        return await asyncio.wrap_future(self._store.read(lambda db: _did_it_here(db, row, now - PATIENCE)))

    async def _write(self, work: Callable[[Writing], None]) -> None:
        await asyncio.wrap_future(self._store.write(work))


def _find(db: Connection, doubt: Doubt) -> ConnectionRow | None:
    """As long as it is the same doubt: a stronger word may have come."""
    if doubt not in doubts.everything(db):
        return None
    return next((row for row in connections.everything(db) if row.id == doubt.connection), None)


def _did_it_here(db: Connection, row: ConnectionRow, since: int) -> bool:
    """Whether Meta tells of what the owner did here: the end of this very grant."""
    return max(computers.grants_ended_at(db) or 0, grants.ended_here_at(db, row.id)) > since
