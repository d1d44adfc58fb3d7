"""What the relay asks of Meta's Graph, with the app's secret where Meta wants it (contract 1.4).

No error holds an address: tokens, codes and the secret are in it.
"""

import hashlib
import hmac
from collections.abc import Mapping
from typing import Any

import httpx

from conwerz_relay.refusals import NotAllowed, NotNow
from conwerz_relay.settings import Settings


class Graph:
    """`http` must follow no redirect: a token goes where the operator said, and nowhere else."""

    def __init__(self, http: httpx.AsyncClient, settings: Settings) -> None:
        self._http = http
        self._settings = settings
        self._base = f"{settings.graph_url.rstrip('/')}/{settings.graph_version}"

    async def inspected(self, token: str) -> Mapping[str, Any]:
        """`debug_token`'s data, of a token that is of our app and valid. Raises NotAllowed or NotNow."""
        facts = (await self.get("debug_token", self.app_token, input_token=token)).get("data")
        if not isinstance(facts, dict) or facts.get("is_valid") is not True:
            raise NotAllowed("token")
        if str(facts.get("app_id")) != self._settings.app_id:
            raise NotAllowed("token")
        return facts

    async def exchanged(self, **parameters: str) -> Mapping[str, Any]:
        """`/oauth/access_token`: a code, or a token, for a better one."""
        own = {"client_id": self._settings.app_id, "client_secret": self._settings.app_secret}
        return await self._answer("GET", "oauth/access_token", {**own, **parameters})

    async def get(self, path: str, token: str, **parameters: str) -> Mapping[str, Any]:
        return await self._answer("GET", path, {**parameters, **self._by(token)})

    async def post(self, path: str, token: str, **parameters: str) -> Mapping[str, Any]:
        return await self._answer("POST", path, {**parameters, **self._by(token)})

    async def delete(self, path: str, token: str, **parameters: str) -> Mapping[str, Any]:
        return await self._answer("DELETE", path, {**parameters, **self._by(token)})

    @property
    def app_token(self) -> str:
        return f"{self._settings.app_id}|{self._settings.app_secret}"

    def proof(self, token: str) -> str:
        """`appsecret_proof`: the same for a token for ever, and not the secret."""
        return hmac.digest(self._settings.app_secret.encode(), token.encode(), hashlib.sha256).hex()

    def _by(self, token: str) -> dict[str, str]:
        return {"access_token": token, "appsecret_proof": self.proof(token)}

    async def _answer(self, method: str, path: str, parameters: Mapping[str, str]) -> Mapping[str, Any]:
        try:
            response = await self._http.request(method, f"{self._base}/{path}", params=parameters)
            answer = response.json()
        except (httpx.HTTPError, ValueError):
            raise NotNow("graph") from None
        if response.status_code >= 500 or not isinstance(answer, dict):
            raise NotNow("graph")
        if response.status_code >= 400 or "error" in answer:
            raise NotAllowed("token")
        return answer


def seconds(facts: Mapping[str, Any], name: str) -> int:
    """A time that `debug_token` tells, in ms; 0 for never."""
    value = facts.get(name)
    return int(value) * 1000 if isinstance(value, int | str) and str(value).isdecimal() else 0
