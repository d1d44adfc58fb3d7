"""One permission given back to Meta, by a switch on the permissions screen, with every feature that needs it.

A feature takes with it the subscriptions and the permissions that nothing else needs.
"""

from collections.abc import Callable, Mapping, Sequence

from conwerz_desktop.domain import offers
from conwerz_desktop.domain.channels import Channel
from conwerz_desktop.domain.offers import PARTS, Offer, Plan
from conwerz_desktop.domain.permissions import PermissionTable
from conwerz_desktop.domain.tokens import SystemUserToken, UserToken
from conwerz_desktop.keychain import Keychain, KeychainError
from conwerz_desktop.meta import errors, grants
from conwerz_desktop.meta.graph import GraphClient
from conwerz_desktop.services import background, features, goodbye, signed_in, subscribing
from conwerz_desktop.services.signed_in import Person
from conwerz_desktop.services.taking_back import TakingBack, answered
from conwerz_desktop.store.connections import ConnectionRow
from conwerz_desktop.store.database import Store


class Switching:
    """`user_token` is practice's; the real shop's is in the keychain. A number's own token holds its
    permissions, and a business's those of its Pages."""

    def __init__(
        self,
        store: Store,
        keychain: Keychain,
        graph: GraphClient,
        tokens: Mapping[ConnectionRow, str],
        user_token: str = "",
        app_id: Callable[[], str] = str,
    ) -> None:
        self._store = store
        self._keychain = keychain
        self._graph = graph.quietly()
        self._tokens = tokens
        self._app_id = app_id
        self._numbers = [token for row, token in tokens.items() if row.asset.channel is Channel.WHATSAPP]
        self._user_token = user_token

    async def off(self, table: PermissionTable, plan: Plan, permission: str) -> str:
        """Returns the key of what stood in the way, empty where Meta has it back; `no_login` where nobody can ask."""
        try:
            before = await features.in_use(self._store)
            if gone := needing(table, permission) & before:
                await self._switch_off(table, plan, before, before - gone)
            return await self._give_back(permission)
        except errors.MetaError as error:
            return error.key
        except KeychainError:
            return "keychain_closed"

    async def _switch_off(
        self, table: PermissionTable, plan: Plan, before: frozenset[Offer], after: frozenset[Offer]
    ) -> None:
        """Raises MetaError, and then the features are still on here."""
        owned = any(row.business_id for row in self._tokens)
        needed = offers.scopes(table, after, system_user=owned, plan=plan)
        surplus = set(offers.scopes(table, before, system_user=owned, plan=plan)) - set(needed)
        holders = await self._holders()
        granted = [(holder, await grants.still_granted(self._graph, holder)) for holder in holders]
        await subscribing.follow(self._graph, self._tokens, after, self._app_id())
        for holder, scopes in granted:
            for scope in sorted(surplus & scopes):
                await grants.revoke(self._graph, holder, scope)
        await features.keep(self._store, after)

    async def _give_back(self, permission: str) -> str:
        """From every grant that still has it."""
        holders = await self._holders()
        for holder in holders:
            if permission in await grants.still_granted(self._graph, holder):
                await grants.revoke(self._graph, holder, permission)
        return "" if holders else "no_login"

    async def _holders(self) -> Sequence[UserToken | SystemUserToken]:
        persons, businesses = await self._persons(), await self._businesses()
        others = map(SystemUserToken, dict.fromkeys([*self._numbers, *sorted(businesses)]))
        return [*persons, *others]

    async def _businesses(self) -> frozenset[str]:
        return await background.beside_the_loop(lambda: goodbye.holders(self._keychain, self._tokens))

    async def _persons(self) -> Sequence[UserToken]:
        """Whoever has something connected here, and whoever else has signed in, as long as Meta takes their login.

        Another's may have expired, and is nobody's obstacle.
        """
        if self._user_token:
            return [UserToken(self._user_token)]
        known = await signed_in.behind_any(self._store, self._keychain, self._tokens)
        others = [each for each in await signed_in.everybody(self._keychain) if each not in known]
        return [UserToken(each.token) for each in (*known, *others) if each in known or await self._is_good(each)]

    async def _is_good(self, idle: Person) -> bool:
        """Also where Meta is silent: what it has not answered has not been given back."""
        return await answered(TakingBack(self._graph).probe(idle.token)) in ("success", "")


def needing(table: PermissionTable, permission: str) -> frozenset[Offer]:
    """What can be ticked that does not work without this permission."""
    row = next(row for row in table.permissions if row.permission == permission)
    return frozenset(offer for offer, parts in PARTS.items() if row.features & frozenset(parts))
