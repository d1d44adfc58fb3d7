"""`read` is total: it takes anything, loses nothing, and what it could not read can be read again."""

import copy
import json
import re
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conwerz_desktop.domain.events import Event, MessageReceived, Unrecognised
from conwerz_desktop.meta.webhooks import read
from conwerz_desktop.meta.webhooks.reading import decimal, moment, name, parsed, whole
from conwerz_desktop.meta.webhooks.reading import text as read_text
from tests.unit.meta.payloads import EVERY_SHAPE, NUMBER, PAGE, WABA, messenger, text, whatsapp, wrote

WORDS = st.sampled_from(
    re.findall(
        r"\w+",
        """object page instagram whatsapp_business_account entry id messaging standby changes field value message mid
        sender recipient timestamp metadata phone_number_id messages statuses contacts type attachments payload
        reaction action watermark text image location interactive order edit revoke system""",
    )
)
NUMBERS = st.integers() | st.sampled_from([10**400, -(10**4000), 10**12, 2**63]) | st.floats()
LEAVES = st.none() | st.booleans() | NUMBERS | st.text(max_size=8) | st.just("\ud83d") | WORDS
GARBAGE = st.recursive(
    LEAVES,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(WORDS | st.text(max_size=4), inner, max_size=4),
    max_leaves=20,
)


