"""The embedded engine: one file, WAL, every commit on the disk before it counts. For one relay process."""

import json
import secrets
import shutil
import sqlite3
from collections.abc import Callable, Collection, Iterator, Sequence, Set
from contextlib import closing, contextmanager
from functools import cache, partial
from pathlib import Path
from typing import Any

from conwerz_relay import schema
from conwerz_relay.databases import Rows, Span, chunks, insert, write_lines
from conwerz_relay.limits import Space
from conwerz_relay.order import LAST, Order
from conwerz_relay.queues import Unavailable
from conwerz_relay.records import Depth, Line
from conwerz_relay.waiting import Waiting

INDEXES = ("CREATE INDEX envelopes_by_age ON envelopes (expires_at, line, sequence)",)  # grows at its end
PAGE = 4_096
CACHE = 64 * 1024  # KiB of pages
REMEMBERED = 100_000  # lines, some 30 MB
MUCH = 64  # envelopes that came since a line's row was written: it is written again, so that few are ever counted anew
VERSION = schema.VERSION + 1  # of the file: a line's row is as of its sequence, which no older relay would see
TAKEN_OVER = (schema.VERSION,)  # where each event wrote its line's row: that is as true
CHECKPOINTS = (250, 1_000)  # pages of the log, at least and at most: commits wait while they are copied into the file


