"""The shapes compared: how each is laid out, filled, paged and searched."""

import argparse
import hashlib
from dataclasses import dataclass
from pathlib import Path

import sqlcipher3

from corpus import START_MS, WEEK_MS, WEEKS, Message

KEY = bytes(range(32))
LEAF = 3900  # an FTS5 leaf of the default 4050 bytes spills out of a 4096-byte page with 80 reserved


@dataclass(frozen=True, slots=True)
class Shape:
    """`lean`: ids made of the time, indexes that begin with the week, Meta's id as a 16-byte hash.

    `linked`: what would be the two indexes are tables of their own, which can be emptied in their own order.
    """

    weekly_tables: bool
    weekly_indexes: bool
    lean: bool
    linked: bool = False

    def table(self, week: int) -> str:
        return f"message_{week}" if self.weekly_tables else "message"

    def index(self, week: int) -> str:
        return f"text_{week}" if self.weekly_indexes else "text"

    def weeks(self) -> list[int]:
        return list(range(WEEKS)) if self.weekly_indexes else [0]


SHAPES = {
    "one": Shape(weekly_tables=False, weekly_indexes=False, lean=False),
    "tables": Shape(weekly_tables=True, weekly_indexes=True, lean=True),
    "indexes": Shape(weekly_tables=False, weekly_indexes=True, lean=True),
    "linked": Shape(weekly_tables=False, weekly_indexes=True, lean=True, linked=True),
}
LINKS: dict[str, str] = {"seen": "meta_key BLOB", "thread": "conversation_id INTEGER"}


def connect(database: Path, synchronous: str) -> sqlcipher3.Connection:
    store = sqlcipher3.connect(str(database), isolation_level=None)
    store.execute(f"PRAGMA key = \"x'{KEY.hex()}'\"")
    for pragma in (
        "cipher_memory_security = OFF",
        "cipher_page_size = 4096",
        "auto_vacuum = INCREMENTAL",
        "journal_mode = WAL",
        f"synchronous = {synchronous}",
        "secure_delete = ON",
        "cache_size = -16384",
        "wal_autocheckpoint = 4000",
    ):
        store.execute(f"PRAGMA {pragma}").fetchall()
    return store


def create(store: sqlcipher3.Connection, shape: Shape, options: argparse.Namespace) -> None:
    for week in range(WEEKS) if shape.weekly_tables else [0]:
        table = shape.table(week)
        store.execute(
            f"CREATE TABLE {table} (id INTEGER PRIMARY KEY, week INTEGER NOT NULL, conversation_id INTEGER NOT NULL,"
            " sent_at INTEGER NOT NULL, outgoing INTEGER NOT NULL, meta_key BLOB,"
            " meta_id TEXT NOT NULL, body TEXT NOT NULL)"
        )
        if shape.linked:
            continue
        unique = "week, meta_key" if shape.lean else "meta_id"
        of_conversation = "week, conversation_id" if shape.lean else "conversation_id, sent_at"
        store.execute(f"CREATE UNIQUE INDEX {table}_by_meta ON {table} ({unique})")
        store.execute(f"CREATE INDEX {table}_by_conversation ON {table} ({of_conversation})")
        if not shape.lean:
            store.execute(f"CREATE INDEX {table}_by_time ON {table} (sent_at)")
    for link, key in LINKS.items() if shape.linked else ():
        columns = f"week INTEGER NOT NULL, {key} NOT NULL, message_id INTEGER NOT NULL"
        last = ", message_id" if link == "thread" else ""
        store.execute(f"CREATE TABLE {link} ({columns}, PRIMARY KEY (week, {key.split()[0]}{last})) WITHOUT ROWID")
    for week in [] if options.raw else shape.weeks():
        external = f"content='{shape.table(week)}', content_rowid='id'"
        content = external if options.content == "external" else "content='', contentless_delete=1"
        prefix = f", prefix='{options.prefix}'" if options.prefix else ""
        index = shape.index(week)
        store.execute(
            f"CREATE VIRTUAL TABLE {index} USING fts5(body, {content}{prefix},"
            " tokenize='unicode61 remove_diacritics 2')"
        )
        store.execute(f"INSERT INTO {index} ({index}, rank) VALUES ('pgsz', {LEAF})")
        store.execute(f"INSERT INTO {index} ({index}, rank) VALUES ('automerge', {options.automerge})")


def week_of(message: Message) -> int:
    return (message.sent_at - START_MS) // WEEK_MS


def ingest(store: sqlcipher3.Connection, shape: Shape, batch: list[Message], indexed: bool) -> None:
    by_week: dict[int, list[tuple[object, ...]]] = {}
    for m in batch:
        hashed = hashlib.blake2b(m.meta_id.encode(), digest_size=16).digest() if shape.lean else None
        row = (m.id, week_of(m), m.conversation, m.sent_at, m.outgoing, hashed, m.meta_id, m.body)
        by_week.setdefault(week_of(m), []).append(row)
    store.execute("BEGIN IMMEDIATE")
    for week, rows in by_week.items():
        table, index = shape.table(week), shape.index(week)
        store.executemany(f"INSERT INTO {table} VALUES (?, ?, ?, ?, ?, ?, ?, ?)", rows)
        span = (rows[0][0], rows[-1][0])
        for link, key in LINKS.items() if shape.linked else ():
            column = key.split()[0]
            store.execute(
                f"INSERT INTO {link} SELECT week, {column}, id FROM {table} WHERE id BETWEEN ? AND ? ORDER BY 2, 3",
                span,
            )
        if indexed:
            store.execute(
                f"INSERT INTO {index} (rowid, body) SELECT id, body FROM {table} WHERE id BETWEEN ? AND ?", span
            )
    store.execute("COMMIT")


def page(store: sqlcipher3.Connection, shape: Shape, conversation: int) -> list[tuple[object, ...]]:
    found: list[tuple[object, ...]] = []
    if not shape.lean:
        sql = "SELECT * FROM message WHERE conversation_id = ? ORDER BY sent_at DESC LIMIT 50"
        found += store.execute(sql, (conversation,)).fetchall()
        return found
    for week in reversed(range(WEEKS)):
        sql = f"SELECT * FROM {shape.table(week)} WHERE week = ? AND conversation_id = ? ORDER BY id DESC LIMIT ?"
        if shape.linked:
            sql = (
                "SELECT message.* FROM thread CROSS JOIN message ON id = message_id"
                " WHERE thread.week = ? AND thread.conversation_id = ? ORDER BY message_id DESC LIMIT ?"
            )
        found += store.execute(sql, (week, conversation, 50 - len(found))).fetchall()
        if len(found) == 50:
            break
    return found


def search(store: sqlcipher3.Connection, shape: Shape, query: str, horizon: int) -> list[tuple[object, ...]]:
    found: list[tuple[object, ...]] = []
    for week in reversed(shape.weeks()):
        index, table = shape.index(week), shape.table(week)
        sql = f"SELECT rowid FROM {index} WHERE {index} MATCH ? AND rowid >= ? ORDER BY rowid DESC LIMIT ?"
        for (rowid,) in store.execute(sql, (query, horizon, 50 - len(found))).fetchall():
            found += store.execute(f"SELECT * FROM {table} WHERE id = ?", (rowid,)).fetchall()
        if len(found) >= 50:
            break
    return found
