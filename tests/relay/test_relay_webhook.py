"""Meta's side, over a real socket: what is refused, what is taken, and who gets it (contract 1.6)."""

import asyncio
import json
from collections.abc import AsyncIterator

import httpx
import pytest

from conwerz_desktop.domain.channels import Asset, Channel
from conwerz_desktop.relay_client import Webhook
from tests.relay.harness import (
    VERIFY_TOKEN,
    Connect,
    FakeGraph,
    Meta,
    RunningRelay,
    message,
    signed,
    texts,
    whatsapp_message,
)

PAGE, OTHER = "2001", "2002"


async def test_address_is_verified(http: httpx.AsyncClient, relay: RunningRelay) -> None:
    query = {"hub.mode": "subscribe", "hub.challenge": "1158201444", "hub.verify_token": VERIFY_TOKEN}
    answer = await http.get(f"{relay.url}/webhook", params=query)
    assert (answer.status_code, answer.text) == (200, "1158201444")
    assert answer.headers["content-type"].startswith("text/plain")


@pytest.mark.parametrize(
    "change", [{"hub.verify_token": "wrong"}, {"hub.verify_token": ""}, {"hub.mode": "unsubscribe"}, {"hub.mode": ""}]
)
async def test_address_is_not_verified(http: httpx.AsyncClient, relay: RunningRelay, change: dict[str, str]) -> None:
    query = {"hub.mode": "subscribe", "hub.challenge": "1", "hub.verify_token": VERIFY_TOKEN, **change}
    assert (await http.get(f"{relay.url}/webhook", params=query)).status_code == 403


async def test_message_reaches_its_shop(relay: RunningRelay, meta: Meta, connect: Connect) -> None:
    desktop = await connect(relay, PAGE)
    assert (await meta.post(message(PAGE, "Hello"))).status_code == 200
    assert await desktop.texts() == ["Hello"]


async def test_waiting_poll_hears_at_once(relay: RunningRelay, meta: Meta, connect: Connect) -> None:
    desktop = await connect(relay, PAGE)
    waiting = asyncio.create_task(desktop.texts(wait=30))
    await relay.has_waiting_poll()
    await meta.post(message(PAGE, "Anybody there?"))
    assert await asyncio.wait_for(waiting, 5) == ["Anybody there?"]


async def test_wrong_signature_stores_nothing(
    http: httpx.AsyncClient, relay: RunningRelay, meta: Meta, connect: Connect
) -> None:
    desktop = await connect(relay, PAGE)
    body = json.dumps(message(PAGE, "Forged")).encode()
    for headers in ({}, signed(body + b" "), signed(body, "another secret"), {"x-hub-signature-256": "sha1=0"}):
        assert (await http.post(f"{relay.url}/webhook", content=body, headers=headers)).status_code == 403
    assert relay.count("webhooks", "bad_signature") == 4
    assert await desktop.receive() == []


async def test_non_ascii_is_signed_as_sent(relay: RunningRelay, meta: Meta, connect: Connect) -> None:
    desktop = await connect(relay, PAGE)
    await meta.post(message(PAGE, "สวัสดี · مرحبا · 😀"))
    await meta.post_raw(json.dumps(message(PAGE, "ไทย"), ensure_ascii=False).encode())
    assert await desktop.texts() == ["สวัสดี · مرحبا · 😀", "ไทย"]


@pytest.mark.parametrize(
    "body",
    [b"", b"not json", b"[" * 100_000, b"\xff\xfe\x00", b'{"entry": ', b"1" * 5000],
    ids=["empty", "text", "deep", "bytes", "cut", "long number"],
)
async def test_signed_but_not_json_is_taken_and_counted(relay: RunningRelay, meta: Meta, body: bytes) -> None:
    assert (await meta.post_raw(body)).status_code == 200
    assert relay.count("events", "not_json") == 1


@pytest.mark.parametrize(
    "payload", [[], 7, None, {}, {"object": "page"}, {"object": "page", "entry": [{}, 3, {"id": True}]}]
)
async def test_json_without_an_asset_is_taken_and_counted(relay: RunningRelay, meta: Meta, payload: object) -> None:
    assert (await meta.post(payload)).status_code == 200
    assert relay.count("events", "no_asset") == 1


async def test_unknown_asset_and_sample_are_dropped(relay: RunningRelay, meta: Meta, connect: Connect) -> None:
    desktop = await connect(relay, PAGE)
    assert (await meta.post(message("999", "Who?"))).status_code == 200
    assert (await meta.post(message("0", "A sample"))).status_code == 200
    assert (relay.count("events", "unknown_asset"), relay.count("events", "no_asset")) == (1, 1)
    assert await desktop.receive() == []


async def test_unknown_kind_is_kept(relay: RunningRelay, meta: Meta, connect: Connect) -> None:
    desktop = await connect(relay, PAGE)
    payload = {"object": "page", "entry": [{"id": PAGE, "time": 1, "something_new": [{"x": 1}]}], "later": {"y": 2}}
    await meta.post(payload)
    (event,) = await desktop.receive()
    assert isinstance(event, Webhook)
    assert event.payload == payload


