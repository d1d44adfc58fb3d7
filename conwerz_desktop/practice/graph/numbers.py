"""WhatsApp numbers: how they stand, codes, registration, PIN, business profile and its picture (contract 2.9)."""

from conwerz_desktop.practice import refusals
from conwerz_desktop.practice.graph.call import Call, Json
from conwerz_desktop.practice.graph.fields import Node, answer, parse
from conwerz_desktop.practice.graph.paging import paged
from conwerz_desktop.practice.world.state import Upload

LENGTHS = {"about": 139, "address": 256, "description": 512, "email": 128}
VERTICALS = frozenset(
    (
        "UNDEFINED", "OTHER", "AUTO", "BEAUTY", "APPAREL", "EDU", "ENTERTAIN", "EVENT_PLAN", "FINANCE", "GROCERY",
        "GOVT", "HOTEL", "HEALTH", "NONPROFIT", "PROF_SERVICES", "RETAIL", "TRAVEL", "RESTAURANT", "NOT_A_BIZ",
    )
)  # fmt: skip
PICTURES = ("image/jpeg", "image/png")
UPLOADED = (*PICTURES, "video/mp4", "application/pdf")


def manage(call: Call) -> None:
    call.need("whatsapp_business_management", call.world.shop.waba_id)


def all_of_account(call: Call) -> Json:
    manage(call)
    node = _node(call)
    asked = parse(call.text("fields") or ",".join(node.default))
    return paged(call, [node], lambda each: str(each.values["id"]), lambda each: answer(each, asked))


def read(call: Call) -> Json:
    manage(call)
    node = _node(call)
    return answer(node, parse(call.text("fields") or ",".join(node.default)))


def _node(call: Call) -> Node:
    shop, number = call.world.shop, call.world.number
    values = {
        "id": shop.phone_number_id,
        "verified_name": shop.pages[0].name,
        "display_phone_number": shop.phone_number,
        "code_verification_status": "VERIFIED" if number.is_verified else "NOT_VERIFIED",
        "quality_rating": number.quality,
        "platform_type": "CLOUD_API" if number.is_registered else "NOT_APPLICABLE",
        "is_on_biz_app": number.on_phone,
        "is_pin_enabled": number.pin is not None,
        "throughput": {"level": "STANDARD"},
        "status": number.status,
        "name_status": number.name_status,
        "account_mode": "LIVE",
        "is_official_business_account": False,
        "messaging_limit_tier": number.limit,
        "health_status": _health(call),
    }
    default = ("verified_name", "code_verification_status", "display_phone_number", "quality_rating", "id")
    return Node("WhatsAppBusinessPhoneNumber", default, values)


def _health(call: Call) -> Json:
    number = call.world.number
    entity: Json = {"entity_type": "PHONE_NUMBER", "id": call.world.shop.phone_number_id}
    entity["can_send_message"] = number.can_send
    if number.error is not None:
        error = {"error_code": number.error, "error_description": "Practice refusal", "possible_solution": "See Meta."}
        entity["errors"] = [error]
    return {"can_send_message": number.can_send, "entities": [entity]}


def request_code(call: Call) -> Json:
    manage(call)
    if call.required("code_method") not in ("SMS", "VOICE"):
        raise refusals.bad_parameter("Param code_method must be one of {SMS, VOICE}.")
    call.required("language")
    call.world.number.send_code(call.world.dice.digits(6, "code", call.now))
    return {"success": True}


def verify_code(call: Call) -> Json:
    manage(call)
    call.world.number.verify(call.required("code"))
    return {"success": True}


def register(call: Call) -> Json:
    manage(call)
    _need_product(call)
    call.world.number.register(call.required("pin"), call.now)
    return {"success": True}


def deregister(call: Call) -> Json:
    manage(call)
    call.world.number.deregister(call.now)
    return {"success": True}


def change(call: Call) -> Json:
    """Only the PIN so far."""
    manage(call)
    call.world.number.set_pin(call.required("pin"))
    return {"success": True}


def read_profile(call: Call) -> Json:
    manage(call)
    known: Json = {"messaging_product": "whatsapp"} | call.world.number.profile
    wanted = call.words("fields") or ["about", "address", "description", "email", "websites", "vertical"]
    return {"data": [{name: known[name] for name in ("messaging_product", *wanted) if name in known}]}


def write_profile(call: Call) -> Json:
    """What is named is replaced, the rest stays."""
    manage(call)
    _need_product(call)
    changed = {name: call.text(name) or "" for name in LENGTHS if name in call.params}
    for name, text in changed.items():
        if len(text) > LENGTHS[name]:
            raise refusals.bad_parameter(f"Param {name} must be at most {LENGTHS[name]} characters long.")
    call.world.number.profile |= changed | _websites(call) | _vertical(call) | _picture(call)
    return {"success": True}


def _need_product(call: Call) -> None:
    if call.text("messaging_product") != "whatsapp":
        raise refusals.bad_parameter("The parameter messaging_product is required.")


def _websites(call: Call) -> Json:
    if "websites" not in call.params:
        return {}
    websites = call.words("websites")
    if len(websites) > 2 or any(len(each) > 256 or not each.startswith("http") for each in websites):
        raise refusals.bad_parameter("Param websites takes at most two addresses of 256 characters.")
    return {"websites": websites}


def _vertical(call: Call) -> Json:
    vertical = call.text("vertical")
    if vertical is None:
        return {}
    if vertical not in VERTICALS:
        raise refusals.bad_parameter("Param vertical must be one of Meta's.")
    return {"vertical": vertical}


def _picture(call: Call) -> Json:
    handle = call.text("profile_picture_handle")
    if handle is None:
        return {}
    kept = next((each for each in call.world.uploads.values() if each.handle == handle), None)
    if kept is None or kept.kind not in PICTURES:
        raise refusals.bad_parameter("Param profile_picture_handle is not a handle of an upload.")
    return {"profile_picture_url": f"{call.world.base_url}/cdn/profile/{kept.id.removeprefix('upload:')}.png"}


def begin_upload(call: Call) -> Json:
    length, kind = call.required("file_length"), call.required("file_type")
    if not length.isdecimal() or int(length) == 0 or kind not in UPLOADED:
        raise refusals.bad_parameter("Params file_length and file_type must fit a picture, a video or a PDF.")
    upload_id = "upload:" + call.world.dice.base64(40, "upload", len(call.world.uploads))
    call.world.uploads[upload_id] = Upload(upload_id, int(length), kind)
    return {"id": upload_id}


def upload(call: Call) -> Json:
    """The whole file in one call, from the first byte."""
    kept = call.world.uploads[call.node_id]
    if call.offset != "0" or len(call.body) != kept.length:
        raise refusals.bad_parameter("The bytes do not fit the upload.")
    kept.content = call.body
    kept.handle = "4:" + call.world.dice.base64(60, "handle", kept.id)
    return {"h": kept.handle}
