"""A database opens with its own key, and whatever cannot be opened is left as it was."""

import sqlite3
import stat
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from conwerz_desktop.store import connection, database, errors, migrations
from conwerz_desktop.store.database import Store
from tests.unit.conftest import NOON, Clock


@pytest.fixture
def closed(tmp_path: Path, key: bytes, clock: Clock) -> Path:
    path = tmp_path / "shop" / "conwerz.db"
    Store(path, key, clock).close()
    return path


def everything_in(folder: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in folder.iterdir()}


@pytest.mark.parametrize("other", [database.new_key, lambda: b"", lambda: b"short"])
def test_a_wrong_or_missing_key_is_named_and_touches_nothing(
    closed: Path, clock: Clock, other: Callable[[], bytes]
) -> None:
    before = everything_in(closed.parent)
    with pytest.raises((errors.WrongKey, errors.KeyMissing)):
        Store(closed, other(), clock)
    assert everything_in(closed.parent) == before


def test_a_newer_database_is_refused_untouched(closed: Path, key: bytes, clock: Clock) -> None:
    db = connection.open_writer(closed, key, clock)
    db.execute(f"PRAGMA user_version = {migrations.newest() + 1}")
    db.close()
    before = everything_in(closed.parent)
    with pytest.raises(errors.NewerDatabase):
        Store(closed, key, clock)
    assert everything_in(closed.parent) == before


@pytest.fixture
def killed(tmp_path: Path, key: bytes) -> Path:
    """A database whose program was killed: what it wrote last lies in the journal beside it."""
    path = tmp_path / "killed" / "conwerz.db"
    program = (
        "import os, pathlib, signal, sys; from conwerz_desktop.store.database import Store;"
        " Store(pathlib.Path(sys.argv[1]), bytes.fromhex(sys.argv[2]), lambda: 1_790_000_000_000);"
        " os.kill(os.getpid(), signal.SIGKILL)"
    )
    subprocess.run([sys.executable, "-c", program, str(path), key.hex()], check=False)
    assert path.with_name("conwerz.db-wal").stat().st_size > 0
    return path


def data_in(folder: Path) -> dict[str, bytes]:
    """Without the shared memory, which is no data."""
    return {name: data for name, data in everything_in(folder).items() if not name.endswith("-shm")}


def test_a_wrong_key_leaves_a_killed_programs_journal_alone(killed: Path, clock: Clock) -> None:
    before = data_in(killed.parent)
    with pytest.raises(errors.WrongKey):
        Store(killed, database.new_key(), clock)
    assert data_in(killed.parent) == before


def test_a_killed_programs_database_opens_with_its_key(killed: Path, key: bytes, clock: Clock) -> None:
    Store(killed, key, clock).close()


def test_whatever_lies_in_its_place_is_a_named_error(tmp_path: Path, key: bytes, clock: Clock) -> None:
    (tmp_path / "conwerz.db").mkdir()
    with pytest.raises(errors.StoreError):
        Store(tmp_path / "conwerz.db", key, clock)


def test_a_file_that_is_no_database_is_refused_untouched(tmp_path: Path, key: bytes, clock: Clock) -> None:
    path = tmp_path / "conwerz.db"
    path.write_bytes(b"a shopping list " * 1000)
    with pytest.raises(errors.WrongKey):
        Store(path, key, clock)
    assert path.read_bytes() == b"a shopping list " * 1000


def test_plain_sqlite_reads_nothing(closed: Path) -> None:
    plain = sqlite3.connect(closed)
    with pytest.raises(sqlite3.DatabaseError, match="not a database"):
        plain.execute("SELECT count(*) FROM sqlite_master")
    plain.close()


def test_only_the_owner_of_the_file_may_read_it(closed: Path) -> None:
    assert stat.S_IMODE(closed.stat().st_mode) == 0o600
    assert stat.S_IMODE(closed.parent.stat().st_mode) == 0o700


def test_every_connection_erases_what_it_deletes(closed: Path, key: bytes) -> None:
    for opened in (connection.open_writer, connection.open_reader):
        db = opened(closed, key, lambda: NOON)
        assert db.execute("PRAGMA secure_delete").fetchone()[0] == 1
        db.close()


def test_the_file_gives_freed_pages_back(closed: Path, key: bytes) -> None:
    incremental = 2
    db = connection.open_reader(closed, key, lambda: NOON)
    assert db.execute("PRAGMA auto_vacuum").fetchone()[0] == incremental
    db.close()
