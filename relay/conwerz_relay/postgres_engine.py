"""PostgreSQL, for several relay processes: tables divided by line, a commit counts when a standby has it as well.

A relay writes only while a standby is in step, unless the operator asked for none; docs/relay.md is the runbook.
"""

import socket
from collections.abc import Callable, Collection, Iterator, Sequence, Set
from contextlib import contextmanager, suppress
from functools import cache
from typing import Any

import psycopg
from psycopg import errors
from psycopg.conninfo import make_conninfo

from conwerz_relay import schema
from conwerz_relay.databases import Again, Rows, Span, insert, write_lines
from conwerz_relay.limits import Space
from conwerz_relay.order import LAST
from conwerz_relay.postgres_bells import PostgresBells
from conwerz_relay.queues import Unavailable
from conwerz_relay.records import Depth, Line

CONNECTION = {
    "target_session_attrs": "read-write",
    "connect_timeout": "3",
    "keepalives_idle": "5",
    "keepalives_interval": "2",
    "keepalives_count": "3",
    "tcp_user_timeout": "8000",
    "application_name": "conwerz-relay",
    "client_encoding": "utf8",  # also where the database was made without an encoding, as initdb does without a locale
}
SESSION = (
    "SET synchronous_commit = on",
    "SET lock_timeout = '2s'",
    "SET idle_in_transaction_session_timeout = '5s'",  # a relay that hangs must not hold its lines for ever
    "SET plan_cache_mode = force_generic_plan",  # planning over all partitions costs more than the statement
)
# PostgreSQL counts a standby as in step only while it streams.
IN_STEP = (
    "SELECT pg_is_in_recovery(), current_setting('synchronous_standby_names') <> '',"
    " (SELECT count(*) FROM pg_stat_replication WHERE sync_state IN ('sync', 'quorum'))"
)
TIMELINE = "SELECT substr(pg_walfile_name(pg_current_wal_insert_lsn()), 1, 8)"
INDEXES = (
    "CREATE UNIQUE INDEX envelopes_in_order ON envelopes (line, sequence)",
    "CREATE UNIQUE INDEX envelopes_once ON envelopes (line, dedupe)",
    "CREATE INDEX envelopes_by_age ON envelopes (expires_at)",
)
PREPARING = "SELECT pg_advisory_xact_lock(hashtextextended('conwerz schema', 0))"
# A server that ended our session, or that its keeper has set to read-only (a full disk), says so with an error of
# another kind, where its last words still reach us.
_OUT_OF_REACH = (psycopg.OperationalError, errors.IdleInTransactionSessionTimeout, errors.ReadOnlySqlTransaction)
SIZE_AFTER = 200  # transactions between two looks at how large the database is


