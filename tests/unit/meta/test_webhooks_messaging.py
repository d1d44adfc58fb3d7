"""Messenger and Instagram: who wrote to whom, and what."""

from typing import Any

import pytest

from conwerz_desktop.domain.asset_events import PolicyEnforced, RolesChanged
from conwerz_desktop.domain.channels import Address, Asset, Channel
from conwerz_desktop.domain.events import (
    ControlChanged,
    Happened,
    Ignored,
    MessageEchoed,
    MessageEdited,
    MessageReceived,
    MessageUnsent,
    Progressed,
    Reacted,
    Unrecognised,
)
from conwerz_desktop.domain.messages import Attachment, Content, Control, Kind, Progress
from conwerz_desktop.meta.webhooks import read
from tests.unit.meta.payloads import IGSID, INSTAGRAM, NOON, PAGE, PSID, Json, instagram, messenger

ANA = Address(Asset(Channel.MESSENGER, PAGE), PSID)
EVA = Address(Asset(Channel.INSTAGRAM, INSTAGRAM), IGSID)


def message(**fields: Any) -> Json:
    return messenger(message={"mid": "m_1", **fields})


def content(payload: Json) -> Content:
    event = read(payload)[0]
    assert isinstance(event, MessageReceived)
    return event.content


def test_a_message() -> None:
    assert read(message(text="Hi", reply_to={"mid": "m_0"})) == [
        MessageReceived(ANA, "m_1", NOON, Content("Hi", reply_to="m_0"))
    ]


def test_standby_reads_like_messaging_and_says_so() -> None:
    [event] = read(messenger("standby", message={"mid": "m_1", "text": "Hi"}))
    assert event == MessageReceived(ANA, "m_1", NOON, Content("Hi"), in_standby=True)
    echo = {"mid": "m_2", "text": "Yes", "is_echo": True, "app_id": 7}
    [event] = read(messenger("standby", PAGE, PSID, message=echo))
    assert event == MessageEchoed(ANA, "m_2", NOON, Content("Yes"), "7", in_standby=True)


def test_a_message_without_any_time_is_no_less_a_message() -> None:
    payload = message(text="Hi")
    del payload["entry"][0]["messaging"][0]["timestamp"], payload["entry"][0]["time"]
    assert read(payload) == [MessageReceived(ANA, "m_1", 0, Content("Hi"))]


def test_the_time_of_the_entry_serves_where_an_event_has_none() -> None:
    payload = message(text="Hi")
    del payload["entry"][0]["messaging"][0]["timestamp"]
    [event] = read(payload)
    assert isinstance(event, MessageReceived)
    assert event.sent_at == NOON + 5


@pytest.mark.parametrize("ends", [(PAGE, PSID), (PSID, PAGE)])
def test_an_echo_is_the_shops_whichever_way_round_its_ends_are(ends: tuple[str, str]) -> None:
    echo = {"mid": "m_2", "text": "Yes", "is_echo": True, "app_id": 263902037430900, "metadata": "c1"}
    assert read(messenger(sender=ends[0], recipient=ends[1], message=echo)) == [
        MessageEchoed(ANA, "m_2", NOON, Content("Yes"), "263902037430900", "c1")
    ]


def test_what_the_page_itself_sent_is_an_echo_without_saying_so() -> None:
    [event] = read(messenger(sender=PAGE, recipient=PSID, message={"mid": "m_2", "text": "Yes"}))
    assert isinstance(event, MessageEchoed)
    assert event.address == ANA


def test_a_message_to_oneself_is_a_conversation_with_oneself() -> None:
    note = {"mid": "i_1", "text": "note", "is_echo": True, "is_self": True}
    [event] = read(instagram(sender=INSTAGRAM, message=note))
    assert isinstance(event, MessageEchoed)
    assert event.address.person == INSTAGRAM


@pytest.mark.parametrize("entry", [PAGE, INSTAGRAM])
def test_instagram_under_the_name_of_its_page(entry: str) -> None:
    payload = instagram(message={"mid": "i_1", "text": "Hi"})
    payload["object"], payload["entry"][0]["id"] = "page", entry
    assert read(payload) == [MessageReceived(EVA, "i_1", NOON, Content("Hi"))]


def test_a_sample_of_the_dashboard() -> None:
    value = {"sender": {"id": "12334"}, "recipient": {"id": "23245"}, "timestamp": "1790000000"}
    change = {"field": "messages", "value": {**value, "message": {"mid": "random", "text": "random"}}}
    [event] = read({"object": "instagram", "entry": [{"id": "0", "time": NOON, "changes": [change]}]})
    assert isinstance(event, MessageReceived)
    assert event.address == Address(Asset(Channel.INSTAGRAM, "0"), "12334")
    assert event.sent_at == NOON


