"""What the owner has switched on. Switched off, it takes with it every permission that nothing else needs."""

import asyncio
import json
from collections.abc import Collection
from dataclasses import dataclass

from conwerz_desktop.domain import offers
from conwerz_desktop.domain.offers import Offer, Plan
from conwerz_desktop.domain.permissions import PermissionTable
from conwerz_desktop.domain.tokens import UserToken
from conwerz_desktop.keychain import Keychain
from conwerz_desktop.meta import grants
from conwerz_desktop.meta.graph import GraphClient
from conwerz_desktop.relay_client.logins import Granted
from conwerz_desktop.services import background, entries
from conwerz_desktop.store import connections, features_on
from conwerz_desktop.store.database import Store


@dataclass(frozen=True, slots=True)
class Switched:
    """`revoked` at Meta now. `left` could not be, since nobody's login is here: it goes with the next one."""

    revoked: tuple[str, ...]
    left: tuple[str, ...] = ()


async def switched_on(store: Store) -> frozenset[Offer]:
    return await asyncio.wrap_future(store.read(features_on.read))


async def keep(store: Store, on: Collection[Offer]) -> None:
    await asyncio.wrap_future(store.write(lambda writing: features_on.keep(writing, on)))


async def keep_login(keychain: Keychain, granted: Granted) -> None:
    """The person's own token, in the keychain: what they gave can only be taken back with it."""
    if isinstance(granted.token, UserToken):
        text = json.dumps({"token": granted.token.text, "user": granted.user, "expires_at": granted.expires_at})
        await asyncio.wrap_future(background.begin(lambda: keychain.set(entries.LOGIN, text), "keychain"))


async def login(keychain: Keychain) -> UserToken | None:
    """None where nobody has logged in here, as in practice or with Embedded Signup alone."""
    text = await asyncio.wrap_future(background.begin(lambda: keychain.get(entries.LOGIN), "keychain"))
    return UserToken(str(json.loads(text)["token"])) if text else None


async def switch_off(
    store: Store, keychain: Keychain, graph: GraphClient, table: PermissionTable, offer: Offer, plan: Plan
) -> Switched:
    """Raises MetaError, and then nothing has changed here."""
    before = await switched_on(store)
    owned = await asyncio.wrap_future(store.read(lambda db: any(row.business_id for row in connections.everything(db))))
    needed = offers.scopes(table, before - {offer}, system_user=owned, plan=plan)
    surplus = [scope for scope in offers.scopes(table, before, system_user=owned, plan=plan) if scope not in needed]
    token = await login(keychain)
    if token is None:
        await keep(store, before - {offer})
        return Switched((), tuple(surplus))
    granted = await grants.permissions(graph, token)
    revoked = tuple(scope for scope in surplus if scope in granted)
    for scope in revoked:
        await grants.revoke(graph, token, scope)
    await keep(store, before - {offer})
    return Switched(revoked)
