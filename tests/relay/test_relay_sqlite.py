"""What only the embedded engine must hold."""

import asyncio
import os
import random
from collections.abc import Callable, Sequence
from dataclasses import astuple, replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conwerz_relay import reading, schema, sqlite_engine, writing
from conwerz_relay.databases import Database, Span
from conwerz_relay.limits import Allowance, Space
from conwerz_relay.order import Order
from conwerz_relay.queues import Unavailable
from conwerz_relay.records import DAY, Admission, Arrival, Outcome, Page, SealedKey, Stored
from conwerz_relay.sqlite_engine import SqliteEngine
from conwerz_relay.stored_queue import StoredQueue
from conwerz_relay.waiting import Waiting
from tests.relay.test_relay_queue import NOW, arrival, enrolled, over_rate

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
            case "keep" if dedupe not in truth[line]:
                truth[line].add(dedupe)  # as the row is written first: a line that was dropped is read with it
                waiting.add(line, dedupe)
            case "let_go":
                truth[line].discard(dedupe)
                waiting.discard(line, [dedupe])
            case "begin" if not truth[line]:
                waiting.begin(line)
            case "forget":
                waiting.forget()
        assert waiting._size == sum(len(held) + 1 for held in waiting._lines.values())
        assert all(waiting.of(each) == truth[each] for each in truth)


