"""Takes a connection back: at Meta, at the relay, here. What one of them does not answer is asked again, for a day.

The token leaves the place where everything else reads it before anybody is asked: from then on only this module can
use it, to take back what it allows, and then it is gone.
"""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress
from dataclasses import replace

from conwerz_desktop.domain.audit import Act
from conwerz_desktop.domain.changes import Topic
from conwerz_desktop.domain.channels import Asset
from conwerz_desktop.domain.disconnecting import AT_META, DEAD, PATIENCE, Choice, Deed, Facts, Step, ToDo
from conwerz_desktop.domain.doubts import Doubt, Why
from conwerz_desktop.keychain import Keychain
from conwerz_desktop.meta.errors import MetaError
from conwerz_desktop.meta.graph import GraphClient
from conwerz_desktop.relay_client.client import RelayClient
from conwerz_desktop.relay_client.errors import NotEnrolled, RelayError
from conwerz_desktop.relay_client.errors import Refused as RelayRefused
from conwerz_desktop.services import background, connect, signed_in, spares, subscribing, tokens
from conwerz_desktop.services.aside import Aside
from conwerz_desktop.services.erasing import Erasing
from conwerz_desktop.services.listening import rest
from conwerz_desktop.services.revoking import Revoking
from conwerz_desktop.services.setting_aside import HERE, SettingAside
from conwerz_desktop.services.spares import Ended
from conwerz_desktop.services.taking_back import ENDED, NotNow, TakingBack, subscriber
from conwerz_desktop.store import audit, connections, disconnections, doubts, grants, leads
from conwerz_desktop.store.connection import Connection
from conwerz_desktop.store.connections import ConnectionRow
from conwerz_desktop.store.database import Store, Writing
from conwerz_desktop.store.disconnections import Disconnection
from conwerz_desktop.store.grants import Kept

LONGEST_REST = 60.0  # seconds between two tries

EraseBackups = Callable[[], Awaitable[Mapping[str, int]]]
"""Erases the backups in reach. Returns how many, and how many are out of reach."""


async def _no_backups() -> Mapping[str, int]:
    return {}


