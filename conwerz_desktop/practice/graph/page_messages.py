"""Sending through a Page: to Messenger and Instagram (contract 2.4, 2.6)."""

from conwerz_desktop.domain.channels import Address, Channel
from conwerz_desktop.domain.messages import Attachment, Kind
from conwerz_desktop.practice import refusals
from conwerz_desktop.practice.graph import uploads
from conwerz_desktop.practice.graph.accepting import accept
from conwerz_desktop.practice.graph.call import Call, Json
from conwerz_desktop.practice.world.limits import Limit
from conwerz_desktop.practice.world.newcomers import INSTAGRAM_DIGITS
from conwerz_desktop.practice.world.shop import Page
from conwerz_desktop.practice.world.state import Message, Sent
from conwerz_desktop.practice.world.windows import is_open, is_open_for_a_person

MESSENGER_CHARACTERS = 2_000
INSTAGRAM_BYTES = 1_000
HUMAN_AGENT = "HUMAN_AGENT"
HEART = Attachment(Kind.OTHER, title="like_heart")
TYPES = ("RESPONSE", "UPDATE", "MESSAGE_TAG", "UTILITY")
ACTIONS = ("mark_seen", "typing_on", "typing_off", "react", "unreact")

REACTIONS = {
    Channel.MESSENGER: ("love", "like", "smile", "wow", "sad", "angry", "dislike", "other"),
    Channel.INSTAGRAM: ("love",),
}
QUICK_REPLIES, QUICK_REPLY = 13, 20

_KINDS = {"image": Kind.IMAGE, "video": Kind.VIDEO, "audio": Kind.AUDIO, "file": Kind.FILE}


def send(call: Call) -> Json:
    """`{recipient_id, message_id}`; a sender action is answered without a message id."""
    page = call.own_page()
    address = _recipient(call, page)
    _may_write(call, page, address)
    if "sender_action" in call.params:
        return _act(call, address)
    tag = _tag(call)
    told = _message(call, address)
    _check_window(call, address, tag)
    if address in call.world.unreachable:
        raise refusals.person_unavailable()
    _slow_down(call, page, address)
    accept(call, Sent(told, address.person, call.text("messaging_type"), tag))
    return {"recipient_id": address.person, "message_id": told.id}


def _recipient(call: Call, page: Page) -> Address:
    person = str(call.object("recipient").get("id") or "")
    if not person:
        raise refusals.bad_parameter("The parameter recipient is required.")
    for asset in (page.messenger, page.instagram):
        if Address(asset, person) in call.world.conversations:
            return Address(asset, person)
    raise refusals.no_instagram_user() if len(person) == INSTAGRAM_DIGITS else refusals.no_messenger_user()


def _may_write(call: Call, page: Page, address: Address) -> None:
    if address.asset.channel is Channel.MESSENGER:
        call.need("pages_messaging", page.id)
    else:
        call.need("instagram_manage_messages", page.instagram_id)
    if "MESSAGING" not in page.tasks:
        raise refusals.missing_task("MESSAGING")


def _act(call: Call, address: Address) -> Json:
    action = str(call.params["sender_action"]).lower()
    if action not in ACTIONS:
        raise refusals.bad_parameter(f"Param sender_action must be one of {{{', '.join(ACTIONS)}}} - got {action}")
    if "message" in call.params:
        raise refusals.bad_parameter("A sender_action must be sent alone, without message.")
    payload = call.object("payload")
    if action in ("react", "unreact") and str(payload.get("message_id")).removeprefix("m_") not in call.world.messages:
        raise refusals.bad_parameter("Param payload[message_id] names no message of this conversation.")
    if action == "react" and payload.get("reaction") not in REACTIONS[address.asset.channel]:
        raise refusals.bad_parameter("Param payload[reaction] is none of the reactions of this channel.")
    if not is_open(call.world.conversations[address].last_inbound_at, call.now):
        raise refusals.instagram_window() if _is_instagram(address) else refusals.messenger_window()
    call.world.gestures.append((action, str(payload.get("message_id") or ""), str(payload.get("reaction") or "")))
    return {"recipient_id": address.person}


