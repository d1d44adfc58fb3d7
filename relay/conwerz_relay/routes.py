"""Which device gets an asset's events: claimed with a proof, released at any time (PROTOCOL.md, routes)."""

from collections.abc import Callable
from dataclasses import dataclass

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from conwerz_relay.devices import members
from conwerz_relay.directory import Directory
from conwerz_relay.notices import Notices
from conwerz_relay.proofs import Plea, Proofs, Proven
from conwerz_relay.queues import Queue
from conwerz_relay.records import HOLDINGS_LIFE, Arrival, Claim, Device, Route
from conwerz_relay.refusals import Conflict, NotUnderstood
from conwerz_relay.requests import Gate

LONGEST_PROOF = 200
REMEMBERED = 8 * 86_400_000  # Meta calls once for the removal, and once for the deletion


@dataclass(frozen=True, slots=True)
class _TakingOver:
    """`proof` is for the other computer's eyes: the relay passes it on, and cannot make one."""

    wanted: bool
    proof: str


class Routes:
    """PUT and DELETE /v1/routes/{channel}/{asset}."""

    def __init__(
        self,
        gate: Gate,
        directory: Directory,
        queue: Queue,
        notices: Notices,
        proofs: Proofs,
        clock: Callable[[], int],
    ) -> None:
        self._gate = gate
        self._directory = directory
        self._queue = queue
        self._notices = notices
        self._proofs = proofs
        self._clock = clock

    async def claim(self, request: Request) -> Response:
        device, body = await self._gate.device(request)
        plea, taking_over = _plea(request, body)
        proven = await self._proofs.routes(plea)
        routes = proven.routes
        holder = await self._queue.holder(routes)
        if holder and holder.id != device.id and not taking_over.wanted:
            raise Conflict("held")
        if not await self._queue.claim(self._claim(proven, device, holder, taking_over.proof)):
            raise Conflict("held")
        self._directory.forget(routes)
        return JSONResponse({"channel": plea.route.channel, "asset": plea.route.asset, "devices": [device.id.hex()]})

    async def release(self, request: Request) -> Response:
        """Idempotent; another device's route stays. A deletion still finds a device that says that it keeps leads.

        What keeps nothing is forgotten soon, also where access had ended before.
        """
        device, body = await self._gate.device(request)
        if body and members(body).get("keeps_leads") is True:
            gone = await self._queue.end(_route(request), device.id, self._clock() + HOLDINGS_LIFE)
        else:
            gone = await self._queue.release(_route(request), device.id, self._clock() + REMEMBERED)
        self._directory.forget(gone)
        return Response(status_code=204)

    def _claim(self, proven: Proven, device: Device, holder: Device | None, proof: str) -> Claim:
        now, mark = self._clock(), proven.by
        if holder is None or holder.id == device.id:
            return Claim(proven.routes, device.id, None, None, now, mark)
        notice = self._notice(holder, proven.routes[0], proof)
        return Claim(proven.routes, device.id, holder.id, notice, now, mark)

    def _notice(self, holder: Device, route: Route, proof: str) -> Arrival:
        told = {"kind": "taken_over", "channel": route.channel, "asset": route.asset, "proof": proof}
        return self._notices.of(holder, told)


def _route(request: Request) -> Route:
    return Route(request.path_params["channel"], request.path_params["asset"])


def _plea(request: Request, body: bytes) -> tuple[Plea, _TakingOver]:
    wish = members(body)
    token, owner = wish.get("token"), wish.get("owner")
    if not isinstance(token, str) or not token or not (owner is None or (isinstance(owner, str) and owner.isdecimal())):
        raise NotUnderstood("route", status=422)
    proof = wish.get("proof", "")
    if not isinstance(proof, str) or len(proof) > LONGEST_PROOF:
        raise NotUnderstood("route", status=422)
    return Plea(_route(request), token, owner), _TakingOver(wish.get("takeover") is True, proof)
