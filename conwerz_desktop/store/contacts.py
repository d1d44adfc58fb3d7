"""Which hosts this computer has contacted, how often and what for; and with it when a permission was last used."""

from collections.abc import Iterable

from conwerz_desktop.domain.changes import Topic
from conwerz_desktop.domain.errands import Errand, Purpose
from conwerz_desktop.domain.records import record
from conwerz_desktop.store.connection import Connection
from conwerz_desktop.store.database import Writing


@record
class Contact:
    """`calls` to one host on one errand since `first_at`."""

    host: str
    errand: Errand
    calls: int
    first_at: int
    last_at: int


def add(writing: Writing, contacts: Iterable[Contact]) -> None:
    """Counted on top of what is there."""
    upsert = (
        "INSERT INTO contact (host, purpose, permission, calls, first_at, last_at) VALUES (?, ?, ?, ?, ?, ?)"
        " ON CONFLICT DO UPDATE SET calls = calls + excluded.calls, last_at = max(last_at, excluded.last_at)"
    )
    rows = [
        (each.host, each.errand.purpose, each.errand.permission, each.calls, each.first_at, each.last_at)
        for each in contacts
    ]
    writing.db.executemany(upsert, rows)
    writing.topics.add(Topic.CONTACTS)


def everything(db: Connection) -> tuple[Contact, ...]:
    """Ordered by host, the busiest errand first."""
    query = "SELECT host, purpose, permission, calls, first_at, last_at FROM contact ORDER BY host, calls DESC, purpose"
    return tuple(
        Contact(host, Errand(Purpose(purpose), permission), *numbers)
        for host, purpose, permission, *numbers in db.execute(query)
    )


def last_used(db: Connection) -> dict[str, int]:
    """When a call last made use of each permission."""
    query = "SELECT permission, max(last_at) FROM contact WHERE permission <> '' GROUP BY permission"
    return dict(db.execute(query).fetchall())
