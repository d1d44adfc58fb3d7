"""Saves what can still be read of a damaged file, row by row, into a new one under the same key."""

import shutil
from collections.abc import Generator, Iterator, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2

from conwerz_desktop.domain.records import record
from conwerz_desktop.store import automation, branches, connection, row_numbers, text_index
from conwerz_desktop.store.connection import Connection

AT_ONCE = 200  # rows
FARTHEST = 1 << 40  # row numbers that are looked over for something readable

_KNOWN = (
    ("message", "id", "message"),
    *(("message", mark, "conversation") for mark in ("seen_upto", "done_upto", "snoozed_upto", "woke_upto")),
    *((table, table, "counting") for table in ("message", "comment", "submission")),
    *((table, "upto", f"automation_mark WHERE kind = '{kind}'") for kind, table in automation.TABLES.items()),
)
"""Rows of a table, and where a number of theirs stays known."""

_DERIVED = ("text_", "word", "known", "sqlite_")
"""Tables that are written anew from the others."""

Row = Sequence[Any]


@record
class Salvaged:
    """Rows that were saved, by table, and the tables in which something could not be read."""

    saved: dict[str, int]
    torn: frozenset[str]


def salvage(damaged: Path, key: bytes, target: Path) -> Salvaged:
    """`target` must not exist. Raises `WrongKey` or `Damaged` where not even the schema can be read."""
    db = connection.open_writer(target, key, lambda: 0)
    try:
        db.execute("PRAGMA foreign_keys = OFF")
        db.execute("BEGIN IMMEDIATE")
        torn = _save_all(db, damaged, key)
        if torn:
            _save_branches(db, damaged, key)
            _give_back_parents(db)
        while _take_out_orphans(db):
            pass
        _give_no_number_again(db)
        saved = {table: int(db.execute(f"SELECT count(*) FROM {table}").fetchone()[0]) for table in _tables(db)}
        db.execute("COMMIT")
        text_index.build(db)
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        return Salvaged(saved, torn)
    finally:
        db.close()


def _save_all(db: Connection, damaged: Path, key: bytes) -> frozenset[str]:
    """Returns the tables in which something could not be read."""
    with closing(_Torn(damaged, key)) as old:
        for table in _tables(db):
            _save(db, table, old)
        return frozenset(old.torn)


def _save_branches(db: Connection, damaged: Path, key: bytes) -> None:
    """What hangs below lost pages, read in a copy of the file."""
    copy = damaged.with_name("grafted.db")
    try:
        for ending in ("", "-wal"):
            if (part := damaged.with_name(damaged.name + ending)).exists():
                shutil.copyfile(part, copy.with_name(copy.name + ending))
        for branch in branches.cut_off(copy, key):
            if branch.table in _tables(db):
                connection.graft(copy, key, branch.table, branch.page)
                with closing(_Torn(copy, key)) as old:
                    _save(db, branch.table, old)
    finally:
        for ending in ("", "-wal", "-shm"):
            copy.with_name(copy.name + ending).unlink(missing_ok=True)


class _Torn:
    """Reads a damaged file. After each page that cannot be read SQLCipher is of no use any more: it is opened anew."""

    def __init__(self, path: Path, key: bytes) -> None:
        self._path = path
        self._key = key
        self._db = connection.open_torn(path, key)
        self.torn: set[str] = set()

    def close(self) -> None:
        self._db.close()

    def columns(self, table: str) -> list[str]:
        return [row[1] for row in self._ask(f"PRAGMA table_info({table})") or ()]

    def rows(self, table: str, columns: str, *, numbered: bool) -> Iterator[Sequence[Row]]:
        return self._by_number(table, columns) if numbered else self._from_both_ends(table, columns)

    def _by_number(self, table: str, columns: str) -> Iterator[Sequence[Row]]:
        after: int | None = -(1 << 62)
        while after is not None:
            found = self._page(table, columns, after, AT_ONCE)
            if found is None:
                after = yield from self._one_by_one(table, columns, after)
            else:
                yield [row[1:] for row in found]
                after = found[-1][0] if found else None

    def _one_by_one(self, table: str, columns: str, after: int) -> Generator[Sequence[Row], None, int | None]:
        """Up to the hole, and over it. Returns where the hole ends, None where nothing follows."""
        self.torn.add(table)
        while (found := self._page(table, columns, after, 1)) is not None:
            if not found:
                return None
            yield [found[0][1:]]
            after = found[0][0]
        return self._beyond(table, columns, max(after, 0))

    def _beyond(self, table: str, columns: str, after: int) -> int | None:
        """The last row number of a hole, by doubling and halving."""
        reach = 1
        while (found := self._page(table, columns, after + reach, 1)) is None:
            reach *= 2
            if reach > FARTHEST:
                return None
        if not found:
            return None
        unread, read = reach // 2, reach
        while read - unread > 1:
            middle = (unread + read) // 2
            if self._page(table, columns, after + middle, 1) is None:
                unread = middle
            else:
                read = middle
        return after + read

    def _from_both_ends(self, table: str, columns: str) -> Iterator[Sequence[Row]]:
        for order in ("ASC", "DESC"):
            first = columns.split(", ", 1)[0]
            found, whole = self._as_far_as_possible(f"SELECT {columns} FROM {table} ORDER BY {first} {order}")
            yield found
            if whole:
                return
            self.torn.add(table)

    def _as_far_as_possible(self, query: str) -> tuple[list[Row], bool]:
        found: list[Row] = []
        try:
            for row in self._db.execute(query):
                found.append(row)  # noqa: PERF402 - what was read before the hole counts
        except dbapi2.DatabaseError:
            self._open_anew()
            return found, False
        return found, True

    def _page(self, table: str, columns: str, after: int, limit: int) -> list[Row] | None:
        """None where it cannot be read."""
        return self._ask(f"SELECT rowid, {columns} FROM {table} WHERE rowid > {after} ORDER BY rowid LIMIT {limit}")

    def _ask(self, query: str) -> list[Row] | None:
        try:
            return self._db.execute(query).fetchall()
        except dbapi2.DatabaseError:
            self._open_anew()
            return None

    def _open_anew(self) -> None:
        self._db.close()
        self._db = connection.open_torn(self._path, self._key)


