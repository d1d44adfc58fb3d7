"""Daily counters: what is due to be counted, what was counted, and the sums that a screen asks for."""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from itertools import groupby

from conwerz_desktop.domain.changes import Topic
from conwerz_desktop.domain.channels import Asset, Channel
from conwerz_desktop.domain.counters import Counts, Metric, Written
from conwerz_desktop.domain.messages import Author, Progress
from conwerz_desktop.domain.records import record
from conwerz_desktop.store import connections
from conwerz_desktop.store.connection import Connection
from conwerz_desktop.store.database import Writing


@record
class Source:
    """What is counted: `asset` is its row number, None once it is disconnected; its days since 1970."""

    id: int
    channel: Channel
    asset: int | None
    began_on: int
    final_upto: int


@record
class Cursor:
    """The newest rows that are counted."""

    message: int = 0
    comment: int = 0
    submission: int = 0


HOUR = 3_600_000
_LIVES = "day > counters_horizon() / 86400000"  # whole days, as a purge erases them


def sources(db: Connection) -> tuple[Source, ...]:
    query = "SELECT id, channel, asset, began_on, final_upto FROM counted ORDER BY id"
    return tuple(Source(number, Channel(channel), *rest) for number, channel, *rest in db.execute(query))


def begin(writing: Writing, asset: int, channel: Channel, day: int) -> int:
    """From this day on the asset is counted. Returns its local number."""
    insert = "INSERT INTO counted (channel, asset, began_on, final_upto) VALUES (?, ?, ?, ?) RETURNING id"
    return int(writing.db.execute(insert, (channel, asset, day, day - 1)).fetchone()[0])


def uncounted(db: Connection) -> tuple[connections.ConnectionRow, ...]:
    """What is connected and has no local number yet."""
    known = {source.asset for source in sources(db)}
    return tuple(row for row in connections.everything(db) if row.id not in known)


def cursor(db: Connection) -> Cursor:
    return Cursor(*db.execute("SELECT message, comment, submission FROM counting").fetchone())


def newest(db: Connection) -> Cursor:
    tables = ("message", "comment", "submission")
    return Cursor(*(_newest(db, name) for name in tables))


def _newest(db: Connection, table: str) -> int:
    """Living or not: to find the newest that lives, SQLite would sort all of them."""
    return int(db.execute(f"SELECT coalesce(max(id), 0) FROM {table}").fetchone()[0])


def come_since(db: Connection, known: Cursor) -> Iterator[tuple[str, int, int]]:
    """(table, asset, a moment of the hour) of what came after the cursor, whatever day it is of."""
    for table, at, upto in (
        ("message", "sent_at", known.message),
        ("comment", "commented_at", known.comment),
        ("submission", "submitted_at", known.submission),
    ):
        query = f"SELECT DISTINCT asset, {at} / {HOUR} * {HOUR} FROM living_{table} WHERE id > ?"
        yield from ((table, asset, moment) for asset, moment in db.execute(query, (upto,)))


def stored(db: Connection, source: int) -> frozenset[int]:
    """The days that messages were counted on."""
    query = "SELECT day FROM counter WHERE source = ? AND metric = ?"
    return frozenset(day for (day,) in db.execute(query, (source, Metric.RECEIVED)))


def written(db: Connection, asset: int, since: int, until: int) -> Iterator[Written]:
    """By conversation and time."""
    query = (
        "SELECT conversation, author, progress, sent_at FROM living_message"
        " WHERE asset = ? AND sent_at >= ? AND sent_at < ? ORDER BY conversation, sent_at, meta_id"
    )
    for conversation, author, progress, at in db.execute(query, (asset, since, until)):
        yield Written(conversation, Author(author), Progress(progress), at)


def comment_times(db: Connection, asset: int, since: int, until: int) -> list[int]:
    """Of other people's comments; one that was deleted meanwhile was a comment."""
    query = (
        "SELECT commented_at FROM comment WHERE asset = ? AND author = 'customer'"
        " AND commented_at > comments_horizon() AND commented_at >= ? AND commented_at < ?"
    )
    return [at for (at,) in db.execute(query, (asset, since, until))]


