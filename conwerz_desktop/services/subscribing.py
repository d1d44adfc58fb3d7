"""Subscriptions follow what is connected and switched on: fields are replaced, and read back to be believed."""

import asyncio
from collections import defaultdict
from collections.abc import Iterable, Mapping
from contextlib import suppress
from functools import partial

from conwerz_desktop.domain.channels import Channel
from conwerz_desktop.domain.errands import Errand, Purpose
from conwerz_desktop.domain.offers import Offer
from conwerz_desktop.domain.records import record
from conwerz_desktop.domain.subscriptions import fields
from conwerz_desktop.meta import standing
from conwerz_desktop.meta.errors import Refused
from conwerz_desktop.meta.graph import GraphClient
from conwerz_desktop.store import connections, features_on
from conwerz_desktop.store.connection import Connection
from conwerz_desktop.store.connections import ConnectionRow
from conwerz_desktop.store.database import Store

NUMBER = frozenset({"whatsapp"})  # an account is subscribed as a whole; its fields are the app's


@record
class Proof:
    """What was subscribed, and what Meta says of it: read back, since a subscription can fail in silence."""

    wanted: frozenset[str]
    found: frozenset[str]

    @property
    def is_whole(self) -> bool:
        return self.wanted <= self.found


def page_of(row: ConnectionRow) -> str:
    """Whose subscription serves this connection: an Instagram account's is its Page's (contract 2.6)."""
    return row.page_id or row.asset.id


def wanted(db: Connection, row: ConnectionRow) -> frozenset[str]:
    """The fields of everything that lives by the same Page as this connection."""
    return of_pages(connections.everything(db), features_on.in_use(db))[page_of(row)]


def of_pages(rows: Iterable[ConnectionRow], on: frozenset[Offer]) -> dict[str, frozenset[str]]:
    """By the Page's id."""
    found: dict[str, frozenset[str]] = defaultdict(frozenset)
    for row in rows:
        found[page_of(row)] |= fields(row.asset.channel, row.route, on)
    return found


async def subscribe(graph: GraphClient, row: ConnectionRow, token: str, wanted: frozenset[str]) -> None:
    """To exactly these fields; to none at all where there are none. Raises `meta.errors`."""
    if row.asset.channel is Channel.WHATSAPP:
        asking = graph.on(Errand(Purpose.SUBSCRIBE, "whatsapp_business_management"))
        await asking.post(f"{row.waba_id}/subscribed_apps", token)
        return
    asking, edge = graph.on(Errand(Purpose.SUBSCRIBE, "pages_manage_metadata")), f"{page_of(row)}/subscribed_apps"
    if wanted:
        await asking.post(edge, token, {"subscribed_fields": ",".join(sorted(wanted))})
    else:
        await asking.delete(edge, token)


async def again(store: Store, graph: GraphClient, tokens: Mapping[ConnectionRow, str]) -> None:
    """With a token Meta may have ended the subscription of its Page or number, which goes on by another.

    Raises `meta.errors`.
    """
    for row, token in tokens.items():
        fields_now = await asyncio.wrap_future(store.read(partial(wanted, row=row)))
        if fields_now or row.asset.channel is Channel.WHATSAPP:
            await subscribe(graph, row, token, fields_now)


async def prove(graph: GraphClient, row: ConnectionRow, token: str, wanted: frozenset[str], app_id: str = "") -> Proof:
    """Raises `meta.errors`."""
    if row.asset.channel is Channel.WHATSAPP:
        is_there = await standing.is_subscribed(graph, token, str(row.waba_id), app_id)
        return Proof(NUMBER, NUMBER if is_there else frozenset())
    if not wanted:
        return Proof(wanted, wanted)
    return Proof(wanted, await standing.page_fields(graph, token, page_of(row), app_id) or frozenset())


async def follow(
    graph: GraphClient, tokens: Mapping[ConnectionRow, str], on: frozenset[Offer], app_id: str = ""
) -> None:
    """Every Page that is subscribed to something else than is switched on. Raises MetaError where Meta is silent.

    A Page that Meta does not let us change is left for its check to tell of. One of which another computer has
    something is left as that one wants it.
    """
    pages = {page_of(row): (row, token) for row, token in tokens.items() if row.asset.channel is not Channel.WHATSAPP}
    elsewhere = {page_of(row) for row in tokens if row.is_elsewhere}
    wanted = of_pages(tokens, on)
    for page, (row, token) in pages.items():
        if page in elsewhere:
            continue
        with suppress(Refused):
            found = await standing.page_fields(graph, token, page, app_id)
            if found is not None and found != wanted[page]:
                await subscribe(graph, row, token, wanted[page])
