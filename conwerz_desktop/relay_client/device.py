"""This computer's two keys towards the relay, kept in the keychain: one opens envelopes, one signs requests."""

import hashlib
import json
from base64 import b64decode, b64encode
from dataclasses import field

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives import hpke
from cryptography.hazmat.primitives.asymmetric import mlkem, x25519
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from conwerz_desktop.domain.records import record
from conwerz_desktop.relay_client.suites import PrivateKey, Suite

ID_LABEL = b"conwerz device 1"
_SECRET_VERSION = 1


@record
class DeviceKeys:
    """Made once a device by `new`; never part of a backup. `opening` is the HPKE key's private bytes."""

    suite: Suite
    opening: bytes = field(repr=False)
    signing: Ed25519PrivateKey = field(repr=False)

    @classmethod
    def new(cls) -> "DeviceKeys":
        """With the hybrid post-quantum suite where this platform's library has it."""
        exchange = x25519.X25519PrivateKey.generate().private_bytes_raw()
        signing = Ed25519PrivateKey.generate()
        try:
            return cls(
                Suite.MLKEM768_X25519, mlkem.MLKEM768PrivateKey.generate().private_bytes_raw() + exchange, signing
            )
        except UnsupportedAlgorithm:
            return cls(Suite.X25519, exchange, signing)

    def renewed(self) -> "DeviceKeys":
        """The same device, with another key to open envelopes."""
        made = DeviceKeys.new()
        return DeviceKeys(made.suite, made.opening, self.signing)

    @classmethod
    def from_secret(cls, secret: str) -> "DeviceKeys":
        """Raises ValueError where `secret` did not come from `to_secret`."""
        try:
            members = json.loads(secret)
            keys = cls(
                Suite(members["suite"]),
                b64decode(members["opening"], validate=True),
                Ed25519PrivateKey.from_private_bytes(b64decode(members["signing"], validate=True)),
            )
            keys.public_key()
        except (KeyError, TypeError, ValueError):
            raise ValueError("not the secret of a device") from None
        return keys

    def to_secret(self) -> str:
        members = {
            "version": _SECRET_VERSION,
            "suite": int(self.suite),
            "opening": b64encode(self.opening).decode(),
            "signing": b64encode(self.signing.private_bytes_raw()).decode(),
        }
        return json.dumps(members, separators=(",", ":"))

    @property
    def signing_public(self) -> bytes:
        return self.signing.public_key().public_bytes_raw()

    @property
    def id(self) -> bytes:
        """16 bytes that follow from the signing key."""
        return hashlib.sha256(ID_LABEL + self.signing_public).digest()[:16]

    @property
    def tenant(self) -> bytes:
        """In version 1 every device is a tenant of its own."""
        return self.id

    def private_key(self) -> PrivateKey:
        exchange = x25519.X25519PrivateKey.from_private_bytes(self.opening[-32:])
        if self.suite is Suite.X25519:
            return exchange
        return hpke.MLKEM768X25519PrivateKey(mlkem.MLKEM768PrivateKey.from_seed_bytes(self.opening[:-32]), exchange)

    def public_key(self) -> bytes:
        """As it is enrolled: X25519's 32 bytes, after ML-KEM-768's 1184 in the hybrid suite."""
        exchange = x25519.X25519PrivateKey.from_private_bytes(self.opening[-32:]).public_key().public_bytes_raw()
        if self.suite is Suite.X25519:
            return exchange
        return mlkem.MLKEM768PrivateKey.from_seed_bytes(self.opening[:-32]).public_key().public_bytes_raw() + exchange
