"""Numbers and ids that change, wishes, the shop's address book, and the history a number brings along."""

import pytest

from conwerz_desktop.domain.channels import Address, Asset, Channel
from conwerz_desktop.domain.events import (
    Happened,
    Ignored,
    MessageEchoed,
    MessageReceived,
    MessageUnsent,
    PersonMoved,
    PersonNamed,
    Progressed,
    Unrecognised,
)
from conwerz_desktop.domain.messages import Content, Kind, Progress
from conwerz_desktop.domain.people import Profile
from conwerz_desktop.meta.webhooks import read
from tests.unit.meta.payloads import BSUID, HISTORY, NOON, NUMBER, PARENT, PHONE, Json, contact, whatsapp, wrote

SHOP = Asset(Channel.WHATSAPP, NUMBER)
ANA = Address(SHOP, PHONE)
NEW = "34600999888"


@pytest.mark.parametrize(
    "system",
    [
        {"type": "user_changed_number", "wa_id": NEW, "body": "x"},
        {"type": "customer_changed_number", "new_wa_id": NEW},
        {"new_wa_id": NEW},
        {"type": "user_changed_number", "body": f"Ana changed from {PHONE} to {NEW}"},
    ],
)
def test_a_new_number(system: Json) -> None:
    moved, line = read(whatsapp(messages=[wrote("system", system)]))
    assert moved == PersonMoved(SHOP, (PHONE,), (NEW,), NOON, Profile(phone=NEW))
    assert line == Happened(ANA, "wamid.A", Kind.NUMBER_CHANGED, NOON, NEW)


def test_a_new_number_of_somebody_with_an_id_of_their_own() -> None:
    message = wrote("system", {"type": "user_changed_number", "wa_id": NEW}) | {"from_user_id": BSUID}
    moved, _ = read(whatsapp(messages=[message], contacts=[contact(user_id=BSUID)]))
    assert isinstance(moved, PersonMoved)
    assert (moved.previous, moved.current) == ((BSUID, PHONE), (NEW, BSUID))


def test_a_telephone_set_up_anew() -> None:
    system = {"type": "customer_identity_changed", "identity": "hash", "customer": PHONE}
    message = wrote("system", system)
    del message["from"]
    assert read(whatsapp(messages=[message])) == [Happened(ANA, "wamid.A", Kind.SECURITY_CODE_CHANGED, NOON)]


def test_a_new_id() -> None:
    system = {
        "type": "user_changed_user_id",
        "user_id": "ES.2",
        "parent_user_id": PARENT,
        "body": f"Ana changed from {BSUID} to ES.2",
    }
    message = wrote("system", system)
    del message["from"]
    assert read(whatsapp(messages=[message])) == [PersonMoved(SHOP, (BSUID,), ("ES.2", PARENT), NOON)]
    told = {"wa_id": PHONE, "user_id": {"previous": BSUID, "current": "ES.2"}, "timestamp": str(NOON // 1000)}
    assert read(whatsapp("user_id_update", user_id_update=[told])) == [
        PersonMoved(SHOP, (BSUID, PHONE), ("ES.2", PHONE), NOON)
    ]


@pytest.mark.parametrize(("wish", "kind"), [("stop", Kind.OFFERS_STOPPED), ("resume", Kind.OFFERS_WANTED)])
def test_wishes(wish: str, kind: Kind) -> None:
    told = {"wa_id": PHONE, "category": "marketing_messages", "value": wish, "timestamp": NOON // 1000}
    [event] = read(whatsapp("user_preferences", user_preferences=[told]))
    assert event == Happened(ANA, f"{kind}:{PHONE}:{NOON}", kind, NOON)


def test_the_address_book_of_the_shops_telephone() -> None:
    entry = {"full_name": "Ana Bakery", "first_name": "Ana", "phone_number": f"+{PHONE}"}
    sync = {"type": "contact", "contact": entry, "action": "add", "metadata": {"timestamp": str(NOON)}}
    [event] = read(whatsapp("smb_app_state_sync", state_sync=[sync]))
    assert event == PersonNamed(ANA, Profile(own_name="Ana Bakery"), NOON)
    [event] = read(whatsapp("smb_app_state_sync", state_sync=[sync | {"action": "remove"}]))
    assert isinstance(event, Ignored)


def test_the_history_of_a_number_is_imported_from_both_sides() -> None:
    assert read(whatsapp("history", history=[HISTORY])) == [
        MessageReceived(ANA, "wamid.A", NOON, Content("Old"), Profile(phone=PHONE), imported=True),
        MessageEchoed(ANA, "wamid.A", NOON, Content("Yes"), imported=True),
    ]
    from_shop = wrote("text", {"body": "Yes"}) | {"from": "34600123456"}
    [event] = read(whatsapp("history", history=[{"threads": [{"id": PHONE, "messages": [from_shop]}]}]))
    assert event == MessageEchoed(ANA, "wamid.A", NOON, Content("Yes"), imported=True)


def test_a_message_of_the_history_that_cannot_be_read_is_kept_alone() -> None:
    threads = [{"id": PHONE, "messages": [wrote("reaction", {}), wrote("text", {"body": "Old"})]}]
    kept, _ = read(whatsapp("history", history=[{"threads": threads}]))
    assert isinstance(kept, Unrecognised)
    assert kept.reason == "history: no message id"
    assert read(kept.raw) == [kept]


@pytest.mark.parametrize("chunk", [{"errors": [{"code": 2593109}]}, {"threads": []}])
def test_a_history_of_nothing(chunk: Json) -> None:
    [event] = read(whatsapp("history", history=[chunk]))
    assert isinstance(event, Ignored)


def test_a_status_that_names_nobody_still_counts() -> None:
    [event] = read(whatsapp(statuses=[{"id": "w", "status": "sent", "timestamp": str(NOON // 1000)}]))
    assert event == Progressed(Address(SHOP, ""), Progress.SENT, NOON, ("w",))


def test_a_status_may_be_an_unsending_or_nothing_new() -> None:
    status = {"id": "w", "timestamp": str(NOON // 1000), "recipient_id": PHONE}
    assert read(whatsapp(statuses=[status | {"status": "deleted"}])) == [MessageUnsent(ANA, "w", NOON)]
    [event] = read(whatsapp(statuses=[status | {"status": "held_for_quality_assessment"}]))
    assert isinstance(event, Ignored)


def test_somebody_who_opened_the_conversation_and_wrote_nothing() -> None:
    [event] = read(whatsapp(messages=[wrote("request_welcome", {})]))
    assert isinstance(event, Ignored)


def test_a_message_withheld_with_an_error_is_a_card_and_has_nothing_more_to_read() -> None:
    message = {**wrote("interactive", None), "errors": [{"code": 131051}]}
    [event] = read(whatsapp(messages=[message]))
    assert isinstance(event, MessageReceived)
    assert [part.kind for part in event.content.attachments] == [Kind.OTHER]
