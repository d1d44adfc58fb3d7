"""What a login was granted, and what it reaches: permissions, Pages, businesses, numbers (contract 1.4, 2.1, 2.12)."""

from collections.abc import AsyncIterator, Mapping
from typing import Any

from conwerz_desktop.domain.candidates import Candidate, Instagram
from conwerz_desktop.domain.channels import Asset, Channel
from conwerz_desktop.domain.disconnecting import DEAD
from conwerz_desktop.domain.errands import Errand, Purpose
from conwerz_desktop.domain.tokens import NumberToken, PageOwner, PageToken, SystemUserToken, UserToken
from conwerz_desktop.meta.errors import Refused
from conwerz_desktop.meta.graph import GraphClient

PAGE_FIELDS = (
    "id,name,category,access_token,tasks,picture{url},business,"
    "instagram_business_account{id,username,profile_picture_url}"
)
OWNED_FIELDS = "id,name,category,picture{url}"
LISTING = Errand(Purpose.CONNECT, "pages_show_list")
BUSINESS = Errand(Purpose.CONNECT, "business_management")
NUMBERS = Errand(Purpose.CONNECT, "whatsapp_business_management")
REVOKING = Errand(Purpose.REVOKE)


async def permissions(graph: GraphClient, token: PageOwner) -> frozenset[str]:
    """What is granted at this moment; a person may have unticked what was asked for."""
    answer = await graph.on(Errand(Purpose.LOGIN)).get("me/permissions", token.text, {"status": "granted"})
    return frozenset(str(each["permission"]) for each in _items(answer) if each.get("status") == "granted")


async def still_granted(graph: GraphClient, token: PageOwner) -> frozenset[str]:
    """The same; nothing where a business has ended its token: a person's may have expired, and the grant go on."""
    try:
        return await permissions(graph, token)
    except Refused as error:
        if str(error.code) == DEAD and isinstance(token, SystemUserToken):
            return frozenset()
        raise


async def revoke(graph: GraphClient, token: PageOwner, permission: str) -> None:
    await graph.on(REVOKING).delete("me/permissions", token.text, {"permission": permission})


async def pages(graph: GraphClient, token: UserToken) -> AsyncIterator[list[tuple[Candidate, PageToken]]]:
    """The Pages of the person, page by page of the list, each with its own token."""
    async for items in graph.on(LISTING).pages("me/accounts", token.text, {"fields": PAGE_FIELDS}):
        yield [(_page(item), PageToken(str(item["access_token"]))) for item in items if item.get("access_token")]


async def businesses(graph: GraphClient, token: UserToken) -> tuple[str, ...]:
    """Their ids; a name is not asked for, since it is not stored."""
    found: list[str] = []
    async for items in graph.on(BUSINESS).pages("me/businesses", token.text, {"fields": "id"}):
        found += [str(item["id"]) for item in items]
    return tuple(found)


async def pages_of_business(graph: GraphClient, token: UserToken, business: str) -> AsyncIterator[list[Candidate]]:
    """What a business owns, ticked in this login or not."""
    async for items in graph.on(BUSINESS).pages(f"{business}/owned_pages", token.text, {"fields": OWNED_FIELDS}):
        yield [_page(item, business) for item in items]


async def accounts_of_business(graph: GraphClient, token: UserToken, business: str) -> tuple[str, ...]:
    """The WhatsApp accounts that a business owns."""
    found: list[str] = []
    path = f"{business}/owned_whatsapp_business_accounts"
    async for items in graph.on(BUSINESS).pages(path, token.text, {"fields": "id"}):
        found += [str(item["id"]) for item in items]
    return tuple(found)


async def page_token(graph: GraphClient, token: PageOwner, page: str) -> PageToken | None:
    """A Page's own token, which dies with whoever gave it."""
    answer = await graph.on(LISTING).get(page, token.text, {"fields": "access_token"})
    text = answer.get("access_token")
    return PageToken(text) if isinstance(text, str) and text else None


async def numbers(
    graph: GraphClient, token: NumberToken, waba_id: str, business: str | None = None
) -> tuple[Candidate, ...]:
    found: list[Candidate] = []
    asked = {"fields": "id,display_phone_number,verified_name"}
    async for items in graph.on(NUMBERS).pages(f"{waba_id}/phone_numbers", token.text, asked):
        found += [_number(item, waba_id, business) for item in items]
    return tuple(found)


def _page(item: Mapping[str, Any], business: str | None = None) -> Candidate:
    account, owner = _object(item.get("instagram_business_account")), _object(item.get("business"))
    return Candidate(
        Asset(Channel.MESSENGER, str(item["id"])),
        str(item.get("name") or item["id"]),
        category=item.get("category"),
        picture=str(_object(_object(item.get("picture")).get("data")).get("url") or ""),
        instagram=Instagram(str(account["id"]), str(account.get("username") or account["id"])) if account else None,
        business_id=business or (str(owner["id"]) if owner else None),
        tasks=frozenset(map(str, item.get("tasks") or ())),
    )


def _number(item: Mapping[str, Any], waba_id: str, business: str | None) -> Candidate:
    return Candidate(
        Asset(Channel.WHATSAPP, str(item["id"])),
        str(item.get("display_phone_number") or item["id"]),
        category=item.get("verified_name"),
        waba_id=waba_id,
        business_id=business,
    )


def _object(value: object) -> Mapping[str, Any]:
    return value if isinstance(value, dict) else {}


def _items(answer: Mapping[str, Any]) -> list[dict[str, Any]]:
    data = answer.get("data")
    return [item for item in data if isinstance(item, dict)] if isinstance(data, list) else []
