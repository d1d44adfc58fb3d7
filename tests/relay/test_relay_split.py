"""Each shop gets its own part, and nobody else's, whatever the payload looks like."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conwerz_relay import payloads
from conwerz_relay.limits import is_receipt
from conwerz_relay.split import by_tenant
from tests.relay.harness import message, whatsapp_message


def test_one_shop_gets_the_payload_itself() -> None:
    payload = message("1", "a")
    ((asset, part),) = by_tenant(payload)
    assert asset == "1"
    assert part is payload


def test_entries_are_grouped_by_shop() -> None:
    payload = message("1", "a")
    payload["entry"] += message("2", "b")["entry"] + message("1", "c")["entry"]
    payload["more"] = 7
    parts = dict(by_tenant(payload))
    assert list(parts) == ["1", "2"]
    assert parts["1"]["entry"] == [payload["entry"][0], payload["entry"][2]]
    assert parts["2"] == {"object": "page", "entry": [payload["entry"][1]], "more": 7}


def test_ids_may_be_numbers() -> None:
    assert [asset for asset, _ in by_tenant({"object": "page", "entry": [{"id": 1784140000000000123}]})] == [
        "1784140000000000123"
    ]


@pytest.mark.parametrize("id_", ["0", 0, "", None, True, 1.5, [], {}])
def test_no_tenant(id_: object) -> None:
    assert by_tenant({"object": "page", "entry": [{"id": id_}]}) == []


def test_sample_beside_a_shop_is_left_out() -> None:
    payload = message("1", "a")
    payload["entry"] += message("0", "sample")["entry"]
    ((_, part),) = by_tenant(payload)
    assert len(part["entry"]) == 1


def test_whatsapp_changes_go_by_number_then_account() -> None:
    payload = whatsapp_message("500", "61", "a")
    payload["entry"][0]["changes"] += whatsapp_message("500", "62", "b")["entry"][0]["changes"]
    payload["entry"][0]["changes"].append({"field": "message_template_status_update", "value": {"event": "APPROVED"}})
    parts = dict(by_tenant(payload))
    assert list(parts) == ["61", "62", "500"]
    assert [change["field"] for change in parts["500"]["entry"][0]["changes"]] == ["message_template_status_update"]
    assert {entry["id"] for part in parts.values() for entry in part["entry"]} == {"500"}


def test_account_update_names_the_shop_inside() -> None:
    change = {"field": "account_update", "value": {"event": "PARTNER_REMOVED", "waba_info": {"waba_id": 500}}}
    payload = {"object": "whatsapp_business_account", "entry": [{"id": "our own business", "changes": [change]}]}
    assert [asset for asset, _ in by_tenant(payload)] == ["500"]


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)
IDS = st.sampled_from(["1", "2", 3, "0", None])
CHANGES = st.fixed_dictionaries(
    {"field": st.text(max_size=4)},
    optional={
        "value": st.fixed_dictionaries(
            {}, optional={"metadata": st.fixed_dictionaries({}, optional={"phone_number_id": IDS}) | JSON, "x": JSON}
        )
        | JSON
    },
)
ENTRIES = st.fixed_dictionaries({}, optional={"id": IDS, "changes": st.lists(CHANGES | JSON, max_size=3) | JSON}) | JSON
PAYLOADS = st.fixed_dictionaries(
    {},
    optional={
        "object": st.sampled_from(["page", "whatsapp_business_account", 7]),
        "entry": st.lists(ENTRIES, max_size=4),
    },
)


@given(PAYLOADS)
def test_nothing_raises_and_nothing_is_invented(payload: dict[str, Any]) -> None:
    parts = by_tenant(payload)
    assert len({asset for asset, _ in parts}) == len(parts)
    whole = json.dumps(payload)
    for asset, part in parts:
        assert asset not in ("", "0")
        assert asset in whole
        assert part["entry"]
        assert {name: value for name, value in part.items() if name != "entry"} == {
            name: value for name, value in payload.items() if name != "entry"
        }
        assert isinstance(is_receipt(part), bool)


@given(PAYLOADS)
def test_every_event_with_an_asset_is_in_exactly_one_part(payload: dict[str, Any]) -> None:
    """Splitting what was split changes nothing, and no change is lost or doubled."""
    parts = by_tenant(payload)
    for asset, part in parts:
        assert by_tenant(part) == [(asset, part)]
    together = {**payload, "entry": [entry for _, part in parts for entry in part["entry"]]}
    assert sorted(by_tenant(together), key=lambda each: each[0]) == sorted(parts, key=lambda each: each[0])


def entry(**content: Any) -> dict[str, Any]:
    return {"object": "page", "entry": [{"id": "1", **content}]}


@pytest.mark.parametrize(
    ("part", "expected"),
    [
        (entry(messaging=[{"delivery": {"watermark": 1}}, {"read": {"watermark": 1}}]), True),
        (entry(messaging=[{"delivery": {"watermark": 1}}, {"message": {"mid": "m"}}]), False),
        (entry(changes=[{"value": {"statuses": [{"status": "read"}]}}]), True),
        (entry(changes=[{"value": {"statuses": [{"status": "failed"}]}}]), False),
        (entry(changes=[{"value": {"statuses": [{"status": "sent"}], "messages": []}}]), False),
        (entry(messaging=7), False),
        (entry(), False),
        ({"entry": []}, False),
    ],
)
def test_receipts(part: dict[str, Any], expected: bool) -> None:
    assert is_receipt(part) is expected


@given(PAYLOADS)
def test_a_part_is_written_as_meta_wrote_it(payload: Any) -> None:
    """Whether its entries were seen in the text or not; and never more of the text than is this shop's."""
    expected = by_tenant(payload) if isinstance(payload, dict) else []
    for separators in ((",", ":"), (", ", ": ")):
        body = json.dumps(payload, separators=separators, ensure_ascii=separators[0] == ",").encode()
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(payloads, "SEVERAL", 0)
            parts = payloads.read(body).parts
        assert [(asset, json.loads(content)) for asset, content in parts] == expected


@pytest.mark.parametrize("ensure_ascii", [True, False])
def test_entries_of_many_are_cut_out_of_the_text(ensure_ascii: bool) -> None:
    payload = message("1", "a")
    payload["entry"] = [message(str(number % 3 + 1), f"text {number} \u00e9")["entry"][0] for number in range(30)]

    def written(whole: Any) -> bytes:
        return json.dumps(whole, separators=(",", ":"), ensure_ascii=ensure_ascii).encode()

    read = payloads.read(written(payload))
    assert "entry" not in read.whole
    assert read.parts == [(asset, written(part)) for asset, part in by_tenant(payload)]
    assert [json.loads(content)["entry"] for _, content in read.parts] == [payload["entry"][at::3] for at in range(3)]


@pytest.mark.parametrize(
    "text",
    ['{"object":"page","entry":[{}]} ', '{"object":"page","entry":[{}],"a":1}', '{"object":"page","entry":[]}'],
)
def test_what_is_written_otherwise_is_read_all_the_same(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(payloads, "SEVERAL", 0)
    assert payloads.read(text.encode()).whole == json.loads(text)


@pytest.mark.parametrize(
    "text", ["", '{"object":"page","entry":[', '{"object":"page","entry":[{}', '{"object":"page","entry":[{},]}']
)
def test_what_is_no_json_is_told(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(payloads, "SEVERAL", 0)
    with pytest.raises(ValueError, match="Expecting"):
        payloads.read(text.encode())