@pytest.mark.parametrize(
    ("told", "kind"),
    [
        ("image", Kind.IMAGE),
        ("video", Kind.VIDEO),
        ("audio", Kind.AUDIO),
        ("file", Kind.FILE),
        ("sticker", Kind.STICKER),
        ("share", Kind.SHARE),
        ("ig_post", Kind.SHARE),
        ("ig_reel", Kind.SHARE),
        ("story_mention", Kind.STORY),
        ("ephemeral", Kind.OTHER),
    ],
)
def test_attachments(told: str, kind: Kind) -> None:
    attachment = {"type": told, "payload": {"url": "https://cdn.example/1", "title": "one"}}
    [event] = read(message(attachments=[attachment]))
    assert isinstance(event, MessageReceived)
    assert event.content.attachments == (Attachment(kind, "https://cdn.example/1", title="one"),)


def test_a_place() -> None:
    place = {"type": "location", "title": "Ana's place", "payload": {"coordinates": {"lat": 41.4, "long": "2.1"}}}
    expected = Attachment(Kind.LOCATION, title="Ana's place", latitude=41.4, longitude=2.1)
    assert content(message(attachments=[place])).attachments == (expected,)


def test_a_link_carries_its_address_beside_the_payload() -> None:
    link = {"type": "fallback", "title": "Shop", "url": "https://shop.example/", "payload": None}
    expected = Attachment(Kind.SHARE, "https://shop.example/", title="Shop")
    assert content(message(text="look", attachments=[link])) == Content("look", (expected,))


def test_a_template_is_named_by_its_first_card() -> None:
    cards = {"product": {"elements": [{"title": "Blue bowl"}, {"title": "Red bowl"}]}}
    assert content(message(attachments=[{"type": "template", "payload": cards}])).attachments[0].title == "Blue bowl"


def test_a_sticker_told_twice_is_one() -> None:
    payload = {"url": "https://cdn.example/s", "sticker_id": 7}
    twice = [{"type": "image", "payload": payload}, {"type": "sticker", "payload": payload}]
    sticker = Attachment(Kind.STICKER, "https://cdn.example/s")
    assert content(message(sticker_id=7, attachments=twice)).attachments == (sticker,)


def test_a_sticker_without_a_picture() -> None:
    assert content(message(sticker_id=7)).attachments == (Attachment(Kind.STICKER),)


def test_a_heart() -> None:
    assert content(instagram(message={"mid": "i_1", "attachments": [{"type": "like_heart"}]})) == Content("❤️")


def test_a_reply_to_a_story_shows_the_story() -> None:
    story = {"story": {"url": "https://cdn.example/s", "id": "9"}}
    expected = Content("Nice!", (Attachment(Kind.STORY_REPLY, "https://cdn.example/s"),))
    assert content(instagram(message={"mid": "i_1", "text": "Nice!", "reply_to": story})) == expected


@pytest.mark.parametrize(
    ("referral", "expected"),
    [
        (
            {
                "source": "ADS",
                "ad_id": "5",
                "ads_context_data": {"ad_title": "Bowls", "photo_url": "https://x.example"},
            },
            Attachment(Kind.AD, "https://x.example", title="Bowls"),
        ),
        ({"source": "ADS"}, Attachment(Kind.AD)),
        ({"source": "SHORTLINK", "ref": "x"}, Attachment(Kind.REFERRAL, title="x")),
        ({"product": {"id": "77"}}, Attachment(Kind.PRODUCT, title="77")),
    ],
)
def test_how_the_customer_came(referral: Json, expected: Attachment) -> None:
    assert content(message(text="Hi", referral=referral)).attachments == (expected,)
    [event] = read(messenger(referral=referral))
    happening = f"referral:{PSID}:{NOON}"
    assert event == Happened(ANA, happening, expected.kind, NOON, expected.title, expected.lines)


def test_a_referral_does_not_hide_that_nothing_else_could_be_read() -> None:
    card, kept = read(message(referral={"ref": "x"}))
    assert isinstance(card, MessageReceived)
    assert [part.kind for part in card.content.attachments] == [Kind.REFERRAL, Kind.OTHER]
    assert isinstance(kept, Unrecognised)


