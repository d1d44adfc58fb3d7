"""The computers of one shop: which there are, and that one of them is removed by another (PROTOCOL.md, computers).

Two are of one shop where both were enrolled with the key of one recovery code, or where one took an asset over from the
other. Only the code's own signature removes a computer that still receives something: whoever has one Page of two must
not end the other.
"""

import re
from base64 import b64decode
from collections.abc import Iterator
from contextlib import suppress

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from conwerz_relay.devices import members
from conwerz_relay.directory import Directory
from conwerz_relay.forgetting import sift
from conwerz_relay.queues import Queue, Unavailable
from conwerz_relay.records import Computer, Device, Farewell
from conwerz_relay.refusals import Conflict, NotAllowed, NotUnderstood
from conwerz_relay.requests import Clock, Gate

LABEL = b"conwerz removal 1"
OFTEN = 600_000  # how exactly it is known when a computer was last there
LONGEST_PROOF = 200
_ID = re.compile("[0-9a-f]{32}")


class Computers:
    """GET /v1/computers, DELETE /v1/computers/{device}."""

    def __init__(self, gate: Gate, directory: Directory, queue: Queue, clock: Clock) -> None:
        self._gate = gate
        self._directory = directory
        self._queue = queue
        self._clock = clock
        self._seen_at: dict[bytes, int] = {}

    async def saw(self, device: Device) -> None:
        """It polls. On a full disk nobody is told."""
        now = self._clock()
        if now - self._seen_at.get(device.id, 0) >= OFTEN:
            self._seen_at[device.id] = now
            with suppress(Unavailable):
                await self._queue.note_seen(device.id, now)

    def forget_absent(self) -> Iterator[None]:
        now = self._clock()
        return sift(self._seen_at, lambda at: now - at >= OFTEN)

    async def show(self, request: Request) -> Response:
        device, _ = await self._gate.device(request)
        found = await self._of_shop(device)
        return JSONResponse({"computers": [await self._told(each, device) for each in found]})

    async def remove(self, request: Request) -> Response:
        """Idempotent. A computer may remove itself, which leaves nothing, or another one of its shop."""
        device, body = await self._gate.device(request)
        wanted = request.path_params["device"]
        proof = members(body or b"{}").get("proof", "")
        if not _ID.fullmatch(wanted) or not isinstance(proof, str) or len(proof) > LONGEST_PROOF:
            raise NotUnderstood("device", status=422)
        if wanted == device.id.hex():
            await self._forget(device)
            await self._queue.erase(device.tenant)
        elif await self._queue.farewell(bytes.fromhex(wanted)) is None:
            await self._part_with(await self._companion(device, wanted), proof)
        return Response(status_code=204)

    async def _part_with(self, other: Device, proof: str) -> None:
        proven = _is_proof(proof, other)
        if not proven and await self._queue.held(other.id):
            raise Conflict("receives")
        await self._forget(other)
        await self._queue.remove(Farewell(other.id, other.signing_key, self._clock(), proof if proven else ""))
        await self._forget(other)  # what an event in between made this process remember

    async def _companion(self, device: Device, wanted: str) -> Device:
        for each in await self._of_shop(device):
            if each.device.id.hex() == wanted:
                return each.device
        raise NotAllowed("computer")

    async def _of_shop(self, device: Device) -> list[Computer]:
        """The oldest first."""
        ids = (device.id, *await self._queue.former_holders(device.id))
        found = await self._queue.computers(ids, device.recovery_key)
        return sorted(found, key=lambda each: (each.enrolled_at, each.device.id))

    async def _told(self, each: Computer, asking: Device) -> dict[str, object]:
        receives = len(await self._queue.held(each.device.id))
        times = {"enrolled_at": each.enrolled_at, "seen_at": each.seen_at}
        same_code = bool(asking.recovery_key) and each.device.recovery_key == asking.recovery_key
        is_this = each.device.id == asking.id
        return {"device": each.device.id.hex(), **times, "receives": receives, "same_code": same_code, "this": is_this}

    async def _forget(self, device: Device) -> None:
        self._directory.forget([held.route for held in await self._queue.held(device.id)])
        self._directory.forget_device(device.id)


def _is_proof(proof: str, device: Device) -> bool:
    """Whether it was made with the recovery code that the device itself was enrolled with."""
    if not proof or not device.recovery_signing:
        return False
    try:
        key = Ed25519PublicKey.from_public_bytes(device.recovery_signing)
        key.verify(b64decode(proof, validate=True), LABEL + device.id)
    except (InvalidSignature, ValueError):
        return False
    return True
