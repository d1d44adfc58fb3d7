"""The business behind Pages and WhatsApp accounts, and its system users (contract 2.12)."""

from conwerz_desktop.practice import refusals
from conwerz_desktop.practice.graph import pages
from conwerz_desktop.practice.graph.call import Call, Json
from conwerz_desktop.practice.graph.fields import Node, answer, parse
from conwerz_desktop.practice.graph.paging import paged
from conwerz_desktop.practice.world.tokens import BUSINESS_SCOPE, Kind


def of_user(call: Call) -> Json:
    known = [call.world.shop.business_id] if call.token.may(BUSINESS_SCOPE, call.world.shop.business_id) else []
    asked = parse(call.text("fields") or "id,name")
    return paged(call, known, str, lambda _: answer(_node(call), asked))


def read(call: Call) -> Json:
    _need(call)
    return answer(_node(call), parse(call.text("fields") or "id,name"))


def owned_pages(call: Call) -> Json:
    """What the business owns, whether or not the person has it in their own list."""
    _need(call)
    owned = [page for page in call.world.shop.all_pages if page.is_of_business]
    asked = parse(call.text("fields") or "id,name")
    return paged(call, owned, lambda page: page.id, lambda page: answer(pages.node(call, page), asked))


def client_pages(call: Call) -> Json:
    _need(call)
    return {"data": []}


def owned_accounts(call: Call) -> Json:
    _need(call)
    shop = call.world.shop
    return {"data": [{"id": shop.waba_id, "name": shop.business_name}]}


def system_users(call: Call) -> Json:
    _need(call)
    return {"data": [{"id": call.world.shop.system_user_id, "name": "Conwerz system user", "role": "EMPLOYEE"}]}


def mint(call: Call) -> Json:
    """Only with the app's proof, which makes it the relay's business; the scopes must be the person's own."""
    _need(call)
    if not call.is_proved:
        raise refusals.no_proof()
    if call.required("system_user_id") != call.world.shop.system_user_id:
        raise refusals.missing_object(call.required("system_user_id"), "post")
    scopes, assets = call.words("scope"), call.words("asset")
    for scope in scopes:
        if scope not in call.token.grant.scopes:
            raise refusals.missing_scope(scope)
    token = call.world.tokens.mint_for_system_user(dict.fromkeys(scopes, tuple(assets)), call.now)
    return {"access_token": token.text}


def _need(call: Call) -> None:
    if call.token.kind not in (Kind.USER, Kind.SYSTEM_USER):
        raise refusals.missing_object(call.node_id, call.method.lower())
    call.need(BUSINESS_SCOPE, call.node_id)


def _node(call: Call) -> Node:
    shop = call.world.shop
    return Node("Business", ("id", "name"), {"id": shop.business_id, "name": shop.business_name})
