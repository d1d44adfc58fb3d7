"""WhatsApp's webhook shapes (contract 2.10)."""

from conwerz_desktop.domain.messages import Attachment, Kind
from conwerz_desktop.practice.webhooks.notices import Json, Notice
from conwerz_desktop.practice.world.clock import SECOND
from conwerz_desktop.practice.world.shop import Shop
from conwerz_desktop.practice.world.state import Message, Person
from conwerz_desktop.practice.world.templates import PracticeTemplate

FAILURES = {
    131026: ("Message undeliverable", "Message Undeliverable."),
    131047: (
        "Re-engagement message",
        "Message failed to send because more than 24 hours have passed since the customer last replied.",
    ),
}


def message(shop: Shop, person: Person, told: Message) -> Notice:
    if not told.from_customer:
        return _written_on_the_phone(shop, person, told)
    return _inbound(shop, person, told.sent_at, _sender(person) | _content(shop, told))


def unsent(shop: Shop, person: Person, told: Message, new_id: str, at: int) -> Notice:
    body = {"id": new_id, "timestamp": _seconds(at), "type": "revoke", "revoke": {"original_message_id": told.id}}
    return _inbound(shop, person, at, _sender(person) | body)


def edited(shop: Shop, person: Person, told: Message, new_id: str, at: int) -> Notice:
    edit = {"original_message_id": told.id, "message": {"type": "text", "text": {"body": told.text}}}
    body = {"id": new_id, "timestamp": _seconds(at), "type": "edit", "edit": edit}
    return _inbound(shop, person, at, _sender(person) | body)


def reacted(shop: Shop, person: Person, told: Message, emoji: str, new_id: str, at: int) -> Notice:
    body = {
        "id": new_id,
        "timestamp": _seconds(at),
        "type": "reaction",
        "reaction": {"message_id": told.id, "emoji": emoji},
    }
    return _inbound(shop, person, at, _sender(person) | body)


def status(shop: Shop, person: Person, told: Message, word: str, at: int) -> Notice:
    """`word` is sent, delivered, read or failed."""
    report: Json = {"id": told.id, "status": word, "timestamp": _seconds(at)}
    if person.phone:
        report["recipient_id"] = person.phone
    if person.bsuid:
        report["recipient_user_id"] = person.bsuid
    if told.correlation is not None:
        report["biz_opaque_callback_data"] = told.correlation
    if word == "failed" and told.failure is not None:
        report["errors"] = [_failure(told.failure)]
    else:
        report["pricing"] = _price()
    return _notice(shop, "messages", at, {"statuses": [report]})


def _price() -> Json:
    return {"billable": False, "pricing_model": "PMP", "type": "free_customer_service", "category": "service"}


def _failure(code: int) -> Json:
    title, details = FAILURES[code]
    return {"code": code, "title": title, "message": title, "error_data": {"details": details}}


def _written_on_the_phone(shop: Shop, person: Person, told: Message) -> Notice:
    """What the owner typed in the WhatsApp Business app (coexistence)."""
    echo = {"from": shop.phone_digits, "to": person.phone or person.bsuid} | _content(shop, told)
    return _notice(shop, "smb_message_echoes", told.sent_at, {"message_echoes": [echo]})


def _inbound(shop: Shop, person: Person, at: int, body: Json) -> Notice:
    return _notice(shop, "messages", at, {"contacts": [_contact(person)], "messages": [body]})


def _notice(shop: Shop, field: str, at: int, more: Json) -> Notice:
    metadata = {"display_phone_number": shop.phone_digits, "phone_number_id": shop.phone_number_id}
    value = {"messaging_product": "whatsapp", "metadata": metadata} | more
    return Notice(
        object="whatsapp_business_account",
        entry_id=shop.waba_id,
        field=field,
        page_field=None,
        under="changes",
        part={"value": value, "field": field},
        at=at,
    )


def _contact(person: Person) -> Json:
    profile = {"name": person.name} | ({"username": person.username} if person.username else {})
    contact: Json = {"profile": profile}
    if person.phone:
        contact["wa_id"] = person.phone
    if person.bsuid:
        contact["user_id"] = person.bsuid
    return contact


def _sender(person: Person) -> Json:
    sender = {"from": person.phone} if person.phone else {}
    return sender | ({"from_user_id": person.bsuid} if person.bsuid else {})


def _content(shop: Shop, told: Message) -> Json:
    content: Json = {"id": told.id, "timestamp": _seconds(told.sent_at)}
    if told.reply_to:
        content["context"] = {"from": shop.phone_digits, "id": told.reply_to}
    if told.attachments:
        return content | _attached(told.attachments[0], told.text)
    return content | {"type": "text", "text": {"body": told.text}}


_TYPES = {Kind.VIDEO: "video", Kind.AUDIO: "audio", Kind.VOICE: "audio", Kind.FILE: "document", Kind.STICKER: "sticker"}


def _attached(attachment: Attachment, caption: str) -> Json:
    kind = _TYPES.get(attachment.kind, "image")
    body = _media(attachment, caption)
    if attachment.kind is Kind.VOICE:
        body["voice"] = True
    if attachment.kind is Kind.FILE:
        body["filename"] = attachment.title
    return {"type": kind, kind: body}


def template_status(shop: Shop, template: PracticeTemplate, at: int) -> Notice:
    """Meta's reviewers have decided (contract 2.10)."""
    value = {
        "event": template.status,
        "message_template_id": int(template.id),
        "message_template_name": template.name,
        "message_template_language": template.language,
        "reason": template.reason,
    }
    field = "message_template_status_update"
    part = {"value": value, "field": field}
    return Notice("whatsapp_business_account", shop.waba_id, field, None, "changes", part, at)


def _media(attachment: Attachment, caption: str) -> Json:
    image: Json = {"id": attachment.media_id, "mime_type": attachment.mime_type, "sha256": attachment.sha256}
    return image | ({"caption": caption} if caption else {})


def _seconds(at: int) -> str:
    return str(at // SECOND)
