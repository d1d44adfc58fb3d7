"""Signed requests: what was not signed exactly so, now and for the first time, is refused (RFC 9421)."""

import asyncio
import json

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from conwerz_desktop.relay_client import DeviceKeys
from conwerz_desktop.relay_client.signing import Signer
from conwerz_relay.refusals import NotSigned
from conwerz_relay.requests import COVERED, Signed, _Fields, claimed_device, verified
from tests.relay.harness import START, Connect, RunningRelay

DEVICE = DeviceKeys.new()
OTHER = DeviceKeys.new()
URL = "https://relay.example/v1/events?epoch=e&after=7&wait=50"
BODY = b'{"token": "t"}'


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


async def test_body_beyond_its_limit(http: httpx.AsyncClient, relay: RunningRelay) -> None:
    answer = await http.post(f"{relay.url}/v1/devices", content=b" " * 70_000)
    assert (answer.status_code, answer.json()) == (413, {"error": "too_large"})
