"""The embedded engine's reads: devices, holders of routes, and pages."""

import sqlite3
from collections.abc import Sequence

from conwerz_relay.queues import PAGE_BYTES, PAGE_EVENTS
from conwerz_relay.records import Device, Gap, Held, Page, Route, SealedKey, Stored

KEY_ID = slice(50, 66)  # of an envelope, see PROTOCOL.md
_DEVICE = "SELECT id, tenant, signing_key, suite, hpke_key, recovery_key, retention_days FROM devices WHERE id = ?"


def device(db: sqlite3.Connection, id_: bytes) -> Device | None:
    row = db.execute(_DEVICE, (id_,)).fetchone()
    return row and Device(*row)


def holder(db: sqlite3.Connection, routes: Sequence[Route]) -> Device | None:
    for route in routes:
        for held_by in holders(db, route):
            return device(db, held_by)
    return None


def holders(db: sqlite3.Connection, route: Route) -> list[bytes]:
    row = (route.channel, route.asset)
    return [held_by for (held_by,) in db.execute("SELECT device FROM routes WHERE channel = ? AND asset = ?", row)]


_HELD = "SELECT DISTINCT device, root, proven_at FROM routes WHERE"


def held(db: sqlite3.Connection, device: bytes) -> tuple[Held, ...]:
    return tuple(map(_held, db.execute(f"{_HELD} device = ?", (device,))))


def held_by_grant(db: sqlite3.Connection, proven_by: str) -> tuple[Held, ...]:
    return tuple(map(_held, db.execute(f"{_HELD} proven_by = ?", (proven_by,))))


def _held(row: tuple[bytes, str, int]) -> Held:
    device, root, proven_at = row
    return Held(device, Route(*root.split("/", 1)), proven_at)


def page(db: sqlite3.Connection, id_: bytes, after: int, now: int) -> tuple[Page, int]:
    """The page, and the sequence of the gap that may still grow (0: none)."""
    db.execute("BEGIN")
    try:
        line = line_of(db, id_)
        if line is None:
            return Page((), (), 0, more=False), 0
        highest, open_gap = db.execute("SELECT sequence, open_gap FROM lines WHERE number = ?", (line,)).fetchone()
        items, more = _cut(sorted([*_stored(db, line, after, now), *_gaps(db, line, after)], key=_by_sequence))
        return Page(tuple(items), _keys(db, line, items), highest, more), open_gap
    finally:
        db.execute("COMMIT")


def unused(db: sqlite3.Connection) -> int:
    """Bytes of the file that were let go of: it never shrinks, it is filled again."""
    pages, size = (db.execute(f"PRAGMA {name}").fetchone()[0] for name in ("freelist_count", "page_size"))
    return int(pages * size)


def line_of(db: sqlite3.Connection, id_: bytes) -> int | None:
    row = db.execute("SELECT number FROM lines WHERE device = ?", (id_,)).fetchone()
    return row and int(row[0])


def _by_sequence(item: Stored | Gap) -> int:
    return item.sequence


def _stored(db: sqlite3.Connection, line: int, after: int, now: int) -> list[Stored]:
    """Up to one more than a page holds, so that the page knows whether it was cut."""
    found, size = [], 0
    for row in db.execute(
        "SELECT sequence, arrived_at, body FROM envelopes WHERE line = ? AND sequence > ? AND expires_at > ?"
        " ORDER BY sequence LIMIT ?",
        (line, after, now, PAGE_EVENTS + 1),
    ):
        found.append(Stored(*row))
        size += len(row[2])
        if size > PAGE_BYTES and len(found) > 1:
            break
    return found


def _gaps(db: sqlite3.Connection, line: int, after: int) -> list[Gap]:
    rows = db.execute(
        "SELECT sequence, first_at, last_at, count FROM gaps WHERE line = ? AND sequence > ? ORDER BY sequence LIMIT ?",
        (line, after, PAGE_EVENTS + 1),
    )
    return [Gap(*row) for row in rows]


def _cut(found: Sequence[Stored | Gap]) -> tuple[list[Stored | Gap], bool]:
    items: list[Stored | Gap] = []
    size = 0
    for each in found:
        size += len(each.body) if isinstance(each, Stored) else 0
        if items and (len(items) == PAGE_EVENTS or size > PAGE_BYTES):
            return items, True
        items.append(each)
    return items, False


def _keys(db: sqlite3.Connection, line: int, items: Sequence[Stored | Gap]) -> tuple[SealedKey, ...]:
    wanted = {each.body[KEY_ID] for each in items if isinstance(each, Stored)}
    query = "SELECT id, sealed, recovery FROM keys WHERE line = ? AND id = ?"
    return tuple(SealedKey(*row) for key in sorted(wanted) for row in db.execute(query, (line, key)))
