"""A Page that a business owns, beside one of a person's own, and what becomes of the tokens of both."""

from collections.abc import AsyncIterator
from dataclasses import replace

import httpx
import pytest

from conwerz_desktop.domain.channels import Asset, Channel
from conwerz_desktop.domain.disconnecting import Choice
from conwerz_desktop.meta.graph import GraphClient
from conwerz_desktop.practice.world.tokens import Kind
from conwerz_desktop.services.connecting import Connecting
from conwerz_desktop.store.connections import ConnectionRow
from tests.unit.services.owner_at_browser import MESSAGES, PATIENCE, Owner, disconnecting

OUTLET, CERAMICS = "Bella Outlet", "Bella Ceramics"


@pytest.fixture
async def connected(owner: Owner) -> Owner:
    """The outlet through its business, and a Page of the person's own."""
    connecting = owner.connecting()
    await connecting.begin(replace(MESSAGES, system_user=True))
    await connecting.choose([each.asset for each in owner.last.found if each.name in (OUTLET, CERAMICS)])
    assert {each.problem for each in owner.last.results} == {None}
    return owner


class Gap(httpx.AsyncHTTPTransport):
    """The way to Meta, where calls get no answer whose method and path end with one of `lost`."""

    def __init__(self, lost: list[str]) -> None:
        super().__init__()
        self._lost = lost

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        if any(f"{request.method} {request.url.path}".endswith(each) for each in self._lost):
            raise httpx.ReadError("cut")
        return await super().handle_async_request(request)


@pytest.fixture
def lost() -> list[str]:
    return []


@pytest.fixture
async def with_gap(owner: Owner, lost: list[str]) -> AsyncIterator[Owner]:
    async with httpx.AsyncClient(transport=Gap(lost), timeout=PATIENCE) as http:
        yield replace(owner, graph=GraphClient(http, owner.meta.url))


def minted(owner: Owner) -> list[str]:
    """Every token that was made for the business, the oldest first."""
    book = owner.meta.platform.world.tokens
    others = (book.system_grant, book.user_grant)
    every = [each for each in book._tokens.values() if each.kind is Kind.SYSTEM_USER and each.grant not in others]
    return [each.text for each in every]


async def connect_again(owner: Owner, *, system_user: bool, takeover: bool = False) -> Connecting:
    connecting = owner.connecting()
    await connecting.begin(replace(MESSAGES, system_user=system_user))
    await connecting.choose([each.asset for each in owner.last.found if each.name == OUTLET], takeover=takeover)
    return connecting


def page(owner: Owner, name: str) -> Asset:
    rows = owner.connected().values()
    return next(row.asset for row in rows if row.name == name and row.asset.channel is Channel.MESSENGER)


async def only_the_outlet(owner: Owner) -> ConnectionRow:
    """All else is disconnected here only, so that the person's login goes with it."""
    outlet = page(owner, OUTLET)
    for row in owner.connected().values():
        if row.asset != outlet:
            await disconnecting(owner).disconnect(row.id, Choice(whole=False))
    return owner.connected()[outlet]