def _tag(call: Call) -> str | None:
    """HUMAN_AGENT or none; every other tag has ended (contract 2.4)."""
    kind, tag = call.text("messaging_type"), call.text("tag")
    if kind is not None and kind not in TYPES:
        raise refusals.bad_parameter(f"Param messaging_type must be one of {{{', '.join(TYPES)}}} - got {kind}")
    if (kind == "MESSAGE_TAG") is not (tag is not None):
        raise refusals.bad_parameter("MESSAGE_TAG needs a tag, and a tag needs MESSAGE_TAG.")
    if tag not in (None, HUMAN_AGENT):
        raise refusals.bad_parameter(f"Param tag must be one of {{{HUMAN_AGENT}}} - got {tag}")
    return tag


def _message(call: Call, address: Address) -> Message:
    content = call.object("message")
    text, attachment = content.get("text"), content.get("attachment")
    if (text in (None, "")) is (attachment is None):
        raise refusals.bad_parameter("A message needs text or attachment, and cannot have both.")
    _check_quick_replies(content)
    hearted = _is_instagram(address) and isinstance(attachment, dict) and attachment.get("type") == "like_heart"
    parts = () if attachment is None else (_attachment(call, attachment),) if not hearted else (HEART,)
    return Message(
        id=call.world.live_message_id(address),
        address=address,
        from_customer=False,
        text=text_of(address, text or ""),
        sent_at=call.now,
        attachments=parts,
        reply_to=_reply_to(call, address),
        correlation=content.get("metadata"),
        app_id=call.world.shop.app_id,
    )


def text_of(address: Address, text: object) -> str:
    """Raises Refusal for what is longer than the channel takes."""
    if not isinstance(text, str):
        raise refusals.bad_parameter("Param message[text] must be a string.")
    if address.asset.channel is Channel.INSTAGRAM and len(text.encode()) > INSTAGRAM_BYTES:
        raise refusals.bad_parameter(f"Length of param message[text] must be at most {INSTAGRAM_BYTES} bytes.")
    if len(text) > MESSENGER_CHARACTERS:
        raise refusals.bad_parameter(f"Length of param message[text] must be at most {MESSENGER_CHARACTERS}.")
    return text


def _check_quick_replies(content: Json) -> None:
    replies = content.get("quick_replies", [])
    if not isinstance(replies, list) or len(replies) > QUICK_REPLIES or (replies and not content.get("text")):
        raise refusals.bad_parameter(f"Param message[quick_replies] must be at most {QUICK_REPLIES}, with a text.")
    titles = [str(each.get("title") or "") if isinstance(each, dict) else "" for each in replies]
    if any(not 0 < len(title) <= QUICK_REPLY for title in titles):
        raise refusals.bad_parameter(f"Param title must be 1 to {QUICK_REPLY} characters long.")


def _is_instagram(address: Address) -> bool:
    return address.asset.channel is Channel.INSTAGRAM


def _attachment(call: Call, attachment: object) -> Attachment:
    """By the address of something public, or by the handle of an upload."""
    if not isinstance(attachment, dict) or attachment.get("type") not in _KINDS:
        raise refusals.bad_parameter(f"Param message[attachment][type] must be one of {{{', '.join(_KINDS)}}}")
    payload = attachment.get("payload")
    url = payload.get("url") if isinstance(payload, dict) else None
    if isinstance(payload, dict) and (handle := payload.get("attachment_id")):
        return uploads.sent_by_page(call, str(handle), _KINDS[attachment["type"]])
    if not isinstance(url, str):
        raise refusals.bad_parameter("Upload attachment failure.", 2018047)
    return Attachment(_KINDS[attachment["type"]], url=url)


def _reply_to(call: Call, address: Address) -> str | None:
    reply_to = call.object("reply_to") or call.object("message").get("reply_to") or {}
    mid = reply_to.get("mid") if isinstance(reply_to, dict) else None
    if mid is None:
        return None
    known = call.world.messages.get(str(mid).removeprefix("m_"))
    if known is None or known.address != address:
        raise refusals.bad_parameter("Param reply_to[mid] names no message of this conversation.")
    return known.id


def _check_window(call: Call, address: Address, tag: str | None) -> None:
    last_inbound_at = call.world.conversations[address].last_inbound_at
    if is_open(last_inbound_at, call.now) or (tag and is_open_for_a_person(last_inbound_at, call.now)):
        return
    if address.asset.channel is Channel.INSTAGRAM:
        raise refusals.instagram_window()
    raise refusals.messenger_window()


def _slow_down(call: Call, page: Page, address: Address) -> None:
    limit = Limit.MESSENGER_SEND if address.asset.channel is Channel.MESSENGER else Limit.INSTAGRAM_SEND
    if not call.world.limits.take(limit, page.id, call.now):
        raise refusals.by_code(613)
