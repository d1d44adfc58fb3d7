"""Sealing: what the relay writes can be read by the shop's own desktop, and by its recovery code, and by nobody else.

The format is byte for byte in PROTOCOL.md; the desktop's half is `conwerz_desktop.relay_client.envelopes`.
"""

import os
import struct
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from enum import IntEnum
from typing import NamedTuple

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives import hpke
from cryptography.hazmat.primitives.asymmetric import mlkem, x25519
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from conwerz_relay.forgetting import sift
from conwerz_relay.records import Device, SealedKey

VERSION = 1
HEADER = struct.Struct(">BB16s16s16s16s12s")  # version, suite, tenant, device, envelope id, key id, nonce
INFO = b"conwerz data key 1"
OVER = HEADER.size + 17  # bytes that an envelope has more than its content
ID = 16  # bytes of an envelope's
KEY_LIFE = 600.0  # seconds
KEY_USES = 2**20

PublicKey = x25519.X25519PublicKey | hpke.MLKEM768X25519PublicKey


class Suite(IntEnum):
    """How a data key is sealed: HPKE (RFC 9180) in base mode with HKDF-SHA256 and AES-256-GCM."""

    X25519 = 1
    MLKEM768_X25519 = 2


class Kind(IntEnum):
    """The first byte of an opened envelope."""

    WEBHOOK = 1
    GAP = 2
    NOTICE = 3


_HPKE = {
    Suite.X25519: hpke.Suite(hpke.KEM.X25519, hpke.KDF.HKDF_SHA256, hpke.AEAD.AES_256_GCM),
    Suite.MLKEM768_X25519: hpke.Suite(hpke.KEM.MLKEM768_X25519, hpke.KDF.HKDF_SHA256, hpke.AEAD.AES_256_GCM),
}
_MLKEM768_BYTES = 1184


def check_key(suite: Suite, raw: bytes) -> None:
    """Raises ValueError where nothing can be sealed to it, as to a point of low order: before it is anybody's."""
    _HPKE[suite].encrypt(b"", public_key(suite, raw), b"")


def public_key(suite: Suite, raw: bytes) -> PublicKey:
    """Raises ValueError where `raw` is no key of this suite, or this computer's library lacks the suite."""
    if suite is Suite.X25519:
        return x25519.X25519PublicKey.from_public_bytes(raw)
    try:
        return hpke.MLKEM768X25519PublicKey(
            mlkem.MLKEM768PublicKey.from_public_bytes(raw[:_MLKEM768_BYTES]),
            x25519.X25519PublicKey.from_public_bytes(raw[_MLKEM768_BYTES:]),
        )
    except UnsupportedAlgorithm as error:
        raise ValueError("suite not available here") from error


class Sealed(NamedTuple):
    body: bytes
    key: SealedKey


@dataclass(slots=True)
class _DataKey:
    device: Device
    sealed: SealedKey
    cipher: AESGCM
    made_at: float
    uses: int = field(default=0)

    def is_spent(self, now: float) -> bool:
        return self.uses >= KEY_USES or now - self.made_at >= KEY_LIFE


class Sealer:
    """One data key a device, in this process's memory only. Not for several threads: its counters are the nonces."""

    def __init__(
        self, clock: Callable[[], float] = time.monotonic, random: Callable[[int], bytes] = os.urandom
    ) -> None:
        self._clock = clock
        self._random = random
        self._keys: dict[bytes, _DataKey] = {}
        self._ids: list[bytes] = []

    def seal(self, device: Device, kind: Kind, content: bytes) -> Sealed:
        key = self._key_for(device)
        header = HEADER.pack(
            VERSION,
            device.suite,
            device.tenant,
            device.id,
            self._envelope_id(),
            key.sealed.id,
            key.uses.to_bytes(12, "big"),
        )
        key.uses += 1
        return Sealed(header + key.cipher.encrypt(header[-12:], bytes((kind,)) + content, header), key.sealed)

    def _envelope_id(self) -> bytes:
        """Asking the system for each costs more than the seal: it lets go of the interpreter's lock."""
        if not self._ids:
            many = self._random(256 * ID)
            self._ids = [many[at : at + ID] for at in range(0, len(many), ID)]
        return self._ids.pop()

    def prepare(self, device: Device, seconds: float) -> None:
        """Have a key ready that is good for so long, while nobody waits for it: making one costs more than all else."""
        key = self._keys.get(device.id)
        if key is None or not _is_same(key.device, device) or key.is_spent(self._clock() + seconds):
            self._keys[device.id] = self._new_key(device)

    def forget_spent(self) -> Iterator[None]:
        now = self._clock()
        return sift(self._keys, lambda key: key.is_spent(now))

    def _key_for(self, device: Device) -> _DataKey:
        key = self._keys.get(device.id)
        if key is None or not _is_same(key.device, device) or key.is_spent(self._clock()):
            key = self._keys[device.id] = self._new_key(device)
        return key

    def _new_key(self, device: Device) -> _DataKey:
        secret, key_id = self._random(32), self._random(16)
        info = INFO + device.tenant + device.id + key_id
        suite = Suite(device.suite)
        sealed = _HPKE[suite].encrypt(secret, public_key(suite, device.hpke_key), info)
        recovery = b""
        if device.recovery_opening:
            recovery = _HPKE[Suite.X25519].encrypt(secret, public_key(Suite.X25519, device.recovery_opening), info)
        return _DataKey(device, SealedKey(key_id, sealed, recovery), AESGCM(secret), self._clock())


def _is_same(one: Device, other: Device) -> bool:
    """Also in its version: a device that was erased and came back has no key left of those that were written for it."""
    return one is other or (one == other and one.version == other.version)
