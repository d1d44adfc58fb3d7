"""The owner's ready answers, with the files that go with them."""

from collections.abc import Sequence
from dataclasses import replace

from conwerz_desktop.domain.canned import Wording
from conwerz_desktop.domain.changes import Topic
from conwerz_desktop.domain.outgoing import File
from conwerz_desktop.domain.records import record
from conwerz_desktop.store import kept_files
from conwerz_desktop.store.connection import Connection
from conwerz_desktop.store.database import Writing

FILES = kept_files.Table("canned_file", "canned")


@record
class Canned:
    """`files` says what goes with it, without the bytes."""

    id: int
    title: str
    text: str
    language: str
    files: tuple[File, ...] = ()


def everything(db: Connection) -> tuple[Canned, ...]:
    """By title and language."""
    rows = db.execute("SELECT id, title, text, language FROM canned ORDER BY title COLLATE NOCASE, language").fetchall()
    named = kept_files.named(db, FILES)
    return tuple(replace(Canned(*row), files=named.get(row[0], ())) for row in rows)


def files(db: Connection, number: int) -> tuple[File, ...]:
    return kept_files.of(db, FILES, number)


def put(writing: Writing, number: int | None, wording: Wording, files: Sequence[File] | None = None) -> int:
    """A new one, or other words for one that there is; its files stay where none are given. Returns its row number."""
    values = (wording.title, wording.text, wording.language, writing.now)
    if number is None:
        insert = "INSERT INTO canned (title, text, language, edited_at) VALUES (?, ?, ?, ?) RETURNING id"
        number = int(writing.db.execute(insert, values).fetchone()[0])
    else:
        update = "UPDATE canned SET title = ?, text = ?, language = ?, edited_at = ? WHERE id = ?"
        writing.db.execute(update, (*values, number))
    if files is not None:
        kept_files.replace(writing, FILES, number, files)
    writing.topics.add(Topic.CANNED)
    return number


def delete(writing: Writing, number: int) -> None:
    writing.db.execute("DELETE FROM canned WHERE id = ?", (number,))
    writing.topics.add(Topic.CANNED)
