"""What a login lets us use, asked of Meta: Pages with their Instagram accounts, numbers of a WhatsApp account."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from conwerz_desktop.domain.channels import Asset, Channel
from conwerz_desktop.domain.errands import Errand, Purpose
from conwerz_desktop.meta.graph import GraphClient
from conwerz_desktop.services.connect import Grant

PAGE_FIELDS = "id,name,category,access_token,instagram_business_account{id,username}"


async def of_user(graph: GraphClient, token: str) -> tuple[Grant, ...]:
    """Every Page of the login, each with its Instagram account (contract 2.1, 2.5). Raises `meta.errors`."""
    found: list[Grant] = []
    graph = graph.on(Errand(Purpose.CONNECT, "pages_show_list"))
    user = str((await graph.get("me", token, {"fields": "id"}))["id"])
    async for page in graph.pages("me/accounts", token, {"fields": PAGE_FIELDS}):
        found += [replace(grant, user=user) for item in page for grant in _of_page(item)]
    return tuple(found)


async def of_waba(graph: GraphClient, waba_id: str, token: str) -> tuple[Grant, ...]:
    """Every number of a WhatsApp account (contract 2.9). Raises `meta.errors`."""
    found: list[Grant] = []
    graph = graph.on(Errand(Purpose.CONNECT, "whatsapp_business_management"))
    async for page in graph.pages(f"{waba_id}/phone_numbers", token, {"fields": "id,display_phone_number"}):
        found += [_of_number(item, waba_id, token) for item in page]
    return tuple(found)


def _of_page(item: Mapping[str, Any]) -> Iterator[Grant]:
    page_id, token = str(item["id"]), str(item["access_token"])
    yield Grant(Asset(Channel.MESSENGER, page_id), str(item["name"]), token, item.get("category"))
    if account := item.get("instagram_business_account"):
        asset = Asset(Channel.INSTAGRAM, str(account["id"]))
        yield Grant(asset, f"@{account['username']}", token, page_id=page_id)


def _of_number(item: Mapping[str, Any], waba_id: str, token: str) -> Grant:
    asset = Asset(Channel.WHATSAPP, str(item["id"]))
    return Grant(asset, str(item["display_phone_number"]), token, waba_id=waba_id, of_system_user=True)
