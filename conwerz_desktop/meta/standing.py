"""What a connection's check asks Meta: reads only, and one call each (contract 1.4, 2.2, 2.4, 2.9)."""

from collections.abc import Mapping
from typing import Any

from conwerz_desktop.domain.channels import Channel
from conwerz_desktop.domain.connection_health import NumberStanding
from conwerz_desktop.domain.errands import MESSAGING, Errand, Purpose
from conwerz_desktop.meta.answers import items, word
from conwerz_desktop.meta.graph import GraphClient
from conwerz_desktop.meta.times import milliseconds

NUMBER_FIELDS = "status,name_status,quality_rating,messaging_limit_tier,health_status"
CHECK = Purpose.CHECK


async def alive(graph: GraphClient, token: str, node: str, permission: str) -> None:
    """Raises `meta.errors` where the token is no longer good for this node."""
    await graph.on(Errand(CHECK, permission)).get(node, token, {"fields": "id"})


async def permissions(graph: GraphClient, token: str) -> frozenset[str]:
    """What a person's or a system user's token was granted."""
    answer = await graph.on(Errand(CHECK)).get("me/permissions", token, {"status": "granted"})
    return frozenset(str(each["permission"]) for each in items(answer) if each.get("status") == "granted")


async def page_fields(graph: GraphClient, token: str, page_id: str, app_id: str) -> frozenset[str] | None:
    """What Meta tells us of a Page; None where our app is not installed on it. Without `app_id` any app counts."""
    asking = graph.on(Errand(CHECK, "pages_manage_metadata"))
    ours = [app for app in items(await asking.get(f"{page_id}/subscribed_apps", token)) if _is(app, app_id)]
    return frozenset(field for app in ours for field in app.get("subscribed_fields") or ()) if ours else None


async def is_subscribed(graph: GraphClient, token: str, waba_id: str, app_id: str) -> bool:
    """Whether Meta tells us of a WhatsApp account; fields are chosen for the app as a whole there."""
    asking = graph.on(Errand(CHECK, "whatsapp_business_management"))
    apps = items(await asking.get(f"{waba_id}/subscribed_apps", token))
    return any(_is(app.get("whatsapp_business_api_data") or {}, app_id) for app in apps)


async def newest_conversation(graph: GraphClient, token: str, page_id: str, channel: Channel) -> int | None:
    """When something last happened in any conversation of the Page or of its Instagram account."""
    asking = graph.on(Errand(CHECK, MESSAGING[channel]))
    asked = {"platform": channel.value, "fields": "updated_time", "limit": "1"}
    await graph.pace.turn((page_id, channel))
    found = items(await asking.get(f"{page_id}/conversations", token, asked))
    return max(filter(None, (milliseconds(each.get("updated_time")) for each in found)), default=None)


async def number(graph: GraphClient, token: str, phone_id: str, waba_id: str | None) -> NumberStanding:
    asking = graph.on(Errand(CHECK, "whatsapp_business_management"))
    found = await asking.get(phone_id, token, {"fields": NUMBER_FIELDS})
    account = await asking.get(waba_id, token, {"fields": "account_review_status"}) if waba_id else {}
    health = found.get("health_status") or {}
    return NumberStanding(
        status=word(found.get("status")),
        name_status=word(found.get("name_status")),
        quality=word(found.get("quality_rating")),
        limit=word(found.get("messaging_limit_tier")),
        account_review=word(account.get("account_review_status")),
        can_send=word(health.get("can_send_message")),
        blocked_by=_codes(health),
    )


def _codes(health: Mapping[str, Any]) -> tuple[int, ...]:
    errors = [error for entity in health.get("entities") or () for error in entity.get("errors") or ()]
    return tuple(error["error_code"] for error in errors if isinstance(error.get("error_code"), int))


def _is(app: Mapping[str, Any], app_id: str) -> bool:
    return not app_id or str(app.get("id")) == app_id
