"""When each recurring job last ended well, and when it is due: what the scheduler knows over restarts."""

from conwerz_desktop.domain.records import record
from conwerz_desktop.store.connection import Connection


@record
class JobState:
    last_ok_at: int | None = None
    next_due_at: int = 0


def get(db: Connection, name: str) -> JobState:
    row = db.execute("SELECT last_ok_at, next_due_at FROM job_state WHERE name = ?", (name,)).fetchone()
    return JobState(*row) if row else JobState()


def succeed(db: Connection, name: str, at: int, next_due_at: int) -> None:
    db.execute("INSERT OR REPLACE INTO job_state VALUES (?, ?, ?)", (name, at, next_due_at))


def put_off(db: Connection, name: str, next_due_at: int) -> None:
    upsert = "INSERT INTO job_state VALUES (?, NULL, ?) ON CONFLICT DO UPDATE SET next_due_at = excluded.next_due_at"
    db.execute(upsert, (name, next_due_at))
