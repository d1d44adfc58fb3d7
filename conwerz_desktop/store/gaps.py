"""Spans in which the relay had to let events go: shown to the owner, and fetched again where Meta allows it."""

from collections.abc import Iterable

from conwerz_desktop.domain.changes import Topic
from conwerz_desktop.domain.records import record
from conwerz_desktop.store.connection import Connection
from conwerz_desktop.store.database import Writing


@record
class GapRow:
    id: int
    first_at: int
    last_at: int
    count: int
    filled_at: int | None = None  # when Messenger's and Instagram's part was read again


def add(writing: Writing, first_at: int, last_at: int, count: int) -> None:
    writing.db.execute("INSERT INTO gap (first_at, last_at, count) VALUES (?, ?, ?)", (first_at, last_at, count))
    writing.topics.add(Topic.HEALTH)


def everything(db: Connection) -> tuple[GapRow, ...]:
    rows = db.execute("SELECT id, first_at, last_at, count, filled_at FROM gap ORDER BY first_at")
    return tuple(GapRow(*row) for row in rows)


def unfilled(db: Connection) -> tuple[GapRow, ...]:
    """Those whose Messenger and Instagram part was not read again yet."""
    rows = db.execute("SELECT id, first_at, last_at, count FROM gap WHERE filled_at IS NULL ORDER BY first_at")
    return tuple(GapRow(*row) for row in rows)


def note_filled(writing: Writing, ids: Iterable[int]) -> None:
    writing.db.executemany("UPDATE gap SET filled_at = ? WHERE id = ?", ((writing.now, gap) for gap in ids))
    writing.topics.add(Topic.HEALTH)
