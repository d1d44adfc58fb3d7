"""`appsecret_proof`, for apps that require it: the HMAC of one token, for whom the token is meant (contract 1.4).

With it the token's two ends: `debug_token` wants the app's own token. Nothing is kept. A proof is the same for ever, so
a stranger's token is never proved.
"""

from collections.abc import Mapping
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from conwerz_relay.devices import members
from conwerz_relay.graph import Graph, seconds
from conwerz_relay.marks import Marks
from conwerz_relay.queues import Queue
from conwerz_relay.records import Device
from conwerz_relay.refusals import NotAllowed, NotUnderstood
from conwerz_relay.requests import Gate
from conwerz_relay.tickets import Kind, TicketError, Tickets


class AppProofs:
    """POST /v1/proof."""

    def __init__(self, gate: Gate, queue: Queue, graph: Graph, tickets: Tickets, marks: Marks) -> None:
        self._gate = gate
        self._queue = queue
        self._graph = graph
        self._tickets = tickets
        self._marks = marks

    async def prove(self, request: Request) -> Response:
        device, body = await self._gate.device(request)
        wish = members(body)
        token = wish.get("token")
        if not isinstance(token, str) or not token:
            raise NotUnderstood("proof", status=422)
        facts = await self._graph.inspected(token)
        if not (self._is_connecting(wish.get("pass"), facts, device) or await self._is_routed(facts, device)):
            raise NotAllowed("asset")
        ends = {"expires_at": seconds(facts, "expires_at"), "data_ends_at": seconds(facts, "data_access_expires_at")}
        return JSONResponse({"proof": self._graph.proof(token), **ends})

    def _is_connecting(self, text: object, facts: Mapping[str, Any], device: Device) -> bool:
        """The token is of the person who has just logged in on this device."""
        try:
            known = self._tickets.open(Kind.PASS, text if isinstance(text, str) else "")
        except TicketError:
            return False
        return known["device"] == device.id.hex() and bool(known["user"]) and known["user"] == str(facts.get("user_id"))

    async def _is_routed(self, facts: Mapping[str, Any], device: Device) -> bool:
        """The token is for an asset whose events this device receives, or is of the grant that proved one."""
        routed = {held.route.asset for held in await self._queue.held(device.id)}
        return bool(routed & _assets(facts)) or await self._is_of_its_grant(facts, device)

    async def _is_of_its_grant(self, facts: Mapping[str, Any], device: Device) -> bool:
        """A number's token names the account and not the number; a person's own token may name nothing at all."""
        for mark in self._marks.every(str(facts.get("user_id") or "")):
            if any(held.device == device.id for held in await self._queue.held_by_grant(mark)):
                return True
        return False


def _assets(facts: Mapping[str, Any]) -> set[str]:
    """What a token is for; one that may reach everything of its person is for nothing in particular."""
    named = {str(facts["profile_id"])} if facts.get("profile_id") else set()
    for each in facts.get("granular_scopes") or ():
        targets = each.get("target_ids") if isinstance(each, dict) else None
        named |= {str(target) for target in targets} if isinstance(targets, list) else set()
    return named
