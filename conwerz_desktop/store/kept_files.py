"""Files that wait with something the owner wrote: a ready answer, an answer for later. Gone with it."""

from collections.abc import Mapping, Sequence

from conwerz_desktop.domain.messages import Kind
from conwerz_desktop.domain.outgoing import File
from conwerz_desktop.domain.records import record
from conwerz_desktop.store.connection import Connection
from conwerz_desktop.store.database import Writing


@record
class Table:
    """Its name, and the column that names what the file belongs to."""

    name: str
    owner: str


def of(db: Connection, table: Table, owner: int) -> tuple[File, ...]:
    query = f"SELECT kind, name, mime_type, content FROM {table.name} WHERE {table.owner} = ? ORDER BY position"
    return tuple(File(Kind(kind), *rest) for kind, *rest in db.execute(query, (owner,)).fetchall())


def named(db: Connection, table: Table) -> Mapping[int, tuple[File, ...]]:
    """Of all, without their bytes."""
    found: dict[int, tuple[File, ...]] = {}
    query = f"SELECT {table.owner}, kind, name, mime_type FROM {table.name} ORDER BY {table.owner}, position"
    for owner, kind, name, mime_type in db.execute(query).fetchall():
        found[owner] = (*found.get(owner, ()), File(Kind(kind), name, mime_type))
    return found


def replace(writing: Writing, table: Table, owner: int, files: Sequence[File]) -> None:
    writing.db.execute(f"DELETE FROM {table.name} WHERE {table.owner} = ?", (owner,))
    rows = ((owner, at, file.kind, file.name, file.mime_type, file.content) for at, file in enumerate(files))
    writing.db.executemany(f"INSERT INTO {table.name} VALUES (?, ?, ?, ?, ?, ?)", rows)
