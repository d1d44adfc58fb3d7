"""Meta's data-deletion callback and its public page: signed, dated, and nothing kept about whoever asked."""

import base64
import hashlib
import hmac
import json
import re
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from conwerz_relay import endings
from conwerz_relay.refusals import NotAllowed
from tests.relay.harness import APP_SECRET, MovableClock, RunningRelay

VECTOR = "vlXgu64BQGFSQrY0ZcJBZASMvYvTHu9GQ0YM9rjPSso.eyJhbGdvcml0aG0iOiJITUFDLVNIQTI1NiIsIjAiOiJwYXlsb2FkIn0"


def signed_request(facts: dict[str, Any], secret: str = APP_SECRET) -> dict[str, str]:
    payload = base64.urlsafe_b64encode(json.dumps(facts).encode()).decode().rstrip("=")
    given = hmac.digest(secret.encode(), payload.encode(), hashlib.sha256)
    return {"signed_request": f"{base64.urlsafe_b64encode(given).decode().rstrip('=')}.{payload}"}


async def ask(relay: RunningRelay, http: httpx.AsyncClient, facts: dict[str, Any], **more: str) -> httpx.Response:
    form = signed_request({"algorithm": "HMAC-SHA256", **facts}, **more)
    return await http.post(f"{relay.url}/meta/data-deletion", data=form)


async def test_a_code_is_answered_and_shows_how_far_it_is(
    relay: RunningRelay, http: httpx.AsyncClient, clock: MovableClock
) -> None:
    facts = {"issued_at": clock() // 1000, "user_id": "218471"}
    answer = (await ask(relay, http, facts)).json()
    assert re.fullmatch("[0-9a-z]+", answer["confirmation_code"])
    assert (await ask(relay, http, facts)).json() == answer
    assert answer["url"].endswith(f"/data-deletion?code={answer['confirmation_code']}")
    page = await http.get(f"{relay.url}/data-deletion", params={"code": answer["confirmation_code"]})
    assert "Done on this relay" in page.text
    assert "218471" not in page.text
    wrong = await http.get(f"{relay.url}/data-deletion", params={"code": answer["confirmation_code"][:-1] + "g"})
    assert "not a confirmation code" in wrong.text
    assert "<label" in (await http.get(f"{relay.url}/data-deletion")).text


async def test_what_comes_back_on_the_page_is_never_markup(relay: RunningRelay, http: httpx.AsyncClient) -> None:
    page = await http.get(f"{relay.url}/data-deletion", params={"code": '"><img src=x>'})
    assert "<img" not in page.text


async def test_an_old_or_forged_one_is_refused(
    relay: RunningRelay, http: httpx.AsyncClient, clock: MovableClock
) -> None:
    now = clock() // 1000
    assert (await ask(relay, http, {"issued_at": now - 8 * 86_400, "user_id": "1"})).status_code == 403
    assert (await ask(relay, http, {"issued_at": now, "user_id": "1"}, secret="another")).status_code == 403


def test_the_vectors_of_the_contract() -> None:
    assert endings._signed(VECTOR, [b"secret"]) == {"algorithm": "HMAC-SHA256", "0": "payload"}
    with pytest.raises(NotAllowed):
        endings._signed(VECTOR, [b"Secret"])


@given(st.text() | st.from_regex(r"[A-Za-z0-9_=+/-]{0,60}\.[A-Za-z0-9_=+/-]{0,60}", fullmatch=True))
def test_whatever_is_not_signed_is_refused(request: str) -> None:
    with pytest.raises(NotAllowed):
        endings._signed(request, [b"secret"])
