"""Counts marker words in every decrypted page of a SQLCipher 4 file and its WAL, free pages included."""

from collections.abc import Iterator
from pathlib import Path

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

PAGE, RESERVE, IV, SALT = 4096, 80, 16, 16
WAL_HEADER, FRAME_HEADER = 32, 24


def _plain(page: bytes, number: int, key: bytes) -> bytes:
    """AES-256-CBC, the vector at the start of the 80 reserved bytes; page 1 opens with the salt in clear."""
    if not any(page):
        return page  # never written: a hole in the file
    start = SALT if number == 1 else 0
    end = PAGE - RESERVE
    decryptor = Cipher(algorithms.AES(key), modes.CBC(page[end : end + IV])).decryptor()
    return decryptor.update(page[start:end])


def _pages(database: Path, key: bytes) -> Iterator[bytes]:
    with database.open("rb") as file:
        number = 0
        while page := file.read(PAGE):
            number += 1
            yield _plain(page, number, key)
    wal = database.with_name(database.name + "-wal")
    if not wal.exists():
        return
    with wal.open("rb") as file:
        file.seek(WAL_HEADER)
        while len(frame := file.read(FRAME_HEADER + PAGE)) == FRAME_HEADER + PAGE:
            yield _plain(frame[FRAME_HEADER:], int.from_bytes(frame[:4], "big"), key)


def count(database: Path, key: bytes, mark: str, tail: int) -> tuple[int, int]:
    """(different markers, all occurrences): a marker is `mark` and the `tail` bytes that follow it."""
    needle, found, occurrences = mark.encode(), set[bytes](), 0
    for page in _pages(database, key):
        at = page.find(needle)
        while at >= 0:
            occurrences += 1
            found.add(page[at + len(needle) : at + len(needle) + tail])
            at = page.find(needle, at + 1)
    return len(found), occurrences
