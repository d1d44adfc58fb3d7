"""The embedded engine's writes beside appending. Each runs inside the writer's transaction."""

import sqlite3
from collections.abc import Sequence
from dataclasses import astuple

from conwerz_relay.records import Admission, Claim, Device, Route
from conwerz_relay.sqlite_reading import holders

SLICE = 5_000  # rows that one sweep lets go of before others may write


def enrol(db: sqlite3.Connection, device: Device, now: int) -> None:
    db.execute(
        "INSERT INTO devices (id, tenant, signing_key, suite, hpke_key, recovery_key, retention_days, enrolled_at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET suite = excluded.suite,"
        " hpke_key = excluded.hpke_key, recovery_key = excluded.recovery_key, retention_days = excluded.retention_days",
        (*astuple(device), now),
    )


def claim(db: sqlite3.Connection, claim: Claim) -> bool:
    held_by = {holder for route in claim.routes for holder in holders(db, route)}
    if held_by - {claim.device, claim.instead_of}:
        return False
    root = _root(claim.routes[0])
    db.execute("DELETE FROM routes WHERE root = ?", (root,))
    for route in claim.routes:
        db.execute("DELETE FROM routes WHERE channel = ? AND asset = ?", (route.channel, route.asset))
        row = (route.channel, route.asset, claim.device, root, claim.proven_at)
        db.execute("INSERT INTO routes VALUES (?, ?, ?, ?, ?)", row)
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


def acknowledge(db: sqlite3.Connection, device: bytes, after: int) -> bool:
    row = db.execute("SELECT sequence FROM devices WHERE id = ?", (device,)).fetchone()
    if row is None or after > row[0]:
        return False
    let_go = db.execute(
        "DELETE FROM envelopes WHERE device = ? AND sequence <= ? RETURNING length(body)", (device, after)
    ).fetchall()
    db.execute("DELETE FROM gaps WHERE device = ? AND sequence <= ?", (device, after))
    db.execute("UPDATE devices SET open_gap = 0 WHERE id = ? AND open_gap BETWEEN 1 AND ?", (device, after))
    if let_go:
        _count_down(db, device, len(let_go), sum(size for (size,) in let_go))
        db.execute("DELETE FROM keys WHERE device = ? AND last_sequence <= ?", (device, after))
    return True


def close_gap(db: sqlite3.Connection, device: bytes) -> None:
    db.execute("UPDATE devices SET open_gap = 0 WHERE id = ?", (device,))


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
        " RETURNING device, sequence, arrived_at, length(body)",
        (now, SLICE),
    ).fetchall()
    for device in {row[0] for row in old}:
        _replace_by_gap(db, device, [row[1:] for row in old if row[0] == device])
    return len(old)


def _replace_by_gap(db: sqlite3.Connection, device: bytes, rows: Sequence[tuple[int, int, int]]) -> None:
    """The gap stands where the last of them stood, and takes in the gaps before it."""
    last = max(sequence for sequence, _, _ in rows)
    times = [at for _, at, _ in rows]
    before = db.execute(
        "DELETE FROM gaps WHERE device = ? AND sequence <= ? RETURNING first_at, last_at, count", (device, last)
    ).fetchall()
    first_at, last_at = min([*times, *(gap[0] for gap in before)]), max([*times, *(gap[1] for gap in before)])
    count = len(rows) + sum(gap[2] for gap in before)
    db.execute("INSERT INTO gaps VALUES (?, ?, ?, ?, ?)", (device, last, first_at, last_at, count))
    _count_down(db, device, len(rows), sum(size for _, _, size in rows))
    db.execute(
        "DELETE FROM keys WHERE device = ? AND last_sequence <"
        " coalesce((SELECT min(sequence) FROM envelopes WHERE device = keys.device), last_sequence + 1)",
        (device,),
    )


def _count_down(db: sqlite3.Connection, device: bytes, envelopes: int, size: int) -> None:
    db.execute(
        "UPDATE devices SET waiting = waiting - ?, waiting_bytes = waiting_bytes - ? WHERE id = ?",
        (envelopes, size, device),
    )
