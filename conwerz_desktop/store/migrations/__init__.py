"""Bringing a database's schema up to date: numbered SQL files, each applied in a transaction of its own."""

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from conwerz_desktop.store import errors

if TYPE_CHECKING:
    import sqlite3


def newest() -> int:
    return max(number for number, _ in _scripts())


def refuse_newer(db: "sqlite3.Connection") -> None:
    """Raises `NewerDatabase` before anything is touched."""
    if _version(db) > newest():
        raise errors.NewerDatabase


def is_behind(db: "sqlite3.Connection") -> bool:
    """A database that a version before made; a new one has nothing that could be lost."""
    return 0 < _version(db) < newest()


def migrate(db: "sqlite3.Connection", upto: int | None = None) -> None:
    """Apply what is missing, as far as number `upto` (default: everything).

    A table that is written anew is dropped once, which must not take with it what refers to it.
    """
    db.execute("PRAGMA foreign_keys = OFF")
    for number, script in _scripts():
        if _version(db) < number <= (upto or number):
            _apply(db, number, script.read_text(encoding="utf-8"))
    db.execute("PRAGMA foreign_keys = ON")


def _apply(db: "sqlite3.Connection", number: int, script: str) -> None:
    """As a script, so that what runs once takes no place among the statements that are kept ready."""
    try:
        db.executescript(f"BEGIN IMMEDIATE;\n{script}\n;PRAGMA user_version = {number};\nCOMMIT;")
    except BaseException:
        if db.in_transaction:
            db.execute("ROLLBACK")
        raise


def _version(db: "sqlite3.Connection") -> int:
    return int(db.execute("PRAGMA user_version").fetchone()[0])


@cache  # each opening asks three times
def _scripts() -> tuple[tuple[int, Path], ...]:
    """By their numbers. A start finds nothing to apply, and reads none of them."""
    return tuple(sorted((int(file.name[:4]), file) for file in Path(__file__).parent.glob("*.sql")))
