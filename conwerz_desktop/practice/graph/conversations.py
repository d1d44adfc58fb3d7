"""The Conversations API: threads newest first, and only the newest twenty messages of each in detail (contract 2.4)."""

from conwerz_desktop.domain.channels import Address, Asset, Channel
from conwerz_desktop.domain.messages import Progress
from conwerz_desktop.practice import refusals
from conwerz_desktop.practice.graph.call import Call, Json
from conwerz_desktop.practice.graph.fields import Asked, Node, answer, parse
from conwerz_desktop.practice.graph.paging import paged
from conwerz_desktop.practice.graph.times import written
from conwerz_desktop.practice.world.limits import Limit
from conwerz_desktop.practice.world.shop import Page
from conwerz_desktop.practice.world.state import Conversation, Message
from conwerz_desktop.practice.world.windows import is_open

READABLE = 20
_ALWAYS = ("id", "created_time")


def threads(call: Call) -> Json:
    page = call.own_page()
    asset = _asked_asset(call, page)
    _slow_down(call, asset)
    known = [c for a, c in call.world.conversations.items() if a.asset == asset and c.messages]
    if user_id := call.text("user_id"):
        known = [c for c in known if c.person.address.person == user_id]
    known.sort(key=_updated_at, reverse=True)
    asked = parse(call.text("fields") or "id,link,updated_time")
    return paged(call, known, lambda c: c.id, lambda c: answer(_thread(call, c), asked))


def _asked_asset(call: Call, page: Page) -> Asset:
    match call.text("platform") or "messenger":
        case "messenger":
            call.need("pages_messaging", page.id)
            return page.messenger
        case "instagram":
            call.need("instagram_manage_messages", page.instagram_id)
            if page.instagram_id in call.world.closed_accounts:
                raise refusals.no_message_access()
            return page.instagram
        case other:
            raise refusals.bad_parameter(f"Param platform must be one of {{MESSENGER, INSTAGRAM}} - got {other}")


def _slow_down(call: Call, asset: Asset) -> None:
    """Two calls a second for each Page or Instagram account (contract 1.3)."""
    if not call.world.limits.take(Limit.CONVERSATIONS, asset, call.now):
        raise refusals.by_code(613)


def thread(call: Call) -> Json:
    conversation = _readable(call)
    return answer(_thread(call, conversation), parse(call.text("fields") or "id,link,updated_time"))


def messages(call: Call) -> Json:
    """All are listed, newest first; from the twenty-first on only id and time are left."""
    conversation = _readable(call)
    asked = parse(call.text("fields") or ",".join(_ALWAYS))
    return paged(call, _newest_first(conversation), graph_id, lambda m: _listed(call, m, asked))


def message(call: Call) -> Json:
    told = call.world.messages.get(call.node_id.removeprefix("m_"))
    if told is None or told.is_unsent or told.address.asset.channel is Channel.WHATSAPP:
        raise refusals.missing_object(call.node_id)
    _need_page_of(call, told.address)
    if told not in _newest_first(call.world.conversations[told.address])[:READABLE]:
        raise refusals.missing_object(call.node_id)
    return answer(_message(call, told), parse(call.text("fields") or ",".join(_ALWAYS)))


def graph_id(told: Message) -> str:
    """Messenger's ids wear an `m_` here that webhooks do not (contract 2.4: compare loosely)."""
    return "m_" + told.id if told.address.asset.channel is Channel.MESSENGER else told.id


def _readable(call: Call) -> Conversation:
    conversation = call.world.conversation_by_id(call.node_id)
    if conversation is None or conversation.person.address.asset.channel is Channel.WHATSAPP:
        raise refusals.missing_object(call.node_id)
    _need_page_of(call, conversation.person.address)
    return conversation


def _need_page_of(call: Call, address: Address) -> None:
    page = call.world.shop.page(address.asset.id)
    if page is None or call.token.subject_id != page.id:
        raise refusals.missing_object(call.node_id)
    scope = "pages_messaging" if address.asset.channel is Channel.MESSENGER else "instagram_manage_messages"
    call.need(scope, address.asset.id)
    _slow_down(call, address.asset)