class SqliteDatabase:
    """One writer has the whole file: nothing needs a lock, and lines and what waits are known without a look.

    Each index costs every event a page that lies somewhere else; see docs/decisions/0017 and 0280.
    """

    row = "rowid"

    def __init__(self, connection: sqlite3.Connection, folder: Path, reserve_bytes: int, order: Order) -> None:
        self.connection = connection
        self.execute: Callable[..., Rows] = connection.execute
        self._folder = folder
        self._reserve_bytes = reserve_bytes
        self._waiting = Waiting(self._read_waiting)
        self._lines: dict[int, Line] = {}
        self._order = order
        self._changes: list[Callable[[], None]] = []  # of the order, by the transaction that is under way
        self._came: list[int] = []  # rows, in it
        self._version: tuple[int] | None = None

    @contextmanager
    def writing(self) -> Iterator[None]:
        """Where COMMIT itself fails, as on a full disk, everything is undone too."""
        with _unavailable():
            self.connection.execute("BEGIN IMMEDIATE")
            is_committed = is_known = False
            try:
                self._look_for_others()
                yield
                self.connection.execute("COMMIT")
                is_committed = True
                self._order.change(self._changes)
                is_known = True
            finally:
                if not is_known:
                    self._forget()
                if is_committed and not is_known:
                    self._version = None  # it is in the file: all is read from there before anything else is written
                self._changes, self._came = [], []
                if self.connection.in_transaction:
                    self.connection.execute("ROLLBACK")

    def learn_order(self) -> None:
        """Raises Unavailable where the file cannot be read."""
        with self.reading():
            self._look_for_others()

    def _look_for_others(self) -> None:
        """The operator's commands write as well, from a process of their own."""
        version = self.connection.execute("PRAGMA data_version").fetchone()
        if version != self._version:
            self._forget()
            self._read_order()
            self._version = version

    def _read_order(self) -> None:
        waiting = self.connection.execute("SELECT line, sequence, rowid FROM envelopes ORDER BY sequence")
        gaps = self.connection.execute("SELECT line, max(sequence) FROM gaps GROUP BY line")
        self._order.begin_anew(waiting, dict(gaps.fetchall()))

    def _forget(self) -> None:
        self._waiting.forget()
        self._lines.clear()

    @contextmanager
    def reading(self) -> Iterator[None]:
        with _unavailable():
            self.connection.execute("BEGIN")
            try:
                yield
            finally:
                self.connection.execute("COMMIT")

    def lock(self, lines: Sequence[int]) -> None:
        pass

    def exclude(self, name: str) -> None:
        pass

    def lines(self, lines: Sequence[int]) -> Sequence[Line]:
        known = self._lines
        if len(known) > REMEMBERED:
            known.clear()
        self._read_lines([line for line in lines if line not in known])
        return [known[line] for line in lines if line in known]

    def changed(self, line: int) -> None:
        self._lines.pop(line, None)

    def _read_lines(self, lines: Sequence[int]) -> None:
        """As one value: the interpreter's lock changes hands with every row that a statement brings."""
        for chunk in chunks(lines):
            found = self.connection.execute(_reading_lines(len(chunk)), chunk).fetchone()[0]
            for line, device, *others in json.loads(found):
                self._lines[line] = self._caught_up(Line(line, bytes.fromhex(device), *others))

    def _caught_up(self, line: Line) -> Line:
        """Its row says how it stood at that sequence: of what came since then, everything is still there."""
        if not self._came and not self._order.has_newer(line.number, line.sequence):
            return line
        condition, values, order, *_ = self.span(line.number, after=line.sequence)
        query = f"SELECT sequence, length(body), arrived_at FROM envelopes WHERE {condition} ORDER BY {order}"  # noqa: S608 - our own text
        came = self.connection.execute(query, values).fetchall()
        if came and not line.waiting:
            line.since = came[0][2]
        for sequence, size, _ in came:
            line.sequence = sequence
            line.waiting += 1
            line.waiting_bytes += size
        line.is_told = len(came) < MUCH
        return line

    def waiting(self, pairs: Sequence[tuple[int, bytes]], empty: Set[int]) -> set[tuple[int, bytes]]:
        for line in empty:
            self._waiting.begin(line)
        return {(line, dedupe) for line, dedupe in pairs if dedupe in self._waiting.of(line)}

    def span(self, line: int, *, after: int = 0, up_to: int = LAST, most: int = LAST) -> Span:
        rows, highest, last = self._order.rows(line, after, up_to, most)
        condition = (
            "line = ? AND sequence > ? AND sequence <= ? AND envelopes.rowid IN (SELECT value FROM json_each(?))"
        )
        return Span(condition, (line, after, up_to, json.dumps([*rows, *self._came])), "envelopes.rowid", highest, last)

    def keep(self, envelopes: Sequence[Sequence[Any]], lines: Collection[Line]) -> None:
        """A line's row only where the envelopes do not tell: it would be a page of its own for nearly each event."""
        untold = [line for line in lines if not line.is_told]
        write_lines(self, untold)
        for line in untold:
            line.is_told = True
        if envelopes:
            self._insert(envelopes)
        if gaps := {line.number: line.sequence for line in untold if line.sequence and line.open_gap == line.sequence}:
            self._changes.append(partial(self._order.raise_to, gaps))

    def _insert(self, envelopes: Sequence[Sequence[Any]]) -> None:
        insert(self, "envelopes", envelopes)
        (last,) = self.connection.execute("SELECT last_insert_rowid()").fetchone()
        rows = range(last - len(envelopes) + 1, last + 1)  # one behind the other: nobody else writes
        self._came += rows
        for line, _, dedupe, *_ in envelopes:
            self._waiting.add(line, dedupe)
        came = [(line, sequence, row) for (line, sequence, *_), row in zip(envelopes, rows, strict=True)]
        self._changes.append(partial(self._order.add, came))

    def depths(self, now: int) -> Sequence[Depth]:
        """Rows are numbered in the order in which they came: the lowest is the oldest."""
        found: dict[int, tuple[int, int]] = {}
        for line, count, row in self._order.oldest():
            digit = line // schema.DIGIT
            waiting, oldest = found.get(digit, (0, row))
            found[digit] = (waiting + count, min(oldest, row))
        return [Depth(f"{digit:x}", found[digit][0], self._lag(found[digit][1], now)) for digit in sorted(found)]

    def _lag(self, row: int, now: int) -> int:
        """None, of what has gone this very moment."""
        query = "SELECT ? - arrived_at FROM envelopes WHERE rowid = ?"
        return int((self.connection.execute(query, (now, row)).fetchone() or (0,))[0])

    def let_go(self, line: int, gone: Sequence[tuple[int, bytes]], up_to: int = 0) -> None:
        self._waiting.discard(line, [dedupe for _, dedupe in gone])
        self._changes.append(partial(self._order.let_go, line, {sequence for sequence, _ in gone}, up_to))

    def _read_waiting(self, line: int) -> set[bytes]:
        condition, values, *_ = self.span(line)
        rows = self.connection.execute(f"SELECT dedupe FROM envelopes WHERE {condition}", values)  # noqa: S608 - our own text
        return {dedupe for (dedupe,) in rows}

    def has_room(self) -> bool:
        """A disk that is filled to the last byte could not even take an acknowledgement, and would stay full."""
        free = shutil.disk_usage(self._folder).free
        return free > self._reserve_bytes or free + _unused(self.connection) > self._reserve_bytes

    def give_up(self) -> None:
        """Nobody but the disk could answer sooner."""

    def close(self) -> None:
        self.connection.close()


