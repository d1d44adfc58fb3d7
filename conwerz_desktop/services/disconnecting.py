"""Takes a connection back: at Meta, at the relay, here. What one of them does not answer is asked again, for a day.

The token leaves the place where everything else reads it before anybody is asked: from then on only this module can
use it, to take back what it allows, and then it is gone.
"""

import asyncio
import json
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, replace
from functools import partial

from conwerz_desktop.domain.audit import Act
from conwerz_desktop.domain.changes import Topic
from conwerz_desktop.domain.channels import Asset, Channel
from conwerz_desktop.domain.disconnecting import AT_META, PATIENCE, Choice, Deed, Facts, Step, ToDo
from conwerz_desktop.domain.doubts import Doubt, Verdict, Why, is_due, verdict
from conwerz_desktop.keychain import Keychain
from conwerz_desktop.meta.graph import GraphClient
from conwerz_desktop.relay_client.client import RelayClient
from conwerz_desktop.relay_client.errors import NotEnrolled, RelayError
from conwerz_desktop.relay_client.errors import Refused as RelayRefused
from conwerz_desktop.services import background, connect, entries, features
from conwerz_desktop.services.erasing import Erasing
from conwerz_desktop.services.taking_back import DEAD, NotNow, TakingBack, subscriber
from conwerz_desktop.store import audit, computers, connections, disconnections, doubts
from conwerz_desktop.store.connection import Connection
from conwerz_desktop.store.connections import ConnectionRow
from conwerz_desktop.store.database import Store, Writing
from conwerz_desktop.store.disconnections import Disconnection

REST = 60.0  # seconds between two tries
BY_RELAY = "by_relay"
HERE = (Step.DESTROY, Step.ERASE, Step.BACKUPS)

EraseBackups = Callable[[], Awaitable[Mapping[str, int]]]
"""Erases the backups in reach. Returns how many, and how many are out of reach."""


async def _no_backups() -> Mapping[str, int]:
    return {}


