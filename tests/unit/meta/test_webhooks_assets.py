"""What Meta tells of Pages, Instagram accounts, WhatsApp accounts and the owner's own login."""

from typing import Any

import pytest

from conwerz_desktop.domain.asset_events import (
    AccountChanged,
    Aspect,
    Commented,
    FeedChanged,
    LeadSubmitted,
    Mentioned,
    NumberChanged,
    PermissionChanged,
    Rated,
    StoryEnded,
    TemplateChanged,
    TroubleTold,
)
from conwerz_desktop.domain.channels import Asset, Channel
from conwerz_desktop.domain.events import Event, Ignored, Unrecognised
from conwerz_desktop.meta.webhooks import read
from tests.unit.meta.payloads import (
    INSTAGRAM,
    NOON,
    NUMBER,
    PAGE,
    WABA,
    Json,
    account,
    changed,
    instagram_account,
    page,
    whatsapp,
)

SHOP = Asset(Channel.MESSENGER, PAGE)
BELLA = Asset(Channel.INSTAGRAM, INSTAGRAM)


def only(payload: Json) -> Event:
    [event] = read(payload)
    raw = getattr(event, "raw", None)
    assert raw is None or read(raw) == [event]
    return event


def test_a_comment() -> None:
    writer = {"id": "9", "username": "ana"}
    media = {"id": "3", "media_product_type": "AD", "ad_id": "5", "ad_title": "Bowls", "original_media_id": "2"}
    event = only(
        instagram_account("comments", id="7", text="How much?", parent_id="6", media=media, **{"from": writer})
    )
    assert event == Commented(
        BELLA, "7", NOON, "How much?", "3", "6", "9", "ana", False, False, "AD", "5", "Bowls", "2"
    )


def test_the_shops_own_comment_is_known_as_such() -> None:
    for writer in ({"id": INSTAGRAM}, {"id": "9", "self_ig_scoped_id": "8"}):
        event = only(instagram_account("comments", id="7", text="Thanks", **{"from": writer}))
        assert isinstance(event, Commented)
        assert event.by_shop


@pytest.mark.parametrize("value", [{"id": "7"}, {"comment_id": 7, "media_id": 3}])
def test_a_comment_of_which_little_is_told(value: Json) -> None:
    event = only(instagram_account("live_comments", **value))
    assert isinstance(event, Commented)
    assert (event.comment_id, event.text, event.username, event.is_live) == ("7", "", None, True)


def test_mentions() -> None:
    assert only(instagram_account("mentions", media_id=3)) == Mentioned(BELLA, "3", None, NOON)
    told = {"post_id": "1_2", "message": "Look", "sender_id": 9, "sender_name": "Ana", "created_time": NOON // 1000 - 5}
    assert only(page("mention", item="post", verb="add", **told)) == Mentioned(
        SHOP, "1_2", None, NOON - 5000, "Look", "9", "Ana"
    )


def test_the_figures_of_a_story() -> None:
    event = only(instagram_account("story_insights", media_id="3", reach="44", exits=1, note="x"))
    assert event == StoryEnded(BELLA, "3", NOON, (("reach", 44), ("exits", 1)))


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (
            {"item": "comment", "verb": "edited", "post_id": "1", "comment_id": "2", "sender_id": 9, "parent_id": "1"},
            FeedChanged(SHOP, "comment", "edited", NOON, "1", "2", "1", "9"),
        ),
        ({"item": "photo", "photo_id": 4}, FeedChanged(SHOP, "photo", "add", NOON, "4")),
    ],
)
def test_the_feed(value: Json, expected: FeedChanged) -> None:
    assert only(page("feed", **value)) == expected


def test_a_recommendation() -> None:
    event = only(page("ratings", item="rating", verb="add", recommendation_type="POSITIVE", reviewer_id=9))
    assert event == Rated(SHOP, "rating", "add", NOON, "POSITIVE")