class PostgresDatabase:
    """A connection that is made when it is first needed, and made anew after it broke."""

    row = "line, sequence"

    def __init__(self, connect: Callable[[], psycopg.Connection], space: Space, standbys: int) -> None:
        self._connect = connect
        self._space = space
        self._standbys = standbys
        self._connection: psycopg.Connection | None = None
        self._warnings = 0
        self._uses = 0
        self._is_full = False

    @property
    def connection(self) -> psycopg.Connection:
        if self._connection is None or self._connection.closed:
            self._connection = self._connect()
            self._connection.add_notice_handler(self._note)
        return self._connection

    @contextmanager
    def writing(self) -> Iterator[None]:
        """A commit whose wait for the standby was cut short is told by a warning only, and does not count."""
        with _unavailable(), self._closing_on_failure():
            self._warnings = 0
            with self.connection.transaction():
                self._require_standby()
                yield
            if self._warnings:
                raise Unavailable

    @contextmanager
    def reading(self) -> Iterator[None]:
        with _unavailable(), self._closing_on_failure(), self.connection.transaction():
            self.connection.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY")
            yield

    def execute(self, statement: str, values: Sequence[Any] = ()) -> Rows:
        return self.connection.cursor(binary=True).execute(_translated(statement), values)

    def lock(self, lines: Sequence[int]) -> None:
        query = (
            "SELECT lines.line FROM unnest(%s::bigint[]) AS wanted (line) JOIN lines USING (line)"
            " ORDER BY lines.line FOR UPDATE OF lines"
        )
        if lines:
            self.connection.execute(query, (list(lines),))

    def exclude(self, name: str) -> None:
        self.connection.execute("SELECT pg_advisory_xact_lock(hashtextextended(%s, 0))", (name,))

    def lines(self, lines: Sequence[int]) -> Sequence[Line]:
        query = (
            "SELECT line, device, version, sequence, waiting, waiting_bytes, open_gap, since"
            " FROM unnest(%s::bigint[]) AS wanted (line) JOIN lines USING (line)"
        )
        return [Line(*row) for row in self.connection.cursor(binary=True).execute(query, (list(lines),))]

    def changed(self, line: int) -> None:
        """Other relays write as well, so nothing is remembered."""

    def waiting(self, pairs: Sequence[tuple[int, bytes]], empty: Set[int]) -> set[tuple[int, bytes]]:
        pairs = [pair for pair in pairs if pair[0] not in empty]
        if not pairs:
            return set()
        query = (
            "SELECT line, dedupe FROM unnest(%s::bigint[], %s::bytea[]) AS wanted (line, dedupe)"
            " JOIN envelopes USING (line, dedupe)"
        )
        values = ([line for line, _ in pairs], [dedupe for _, dedupe in pairs])
        return set(self.connection.cursor(binary=True).execute(query, values).fetchall())

    def has_room(self) -> bool:
        if self._space.database_bytes and self._uses % SIZE_AFTER == 0:
            (size,) = self.connection.execute("SELECT pg_database_size(current_database())").fetchone() or (0,)
            self._is_full = size > self._space.database_bytes
        self._uses += 1
        return not self._is_full

    def span(self, line: int, *, after: int = 0, up_to: int = LAST, most: int = LAST) -> Span:  # noqa: ARG002 - its index is quick
        return Span("line = ? AND sequence > ? AND sequence <= ?", (line, after, up_to), "sequence", LAST, 0)

    def keep(self, envelopes: Sequence[Sequence[Any]], lines: Collection[Line]) -> None:
        """Other relays read the rows."""
        insert(self, "envelopes", envelopes)
        write_lines(self, lines)

    def depths(self, now: int) -> Sequence[Depth]:
        query = "SELECT line / ?, sum(waiting), min(since) FROM lines WHERE waiting > 0 GROUP BY 1 ORDER BY 1"
        found = self.execute(query, (schema.DIGIT,))
        return [Depth(f"{int(digit):x}", int(waiting), now - int(since)) for digit, waiting, since in found]

    def let_go(self, line: int, gone: Sequence[tuple[int, bytes]], up_to: int = 0) -> None:
        """Its index knows."""

    def close(self) -> None:
        if self._connection:
            self._connection.close()

    def give_up(self) -> None:
        """Whoever waits for an answer over this connection reads its end instead."""
        if self._connection and not self._connection.closed:
            with suppress(OSError, psycopg.Error), socket.socket(fileno=_duplicate(self._connection)) as ours:
                ours.shutdown(socket.SHUT_RDWR)

    def _note(self, notice: errors.Diagnostic) -> None:
        self._warnings += notice.severity_nonlocalized == "WARNING"

    def _require_standby(self) -> None:
        in_recovery, are_named, in_step = self.connection.execute(IN_STEP).fetchone() or (True, False, 0)
        if in_recovery or (self._standbys and not (are_named and in_step >= 1)):
            raise Unavailable

    @contextmanager
    def _closing_on_failure(self) -> Iterator[None]:
        """Nothing is known of a connection on which a statement was given up: the next one begins anew."""
        try:
            yield
        except (*_OUT_OF_REACH, Unavailable):
            self.close()
            raise


