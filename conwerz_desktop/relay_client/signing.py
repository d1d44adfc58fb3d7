"""Signing requests to the relay with the device's key (RFC 9421; what must be covered is in relay/PROTOCOL.md)."""

import secrets
from datetime import UTC, datetime
from typing import Protocol

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from http_message_signatures import HTTPMessageSigner, MappingKeyResolver, algorithms

from conwerz_desktop.domain.records import record

TAG = "conwerz-1"
COVERED = ("@method", "@target-uri", "content-digest")


@record
class _Message:
    """A request as the library reads and completes it."""

    method: str
    url: str
    headers: dict[str, str]


class Signing(Protocol):
    """Whoever may speak for a device: its own keys, or its owner's recovery code."""

    @property
    def id(self) -> bytes: ...

    @property
    def signing(self) -> Ed25519PrivateKey: ...


class Signer:
    def __init__(self, device: Signing) -> None:
        self._key_id = device.id.hex()
        resolver = MappingKeyResolver(public_keys={}, private_keys={self._key_id: device.signing})
        self._signer = HTTPMessageSigner(signature_algorithm=algorithms.ED25519, key_resolver=resolver)

    def headers(self, method: str, url: str, body: bytes, now: int) -> dict[str, str]:
        """Content-Digest, Signature-Input and Signature for exactly this request at `now` (ms), with a new nonce."""
        message = _Message(method, url, {})
        self._signer.sign(
            message,
            key_id=self._key_id,
            created=datetime.fromtimestamp(now // 1000, UTC),
            nonce=secrets.token_urlsafe(18),
            tag=TAG,
            label="conwerz",
            covered_component_ids=COVERED,
            body=body,
        )
        return message.headers
