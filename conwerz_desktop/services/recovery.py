"""The recovery code: words that open the database when the keychain is lost.

Beside the database lies `recovery.json`: the database's key, sealed to the key that the words stand for. While the key
is being changed it holds both.
"""

import json
from collections.abc import Sequence
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PublicKey
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite

from conwerz_desktop.domain.audit import Act
from conwerz_desktop.keychain import Keychain
from conwerz_desktop.relay_client import recovery
from conwerz_desktop.services import entries, private_files
from conwerz_desktop.store import audit, settings
from conwerz_desktop.store.database import Writing

_SUITE = Suite(KEM.X25519, KDF.HKDF_SHA256, AEAD.AES_256_GCM)
_PURPOSE = b"conwerz database key 1"


class WrongCode(Exception):
    """The words are not those this database was sealed for; `unknown` are the words that no code has."""

    key = "recovery.wrong_words"

    def __init__(self, unknown: tuple[str, ...] = ()) -> None:
        super().__init__()
        self.unknown = unknown


class NoCode(WrongCode):
    """Beside this database lies nothing that a code could open."""

    key = "recovery.no_code"


def new_words() -> str:
    return recovery.new_words()


def code(keychain: Keychain) -> str:
    """The shop's code, made at first use. It lies beside the key that it opens, so that it can be shown again."""
    if (words := keychain.get(entries.RECOVERY)) is None:
        words = new_words()
        keychain.set(entries.RECOVERY, words)
    return words


def renew(keychain: Keychain) -> str:
    """Another code in place of the one before."""
    words = new_words()
    keychain.set(entries.RECOVERY, words)
    return words


def public_key(words: str) -> bytes:
    return recovery.public_key(words)


def remember(writing: Writing, words: str) -> None:
    """Keep the public half of the code, which the relay is given at enrolment."""
    public_key = recovery.enrolment_key(words).hex()
    audit.note(writing, Act.RECOVERY_SHOWN)
    writing.topics.add(settings.put(writing.db, entries.RECOVERY_PUBLIC_KEY, public_key))


def seal(path: Path, database_keys: Sequence[bytes], public_key: bytes) -> None:
    """Leave the database's keys beside it, sealed to the code's public half (RFC 9180). The file is old or new."""
    recipient = X25519PublicKey.from_public_bytes(public_key)
    sealed = [_SUITE.encrypt(key, recipient, _PURPOSE).hex() for key in database_keys]
    private_files.put(path, json.dumps({"version": 2, "sealed": sealed}).encode())


def unseal(path: Path, words: str) -> tuple[bytes, ...]:
    """The keys of which one opens the database. Raises `NoCode` and `WrongCode`."""
    try:
        sealed = json.loads(path.read_text(encoding="utf-8"))["sealed"]
        each = [bytes.fromhex(one) for one in ([sealed] if isinstance(sealed, str) else sealed)]
    except (OSError, ValueError, KeyError, TypeError):
        raise NoCode from None
    try:
        private_key = recovery.private_key(words)
        return tuple(_SUITE.decrypt(one, private_key, _PURPOSE) for one in each)
    except (recovery.WrongWords, InvalidTag) as error:
        raise WrongCode(recovery.unknown_words(words)) from error
