"""POST /v1/receipts: says when a desktop's receipt was there, without having seen it. Nothing is kept."""

import re

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from conwerz_relay.devices import members
from conwerz_relay.identity import Identity
from conwerz_relay.refusals import NotUnderstood
from conwerz_relay.requests import Clock, Gate

LABEL = b"conwerz receipt 1"
_HASH = re.compile("[0-9a-f]{64}")


class Receipts:
    def __init__(self, gate: Gate, identity: Identity, clock: Clock) -> None:
        self._gate = gate
        self._identity = identity
        self._clock = clock

    async def countersign(self, request: Request) -> Response:
        _, body = await self._gate.device(request)
        mark = members(body).get("hash")
        if not isinstance(mark, str) or not _HASH.fullmatch(mark):
            raise NotUnderstood("receipt", status=422)
        now = self._clock()
        return JSONResponse({"time": now, **self._identity.sign(LABEL + f"{mark}{now}".encode())})
