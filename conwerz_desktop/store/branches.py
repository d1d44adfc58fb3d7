"""What hangs below a page of a table that was lost, found by SQLite's own map from each page to the one above it.

The format is SQLite's (sqlite.org/fileformat2.html, "Pointer Map or Ptrmap Pages"), which `auto_vacuum` keeps.
"""

import re
from collections.abc import Iterator
from pathlib import Path

from conwerz_desktop.domain.records import record
from conwerz_desktop.store import connection, pages

ENTRY = 5  # bytes: a kind and a page's number
ENTRIES = pages.USABLE // ENTRY
ROOT, BELOW = 1, 5  # kinds: a tree's first page, and any other page of a tree


@record
class Branch:
    table: str
    page: int


def cut_off(path: Path, key: bytes) -> list[Branch]:
    """Of a file that nobody else has open; its journal is folded in first. Raises `StoreError`."""
    tables = connection.roots(path, key)
    lost = {int(number) for damage in connection.damages(path, key) for number in re.findall(r"page (\d+)", damage)}
    above = _above(path, key)
    return [
        Branch(table, page)
        for page, parent in above.items()
        if parent in lost and page not in lost and (table := tables.get(_root_of(parent, above), ""))
    ]


def _above(path: Path, key: bytes) -> dict[int, int]:
    """From each page of a tree to the one above it."""
    decrypt, above = pages.decryption(key), dict[int, int]()
    with path.open("rb") as file:
        for at in _maps(path.stat().st_size // pages.PAGE):
            file.seek((at - 1) * pages.PAGE)
            for number, (kind, parent) in enumerate(_entries(decrypt(file.read(pages.PAGE), at)), start=at + 1):
                if kind == BELOW:
                    above[number] = parent
    return above


def _maps(count: int) -> range:
    return range(2, count + 1, ENTRIES + 1)


def _entries(page: bytes) -> Iterator[tuple[int, int]]:
    for at in range(0, ENTRIES * ENTRY, ENTRY):
        yield page[at], int.from_bytes(page[at + 1 : at + ENTRY], "big")


def _root_of(page: int, above: dict[int, int]) -> int:
    climbed = {page}
    while (page := above.get(page, page)) not in climbed:
        climbed.add(page)
    return page
