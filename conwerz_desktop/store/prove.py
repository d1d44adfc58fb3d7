"""Proof that what was erased is gone: every page of the file and of its journal is decrypted and searched."""

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from pathlib import Path

PAGE, RESERVE, IV, SALT = 4096, 80, 16, 16  # SQLCipher 4: the vector stands at the start of the reserved bytes
WAL_HEADER, FRAME_HEADER = 32, 24
NEEDLE = 48
GRAM = 8


@dataclass(frozen=True, slots=True)
class Found:
    """`strings` are those of the given ones that are still there; `pages` how many were read."""

    strings: frozenset[str]
    pages: int


def prove(path: Path, key: bytes, strings: Collection[str]) -> Found:
    """Free pages and the journal (WAL) included. Give the end of an indexed word: FTS5 leaves out what a word shares
    with the one before it. Of a long string its last 48 bytes are looked for; a string cut by a page's end is missed.
    """
    needles = {text.encode()[-NEEDLE:]: text for text in strings}
    search = _search(needles) if needles else _find_nothing
    found, pages = set[bytes](), 0
    for page in _pages(path, key):
        pages += 1
        found |= search(page)
    return Found(frozenset(needles[needle] for needle in found), pages)


def _search(needles: Collection[bytes]) -> Callable[[bytes], set[bytes]]:
    """Every `step`-th place of a page is looked up among all the places where a needle could be cut."""
    shortest = min(map(len, needles))
    gram = min(GRAM, shortest)
    step = shortest - gram + 1
    grams: dict[bytes, set[bytes]] = {}
    for needle in needles:
        for at in range(step):
            grams.setdefault(needle[at : at + gram], set()).add(needle)

    def search(page: bytes) -> set[bytes]:
        suspects = grams.keys() & {page[at : at + gram] for at in range(0, len(page), step)}
        return {needle for suspect in suspects for needle in grams[suspect] if needle in page}

    return search


def _find_nothing(_page: bytes) -> set[bytes]:
    return set()


def _pages(path: Path, key: bytes) -> Iterator[bytes]:
    decrypt = _decryption(key)
    with path.open("rb") as file:
        number = 0
        while page := file.read(PAGE):
            number += 1
            yield decrypt(page, number)
    journal = path.with_name(path.name + "-wal")
    if journal.exists():
        yield from _frames(journal, decrypt)


def _frames(journal: Path, decrypt: Callable[[bytes, int], bytes]) -> Iterator[bytes]:
    with journal.open("rb") as file:
        file.seek(WAL_HEADER)
        while len(frame := file.read(FRAME_HEADER + PAGE)) == FRAME_HEADER + PAGE:
            yield decrypt(frame[FRAME_HEADER:], int.from_bytes(frame[:4], "big"))


def _decryption(key: bytes) -> Callable[[bytes, int], bytes]:
    from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes  # noqa: PLC0415 - costs start time

    def decrypt(page: bytes, number: int) -> bytes:
        if not any(page):
            return page  # never written: a hole in the file
        start = SALT if number == 1 else 0  # the first page opens with the salt in clear
        end = PAGE - RESERVE
        decryptor = Cipher(algorithms.AES(key), modes.CBC(page[end : end + IV])).decryptor()
        return decryptor.update(page[start:end])

    return decrypt
