"""Signed requests: what was not signed exactly so, now and for the first time, is refused (RFC 9421)."""

import asyncio
import base64
import json
import logging
from collections.abc import AsyncIterator
from contextlib import suppress
from urllib.parse import urlsplit

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from conwerz_desktop.relay_client import DeviceKeys
from conwerz_desktop.relay_client.signing import Signer
from conwerz_relay import requests, serving
from conwerz_relay.envelopes import Suite
from conwerz_relay.refusals import NotSigned
from conwerz_relay.requests import COVERED, LARGEST_BODY, Signed, _Fields, claimed_device, verified
from conwerz_relay.serving import LARGEST_HEAD, Joining, Protocol
from tests.relay.harness import START, Connect, RunningRelay, until

DEVICE = DeviceKeys.new()
OTHER = DeviceKeys.new()
URL = "https://relay.example/v1/events?epoch=e&after=7&wait=50"
BODY = b'{"token": "t"}'
HEALTH = b"GET /healthz HTTP/1.1\r\nhost: relay\r\n\r\n"


def signed(method: str = "PUT", url: str = URL, body: bytes = BODY, headers: dict[str, str] | None = None) -> Signed:
    fields = headers if headers is not None else Signer(DEVICE).headers("PUT", URL, BODY, START)
    return Signed(method, url, _Fields(tuple(fields.items())), body)


def is_accepted(request: Signed) -> bool:
    try:
        verified(request, DEVICE.id, DEVICE.signing_public)
    except NotSigned:
        return False
    return True


def test_honest_request() -> None:
    assert is_accepted(signed())
    assert claimed_device(signed()) == DEVICE.id
    assert is_accepted(signed(body=b"", headers=Signer(DEVICE).headers("PUT", URL, b"", START)))


@given(st.binary(max_size=30))
def test_no_other_body(body: bytes) -> None:
    assert is_accepted(signed(body=body)) is (body == BODY)


@given(st.sampled_from(["GET", "POST", "PUT", "DELETE", "put", ""]))
def test_no_other_method(method: str) -> None:
    assert is_accepted(signed(method=method)) is (method == "PUT")


@given(st.text(alphabet=st.characters(min_codepoint=33, max_codepoint=126), max_size=12), st.integers(0, len(URL)))
def test_no_other_target(inserted: str, place: int) -> None:
    url = URL[:place] + inserted + URL[place:]
    assert is_accepted(signed(url=url)) is (url == URL)


@given(st.sampled_from(["nonce", "created", "keyid", "tag", "alg"]), st.integers(0, 9))
def test_no_other_parameter(name: str, digit: int) -> None:
    headers = Signer(DEVICE).headers("PUT", URL, BODY, START)
    parts = headers["Signature-Input"].split(";")
    headers["Signature-Input"] = ";".join(
        part.rstrip('"') + str(digit) + ('"' if part.endswith('"') else "") if part.startswith(name + "=") else part
        for part in parts
    )
    assert not is_accepted(signed(headers=headers))


@pytest.mark.parametrize("left_out", ["@method", "@target-uri", "content-digest", "nothing"])
def test_everything_must_be_covered(left_out: str) -> None:
    covered = [each for each in COVERED if each != left_out]
    signer = Signer(DEVICE)
    headers = {"Content-Digest": signer.headers("PUT", URL, BODY, START)["Content-Digest"]}
    message = Signed("PUT", URL, _Fields(()), BODY)
    object.__setattr__(message, "headers", headers)
    signer._signer.sign(
        message,
        key_id=DEVICE.id.hex(),
        tag="conwerz-1",
        nonce="n" * 16,
        covered_component_ids=covered,
        use_existing_digest=True,
    )
    assert is_accepted(signed(headers=headers)) is (left_out == "nothing")


@given(st.text(alphabet=st.characters(min_codepoint=32, max_codepoint=126), max_size=60), st.booleans())
def test_nonsense_is_refused_not_raised(nonsense: str, is_input: bool) -> None:
    headers = Signer(DEVICE).headers("PUT", URL, BODY, START)
    headers["Signature-Input" if is_input else "Signature"] = nonsense
    assert not is_accepted(signed(headers=headers))


def test_no_other_key_under_this_name() -> None:
    headers = Signer(OTHER).headers("PUT", URL, BODY, START)
    headers["Signature-Input"] = headers["Signature-Input"].replace(OTHER.id.hex(), DEVICE.id.hex())
    assert not is_accepted(signed(headers=headers))


def test_no_second_signature_beside_it() -> None:
    mine, theirs = Signer(DEVICE).headers("PUT", URL, BODY, START), Signer(OTHER).headers("PUT", URL, BODY, START)
    for name in ("Signature-Input", "Signature"):
        mine[name] += ", " + theirs[name].replace("conwerz=", "other=", 1)
    assert not is_accepted(signed(headers=mine))