@pytest.mark.parametrize("seed", range(12))
async def test_what_is_remembered_of_lines_is_what_is_written(tmp_path: Path, seed: int) -> None:
    """Whatever came: events, limits, acknowledgements, age, other keys, writes undone, the operator's commands."""
    chance = random.Random(seed)
    queue = await opened(tmp_path)
    operator = SqliteEngine(tmp_path / "relay.db", Space()).open()
    devices = [await enrolled(queue) for _ in range(4)]
    now = NOW
    for _ in range(60):
        device = chance.choice(devices)
        match chance.choice(("come", "come", "come", "ask", "age", "change", "undo", "sweep", "erase", "renew")):
            case "come":
                key = SealedKey(chance.choice((b"a", b"b")) * 16, b"sealed", b"")
                body = b"h" * 50 + key.id + b"x" * chance.randint(0, 3_000)
                came = [Arrival(device.id, os.urandom(16), now, now + device.life, body, key) for _ in range(3)]
                outcomes = await queue.append_all([*came, over_rate(chance.choice(devices), now), came[0]])
                assert outcomes[0] in {Outcome.STORED, Outcome.DROPPED}
            case "ask":
                page = await queue.page(device.id, 0, now)
                after = chance.choice([each.sequence for each in page.items] or [0])
                assert await queue.acknowledge(device.id, (page.epoch, after), now)
            case "age":
                now += chance.choice((1_000, writing.KEY_REST + 1, 31 * DAY))
            case "change":
                await queue.outdate(device.id)
            case "undo":
                undone = queue.append_all([arrival(each, at=now) for each in devices])
                await asyncio.gather(undone, queue.write(lambda _: 1 // 0), return_exceptions=True)
            case "sweep":
                await queue.expire(now)
            case "erase":
                with operator.writing():
                    writing.erase(operator, device.tenant)
                await queue.enrol(device, now)
            case "renew":
                await queue.enrol(replace(device, hpke_key=os.urandom(32)), now)
        await queue.read(lambda db: agree(queue, db))
    operator.close()
    pages = [await queue.page(device.id, 0, now) for device in devices]
    await queue.close()
    again = await opened(tmp_path)
    await again.read(lambda db: agree(again, db))
    assert [await again.page(device.id, 0, now) for device in devices] == pages
    await again.close()


class Late:
    """A reader's connection to which something happens between its two looks: into the order, and into the file."""

    def __init__(self, db: Database, meanwhile: Callable[[], object]) -> None:
        self._db = db
        self._meanwhile = meanwhile

    def __getattr__(self, name: str) -> Any:
        return getattr(self._db, name)

    def span(self, line: int, **which: int) -> Span:
        span = self._db.span(line, **which)
        self._meanwhile()
        return span


@pytest.mark.parametrize("seed", range(20))
async def test_a_page_has_no_hole_whatever_is_written_while_it_is_read(tmp_path: Path, seed: int) -> None:
    """Else the desktop would let go of what it was never given."""
    chance = random.Random(seed)
    queue, loop = await opened(tmp_path), asyncio.get_running_loop()
    device, other = [await enrolled(queue) for _ in range(2)]
    at = NOW

    async def something() -> None:
        nonlocal at
        for _ in range(chance.randint(1, 4)):
            match chance.choice(("come", "come", "limit", "ask", "age", "elsewhere")):
                case "come":
                    await queue.append_all([arrival(device, at=at) for _ in range(chance.randint(1, 3))])
                case "limit":
                    await queue.append(over_rate(device, at))
                case "ask":
                    await queue.acknowledge(device.id, (queue.epoch, chance.randint(1, 20)), at)
                case "age":
                    at += chance.choice((DAY, 20 * DAY))
                    await queue.expire(at)
                case "elsewhere":
                    await queue.append(arrival(other, at=at))

    def read(db: Database) -> Page:
        late = Late(db, lambda: asyncio.run_coroutine_threadsafe(something(), loop).result())
        return reading.page(late, device.id, 0, at, chance.choice((1, 2, reading.MOST)))[0]

    for _ in range(12):
        await something()
        found, whole = await queue.read(read), await queue.page(device.id, 0, at)
        last = max((each.sequence for each in found.items), default=0)
        assert found.items == tuple(each for each in whole.items if each.sequence <= last)
    await queue.close()


def agree(queue: StoredQueue, db: Database) -> None:
    """What waits is counted rightly, no envelope lacks its key, and the writer remembers what the file tells."""
    writer, engine = queue._writer._database, queue._engine
    assert isinstance(writer, sqlite_engine.SqliteDatabase)
    assert isinstance(engine, SqliteEngine)
    fresh = SqliteEngine(engine._path, Space()).open()
    with fresh.writing():
        told = {
            line.number: line for line in fresh.lines([line for (line,) in fresh.execute("SELECT line FROM lines")])
        }
    fresh.close()
    for line in told.values():
        query = (
            "SELECT count(*), coalesce(sum(length(body)), 0), coalesce(max(sequence), 0) FROM envelopes WHERE line = ?"
        )
        *counted, last = db.execute(query, (line.number,)).fetchone()
        assert counted == [line.waiting, line.waiting_bytes]
        assert last <= line.sequence
    keyless = (
        "SELECT count(*) FROM envelopes AS e WHERE NOT EXISTS"
        " (SELECT 1 FROM keys WHERE keys.line = e.line AND keys.id = substr(e.body, 51, 16))"
    )
    assert db.execute(keyless).fetchone() == (0,)
    remembered = {line: astuple(each)[:8] for line, each in writer._lines.items()}
    assert remembered == {line: astuple(told[line])[:8] for line in remembered}
    rows = db.execute("SELECT line, rowid FROM envelopes ORDER BY line, sequence").fetchall()
    assert [(line, row) for line in sorted(told) for row in writer._order.rows(line)[0]] == rows


async def test_an_event_writes_no_row_of_its_line(tmp_path: Path) -> None:
    """Only what its envelopes do not tell: a gap, and what was let go of."""
    queue = await opened(tmp_path)
    device = await enrolled(queue)
    line = schema.line_of(device.id)

    async def written() -> int:
        return int(
            await queue.read(lambda db: db.execute("SELECT sequence FROM lines WHERE line = ?", (line,)).fetchone()[0])
        )

    await queue.append_all([arrival(device) for _ in range(3)])
    assert await written() == 0
    await queue.append(over_rate(device))
    assert await written() == 4
    await queue.append(arrival(device))
    assert await written() == 4
    assert await queue.acknowledge(device.id, (queue.epoch, 2), NOW)
    assert await written() == 5
    await queue.close()


async def test_a_line_that_much_came_for_is_written_once_in_a_while(tmp_path: Path) -> None:
    """So that a relay which begins anew never counts all that waits for a desktop that is away."""
    queue = await StoredQueue.open(SqliteEngine(tmp_path / "relay.db", Space()), Allowance(1_000, 1_000_000))
    device = await enrolled(queue)
    await queue.append_all([arrival(device) for _ in range(sqlite_engine.MUCH)])
    await queue.outdate(device.id)
    assert await queue.append(arrival(device)) is Outcome.STORED
    query = "SELECT sequence, waiting FROM lines WHERE line = ?"
    row = await queue.read(lambda db: db.execute(query, (schema.line_of(device.id),)).fetchone())
    assert row == (sqlite_engine.MUCH + 1,) * 2
    await queue.close()


@pytest.mark.parametrize("done", [0, 1])
async def test_what_was_committed_and_not_remembered_is_neither_lost_nor_doubled(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, done: int
) -> None:
    """A bug, or no memory, behind the commit: Meta is told 500, sends again, and the desktop gets it once."""
    queue = await opened(tmp_path)
    device, other = await enrolled(queue), await enrolled(queue)
    before, once, beside = arrival(device), arrival(device), arrival(other)
    await queue.append(before)
    change = Order.change

    def failing(self: Order, changes: Sequence[Callable[[], None]]) -> None:
        change(self, changes[:done])
        monkeypatch.undo()
        raise MemoryError

    monkeypatch.setattr(Order, "change", failing)
    undone = queue.write(lambda db: writing.acknowledge(db, other.id, (queue.epoch, 0), NOW))
    failed = await asyncio.gather(undone, queue.append_all([once, beside]), return_exceptions=True)
    assert [type(each) for each in failed] == [MemoryError] * 2
    assert await queue.append_all([once, beside]) == [Outcome.DUPLICATE] * 2
    page = await queue.page(device.id, 0, NOW)
    assert [each.body for each in page.items if isinstance(each, Stored)] == [before.body, once.body]
    assert await queue.acknowledge(device.id, (page.epoch, page.highest), NOW)
    assert [each.waiting for each in await queue.depths(NOW)] == [1]
    await queue.read(lambda db: agree(queue, db))
    await queue.close()


async def test_the_age_of_what_waits_is_told_though_the_first_has_just_gone(tmp_path: Path) -> None:
    """One commit lets go of what grew too old and hears an acknowledgement of what lay before it."""
    queue = await opened(tmp_path)
    device = await enrolled(queue)
    short = [arrival(device, at=NOW + number) for number in range(4)]
    short[2] = short[2]._replace(expires_at=NOW + 10)
    await queue.append_all(short)
    old = queue.write(lambda db: writing.expire(db, NOW + 20))
    assert await asyncio.gather(old, queue.acknowledge(device.id, (queue.epoch, 2), NOW + 20)) == [1, True]
    since = await queue.read(lambda db: db.execute("SELECT since FROM lines").fetchone()[0])
    assert since == NOW + 3
    await queue.close()


@pytest.mark.parametrize("version", sqlite_engine.TAKEN_OVER)
async def test_a_file_of_the_version_before_is_taken_over(tmp_path: Path, version: int) -> None:
    """There each event wrote its line's row."""
    queue = await opened(tmp_path)
    device = await enrolled(queue)
    sent = [arrival(device) for _ in range(3)]
    await queue.append_all(sent)
    await queue.close()
    connection = sqlite_engine.connect(tmp_path / "relay.db")
    size = sum(len(each.body) for each in sent)
    connection.execute("UPDATE lines SET sequence = 3, waiting = 3, waiting_bytes = ?, since = ?", (size, NOW))
    connection.execute(f"PRAGMA user_version = {version}")
    connection.close()
    assert not sqlite_engine.is_of_another_version(tmp_path / "relay.db")
    again = await opened(tmp_path)
    assert await again.append_all([sent[1], arrival(device)]) == [Outcome.DUPLICATE, Outcome.STORED]
    assert [each.sequence for each in (await again.page(device.id, 0, NOW)).items] == [1, 2, 3, 4]
    await again.read(lambda db: agree(again, db))
    await again.close()


async def test_reads_of_one_turn_are_one_hand_over_and_each_has_its_own_answer(tmp_path: Path) -> None:
    queue = await opened(tmp_path)
    handed: list[int] = []
    fulfil = queue._reader._fulfil
    queue._reader._fulfil = lambda wishes: (handed.append(len(wishes)), fulfil(wishes))[1]  # type: ignore[method-assign, func-returns-value]
    reads = [queue.read(lambda _, n=n: 6 // n) for n in (1, 0, 2, 3)]  # type: ignore[misc]
    one, failed, two, three = await asyncio.gather(*reads, return_exceptions=True)
    assert (one, type(failed), two, three) == (6, ZeroDivisionError, 3, 2)
    assert handed == [4]
    await queue.close()


async def test_who_finds_no_database_answers_for_those_behind(tmp_path: Path) -> None:
    """Each would wait as long for a server that does not answer."""
    queue = await opened(tmp_path)
    tried: list[int] = []

    def unreachable(number: int) -> Callable[[Database], None]:
        def work(_: Database) -> None:
            tried.append(number)
            raise Unavailable

        return work

    reads = [queue.read(lambda _: "before"), *(queue.read(unreachable(number)) for number in range(3))]
    before, *others = await asyncio.gather(*reads, return_exceptions=True)
    assert (before, [type(each) for each in others]) == ("before", [Unavailable] * 3)
    assert set(tried) == {0}
    assert await queue.read(lambda _: "after") == "after"
    await queue.close()


async def test_what_is_too_large_for_the_room_leaves_it_to_others(tmp_path: Path) -> None:
    space = Space(pending_bytes=10_000)
    queue = await StoredQueue.open(SqliteEngine(tmp_path / "relay.db", space), Allowance(10, 100_000), space)
    device = await enrolled(queue)
    outcomes = await queue.append_all([arrival(device, size=size) for size in (100, 20_000, 200, 9_000, 300)])
    stored, unkept = Outcome.STORED, Outcome.UNKEPT
    assert outcomes == [stored, unkept, stored, unkept, stored]
    assert len((await queue.page(device.id, 0, NOW)).items) == 3
    await queue.close()


async def test_a_bug_in_one_write_ends_nothing_else(tmp_path: Path) -> None:
    queue = await opened(tmp_path)
    with pytest.raises(ZeroDivisionError):
        await queue.write(lambda _: 1 // 0)
    await queue.check()
    await queue.close()
