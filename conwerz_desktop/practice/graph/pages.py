"""Pages, their Instagram accounts, and which of their events the app receives (contract 2.1, 2.2, 2.5)."""

from conwerz_desktop.practice import cdn, refusals
from conwerz_desktop.practice.graph import comments, insights, leads
from conwerz_desktop.practice.graph.call import Call, Json
from conwerz_desktop.practice.graph.fields import Asked, Node, answer, parse
from conwerz_desktop.practice.graph.paging import paged
from conwerz_desktop.practice.world.shop import Page
from conwerz_desktop.practice.world.tokens import BUSINESS_SCOPE, Kind

_MESSAGING_FIELDS = frozenset(
    (
        "messages",
        "messaging_postbacks",
        "messaging_referrals",
        "messaging_optins",
        "messaging_handovers",
        "messaging_policy_enforcement",
        "messaging_feedback",
        "messaging_account_linking",
        "message_deliveries",
        "message_reads",
        "message_echoes",
        "message_edits",
        "message_reactions",
        "message_mention",
        "message_context",
        "standby",
        "messaging_in_thread_lead_form_submit",
        "messaging_integrity",
    )
)
_LEAD_FIELDS = frozenset(("leadgen", "leadgen_update"))
_OTHER_FIELDS = frozenset(("feed", "mention", "inbox_labels", "response_feedback", "ratings", "follow", "story_share"))


def accounts(call: Call) -> Json:
    """The Pages ticked in the dialog; none is an empty list, not an error."""
    pages = [page for page in call.world.shop.all_pages if _is_listed(call, page)]
    asked = parse(call.text("fields") or "access_token,category,category_list,name,id,tasks")
    return paged(call, pages, lambda page: page.id, lambda page: answer(node(call, page), asked))


def read(call: Call) -> Json:
    page = call.world.shop.page(call.node_id)
    if page is None or not (call.token.subject_id == page.id or call.token.may("pages_show_list", page.id)):
        raise refusals.missing_object(call.node_id)
    return answer(node(call, page), parse(call.text("fields") or "name,id"))


def _is_listed(call: Call, page: Page) -> bool:
    """A Page reached through a business only is not in the person's own list (contract 2.1, 2.12)."""
    is_reached = not page.is_of_business or call.token.may(BUSINESS_SCOPE, call.world.shop.business_id)
    return is_reached and call.token.may("pages_show_list", page.id)


def node(call: Call, page: Page) -> Node:
    instagram = _instagram(call, page) if call.token.may("instagram_basic", page.instagram_id) else None
    category = {"id": call.world.dice.digits(4, "category", page.category), "name": page.category}
    values = {
        "id": page.id,
        "name": page.name,
        "category": page.category,
        "category_list": [category],
        "tasks": list(page.tasks),
        "link": f"https://www.facebook.com/{page.id}",
        "access_token": _token(call, page),
        "picture": lambda asked: {"data": _picture(call, page, asked)},
        "business": _business(call, page),
        "instagram_business_account": instagram,
        "connected_instagram_account": instagram,
        "has_lead_access": lambda _: leads.access(call, page),
    }
    return Node("Page", ("name", "id"), values)


def _token(call: Call, page: Page) -> str | None:
    if call.token.kind is Kind.SYSTEM_USER:
        return call.world.tokens.page_of_system_user(page, call.token.grant).text
    if call.token.kind is not Kind.USER:
        return None
    known = call.world.tokens.page(page, call.token.grant)
    return known.text if known else None


def _business(call: Call, page: Page) -> Json | None:
    shop = call.world.shop
    if not page.is_of_business or not call.token.may(BUSINESS_SCOPE, shop.business_id):
        return None
    return {"id": shop.business_id, "name": shop.business_name}


def _picture(call: Call, page: Page, asked: Asked) -> Json:
    url = cdn.page_picture_url(call.world, page.id)
    picture = {"height": 50, "is_silhouette": False, "url": url, "width": 50}
    return {name: picture[name] for name in asked.fields or picture if name in picture}


def read_instagram(call: Call) -> Json:
    page = call.world.shop.page(call.node_id)
    if page is None or not call.token.may("instagram_basic", page.instagram_id):
        raise refusals.missing_object(call.node_id)
    return answer(_instagram(call, page), parse(call.text("fields") or "id"))


def _instagram(call: Call, page: Page) -> Node:
    values = {
        "id": page.instagram_id,
        "ig_id": int(call.world.dice.digits(10, "ig_id", page.id)),
        "username": page.instagram_username,
        "name": page.name,
        "biography": "Handmade in Valencia",
        "website": "https://bella-ceramics.example/",
        "profile_picture_url": None,
        "followers_count": insights.followers_now(call, page.instagram_id),
        "follows_count": 318,
        "media_count": 96,
    } | comments.mentioned(call, page)
    return Node("IGUser", ("id",), values)


def subscribe(call: Call) -> Json:
    """Replaces the list of fields. Whoever begins to listen hears the story of the shop's customers."""
    page = call.own_page()
    call.need("pages_manage_metadata", page.id)
    fields = frozenset(call.words("subscribed_fields"))
    _check_fields(call, page, fields)
    call.world.installs[page.id] = fields
    call.living.catch_up()
    return {"success": True}


def _check_fields(call: Call, page: Page, fields: frozenset[str]) -> None:
    if "MODERATE" not in page.tasks:
        raise refusals.missing_task("MODERATE")
    if not fields:
        raise refusals.bad_parameter("The parameter subscribed_fields is required.")
    if unknown := fields - _MESSAGING_FIELDS - _LEAD_FIELDS - _OTHER_FIELDS:
        raise refusals.bad_parameter(f"Param subscribed_fields has unknown values: {', '.join(sorted(unknown))}")
    if fields & _MESSAGING_FIELDS and not call.token.may("pages_messaging", page.id):
        raise refusals.Refusal(200, "(#200) To subscribe to messaging fields, pages_messaging is needed.", status=403)
    if fields & _LEAD_FIELDS:
        call.need("leads_retrieval", page.id)


def subscriptions(call: Call) -> Json:
    page = call.own_page()
    call.need("pages_manage_metadata", page.id)
    fields = call.world.installs.get(page.id)
    if fields is None:
        return {"data": []}
    shop = call.world.shop
    app = {"id": shop.app_id, "name": shop.app_name, "category": "Business", "subscribed_fields": sorted(fields)}
    return {"data": [app]}


def unsubscribe(call: Call) -> Json:
    page = call.own_page()
    call.need("pages_manage_metadata", page.id)
    call.world.installs.pop(page.id, None)
    call.living.catch_up()
    return {"success": True}
