"""Whatever stands between desktop and relay may answer anything: each answer is an object or one of our errors."""

import json
from collections.abc import AsyncIterator, Callable

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from conwerz_desktop.domain.channels import Asset, Channel
from conwerz_desktop.relay_client import Cursor, DeviceKeys, Gap, RelayClient, errors, pages
from conwerz_desktop.relay_client.envelopes import Opener

DEVICE = DeviceKeys.new()
NOW = 1_800_000_000_000
PAGE = {"epoch": "e", "events": [], "keys": [], "more": False, "time": NOW}

Answer = Callable[[httpx.Request], httpx.Response]


class Relay:
    """A web server in the place of a relay: `answers` are given one after the other, the last one for ever."""

    def __init__(self) -> None:
        self.answers: list[httpx.Response] = []
        self.requests: list[httpx.Request] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        return self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]


@pytest.fixture
def relay() -> Relay:
    return Relay()


@pytest.fixture
async def client(relay: Relay) -> AsyncIterator[RelayClient]:
    async with httpx.AsyncClient(transport=httpx.MockTransport(relay)) as http:
        yield RelayClient(http, "https://relay.example/", DEVICE, lambda: NOW)


@pytest.mark.parametrize(
    ("answer", "error"),
    [
        (httpx.Response(502, text="bad gateway"), errors.Unreachable),
        (httpx.Response(503, json={"error": "queue"}), errors.Unreachable),
        (httpx.Response(200, text="<html>sign in to this network</html>"), errors.Unreachable),
        (httpx.Response(403, text="<html>blocked</html>"), errors.Unreachable),
        (httpx.Response(200, json=[]), errors.Unreachable),
        (httpx.Response(200, json={}), errors.Unreachable),
        (httpx.Response(401, json={"error": "unknown_device"}), errors.NotEnrolled),
        (httpx.Response(409, json={"error": "two_polls"}), errors.TakenOver),
        (httpx.Response(409, json={"error": "cursor"}), errors.CursorRefused),
        (httpx.Response(403, json={"error": "token"}), errors.Refused),
        (httpx.Response(418, json={}), errors.Refused),
    ],
)
async def test_answers(
    client: RelayClient, relay: Relay, answer: httpx.Response, error: type[errors.RelayError]
) -> None:
    relay.answers = [answer]
    with pytest.raises(error):
        await client.poll(None, 0)


async def test_the_clock_is_corrected_once(client: RelayClient, relay: Relay) -> None:
    relay.answers = [httpx.Response(401, json={"error": "clock", "time": NOW + 5}), httpx.Response(200, json=PAGE)]
    assert (await client.poll(None, 0)).relay_time_at == NOW
    assert client.clock_offset == 5
    relay.answers = [httpx.Response(401, json={"error": "clock", "time": NOW + 7})]
    with pytest.raises(errors.ClockWrong) as told:
        await client.poll(None, 0)
    assert told.value.offset == 7
    assert len(relay.requests) == 4


async def test_the_date_will_do(client: RelayClient, relay: Relay) -> None:
    date = {"date": "Fri, 15 Jan 2027 09:00:00 GMT"}
    relay.answers = [httpx.Response(401, json={"error": "clock"}, headers=date), httpx.Response(200, json=PAGE)]
    await client.poll(None, 0)
    assert client.clock_offset == 1_800_003_600_000 - NOW


@pytest.mark.parametrize("headers", [{}, {"date": "yesterday"}])
async def test_a_clock_without_a_time(client: RelayClient, relay: Relay, headers: dict[str, str]) -> None:
    relay.answers = [httpx.Response(401, json={"error": "clock"}, headers=headers)]
    with pytest.raises(errors.Unreachable):
        await client.poll(None, 0)


async def test_what_is_asked(client: RelayClient, relay: Relay) -> None:
    relay.answers = [httpx.Response(200, json=PAGE)]
    await client.poll(Cursor("e", 7), 50)
    await client.route(Asset(Channel.WHATSAPP, "6001"), "token", owner="5001", takeover=True)
    await client.enrol(retention_days=90)
    poll, route, enrol = relay.requests
    assert str(poll.url) == "https://relay.example/v1/events?epoch=e&after=7&wait=50"
    assert poll.extensions["timeout"]["read"] == 60
    assert (route.method, route.url.path) == ("PUT", "/v1/routes/whatsapp/6001")
    assert json.loads(route.content) == {"token": "token", "owner": "5001", "takeover": True, "proof": ""}
    assert json.loads(enrol.content)["retention_days"] == 90


async def test_the_cursor_stays_where_nothing_came(client: RelayClient, relay: Relay) -> None:
    relay.answers = [httpx.Response(200, json=PAGE)]
    assert (await client.poll(Cursor("e", 7), 0)).cursor == Cursor("e", 7)
    assert (await client.poll(Cursor("old", 7), 0)).cursor == Cursor("e", 0)
    assert (await client.poll(None, 0)).cursor == Cursor("e", 0)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=5,
)
EVENTS = st.lists(
    st.fixed_dictionaries({"sequence": st.integers(1, 9), "arrived_at": st.integers(), "envelope": st.text(max_size=9)})
    | JSON
)


@given(st.fixed_dictionaries({"epoch": JSON, "events": EVENTS | JSON, "keys": JSON, "more": JSON, "time": JSON}))
def test_no_answer_is_a_bug_of_ours(answer: dict[str, object]) -> None:
    try:
        page = pages.read(answer, None, Opener(DEVICE))
    except errors.Unreachable:
        return
    assert all(isinstance(each, Gap) for each in page.deliveries)
