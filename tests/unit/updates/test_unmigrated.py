"""Before a database is migrated there is a copy of it, encrypted as it is, until the new version shows its window."""

import stat
from pathlib import Path

import pytest

from conwerz_desktop.app import handing_over
from conwerz_desktop.store import connection, database, errors, migrations
from conwerz_desktop.store.database import Store

KEY = bytes(range(32))
NEXT = migrations.newest() + 1


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "conwerz.db"
    Store(path, KEY, lambda: 0).close()
    assert not path.with_name(handing_over.UNMIGRATED).exists(), "a new database has nothing that could be lost"
    return path


def update(monkeypatch: pytest.MonkeyPatch, folder: Path, script: str) -> None:
    """The program is a version newer, and brings this migration."""
    added = folder / f"{NEXT:04}_added.sql"
    added.write_text(script, encoding="utf-8")
    scripts = [*migrations._scripts(), (NEXT, added)]
    monkeypatch.setattr(migrations, "_scripts", lambda: scripts)


def version(path: Path) -> int:
    db = connection.open_reader(path, KEY, lambda: 0)
    try:
        return int(db.execute("PRAGMA user_version").fetchone()[0])
    finally:
        db.close()


def test_one_name_for_the_copy() -> None:
    assert connection.UNMIGRATED == handing_over.UNMIGRATED


def test_what_is_migrated_was_copied_before(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    update(monkeypatch, path.parent, "CREATE TABLE added (id INTEGER) STRICT;")
    Store(path, KEY, lambda: 0).close()
    copy = path.with_name(handing_over.UNMIGRATED)
    assert (version(path), version(copy)) == (NEXT, NEXT - 1)
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    assert b"CREATE TABLE" not in copy.read_bytes(), "it is encrypted as the database is"
    with pytest.raises(errors.WrongKey):
        connection.open_reader(copy, database.new_key(), lambda: 0)


def test_no_copy_without_a_migration(path: Path) -> None:
    Store(path, KEY, lambda: 0).close()
    assert not path.with_name(handing_over.UNMIGRATED).exists()


def test_a_migration_that_fails_leaves_the_copy_for_the_version_before(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = version(path)
    update(monkeypatch, path.parent, "CREATE TABLE added (id INTEGER) STRICT;\nINSERT INTO nowhere VALUES (1);")
    with pytest.raises(errors.StoreError):
        Store(path, KEY, lambda: 0)
    copy = path.with_name(handing_over.UNMIGRATED)
    assert version(copy) == before
    handing_over._go_back(path.parent)
    assert not copy.exists()
    assert version(path) == before


def test_the_copy_that_is_there_is_the_older_one(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A migration that was cut off begins again at the next start: what was there before the first try counts."""
    copy = path.with_name(handing_over.UNMIGRATED)
    copy.write_bytes(b"from before the first try")
    update(monkeypatch, path.parent, "CREATE TABLE added (id INTEGER) STRICT;")
    Store(path, KEY, lambda: 0).close()
    assert copy.read_bytes() == b"from before the first try"


@pytest.mark.parametrize("name", ["restored.db", "salvaged.db"])
def test_what_is_made_true_beside_a_shop_leaves_no_copy(path: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    """A backup of an older version, say: going back must never put it in the place of the shop."""
    backup = path.with_name(name)
    path.rename(backup)
    update(monkeypatch, path.parent, "CREATE TABLE added (id INTEGER) STRICT;")
    Store(backup, KEY, lambda: 0).close()
    assert version(backup) == NEXT
    assert not path.with_name(handing_over.UNMIGRATED).exists()


def test_a_copy_holds_what_is_only_in_the_journal(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Somebody else reads the database, such as a command: the journal cannot be carried over."""
    reader = connection.open_reader(path, KEY, lambda: 0)
    reader.execute("BEGIN")
    reader.execute("SELECT count(*) FROM setting").fetchone()
    writer = connection._connect(path, KEY)
    writer.execute("INSERT INTO setting (name, value) VALUES ('noted', 'just now')")
    writer.close()
    update(monkeypatch, path.parent, "CREATE TABLE added (id INTEGER) STRICT;")
    Store(path, KEY, lambda: 0).close()
    reader.close()
    copy = connection.open_reader(path.with_name(handing_over.UNMIGRATED), KEY, lambda: 0)
    assert copy.execute("SELECT value FROM setting WHERE name = 'noted'").fetchone() == ("just now",)
    assert copy.execute("PRAGMA user_version").fetchone() == (NEXT - 1,)
    copy.close()
