"""The proof must be able to find: every control comes before the erasure it is about."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conwerz_desktop.store import connection, pages, prove
from conwerz_desktop.store.connection import Connection
from tests.unit.conftest import NOON

MARKS = [f"zq{number:04}xjmarker" for number in range(300)]


@pytest.fixture
def db(tmp_path: Path, key: bytes) -> Connection:
    db = connection.open_writer(tmp_path / "conwerz.db", key, lambda: NOON)
    db.execute("PRAGMA wal_autocheckpoint = 0")
    db.execute("CREATE TABLE scratch (id INTEGER PRIMARY KEY, text TEXT)")
    db.executemany("INSERT INTO scratch (text) VALUES (?)", [(f"so {mark} it is",) for mark in MARKS])
    return db


def left(tmp_path: Path, key: bytes, marks: list[str] = MARKS) -> int:
    return len(prove.prove(tmp_path / "conwerz.db", key, marks).strings)


def test_what_is_only_in_the_journal_is_found(tmp_path: Path, key: bytes, db: Connection) -> None:
    assert left(tmp_path, key) == 300
    db.execute("DELETE FROM scratch")
    assert left(tmp_path, key) == 300
    db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    assert left(tmp_path, key) == 0
    db.close()


def test_what_is_only_in_the_file_is_found_even_in_free_pages(tmp_path: Path, key: bytes, db: Connection) -> None:
    db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    assert left(tmp_path, key) == 300
    db.execute("PRAGMA secure_delete = OFF")
    db.execute("DELETE FROM scratch")
    db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    assert left(tmp_path, key) > 250
    db.close()


def test_another_key_finds_nothing(tmp_path: Path, key: bytes, db: Connection) -> None:
    assert left(tmp_path, bytes(reversed(key))) == 0
    db.close()


def test_nothing_to_look_for_is_found_nowhere(tmp_path: Path, key: bytes, db: Connection) -> None:
    assert prove.prove(tmp_path / "conwerz.db", key, []) == prove.Found(frozenset(), 0)
    db.close()


@given(st.sets(st.binary(min_size=1, max_size=60), min_size=1, max_size=8), st.binary(max_size=300), st.data())
def test_a_page_is_searched_as_plainly_as_by_hand(needles: set[bytes], page: bytes, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(page)))
    page = page[:at] + data.draw(st.sampled_from(sorted(needles))) + page[at:]
    assert prove._search(needles)(page) == {needle for needle in needles if needle in page}


def test_a_hole_in_the_file_is_read_as_nothing(tmp_path: Path, key: bytes, db: Connection) -> None:
    db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    before = prove.prove(tmp_path / "conwerz.db", key, MARKS)
    with (tmp_path / "conwerz.db").open("ab") as file:
        file.write(bytes(pages.PAGE))
    after = prove.prove(tmp_path / "conwerz.db", key, MARKS)
    assert (after.strings, after.pages) == (before.strings, before.pages + 1)
    db.close()
