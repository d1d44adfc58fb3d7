"""Of which leads the owner is to be told: where they wanted to be reminded, and where nobody has answered."""

from conwerz_desktop.domain.leads import NO_ANSWER
from conwerz_desktop.domain.records import record
from conwerz_desktop.store import leads
from conwerz_desktop.store.connection import Connection
from conwerz_desktop.store.database import Writing
from conwerz_desktop.store.leads import LeadRow


@record
class Due:
    """Of whom the owner is to be told: of a reminder, or of a silence."""

    row: LeadRow
    of_silence: bool


_REMINDED = "remind_at IS NOT NULL AND reminded_at < remind_at"
_SILENT = (
    f"stage = 'contacted' AND NOT is_test AND contacted_at IS NOT NULL AND reminded_at < contacted_at + {NO_ANSWER}"
)


def next_due_at(db: Connection) -> int | None:
    """When the owner is next to be told of somebody."""
    query = (
        f"SELECT min(at) FROM (SELECT min(remind_at) AS at FROM living_lead WHERE {_REMINDED}"
        f" UNION ALL SELECT min(contacted_at) + {NO_ANSWER} FROM living_lead WHERE {_SILENT})"
    )
    row = db.execute(query).fetchone()
    return int(row[0]) if row[0] is not None else None


def anybody_due(db: Connection, now: int) -> bool:
    return (next_due_at(db) or now + 1) <= now


def take_due(writing: Writing) -> tuple[Due, ...]:
    """Whoever is due and was not told of. From now on they were; who wrote back is told of by no silence."""
    db, now = writing.db, writing.now
    reminded = db.execute(f"SELECT id FROM living_lead WHERE {_REMINDED} AND remind_at <= ?", (now,)).fetchall()
    silence = f"SELECT id FROM living_lead WHERE {_SILENT} AND contacted_at <= ?"
    silent = db.execute(silence, (now - NO_ANSWER,)).fetchall()
    found = {lead: False for (lead,) in reminded} | {lead: True for (lead,) in silent if (lead,) not in reminded}
    db.executemany("UPDATE lead SET reminded_at = ? WHERE id = ?", [(now, lead) for lead in found])
    rows = [(leads.one(db, lead), of_silence) for lead, of_silence in found.items()]
    return tuple(
        Due(row, of_silence)
        for row, of_silence in rows
        if row and not (of_silence and (row.heard_at or 0) > (row.contacted_at or 0))
    )


def remind(writing: Writing, lead: int, at: int | None, text: str) -> None:
    """Once, at that time; None: not any more."""
    writing.db.execute("UPDATE lead SET remind_at = ?, remind_text = ? WHERE id = ?", (at, text, lead))
    writing.leads.add(lead)
