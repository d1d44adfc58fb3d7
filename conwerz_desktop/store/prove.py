"""Proof that what was erased is gone: every page of the file and of its journal is decrypted and searched."""

from collections.abc import Callable, Collection, Iterator
from pathlib import Path

from conwerz_desktop.domain.records import record
from conwerz_desktop.store import pages

NEEDLE = 48
GRAM = 8
PART = 256  # pages: some 20 milliseconds of Python, all of which it holds the lock that the window waits for


@record
class Found:
    """`strings` are those of the given ones that are still there; `pages` how many were read."""

    strings: frozenset[str]
    pages: int


def prove(path: Path, key: bytes, strings: Collection[str]) -> Found:
    """Free pages and the journal (WAL) included. Give the end of an indexed word: FTS5 leaves out what a word shares
    with the one before it. Of a long string its last 48 bytes are looked for; a string cut by a page's end is missed.
    Where nothing is looked for, as after most hours, nothing is read.
    """
    *_, whole = proving(path, key, strings)
    return whole


def proving(path: Path, key: bytes, strings: Collection[str]) -> Iterator[Found]:
    """The same in parts, for whoever gives way between them: each says what was found until then, the last all."""
    if not strings:
        yield Found(frozenset(), 0)
        return
    needles = {text.encode()[-NEEDLE:]: text for text in strings}
    search = _search(needles)
    found, read = set[bytes](), 0
    for page in pages.every(path, key):
        read += 1
        found |= search(page)
        if read % PART == 0:
            yield Found(frozenset(needles[needle] for needle in found), read)
    yield Found(frozenset(needles[needle] for needle in found), read)


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