def places(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """The path of every value inside a payload."""
    yield path
    if isinstance(value, dict | list):
        for key in value if isinstance(value, dict) else range(len(value)):
            yield from places(value[key], (*path, key))


def put(payload: Any, path: tuple[Any, ...], new: Any) -> Any:
    if not path:
        return new
    changed = copy.deepcopy(payload)
    inside = changed
    for key in path[:-1]:
        inside = inside[key]
    inside[path[-1]] = new
    return changed


def without(payload: Any, path: tuple[Any, ...]) -> Any:
    changed = copy.deepcopy(payload)
    inside = changed
    for key in path[:-1]:
        inside = inside[key]
    del inside[path[-1]]
    return changed


def check(payload: Any) -> list[Event]:
    events = read(payload)
    assert events
    for event in events:
        if isinstance(event, Unrecognised):
            again = [one for one in read(event.raw) if isinstance(one, Unrecognised)]
            assert again == [event]
        elif raw := getattr(event, "raw", None):
            assert event in read(raw)
    return events


@given(GARBAGE)
@settings(max_examples=400, deadline=None)
def test_anything(payload: Any) -> None:
    check(payload)


@given(st.sampled_from(EVERY_SHAPE), st.data())
@settings(max_examples=600, deadline=None)
def test_a_valid_payload_with_garbage_somewhere(payload: Any, data: st.DataObject) -> None:
    path = data.draw(st.sampled_from(list(places(payload))))
    check(put(payload, path, data.draw(GARBAGE)))


@pytest.mark.parametrize("payload", EVERY_SHAPE)
def test_every_place_of_a_valid_payload_missing_emptied_or_of_another_type(payload: Any) -> None:
    for path in places(payload):
        if path:
            check(without(payload, path))
        for wrong in (None, [], {}, "", 0, "x", [None], [[]], {"id": {}}, True, 1.5, float("nan"), 10**5000):
            check(put(payload, path, wrong))


@pytest.mark.parametrize("payload", EVERY_SHAPE)
def test_numbers_as_text_and_texts_as_numbers_make_no_difference(payload: Any) -> None:
    def turned(value: Any) -> Any:
        if isinstance(value, dict):
            return {key: turned(inner) for key, inner in value.items()}
        if isinstance(value, list):
            return [turned(inner) for inner in value]
        if isinstance(value, str) and value.isdigit():
            return int(value)
        return str(value) if isinstance(value, int) and not isinstance(value, bool) else value

    plain = [event for event in read(payload) if not isinstance(event, Unrecognised)]
    assert [event for event in read(turned(payload)) if not isinstance(event, Unrecognised)] == plain


def test_events_come_in_the_order_of_the_payload() -> None:
    one, two = messenger(message={"mid": "m_1", "text": "1"}), messenger(optin={"ref": "x"})
    three = messenger(message={"mid": "m_3", "text": "3"})
    three["entry"] += one["entry"] + two["entry"]
    ids = [getattr(event, "message_id", "?") for event in read(three)]
    assert ids == ["m_3", "m_1", "?"]


def test_what_is_not_understood_is_cut_down_to_itself() -> None:
    payload = whatsapp(messages=[text(), wrote("hologram", {}, id="wamid.C")], statuses=[{"status": "lost"}])
    received, card, hologram, status = read(payload)
    assert isinstance(received, MessageReceived)
    assert isinstance(card, MessageReceived)
    assert isinstance(hologram, Unrecognised)
    assert hologram.reason == "message hologram"
    assert hologram.asset_id == NUMBER
    assert hologram.raw == whatsapp(messages=[wrote("hologram", {}, id="wamid.C")])
    assert isinstance(status, Unrecognised)
    assert status.raw == whatsapp(statuses=[{"status": "lost"}])


def test_two_kinds_in_one_item_are_both_read() -> None:
    payload = messenger(message={"mid": "m_1", "text": "Hi"}, read={"watermark": 1_790_000_000})
    assert [type(event).__name__ for event in read(payload)] == ["MessageReceived", "Progressed"]


@pytest.mark.parametrize(
    ("payload", "reason"),
    [
        ([], "entry is not an object"),
        (None, "entry is not an object"),
        ({}, "payload without entries"),
        ({"object": "page", "entry": []}, "payload without entries"),
        ({"object": "page", "entry": [7]}, "entry is not an object"),
        ({"object": "page", "entry": [{"id": PAGE}]}, "entry without items"),
        ({"object": "page", "entry": [{"id": PAGE, "changed_fields": ["feed"]}]}, "page changed_fields"),
        ({"object": "page", "entry": [{"id": PAGE, "messaging": [{}]}]}, "item without a kind"),
        ({"object": {}, "entry": [{"id": PAGE, "messaging": [{}]}]}, "unnamed messaging"),
        ({"object": "whatsapp_business_account", "entry": [{"id": WABA, "messaging": [{}]}]}, None),
        (whatsapp("dances"), "dances without items"),
        (whatsapp("dances", dances=[{"id": "c"}]), "dances"),
        (
            {"object": "page", "entry": [{"id": PAGE, "changes": [{"field": "mention", "value": {}}]}]},
            "mention: no post",
        ),
        ({"object": "permissions", "entry": [{"id": "1", "changes": [{"field": "x"}]}]}, "permissions x"),
        ({"object": "shop", "entry": [{"id": "1", "changes": [{"field": "x"}]}]}, "shop x"),
    ],
)
def test_reasons(payload: Any, reason: str | None) -> None:
    [event] = check(payload)
    assert isinstance(event, Unrecognised)
    assert event.reason == (reason or "whatsapp_business_account messaging")
    assert event.raw == (payload if isinstance(payload, dict) else {"object": None, "entry": [payload]})


def test_a_reason_never_holds_what_a_customer_wrote() -> None:
    [event] = read(messenger(**{"a secret, with spaces": 1}))
    assert isinstance(event, Unrecognised)
    assert event.reason == "unnamed"


@pytest.mark.parametrize(
    ("told", "milliseconds"),
    [
        (1_790_000_000, 1_790_000_000_000),
        ("1790000000", 1_790_000_000_000),
        (1_790_000_000_123, 1_790_000_000_123),
        ("1790000000123", 1_790_000_000_123),
        (1_790_000_000.5, 1_790_000_000_000),
        (1_790_000_000_123_456, 1_790_000_000_123),
        (12341, None),
        (-5, None),
        (10**30, None),
        (True, None),
        ("TIMESTAMP", None),
        (float("inf"), None),
        (None, None),
    ],
)
def test_times(told: Any, milliseconds: int | None) -> None:
    assert moment(told) == milliseconds


def test_odd_values() -> None:
    assert read_text("\ud83d half") == "� half"
    assert json.dumps(read_text("\ud83d\ude00"), ensure_ascii=False).encode() == '"😀"'.encode()
    assert read_text(10**400) is None
    assert whole(float("nan")) is None
    assert decimal("1.5") == 1.5
    assert decimal(10**400) is None
    assert decimal("north") is None
    assert decimal([]) is None
    assert name("x" * 65) == "unnamed"
    assert parsed("[" * 100_000) == {}
    assert parsed("{") == {}
    assert parsed(5) == {}
