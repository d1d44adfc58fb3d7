"""Envelopes and a request of version 1, as they were written once: what waits in a queue outlives every update."""

import json
from base64 import b64decode
from pathlib import Path
from typing import Any

import httpx
import pytest

from conwerz_desktop.relay_client import DeviceKeys, Gap, RelayClient, Webhook, recovery
from conwerz_desktop.relay_client.envelopes import Opener, SealedKey, header, open_with_recovery
from conwerz_desktop.relay_client.errors import EnvelopeError
from conwerz_relay import records, writing
from conwerz_relay.limits import Allowance, Space
from conwerz_relay.requests import Signed, _Fields, verified
from conwerz_relay.sqlite_engine import SqliteEngine
from conwerz_relay.stored_queue import StoredQueue
from tests.relay.harness import START, Desktop, FakeGraph, Meta, MovableClock, StartRelay, message, texts
from tests.relay.record import DESKTOP, RECORDED

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


async def test_what_an_older_relay_kept_is_handed_out_by_this_one(
    device: dict[str, Any], http: httpx.AsyncClient, start_relay: StartRelay, clock: MovableClock
) -> None:
    """A rolling upgrade: envelopes of version 1 lie in the queue, and events of today come behind them."""
    keys = DeviceKeys.from_secret(device["secret"])
    sealed = device["key"]
    key = records.SealedKey(bytes.fromhex(sealed["id"]), b64decode(sealed["sealed"]), b64decode(sealed["recovery"]))
    relay = await start_relay()
    desktop = Desktop(http, relay.url, clock)
    desktop.device, desktop.client = keys, RelayClient(http, relay.url, keys, clock)
    await desktop.client.enrol(retention_days=30)
    queue = await StoredQueue.open(SqliteEngine(Path(relay.settings.database), Space()), Allowance(100, 10**6))
    for number, each in enumerate(device["envelopes"]):
        body = b64decode(each["envelope"])
        await queue.append(records.Arrival(keys.id, bytes([number]) * 16, START, START + records.DAY, body, key))
    await queue.write(
        lambda db: writing.claim(db, records.Claim((records.Route("messenger", "2001"),), keys.id, None, None, START))
    )
    await queue.close()
    assert (await Meta(http, relay.url).post(message("2001", "of today"))).status_code == 200
    old, gap, notice, new = await desktop.receive()
    assert isinstance(old, Webhook)
    assert isinstance(new, Webhook)
    assert old.payload == device["envelopes"][0]["content"]
    assert isinstance(gap, Gap)
    assert gap.count == 3
    assert not isinstance(notice, Webhook | Gap)
    assert texts(new.payload) == ["of today"]


async def test_an_older_desktops_request_is_answered(
    http: httpx.AsyncClient, start_relay: StartRelay, graph: FakeGraph
) -> None:
    """The other way round: byte for byte as it was signed then."""
    request, keys = VERSION_1["request"], DeviceKeys.from_secret(DEVICES[2]["secret"])
    graph.page("2001", "t")
    relay = await start_relay(public_url="https://relay.example")
    queue = await StoredQueue.open(SqliteEngine(Path(relay.settings.database), Space()), Allowance(1, 1))
    await queue.enrol(
        records.Device(keys.id, keys.tenant, keys.signing_public, int(keys.suite), keys.public_key(), b"", 30), START
    )
    await queue.close()
    path = request["url"].removeprefix("https://relay.example")
    answer = await http.request(
        request["method"], f"{relay.url}{path}", content=request["body"].encode(), headers=request["headers"]
    )
    assert (answer.status_code, answer.json()["asset"]) == (200, "2001")


async def test_an_older_desktop_is_enrolled_and_receives(
    http: httpx.AsyncClient, start_relay: StartRelay, graph: FakeGraph
) -> None:
    """Each of its requests byte for byte, and of each answer what it reads."""
    known = json.loads(DESKTOP.read_text("utf-8"))
    keys = DeviceKeys.from_secret(known["secret"])
    graph.page("2001", "t")
    relay = await start_relay(public_url="https://relay.example")

    async def says(request: dict[str, Any]) -> dict[str, Any]:
        path, body = request["path"], request["body"].encode()
        answer = await http.request(request["method"], relay.url + path, content=body, headers=request["headers"])
        assert answer.status_code == 200, answer.text
        read: dict[str, Any] = answer.json()
        return read

    enrolled = await says(known["enrol"])
    assert (enrolled["device"], enrolled["tenant"]) == (keys.id.hex(), keys.tenant.hex())
    await says({**VERSION_1["request"], "path": "/v1/routes/messenger/2001"})
    assert (await Meta(http, relay.url).post(message("2001", "for an older desktop"))).status_code == 200
    page = await says(known["poll"])
    assert (page["epoch"], page["more"], type(page["time"])) == (enrolled["epoch"], False, int)
    (event,) = page["events"]
    sealed = {
        bytes.fromhex(key["id"]): SealedKey(b64decode(key["sealed"]), b64decode(key["recovery"]))
        for key in page["keys"]
    }
    kind, content = Opener(keys).open(b64decode(event["envelope"]), sealed)
    assert (kind.name, texts(json.loads(content))) == ("WEBHOOK", ["for an older desktop"])
    assert event["sequence"] > 0
    assert event["arrived_at"] == START


def test_the_request_is_verified() -> None:
    request = VERSION_1["request"]
    keys = DeviceKeys.from_secret(DEVICES[2]["secret"])
    signed = Signed(
        request["method"], request["url"], _Fields(tuple(request["headers"].items())), request["body"].encode()
    )
    assert verified(signed, keys.id, keys.signing_public)["created"] == START // 1000