@dataclass(frozen=True, slots=True)
class _Secrets:
    """`holder` is the token whose grant is to end: a person's, or a WhatsApp account's own.

    `may` lets the relay end it, where the person's token cannot.
    """

    token: str
    holder: str
    may: str = ""


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
        self._meta = TakingBack(graph)
        self._relay = relay
        self._user_token = user_token
        self._erase_backups = erase_backups
        self._turn = asyncio.Lock()
        self._asked_at: dict[Doubt, int] = {}
        self._late_since: dict[Doubt, int] = {}

    async def run(self, sleep: Callable[[float], Awaitable[None]] = asyncio.sleep) -> None:
        """Until cancelled: whatever could not be finished is tried again."""
        while True:
            await self.finish()
            await self.hear_doubts()
            await sleep(REST)

    async def disconnect(self, connection: int, choice: Choice) -> Disconnection | None:
        """None where it is not connected any more. Raises KeychainError or StoreError, and goes on later.

        What another computer has taken over goes here alone: the grant and the subscription are that one's now.
        """
        async with self._turn:
            row = await asyncio.wrap_future(self._store.read(lambda db: _find(db, connection)))
            if row is None:
                return None
            number = await self._begin(row, choice)
            return await self._go_on(number)

    async def hear_doubts(self) -> None:
        """There may be new ones."""
        await self.settle_doubts()
        await self.report_erased()

    async def settle_doubts(self) -> None:
        """What the relay said has ended is erased, or shown again, by somebody's word that counts.

        Removing Conwerz at Facebook leaves the shop its leads; asking for deletion does not.
        """
        found = await asyncio.wrap_future(self._store.read(doubts.everything))
        self._asked_at = {each: at for each, at in self._asked_at.items() if each in found}
        self._late_since = {each: at for each, at in self._late_since.items() if each in found}
        for doubt in found:
            if is_due(doubt, self._asked_at.get(doubt), self._store.time.now()):
                await self._settle(doubt)

    async def _settle(self, doubt: Doubt) -> None:
        row = await asyncio.wrap_future(self._store.read(lambda db: _find(db, doubt.connection)))
        if row is None:
            return
        self._asked_at[doubt] = now = self._store.time.now()
        if doubt.why is Why.REMOVED and await self._was_done_here(row.asset, now):
            await self._write(lambda writing: doubts.forget(writing, row.id))
            return  # the owner ended the whole grant, and wants to sign the others in again
        is_dead = await self._is_dead(row.asset)
        if is_dead is None and now - doubt.since >= PATIENCE:
            self._late_since.setdefault(doubt, now)
        match verdict(doubt, is_dead, now, self._late_since.get(doubt)):
            case Verdict.ERASE:
                await self._erase_doubted(row, doubt)
            case Verdict.SHOW:
                await self._write(lambda writing: doubts.show(writing, row.id))
            case Verdict.FORGET:
                await self._write(lambda writing: doubts.forget(writing, row.id))
            case Verdict.HIDE:
                await self._write(lambda writing: doubts.hide(writing, row.id))

    async def _erase_doubted(self, row: ConnectionRow, doubt: Doubt) -> None:
        """At Meta nothing is taken back where another computer of the shop goes on with it."""
        await self.disconnect(row.id, Choice(keep_leads=doubt.why is not Why.DELETION))
        if doubt.code:
            await self._write(lambda writing: doubts.note_erased(writing, doubt.code))

    async def report_erased(self) -> None:
        """The public page of a deletion says when this computer has done it."""
        for code in await asyncio.wrap_future(self._store.read(doubts.erased)):
            if (relay := self._relay()) is None:
                return
            try:
                await relay.report_erased(code)
            except RelayRefused:
                pass  # it knows nothing of it
            except RelayError:
                return
            await self._write(partial(doubts.note_told, code=code))

    async def is_dead_everywhere(self) -> bool:
        """Whether there are connections, and Meta refuses the token of each."""
        rows = await asyncio.wrap_future(self._store.read(connections.everything))
        return bool(rows) and all([await self._is_dead(row.asset) is True for row in rows])

    async def _is_dead(self, asset: Asset) -> bool | None:
        """Whether Meta refuses its token; None where nobody can say."""
        token = await self._secret(entries.token(asset))
        if token is None:
            return None
        try:
            return await self._meta.probe(token) == DEAD
        except NotNow:
            return None

    async def _was_done_here(self, asset: Asset, now: int) -> bool:
        return await asyncio.wrap_future(self._store.read(lambda db: _did_it_here(db, asset, now - PATIENCE)))

    async def _write(self, work: Callable[[Writing], None]) -> None:
        await asyncio.wrap_future(self._store.write(work))

    async def finish(self) -> None:
        for number in await asyncio.wrap_future(self._store.read(disconnections.unfinished)):
            async with self._turn:
                await self._go_on(number)

    async def _begin(self, row: ConnectionRow, choice: Choice) -> int:
        token = await self._secret(entries.token(row.asset)) or ""
        holder = token if row.asset.channel is Channel.WHATSAPP else await self.login()
        elsewhere = row.doubt in (Why.TAKEN_OVER, Why.GIVEN_UP)
        whole = choice.whole and bool(holder) and not elsewhere
        rows = await asyncio.wrap_future(self._store.read(connections.everything))
        may = await self._may_revoke() if whole and row.asset.channel is not Channel.WHATSAPP else ""
        secrets = json.dumps({"token": token, "holder": holder if whole else "", "may": may})
        await self._beside(lambda: self._keychain.set(entries.revoking(row.asset), secrets))
        facts = Facts(self._store.time.now(), row.asset.channel.value, choice.keep_leads, whole)
        steps = HERE if elsewhere else tuple(Step)
        to_do = ToDo(row.asset, steps, subscriber(row, rows, whole=whole), row.route)
        number = await asyncio.wrap_future(self._store.write(lambda writing: _begin(writing, facts, to_do)))
        await self._beside(lambda: self._keychain.delete(entries.token(row.asset)))
        if (whole and row.asset.channel is not Channel.WHATSAPP) or await self._is_last(row):
            await self._beside(lambda: self._keychain.delete(entries.LOGIN))
        return number

    async def _is_last(self, row: ConnectionRow) -> bool:
        """Nothing else is connected: nobody needs anybody's login any more."""
        rows = await asyncio.wrap_future(self._store.read(connections.everything))
        return all(each.asset == row.asset for each in rows)

    async def _go_on(self, number: int) -> Disconnection:
        """What is to do, in its order; what nobody answers is left for the next time, with what depends on it."""
        known = await self._read(number)
        silent = False
        for step in known.to_do.steps if known.to_do else ():
            is_late = self._store.time.now() - known.facts.asked_at >= PATIENCE
            if silent and step in (Step.PROBE, Step.DESTROY) and not is_late:
                continue
            try:
                known = await self._do(step, known, silent=silent)
            except NotNow:
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
                answer = await self._unsubscribe(to_do)
            case Step.REVOKE:
                answer = await self._revoke(to_do, facts, silent=silent)
            case Step.PROBE:
                answer = await self._probe(to_do, facts)
            case Step.DESTROY:
                await self._beside(lambda: self._keychain.delete(entries.revoking(to_do.asset)))
                answer = "success"
            case Step.RELEASE:
                answer = await self._release(to_do)
            case Step.ERASE:
                return await self._erase(known)
            case Step.BACKUPS:
                counts = {**facts.counts, **await self._erase_backups()}
                known = replace(known, facts=replace(facts, counts=counts))
                answer = "success"
        return await self._done(known, step, answer)

    async def _unsubscribe(self, to_do: ToDo) -> str:
        if not to_do.subscriber:
            return "shared"
        secrets = await self._secrets(to_do.asset)
        return await self._meta.unsubscribe(to_do.subscriber, secrets.token)

    async def _revoke(self, to_do: ToDo, facts: Facts, *, silent: bool) -> str:
        """By the relay with the app's token, where Meta is silent to us, or has ended the person's."""
        if not facts.whole:
            return "goes_on"
        secrets = await self._secrets(to_do.asset)
        try:
            answer = "" if silent else await self._meta.end_grant(secrets.holder)
        except NotNow:
            answer = ""
        if answer not in ("", DEAD):
            return answer
        if await self._revoke_by_relay(secrets.may):
            return BY_RELAY
        if not answer:
            raise NotNow
        return answer

    async def _revoke_by_relay(self, may: str) -> bool:
        relay = self._relay()
        if not may or relay is None:
            return False
        try:
            return await relay.revoke(may)
        except RelayError:
            return False

    async def _may_revoke(self) -> str:
        """Asked for while the relay still knows what the grant proves. Empty where it does not, or is silent."""
        relay, user = self._relay(), await features.who_logged_in(self._keychain)
        if relay is None or not user:
            return ""
        try:
            return await relay.may_revoke(user)
        except RelayError:
            return ""

    async def _probe(self, to_do: ToDo, facts: Facts) -> str:
        """With the very token that was taken back: Meta must refuse it."""
        if not facts.whole:
            return "goes_on"
        secrets = await self._secrets(to_do.asset)
        answer = await self._meta.probe(secrets.token)
        if answer == "success":
            raise NotNow
        return answer

    async def _release(self, to_do: ToDo) -> str:
        if to_do.route == connect.UNHEARD:
            return "unknown"
        if (relay := self._relay()) is None:
            raise NotNow
        try:
            await relay.release(to_do.asset, to_do.route)
        except (NotEnrolled, RelayRefused):
            return "unknown"  # it has nothing for us
        except RelayError:
            raise NotNow from None
        return "success"

    async def _erase(self, known: Disconnection) -> Disconnection:
        assert known.to_do is not None
        receipt = await Erasing(self._store).erase_asset(known.to_do.asset, keep_leads=known.facts.keep_leads)
        if receipt:
            counts = {**known.facts.counts, **receipt.counts}
            facts = replace(known.facts, counts=counts, looked_for=receipt.looked_for, found=receipt.found)
            known = replace(known, facts=facts)
        return await self._done(known, Step.ERASE, "success")

    async def _late(self, step: Step, known: Disconnection) -> Disconnection:
        """A day is over: what Meta never confirmed is told as such, and nothing that could ask again is kept."""
        return await self._done(known, step, "never_confirmed")

    async def _done(self, known: Disconnection, step: Step, answer: str) -> Disconnection:
        assert known.to_do is not None
        facts = replace(known.facts, deeds=(*known.facts.deeds, Deed(step, self._store.time.now(), answer)))
        known = replace(known, facts=facts, to_do=known.to_do.without(step))
        await self._keep(known)
        return known

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

    async def login(self) -> str:
        """The person's own token; empty where nobody has logged in here."""
        if self._user_token:
            return self._user_token
        login = await features.login(self._keychain)
        return login.text if login else ""

    async def _secrets(self, asset: Asset) -> _Secrets:
        text = await self._secret(entries.revoking(asset))
        return _Secrets(**json.loads(text)) if text else _Secrets("", "")

    async def _secret(self, name: str) -> str | None:
        return await asyncio.wrap_future(background.begin(lambda: self._keychain.get(name), "keychain"))

    async def _beside(self, work: Callable[[], None]) -> None:
        await asyncio.wrap_future(background.begin(work, "keychain"))


def _find(db: Connection, connection: int) -> ConnectionRow | None:
    return next((row for row in connections.everything(db) if row.id == connection), None)


def _did_it_here(db: Connection, asset: Asset, since: int) -> bool:
    """Whether Meta tells of what was done here."""
    if (computers.grants_ended_at(db) or 0) > since:
        return True
    ended = [known.facts for known in disconnections.everything(db) if known.facts.whole]
    is_number = asset.channel is Channel.WHATSAPP
    return any(facts.asked_at > since and (facts.channel == Channel.WHATSAPP) == is_number for facts in ended)


def _begin(writing: Writing, facts: Facts, to_do: ToDo) -> int:
    about = connections.mark_of(to_do.asset)
    writing.topics.add(Topic.CONNECTIONS)
    audit.note(writing, Act.DISCONNECTED, about, whole=facts.whole, keep_leads=facts.keep_leads)
    return disconnections.begin(writing, audit.mark(writing.db, about), facts, to_do)