class Disconnecting:
    """`relay` is None while none is known. `user_token` is practice's; the real shop's is in the keychain."""

    def __init__(
        self,
        store: Store,
        keychain: Keychain,
        graph: GraphClient,
        relay: Callable[[], RelayClient | None],
        *,
        user_token: str = "",
        erase_backups: EraseBackups = _no_backups,
    ) -> None:
        self._store = store
        self._keychain = keychain
        self._graph = graph
        self._meta = TakingBack(graph)
        self._revoking = Revoking(graph, relay)
        self._relay = relay
        self.aside = SettingAside(store, keychain, self._revoking, user_token)
        self._erase_backups = erase_backups
        self._turn = asyncio.Lock()
        self._has_more = asyncio.Event()

    async def run(self) -> None:
        """Until cancelled: whatever could not be finished is tried again, after two seconds, four, …, a minute."""
        attempts = 0
        while True:
            self._has_more.clear()
            left = await self.finish()
            unfinished = await asyncio.wrap_future(self._store.read(disconnections.unfinished))
            is_done = not unfinished and not left.silent
            attempts = 0 if is_done else attempts + 1
            await rest(self._has_more, None if is_done else pause(attempts))

    async def disconnect(self, connection: int, choice: Choice, doubt: Doubt | None = None) -> Disconnection | None:
        """None where it is not connected any more, or the doubt is not the same. Raises KeychainError or StoreError.

        What is begun goes on later.

        What another computer has taken over goes here alone: the grant and the subscription are that one's now.
        `doubt`: why, where it was not the owner who asked for it here.
        """
        try:
            async with self._turn:
                row = await asyncio.wrap_future(self._store.read(lambda db: _find(db, connection, doubt)))
                if row is None:
                    return None
                number = await self._begun(row.asset) or await self._begin(row, choice, doubt)
                return await self._go_on(number) if number else None
        finally:
            self._has_more.set()  # it may be waiting, or have been cut off

    async def erase_kept(self, kept: Kept) -> None:
        """Leads that were left of an asset, by the word of whoever had granted them."""
        async with self._turn:
            await self._go_on(await self._begun(kept.asset) or await self._begin_with_kept(kept))

    async def _write(self, work: Callable[[Writing], None]) -> None:
        await asyncio.wrap_future(self._store.write(work))

    def look_again(self) -> None:
        """There may be more to take back than disconnections know of."""
        self._has_more.set()

    async def finish(self) -> Ended:
        """Returns what became of the tokens on which nothing hangs."""
        for number in await asyncio.wrap_future(self._store.read(disconnections.unfinished)):
            async with self._turn:
                await self._go_on(number)
        ended = await spares.end(self._store, self._keychain, self._revoking.end_token)
        if ended.businesses:
            await self._subscribe_again(lambda row: spares.is_of(row, ended.businesses))
        return ended

    async def _subscribe_again(self, concerns: Callable[[ConnectionRow], bool] = lambda _: True) -> None:
        """What goes on: Meta may have dropped it with a grant that has ended."""
        rows = await asyncio.wrap_future(self._store.read(_going_on))
        known = await tokens.of(self._keychain, [row for row in rows if concerns(row)])
        for row, token in known.items():
            with suppress(MetaError):  # the checks tell of it
                await subscribing.again(self._store, self._graph, {row: token})

    async def _begun(self, asset: Asset) -> int | None:
        return await asyncio.wrap_future(self._store.read(lambda db: disconnections.erasing(db, asset)))

    async def _begin_with_kept(self, kept: Kept) -> int:
        now, channel = self._store.time.now(), kept.asset.channel.value
        facts = Facts(now, channel, keep_leads=False, whole=True, why=Why.DELETION)
        to_do = ToDo(kept.asset, (Step.ERASE, Step.BACKUPS, Step.RELEASE), route=kept.route, only_leads=True)
        return await asyncio.wrap_future(self._store.write(lambda writing: _begin(writing, facts, to_do)))

    async def _begin(self, row: ConnectionRow, choice: Choice, doubt: Doubt | None) -> int | None:
        """Written down before anything is touched: a kill from here on is gone on with."""
        held = row.held_by_business or await self.aside.is_held(row.asset)
        holder = await self.aside.holder(row.asset, await self.aside.person(row.granted_by), held=held)
        elsewhere = row.is_elsewhere
        has_ended = await asyncio.wrap_future(self._store.read(lambda db: grants.has_ended(db, row.asset)))
        has_ended = has_ended or (doubt is not None and doubt.why in (Why.REMOVED, Why.DELETION))
        whole = choice.whole and (bool(holder) or has_ended) and not elsewhere
        rows = await asyncio.wrap_future(self._store.read(connections.everything))
        why = doubt.why if doubt else ""
        facts = Facts(self._store.time.now(), row.asset.channel.value, choice.keep_leads, whole, why)
        facts = replace(facts, held_by_business=held)
        others = [other for other in rows if other.id != row.id]
        ending = [other for other in others if whole and disconnections.shares_grant(row, other)]
        to_do = ToDo(
            row.asset,
            HERE if elsewhere else tuple(Step),
            subscriber=subscriber(row, [other for other in others if other not in ending]),
            route=row.route,
            held_by_business=held,
            by=row.granted_by,
        )

        def begin(writing: Writing) -> int | None:
            """Not what was connected again, or heard of anew, since it was looked at."""
            if _find(writing.db, row.id, doubt) is None:
                return None
            if not why:
                grants.note_ended_here(writing, [other.id for other in ending])
            return _begin(writing, facts, to_do)

        return await asyncio.wrap_future(self._store.write(begin))

    async def _go_on(self, number: int) -> Disconnection:
        """What is to do, in its order; what nobody answers is left for the next time, with what depends on it."""
        known = await self._read(number)
        await self.aside.begin(known)
        known = await self._without_what_was_granted_again(known)
        silent = False
        for step in known.to_do.steps if known.to_do else ():
            is_late = self._store.time.now() - known.facts.asked_at >= PATIENCE
            if silent and step in (Step.PROBE, Step.DESTROY) and not is_late:
                continue
            try:
                known = await self._do(step, known, silent=silent)
            except NotNow:
                known = replace(known, to_do=(await self._read(number)).to_do)  # with that Meta was asked
                silent = silent or step in AT_META
                known = await self._late(step, known) if is_late else await self._note(known, step, "unreachable")
        if known.to_do and not known.to_do.steps:
            known = replace(known, facts=replace(known.facts, waiting=False), to_do=None)
            await self._keep(known)
        return known

    async def _do(self, step: Step, known: Disconnection, *, silent: bool) -> Disconnection:
        """`silent`: Meta does not answer this computer."""
        assert known.to_do is not None
        to_do, facts = known.to_do, known.facts
        match step:
            case Step.UNSUBSCRIBE:
                answer = await self._unsubscribe(known)
            case Step.REVOKE:
                known, before = await self._note_asking(known), known
                answer = await self._revoke(before, silent=silent)
            case Step.PROBE:
                answer = await self._probe(known)
                if known.facts.is_order:
                    await self._subscribe_again()
            case Step.DESTROY:
                if (await self.aside.of(known)).number:
                    await self.aside.forget(to_do.asset)
                answer = "success"
            case Step.RELEASE:
                answer = await self._release(to_do, keeps_leads=facts.keep_leads)
            case Step.ERASE:
                return await self._erase(known)
            case Step.BACKUPS:
                counts = {**facts.counts, **await self._erase_backups()}
                known = replace(known, facts=replace(facts, counts=counts))
                answer = "success"
        return await self._done(known, step, answer)

    async def _unsubscribe(self, known: Disconnection) -> str:
        assert known.to_do is not None
        if not known.to_do.subscriber:
            return "shared"
        secrets = await self.aside.of(known)
        return await self._meta.unsubscribe(known.to_do.subscriber, secrets.token) if secrets.token else "unknown"

    async def _revoke(self, known: Disconnection, *, silent: bool) -> str:
        assert known.to_do is not None
        if not known.facts.whole:
            return "goes_on"
        secrets = await self.aside.of(known)
        if not (secrets.token or secrets.holder):
            return "unknown"
        have_left = await self._let_leave(known, secrets, silent=silent)
        answer = await self._revoking.revoke(secrets, asked=known.to_do.asked_meta, silent=silent)
        if not have_left:
            raise NotNow
        return answer

    async def _let_leave(self, known: Disconnection, secrets: Aside, *, silent: bool) -> bool:
        """Whether no login is left that is to end: of those by which another computer may have something none is."""
        assert known.to_do is not None
        if not known.facts.is_order or not secrets.leaving:
            return True
        if await asyncio.wrap_future(self._store.read(disconnections.has_given_up)):
            return True
        left = await self._revoking.leave(await self.aside.still_leaving(secrets), silent=silent)
        if left != secrets.leaving:
            await self.aside.keep_leaving(known.to_do.asset, secrets, left)
        return not left

    async def _probe(self, known: Disconnection) -> str:
        """With the very token that was taken back: Meta must refuse it."""
        if not known.facts.whole:
            return "goes_on"
        secrets = await self.aside.of(known)
        answer = await self._meta.probe(secrets.token) if secrets.token else "unknown"
        if answer == "success":
            raise NotNow
        return answer

    async def _release(self, to_do: ToDo, *, keeps_leads: bool) -> str:
        if to_do.route == connect.UNHEARD:
            return "unknown"
        if to_do.only_leads and await self._is_connected(to_do.asset):
            return "shared"
        if (relay := self._relay()) is None:
            raise NotNow
        try:
            await relay.release(
                to_do.asset, to_do.route, keeps_leads=keeps_leads and await self._has_leads(to_do.asset)
            )
        except (NotEnrolled, RelayRefused):
            return "unknown"  # it has nothing for us
        except RelayError:
            raise NotNow from None
        return "success"

    async def _is_connected(self, asset: Asset) -> bool:
        return await asyncio.wrap_future(self._store.read(lambda db: connections.find(db, asset))) is not None

    async def _has_leads(self, asset: Asset) -> bool:
        return await asyncio.wrap_future(self._store.read(lambda db: leads.came_by(db, asset)))

    async def _erase(self, known: Disconnection) -> Disconnection:
        assert known.to_do is not None
        asset, erasing = known.to_do.asset, Erasing(self._store)
        if known.to_do.only_leads:
            receipt = await erasing.erase_kept(asset, known.id)
        else:
            receipt = await erasing.erase_asset(asset, keep_leads=known.facts.keep_leads, counted_by=known.id)
        known = await self._read(known.id)  # with the counts
        if receipt:
            facts = replace(known.facts, looked_for=receipt.looked_for, found=receipt.found)
            known = replace(known, facts=facts)
        return await self._done(known, Step.ERASE, "success")

    async def _late(self, step: Step, known: Disconnection) -> Disconnection:
        """A day is over: what Meta never confirmed is told as such, and nothing that could ask again is kept."""
        return await self._done(known, step, "never_confirmed")

    async def _done(self, known: Disconnection, step: Step, answer: str) -> Disconnection:
        assert known.to_do is not None
        facts = replace(known.facts, deeds=(*known.facts.deeds, Deed(step, self._store.time.now(), answer)))
        to_do = known.to_do
        known = replace(known, facts=facts, to_do=to_do.without(step))
        is_refused = step is Step.PROBE and answer == DEAD
        has_ended = is_refused and await self._login_has_ended(known)

        def keep(writing: Writing) -> None:
            disconnections.keep(writing, known.id, known.facts, known.to_do)
            if has_ended:
                grants.end_all(writing, to_do.asset, to_do.by)
            elif is_refused:
                grants.end(writing, to_do.asset)
            if step is Step.BACKUPS:
                writing.topics.add(Topic.CONNECTIONS)  # a deletion may be done by this

        await self._write(keep)
        return known

    async def _login_has_ended(self, known: Disconnection) -> bool:
        """And so all that the person had granted. A word about one Page may be true of that Page alone."""
        if known.facts.ends_login:
            revoked = known.facts.of(Step.REVOKE)
            return revoked is not None and revoked.answer in ENDED
        assert known.to_do is not None
        if known.to_do.held_by_business:
            return False
        leaving = [each.person for each in (await self.aside.of(known)).leaving]
        by = known.to_do.by
        person = await self.aside.person(by) or await signed_in.among(self._store, leaving, by)
        if person and await self._meta.has_ended(person.token):
            await background.beside_the_loop(lambda: signed_in.drop(self._keychain, {person.token}))
            return True
        return False

    async def _note(self, known: Disconnection, step: Step, answer: str) -> Disconnection:
        """Once, however often it is tried."""
        last = known.facts.of(step)
        if last and last.answer == answer:
            return known
        facts = replace(known.facts, deeds=(*known.facts.deeds, Deed(step, self._store.time.now(), answer)))
        known = replace(known, facts=facts)
        await self._keep(known)
        return known

    async def _keep(self, known: Disconnection) -> None:
        await asyncio.wrap_future(
            self._store.write(lambda writing: disconnections.keep(writing, known.id, known.facts, known.to_do))
        )

    async def _read(self, number: int) -> Disconnection:
        known = await asyncio.wrap_future(self._store.read(lambda db: disconnections.one(db, number)))
        assert known is not None
        return known

    async def _note_asking(self, known: Disconnection) -> Disconnection:
        """Before Meta is asked to end the grant, so that its next answer is understood after a kill."""
        assert known.to_do is not None
        if known.facts.whole and not known.to_do.asked_meta:
            known = replace(known, to_do=replace(known.to_do, asked_meta=True))
            await self._keep(known)
        return known

    async def _without_what_was_granted_again(self, known: Disconnection) -> Disconnection:
        """What the owner has connected again meanwhile is not taken back by an order that is older."""
        to_do = known.to_do
        if to_do is None or to_do.only_leads or Step.ERASE in to_do.steps:
            return known
        row = await asyncio.wrap_future(self._store.read(lambda db: connections.find(db, to_do.asset)))
        if row:
            for step in (Step.UNSUBSCRIBE, Step.RELEASE):
                known = await self._done(known, step, "shared") if _is_to_do(known, step) else known
        if known.facts.whole and await self.aside.is_granted_again(row, known):
            await self.aside.put_back(known, row)
            known = replace(known, facts=replace(known.facts, whole=False))
        return known


