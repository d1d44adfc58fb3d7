"""Signatures under tampering: replay, another instance, a changed query, body, path or method, a wrong clock."""

from base64 import b64decode, b64encode
from collections.abc import Mapping

import httpx
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from conwerz_desktop.relay_client.signing import Signer
from tests.relay.harness import Desktop, MovableClock, RunningRelay, StartRelay

SEARCH = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
MINUTE = 60_000


async def enrolled(relay: RunningRelay, http: httpx.AsyncClient, clock: MovableClock) -> Desktop:
    desktop = Desktop(http, relay.url, clock)
    await desktop.client.enrol(retention_days=90)
    return desktop


def signed(desktop: Desktop, method: str, url: str, at: int, body: bytes = b"") -> Mapping[str, str]:
    return Signer(desktop.device).headers(method, url, body, at)


async def test_the_request_that_is_signed_is_the_only_one_that_passes(
    relay: RunningRelay, http: httpx.AsyncClient, clock: MovableClock
) -> None:
    """Every change to what was signed is refused, and refused before anything happens."""
    desktop = await enrolled(relay, http, clock)
    url = f"{relay.url}/v1/events?wait=0"
    changes = {
        "query": ("GET", f"{relay.url}/v1/events?wait=1", b""),
        "more query": ("GET", f"{url}&after=1", b""),
        "path": ("GET", f"{relay.url}/v1/event?wait=0", b""),
        "method": ("POST", url, b""),
        "body": ("GET", url, b"{}"),
    }
    for name, (method, to, body) in changes.items():
        headers = signed(desktop, "GET", url, clock())
        answer = await http.request(method, to, headers=headers, content=body)
        assert answer.status_code in (401, 404, 405), name
    assert (await http.get(url, headers=signed(desktop, "GET", url, clock()))).status_code == 200


@SEARCH
@given(offset=st.integers(-10 * MINUTE, 10 * MINUTE))
async def test_a_clock_is_right_to_the_minute(
    relay: RunningRelay, http: httpx.AsyncClient, clock: MovableClock, offset: int
) -> None:
    desktop = await enrolled(relay, http, clock)
    url = f"{relay.url}/v1/events?wait=0"
    answer = await http.get(url, headers=signed(desktop, "GET", url, clock() + offset))
    created = (clock() + offset) // 1000 * 1000
    if abs(clock() - created) <= MINUTE:
        assert answer.status_code == 200
    else:
        assert (answer.status_code, answer.json()) == (401, {"error": "clock", "time": clock()})
        assert "date" in answer.headers


@SEARCH
@given(again_after=st.integers(0, 3 * MINUTE))
async def test_a_replay_never_passes(
    relay: RunningRelay, http: httpx.AsyncClient, clock: MovableClock, again_after: int
) -> None:
    desktop = await enrolled(relay, http, clock)
    url = f"{relay.url}/v1/events?wait=0"
    headers = signed(desktop, "GET", url, clock())
    assert (await http.get(url, headers=headers)).status_code == 200
    clock.pass_(again_after)
    again = await http.get(url, headers=headers)
    assert (again.status_code, again.json()["error"] in ("replay", "clock")) == (401, True)


@SEARCH
@given(place=st.integers(0, 63), bit=st.integers(0, 7))
async def test_no_bit_of_a_signature_may_differ(
    relay: RunningRelay, http: httpx.AsyncClient, clock: MovableClock, place: int, bit: int
) -> None:
    desktop = await enrolled(relay, http, clock)
    url = f"{relay.url}/v1/events?wait=0"
    headers = dict(signed(desktop, "GET", url, clock()))
    label, _, rest = headers["Signature"].partition("=:")
    raw = bytearray(b64decode(rest.rstrip(":")))
    raw[place] ^= 1 << bit
    headers["Signature"] = f"{label}=:{b64encode(bytes(raw)).decode()}:"
    assert (await http.get(url, headers=headers)).status_code == 401


async def test_a_request_to_one_relay_is_none_to_another(
    start_relay: StartRelay, http: httpx.AsyncClient, clock: MovableClock
) -> None:
    """Two relays that know the same device: what was signed for one is no good at the other."""
    first = await start_relay()
    second = await start_relay(database=f"{first.settings.database}.second")
    desktop = await enrolled(first, http, clock)
    other = Desktop(http, second.url, clock)
    other.device = desktop.device
    other.client = type(desktop.client)(http, second.url, desktop.device, clock)
    await other.client.enrol(retention_days=90)
    headers = signed(desktop, "GET", f"{first.url}/v1/events?wait=0", clock())
    assert (await http.get(f"{second.url}/v1/events?wait=0", headers=headers)).status_code == 401
    assert (await http.get(f"{first.url}/v1/events?wait=0", headers=headers)).status_code == 200
