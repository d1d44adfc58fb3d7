"""WhatsApp: who wrote, what, and how far our answers came."""

import json
from typing import Any

import pytest

from conwerz_desktop.domain.channels import Address, Asset, Channel
from conwerz_desktop.domain.events import (
    MessageEchoed,
    MessageEdited,
    MessageReceived,
    MessageUnsent,
    Progressed,
    Reacted,
    Unrecognised,
)
from conwerz_desktop.domain.messages import Attachment, Content, Kind, Progress
from conwerz_desktop.domain.people import Profile
from conwerz_desktop.meta.webhooks import read
from tests.unit.meta.payloads import BSUID, NOON, NUMBER, PARENT, PHONE, Json, contact, text, whatsapp, wrote

SHOP = Asset(Channel.WHATSAPP, NUMBER)
ANA = Address(SHOP, PHONE)
SECONDS = str(NOON // 1000)

TAP = (Attachment(Kind.TAP),)


def received(message: Json, *contacts: Json) -> MessageReceived:
    event = read(whatsapp(messages=[message], contacts=list(contacts)))[0]
    assert isinstance(event, MessageReceived)
    return event


def content(kind: str, body: Any, **more: Any) -> Content:
    return received(wrote(kind, body, **more)).content


def test_a_message() -> None:
    profile = Profile(name="Ana", phone=PHONE)
    assert read(whatsapp(messages=[text("Hola")], contacts=[contact()])) == [
        MessageReceived(ANA, "wamid.A", NOON, Content("Hola"), profile)
    ]


def test_a_person_with_both_ids_goes_by_the_one_scoped_to_the_business() -> None:
    ana = contact(user_id=BSUID, parent_user_id=PARENT)
    event = received(text(), ana)
    assert event.address.person == BSUID
    assert event.sender == Profile("Ana", None, PHONE, (PHONE, PARENT))
    told_in_the_message = text() | {"from_user_id": BSUID, "from_parent_user_id": PARENT}
    assert received(told_in_the_message).sender == Profile(None, None, PHONE, (PHONE, PARENT))


def test_a_person_without_a_phone() -> None:
    message = text() | {"from_user_id": BSUID}
    del message["from"]
    ana = {"profile": {"name": "Ana", "username": "@ana"}, "user_id": BSUID}
    event = received(message, ana)
    assert event.address == Address(SHOP, BSUID)
    assert event.sender == Profile("Ana", "ana", None, ())


def test_a_person_whom_only_the_contact_names() -> None:
    message = text()
    del message["from"]
    assert received(message, contact(wa_id=None, user_id=BSUID)).address.person == BSUID


def test_a_business_scoped_id_in_the_place_of_the_number() -> None:
    event = received(text() | {"from": BSUID})
    assert (event.address.person, event.sender.phone) == (BSUID, None)


def test_several_people_in_one_delivery_keep_their_own_names() -> None:
    bea = text() | {"from": "34600333444", "id": "wamid.B"}
    payload = whatsapp(messages=[text(), bea], contacts=[contact("Bea", "34600333444"), contact("Ana")])
    assert [getattr(event, "sender", Profile()).name for event in read(payload)] == ["Ana", "Bea"]


def test_a_contact_with_another_number_lends_its_name_but_not_its_ids() -> None:
    event = received(text(), contact("Ana", "34999999999", user_id=BSUID))
    assert event.sender == Profile("Ana", None, PHONE, ())
    assert event.address == ANA


@pytest.mark.parametrize(
    ("kind", "media", "expected"),
    [
        ("image", {"caption": "Look"}, Content("Look", (Attachment(Kind.IMAGE, media_id="5"),))),
        ("video", {}, Content("", (Attachment(Kind.VIDEO, media_id="5"),))),
        ("audio", {"voice": True}, Content("", (Attachment(Kind.VOICE, media_id="5"),))),
        ("audio", {"voice": False}, Content("", (Attachment(Kind.AUDIO, media_id="5"),))),
        ("document", {"filename": "a.pdf"}, Content("", (Attachment(Kind.FILE, media_id="5", title="a.pdf"),))),
        ("sticker", {"url": "https://x.example"}, Content("", (Attachment(Kind.STICKER, "https://x.example", "5"),))),
    ],
)
def test_media(kind: str, media: Json, expected: Content) -> None:
    assert content(kind, {"id": "5", **media}) == expected


def test_a_file_says_what_it_is() -> None:
    attachment = content("image", {"id": 5, "mime_type": "image/jpeg", "sha256": "4654+8g="}).attachments[0]
    assert (attachment.mime_type, attachment.sha256, attachment.media_id) == ("image/jpeg", "4654+8g=", "5")


def test_a_place() -> None:
    place = {"latitude": 41.4, "longitude": "2.1", "name": "Bar", "address": "Main street 1"}
    expected = Attachment(Kind.LOCATION, title="Bar", latitude=41.4, longitude=2.1, lines=("Main street 1",))
    assert content("location", place).attachments == (expected,)


def test_contacts() -> None:
    cards = [
        {"name": {"formatted_name": "Bea"}, "phones": [{"phone": "+34 600"}, {"wa_id": "34601"}]},
        {"phones": [{"phone": "+34 602"}]},
        {},
    ]
    assert [(card.title, card.lines) for card in content("contacts", cards).attachments] == [
        ("Bea", ("+34 600", "34601")),
        (None, ("+34 602",)),
        (None, ()),
    ]
    firm = {
        "name": {"first_name": "Bea", "last_name": "Ruiz"},
        "emails": [{"email": "b@x.example"}],
        "org": {"company": "Bar"},
    }
    card = {"vcard": "BEGIN:VCARD\nFN;CHARSET=UTF-8:Eva Sol\nEND:VCARD"}
    assert [(one.title, one.lines) for one in content("contacts", [firm, card]).attachments] == [
        ("Bea Ruiz", ("b@x.example", "Bar")),
        ("Eva Sol", ()),
    ]


@pytest.mark.parametrize(
    ("kind", "body", "expected"),
    [
        ("button", {"text": "Yes", "payload": "YES"}, Content("Yes", TAP)),
        ("button", {"payload": "YES"}, Content("YES", TAP)),
        ("interactive", {"type": "button_reply", "button_reply": {"id": "1", "title": "Yes"}}, Content("Yes", TAP)),
        ("interactive", {"button_reply": {"id": "1", "title": "Yes"}}, Content("Yes", TAP)),
        (
            "interactive",
            {"type": "list_reply", "list_reply": {"id": "1", "title": "Red", "description": "Large"}},
            Content("Red", (Attachment(Kind.TAP, lines=("Large",)),)),
        ),
        (
            "interactive",
            {"type": "call_permission_reply", "call_permission_reply": {"response": "accept"}},
            Content("", (Attachment(Kind.TAP, title="accept"),)),
        ),
        ("ephemeral", None, Content("", (Attachment(Kind.OTHER),))),
        ("unsupported", None, Content("", (Attachment(Kind.OTHER),))),
    ],
)
def test_taps_and_what_only_the_telephone_shows(kind: str, body: Any, expected: Content) -> None:
    assert content(kind, body) == expected


def test_a_form_shows_what_was_filled_in() -> None:
    answers = json.dumps(
        {"flow_token": "t", "date": "Friday", "people": 4, "days": ["1", "2"], "yes": True, "nested": {}}
    )
    form = {"type": "nfm_reply", "nfm_reply": {"name": "Table", "body": "Sent", "response_json": answers}}
    lines = ("date: Friday", "people: 4", "days: 1 · 2", "yes: true")
    assert content("interactive", form) == Content("", (Attachment(Kind.FORM, title="Table", lines=lines),))
    del form["nfm_reply"]["response_json"]  # type: ignore[attr-defined]
    assert content("interactive", form).attachments[0].lines == ("Sent",)


def test_an_order_says_what_of() -> None:
    items = [
        {"quantity": 2, "product_retailer_id": "bowl", "item_price": "9.5", "currency": "EUR"},
        {"quantity": 1, "item_price": 3.5},
    ]
    order = content("order", {"text": "Please", "product_items": items})
    assert order.text == "Please"
    lines = ("2 \N{MULTIPLICATION SIGN} bowl 9.5 EUR", "1 \N{MULTIPLICATION SIGN} 3.5")
    assert order.attachments == (Attachment(Kind.ORDER, lines=lines),)


def test_what_the_customer_came_from() -> None:
    ad = {"source_url": "https://fb.example/ad", "headline": "Bowls", "body": "All blue", "source_type": "ad"}
    shown = content("text", {"body": "Hi"}, referral=ad).attachments
    assert shown == (Attachment(Kind.AD, "https://fb.example/ad", title="Bowls", lines=("All blue",)),)
    context = {"id": "wamid.0", "referred_product": {"catalog_id": "1", "product_retailer_id": "bowl"}}
    expected = Content("This?", (Attachment(Kind.PRODUCT, title="bowl"),), "wamid.0")
    assert content("text", {"body": "This?"}, context=context) == expected


@pytest.mark.parametrize(
    ("message", "reason"),
    [
        (wrote("hologram", {}), "message hologram"),
        (wrote("interactive", {"type": "dance", "dance": {}}, errors=[{"code": 131051}]), "message interactive"),
        (wrote("text", {}), "message text"),
        (wrote("image", {"mime_type": "image/jpeg"}), "message image"),
        (wrote("location", {"latitude": 1}), "message location"),
        (wrote("contacts", []), "message contacts"),
    ],
)
def test_a_message_of_a_new_kind_is_shown_as_a_card_and_kept(message: Json, reason: str) -> None:
    card, kept = read(whatsapp(messages=[message]))
    assert isinstance(card, MessageReceived)
    assert card.content.attachments == (Attachment(Kind.OTHER),)
    assert isinstance(kept, Unrecognised)
    assert (kept.reason, kept.raw) == (reason, whatsapp(messages=[message]))


@pytest.mark.parametrize("emoji", [{"emoji": "👍"}, {"emoji": ""}, {}])
def test_a_reaction(emoji: Json) -> None:
    [event] = read(whatsapp(messages=[wrote("reaction", {"message_id": "wamid.0", **emoji})]))
    assert event == Reacted(ANA, "wamid.0", emoji.get("emoji", ""), NOON)


def test_an_edit_and_a_revoking() -> None:
    edit = {"original_message_id": "wamid.0", "message": {"type": "text", "text": {"body": "Hi!"}}}
    messages = [wrote("edit", edit), wrote("revoke", {"original_message_id": "wamid.0"})]
    assert read(whatsapp(messages=messages)) == [
        MessageEdited(ANA, "wamid.0", "Hi!", NOON),
        MessageUnsent(ANA, "wamid.0", NOON),
    ]


def test_what_was_typed_in_the_app_beside_us() -> None:
    echo = wrote("text", {"body": "From the phone"}, to=PHONE) | {"from": "34600123456"}
    [event] = read(whatsapp("smb_message_echoes", message_echoes=[echo]))
    assert event == MessageEchoed(ANA, "wamid.A", NOON, Content("From the phone"))
    liked = wrote("reaction", {"message_id": "wamid.0", "emoji": "👍"}, to=PHONE)
    assert read(whatsapp("smb_message_echoes", message_echoes=[liked])) == [
        Reacted(ANA, "wamid.0", "👍", NOON, by_shop=True)
    ]


@pytest.mark.parametrize(
    ("told", "progress"),
    [
        ("sent", Progress.SENT),
        ("delivered", Progress.DELIVERED),
        ("read", Progress.READ),
        ("played", Progress.READ),
        ("failed", Progress.FAILED),
    ],
)
def test_a_status(told: str, progress: Progress) -> None:
    status = {"id": "wamid.B", "status": told, "timestamp": SECONDS, "recipient_id": PHONE}
    assert read(whatsapp(statuses=[status])) == [Progressed(ANA, progress, NOON, ("wamid.B",))]


def test_a_failure_says_why_and_which_answer() -> None:
    error = {"code": 131026, "title": "Undeliverable", "error_data": {"details": "Not on WhatsApp"}}
    status = {"id": "wamid.B", "status": "failed", "timestamp": SECONDS, "recipient_user_id": BSUID, "errors": [error]}
    [event] = read(whatsapp(statuses=[status | {"biz_opaque_callback_data": "c1"}]))
    assert event == Progressed(
        Address(SHOP, BSUID), Progress.FAILED, NOON, ("wamid.B",), None, "c1", 131026, "Not on WhatsApp"
    )


def test_a_status_of_a_group_names_the_person_in_it() -> None:
    group = {"recipient_id": "1203@g.us", "recipient_type": "group", "recipient_participant_id": PHONE}
    [event] = read(whatsapp(statuses=[{"id": "wamid.B", "status": "read", "timestamp": SECONDS, **group}]))
    assert isinstance(event, Progressed)
    assert event.address == ANA


def test_a_status_whose_time_cannot_be_read_still_counts() -> None:
    [event] = read(whatsapp(statuses=[{"id": "w", "status": "sent", "timestamp": "TIME", "recipient_id": "PHONE"}]))
    assert isinstance(event, Progressed)
    assert event.reported_at == 0


@pytest.mark.parametrize(
    ("payload", "reason"),
    [
        (whatsapp(messages=[{key: value for key, value in text().items() if key != "id"}]), "messages: no message id"),
        (whatsapp(messages=[{key: value for key, value in text().items() if key != "from"}]), "messages: no person"),
        (whatsapp(messages=[wrote("reaction", {})]), "messages: no message id"),
        (whatsapp(messages=[wrote("revoke", {})]), "messages: no message id"),
        (whatsapp(messages=[wrote("edit", {"original_message_id": "w"})]), "messages: edit of message unnamed"),
        (whatsapp(messages=[wrote("system", {"type": "user_changed_number"})]), "messages: system: no number"),
        (whatsapp(messages=[wrote("system", {"type": "dance"})]), "message system dance"),
        (whatsapp(statuses=[{"id": "w", "status": "lost", "recipient_id": PHONE}]), "statuses: status lost"),
        (whatsapp(statuses=[{"status": "sent", "recipient_id": PHONE}]), "statuses: no message id"),
        (whatsapp("user_id_update", user_id_update=[{}]), "user_id_update: no user id"),
        (whatsapp(user_preferences=[{"wa_id": PHONE, "value": "maybe"}]), "user_preferences: maybe"),
    ],
)
def test_what_is_kept_for_later(payload: Json, reason: str) -> None:
    [event] = read(payload)
    assert isinstance(event, Unrecognised)
    assert (event.reason, event.asset_id) == (reason, NUMBER)
    assert event.raw == payload


def test_what_is_kept_holds_the_contacts_concerned_only() -> None:
    lost = {"status": "lost", "recipient_id": PHONE}
    others = [contact("Bea", "34600333444"), contact("Carl", "34600555666")]
    [kept] = read(whatsapp(statuses=[lost], contacts=[*others, contact("Ana")]))
    assert isinstance(kept, Unrecognised)
    assert kept.raw == whatsapp(contacts=[contact("Ana")], statuses=[lost])
    [kept] = read(whatsapp(statuses=[lost], contacts=others))
    assert isinstance(kept, Unrecognised)
    assert kept.raw == whatsapp(statuses=[lost])


def test_a_bare_change_as_the_dashboard_shows_it() -> None:
    change = whatsapp(messages=[text()])["entry"][0]["changes"][0]
    assert read(change) == read(whatsapp(messages=[text()]))
