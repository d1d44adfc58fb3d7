"""The embedded engine's writes beside appending. Each runs inside the writer's transaction."""

import sqlite3
from collections.abc import Sequence
from dataclasses import astuple

from conwerz_relay.records import Admission, Claim, Device, Route
from conwerz_relay.sqlite_reading import holders, line_of

SLICE = 5_000  # rows that one sweep lets go of before others may write
KEY_REST = 3_600_000  # milliseconds: a key that may still be in use is not deleted only to be written again


def enrol(db: sqlite3.Connection, device: Device, now: int) -> None:
    db.execute(
        "INSERT INTO devices (id, tenant, signing_key, suite, hpke_key, recovery_key, retention_days, enrolled_at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET suite = excluded.suite,"
        " hpke_key = excluded.hpke_key, recovery_key = excluded.recovery_key, retention_days = excluded.retention_days",
        (*astuple(device), now),
    )
    db.execute("INSERT INTO lines (device) VALUES (?) ON CONFLICT DO NOTHING", (device.id,))


def claim(db: sqlite3.Connection, claim: Claim) -> bool:
    held_by = {holder for route in claim.routes for holder in holders(db, route)}
    if held_by - {claim.device, claim.instead_of}:
        return False
    root = _root(claim.routes[0])
    db.execute("DELETE FROM routes WHERE root = ?", (root,))
    for route in claim.routes:
        db.execute("DELETE FROM routes WHERE channel = ? AND asset = ?", (route.channel, route.asset))
        row = (route.channel, route.asset, claim.device, root, claim.proven_at, claim.proven_by)
        db.execute("INSERT INTO routes VALUES (?, ?, ?, ?, ?, ?)", row)
    return True


def release(db: sqlite3.Connection, root: Route, device: bytes) -> tuple[Route, ...]:
    gone = db.execute(
        "DELETE FROM routes WHERE root = ? AND device = ? RETURNING channel, asset", (_root(root), device)
    )
    return tuple(Route(*row) for row in gone.fetchall())


def _root(route: Route) -> str:
    return f"{route.channel}/{route.asset}"


def admit(db: sqlite3.Connection, device: bytes, nonce: str, now: int, expires_at: int) -> Admission:
    db.execute("DELETE FROM nonces WHERE device = ? AND expires_at <= ?", (device, now))
    row = (device, nonce, expires_at)
    fresh = db.execute("INSERT INTO nonces VALUES (?, ?, ?) ON CONFLICT DO NOTHING", row).rowcount
    return Admission.FRESH if fresh else Admission.REPLAYED


def acknowledge(db: sqlite3.Connection, device: bytes, after: int, now: int) -> bool:
    line = line_of(db, device)
    if line is None or after > db.execute("SELECT sequence FROM lines WHERE number = ?", (line,)).fetchone()[0]:
        return False
    let_go = db.execute(
        "DELETE FROM envelopes WHERE line = ? AND sequence <= ? RETURNING length(body)", (line, after)
    ).fetchall()
    db.execute("DELETE FROM gaps WHERE line = ? AND sequence <= ?", (line, after))
    db.execute("UPDATE lines SET open_gap = 0 WHERE number = ? AND open_gap BETWEEN 1 AND ?", (line, after))
    if let_go:
        _count_down(db, line, [size for (size,) in let_go], now)
    return True


def close_gap(db: sqlite3.Connection, device: bytes) -> None:
    db.execute("UPDATE lines SET open_gap = 0 WHERE device = ?", (device,))


def touch(db: sqlite3.Connection) -> None:
    db.execute(
        "INSERT OR REPLACE INTO relay SELECT 'checked', coalesce(max(value), 0) + 1 FROM relay WHERE name = 'checked'"
    )


def expire(db: sqlite3.Connection, now: int) -> int:
    """One slice of what is too old becomes one gap a device; returns the number of rows."""
    db.execute("DELETE FROM nonces WHERE expires_at <= ?", (now,))
    old = db.execute(
        "DELETE FROM envelopes WHERE rowid IN"
        " (SELECT rowid FROM envelopes WHERE expires_at <= ? ORDER BY expires_at LIMIT ?)"
        " RETURNING line, sequence, arrived_at, length(body)",
        (now, SLICE),
    ).fetchall()
    by_line: dict[int, list[tuple[int, int, int]]] = {}
    for line, *row in old:
        by_line.setdefault(line, []).append((row[0], row[1], row[2]))
    for line, rows in by_line.items():
        _replace_by_gap(db, line, rows)
        _count_down(db, line, [size for _, _, size in rows], now)
    return len(old)


def _replace_by_gap(db: sqlite3.Connection, line: int, rows: Sequence[tuple[int, int, int]]) -> None:
    """The gap stands where the last of them stood, and takes in the gaps before it."""
    last = max(sequence for sequence, _, _ in rows)
    before = db.execute(
        "DELETE FROM gaps WHERE line = ? AND sequence <= ? RETURNING first_at, last_at, count", (line, last)
    ).fetchall()
    gaps = [*before, *((at, at, 1) for _, at, _ in rows)]
    first_at, last_at = min(gap[0] for gap in gaps), max(gap[1] for gap in gaps)
    count = sum(gap[2] for gap in gaps)
    db.execute("INSERT INTO gaps VALUES (?, ?, ?, ?, ?)", (line, last, first_at, last_at, count))


def _count_down(db: sqlite3.Connection, line: int, sizes: Sequence[int], now: int) -> None:
    """Keys go when nothing waits that needs them; one still in use is written again with its next envelope."""
    ((waiting,),) = db.execute(
        "UPDATE lines SET waiting = waiting - ?, waiting_bytes = waiting_bytes - ? WHERE number = ? RETURNING waiting",
        (len(sizes), sum(sizes), line),
    ).fetchall()
    if not waiting:
        db.execute("DELETE FROM keys WHERE line = ? AND written_at < ?", (line, now - KEY_REST))
