"""The WhatsApp account, its number, its media, and sending from it (contract 2.9, 2.10)."""

from hashlib import sha256

from conwerz_desktop.domain.channels import Address
from conwerz_desktop.domain.people import Profile
from conwerz_desktop.practice import cdn, refusals
from conwerz_desktop.practice.graph.accepting import accept
from conwerz_desktop.practice.graph.call import Call, Json
from conwerz_desktop.practice.graph.fields import Node, answer, parse
from conwerz_desktop.practice.graph.numbers import manage
from conwerz_desktop.practice.world.limits import Limit
from conwerz_desktop.practice.world.newcomers import newcomer
from conwerz_desktop.practice.world.state import Message, Person, Sent
from conwerz_desktop.practice.world.windows import is_open

CHARACTERS = 4_096
UNDELIVERABLE = 131026
RE_ENGAGEMENT = 131047


def read_account(call: Call) -> Json:
    manage(call)
    shop = call.world.shop
    values = {"id": shop.waba_id, "name": shop.pages[0].name, "currency": "EUR", "timezone_id": "26"}
    values["account_review_status"] = call.world.number.account_review
    node = Node("WhatsAppBusinessAccount", ("id", "name", "timezone_id"), values)
    return answer(node, parse(call.text("fields") or ",".join(node.default)))


def subscribe(call: Call) -> Json:
    manage(call)
    call.world.installs[call.node_id] = frozenset()
    call.living.catch_up()
    return {"success": True}


def subscriptions(call: Call) -> Json:
    manage(call)
    if call.node_id not in call.world.installs:
        return {"data": []}
    shop = call.world.shop
    app = {"id": shop.app_id, "name": shop.app_name, "link": f"https://www.facebook.com/games/?app_id={shop.app_id}"}
    return {"data": [{"whatsapp_business_api_data": app}]}


def unsubscribe(call: Call) -> Json:
    manage(call)
    call.world.installs.pop(call.node_id, None)
    call.living.catch_up()
    return {"success": True}


def media(call: Call) -> Json:
    """An address good for five minutes; the bytes need the token again."""
    call.need("whatsapp_business_messaging", call.world.shop.waba_id)
    kept = call.world.media[call.node_id]
    return {
        "messaging_product": "whatsapp",
        "url": cdn.media_url(call.world, kept),
        "mime_type": kept.mime_type,
        "sha256": sha256(kept.content).hexdigest(),
        "file_size": len(kept.content),
        "id": kept.id,
    }


def post_message(call: Call) -> Json:
    """A text, or the blue ticks for one of the customer's. 200 means accepted; failure is told later, by status."""
    call.need("whatsapp_business_messaging", call.world.shop.waba_id)
    if call.text("messaging_product") != "whatsapp":
        raise refusals.bad_parameter("The parameter messaging_product is required.")
    if "status" in call.params:
        return _mark_read(call)
    return _send(call)


def _mark_read(call: Call) -> Json:
    told = call.world.messages.get(call.required("message_id"))
    if call.text("status") != "read" or told is None or not told.from_customer:
        raise _invalid("The message to mark as read does not exist.")
    return {"success": True}


def _send(call: Call) -> Json:
    body = _body(call)
    wish = call.text("to") or call.required("recipient")
    person = _person(call, wish)
    if not call.world.number.is_registered:
        raise refusals.whatsapp(133010, "Phone number Not Registered", "The number is not registered.")
    _slow_down(call, person.address)
    told = Message(
        id=call.world.live_message_id(person.address),
        address=person.address,
        from_customer=False,
        text=body,
        sent_at=call.now,
        reply_to=_string(call.object("context").get("message_id")),
        correlation=_string(call.params.get("biz_opaque_callback_data")),
        app_id=call.world.shop.app_id,
        failure=_failure(call, person.address),
    )
    accept(call, Sent(told, person.address.person))
    contact = {"input": wish} | ({"wa_id": person.phone} if person.phone else {"user_id": person.bsuid})
    return {"messaging_product": "whatsapp", "contacts": [contact], "messages": [{"id": told.id}]}


def _body(call: Call) -> str:
    """Only texts so far; there is no template yet that could be sent, and files come with the media issue."""
    match call.text("type") or "text":
        case "text":
            body = call.object("text").get("body")
        case "template":
            raise refusals.whatsapp(132001, "Template does not exist", "No template of this name and language.", 404)
        case other:
            raise refusals.whatsapp(131051, "Unsupported message type", f"Message type {other} is not supported.")
    if not isinstance(body, str) or not body:
        raise refusals.bad_parameter("The parameter text['body'] is required.")
    if len(body) > CHARACTERS:
        raise refusals.bad_parameter(f"Param text['body'] must be at most {CHARACTERS} characters long.")
    return body


def _person(call: Call, wish: str) -> Person:
    """Whoever wrote before, by number or business-scoped id; a number never heard of is not on WhatsApp."""
    asset = call.world.shop.whatsapp
    digits = "".join(filter(str.isdigit, wish))
    for conversation in call.world.conversations.values():
        known = conversation.person
        if known.address.asset == asset and (wish == known.bsuid or digits == known.phone):
            return known
    if digits == call.world.shop.phone_digits:
        raise refusals.whatsapp(131021, "Recipient cannot be sender", "Recipient phone number is the sender's.")
    if not 7 <= len(digits) <= 15:
        raise _invalid("Parameter value is not valid: to")
    stranger = newcomer(call.world.dice, asset, Profile(digits, phone=digits))
    call.world.meet(stranger)
    call.world.unreachable.add(stranger.address)
    return stranger


def _failure(call: Call, address: Address) -> int | None:
    if address in call.world.unreachable:
        return UNDELIVERABLE
    return None if is_open(call.world.conversations[address].last_inbound_at, call.now) else RE_ENGAGEMENT


def _slow_down(call: Call, address: Address) -> None:
    """One message in six seconds to the same person after a burst of 45, and 80 a second in all (contract 1.3)."""
    if not call.world.limits.take(Limit.WHATSAPP_PAIR, address, call.now):
        raise refusals.by_code(131056)
    if not call.world.limits.take(Limit.WHATSAPP_SEND, address.asset, call.now):
        raise refusals.by_code(130429)


def _string(value: object) -> str | None:
    return value if isinstance(value, str) else None


def _invalid(details: str) -> refusals.Refusal:
    return refusals.whatsapp(131009, "Parameter value is not valid", details)
