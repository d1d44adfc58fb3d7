"""A system user's token for what a business owns: it takes the app's secret to make one (contract 1.4, 2.12)."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from conwerz_relay.devices import members
from conwerz_relay.graph import Graph
from conwerz_relay.logins import SCOPES
from conwerz_relay.proofs import targets
from conwerz_relay.refusals import NotAllowed, NotUnderstood
from conwerz_relay.requests import Gate

MOST_ASSETS = 50


class SystemUsers:
    """POST /v1/system-user-tokens."""

    def __init__(self, gate: Gate, graph: Graph) -> None:
        self._gate = gate
        self._graph = graph

    async def token(self, request: Request) -> Response:
        """The business must be one that the person let this app see, and have a system user."""
        _, body = await self._gate.device(request)
        wish = _wish(members(body))
        facts = await self._graph.inspected(wish.token)
        granted = targets(facts, "business_management")
        if granted is not None and wish.business not in granted:
            raise NotAllowed("asset")
        user = await self._system_user(wish.business, wish.token)
        asked = {"system_user_id": user, "scope": ",".join(wish.scopes), "asset": ",".join(wish.assets)}
        answer = await self._graph.post(f"{wish.business}/system_user_access_tokens", wish.token, **asked)
        made = answer.get("access_token")
        if not isinstance(made, str):
            raise NotAllowed("token")
        proof = self._graph.proof(made)  # it is for no asset that is routed yet
        return JSONResponse({"token": made, "kind": "system_user", "system_user": user, "proof": proof})

    async def _system_user(self, business: str, token: str) -> str:
        known = (await self._graph.get(f"{business}/system_users", token, fields="id", limit="1")).get("data")
        if not isinstance(known, list) or not known or not isinstance(known[0], dict):
            raise NotAllowed("system_user")
        return str(known[0].get("id"))


@dataclass(frozen=True, slots=True)
class Wish:
    business: str
    assets: list[str]
    scopes: list[str]
    token: str


def _wish(wish: Mapping[str, Any]) -> Wish:
    business, token = wish.get("business"), wish.get("token")
    assets, scopes = _texts(wish.get("assets")), _texts(wish.get("scopes"))
    if not isinstance(business, str) or not business.isdecimal() or not isinstance(token, str) or not token:
        raise NotUnderstood("system_user", status=422)
    if not assets or not all(map(str.isdecimal, assets)) or len(assets) > MOST_ASSETS:
        raise NotUnderstood("system_user", status=422)
    if not scopes or not SCOPES.issuperset(scopes):
        raise NotUnderstood("scopes", status=422)
    return Wish(business, assets, scopes, token)


def _texts(value: object) -> list[str]:
    """Empty where it is not a list of texts."""
    return value if isinstance(value, list) and all(isinstance(each, str) for each in value) else []
