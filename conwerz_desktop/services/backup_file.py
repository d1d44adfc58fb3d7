"""The file of a backup: a whole SQLCipher database, and behind it what is needed to know and to open it.

    database ‖ header (JSON) ‖ length of the header (8 bytes, big-endian) ‖ "CONWERZ1"

The header is {"version": 1, "made_at", "sealed"}; `sealed` is HPKE (RFC 9180, base mode, X25519, HKDF-SHA256,
AES-256-GCM, info "conwerz backup 1") to the public half of the recovery code, over the JSON of `Contents`: the
database's key, length and SHA-256, and when it was made. So the code alone opens a backup, and none can be changed
unseen.
"""

import hashlib
import json
import os
from collections.abc import Callable, Iterator
from dataclasses import asdict
from pathlib import Path
from typing import BinaryIO

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PublicKey
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite

from conwerz_desktop.domain.records import record
from conwerz_desktop.relay_client import recovery
from conwerz_desktop.services.backup_errors import DamagedBackup, NewerBackup, NotABackup, WrongCode

SUFFIX = ".conwerz-backup"
VERSION = 1
_MAGIC = b"CONWERZ1"
_LENGTH = 8
_MOST_HEADER = 65_536
_CHUNK = 1 << 20
_SUITE = Suite(KEM.X25519, KDF.HKDF_SHA256, AEAD.AES_256_GCM)
_PURPOSE = b"conwerz backup 1"

Progress = Callable[[float], object]
"""Gets the share that is done, 0 to 1. Raises whatever is to end the work."""


@record
class Contents:
    """`key` and `sha256` in hexadecimal; `length` of the database in bytes."""

    key: str
    sha256: str
    length: int
    made_at: int


@record
class Header:
    made_at: int
    sealed: bytes
    length: int  # of the database before it


def append_header(path: Path, key: bytes, made_at: int, recovery_key: bytes, progress: Progress) -> None:
    """Make a backup of a copied database; it is on the disk when this returns."""
    with path.open("r+b") as file:
        length = file.seek(0, os.SEEK_END)
        contents = Contents(key.hex(), _digest(file, length, progress), length, made_at)
        sealed = _SUITE.encrypt(
            json.dumps(asdict(contents)).encode(), X25519PublicKey.from_public_bytes(recovery_key), _PURPOSE
        )
        header = json.dumps({"version": VERSION, "made_at": made_at, "sealed": sealed.hex()}).encode()
        file.seek(length)
        file.write(header + len(header).to_bytes(_LENGTH, "big") + _MAGIC)
        file.flush()
        os.fsync(file.fileno())


def read_header(path: Path) -> Header:
    """Raises `NotABackup`, `NewerBackup` and OSError."""
    with path.open("rb") as file:
        size = file.seek(0, os.SEEK_END)
        tail = _LENGTH + len(_MAGIC)
        file.seek(max(0, size - tail))
        length, magic = file.read(_LENGTH), file.read(len(_MAGIC))
        header_length = int.from_bytes(length, "big")
        if magic != _MAGIC or header_length > min(_MOST_HEADER, size - tail):
            raise NotABackup
        start = size - tail - header_length
        file.seek(start)
        return _parsed(file.read(header_length), start)


def unseal(header: Header, words: str) -> Contents:
    """Raises `WrongCode`."""
    try:
        opened = _SUITE.decrypt(header.sealed, recovery.private_key(words), _PURPOSE)
    except (recovery.WrongWords, InvalidTag):
        raise WrongCode(recovery.unknown_words(words)) from None
    return Contents(**json.loads(opened))


def take_out(path: Path, contents: Contents, target: Path, progress: Progress) -> None:
    """Write the database of a backup to `target`, if it is what was put in. Raises `DamagedBackup` and OSError."""
    digest = hashlib.sha256()
    with path.open("rb") as file, target.open("xb") as copy:
        for chunk in _chunks(file, contents.length, progress):
            digest.update(chunk)
            copy.write(chunk)
        copy.flush()
        os.fsync(copy.fileno())
    if digest.hexdigest() != contents.sha256:
        raise DamagedBackup


def check(path: Path, contents: Contents, progress: Progress) -> None:
    """Raises `DamagedBackup` where the file does not hold what it says."""
    with path.open("rb") as file:
        if _digest(file, contents.length, progress) != contents.sha256:
            raise DamagedBackup


def _digest(file: BinaryIO, length: int, progress: Progress) -> str:
    digest = hashlib.sha256()
    file.seek(0)
    for chunk in _chunks(file, length, progress):
        digest.update(chunk)
    return digest.hexdigest()


def _chunks(file: BinaryIO, length: int, progress: Progress) -> Iterator[bytes]:
    left = length
    while left:
        chunk = file.read(min(_CHUNK, left))
        if not chunk:
            raise DamagedBackup
        left -= len(chunk)
        progress(1 - left / length)
        yield chunk


def _parsed(header: bytes, length: int) -> Header:
    try:
        known = json.loads(header)
        if known["version"] > VERSION:
            raise NewerBackup
        return Header(int(known["made_at"]), bytes.fromhex(known["sealed"]), length)
    except (ValueError, KeyError, TypeError):
        raise NotABackup from None
