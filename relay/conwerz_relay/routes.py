"""Which device gets an asset's events: claimed with a proof, released at any time (PROTOCOL.md, routes)."""

import json
import os
from collections.abc import Callable

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from conwerz_relay.devices import members
from conwerz_relay.directory import Directory
from conwerz_relay.envelopes import Kind, Sealer
from conwerz_relay.proofs import Plea, Proofs
from conwerz_relay.queues import Queue
from conwerz_relay.records import Arrival, Claim, Device, Route
from conwerz_relay.refusals import Conflict, NotUnderstood
from conwerz_relay.requests import Gate


class Routes:
    """PUT and DELETE /v1/routes/{channel}/{asset}."""

    def __init__(
        self, gate: Gate, directory: Directory, queue: Queue, sealer: Sealer, proofs: Proofs, clock: Callable[[], int]
    ) -> None:
        self._gate = gate
        self._directory = directory
        self._queue = queue
        self._sealer = sealer
        self._proofs = proofs
        self._clock = clock

    async def claim(self, request: Request) -> Response:
        device, body = await self._gate.device(request)
        plea, takes_over = _plea(request, body)
        routes = await self._proofs.routes(plea)
        holder = await self._queue.holder(routes)
        if holder and holder.id != device.id and not takes_over:
            raise Conflict("held")
        if not await self._queue.claim(self._claim(routes, device, holder)):
            raise Conflict("held")
        self._directory.forget(routes)
        return JSONResponse({"channel": plea.route.channel, "asset": plea.route.asset, "devices": [device.id.hex()]})

    async def release(self, request: Request) -> Response:
        """Idempotent; another device's route stays."""
        device, _ = await self._gate.device(request)
        self._directory.forget(await self._queue.release(_route(request), device.id))
        return Response(status_code=204)

    def _claim(self, routes: tuple[Route, ...], device: Device, holder: Device | None) -> Claim:
        now = self._clock()
        if holder is None or holder.id == device.id:
            return Claim(routes, device.id, None, None, now)
        return Claim(routes, device.id, holder.id, self._notice(holder, routes[0]), now)

    def _notice(self, holder: Device, route: Route) -> Arrival:
        now = self._clock()
        told = {"kind": "taken_over", "channel": route.channel, "asset": route.asset, "at": now}
        sealed = self._sealer.seal(holder, Kind.NOTICE, json.dumps(told).encode())
        return Arrival(holder.id, os.urandom(16), now, now + holder.life, sealed.body, sealed.key)


def _route(request: Request) -> Route:
    return Route(request.path_params["channel"], request.path_params["asset"])


def _plea(request: Request, body: bytes) -> tuple[Plea, bool]:
    wish = members(body)
    token, owner = wish.get("token"), wish.get("owner")
    if not isinstance(token, str) or not token or not (owner is None or (isinstance(owner, str) and owner.isdecimal())):
        raise NotUnderstood("route", status=422)
    return Plea(_route(request), token, owner), wish.get("takeover") is True
