"""What a disconnection sets aside: its token, and the logins that end with it. Nobody else finds them any more.

What is not asked about after all is put back, so that it is ended later and not lost alive.
"""

import asyncio
from dataclasses import replace
from functools import partial

from conwerz_desktop.domain.channels import Asset, Channel
from conwerz_desktop.domain.disconnecting import Step, ToDo
from conwerz_desktop.keychain import Keychain
from conwerz_desktop.services import aside, background, entries, signed_in, spares
from conwerz_desktop.services.aside import Aside, Leaving
from conwerz_desktop.services.revoking import Revoking
from conwerz_desktop.services.signed_in import Person
from conwerz_desktop.services.spares import Spare
from conwerz_desktop.store import connections, disconnections
from conwerz_desktop.store.connections import ConnectionRow
from conwerz_desktop.store.database import Store
from conwerz_desktop.store.disconnections import Disconnection

HERE = (Step.DESTROY, Step.ERASE, Step.BACKUPS)  # of what another computer has taken over


class SettingAside:
    """`user_token` is practice's; the real shop's is in the keychain. Everything here raises KeychainError."""

    def __init__(self, store: Store, keychain: Keychain, revoking: Revoking, user_token: str) -> None:
        self._store = store
        self._keychain = keychain
        self._revoking = revoking
        self._user_token = user_token

    async def persons(self) -> tuple[Person, ...]:
        """Whoever has signed in here, and practice's owner, who has before the start."""
        return (*await signed_in.everybody(self._keychain), *filter(None, [self._practised]))

    async def person(self, mark: bytes | None) -> Person | None:
        return await signed_in.behind(self._store, self._keychain, mark) or self._practised

    async def holder(self, asset: Asset, person: Person | None, *, held: bool) -> str:
        """The token whose grant is to end; empty where nobody has it. `held`: by a business, and by no person.

        A number has its system user's token, or a person's own, and so the one that ends.
        """
        if person and not held:
            return person.token
        if asset.channel is Channel.WHATSAPP:
            return await self._secret(entries.token(asset)) or ""
        return (await self._secret(entries.holder(asset)) or "") if held else ""

    async def is_held(self, asset: Asset) -> bool:
        """Whether it hangs on a business's token."""
        return bool(await self._secret(entries.holder(asset)))

    async def begin(self, known: Disconnection) -> None:
        """The token goes where only revoking finds it. Begun anew as long as it lies where the others look for it."""
        to_do = known.to_do
        if to_do is None or not {Step.DESTROY, Step.ERASE} <= set(to_do.steps):
            return
        if not (await self.of(known)).number:
            await self._keep_aside(known, to_do)
        if to_do.steps == HERE and not known.facts.deeds:
            rows = await asyncio.wrap_future(self._store.read(connections.everything))
            await background.beside_the_loop(lambda: spares.destroy(self._keychain, to_do.asset, rows))
        if logins := (await self.of(known)).tokens_to_end:
            await background.beside_the_loop(lambda: signed_in.drop(self._keychain, logins))
        for entry in (entries.token(to_do.asset), entries.holder(to_do.asset)):
            await background.beside_the_loop(partial(self._keychain.delete, entry))

    async def of(self, known: Disconnection) -> Aside:
        """Its own; nothing where a later disconnection of the same asset has taken the place."""
        assert known.to_do is not None
        asset = known.to_do.asset
        found = await background.beside_the_loop(lambda: aside.read(self._keychain, asset))
        return found if found.number == known.id else aside.NOTHING

    async def forget(self, asset: Asset) -> None:
        """Nobody is to be asked with it any more."""
        await background.beside_the_loop(lambda: aside.destroy(self._keychain, asset))

    async def keep_leaving(self, asset: Asset, secrets: Aside, left: tuple[Leaving, ...]) -> None:
        """Those are left whose login is still to end."""
        await background.beside_the_loop(lambda: aside.keep(self._keychain, asset, replace(secrets, leaving=left)))

    async def still_leaving(self, secrets: Aside) -> tuple[Leaving, ...]:
        """Whoever has signed in again meanwhile keeps what they granted."""
        again = {each.user for each in await signed_in.everybody(self._keychain)}
        return tuple(each for each in secrets.leaving if each.user not in again)

    async def put_back(self, known: Disconnection, row: ConnectionRow | None) -> None:
        """What was to end, and is not asked about any more: it is kept for what ends later, and not lost alive."""
        if not known.facts.is_order:
            return
        secrets = await self.of(known)
        if row and secrets.holder and known.facts.held_by_business:
            spare = Spare(secrets.holder, row.business_id or row.waba_id or "")
            await background.beside_the_loop(lambda: spares.add(self._keychain, spare))
        again = {each.user for each in await signed_in.everybody(self._keychain)}
        for person in secrets.persons:
            if person.user not in again:
                await background.beside_the_loop(partial(signed_in.keep, self._keychain, person))

    async def is_granted_again(self, row: ConnectionRow | None, known: Disconnection) -> bool:
        """Whether there is a login again whose grant would end: the former one was set aside with the token."""
        if not known.facts.ends_login:
            return row is not None
        assert known.to_do is not None
        return await signed_in.behind(self._store, self._keychain, known.to_do.by) is not None

    @property
    def _practised(self) -> Person | None:
        return Person("", self._user_token) if self._user_token else None

    async def _keep_aside(self, known: Disconnection, to_do: ToDo) -> None:
        asset, person, is_order = to_do.asset, await self.person(to_do.by), known.facts.is_order
        await self._put_back_older(asset)
        holder = await self.holder(asset, person, held=to_do.held_by_business) if is_order else ""
        may = await self._revoking.may(person) if person and known.facts.ends_login else ""
        if is_order and not known.facts.ends_login:
            await self._end_what_was_left_over(asset)
        leaving = await self._leaving(to_do, holder, is_order=is_order)
        token = await self._secret(entries.token(asset)) or ""
        user = person.user if person and person.token == holder else ""
        secrets = Aside(token, holder, may, known.id, leaving, user)
        await background.beside_the_loop(lambda: aside.keep(self._keychain, asset, secrets))

    async def _leaving(self, to_do: ToDo, holder: str, *, is_order: bool) -> tuple[Leaving, ...]:
        """Whose logins nothing needs once this has gone, besides the one that ends with it."""
        rows = await asyncio.wrap_future(self._store.read(connections.everything))
        others = [row for row in rows if row.asset != to_do.asset]
        found = list[Leaving]()
        for each in await signed_in.unneeded(self._store, await self.persons(), others, to_do.by):
            if each.token != holder:
                found.append(Leaving(each.user, each.token, await self._revoking.may(each) if is_order else ""))
        return tuple(found)

    async def _end_what_was_left_over(self, asset: Asset) -> None:
        """Of the business whose grant ends: nothing has to be spared for it any more."""
        row = await asyncio.wrap_future(self._store.read(lambda db: connections.find(db, asset)))
        owners = {row.business_id, row.waba_id} if row else set[str | None]()
        await background.beside_the_loop(lambda: spares.make_due(self._keychain, owners))

    async def _put_back_older(self, asset: Asset) -> None:
        """Of an order of the same asset that Meta has not answered yet, and whose place is taken now."""
        found = await background.beside_the_loop(lambda: aside.read(self._keychain, asset))
        older = await asyncio.wrap_future(self._store.read(lambda db: disconnections.one(db, found.number)))
        if older and older.to_do:
            row = await asyncio.wrap_future(self._store.read(lambda db: connections.find(db, asset)))
            await self.put_back(older, row)

    async def _secret(self, name: str) -> str | None:
        return await background.beside_the_loop(lambda: self._keychain.get(name))