class SqliteEngine:
    """`path`'s folder and file are made if need be, for the operator's eyes only.

    `is_beside`: a relay may be running, who alone copies the log into the file (docs/decisions/0280).
    """

    name = "sqlite"
    is_shared = False
    readers = 1

    def __init__(self, path: Path, space: Space, *, is_beside: bool = False) -> None:
        self._path = path
        self._space = space
        self._is_beside = is_beside
        self._order: Order | None = None

    def open(self) -> SqliteDatabase:
        with _unavailable():
            connection = connect(self._path)
            least, most = CHECKPOINTS
            pages = max(least, min(most, self._space.reserve_bytes // 4 // PAGE))  # the log may take a quarter of it
            connection.execute(f"PRAGMA wal_autocheckpoint = {0 if self._is_beside else pages}")
            prepare(connection, self._space.database_bytes)
        order = self._order or Order()
        database = SqliteDatabase(connection, self._path.parent, self._space.reserve_bytes, order)
        if self._order is None:
            database.learn_order()
            self._order = order
        return database

    def start(self, ring: Callable[[bytes], None]) -> None:
        pass

    def tell(self, devices: set[bytes]) -> None:
        pass

    def close(self) -> None:
        pass


def connect(path: Path) -> sqlite3.Connection:
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    path.touch(mode=0o600)
    connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False, cached_statements=512)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")  # NORMAL loses what was acknowledged when the power fails
    connection.execute("PRAGMA journal_size_limit = 67108864")
    connection.execute(f"PRAGMA cache_size = -{CACHE}")
    return connection


def is_of_another_version(path: Path) -> bool:
    """Whether this relay would refuse the file (OtherDatabase), or cannot read it at all. No file is none."""
    if not path.exists():
        return False
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as connection:
            return connection.execute("PRAGMA user_version").fetchone()[0] not in (0, *TAKEN_OVER, VERSION)
    except sqlite3.DatabaseError:
        return True


def prepare(connection: sqlite3.Connection, database_bytes: int) -> None:
    """Make the tables if they are not there yet, or take over what the version before made."""
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    if version not in (0, *TAKEN_OVER, VERSION):
        raise schema.OtherDatabase
    if version in TAKEN_OVER:
        connection.execute(f"PRAGMA user_version = {VERSION}")
    if version == 0:
        tables = ";".join((*schema.statements(clustered="WITHOUT ROWID"), *INDEXES))
        epoch = f"INSERT INTO relay VALUES ('epoch', '{secrets.token_hex(16)}')"  # noqa: S608 - our own text
        script = f"BEGIN IMMEDIATE; {tables}; {epoch}; PRAGMA user_version = {VERSION}; COMMIT"
        connection.executescript(script)
    if database_bytes:
        page_size = connection.execute("PRAGMA page_size").fetchone()[0]
        connection.execute(f"PRAGMA max_page_count = {database_bytes // page_size}")


@cache
def _reading_lines(count: int) -> str:
    row = "json_array(line, hex(device), version, sequence, waiting, waiting_bytes, open_gap, since)"
    wanted = ", ".join("?" * count)
    return f"SELECT json_group_array({row}) FROM lines WHERE line IN ({wanted})"  # noqa: S608 - our own text


def _unused(connection: sqlite3.Connection) -> int:
    """Bytes of the file that were let go of: it never shrinks, it is filled again."""
    pages, size = (connection.execute(f"PRAGMA {name}").fetchone()[0] for name in ("freelist_count", "page_size"))
    return int(pages * size)


@contextmanager
def _unavailable() -> Iterator[None]:
    try:
        yield
    except (sqlite3.OperationalError, OSError) as error:
        raise Unavailable from error
