"""Whole copies of a shop's file beside it: set aside because it was damaged, or as it was before a new version."""

from collections.abc import Iterator
from pathlib import Path

from conwerz_desktop.store import connection

DAMAGED = "damaged-*.db"
"""What was set aside because not all of it could be read."""


def beside(database: Path) -> Iterator[Path]:
    """With their journals: whoever is erased is in them too."""
    for name in (DAMAGED, connection.UNMIGRATED):
        yield from database.parent.glob(f"{name}*")


def remove(copy: Path) -> None:
    """With its journal. Raises OSError."""
    for ending in ("-wal", "-shm", ""):
        copy.with_name(copy.name + ending).unlink(missing_ok=True)
