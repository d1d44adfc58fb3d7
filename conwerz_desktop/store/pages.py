"""The pages of a database's file as they are behind the encryption."""

from collections.abc import Callable, Iterator
from pathlib import Path

PAGE, RESERVE, IV, SALT = 4096, 80, 16, 16  # SQLCipher 4: the vector stands at the start of the reserved bytes
USABLE = PAGE - RESERVE
WAL_HEADER, FRAME_HEADER = 32, 24

Decrypt = Callable[[bytes, int], bytes]


def every(path: Path, key: bytes) -> Iterator[bytes]:
    """Those of the file, free ones too, and those of its journal (WAL)."""
    decrypt = decryption(key)
    with path.open("rb") as file:
        number = 0
        while page := file.read(PAGE):
            number += 1
            yield decrypt(page, number)
    journal = path.with_name(path.name + "-wal")
    if journal.exists():
        yield from _frames(journal, decrypt)


def _frames(journal: Path, decrypt: Decrypt) -> Iterator[bytes]:
    with journal.open("rb") as file:
        file.seek(WAL_HEADER)
        while len(frame := file.read(FRAME_HEADER + PAGE)) == FRAME_HEADER + PAGE:
            yield decrypt(frame[FRAME_HEADER:], int.from_bytes(frame[:4], "big"))


def decryption(key: bytes) -> Decrypt:
    """From a page and its number, counted from 1, to what is in it. Nothing is verified."""
    from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes  # noqa: PLC0415 - costs start time

    def decrypt(page: bytes, number: int) -> bytes:
        if not any(page):
            return page  # never written: a hole in the file
        start = SALT if number == 1 else 0  # the first page opens with the salt in clear
        decryptor = Cipher(algorithms.AES(key), modes.CBC(page[USABLE : USABLE + IV])).decryptor()
        return decryptor.update(page[start:USABLE])

    return decrypt
