"""Who the app is acting for, and what may be known about a customer (contract 1.4, 2.4, 2.6)."""

from conwerz_desktop.domain.channels import Channel
from conwerz_desktop.practice import cdn, refusals
from conwerz_desktop.practice.graph.call import Call, Json
from conwerz_desktop.practice.graph.fields import Node, answer, parse
from conwerz_desktop.practice.webhooks import shapes
from conwerz_desktop.practice.world.state import Conversation
from conwerz_desktop.practice.world.tokens import Grant, Kind

_SCOPES = {Channel.MESSENGER: "pages_messaging", Channel.INSTAGRAM: "instagram_manage_messages"}


def read_user(call: Call) -> Json:
    _own_grant(call)
    shop = call.world.shop
    person = shop.colleague_name if call.node_id == shop.colleague_id else shop.user_name
    name = "Conwerz system user" if call.token.kind is Kind.SYSTEM_USER else person
    node = Node("User", ("name", "id"), {"id": call.node_id, "name": name})
    return answer(node, parse(call.text("fields") or "name,id"))


def permissions(call: Call) -> Json:
    """`{permission, status}`, narrowed by `permission` and `status`."""
    grant = _own_grant(call)
    known = [(scope, "granted") for scope in grant.scopes] + [(scope, "declined") for scope in sorted(grant.declined)]
    wanted = (call.text("permission"), call.text("status"))
    chosen = [pair for pair in known if all(wish in (None, part) for wish, part in zip(wanted, pair, strict=True))]
    return {"data": [{"permission": scope, "status": status} for scope, status in chosen]}


def revoke(call: Call) -> Json:
    """One permission, or, when none is named, the whole app."""
    grant = _own_grant(call)
    scope = call.path[2] if len(call.path) > 2 else call.text("permission")
    if scope is None:
        call.platform.remove_app(grant)
        call.living.catch_up()
    else:
        if scope not in grant.scopes:
            raise refusals.bad_parameter(f"Invalid permission: {scope}")
        grant.take_back(scope)
        call.platform.delivery.tell([shapes.permission(grant.holder_id, scope, "revoked", call.now)])
    return {"success": True}


def _own_grant(call: Call) -> Grant:
    """The app token may ask and revoke for anyone, whoever else holds a token only for themselves."""
    is_own = call.token.subject_id == call.node_id
    grant = call.token.grant if is_own else call.world.tokens.grant_of(call.node_id)
    if grant is None or not (is_own or call.token.kind is Kind.APP):
        raise refusals.missing_object(call.node_id, call.method.lower())
    return grant


def read_person(call: Call) -> Json:
    """Only for a Page this person wrote to; 230 where they have not."""
    conversation = _conversation_with(call)
    if conversation is None:
        raise refusals.missing_object(call.node_id)
    asset = conversation.person.address.asset
    call.need(_SCOPES[asset.channel], asset.id)
    if conversation.last_inbound_at is None:
        raise refusals.no_consent()
    node = _messenger(call, conversation) if asset.channel is Channel.MESSENGER else _instagram(call, conversation)
    return answer(node, parse(call.text("fields") or ",".join(node.default)))


def _conversation_with(call: Call) -> Conversation | None:
    page = call.world.shop.page(call.token.subject_id)
    if page is None:
        return None
    for address, conversation in call.world.conversations.items():
        if address.person == call.node_id and address.asset in (page.messenger, page.instagram):
            return conversation
    return None


def _messenger(call: Call, conversation: Conversation) -> Node:
    person = conversation.person
    first, _, last = person.name.partition(" ")
    values = {
        "id": person.address.person,
        "first_name": first,
        "last_name": last or None,
        "name": person.name,
        "profile_pic": cdn.face_url(call.world, person),
    }
    return Node("User", ("first_name", "last_name", "profile_pic", "id"), values)


def _instagram(call: Call, conversation: Conversation) -> Node:
    person = conversation.person
    values = {
        "id": person.address.person,
        "name": person.name,
        "username": person.username,
        "profile_pic": cdn.face_url(call.world, person),
        "follower_count": int(call.world.dice.digits(3, "followers", person.key)),
        "is_user_follow_business": True,
        "is_business_follow_user": False,
        "is_verified_user": False,
    }
    return Node("IGUser", ("name", "username", "profile_pic", "id"), values)