def pause(attempts: int) -> float:
    """Seconds. A day has more tries than a power of two may have in a float."""
    return min(LONGEST_REST, 2.0 ** min(attempts, 6))


def _is_to_do(known: Disconnection, step: Step) -> bool:
    return known.to_do is not None and step in known.to_do.steps


def _find(db: Connection, connection: int, doubt: Doubt | None) -> ConnectionRow | None:
    """As long as the doubt stands, where it is by one: a stronger word may have come, or the owner connected again."""
    if doubt and doubt not in doubts.everything(db):
        return None
    return next((row for row in connections.everything(db) if row.id == connection), None)


def _going_on(db: Connection) -> tuple[ConnectionRow, ...]:
    """What is here, nobody doubts, and whose grant the owner has not ended here with another's."""
    found = [row for row in connections.everything(db) if not (row.doubt or row.is_elsewhere)]
    return tuple(row for row in found if not grants.ended_here_at(db, row.id))


def _begin(writing: Writing, facts: Facts, to_do: ToDo) -> int:
    about = connections.mark_of(to_do.asset)
    writing.topics.add(Topic.CONNECTIONS)
    audit.note(writing, Act.DISCONNECTED, about, whole=facts.whole, keep_leads=facts.keep_leads)
    return disconnections.begin(writing, audit.mark(writing.db, about), facts, to_do)
