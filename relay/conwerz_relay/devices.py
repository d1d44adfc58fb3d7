"""Enrolment: a desktop makes itself known by its public keys (PROTOCOL.md, devices)."""

import hashlib
import hmac
import json
from base64 import b64decode
from collections.abc import Callable, Mapping
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from conwerz_relay.directory import Directory
from conwerz_relay.envelopes import Suite, check_key
from conwerz_relay.queues import Queue
from conwerz_relay.records import Device
from conwerz_relay.refusals import NotAllowed, NotUnderstood
from conwerz_relay.requests import Gate
from conwerz_relay.settings import Settings

ID_LABEL = b"conwerz device 1"
LONGEST_RETENTION = 3_650  # days; the relay keeps nothing longer than 30 in any case


class Devices:
    """POST /v1/devices, signed by the very key that is registered. Repeating it renews keys and retention."""

    def __init__(
        self, settings: Settings, gate: Gate, directory: Directory, queue: Queue, clock: Callable[[], int]
    ) -> None:
        self._settings = settings
        self._gate = gate
        self._directory = directory
        self._queue = queue
        self._clock = clock

    async def enrol(self, request: Request) -> Response:
        signed = await self._gate.read(request)
        wish = members(signed.body)
        device = _device(wish)
        await self._gate.refuse_removed(signed)
        await self._gate.check(signed, device.id, device.signing_key)
        if await self._queue.device(device.id) is None:
            await self._check_invitation(str(wish.get("invitation") or ""))
        epoch = await self._queue.enrol(device, self._clock())
        self._directory.forget_device(device.id)
        return JSONResponse({"device": device.id.hex(), "tenant": device.tenant.hex(), "epoch": epoch})

    async def _check_invitation(self, code: str) -> None:
        """The operator's own code, or one that was made for one device."""
        settings = self._settings
        if not settings.invitation and not settings.invited_only:
            return
        if settings.invitation and hmac.compare_digest(settings.invitation.encode(), code.encode()):
            return
        if not (settings.invited_only and await self._queue.spend_invitation(code, self._clock())):
            raise NotAllowed("invitation")


def device_id(signing_key: bytes) -> bytes:
    return hashlib.sha256(ID_LABEL + signing_key).digest()[:16]


def members(body: bytes) -> dict[str, Any]:
    """A JSON object. Raises NotUnderstood."""
    try:
        found = json.loads(body)
    except (ValueError, RecursionError):
        raise NotUnderstood("json") from None
    if not isinstance(found, dict):
        raise NotUnderstood("json")
    return found


def _device(wish: Mapping[str, Any]) -> Device:
    try:
        signing_key = b64decode(wish["signing_key"], validate=True)
        Ed25519PublicKey.from_public_bytes(signing_key)
        suite = Suite(wish["suite"])
        hpke_key = b64decode(wish["hpke_key"], validate=True)
        check_key(suite, hpke_key)
        recovery_key = b64decode(wish.get("recovery_key") or "", validate=True)
        if recovery_key:
            check_key(Suite.X25519, recovery_key[:32])
        if recovery_key[32:]:
            Ed25519PublicKey.from_public_bytes(recovery_key[32:])
        retention_days = wish["retention_days"]
    except (KeyError, TypeError, ValueError):
        raise NotUnderstood("device", status=422) from None
    if type(retention_days) is not int or not 1 <= retention_days <= LONGEST_RETENTION:
        raise NotUnderstood("retention", status=422)
    id_ = device_id(signing_key)
    return Device(id_, id_, signing_key, suite.value, hpke_key, recovery_key, retention_days)
