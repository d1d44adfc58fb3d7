"""What Meta writes otherwise than its pages say: parts left out, moved, or of another type."""

from typing import Any

import pytest

from conwerz_desktop.domain.asset_events import Aspect, TemplateChanged
from conwerz_desktop.domain.events import Happened, Ignored, MessageReceived
from conwerz_desktop.domain.messages import Attachment, Kind
from conwerz_desktop.meta.webhooks import read
from tests.unit.meta.payloads import NOON, PAGE, PHONE, account, instagram, messenger, whatsapp, wrote

Json = dict[str, Any]


def message(payload: Json) -> MessageReceived:
    [event] = read(payload)
    assert isinstance(event, MessageReceived)
    return event


def attached(kind: str, payload: Any) -> Json:
    return instagram(message={"mid": "i_1", "attachments": [{"type": kind, "payload": payload}]})


def form(response: Any) -> Json:
    reply = {"name": "address_message", "body": "Sent", "response_json": response}
    return whatsapp(messages=[wrote("interactive", {"type": "nfm_reply", "nfm_reply": reply})])


def test_a_box_ticked_on_a_website_names_a_guest() -> None:
    item = {"recipient": {"id": PAGE}, "timestamp": NOON, "optin": {"ref": "shop", "user_ref": "guest-1"}}
    [event] = read({"object": "page", "entry": [{"id": PAGE, "time": NOON, "messaging": [item]}]})
    assert isinstance(event, Happened)
    assert (event.kind, event.address.person, event.subject) == (Kind.OPTED_IN, "guest-1", "shop")


@pytest.mark.parametrize(
    ("payload", "shown"),
    [
        (attached("ig_story", {"story_media_id": "1", "story_media_url": "u"}), Attachment(Kind.SHARE, url="u")),
        (
            attached("template", {"generic": {"elements": [{"title": "Vase", "image_url": "u"}]}}),
            Attachment(Kind.CARD, url="u", title="Vase"),
        ),
        (
            attached("template", {"template_type": "media", "elements": [{"media_type": "image", "url": "u"}]}),
            Attachment(Kind.CARD, url="u"),
        ),
        (whatsapp(messages=[wrote("image", {"link": "u"})]), Attachment(Kind.IMAGE, url="u")),
        (whatsapp(messages=[wrote("media_placeholder", None)]), Attachment(Kind.OTHER)),
        (whatsapp(messages=[wrote("errors", [{"code": 131051}])]), Attachment(Kind.OTHER)),
        (form({"city": "Sevilla"}), Attachment(Kind.FORM, title="address_message", lines=("city: Sevilla",))),
        (
            form('{"values": {"city": "Sevilla", "floor": 2}, "flow_token": "x"}'),
            Attachment(Kind.FORM, title="address_message", lines=("city: Sevilla", "floor: 2")),
        ),
    ],
)
def test_what_stands_in_another_place(payload: Json, shown: Attachment) -> None:
    assert message(payload).content.attachments == (shown,)


def test_a_message_without_a_type_is_what_is_in_it() -> None:
    bare = {"from": PHONE, "id": "wamid.A", "timestamp": "1790000000", "text": {"body": "Hola"}}
    assert message(whatsapp(messages=[bare])).content.text == "Hola"


def test_ids_and_words_as_numbers() -> None:
    assert message(messenger(message={"mid": 17, "text": 1042})).content.text == "1042"
    assert message(whatsapp(messages=[wrote("text", {"body": "x"}, id=10**30)])).message_id == str(10**30)


def test_what_meta_takes_for_the_right_category() -> None:
    told = {"message_template_id": 1, "message_template_name": "sale", "message_template_language": "en"}
    field = "template_correct_category_detection"
    [event] = read(account(field, **told, category="UTILITY", correct_category="MARKETING"))
    assert isinstance(event, TemplateChanged)
    assert (event.aspect, event.state, event.previous) == (Aspect.CATEGORY, "MARKETING", "UTILITY")


def test_payments_inside_of_whatsapp_are_no_progress() -> None:
    status = {"id": "wamid.A", "type": "payment", "status": "captured", "timestamp": "1790000000"}
    [event] = read(whatsapp(statuses=[status]))
    assert isinstance(event, Ignored)
