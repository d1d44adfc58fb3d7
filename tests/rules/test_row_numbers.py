"""No table gives the number of a row again: what knows it may outlast the row (decision 0330)."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from conwerz_desktop.store import connection, row_numbers
from conwerz_desktop.store.connection import Connection

BY_HAND = {"message"}  # store/row_numbers, many at once


@pytest.fixture
def db(tmp_path: Path) -> Iterator[Connection]:
    db = connection.open_writer(tmp_path / "conwerz.db", bytes(32), lambda: 0)
    yield db
    db.close()


def forgetful(db: Connection) -> set[str]:
    """Tables with numbers of their own that may come again; those behind an index of words are SQLite's matter."""
    query = (
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT GLOB 'text_*'"
        " AND sql LIKE '%id INTEGER PRIMARY KEY,%'"
    )
    return {name for (name,) in db.execute(query)} - BY_HAND


def test_every_table_with_numbers_of_its_own_remembers_which_it_gave(db: Connection) -> None:
    assert not forgetful(db), "write `id INTEGER PRIMARY KEY AUTOINCREMENT` in the migration that makes the table"
    assert {name for (name,) in db.execute("SELECT name FROM sqlite_sequence")} > BY_HAND
    db.execute("CREATE TABLE mood (id INTEGER PRIMARY KEY, name TEXT)")
    assert forgetful(db) == {"mood"}


@pytest.mark.parametrize("table", ["message", "person"])
def test_what_is_taken_is_above_all_that_is_there_and_never_taken_again(db: Connection, table: str) -> None:
    assert row_numbers.take(db, table, 3) == range(1, 4)
    assert row_numbers.take(db, table, 0) == range(4, 4)
    row_numbers.never_again(db, table, 9)
    row_numbers.never_again(db, table, 5)
    assert row_numbers.take(db, table, 2) == range(10, 12)


def test_what_others_numbered_is_respected(db: Connection) -> None:
    db.execute("INSERT INTO person (id) VALUES (7)")
    assert row_numbers.take(db, "person", 1) == range(8, 9)
    db.execute("DELETE FROM person")
    assert db.execute("INSERT INTO person DEFAULT VALUES").lastrowid == 9
