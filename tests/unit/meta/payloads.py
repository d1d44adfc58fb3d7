"""Webhooks of our own making, small enough to read in a test."""

from typing import Any

NOON = 1_790_000_000_000
PAGE, PSID = "1001", "2401"
INSTAGRAM, IGSID = "17841400000001001", "5601"
NUMBER, WABA = "1050", "2002"
PHONE, BSUID, PARENT = "34600111222", "ES.77001", "ES.ENT.88001"

Json = dict[str, Any]


def messenger(key: str = "messaging", sender: str = PSID, recipient: str = PAGE, **kind: Any) -> Json:
    """One event of a Page's; `messenger(message={...})`."""
    item = {"sender": {"id": sender}, "recipient": {"id": recipient}, "timestamp": NOON, **kind}
    return {"object": "page", "entry": [{"id": PAGE, "time": NOON + 5, key: [item]}]}


def instagram(sender: str = IGSID, recipient: str = INSTAGRAM, **kind: Any) -> Json:
    item = {"sender": {"id": sender}, "recipient": {"id": recipient}, "timestamp": NOON, **kind}
    return {"object": "instagram", "entry": [{"id": INSTAGRAM, "time": NOON + 5, "messaging": [item]}]}


def whatsapp(field: str = "messages", **value: Any) -> Json:
    """One change of a number's; `whatsapp(messages=[...], contacts=[...])`."""
    metadata = {"display_phone_number": "34600123456", "phone_number_id": NUMBER}
    change = {"field": field, "value": {"messaging_product": "whatsapp", "metadata": metadata, **value}}
    return {"object": "whatsapp_business_account", "entry": [{"id": WABA, "changes": [change]}]}


def wrote(kind: str, body: Any, **more: Any) -> Json:
    """One element of WhatsApp's `messages`."""
    return {"from": PHONE, "id": "wamid.A", "timestamp": str(NOON // 1000), "type": kind, kind: body, **more}


def contact(name: str = "Ana", wa_id: str | None = PHONE, **more: Any) -> Json:
    return {"profile": {"name": name}, **({"wa_id": wa_id} if wa_id else {}), **more}


def text(body: str = "Hola") -> Json:
    return wrote("text", {"body": body})


EVERY_SHAPE: tuple[Json, ...] = (
    messenger(message={"mid": "m_1", "text": "Hi", "reply_to": {"mid": "m_0"}, "attachments": [{"type": "image"}]}),
    messenger(sender=PAGE, recipient=PSID, message={"mid": "m_2", "text": "Yes", "is_echo": True, "app_id": 7}),
    messenger("standby", postback={"title": "Hours", "payload": "HOURS"}),
    messenger(delivery={"mids": ["m_2"], "watermark": NOON}),
    messenger(read={"watermark": NOON}),
    messenger(message_edit={"mid": "m_1", "text": "Hi!", "num_edit": "1"}),
    instagram(message={"mid": "i_1", "reply_to": {"story": {"url": "https://cdn.example/s", "id": "9"}}}),
    instagram(message={"mid": "i_1", "is_deleted": True}),
    instagram(reaction={"mid": "i_1", "action": "react", "reaction": "love"}),
    instagram(read={"mid": "i_1"}),
    whatsapp(messages=[text(), text("again")], contacts=[contact(user_id=BSUID)]),
    whatsapp(messages=[wrote("image", {"id": "5", "mime_type": "image/jpeg"})], contacts=[contact()]),
    whatsapp(messages=[wrote("location", {"latitude": 1.5, "longitude": "2.5", "name": "Shop"})]),
    whatsapp(messages=[wrote("reaction", {"message_id": "wamid.0", "emoji": "👍"})]),
    whatsapp(statuses=[{"id": "wamid.B", "status": "failed", "timestamp": "1790000000", "recipient_id": PHONE}]),
    whatsapp("smb_message_echoes", message_echoes=[wrote("text", {"body": "From the phone"}, to=PHONE)]),
    {"object": "page", "entry": [{"id": PAGE, "time": NOON // 1000, "changes": [{"field": "feed", "value": {}}]}]},
)