def _newest_first(conversation: Conversation) -> list[Message]:
    kept = [m for m in conversation.messages if not m.is_unsent]
    return sorted(kept, key=lambda m: (m.sent_at, m.id), reverse=True)


def _updated_at(conversation: Conversation) -> int:
    return max(m.sent_at for m in conversation.messages)


def _thread(call: Call, conversation: Conversation) -> Node:
    newest = _newest_first(conversation)
    both = [_customer(conversation), _shop(call, conversation)]
    address = conversation.person.address
    values = {
        "id": conversation.id,
        "updated_time": written(_updated_at(conversation)),
        "link": f"/{address.asset.id}/inbox/{conversation.id.removeprefix('t_')}/",
        "participants": {"data": both},
        "senders": {"data": both},
        "snippet": newest[0].text if newest else "",
        "message_count": len(newest),
        "unread_count": _unread(newest),
        "can_reply": is_open(conversation.last_inbound_at, call.now),
        "is_owner": True,
        "scoped_thread_key": conversation.id,
        "messages": lambda asked: _nested(call, newest, asked),
    }
    return Node("UnifiedThread", ("id", "link", "updated_time"), values)


def _nested(call: Call, newest: list[Message], asked: Asked) -> Json:
    wish = Asked(asked.fields or {name: Asked() for name in _ALWAYS})
    return {"data": [_listed(call, told, wish) for told in newest[: asked.limit or 25]]}


def _listed(call: Call, told: Message, asked: Asked) -> Json:
    if told in _newest_first(call.world.conversations[told.address])[:READABLE]:
        return answer(_message(call, told), asked)
    return answer(_message(call, told), Asked({name: Asked() for name in _ALWAYS}))


def _unread(newest: list[Message]) -> int:
    """What came in since the shop last wrote."""
    return next((n for n, told in enumerate(newest) if not told.from_customer), len(newest))


def _message(call: Call, told: Message) -> Node:
    conversation = call.world.conversations[told.address]
    ends = [_customer(conversation), _shop(call, conversation)]
    sender, receiver = ends if told.from_customer else reversed(ends)
    values = {
        "id": graph_id(told),
        "created_time": written(told.sent_at),
        "from": sender,
        "to": {"data": [receiver]},
        "message": told.text,
        "attachments": _attachments(told),
        "reactions": _reactions(told, ends[0]),
        "reply_to": {"mid": told.reply_to} if told.reply_to else None,
        "tags": {"data": [{"name": "inbox"}, {"name": "read" if told.progress is Progress.READ else "unread"}]},
        "shares": None,
        "story": None,
        "sticker": None,
        "is_unsupported": None,
    }
    return Node("Message", _ALWAYS, values)


def _attachments(told: Message) -> Json | None:
    pictures = [
        {"id": f"{graph_id(told)}_{number}", "mime_type": "image/png", "image_data": {"url": attachment.url}}
        for number, attachment in enumerate(told.attachments)
    ]
    return {"data": pictures} if pictures else None


def _reactions(told: Message, customer: Json) -> Json | None:
    return {"data": [{"reaction": told.reaction, "users": [customer]}]} if told.reaction else None


def _customer(conversation: Conversation) -> Json:
    person = conversation.person
    if person.address.asset.channel is Channel.INSTAGRAM:
        return {"username": person.username, "id": person.address.person}
    return {"name": person.name, "email": f"{person.address.person}@facebook.com", "id": person.address.person}


def _shop(call: Call, conversation: Conversation) -> Json:
    asset = conversation.person.address.asset
    page = call.world.shop.page(asset.id)
    assert page is not None
    if asset.channel is Channel.INSTAGRAM:
        return {"username": page.instagram_username, "id": asset.id}
    return {"name": page.name, "email": f"{page.id}@facebook.com", "id": page.id}
