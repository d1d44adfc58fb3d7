"""Whole tables, read in order, for taking everything out."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from conwerz_desktop.store.connection import Connection

_LIVING = {"message", "conversation", "comment", "post"}
"""Tables of which the expired part is left out, as on every screen."""


@dataclass(frozen=True, slots=True)
class Table:
    name: str
    columns: tuple[str, ...]
    rows: int

    @property
    def source(self) -> str:
        return f"living_{self.name}" if self.name in _LIVING else self.name


def tables(db: Connection, wanted: Sequence[str]) -> list[Table]:
    """Those that are there, with as many rows as they have now."""
    there = {name for (name,) in db.execute("SELECT name FROM sqlite_schema WHERE type = 'table'").fetchall()}
    found = []
    for name in wanted:
        if name in there:
            columns = tuple(row[1] for row in db.execute(f"PRAGMA table_xinfo({name})") if row[6] == 0)
            table = Table(name, columns, 0)
            (rows,) = db.execute(f"SELECT count(*) FROM {table.source}").fetchone()
            found.append(Table(name, columns, int(rows)))
    return found


def rows(db: Connection, table: Table, at_once: int) -> Iterator[Sequence[tuple[Any, ...]]]:
    cursor = db.execute(f"SELECT {', '.join(table.columns)} FROM {table.source}")
    while some := cursor.fetchmany(at_once):
        yield some
