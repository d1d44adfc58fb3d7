"""Opening the encrypted file: one place that knows SQLCipher's switches, so that the binding can be exchanged."""

import os
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from sqlcipher3 import dbapi2

from conwerz_desktop.store import errors, folding, migrations

if TYPE_CHECKING:
    from sqlite3 import Connection
else:
    Connection = dbapi2.Connection

__all__ = ["Connection", "Horizon", "open_reader", "open_writer", "world_error"]

Horizon = Callable[[], int]
"""The moment (`_at`) up to which messages have expired."""

KEY_BYTES = 32
CACHE_KIB = 16_384


def open_writer(path: Path, key: bytes, horizon: Horizon) -> Connection:
    """Open or create the database and bring its schema up to date.

    Raises `StoreError`; a file that cannot be opened is left as it was.
    """
    _create_private(path)
    db = _connect(path, key)
    try:
        migrations.refuse_newer(db)
        for pragma in ("auto_vacuum = INCREMENTAL", "journal_mode = WAL", "synchronous = FULL", "secure_delete = ON"):
            db.execute(f"PRAGMA {pragma}")
        _prepare(db, horizon)
        migrations.migrate(db)
    except BaseException:
        db.close()
        raise
    return db


def open_reader(path: Path, key: bytes, horizon: Horizon) -> Connection:
    """A second connection that cannot write; the writer must have opened the file before."""
    db = _connect(path, key)
    db.execute("PRAGMA query_only = ON")
    db.execute("PRAGMA secure_delete = ON")
    _prepare(db, horizon)
    return db


def world_error(error: Exception) -> errors.StoreError | None:
    """The named error behind one of SQLite's, or None where it is a bug of ours."""
    match getattr(error, "sqlite_errorname", ""):
        case "SQLITE_FULL":
            return errors.DiskFull()
        case "SQLITE_CORRUPT" | "SQLITE_NOTADB":
            return errors.Damaged()
        case _:
            return errors.DiskFull() if "disk is full" in str(error) else None


def _create_private(path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))


def _connect(path: Path, key: bytes) -> Connection:
    if len(key) != KEY_BYTES:
        raise errors.KeyMissing
    db: sqlite3.Connection = dbapi2.connect(str(path), isolation_level=None, check_same_thread=False)
    db.execute("PRAGMA cipher_log_level = NONE")
    db.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    try:
        db.execute("SELECT count(*) FROM sqlite_master")
    except dbapi2.DatabaseError as error:
        db.close()
        raise errors.WrongKey from error
    return db


def _prepare(db: Connection, horizon: Horizon) -> None:
    db.execute(f"PRAGMA cache_size = -{CACHE_KIB}")
    db.execute("PRAGMA foreign_keys = ON")
    db.execute("PRAGMA temp_store = MEMORY")
    # "deterministic" holds within one statement, which is how far SQLite relies on it; it lets an index serve the views
    db.create_function("messages_horizon", 0, horizon, deterministic=True)
    db.create_function("search_text", 1, folding.search_text, deterministic=True)