def test_what_meta_withholds_in_europe_says_so() -> None:
    withheld = {"type": "image", "name": "Media not available", "payload": None}
    assert content(message(attachments=[withheld])).attachments == (
        Attachment(Kind.WITHHELD, title="Media not available"),
    )


def test_a_template_is_a_card_with_its_lines_and_buttons() -> None:
    payload = {
        "template_type": "generic",
        "elements": [
            {"title": "Bowl", "subtitle": "9 EUR", "buttons": [{"title": "Buy"}], "image_url": "https://x.example"}
        ],
    }
    expected = Attachment(Kind.CARD, "https://x.example", title="Bowl", lines=("9 EUR", "Buy"))
    assert content(message(attachments=[{"type": "template", "payload": payload}])).attachments == (expected,)


@pytest.mark.parametrize(
    ("item", "kind", "subject"),
    [
        ({"optin": {"ref": "x"}}, Kind.OPTED_IN, "x"),
        ({"optin": {"type": "notification_messages", "title": "News", "payload": "p"}}, Kind.OPTED_IN, "News"),
        ({"account_linking": {"status": "linked", "authorization_code": "secret"}}, Kind.ACCOUNT_LINKED, None),
        ({"account-linking": {"status": "unlinked"}}, Kind.ACCOUNT_UNLINKED, None),
    ],
)
def test_what_happens_between_messages(item: Json, kind: Kind, subject: str | None) -> None:
    [event] = read(messenger(**item))
    assert isinstance(event, Happened)
    assert (event.address, event.kind, event.happened_at, event.subject) == (ANA, kind, NOON, subject)
    assert read(messenger(**item)) == [event]


def test_a_guest_of_the_chat_plugin_has_a_reference_only() -> None:
    payload = messenger(optin={"ref": "x", "user_ref": "u1"})
    payload["entry"][0]["messaging"][0]["sender"] = {"user_ref": 55}
    [event] = read(payload)
    assert isinstance(event, Happened)
    assert event.address.person == "55"


@pytest.mark.parametrize(
    ("item", "expected"),
    [
        (
            {"pass_thread_control": {"new_owner_app_id": 1, "previous_owner_app_id": "2"}},
            ControlChanged(ANA, Control.PASSED, NOON, "1", "2"),
        ),
        ({"take_thread_control": {"previous_owner_app_id": "2"}}, ControlChanged(ANA, Control.TAKEN, NOON, None, "2")),
        (
            {"request_thread_control": {"requested_owner_app_id": "3"}},
            ControlChanged(ANA, Control.REQUESTED, NOON, "3"),
        ),
    ],
)
def test_who_answers(item: Json, expected: ControlChanged) -> None:
    assert read(messenger(**item)) == [expected]


@pytest.mark.parametrize("key", ["policy-enforcement", "policy_enforcement"])
def test_what_meta_holds_against_the_page(key: str) -> None:
    payload = messenger(**{key: {"action": "block", "reason": "Spam"}})
    del payload["entry"][0]["messaging"][0]["sender"]
    [event] = read(payload)
    assert event == PolicyEnforced(Asset(Channel.MESSENGER, PAGE), "block", NOON, "Spam")
    assert isinstance(event, PolicyEnforced)
    assert read(event.raw) == [event]


def test_roles() -> None:
    [event] = read(messenger(app_roles={"77": ["primary_receiver"]}))
    assert event == RolesChanged(Asset(Channel.MESSENGER, PAGE), (("77", ("primary_receiver",)),), NOON)


@pytest.mark.parametrize("kind", ["payment", "checkout_update", "game_play", "messaging_feedback"])
def test_what_is_over_is_taken_and_ignored(kind: str) -> None:
    [event] = read(messenger(**{kind: {"payload": "x"}}))
    assert isinstance(event, Ignored)
    assert (event.kind, event.asset_id, event.occurred_at) == (kind, PAGE, NOON)


def test_unsupported_is_open_on_your_phone() -> None:
    assert read(message(is_unsupported="true")) == [
        MessageReceived(ANA, "m_1", NOON, Content(attachments=(Attachment(Kind.OTHER),)))
    ]


@pytest.mark.parametrize(
    ("fields", "reason"),
    [
        ({}, "message without content"),
        ({"attachments": [{"type": "hologram", "payload": {}}]}, "attachment hologram"),
        ({"attachments": ["?"]}, "attachment unnamed"),
    ],
)
def test_a_message_of_a_new_kind_is_shown_as_a_card_and_kept(fields: Json, reason: str) -> None:
    card, kept = read(message(**fields))
    assert isinstance(card, MessageReceived)
    assert card.content.attachments == (Attachment(Kind.OTHER),)
    assert isinstance(kept, Unrecognised)
    assert kept.reason == reason
    assert kept.raw["entry"][0]["messaging"] == message(**fields)["entry"][0]["messaging"]