def _save(db: Connection, table: str, old: _Torn) -> None:
    known = old.columns(table)
    if not (columns := [name for name in _columns(db, table) if name in known]):
        return
    names = ", ".join(columns)
    insert = f"INSERT OR REPLACE INTO {table} ({names}) VALUES ({', '.join('?' * len(columns))})"
    for rows in old.rows(table, names, numbered=_is_numbered(db, table)):
        db.executemany(insert, rows)


def _tables(db: Connection) -> list[str]:
    query = "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY name"
    return [name for (name,) in db.execute(query).fetchall() if not name.startswith(_DERIVED)]


def _columns(db: Connection, table: str) -> list[str]:
    """Without those that SQLite computes."""
    return [row[1] for row in db.execute(f"PRAGMA table_xinfo({table})") if row[6] == 0]


def _is_numbered(db: Connection, table: str) -> bool:
    (sql,) = db.execute("SELECT sql FROM sqlite_schema WHERE name = ?", (table,)).fetchone()
    return "WITHOUT ROWID" not in sql


def _key_of(db: Connection, table: str) -> str:
    return next(str(row[1]) for row in db.execute(f"PRAGMA table_info({table})") if row[5] == 1)


def _give_back_parents(db: Connection) -> None:
    """A message outlives the rows of its conversation and its person: an address knows both ends, Meta the names."""
    db.execute("INSERT OR IGNORE INTO person (id) SELECT person FROM conversation")
    without = "conversation NOT IN (SELECT id FROM conversation)"
    lost = db.execute(f"SELECT conversation, asset, min(person_id) FROM address WHERE {without} GROUP BY conversation")
    for conversation, asset, person_id in lost.fetchall():
        person = db.execute("INSERT INTO person DEFAULT VALUES").lastrowid
        insert = "INSERT INTO conversation (id, asset, person, person_id) VALUES (?, ?, ?, ?)"
        db.execute(insert, (conversation, asset, person, person_id))
        last_at = "(SELECT max(sent_at) FROM message WHERE conversation = id)"
        db.execute(f"UPDATE conversation SET last_at = coalesce({last_at}, 0) WHERE id = ?", (conversation,))


def _give_no_number_again(db: Connection) -> None:
    """Of rows that were lost, but are still known as read, done with, looked at or counted."""
    for table, mark, source in _KNOWN:
        (upto,) = db.execute(f"SELECT coalesce(max({mark}), 0) FROM {source}").fetchone()
        row_numbers.never_again(db, table, upto)


def _take_out_orphans(db: Connection) -> int:
    """Rows whose parent was lost. Returns how many, since each may have been a parent too."""
    gone = 0
    for table in _tables(db):
        for reference in db.execute(f"PRAGMA foreign_key_list({table})").fetchall():
            parent, child_column, parent_column = reference[2], reference[3], reference[4] or _key_of(db, reference[2])
            missing = f"NOT EXISTS (SELECT 1 FROM {parent} p WHERE p.{parent_column} = {table}.{child_column})"
            gone += db.execute(f"DELETE FROM {table} WHERE {child_column} IS NOT NULL AND {missing}").rowcount
    return gone