async def test_too_large_is_refused_while_reading(http: httpx.AsyncClient, relay: RunningRelay) -> None:
    body = b" " * (4 * 2**20 + 1)
    assert (await http.post(f"{relay.url}/webhook", content=body, headers=signed(body))).status_code == 413

    async def endless() -> AsyncIterator[bytes]:
        while True:
            yield b" " * 65_536

    with pytest.raises(httpx.TransportError):  # the relay reads a while, answers, and closes the connection
        await http.post(f"{relay.url}/webhook", content=endless())
    assert relay.count("webhooks", "too_large") == 2


async def test_largest_body_is_taken(relay: RunningRelay, meta: Meta, connect: Connect) -> None:
    desktop = await connect(relay, PAGE)
    text = "x" * (4 * 2**20 - 1_000)
    assert (await meta.post(message(PAGE, text))).status_code == 200
    assert await desktop.texts() == [text]


async def test_batch_of_two_shops_is_split(relay: RunningRelay, meta: Meta, connect: Connect) -> None:
    mine, theirs = await connect(relay, PAGE), await connect(relay, OTHER)
    batch = message(PAGE, "to me")
    batch["entry"] += message(OTHER, "to them")["entry"] + message(PAGE, "to me again")["entry"]
    assert (await meta.post(batch)).status_code == 200
    (my_part,) = await mine.receive()
    assert isinstance(my_part, Webhook)
    assert texts(my_part.payload) == ["to me", "to me again"]
    assert await theirs.texts() == ["to them"]


async def test_redelivery_is_taken_once(relay: RunningRelay, meta: Meta, connect: Connect) -> None:
    desktop = await connect(relay, PAGE)
    payload = message(PAGE, "once")
    for _ in range(3):
        assert (await meta.post(payload)).status_code == 200
    assert await desktop.texts() == ["once"]
    assert relay.count("events", "duplicate") == 2


async def test_instagram_by_account_and_by_its_page(
    relay: RunningRelay, meta: Meta, connect: Connect, graph: FakeGraph
) -> None:
    desktop = await connect(relay, "2009")
    graph.page("3001", "instagram-token", instagram="17841")
    await desktop.client.route(Asset(Channel.INSTAGRAM, "17841"), "instagram-token")
    await meta.post(message("17841", "by account", kind="instagram"))
    await meta.post(message("3001", "by page", kind="instagram"))
    await meta.post(message("17841", "as page", kind="page"))
    await meta.post(message("3001", "not proved for Messenger", kind="page"))
    assert await desktop.texts() == ["by account", "by page", "as page"]
    await desktop.client.release(Asset(Channel.INSTAGRAM, "17841"))
    await meta.post(message("3001", "too late", kind="instagram"))
    assert await desktop.texts() == []


async def test_whatsapp_numbers_and_accounts(
    relay: RunningRelay, meta: Meta, connect: Connect, graph: FakeGraph
) -> None:
    desktop, other = await connect(relay, "2009"), await connect(relay, "2010")
    graph.whatsapp("5001", "6001", "token-a")
    graph.whatsapp("5001", "6002", "token-b")
    await desktop.client.route(Asset(Channel.WHATSAPP, "6001"), "token-a")
    await desktop.client.route(Asset(Channel.WHATSAPP, "5001"), "token-a")
    await other.client.route(Asset(Channel.WHATSAPP, "6002"), "token-b", owner="5001")
    batch = whatsapp_message("5001", "6001", "first number")
    batch["entry"][0]["changes"] += whatsapp_message("5001", "6002", "second number")["entry"][0]["changes"]
    banned = {"field": "account_update", "value": {"event": "PARTNER_ADDED", "waba_info": {"waba_id": "5001"}}}
    batch["entry"].append({"id": "4242", "time": 1, "changes": [banned]})
    await meta.post(batch)
    mine = [each.payload["entry"] for each in await desktop.receive() if isinstance(each, Webhook)]
    assert [(entry[0]["id"], len(entry[0]["changes"])) for entry in mine] == [("5001", 1), ("4242", 1)]
    (theirs,) = await other.receive()
    assert isinstance(theirs, Webhook)
    assert "second number" in json.dumps(theirs.payload)
    assert "first number" not in json.dumps(theirs.payload)


async def test_operators_pages(http: httpx.AsyncClient, relay: RunningRelay, meta: Meta, connect: Connect) -> None:
    await connect(relay, PAGE)
    await meta.post(message(PAGE, "counted"))
    assert (await http.get(f"{relay.url}/healthz")).status_code == 200
    assert (await http.get(f"{relay.url}/readyz")).status_code == 200
    lines = (await http.get(f"{relay.url}/metrics")).text.splitlines()
    assert 'conwerz_relay_webhooks_total{outcome="taken"} 1' in lines
    assert any(line.startswith("conwerz_relay_envelopes_waiting{") and line.endswith(" 1") for line in lines)
    assert PAGE not in "\n".join(lines)
    assert (await http.get(f"{relay.url}/nothing")).json() == {"error": "not_found"}
