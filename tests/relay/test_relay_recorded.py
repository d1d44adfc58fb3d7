"""Envelopes and a request of version 1, as they were written once: what waits in a queue outlives every update."""

import json
from base64 import b64decode
from typing import Any

import pytest

from conwerz_desktop.relay_client import DeviceKeys, recovery
from conwerz_desktop.relay_client.envelopes import Opener, SealedKey, header, open_with_recovery
from conwerz_desktop.relay_client.errors import EnvelopeError
from conwerz_relay.requests import Signed, _Fields, verified
from tests.relay.harness import START
from tests.relay.record import RECORDED

VERSION_1 = json.loads(RECORDED.read_text("utf-8"))
DEVICES = {json.loads(device["secret"])["suite"]: device for device in VERSION_1["devices"]}


@pytest.fixture(params=DEVICES)
def device(request: pytest.FixtureRequest) -> dict[str, Any]:
    found: dict[str, Any] = DEVICES[request.param]
    return found


def key_of(device: dict[str, Any]) -> dict[bytes, SealedKey]:
    key = device["key"]
    return {bytes.fromhex(key["id"]): SealedKey(b64decode(key["sealed"]), b64decode(key["recovery"]))}


def test_both_suites_are_recorded() -> None:
    assert set(DEVICES) == {1, 2}


def test_the_device_opens_them(device: dict[str, Any]) -> None:
    keys = DeviceKeys.from_secret(device["secret"])
    assert keys.id.hex() == device["id"]
    opener = Opener(keys)
    for each in device["envelopes"]:
        kind, content = opener.open(b64decode(each["envelope"]), key_of(device))
        assert (kind.name, json.loads(content)) == (each["kind"], each["content"])


def test_the_recovery_words_open_them(device: dict[str, Any]) -> None:
    private = recovery.private_key(VERSION_1["recovery_words"])
    (key,) = key_of(device).values()
    for each in device["envelopes"]:
        kind, content = open_with_recovery(b64decode(each["envelope"]), key, private)
        assert (kind.name, json.loads(content)) == (each["kind"], each["content"])


def test_counters_are_the_nonces(device: dict[str, Any]) -> None:
    heads = [header(b64decode(each["envelope"])) for each in device["envelopes"]]
    assert [int.from_bytes(head.nonce) for head in heads] == [0, 1, 2]
    assert len({head.envelope_id for head in heads}) == 3


def test_every_byte_counts(device: dict[str, Any]) -> None:
    opener = Opener(DeviceKeys.from_secret(device["secret"]))
    envelope = b64decode(device["envelopes"][0]["envelope"])
    opener.open(envelope, key_of(device))
    for place in range(len(envelope)):
        changed = bytearray(envelope)
        changed[place] ^= 1
        with pytest.raises(EnvelopeError):
            opener.open(bytes(changed), key_of(device))


def test_the_request_is_verified() -> None:
    request = VERSION_1["request"]
    keys = DeviceKeys.from_secret(DEVICES[2]["secret"])
    signed = Signed(
        request["method"], request["url"], _Fields(tuple(request["headers"].items())), request["body"].encode()
    )
    assert verified(signed, keys.id, keys.signing_public)["created"] == START // 1000
