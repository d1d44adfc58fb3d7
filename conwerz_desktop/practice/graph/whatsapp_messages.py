"""Sending from the WhatsApp number: every type that Conwerz uses, and what is refused of each (contract 2.10)."""

from typing import Any

from conwerz_desktop.domain.channels import Address
from conwerz_desktop.domain.messages import Attachment, Kind
from conwerz_desktop.domain.people import Profile
from conwerz_desktop.domain.records import record
from conwerz_desktop.practice import refusals
from conwerz_desktop.practice.graph import uploads
from conwerz_desktop.practice.graph.accepting import accept
from conwerz_desktop.practice.graph.call import Call, Json
from conwerz_desktop.practice.world.limits import Limit
from conwerz_desktop.practice.world.newcomers import newcomer
from conwerz_desktop.practice.world.state import Message, Person, Sent
from conwerz_desktop.practice.world.windows import is_open

CHARACTERS = 4_096
CAPTION = 1_024
UNDELIVERABLE = 131026
RE_ENGAGEMENT = 131047
_MEDIA = {
    "image": Kind.IMAGE, "video": Kind.VIDEO, "audio": Kind.AUDIO, "document": Kind.FILE, "sticker": Kind.STICKER,
}  # fmt: skip


@record
class Body:
    """`by_template` opens no window, and needs none."""

    text: str = ""
    attachments: tuple[Attachment, ...] = ()
    by_template: bool = False


def post(call: Call) -> Json:
    """A message, or the blue ticks for one of the customer's. 200 means accepted; failure is told later, by status."""
    call.need("whatsapp_business_messaging", call.world.shop.waba_id)
    if call.text("messaging_product") != "whatsapp":
        raise refusals.bad_parameter("The parameter messaging_product is required.")
    if "status" in call.params:
        return _mark_read(call)
    return _react(call) if call.text("type") == "reaction" else _send(call)


def _mark_read(call: Call) -> Json:
    told = call.world.messages.get(call.required("message_id"))
    if call.text("status") != "read" or told is None or not told.from_customer:
        raise _invalid("The message to mark as read does not exist.")
    typing = call.object("typing_indicator")
    if typing and typing.get("type") != "text":
        raise _invalid("Param typing_indicator['type'] must be text.")
    call.world.gestures.append(("typing" if typing else "read", told.id, ""))
    return {"success": True}


def _react(call: Call) -> Json:
    person = _person(call, call.text("to") or call.required("recipient"))
    reaction = call.object("reaction")
    told = call.world.messages.get(str(reaction.get("message_id")))
    if told is None or told.address != person.address or not isinstance(reaction.get("emoji"), str):
        raise _invalid("Param reaction['message_id'] names no message of this conversation.")
    if _failure(call, person.address) is not None:
        raise refusals.whatsapp(RE_ENGAGEMENT, "Re-engagement message", "More than 24 hours have passed.")
    _slow_down(call, person.address)
    call.world.gestures.append(("react", told.id, reaction["emoji"]))
    return _accepted(call.text("to") or "", person, call.world.live_message_id(person.address))


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
        text=body.text,
        sent_at=call.now,
        attachments=body.attachments,
        reply_to=_string(call.object("context").get("message_id")),
        correlation=_string(call.params.get("biz_opaque_callback_data")),
        app_id=call.world.shop.app_id,
        failure=_failure(call, person.address, by_template=body.by_template),
    )
    accept(call, Sent(told, person.address.person, tag="template" if body.by_template else None))
    return _accepted(wish, person, told.id)


def _accepted(wish: str, person: Person, message_id: str) -> Json:
    contact = {"input": wish} | ({"wa_id": person.phone} if person.phone else {"user_id": person.bsuid})
    return {"messaging_product": "whatsapp", "contacts": [contact], "messages": [{"id": message_id}]}


def _body(call: Call) -> Body:
    kind = call.text("type") or "text"
    said = call.object(kind)
    match kind:
        case "text":
            return Body(_text(said.get("body"), "text['body']", CHARACTERS))
        case "image" | "video" | "audio" | "document" | "sticker":
            return _media(call, kind, said)
        case "interactive":
            return _interactive(said)
        case "location":
            return _location(said)
        case "template":
            return _template(call, said)
        case other:
            raise refusals.whatsapp(131051, "Unsupported message type", f"Message type {other} is not supported.")


def _template(call: Call, said: Json) -> Body:
    words, header = call.world.templates.use(said), call.world.templates.header_file(said)
    if header is None:
        return Body(words, by_template=True)
    kind, media_id = header
    return Body(words, (uploads.sent_by_number(call, media_id, _MEDIA[kind]),), by_template=True)


def _media(call: Call, kind: str, said: Json) -> Body:
    caption = said.get("caption")
    if caption is not None and kind in ("audio", "sticker"):
        raise refusals.bad_parameter(f"Unexpected key caption on param {kind}.")
    words = _text(caption, f"{kind}['caption']", CAPTION) if caption is not None else ""
    return Body(words, (uploads.sent_by_number(call, str(said.get("id") or ""), _MEDIA[kind]),))


def _interactive(said: Json) -> Body:
    text = _text(_object(said.get("body")).get("text"), "interactive['body']['text']", CAPTION)
    action = _object(said.get("action"))
    match said.get("type"):
        case "button":
            titles = [_object(_object(each).get("reply")).get("title") for each in _items(action.get("buttons"), 3)]
            _all_within(titles, 20, "button title")
        case "list":
            _all_within([action.get("button")], 20, "button")
            rows = [row for part in _items(action.get("sections"), 10) for row in _items(_object(part).get("rows"), 10)]
            if len(rows) > 10:
                raise _invalid("Total row count exceeds the maximum of 10.")
            _all_within([_object(row).get("title") for row in rows], 24, "row title")
            if any(len(str(_object(row).get("description") or "")) > 72 for row in rows):
                raise _invalid("Row description is too long. Max length is 72.")
        case other:
            raise refusals.whatsapp(131051, "Unsupported message type", f"Interactive type {other} is not supported.")
    return Body(text)


def _location(said: Json) -> Body:
    places = said.get("latitude"), said.get("longitude")
    if not all(isinstance(each, int | float) for each in places):
        raise refusals.bad_parameter("The parameters location['latitude'] and location['longitude'] are required.")
    part = Attachment(Kind.LOCATION, title=_string(said.get("name")), latitude=places[0], longitude=places[1])
    return Body(attachments=(part,))


def _text(value: object, name: str, most: int) -> str:
    if not isinstance(value, str) or not value:
        raise refusals.bad_parameter(f"The parameter {name} is required.")
    if len(value) > most:
        raise refusals.bad_parameter(f"Param {name} must be at most {most} characters long.")
    return value


def _items(value: object, most: int) -> list[Any]:
    if not isinstance(value, list) or not 0 < len(value) <= most:
        raise _invalid(f"Between 1 and {most} items are required.")
    return value


def _all_within(titles: list[Any], most: int, what: str) -> None:
    if any(not isinstance(title, str) or not 0 < len(title) <= most for title in titles):
        raise _invalid(f"A {what} must have 1 to {most} characters.")
    if len(set(titles)) < len(titles):
        raise _invalid(f"Each {what} must be unique.")


def _object(value: object) -> Json:
    return value if isinstance(value, dict) else {}


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


def _failure(call: Call, address: Address, *, by_template: bool = False) -> int | None:
    if address in call.world.unreachable | call.world.barred:
        return UNDELIVERABLE
    open_now = by_template or is_open(call.world.conversations[address].last_inbound_at, call.now)
    return None if open_now else RE_ENGAGEMENT


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
