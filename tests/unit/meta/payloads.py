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


def changed(kind: str, field: str, value: Any, asset: str = PAGE, **more: Any) -> Json:
    """One change of a Page, an account or a person."""
    return {
        "object": kind,
        "entry": [{"id": asset, "time": NOON // 1000, "changes": [{"field": field, "value": value, **more}]}],
    }


def page(field: str, **value: Any) -> Json:
    return changed("page", field, value)


def instagram_account(field: str, **value: Any) -> Json:
    return changed("instagram", field, value, INSTAGRAM)


def account(field: str, **value: Any) -> Json:
    """One change of a WhatsApp account."""
    return changed("whatsapp_business_account", field, value, WABA)


HISTORY = {
    "metadata": {"phase": 0, "chunk_order": 1, "progress": 55},
    "threads": [{"id": PHONE, "messages": [wrote("text", {"body": "Old"}), wrote("text", {"body": "Yes"}, to=PHONE)]}],
}

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
    messenger(optin={"ref": "x"}),
    messenger(account_linking={"status": "linked"}),
    messenger(referral={"ref": "x", "source": "ADS", "ads_context_data": {"ad_title": "Bowls"}}),
    messenger(pass_thread_control={"new_owner_app_id": "1"}),
    messenger(app_roles={"1": ["primary_receiver"]}),
    messenger(**{"policy-enforcement": {"action": "block", "reason": "x"}}),
    messenger(payment={"payload": "x"}),
    page("feed", item="comment", verb="add", post_id="1_2", comment_id="2_3", **{"from": {"id": "9", "name": "Ana"}}),
    page("mention", item="post", verb="add", post_id="1_2", message="Look", sender_id=9),
    page("ratings", item="rating", verb="add", recommendation_type="POSITIVE"),
    page("leadgen", leadgen_id=1636129430026801, form_id=5, ad_id=0, page_id=1001, created_time=1_790_000_000),
    page("hours"),
    instagram_account("comments", id="7", text="How much?", media={"id": "3"}, **{"from": {"id": "9"}}),
    instagram_account("live_comments", id="7", text="Hi", media={"id": "3", "media_product_type": "LIVE"}),
    instagram_account("mentions", media_id="3", comment_id="7"),
    instagram_account("story_insights", media_id="3", reach=44, exits=1),
    account("message_template_status_update", event="APPROVED", message_template_id=5, message_template_name="hi"),
    account("message_template_quality_update", new_quality_score="GREEN", message_template_id=5),
    account("template_category_update", new_category="MARKETING", message_template_id=5),
    account("phone_number_quality_update", display_phone_number="346", event="FLAGGED", current_limit="TIER_10K"),
    account("phone_number_name_update", decision="APPROVED", requested_verified_name="Shop"),
    account("account_update", event="DISABLED_UPDATE", ban_info={"waba_ban_state": "DISABLE"}),
    account("account_review_update", decision="APPROVED"),
    account("business_capability_update", max_phone_numbers_per_business=2),
    whatsapp(messages=[wrote("system", {"type": "user_changed_number", "wa_id": "34600999888", "body": "x"})]),
    whatsapp(messages=[wrote("system", {"type": "customer_identity_changed", "identity": "h", "customer": PHONE})]),
    whatsapp("user_id_update", user_id_update=[{"wa_id": PHONE, "user_id": {"previous": BSUID, "current": "ES.2"}}]),
    whatsapp("user_preferences", user_preferences=[{"wa_id": PHONE, "value": "stop", "timestamp": NOON // 1000}]),
    whatsapp(
        "smb_app_state_sync", state_sync=[{"type": "contact", "contact": {"phone_number": PHONE, "full_name": "A"}}]
    ),
    whatsapp("history", history=[HISTORY]),
    whatsapp(errors=[{"code": 131052, "title": "x"}]),
    whatsapp("calls", calls=[{"id": "c"}]),
    {
        "object": "permissions",
        "entry": [{"id": "9", "changes": [{"field": "pages_messaging", "value": {"verb": "revoked"}}]}],
    },
    {"object": "user", "entry": [{"id": "9", "changes": [{"field": "email", "value": "x"}]}]},
)
