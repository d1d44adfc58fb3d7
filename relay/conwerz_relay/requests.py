"""Requests of desktops: signed per RFC 9421, not older or newer than a minute, and each accepted once."""

import asyncio
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from http_message_signatures import (
    HTTPMessageSignaturesException,
    HTTPMessageVerifier,
    MappingKeyResolver,
    VerifyResult,
    algorithms,
)
from starlette.requests import ClientDisconnect, Request

from conwerz_relay.directory import Directory
from conwerz_relay.queues import Queue, Unavailable
from conwerz_relay.records import Admission, Device
from conwerz_relay.refusals import NotSigned, NotUnderstood

TAG = "conwerz-1"
COVERED = ("@method", "@target-uri", "content-digest")
TOLERANCE = 60_000  # milliseconds either way
NONCE_LIFE = 3 * TOLERANCE  # longer than `created` is good, so that relays whose clocks are apart do not forget early
LARGEST_BODY = 64 * 1024
PATIENCE = 30.0  # seconds for a body that comes in pieces
_KEY_ID = re.compile(r'keyid="([0-9a-f]{32})"')

Clock = Callable[[], int]


@dataclass(frozen=True, slots=True)
class _Fields:
    pairs: tuple[tuple[str, str], ...]

    def items(self) -> Iterable[tuple[str, str]]:
        return self.pairs


@dataclass(frozen=True, slots=True)
class Signed:
    """What of a request was signed, in the form that the library reads."""

    method: str
    url: str
    headers: _Fields
    body: bytes


class _Verifier(HTTPMessageVerifier):
    """Leaves the time to us: it is judged by the relay's clock, and only once the signature holds."""

    def validate_created_and_expires(self, sig_input: Any, max_age: Any = None) -> None:
        del sig_input, max_age


class Gate:
    """Everything but the webhook and the public pages passes here."""

    def __init__(self, directory: Directory, queue: Queue, clock: Clock, public_url: str) -> None:
        self._directory = directory
        self._queue = queue
        self._clock = clock
        self._public_url = public_url.rstrip("/")
        self._kept_here: dict[tuple[bytes, str], int] = {}

    async def device(self, request: Request, *, by_recovery: bool = False) -> tuple[Device, bytes]:
        """Whose request it is, and its body. `by_recovery`: the owner's code may speak for it. Raises NotSigned."""
        signed = await self.read(request)
        device = await self._directory.device(claimed_device(signed))
        if device is None:
            await self.refuse_removed(signed)
            raise NotSigned("unknown_device")
        try:
            await self.check(signed, device.id, device.signing_key)
        except NotSigned as refusal:
            if not by_recovery or refusal.reason != "signature" or not device.recovery_signing:
                raise
            await self.check(signed, device.id, device.recovery_signing)
        return device, signed.body

    async def refuse_removed(self, signed: Signed) -> None:
        """A device that was removed is told so, once it has shown that it is the one. Raises NotSigned."""
        farewell = await self._queue.farewell(claimed_device(signed))
        if farewell:
            await self.check(signed, farewell.device, farewell.signing_key)
            raise NotSigned("removed", removed_at=farewell.removed_at, proof=farewell.proof)

    async def read(self, request: Request) -> Signed:
        body = await body_of(request, LARGEST_BODY)
        fields = _Fields(
            tuple((name.decode("latin-1"), value.decode("latin-1")) for name, value in request.headers.raw)
        )
        return Signed(request.method, self._target(request), fields, body)

    async def check(self, signed: Signed, device: bytes, signing_key: bytes) -> None:
        """Signature, then time, then nonce. Raises NotSigned."""
        parameters = verified(signed, device, signing_key)
        created, nonce = parameters.get("created"), parameters.get("nonce")
        now = self._clock()
        if not isinstance(created, int) or abs(now - created * 1000) > TOLERANCE:
            raise NotSigned("clock", time=now)
        if not isinstance(nonce, str) or not 16 <= len(nonce) <= 64:
            raise NotSigned("signature")
        try:
            admission = await self._queue.admit(device, nonce, now, created * 1000 + NONCE_LIFE)
        except Unavailable:
            if signed.method != "GET":
                raise
            admission = self._admit_here((device, nonce), now)
        if admission is Admission.REPLAYED:
            raise NotSigned("replay")

    def _admit_here(self, key: tuple[bytes, str], now: int) -> Admission:
        """A full disk must not keep desktops from emptying it: polls go on, their nonces are kept in memory."""
        self._kept_here = {each: at for each, at in self._kept_here.items() if at > now}
        if key in self._kept_here:
            return Admission.REPLAYED
        self._kept_here[key] = now + 2 * TOLERANCE
        return Admission.FRESH

    def _target(self, request: Request) -> str:
        base = self._public_url or f"http://{request.headers.get('host', '')}"
        query = request.scope["query_string"].decode("latin-1")
        path = request.scope["raw_path"].decode("latin-1")
        return f"{base}{path}?{query}" if query else f"{base}{path}"


async def body_of(request: Request, largest: int) -> bytes:
    """While it is read it is never larger than that, nor waited for longer than PATIENCE. Raises NotUnderstood."""
    body = bytearray()
    try:
        async with asyncio.timeout(PATIENCE):
            async for chunk in request.stream():
                body += chunk
                if len(body) > largest:
                    raise NotUnderstood("too_large", status=413)
    except TimeoutError:
        raise NotUnderstood("too_slow", status=408) from None
    except ClientDisconnect:
        raise NotUnderstood("cut_off") from None  # told to nobody: who asked has hung up, which is no failure of ours
    return bytes(body)


def claimed_device(signed: Signed) -> bytes:
    """The key id as it stands in the header; what it claims is proved by `verified`."""
    header = next((value for name, value in signed.headers.items() if name.lower() == "signature-input"), "")
    found = _KEY_ID.search(header)
    if found is None:
        raise NotSigned("signature")
    return bytes.fromhex(found[1])


def verified(signed: Signed, device: bytes, signing_key: bytes) -> dict[str, int | str]:
    """The signature's parameters, if exactly one signature of this device covers all it must. Raises NotSigned."""
    resolver = MappingKeyResolver(
        public_keys={device.hex(): Ed25519PublicKey.from_public_bytes(signing_key)}, private_keys={}
    )
    verifier = _Verifier(signature_algorithm=algorithms.ED25519, key_resolver=resolver)
    try:
        results: list[VerifyResult] = verifier.verify(
            signed, max_age=None, expect_tag=TAG, require_components=COVERED, body=signed.body
        )
    except HTTPMessageSignaturesException:
        raise NotSigned("signature") from None
    if len(results) != 1:
        raise NotSigned("signature")
    return results[0].parameters
