"""The shop's hours, by place. A place without a single opening keeps no hours: nothing is said about it."""

from datetime import date

from conwerz_desktop.domain.changes import Topic
from conwerz_desktop.domain.channels import Asset
from conwerz_desktop.domain.opening_hours import Holiday, Hours, Place, Span
from conwerz_desktop.store.connection import Connection
from conwerz_desktop.store.database import Writing

_PLACE = "coalesce(page_id, meta_id)"


def places(db: Connection) -> tuple[Place, ...]:
    """What is connected, each Page once; by name."""
    query = (
        f"SELECT {_PLACE} AS place, name, channel FROM asset WHERE disconnected_at IS NULL"
        " ORDER BY channel = 'whatsapp', channel <> 'messenger', name, id"
    )
    found: dict[str, Place] = {}
    for key, name, channel in db.execute(query):
        known = found.get(key, Place(key, name, ()))
        found[key] = Place(key, known.name, (*known.channels, channel))
    return tuple(found.values())


def place_of(db: Connection, asset: Asset) -> str | None:
    query = f"SELECT {_PLACE} FROM asset WHERE channel = ? AND meta_id = ?"
    row = db.execute(query, (asset.channel, asset.id)).fetchone()
    return str(row[0]) if row else None


def of_place(db: Connection, place: str) -> Hours | None:
    """None where the owner has given no hours."""
    week = [tuple(Span(*row) for row in db.execute(_DAY, (place, day)).fetchall()) for day in range(7)]
    holidays = tuple(_holiday(row) for row in db.execute(_HOLIDAYS, (place,)))
    return Hours(tuple(week), holidays) if any(week) else None


_DAY = "SELECT opens, closes FROM opening_hours WHERE place = ? AND day = ? ORDER BY opens"
_HOLIDAYS = (
    "SELECT first_day, last_day, name, opens, closes FROM holiday WHERE place = ? ORDER BY first_day, last_day, id"
)


def of_asset(db: Connection, asset: Asset) -> Hours | None:
    place = place_of(db, asset)
    return of_place(db, place) if place else None


def put(writing: Writing, place: str, hours: Hours) -> None:
    """These and no others."""
    db = writing.db
    db.execute("DELETE FROM opening_hours WHERE place = ?", (place,))
    rows = ((place, day, span.opens, span.closes) for day, spans in enumerate(hours.week) for span in spans)
    db.executemany("INSERT OR IGNORE INTO opening_hours VALUES (?, ?, ?, ?)", rows)
    db.execute("DELETE FROM holiday WHERE place = ?", (place,))
    insert = "INSERT INTO holiday (place, first_day, last_day, name, opens, closes) VALUES (?, ?, ?, ?, ?, ?)"
    db.executemany(insert, ((place, *_columns(each)) for each in hours.holidays))
    writing.topics.add(Topic.HOURS)


def _columns(holiday: Holiday) -> tuple[str, str, str, int | None, int | None]:
    span = holiday.spans[0] if holiday.spans else None
    opens, closes = (span.opens, span.closes) if span else (None, None)
    return holiday.first.isoformat(), holiday.last.isoformat(), holiday.name, opens, closes


def _holiday(row: tuple[str, str, str, int | None, int | None]) -> Holiday:
    first, last, name, opens, closes = row
    spans = () if opens is None or closes is None else (Span(opens, closes),)
    return Holiday(date.fromisoformat(first), date.fromisoformat(last), name, spans)
