"""The app's callback as practice Meta sees it: one GET to verify it, signed POSTs from then on (contract 1.6)."""

import hmac
import json
from hashlib import sha256
from typing import Any

import httpx

from conwerz_desktop.practice.world.clock import SECOND

ANSWER_WITHIN = 5 * SECOND


def encode(payload: dict[str, Any]) -> bytes:
    """Meta's bytes: compact, and whatever is not ASCII escaped."""
    return json.dumps(payload, ensure_ascii=True, separators=(",", ":")).encode("ascii")


def signature(app_secret: str, body: bytes) -> str:
    return "sha256=" + hmac.new(app_secret.encode(), body, sha256).hexdigest()


class Callback:
    def __init__(self, app_secret: str) -> None:
        self._app_secret = app_secret
        self._http = httpx.AsyncClient(timeout=ANSWER_WITHIN / SECOND, trust_env=False)

    async def accepts(self, url: str, body: bytes) -> bool:
        """True for a 200 in time; anything else is an attempt that failed."""
        headers = {"Content-Type": "application/json", "X-Hub-Signature-256": signature(self._app_secret, body)}
        try:
            return (await self._http.post(url, content=body, headers=headers)).status_code == 200
        except httpx.HTTPError:
            return False

    async def why_not(self, url: str, verify_token: str, challenge: str) -> str | None:
        """What is wrong with this callback, or None when it answered the challenge."""
        asked = {"hub.mode": "subscribe", "hub.challenge": challenge, "hub.verify_token": verify_token}
        try:
            answer = await self._http.get(httpx.URL(url).copy_merge_params(asked))
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            return type(error).__name__
        if answer.status_code != 200:
            return f"HTTP Status Code = {answer.status_code}"
        return None if answer.text == challenge else "the challenge was not returned"

    async def close(self) -> None:
        await self._http.aclose()
