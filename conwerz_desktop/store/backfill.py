"""How far each asset has been read back from Meta."""

from conwerz_desktop.store.connection import Connection
from conwerz_desktop.store.database import Writing


def read_until(db: Connection, asset: int) -> int | None:
    """By Meta's clock; None for an asset that was never read to the end."""
    row = db.execute("SELECT read_until_at FROM backfill WHERE asset = ?", (asset,)).fetchone()
    return int(row[0]) if row else None


def note(writing: Writing, asset: int, read_until_at: int) -> None:
    """An asset that has gone meanwhile is no error."""
    upsert = (
        "INSERT INTO backfill SELECT id, ? FROM asset WHERE id = ?"
        " ON CONFLICT DO UPDATE SET read_until_at = max(read_until_at, excluded.read_until_at)"
    )
    writing.db.execute(upsert, (read_until_at, asset))
