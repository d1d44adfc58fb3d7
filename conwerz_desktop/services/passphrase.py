"""A secret under the owner's passphrase: Argon2id (RFC 9106) makes the key, AES-256-GCM holds the secret."""

import json
import os
from dataclasses import asdict

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from conwerz_desktop.domain.records import record

_PURPOSE = b"conwerz database key under a passphrase 1"


class WrongPassphrase(Exception):
    key = "lock.wrong_passphrase"


@record
class Cost:
    """Of Argon2id; the default is RFC 9106's second recommendation. `memory_cost` in KiB."""

    iterations: int = 3
    lanes: int = 4
    memory_cost: int = 64 * 1024


USUAL = Cost()


def wrap(secret: bytes, passphrase: str, cost: Cost = USUAL) -> str:
    """Everything but the passphrase that is needed to have the secret back, as one line of text."""
    salt, nonce = os.urandom(16), os.urandom(12)
    sealed = AESGCM(_derived(passphrase, salt, cost)).encrypt(nonce, secret, _PURPOSE)
    parts = {"salt": salt.hex(), "nonce": nonce.hex(), "sealed": sealed.hex()}
    return json.dumps({"argon2id": asdict(cost)} | parts)


def unwrap(wrapped: str, passphrase: str) -> bytes:
    """Raises `WrongPassphrase`."""
    parts = json.loads(wrapped)
    cipher = AESGCM(_derived(passphrase, bytes.fromhex(parts["salt"]), Cost(**parts["argon2id"])))
    try:
        return cipher.decrypt(bytes.fromhex(parts["nonce"]), bytes.fromhex(parts["sealed"]), _PURPOSE)
    except InvalidTag:
        raise WrongPassphrase from None


def _derived(passphrase: str, salt: bytes, cost: Cost) -> bytes:
    return Argon2id(salt=salt, length=32, **asdict(cost)).derive(passphrase.encode())
