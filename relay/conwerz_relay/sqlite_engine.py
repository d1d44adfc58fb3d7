"""The embedded engine: one file, WAL, every commit on the disk before it counts. For one relay process."""

import secrets
import shutil
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from conwerz_relay import schema
from conwerz_relay.databases import Rows
from conwerz_relay.limits import Space
from conwerz_relay.queues import Unavailable


class SqliteDatabase:
    """One writer has the whole file, so there is nothing to lock."""

    def __init__(self, connection: sqlite3.Connection, folder: Path, reserve_bytes: int) -> None:
        self.connection = connection
        self.execute: Callable[..., Rows] = connection.execute
        self._folder = folder
        self._reserve_bytes = reserve_bytes

    @contextmanager
    def writing(self) -> Iterator[None]:
        """Where COMMIT itself fails, as on a full disk, everything is undone too."""
        with _unavailable():
            self.connection.execute("BEGIN IMMEDIATE")
            try:
                yield
                self.connection.execute("COMMIT")
            finally:
                if self.connection.in_transaction:
                    self.connection.execute("ROLLBACK")

    @contextmanager
    def reading(self) -> Iterator[None]:
        with _unavailable():
            self.connection.execute("BEGIN")
            try:
                yield
            finally:
                self.connection.execute("COMMIT")

    def execute_many(self, statement: str, rows: Iterable[Sequence[Any]]) -> None:
        self.connection.executemany(statement, rows)

    def lock(self, lines: Sequence[int]) -> None:
        pass

    def exclude(self, name: str) -> None:
        pass

    def lines(self, lines: Sequence[int]) -> list[Any]:
        query = "SELECT line, device, version, sequence, waiting, waiting_bytes, open_gap FROM lines WHERE line = ?"
        found = (self.connection.execute(query, (line,)).fetchone() for line in lines)
        return [row for row in found if row]

    def waiting(self, pairs: Sequence[tuple[int, bytes]]) -> set[tuple[int, bytes]]:
        query = "SELECT 1 FROM envelopes WHERE line = ? AND dedupe = ?"
        return {pair for pair in pairs if self.connection.execute(query, pair).fetchone()}

    def has_room(self) -> bool:
        """A disk that is filled to the last byte could not even take an acknowledgement, and would stay full."""
        free = shutil.disk_usage(self._folder).free
        return free > self._reserve_bytes or free + _unused(self.connection) > self._reserve_bytes

    def give_up(self) -> None:
        """Nobody but the disk could answer sooner."""

    def close(self) -> None:
        self.connection.close()


class SqliteEngine:
    """`path`'s folder and file are made if need be, for the operator's eyes only."""

    name = "sqlite"
    is_shared = False
    readers = 1

    def __init__(self, path: Path, space: Space) -> None:
        self._path = path
        self._space = space

    def open(self) -> SqliteDatabase:
        with _unavailable():
            connection = connect(self._path)
            prepare(connection, self._space.database_bytes)
        return SqliteDatabase(connection, self._path.parent, self._space.reserve_bytes)

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
    return connection


def prepare(connection: sqlite3.Connection, database_bytes: int) -> None:
    """Make the tables if they are not there yet."""
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    if version not in (0, schema.VERSION):
        raise schema.OtherDatabase
    if version == 0:
        tables = ";".join(schema.statements(by_line="", clustered="WITHOUT ROWID"))
        epoch = f"INSERT INTO relay VALUES ('epoch', '{secrets.token_hex(16)}')"  # noqa: S608 - our own text
        script = f"BEGIN IMMEDIATE; {tables}; {epoch}; PRAGMA user_version = {schema.VERSION}; COMMIT"
        connection.executescript(script)
    if database_bytes:
        page_size = connection.execute("PRAGMA page_size").fetchone()[0]
        connection.execute(f"PRAGMA max_page_count = {database_bytes // page_size}")


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