def test_leads_come_several_at_once_and_their_ids_are_numbers() -> None:
    leads = [
        {"leadgen_id": 2**60 + number, "form_id": 5, "ad_id": 0, "created_time": NOON // 1000} for number in (0, 1)
    ]
    payload = changed("page", "leadgen", leads[0])
    payload["entry"][0]["changes"].append({"field": "leadgen", "value": leads[1]})
    assert read(payload) == [LeadSubmitted(SHOP, str(2**60 + number), NOON, "5") for number in (0, 1)]


def test_what_is_no_affair_of_ours_is_ignored_with_a_reason() -> None:
    for payload in (page("hours"), account("flows", event="x"), changed("user", "email", "x"), whatsapp(calls=[{}])):
        event = only(payload)
        assert isinstance(event, Ignored)
        assert event.reason


def test_an_unknown_change_is_kept() -> None:
    event = only(page("foo", item="bar", verb="remove"))
    assert isinstance(event, Unrecognised)
    assert event.reason == "foo bar remove"


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({"field": "connected", "verb": "revoked"}, PermissionChanged("9", "connected", False, NOON)),
        (
            {"field": "pages_messaging", "value": {"verb": "granted", "target_ids": ["1", 2]}},
            PermissionChanged("9", "pages_messaging", True, NOON, ("1", "2")),
        ),
    ],
)
def test_permissions(change: Json, expected: PermissionChanged) -> None:
    payload = {"object": "permissions", "entry": [{"id": 9, "time": NOON // 1000, "changes": [change]}]}
    assert only(payload) == expected


STATUS = "message_template_status_update"
TEMPLATE = {"message_template_id": 5, "message_template_name": "hi", "message_template_language": "es"}


@pytest.mark.parametrize(
    ("field", "value", "expected"),
    [
        (
            STATUS,
            {"event": "APPROVED", "reason": "NONE"},
            (Aspect.STATUS, "APPROVED", None, None),
        ),
        (
            STATUS,
            {"event": "REJECTED", "reason": "SPAM", "rejection_info": {"reason": "Too loud"}},
            (Aspect.STATUS, "REJECTED", None, "Too loud"),
        ),
        (
            "message_template_quality_update",
            {"new_quality_score": "RED", "previous_quality_score": "GREEN"},
            (Aspect.QUALITY, "RED", "GREEN", None),
        ),
        (
            "template_category_update",
            {"new_category": "MARKETING", "previous_category": "UTILITY"},
            (Aspect.CATEGORY, "MARKETING", "UTILITY", None),
        ),
        (
            "message_template_components_update",
            {"message_template_element": "x"},
            (Aspect.COMPONENTS, None, None, None),
        ),
    ],
)
def test_templates(field: str, value: Json, expected: tuple[Aspect, str | None, str | None, str | None]) -> None:
    aspect, state, previous, reason = expected
    assert only(account(field, **TEMPLATE, **value)) == TemplateChanged(
        WABA, aspect, NOON, "5", "hi", "es", state, previous, reason
    )


@pytest.mark.parametrize(
    ("field", "value", "expected"),
    [
        (
            "phone_number_quality_update",
            {"event": "FLAGGED", "max_daily_conversations_per_business": "TIER_2K"},
            ("FLAGGED", "TIER_2K", None, None),
        ),
        (
            "phone_number_name_update",
            {"decision": "REJECTED", "requested_verified_name": "Shop", "rejection_reason": "TOO_SHORT"},
            ("NAME_REJECTED", None, "Shop", "TOO_SHORT"),
        ),
        (
            "business_username_update",
            {"status": "approved", "username": "shop"},
            ("USERNAME_APPROVED", None, "shop", None),
        ),
    ],
)
def test_numbers(field: str, value: Json, expected: tuple[str, str | None, str | None, str | None]) -> None:
    event, limit, called, reason = expected
    told = only(account(field, display_phone_number="34600", **value))
    assert told == NumberChanged(WABA, "34600", event, NOON, limit, called, reason)


@pytest.mark.parametrize(
    ("field", "value", "event", "details"),
    [
        (
            "account_update",
            {"event": "ACCOUNT_RESTRICTION", "restriction_info": [{"restriction_type": "X", "expiration": 5}]},
            "ACCOUNT_RESTRICTION",
            (("restriction_info.restriction_type", "X"), ("restriction_info.expiration", "5")),
        ),
        ("account_review_update", {"decision": "APPROVED"}, "REVIEW_APPROVED", ()),
        ("account_alerts", {"alert_info": {"alert_type": "LOW"}}, "LOW", (("alert_type", "LOW"),)),
        ("business_capability_update", {"max_numbers": 2}, "CAPABILITY", (("max_numbers", "2"),)),
    ],
)  # fmt: skip
def test_accounts(field: str, value: Json, event: str, details: Any) -> None:
    assert only(account(field, **value)) == AccountChanged(WABA, event, NOON, details)


def test_a_partners_event_names_the_account_in_its_value() -> None:
    event = only(account("account_update", event="PARTNER_ADDED", waba_info={"waba_id": "2009"}))
    assert isinstance(event, AccountChanged)
    assert event.waba_id == "2009"


def test_what_meta_gave_no_time_is_read_all_the_same() -> None:
    payload = account("account_review_update", decision="APPROVED")
    del payload["entry"][0]["time"]
    assert only(payload) == AccountChanged(WABA, "REVIEW_APPROVED", 0)


def test_an_error_that_belongs_to_no_message() -> None:
    error = {"code": 131052, "title": "x", "error_data": {"details": "Too large"}}
    assert only(whatsapp(errors=[error])) == TroubleTold(Asset(Channel.WHATSAPP, NUMBER), 131052, 0, "Too large")


@pytest.mark.parametrize(
    ("field", "value", "channel"),
    [
        ("comments", {"id": "7", "text": "x"}, Channel.INSTAGRAM),
        ("leadgen", {"leadgen_id": "7"}, Channel.MESSENGER),
    ],
)
def test_a_bare_change_is_nobodys(field: str, value: Json, channel: Channel) -> None:
    event = only({"field": field, "value": value})
    assert isinstance(event, Commented | LeadSubmitted)
    asset = event.asset if isinstance(event, Commented) else event.page
    assert asset == Asset(channel, "0")
