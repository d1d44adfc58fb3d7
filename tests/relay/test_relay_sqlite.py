"""What only the embedded engine must hold."""

from pathlib import Path

import pytest

from conwerz_relay import sqlite_schema
from conwerz_relay.limits import Allowance
from conwerz_relay.queues import Unavailable
from conwerz_relay.records import Admission
from conwerz_relay.sqlite_queue import SqliteQueue

ALLOWANCE = Allowance(10, 10_000)


def test_a_commit_survives_a_power_cut(tmp_path: Path) -> None:
    """No kill can show this; NORMAL (1) would lose what was acknowledged."""
    connection = sqlite_schema.connect(tmp_path / "relay.db")
    found = [connection.execute(f"PRAGMA {name}").fetchone()[0] for name in ("journal_mode", "synchronous")]
    connection.close()
    assert found == ["wal", 2]


def test_a_newer_file_is_left_untouched(tmp_path: Path) -> None:
    path = tmp_path / "relay.db"
    connection = sqlite_schema.connect(path)
    connection.execute("PRAGMA user_version = 99")
    with pytest.raises(sqlite_schema.NewerDatabase):
        sqlite_schema.prepare(connection, 0)
    assert connection.execute("SELECT count(*) FROM sqlite_schema").fetchone() == (0,)
    connection.close()


async def test_closing_commits_what_was_submitted(tmp_path: Path) -> None:
    queue = await SqliteQueue.open(tmp_path / "relay.db", ALLOWANCE)
    written = queue._writer.submit(lambda db: db.execute("INSERT INTO nonces VALUES (x'00', 'n', 9)").rowcount)
    await queue.close()
    assert await written == 1
    with pytest.raises(Unavailable):
        await queue.check()
    again = await SqliteQueue.open(tmp_path / "relay.db", ALLOWANCE)
    assert await again.admit(b"\0", "n", 0, 9) is Admission.REPLAYED
    await again.close()


async def test_a_bug_in_one_write_ends_nothing_else(tmp_path: Path) -> None:
    queue = await SqliteQueue.open(tmp_path / "relay.db", ALLOWANCE)
    with pytest.raises(ZeroDivisionError):
        await queue._write(lambda _: 1 // 0)
    await queue.check()
    await queue.close()
