"""What only the embedded engine must hold."""

import asyncio
from pathlib import Path

import pytest

from conwerz_relay import schema, sqlite_engine
from conwerz_relay.limits import Allowance, Space
from conwerz_relay.queues import Unavailable
from conwerz_relay.records import Admission
from conwerz_relay.sqlite_engine import SqliteEngine
from conwerz_relay.stored_queue import StoredQueue

ALLOWANCE = Allowance(10, 10_000)


async def opened(folder: Path) -> StoredQueue:
    return await StoredQueue.open(SqliteEngine(folder / "relay.db", Space()), ALLOWANCE)


def test_a_commit_survives_a_power_cut(tmp_path: Path) -> None:
    """No kill can show this; NORMAL (1) would lose what was acknowledged."""
    connection = sqlite_engine.connect(tmp_path / "relay.db")
    found = [connection.execute(f"PRAGMA {name}").fetchone()[0] for name in ("journal_mode", "synchronous")]
    connection.close()
    assert found == ["wal", 2]


def test_a_newer_file_is_left_untouched(tmp_path: Path) -> None:
    path = tmp_path / "relay.db"
    connection = sqlite_engine.connect(path)
    connection.execute("PRAGMA user_version = 99")
    with pytest.raises(schema.OtherDatabase):
        sqlite_engine.prepare(connection, 0)
    assert connection.execute("SELECT count(*) FROM sqlite_schema").fetchone() == (0,)
    connection.close()


async def test_closing_commits_what_was_submitted(tmp_path: Path) -> None:
    queue = await opened(tmp_path)
    row = "INSERT INTO nonces VALUES (0, 'n', 9)"
    assert await asyncio.gather(queue.write(lambda db: db.execute(row).rowcount), queue.close()) == [1, None]
    with pytest.raises(Unavailable):
        await queue.check()
    again = await opened(tmp_path)
    assert await again.admit(bytes(16), "n", 0, 9) is Admission.REPLAYED
    await again.close()


async def test_a_bug_in_one_write_ends_nothing_else(tmp_path: Path) -> None:
    queue = await opened(tmp_path)
    with pytest.raises(ZeroDivisionError):
        await queue.write(lambda _: 1 // 0)
    await queue.check()
    await queue.close()
