"""Whole tables, read in order, for taking everything out."""

from collections.abc import Iterator, Sequence
from typing import Any

from conwerz_desktop.domain.records import record
from conwerz_desktop.store.connection import Connection

_LIVING = {"message", "conversation", "comment", "post", "lead", "submission"}
"""Tables of which the expired part is left out, as on every screen, and with it what belongs to it."""


@record
class Table:
    name: str
    columns: tuple[str, ...]
    rows: int
    source: str


def tables(db: Connection, wanted: Sequence[str]) -> list[Table]:
    """Those that are there, with as many rows as they have now."""
    there = {name for (name,) in db.execute("SELECT name FROM sqlite_schema WHERE type = 'table'").fetchall()}
    found = []
    for name in wanted:
        if name in there:
            columns = tuple(row[1] for row in db.execute(f"PRAGMA table_xinfo({name})") if row[6] == 0)
            source = _source(db, name)
            (rows,) = db.execute(f"SELECT count(*) FROM {source}").fetchone()
            found.append(Table(name, columns, int(rows), source))
    return found


def _source(db: Connection, name: str) -> str:
    """Without what has expired, and without what points to it."""
    if name in _LIVING:
        return f"living_{name}"
    parents = [(row[2], row[3]) for row in db.execute(f"PRAGMA foreign_key_list({name})") if row[2] in _LIVING]
    lives = [f"({ours} IS NULL OR {ours} IN (SELECT id FROM living_{parent}))" for parent, ours in parents]
    return f"{name} WHERE {' AND '.join(lives)}" if lives else name


def rows(db: Connection, table: Table, at_once: int) -> Iterator[Sequence[tuple[Any, ...]]]:
    cursor = db.execute(f"SELECT {', '.join(table.columns)} FROM {table.source}")
    while some := cursor.fetchmany(at_once):
        yield some
