"""Where the desktop stands with its relay: the cursor moves once the events it covers are stored, never before."""

from conwerz_desktop.domain.records import record
from conwerz_desktop.store import settings
from conwerz_desktop.store.connection import Connection
from conwerz_desktop.store.database import Writing


@record
class Link:
    device_id: str
    epoch: str | None
    sequence: int
    last_contact_at: int | None
    clock_offset: int


def get(db: Connection) -> Link | None:
    query = "SELECT device_id, epoch, sequence, last_contact_at, clock_offset FROM link"
    row = db.execute(query).fetchone()
    return Link(*row) if row else None


LOST = "lost_device"


def lose(writing: Writing) -> None:
    """The keys of this shop's device are gone, and it will be another one; what waits for the old one is remembered."""
    if known := get(writing.db):
        settings.put(writing.db, LOST, known.device_id)
        writing.db.execute("DELETE FROM link")


def lost(db: Connection) -> str | None:
    """The device for which something may still wait."""
    return settings.get(db, LOST) or None


def forget_lost(writing: Writing) -> None:
    settings.put(writing.db, LOST, "")


def enrol(writing: Writing, device_id: str) -> None:
    """A new device begins without a cursor; the same one keeps its own."""
    known = get(writing.db)
    if known is None or known.device_id != device_id:
        writing.db.execute("INSERT OR REPLACE INTO link (id, device_id) VALUES (1, ?)", (device_id,))


def advance(writing: Writing, epoch: str, sequence: int) -> None:
    writing.db.execute("UPDATE link SET epoch = ?, sequence = ?", (epoch, sequence))


def note_contact(writing: Writing, at: int, clock_offset: int) -> None:
    writing.db.execute("UPDATE link SET last_contact_at = ?, clock_offset = ?", (at, clock_offset))
