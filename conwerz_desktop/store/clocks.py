"""What of each kind is held and by which time it goes: one line for every kind of row that has a clock."""

from conwerz_desktop.domain.records import record
from conwerz_desktop.store.connection import Connection


@record
class Clocked:
    """Rows of `table`, each kept until its `column` is past the horizon of the class; `ends` says which of them end."""

    name: str
    retention_class: str
    table: str
    column: str
    ends: str = "TRUE"


@record
class Held:
    """`going`: how many of them are past a certain time."""

    rows: int
    oldest_at: int | None
    going: int


CLOCKED = (
    Clocked("messages", "messages", "message", "sent_at"),
    Clocked("unread_events", "messages", "unrecognised", "occurred_at"),
    Clocked("comments", "comments", "comment", "commented_at"),
    Clocked("leads", "leads", "submission", "submitted_at"),
    Clocked("merges", "undo", "merged", "merged_at"),
    Clocked("counters", "counters", "counter", "day * 86400000"),
    Clocked("receipts", "receipts", "receipt", "purged_at"),
    Clocked("disconnections", "receipts", "disconnection", "asked_at", "to_do = ''"),
    Clocked("audit", "receipts", "audit", "noted_at"),
)


def held(db: Connection, clocked: Clocked, horizon: int) -> Held:
    rows, oldest_at = db.execute(f"SELECT count(*), min({clocked.column}) FROM {clocked.table}").fetchone()
    return Held(int(rows), oldest_at, going(db, clocked, horizon))


def going(db: Connection, clocked: Clocked, horizon: int) -> int:
    """How many go with a purge up to that time."""
    query = f"SELECT count(*) FROM {clocked.table} WHERE {clocked.column} <= ? AND {clocked.ends}"
    return int(db.execute(query, (horizon,)).fetchone()[0])