def test_a_quick_reply() -> None:
    tap = (Attachment(Kind.TAP),)
    assert content(message(text="Red", quick_reply={"payload": "RED"})) == Content("Red", tap)
    assert content(message(quick_reply={"payload": "RED"})) == Content("RED", tap)


def test_a_postback_is_a_message_with_its_title() -> None:
    tap = {"mid": "m_3", "title": "Opening hours", "payload": "HOURS"}
    assert read(messenger(postback=tap)) == [
        MessageReceived(ANA, "m_3", NOON, Content("Opening hours", (Attachment(Kind.TAP),)))
    ]


def test_an_old_postback_is_named_by_person_and_time() -> None:
    [event] = read(messenger(postback={"payload": "HOURS"}))
    assert isinstance(event, MessageReceived)
    assert (event.message_id, event.content.text) == (f"postback:{PSID}:{NOON}", "HOURS")


def test_a_postback_that_says_nothing() -> None:
    card, kept = read(messenger(postback={"mid": "m_3"}))
    assert isinstance(card, MessageReceived)
    assert isinstance(kept, Unrecognised)
    assert kept.reason == "postback without a title"


def test_an_edit() -> None:
    assert read(messenger(message_edit={"mid": "m_1", "text": "Hi!", "num_edit": "1"})) == [
        MessageEdited(ANA, "m_1", "Hi!", NOON)
    ]


@pytest.mark.parametrize("build", [messenger, instagram])
def test_an_unsending(build: Any) -> None:
    [event] = read(build(message={"mid": "m_1", "is_deleted": True}))
    assert event == MessageUnsent(ANA if build is messenger else EVA, "m_1", NOON)


@pytest.mark.parametrize(
    ("reaction", "emoji"),
    [
        ({"action": "react", "emoji": "😢", "reaction": "sad"}, "😢"),
        ({"action": "react", "reaction": "love"}, "❤️"),
        ({"action": "react", "reaction": "other"}, "❔"),
        ({"action": "unreact"}, ""),
    ],
)
def test_a_reaction(reaction: Json, emoji: str) -> None:
    assert read(messenger(reaction={"mid": "m_2", **reaction})) == [Reacted(ANA, "m_2", emoji, NOON)]


def test_a_reaction_of_the_shop() -> None:
    [event] = read(messenger(sender=PAGE, recipient=PSID, reaction={"mid": "m_1", "action": "react", "emoji": "👍"}))
    assert event == Reacted(ANA, "m_1", "👍", NOON, by_shop=True)


@pytest.mark.parametrize(
    ("payload", "expected"),
    [
        (
            messenger(delivery={"mids": ["m_2", "m_4"], "watermark": NOON}),
            Progressed(ANA, Progress.DELIVERED, NOON, ("m_2", "m_4"), NOON),
        ),
        (messenger(delivery={"watermark": NOON}), Progressed(ANA, Progress.DELIVERED, NOON, watermark_at=NOON)),
        (messenger(read={"watermark": str(NOON)}), Progressed(ANA, Progress.READ, NOON, watermark_at=NOON)),
        (instagram(read={"mid": "i_2"}), Progressed(EVA, Progress.READ, NOON, ("i_2",))),
    ],
)
def test_reports_on_answers(payload: Json, expected: Progressed) -> None:
    assert read(payload) == [expected]


@pytest.mark.parametrize(
    ("payload", "reason"),
    [
        (messenger(message={"text": "Hi"}), "message: no message id"),
        (messenger(message_edit={"mid": "m_1"}), "message_edit: no text"),
        (messenger(reaction={"mid": "m_1", "action": "shake"}), "reaction: action shake"),
        (messenger(read={}), "read: no message"),
        (messenger(sender="", message={"mid": "m_1"}), "message: no person"),
        (messenger(account_linking={"status": "lost"}), "account_linking: status lost"),
        (messenger(app_roles={}), "app_roles: no app"),
        (messenger(**{"policy-enforcement": {}}), "policy_enforcement: no action"),
        (messenger(dance={}), "dance"),
    ],
)
def test_what_is_kept_for_later(payload: Json, reason: str) -> None:
    [event] = read(payload)
    assert isinstance(event, Unrecognised)
    assert (event.reason, event.asset_id, event.occurred_at) == (reason, PAGE, NOON)
