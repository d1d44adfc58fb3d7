"""The recovery code: words that open the database when the keychain is lost."""

import json
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite

from conwerz_desktop.domain.audit import Act
from conwerz_desktop.relay_client import recovery
from conwerz_desktop.services import entries
from conwerz_desktop.store import audit, settings
from conwerz_desktop.store.database import Writing

_SUITE = Suite(KEM.X25519, KDF.HKDF_SHA256, AEAD.AES_256_GCM)
_PURPOSE = b"conwerz database key 1"


class WrongCode(Exception):
    """The words are not those this database was sealed for."""

    key = "recovery.wrong_words"


def new_words() -> str:
    """A new code: to be shown once, and kept nowhere."""
    return recovery.new_words()


def remember(writing: Writing, words: str) -> None:
    """Keep the public half of the code, which the relay is given at enrolment."""
    public_key = recovery.public_key(words).hex()
    audit.note(writing, Act.RECOVERY_SHOWN)
    writing.topics.add(settings.put(writing.db, entries.RECOVERY_PUBLIC_KEY, public_key))


def seal(path: Path, database_key: bytes, words: str) -> None:
    """Leave the database's key beside it, sealed to the key that the words stand for (RFC 9180)."""
    sealed = _SUITE.encrypt(database_key, recovery.private_key(words).public_key(), _PURPOSE)
    path.touch(mode=0o600)
    path.write_text(json.dumps({"version": 1, "sealed": sealed.hex()}), encoding="utf-8")


def unseal(path: Path, words: str) -> bytes:
    """The database's key. Raises `WrongCode`."""
    sealed = bytes.fromhex(json.loads(path.read_text(encoding="utf-8"))["sealed"])
    try:
        return _SUITE.decrypt(sealed, recovery.private_key(words), _PURPOSE)
    except (recovery.WrongWords, InvalidTag) as error:
        raise WrongCode from error