class PostgresEngine:
    """`address` may name several hosts; the one that takes writes is used. `standbys` 0: none is asked for."""

    name = "postgresql"
    is_shared = True
    readers = 4

    def __init__(self, address: str, space: Space, standbys: int) -> None:
        self._conninfo = make_conninfo(address, **CONNECTION)
        self._space = space
        self._standbys = standbys
        self._newest_timeline = ""
        self._bells: PostgresBells | None = None
        self._is_prepared = False

    def open(self) -> PostgresDatabase:
        database = PostgresDatabase(self._connect, self._space, self._standbys)
        if not self._is_prepared:
            try:
                with _unavailable():
                    self._prepare(database)
            except BaseException:
                database.close()
                raise
        return database

    def start(self, ring: Callable[[bytes], None]) -> None:
        self._bells = PostgresBells(self._conninfo, ring)

    def tell(self, devices: set[bytes]) -> None:
        if self._bells:
            self._bells.tell(devices)

    def close(self) -> None:
        if self._bells:
            self._bells.close()

    def _connect(self) -> psycopg.Connection:
        connection = psycopg.connect(self._conninfo, autocommit=True)
        try:
            for setting in SESSION:
                connection.execute(setting)
            self._note_timeline(connection)
        except BaseException:
            connection.close()
            raise
        return connection

    def _note_timeline(self, connection: psycopg.Connection) -> None:
        """A server that was left behind by a promotion has nothing to say any more."""
        (timeline,) = connection.execute(TIMELINE).fetchone() or ("",)
        if timeline < self._newest_timeline:
            raise Unavailable
        self._newest_timeline = timeline
        if self._is_prepared:
            _follow_timeline(connection, timeline)

    def _prepare(self, db: PostgresDatabase) -> None:
        """Make the tables if they are not there yet; of several relays one does it."""
        connection = db.connection
        with connection.transaction():
            connection.execute(PREPARING)
            (found,) = connection.execute("SELECT to_regclass('relay')").fetchone() or (None,)
            if found is None:
                _make_tables(db, self._newest_timeline)
            row = connection.execute("SELECT value FROM relay WHERE name = 'version'").fetchone()
            if row != (str(schema.VERSION),):
                raise schema.OtherDatabase
        _follow_timeline(connection, self._newest_timeline)
        self._is_prepared = True


def _make_tables(db: PostgresDatabase, timeline: str) -> None:
    for statement in (*schema.statements(by_line="PARTITION BY HASH (line)"), *INDEXES):
        db.connection.execute(statement.encode())
    tables = db.connection.execute(
        "SELECT relname FROM pg_class WHERE relkind = 'p' AND relnamespace = current_schema()::regnamespace"
    )
    for (table,) in tables.fetchall():
        for number in range(schema.PARTITIONS):
            part = f"FOR VALUES WITH (MODULUS {schema.PARTITIONS}, REMAINDER {number})"
            db.connection.execute(f"CREATE TABLE {table}_{number} PARTITION OF {table} {part}".encode())
    schema.renew_epoch(db)
    schema.write_fact(db, "version", str(schema.VERSION))
    schema.write_fact(db, "timeline", timeline)


def _follow_timeline(connection: psycopg.Connection, timeline: str) -> None:
    """A promotion or a restore began a timeline: what was handed out before may be missing, so the epoch ends.

    What waits is then read once more by desktops that recognise it; that costs less than asking whether it was needed.
    """
    noted = connection.execute("SELECT value FROM relay WHERE name = 'timeline'").fetchone()
    if noted == (timeline,):
        return
    with connection.transaction():
        changed = "UPDATE relay SET value = %s WHERE name = 'timeline' AND value <> %s"
        if connection.execute(changed, (timeline, timeline)).rowcount:
            new = "UPDATE relay SET value = gen_random_uuid()::text WHERE name = 'epoch'"
            connection.execute(new)


@cache
def _translated(statement: str) -> bytes:
    return statement.replace("?", "%s").encode()


def _duplicate(connection: psycopg.Connection) -> int:
    return socket.dup(connection.fileno())


@contextmanager
def _unavailable() -> Iterator[None]:
    try:
        yield
    except (errors.DeadlockDetected, errors.SerializationFailure) as error:
        raise Again from error
    except _OUT_OF_REACH as error:
        raise Unavailable from error
