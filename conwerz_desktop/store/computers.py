"""What is remembered of removing another computer of the shop: that its grants were ended from here."""

from conwerz_desktop.store import settings
from conwerz_desktop.store.connection import Connection
from conwerz_desktop.store.database import Writing

_GRANTS_ENDED_AT = "grants_ended_at"


def note_grants_ended(writing: Writing) -> None:
    """Meta will tell of it, and it is no news then."""
    writing.topics.add(settings.put(writing.db, _GRANTS_ENDED_AT, str(writing.now)))


def grants_ended_at(db: Connection) -> int | None:
    known = settings.get(db, _GRANTS_ENDED_AT)
    return int(known) if known else None
