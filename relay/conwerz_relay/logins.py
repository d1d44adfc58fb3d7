"""Logging in, the desktop's half: begin, and get what the browser brought (PROTOCOL.md, logins; design section 6).

Tokens go only to the device that began, and only with what the browser beside it was given: a ticket over loopback, or
six digits.
"""

import hmac
import os
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from conwerz_relay.devices import members
from conwerz_relay.graph import Graph, seconds
from conwerz_relay.queues import Queue
from conwerz_relay.records import Admission, Device
from conwerz_relay.refusals import Conflict, NotAllowed, NotUnderstood
from conwerz_relay.requests import Clock, Gate
from conwerz_relay.settings import Settings
from conwerz_relay.tickets import Kind, TicketError, Tickets

MINUTE = 60_000
LOGIN_LIFE = 15 * MINUTE  # from the desktop's wish to Facebook's answer
PASS_LIFE = 60 * MINUTE

SCOPES = frozenset({
    "pages_show_list", "pages_manage_metadata", "pages_read_engagement", "pages_messaging", "instagram_basic",
    "instagram_manage_messages", "instagram_manage_comments", "instagram_manage_insights",
    "whatsapp_business_management", "whatsapp_business_messaging", "leads_retrieval", "business_management",
})  # fmt: skip
"""The permission table's twelve: nothing else is ever asked for."""

WAYS = ("facebook", "whatsapp_signup")


@dataclass(frozen=True, slots=True)
class Wish:
    """`port`: where the desktop listens on loopback; 0: it asks its owner for six digits."""

    scopes: tuple[str, ...]
    way: str
    port: int
    again: bool


class Logins:
    """POST /v1/logins and /v1/logins/tokens."""

    def __init__(
        self, settings: Settings, gate: Gate, queue: Queue, tickets: Tickets, graph: Graph, clock: Clock
    ) -> None:
        self._settings = settings
        self._gate = gate
        self._queue = queue
        self._tickets = tickets
        self._graph = graph
        self._clock = clock

    async def begin(self, request: Request) -> Response:
        """Nothing is kept: the address carries the login."""
        device, body = await self._gate.device(request)
        wish = _wish(members(body))
        if wish.way == "whatsapp_signup" and not self._settings.signup_config:
            raise NotUnderstood("way", status=422)
        login = os.urandom(16).hex()
        facts = {
            "login": login,
            "device": device.id.hex(),
            "scopes": wish.scopes,
            "way": wish.way,
            "port": wish.port,
            "again": wish.again,
        }
        base = self._settings.public_url.rstrip("/") or f"http://{request.headers.get('host', '')}"
        address = f"{base}/oauth/begin?ticket={self._tickets.seal(Kind.BEGIN, facts, LOGIN_LIFE)}"
        return JSONResponse({"login": login, "address": address, "expires_at": self._clock() + LOGIN_LIFE})

    async def tokens(self, request: Request) -> Response:
        """One try: a hand-over that was asked for once is spent, whatever came of it."""
        device, body = await self._gate.device(request)
        wish = members(body)
        facts = self._handed_over(wish.get("hand_over"), device)
        nonce = f"hand_over:{facts['login']}"
        if await self._queue.admit(device.id, nonce, self._clock(), facts["until"] + 1) is Admission.REPLAYED:
            raise Conflict("spent")
        if not hmac.compare_digest(str(facts["digits"]).encode(), str(wish.get("digits") or "").encode()):
            raise NotAllowed("digits")
        if facts["outcome"] != "granted":
            return JSONResponse({"login": facts["login"], "outcome": facts["outcome"]})
        return JSONResponse(await self._granted(facts, device))

    def _handed_over(self, text: object, device: Device) -> dict[str, Any]:
        """Raises NotAllowed where it is not this device's, not ours or too old."""
        try:
            facts = self._tickets.open(Kind.HAND_OVER, text if isinstance(text, str) else "")
        except TicketError as error:
            raise NotAllowed("late" if error.is_late else "hand_over") from None
        if facts["device"] != device.id.hex():
            raise NotAllowed("hand_over")
        return facts

    async def _granted(self, facts: Mapping[str, Any], device: Device) -> dict[str, Any]:
        about = await self._graph.inspected(facts["token"])
        user = str(about.get("user_id") or "")
        return {
            "login": facts["login"],
            "outcome": "granted",
            "token": facts["token"],
            "kind": "system_user" if about.get("type") == "SYSTEM_USER" else "user",
            "user": user,
            "expires_at": seconds(about, "expires_at"),
            "targets": _targets(about),
            "waba": facts.get("waba", ""),
            "phone_number": facts.get("phone_number", ""),
            "needs_proof": self._settings.needs_proof,
            "pass": self._tickets.seal(Kind.PASS, {"device": device.id.hex(), "user": user}, PASS_LIFE),
        }


def _wish(wish: Mapping[str, Any]) -> Wish:
    scopes, way, port = wish.get("scopes"), wish.get("way", "facebook"), wish.get("port", 0)
    if not isinstance(scopes, list) or not scopes or not all(isinstance(each, str) for each in scopes):
        raise NotUnderstood("scopes", status=422)
    if len(set(scopes)) != len(scopes) or not SCOPES.issuperset(scopes):
        raise NotUnderstood("scopes", status=422)
    if way not in WAYS:
        raise NotUnderstood("way", status=422)
    if type(port) is not int or not (port == 0 or 1024 <= port <= 65_535):
        raise NotUnderstood("port", status=422)
    return Wish(tuple(scopes), way, port, wish.get("again") is True)


def _targets(about: Mapping[str, Any]) -> dict[str, list[str]]:
    """The assets that each scope was granted for; a scope without a list reaches all."""
    granted = [each for each in about.get("granular_scopes") or () if isinstance(each, dict)]
    lists = {str(each.get("scope")): each.get("target_ids") for each in granted}
    return {scope: [str(each) for each in ids] for scope, ids in lists.items() if isinstance(ids, list)}