async def test_replayed_request_is_refused(http: httpx.AsyncClient, relay: RunningRelay, connect: Connect) -> None:
    desktop = await connect(relay, "2001")
    url = f"{relay.url}/v1/events?wait=0"
    headers = desktop.client._signer.headers("GET", url, b"", relay.clock.now)
    answers = await asyncio.gather(*(http.get(url, headers=headers) for _ in range(5)))
    assert sorted(answer.status_code for answer in answers) == [200, 401, 401, 401, 401]
    assert {answer.json().get("error") for answer in answers} == {None, "replay"}
    relay.clock.pass_(60_000)
    assert (await http.get(url, headers=headers)).json()["error"] == "replay"
    relay.clock.pass_(1_000)
    assert (await http.get(url, headers=headers)).json()["error"] == "clock"


@pytest.mark.parametrize(
    "headers", [{}, {"signature-input": "x", "signature": "y"}, {"signature-input": 'k=();keyid="'}]
)
async def test_unsigned_requests(http: httpx.AsyncClient, relay: RunningRelay, headers: dict[str, str]) -> None:
    for method, path in (
        ("GET", "/v1/events"),
        ("PUT", "/v1/routes/messenger/1"),
        ("DELETE", "/v1/routes/messenger/1"),
    ):
        answer = await http.request(method, relay.url + path, headers=headers)
        assert (answer.status_code, answer.json()) == (401, {"error": "signature"})


@pytest.mark.parametrize("body", [b"", b"[]", b"{", b"[" * 60_000, b"{}", json.dumps({"signing_key": "!"}).encode()])
async def test_enrolment_that_is_none(http: httpx.AsyncClient, relay: RunningRelay, body: bytes) -> None:
    answer = await http.post(f"{relay.url}/v1/devices", content=body)
    assert answer.status_code in (400, 422)


async def test_nobody_enrols_with_a_key_that_nothing_can_be_sealed_to(
    http: httpx.AsyncClient, relay: RunningRelay
) -> None:
    """A point of low order: the first event for it would stop those that come beside it."""
    keys = DeviceKeys.new()
    wish = {
        "signing_key": base64.b64encode(keys.signing_public).decode(),
        "suite": Suite.X25519, "hpke_key": base64.b64encode(bytes(32)).decode(), "retention_days": 90,
    }  # fmt: skip
    answer = await http.post(f"{relay.url}/v1/devices", content=json.dumps(wish).encode())
    assert (answer.status_code, answer.json()["error"]) == (422, "device")


async def test_body_beyond_its_limit(http: httpx.AsyncClient, relay: RunningRelay) -> None:
    answer = await http.post(f"{relay.url}/v1/devices", content=b" " * 70_000)
    assert (answer.status_code, answer.json()) == (413, {"error": "too_large"})


async def test_every_body_is_bounded_while_it_is_read(http: httpx.AsyncClient, relay: RunningRelay) -> None:
    async def endless() -> AsyncIterator[bytes]:
        while True:
            yield b"x" * 8_192
            await asyncio.sleep(0)

    for path in ("/v1/devices", "/v1/proof", "/meta/deauthorize", "/meta/data-deletion", "/oauth/signup"):
        body = b"x" * (LARGEST_BODY + 1)
        assert (await http.post(f"{relay.url}{path}", content=body)).status_code == 413
        with suppress(httpx.TransportError):  # answered while it still sends
            assert (await http.post(f"{relay.url}{path}", content=endless())).status_code == 413


