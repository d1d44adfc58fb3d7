"""Until when Meta asks an asset to send nothing: shown to the owner, and gone when it is over."""

from conwerz_desktop.domain.changes import Topic
from conwerz_desktop.store.connection import Connection
from conwerz_desktop.store.database import Writing


def note(writing: Writing, asset: int, until_at: int) -> None:
    upsert = (
        "INSERT INTO pause SELECT id, ? FROM asset WHERE id = ? ON CONFLICT DO UPDATE SET until_at = excluded.until_at"
    )
    writing.db.execute(upsert, (until_at, asset))
    writing.topics.add(Topic.PAUSES)


def longest(db: Connection, now: int) -> tuple[str, int] | None:
    """The asset's name and when it goes on, of whichever has to wait longest."""
    query = (
        "SELECT a.name, p.until_at FROM pause p JOIN asset a ON a.id = p.asset WHERE p.until_at > ?"
        " ORDER BY p.until_at DESC LIMIT 1"
    )
    row = db.execute(query, (now,)).fetchone()
    return (row[0], int(row[1])) if row else None
