"""What only the embedded engine must hold."""

import asyncio
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conwerz_relay import schema, sqlite_engine
from conwerz_relay.limits import Allowance, Space
from conwerz_relay.queues import Unavailable
from conwerz_relay.records import Admission, Outcome
from conwerz_relay.sqlite_engine import SqliteEngine
from conwerz_relay.stored_queue import StoredQueue
from conwerz_relay.waiting import Waiting
from tests.relay.test_relay_queue import arrival, enrolled

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


async def test_what_was_undone_was_never_known(tmp_path: Path) -> None:
    """The same commit holds an event and a write that fails: the event is new when it comes again."""
    queue = await opened(tmp_path)
    device = await enrolled(queue)
    once = arrival(device)
    kept, failed = await asyncio.gather(queue.append(once), queue.write(lambda _: 1 // 0), return_exceptions=True)
    assert [type(kept), type(failed)] == [ZeroDivisionError] * 2
    assert await queue.append(once) is Outcome.STORED
    assert await queue.append(once) is Outcome.DUPLICATE
    await queue.close()


@given(
    st.lists(
        st.one_of(
            st.tuples(st.just("keep"), st.integers(0, 4), st.integers(0, 9)),
            st.tuples(st.just("let_go"), st.integers(0, 4), st.integers(0, 9)),
            st.tuples(st.just("begin"), st.integers(0, 4), st.just(0)),
            st.tuples(st.just("forget"), st.just(0), st.just(0)),
        )
    )
)
def test_what_waits_is_known_exactly_however_little_is_remembered(steps: list[tuple[str, int, int]]) -> None:
    truth: dict[int, set[bytes]] = {line: set() for line in range(5)}
    waiting = Waiting(lambda line: set(truth[line]), largest=6)
    for verb, line, number in steps:
        dedupe = bytes((number,))
        match verb:
            case "keep" if dedupe not in waiting.of(line):
                waiting.add(line, dedupe)
                truth[line].add(dedupe)
            case "let_go":
                truth[line].discard(dedupe)
                waiting.discard(line, [dedupe])
            case "begin" if not truth[line]:
                waiting.begin(line)
            case "forget":
                waiting.forget()
        assert all(waiting.of(each) == truth[each] for each in truth)


async def test_a_bug_in_one_write_ends_nothing_else(tmp_path: Path) -> None:
    queue = await opened(tmp_path)
    with pytest.raises(ZeroDivisionError):
        await queue.write(lambda _: 1 // 0)
    await queue.check()
    await queue.close()
