"""Ending a grant for a desktop that cannot: its person's token has expired, or Meta does not answer that computer.

A person's whole grant ends by the app's own token. The desktop gets a pass while it still receives what the person
proved; with it the relay needs to keep nothing, and the route may go at once. A business's grant, which the app's token
cannot end, ends by the token that hangs on it, which the desktop shows (PROTOCOL.md, revocations).
"""

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from conwerz_relay.devices import members
from conwerz_relay.graph import Graph
from conwerz_relay.marks import Marks
from conwerz_relay.queues import Queue
from conwerz_relay.records import Device
from conwerz_relay.refusals import NotAllowed, NotUnderstood
from conwerz_relay.requests import Gate
from conwerz_relay.tickets import Kind, TicketError, Tickets

LIFE = 26 * 3_600_000  # a desktop asks for a day, and once more when that is over
LONGEST_ID = 20


class Revocations:
    """POST /v1/revocations/pass, POST /v1/revocations."""

    def __init__(self, gate: Gate, queue: Queue, graph: Graph, tickets: Tickets, marks: Marks) -> None:
        self._gate = gate
        self._queue = queue
        self._graph = graph
        self._tickets = tickets
        self._marks = marks

    async def allow(self, request: Request) -> Response:
        """For whoever's grant proves something that this device receives."""
        device, body = await self._gate.device(request)
        user = members(body).get("user")
        if not isinstance(user, str) or not user.isascii() or not user.isdecimal() or len(user) > LONGEST_ID:
            raise NotUnderstood("revocation", status=422)
        if not await self._proves_something(user, device.id):
            raise NotAllowed("asset")
        return JSONResponse({"pass": self._tickets.seal(Kind.REVOKE, {"device": device.id.hex(), "user": user}, LIFE)})

    async def revoke(self, request: Request) -> Response:
        """Again as often as it is asked for: a grant that is gone cannot end twice. 503 while Meta does not answer."""
        device, body = await self._gate.device(request)
        wish = members(body)
        if isinstance(token := wish.get("token"), str) and token and token.isascii():
            return await self._end("me", token)
        return await self._end(self._allowed(wish.get("pass"), device), self._graph.app_token)

    def _allowed(self, text: object, device: Device) -> str:
        """Whose grant the pass is for. Raises NotAllowed."""
        try:
            known = self._tickets.open(Kind.REVOKE, text if isinstance(text, str) else "")
        except TicketError as error:
            raise NotAllowed("late" if error.is_late else "pass") from None
        if known["device"] != device.id.hex():
            raise NotAllowed("pass")
        return str(known["user"])

    async def _end(self, whose: str, token: str) -> Response:
        """With this app's proof, so that another app's token ends nothing here."""
        try:
            await self._graph.delete(f"{whose}/permissions", token)
        except NotAllowed:
            return JSONResponse({"revoked": False})
        return JSONResponse({"revoked": True})

    async def _proves_something(self, user: str, device: bytes) -> bool:
        for mark in self._marks.every(user):
            if any(held.device == device for held in await self._queue.held_by_grant(mark)):
                return True
        return False
