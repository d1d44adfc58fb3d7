"""Whole tables, read in order, for taking everything out."""

from collections.abc import Iterator, Sequence
from typing import Any

from conwerz_desktop.domain.records import record
from conwerz_desktop.store.connection import Connection

_LIVING = {"message", "conversation", "comment", "post", "lead", "submission"}
"""Tables of which the expired part is left out, as on every screen, and with it what belongs to it."""
_LIVES = {
    "person": "person.id IN (SELECT person FROM living_conversation)",
    "prompt": "prompt.id NOT IN (SELECT prompt FROM prompt_message"
    " WHERE message NOT IN (SELECT id FROM living_message))",
    "reaction": "reacted_at > messages_horizon()",
    "unrecognised": "occurred_at > messages_horizon()",
    "merged": "merged_at > undo_horizon()",
    "counter": "day > counters_horizon() / 86400000",
}
"""What else is left out, beside what belongs to something that is."""


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
    """Without what has expired, and without what belongs to it, over any number of tables."""
    if name in _LIVING:
        return f"living_{name}"
    lives = _lives(db, name)
    return f"{name} WHERE {' AND '.join(lives)}" if lives else name


def _lives(db: Connection, table: str) -> list[str]:
    if table in _LIVING:
        return [f"{table}.id IN (SELECT id FROM living_{table})"]
    lives = [_LIVES[table]] if table in _LIVES else []
    for parent, columns in _references(db, table):
        if parent_lives := _lives(db, parent):
            absent = [f"{table}.{ours} IS NULL" for ours, _ in columns]
            same = [f"{parent}.{theirs} = {table}.{ours}" for ours, theirs in columns]
            there = f"EXISTS (SELECT 1 FROM {parent} WHERE {' AND '.join(same + parent_lives)})"
            lives.append(f"({' OR '.join([*absent, there])})")
    return lives


def _references(db: Connection, table: str) -> list[tuple[str, list[tuple[str, str]]]]:
    """To which tables, and by which of our columns and theirs; where a reference names none, by their key."""
    found: dict[int, tuple[str, list[tuple[str, str]]]] = {}
    for number, place, parent, ours, theirs, *_ in db.execute(f"PRAGMA foreign_key_list({table})").fetchall():
        key = sorted((row[5], row[1]) for row in db.execute(f"PRAGMA table_info({parent})") if row[5])
        found.setdefault(number, (parent, []))[1].append((ours, theirs or key[place][1]))
    return list(found.values())


def rows(db: Connection, table: Table, at_once: int) -> Iterator[Sequence[tuple[Any, ...]]]:
    cursor = db.execute(f"SELECT {', '.join(table.columns)} FROM {table.source}")
    while some := cursor.fetchmany(at_once):
        yield some