async def test_a_body_that_stays_away_is_given_up(
    http: httpx.AsyncClient, relay: RunningRelay, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(requests, "PATIENCE", 0.0)
    reader, writer = await connected(relay)
    writer.write(b"POST /v1/devices HTTP/1.1\r\nhost: relay\r\ncontent-length: 9\r\n\r\nhalf")
    assert b" 408 " in await asyncio.wait_for(reader.readline(), 30)
    writer.close()


@pytest.mark.parametrize("begun", [b"POST /v1/devices", b"POST /v1/proof"])
async def test_who_hangs_up_in_a_request_is_no_failure(
    relay: RunningRelay, caplog: pytest.LogCaptureFixture, begun: bytes
) -> None:
    _, writer = await connected(relay)
    writer.write(begun + b" HTTP/1.1\r\nhost: relay\r\ncontent-length: 9\r\n\r\nhalf")
    await until(lambda: relay._server.server_state.tasks)
    writer.close()
    await until(lambda: not relay._server.server_state.tasks)
    assert not [record for record in caplog.records if record.levelno >= logging.WARNING]


async def test_a_head_without_end_is_refused_before_it_takes_memory(relay: RunningRelay) -> None:
    reader, writer = await connected(relay)
    writer.write(b"GET /v1/events HTTP/1.1\r\nhost: relay\r\n")
    line = b"x-more: " + b"x" * 8_000 + b"\r\n"
    sent = 0
    with suppress(ConnectionError):
        while not reader.at_eof() and sent < 100 * LARGEST_HEAD:
            writer.write(line)
            await writer.drain()
            await asyncio.sleep(0)
            sent += len(line)
    assert sent < 20 * LARGEST_HEAD, "so much went into the system's buffers at most"
    writer.close()


async def test_a_head_that_stays_away_is_given_up(relay: RunningRelay, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(serving, "HEAD_PATIENCE", 0.0)
    for begun in (b"", b"GET /v1/ev", b"GET /healthz HTTP/1.1\r\nhost: relay\r\nx-more: a\r\n"):
        reader, writer = await connected(relay)
        writer.write(begun)
        with suppress(ConnectionResetError):  # closed while something had not been read
            assert await asyncio.wait_for(reader.read(), 30) == b""
        writer.close()


async def rests(relay: RunningRelay) -> tuple[asyncio.StreamReader, asyncio.StreamWriter, Protocol]:
    """A connection on which one request was answered, and its other end."""
    reader, writer = await connected(relay)
    writer.write(HEALTH)
    assert await asyncio.wait_for(reader.readuntil(b"ok\n"), 30)
    (there,) = relay._server.server_state.connections
    assert isinstance(there, Protocol)
    return reader, writer, there


async def test_blank_lines_hold_no_connection_that_rests(relay: RunningRelay) -> None:
    """The parser skips them before a request, so that no head is waited for either."""
    reader, writer, there = await rests(relay)
    there.data_received(b"\r\n")
    there.timeout_keep_alive = 0.001  # type: ignore[assignment] # seconds
    there.look_at_rest()
    assert await asyncio.wait_for(reader.read(), 30) == b""
    writer.close()


async def test_a_request_that_begins_before_the_answer_to_another_is_no_rest(relay: RunningRelay) -> None:
    reader, writer, there = await rests(relay)
    there.data_received(HEALTH + HEALTH[:9])
    assert await asyncio.wait_for(reader.readuntil(b"ok\n"), 30)
    there.data_received(HEALTH[9:])
    assert not there._rests_since
    assert await asyncio.wait_for(reader.readuntil(b"ok\n"), 30)
    writer.close()


async def test_a_connection_is_kept_for_the_next_request(relay: RunningRelay) -> None:
    """Also where head and body come apart, and two requests together."""
    reader, writer = await connected(relay)
    for pieces in ((HEALTH,), (HEALTH[:20], HEALTH[20:]), (HEALTH + HEALTH[:9], HEALTH[9:])):
        for piece in pieces:
            writer.write(piece)
            await writer.drain()
            await asyncio.sleep(0)
    for _ in range(4):
        assert b" 200 " in await reader.readuntil(b"\r\n\r\n")
        assert await reader.readexactly(3) == b"ok\n"
    writer.close()


async def test_a_body_that_waits_to_be_asked_for_is_asked_for(relay: RunningRelay) -> None:
    reader, writer = await connected(relay)
    writer.write(b"POST /v1/devices HTTP/1.1\r\nhost: relay\r\nexpect: 100-continue\r\ncontent-length: 2\r\n\r\n")
    assert b" 100 " in await asyncio.wait_for(reader.readuntil(b"\r\n\r\n"), 30)
    writer.write(b"{}")
    assert b" 422 " in await asyncio.wait_for(reader.readline(), 30)
    writer.close()


class _Sent(asyncio.Transport):
    """Where a test looks at what goes out, one by one."""

    def __init__(self) -> None:
        super().__init__()
        self.sent: list[bytes] = []
        self.is_closed = False

    def write(self, data: bytes | bytearray | memoryview) -> None:
        self.sent.append(bytes(data))

    def close(self) -> None:
        self.is_closed = True


@given(st.lists(st.sampled_from([b"HTTP/1.1 200 OK\r\n\r\n", b"HTTP/1.1 100 Continue\r\n\r\n", b"HTTP", b"body", b""])))
def test_what_goes_out_is_what_was_written_in_its_order(written: list[bytes]) -> None:
    """A head waits for what follows it, and for nothing else."""
    out = _Sent()
    joining = Joining(out)
    for number, each in enumerate(written, 1):
        joining.write(each)
        held = b"".join(written[:number]).removeprefix(b"".join(out.sent))
        assert held in (b"", b"HTTP/1.1 200 OK\r\n\r\n")
    joining.close()
    assert b"".join(out.sent) == b"".join(written)
    assert out.is_closed


def test_head_and_body_are_one() -> None:
    out = _Sent()
    joining = Joining(out)
    for _ in range(2):
        joining.write(b"HTTP/1.1 200 OK\r\n\r\n")
        joining.write(b"body")
    assert out.sent == [b"HTTP/1.1 200 OK\r\n\r\nbody"] * 2


async def connected(relay: RunningRelay) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
    where = urlsplit(relay.url)
    return await asyncio.open_connection(where.hostname, where.port)