def lead_times(db: Connection, asset: int, since: int, until: int) -> list[tuple[int, int | None]]:
    """(submitted, contacted) of the forms that were filled in, or answered, meanwhile. Test leads do not count."""
    query = (
        "SELECT submitted_at, contacted_at FROM living_submission WHERE asset = ?1 AND NOT is_test AND"
        " (submitted_at >= ?2 AND submitted_at < ?3 OR contacted_at >= ?2 AND contacted_at < ?3)"
    )
    return [(submitted, contacted) for submitted, contacted in db.execute(query, (asset, since, until))]


def put(writing: Writing, source: int, day: int, metrics: Iterable[Metric], counts: Counts) -> None:
    """Instead of whatever was known of these metrics on that day. A source that is gone meanwhile is no error."""
    db = writing.db
    if db.execute("SELECT 1 FROM counted WHERE id = ?", (source,)).fetchone() is None:
        return
    delete = "DELETE FROM counter WHERE source = ? AND day = ? AND metric = ?"
    db.executemany(delete, [(source, day, metric) for metric in metrics])
    insert = "INSERT INTO counter (source, day, metric, minutes, value) VALUES (?, ?, ?, ?, ?)"
    rows = ((source, day, metric, minutes, value) for (metric, minutes), value in counts.items())
    db.executemany(insert, rows)
    writing.topics.add(Topic.COUNTERS)


def note_counted(writing: Writing, upto: Cursor, final_upto: int) -> None:
    values = (upto.message, upto.comment, upto.submission)
    writing.db.execute("UPDATE counting SET message = ?, comment = ?, submission = ?", values)
    writing.db.execute("UPDATE counted SET final_upto = max(final_upto, ?) WHERE asset IS NOT NULL", (final_upto,))


def totals(db: Connection, numbers: Collection[int], first: int, last: int) -> Mapping[Metric, Counter[int]]:
    """What these sources counted from the first to the last day: by metric and minutes. A metric that is missing was
    not counted on any of these days."""
    query = (
        "SELECT metric, minutes, sum(value) FROM counter"
        f" WHERE source IN ({_list(numbers)}) AND day BETWEEN ? AND ? AND {_LIVES}"
        " GROUP BY metric, minutes ORDER BY metric"
    )
    rows = db.execute(query, (first, last)).fetchall()
    return {
        Metric(metric): Counter({minutes: value for _, minutes, value in found})
        for metric, found in groupby(rows, key=lambda row: row[0])
    }


def days(db: Connection, numbers: Collection[int], metric: Metric, first: int, last: int) -> dict[int, int]:
    """Day by day, where there is a figure."""
    query = (
        "SELECT day, sum(value) FROM counter"
        f" WHERE source IN ({_list(numbers)}) AND metric = ? AND day BETWEEN ? AND ? AND {_LIVES} GROUP BY day"
    )
    return dict(db.execute(query, (metric, first, last)).fetchall())


def covered(db: Connection, numbers: Collection[int], first: int, last: int) -> dict[Metric, int]:
    """Of how many of these days Meta gave each of its figures."""
    query = (
        "SELECT metric, count(DISTINCT day) FROM counter"
        f" WHERE source IN ({_list(numbers)}) AND day BETWEEN ? AND ? AND {_LIVES} AND metric LIKE 'meta_%'"
        " GROUP BY metric"
    )
    return {Metric(metric): days for metric, days in db.execute(query, (first, last)).fetchall()}


def first_day(db: Connection, numbers: Collection[int]) -> int | None:
    row = db.execute(f"SELECT min(day) FROM counter WHERE source IN ({_list(numbers)}) AND {_LIVES}").fetchone()
    return None if row[0] is None else int(row[0])


def asset_of(db: Connection, asset: int) -> Asset | None:
    row = db.execute("SELECT channel, meta_id FROM asset WHERE id = ?", (asset,)).fetchone()
    return Asset(Channel(row[0]), row[1]) if row else None


def _list(numbers: Iterable[int]) -> str:
    return ",".join(map(str, numbers))
