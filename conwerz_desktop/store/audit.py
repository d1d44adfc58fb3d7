"""The audit log: `note` is called in the transaction of the deed itself, so that there is not one without the other."""

import hmac
from collections.abc import Iterable, Iterator

from conwerz_desktop.domain import audit
from conwerz_desktop.domain.audit import Act, Checkpoint, Entry, Fact
from conwerz_desktop.domain.changes import Topic
from conwerz_desktop.store.connection import Connection
from conwerz_desktop.store.database import Writing

MARK = 16  # bytes

_COLUMNS = "id, noted_at, act, about, facts, link"
_SIGNED = "upto, signed_at, link, signer, signature"


def note(writing: Writing, act: Act, about: str | None = None, /, **facts: Fact) -> None:
    """Write down a deed. `about` names whom or what it was done to, and only its keyed mark is kept.

    `facts` are numbers and the program's own words. ValueError where one looks like a name or a text.
    """
    db = writing.db
    last, link = _head(db)
    marked = mark(db, about) if about is not None else None
    entry = Entry(last + 1, writing.now, act, marked, audit.written(facts))
    values = (entry.id, entry.noted_at, act, marked, entry.facts, entry.linked(link))
    db.execute(f"INSERT INTO audit ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?)", values)
    writing.topics.add(Topic.AUDIT)


def page(db: Connection, acts: Iterable[Act], before: int | None = None, limit: int = 100) -> tuple[Entry, ...]:
    """At most `limit` entries of these acts that are not past their time, newest first, older than entry `before`."""
    names = [str(act) for act in acts]
    chosen = f"act IN ({','.join('?' * len(names))}) AND id < ? AND noted_at > receipts_horizon()"
    query = f"SELECT {_COLUMNS} FROM audit WHERE {chosen} ORDER BY id DESC LIMIT ?"
    rows = db.execute(query, (*names, before or 2**62, limit))
    return tuple(Entry(*row) for row in rows)


def everything(db: Connection) -> Iterator[Entry]:
    """Oldest first."""
    return (Entry(*row) for row in db.execute(f"SELECT {_COLUMNS} FROM audit ORDER BY id"))


def checkpoints(db: Connection) -> tuple[Checkpoint, ...]:
    return tuple(Checkpoint(*row) for row in db.execute(f"SELECT {_SIGNED} FROM audit_checkpoint ORDER BY upto"))


def to_sign(db: Connection, upto: int | None = None) -> tuple[int, bytes] | None:
    """The newest entry, or entry `upto`, with its link; None where it is not there or signed already."""
    query = "SELECT id, link FROM audit WHERE id = coalesce(?, (SELECT max(id) FROM audit))"
    row = db.execute(query, (upto,)).fetchone()
    if row is None or db.execute("SELECT 1 FROM audit_checkpoint WHERE upto = ?", (row[0],)).fetchone():
        return None
    return int(row[0]), bytes(row[1])


def keep_checkpoint(writing: Writing, checkpoint: Checkpoint) -> None:
    """Beside the one where the log was cut, only the newest is of use."""
    values = (checkpoint.upto, checkpoint.signed_at, checkpoint.link, checkpoint.signer, checkpoint.signature)
    writing.db.execute(f"INSERT OR REPLACE INTO audit_checkpoint ({_SIGNED}) VALUES (?, ?, ?, ?, ?)", values)
    between = "upto < ? AND upto >= (SELECT min(id) FROM audit)"
    writing.db.execute(f"DELETE FROM audit_checkpoint WHERE {between}", (checkpoint.upto,))


def last_before(db: Connection, horizon: int) -> int | None:
    """The newest entry that is past its time."""
    row = db.execute("SELECT max(id) FROM audit WHERE noted_at <= ?", (horizon,)).fetchone()
    return int(row[0]) if row[0] is not None else None


def cut(writing: Writing, at: Checkpoint) -> None:
    """Entries up to the checkpoint go; it stays, and says what the rest hangs on."""
    keep_checkpoint(writing, at)
    gone = writing.db.execute("DELETE FROM audit WHERE id <= ?", (at.upto,)).rowcount
    writing.db.execute("DELETE FROM audit_checkpoint WHERE upto < ?", (at.upto,))
    if gone:
        note(writing, Act.LOG_CUT, entries=gone)


def _head(db: Connection) -> tuple[int, bytes]:
    """The newest entry's number and link; where there is none, the checkpoint's at which the log was cut."""
    for query in (
        "SELECT id, link FROM audit ORDER BY id DESC LIMIT 1",
        "SELECT upto, link FROM audit_checkpoint ORDER BY upto DESC LIMIT 1",
    ):
        if row := db.execute(query).fetchone():
            return int(row[0]), bytes(row[1])
    return 0, audit.START


def mark(db: Connection, about: str) -> bytes:
    (salt,) = db.execute("SELECT audit FROM salt").fetchone()
    return hmac.digest(salt, about.encode(), "sha256")[:MARK]
