"""Views of the owner's own: a name, and what would be typed into the search field."""

from dataclasses import dataclass

from conwerz_desktop.domain.changes import Topic
from conwerz_desktop.store.connection import Connection
from conwerz_desktop.store.database import Writing


@dataclass(frozen=True, slots=True)
class SavedFilter:
    id: int
    name: str
    typed: str


def everything(db: Connection) -> tuple[SavedFilter, ...]:
    """In the order in which they were made."""
    return tuple(SavedFilter(*row) for row in db.execute("SELECT id, name, typed FROM saved_filter ORDER BY id"))


def save(writing: Writing, name: str, typed: str) -> int:
    """One of the same name is replaced."""
    insert = (
        "INSERT INTO saved_filter (name, typed) VALUES (?, ?)"
        " ON CONFLICT DO UPDATE SET typed = excluded.typed RETURNING id"
    )
    writing.topics.add(Topic.FILTERS)
    return int(writing.db.execute(insert, (name, typed)).fetchone()[0])


def remove(writing: Writing, number: int) -> None:
    writing.topics.add(Topic.FILTERS)
    writing.db.execute("DELETE FROM saved_filter WHERE id = ?", (number,))
