"""What a login could connect, page by page as Meta tells of it."""

import asyncio
from collections.abc import AsyncIterator, Collection, Iterable
from dataclasses import dataclass, field, replace

from conwerz_desktop.domain import candidates
from conwerz_desktop.domain.candidates import Candidate, WhyNot
from conwerz_desktop.domain.channels import Asset, Channel
from conwerz_desktop.domain.offers import Offer
from conwerz_desktop.domain.tokens import PageToken, UserToken
from conwerz_desktop.meta import grants
from conwerz_desktop.meta.graph import GraphClient
from conwerz_desktop.relay_client.logins import Granted
from conwerz_desktop.services.signed_in import Person
from conwerz_desktop.store import connections
from conwerz_desktop.store.connections import ConnectionRow
from conwerz_desktop.store.database import Store


@dataclass(slots=True)
class LoggedIn:
    """What a login holds in memory until the owner has chosen; nothing of it is written down."""

    granted: Granted
    scopes: frozenset[str]
    pages: dict[str, PageToken] = field(default_factory=dict)

    @property
    def person(self) -> Person | None:
        """None where a business signed up, with its system user's token."""
        return Person(self.granted.user, self.granted.token.text) if isinstance(self.granted.token, UserToken) else None

    @property
    def own_of_business(self) -> str:
        """The token, where it is a system user's."""
        return "" if isinstance(self.granted.token, UserToken) else self.granted.token.text


async def find(
    store: Store, graph: GraphClient, known: LoggedIn, ticked: frozenset[Offer]
) -> AsyncIterator[tuple[Candidate, ...]]:
    """Each Page and number once. Pages leave their own tokens in `known`. Raises MetaError."""
    rows = await asyncio.wrap_future(store.read(connections.everything))
    seen = set[Asset]()
    async for found in _everything(graph, known, ticked, rows):
        new = tuple(each for each in found if each.asset not in seen)
        seen |= {each.asset for each in new}
        if new:
            yield new


async def _everything(
    graph: GraphClient, known: LoggedIn, ticked: frozenset[Offer], rows: Collection[ConnectionRow]
) -> AsyncIterator[Iterable[Candidate]]:
    connected = {row.asset for row in rows}
    token = known.granted.token
    if isinstance(token, UserToken) and ticked - {Offer.WHATSAPP}:
        async for page in grants.pages(graph, token):
            known.pages |= {found.asset.id: page_token for found, page_token in page}
            yield [_judged(found, ticked, connected) for found, _ in page]
        if "business_management" in known.scopes:
            async for owned in _of_businesses(graph, token):
                yield owned
        else:
            yield _hidden_by_business(known)
        gone = [row for row in rows if row.asset.channel is Channel.MESSENGER]
        left = [Candidate(row.asset, row.name, row.category, connected=True) for row in gone]
        yield [replace(each, why_not=WhyNot.NOT_TICKED) for each in left]
    if Offer.WHATSAPP in ticked:
        async for numbers in _numbers(graph, known):
            yield [replace(each, connected=each.asset in connected) for each in numbers]


async def _of_businesses(graph: GraphClient, token: UserToken) -> AsyncIterator[Iterable[Candidate]]:
    """What they own and the person did not tick."""
    for business in await grants.businesses(graph, token):
        async for owned in grants.pages_of_business(graph, token, business):
            yield [replace(each, why_not=WhyNot.NOT_TICKED) for each in owned]


def _hidden_by_business(known: LoggedIn) -> list[Candidate]:
    """Ticked at Facebook, and yet not in the list: a business owns it. Only its id is known (contract 2.1)."""
    ticked = known.granted.targets.get("pages_show_list", ())
    return [Candidate(Asset(Channel.MESSENGER, page), page, why_not=WhyNot.OF_BUSINESS) for page in ticked]


async def _numbers(graph: GraphClient, known: LoggedIn) -> AsyncIterator[Iterable[Candidate]]:
    granted = known.granted
    accounts: dict[str, str | None] = dict.fromkeys([granted.waba] if granted.waba else [])
    accounts |= dict.fromkeys(granted.targets.get("whatsapp_business_management", ()))
    if isinstance(granted.token, UserToken) and "business_management" in known.scopes:
        for business in await grants.businesses(graph, granted.token):
            owned = await grants.accounts_of_business(graph, granted.token, business)
            accounts |= dict.fromkeys(owned, business)
    for account, owner in accounts.items():
        yield await grants.numbers(graph, granted.token, account, owner)


def _judged(found: Candidate, ticked: frozenset[Offer], connected: set[Asset]) -> Candidate:
    reason, task = candidates.why_not(found, ticked)
    is_connected = found.asset in connected or (
        found.instagram is not None and Asset(Channel.INSTAGRAM, found.instagram.id) in connected
    )
    return replace(found, why_not=reason, task=task, connected=is_connected)
