"""The embedded engine's hot path: one batch of arrivals, written with as few statements as order and limits allow."""

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass

from conwerz_relay.limits import Allowance
from conwerz_relay.records import Arrival, Outcome, SealedKey


@dataclass(slots=True)
class _Line:
    """A device's own row while a batch is written: sequences come from here, and it goes back before the commit."""

    sequence: int
    waiting: int
    waiting_bytes: int
    open_gap: int


def append(db: sqlite3.Connection, arrivals: Sequence[Arrival], allowance: Allowance) -> list[Outcome]:
    """Runs inside the caller's transaction."""
    lines = {device: _line(db, device) for device in {arrival.device for arrival in arrivals}}
    keys: dict[tuple[bytes, bytes], tuple[SealedKey, int]] = {}
    outcomes = []
    for arrival in arrivals:
        line = lines[arrival.device]
        outcome = Outcome.GONE if line is None else _place(db, arrival, line, allowance)
        if outcome is Outcome.STORED and line and arrival.key:
            keys[arrival.device, arrival.key.id] = (arrival.key, line.sequence)
        outcomes.append(outcome)
    _write_lines(db, lines)
    _write_keys(db, keys)
    return outcomes


def _line(db: sqlite3.Connection, device: bytes) -> _Line | None:
    row = db.execute(
        "SELECT sequence, waiting, waiting_bytes, open_gap FROM devices WHERE id = ?", (device,)
    ).fetchone()
    return row and _Line(*row)


def _place(db: sqlite3.Connection, arrival: Arrival, line: _Line, allowance: Allowance) -> Outcome:
    size = len(arrival.body)
    if not size or not allowance.admits(line.waiting, line.waiting_bytes, size, receipt=arrival.receipt):
        return Outcome.DUPLICATE if _is_waiting(db, arrival) else _leave_gap(db, arrival, line)
    stored = db.execute(
        "INSERT INTO envelopes VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (device, dedupe) DO NOTHING",
        (arrival.device, line.sequence + 1, arrival.dedupe, arrival.arrived_at, arrival.expires_at, arrival.body),
    ).rowcount
    if not stored:
        return Outcome.DUPLICATE
    line.sequence += 1
    line.waiting += 1
    line.waiting_bytes += size
    return Outcome.STORED


def _is_waiting(db: sqlite3.Connection, arrival: Arrival) -> bool:
    row = (arrival.device, arrival.dedupe)
    return db.execute("SELECT 1 FROM envelopes WHERE device = ? AND dedupe = ?", row).fetchone() is not None


def _leave_gap(db: sqlite3.Connection, arrival: Arrival, line: _Line) -> Outcome:
    """Widen the last gap while nothing was stored after it and no desktop has seen it, else begin one."""
    if line.open_gap and line.open_gap == line.sequence:
        row = (arrival.arrived_at, arrival.device, line.sequence)
        db.execute("UPDATE gaps SET last_at = ?, count = count + 1 WHERE device = ? AND sequence = ?", row)
    else:
        line.sequence += 1
        line.open_gap = line.sequence
        at = arrival.arrived_at
        db.execute("INSERT INTO gaps VALUES (?, ?, ?, ?, 1)", (arrival.device, line.sequence, at, at))
    return Outcome.DROPPED


def _write_lines(db: sqlite3.Connection, lines: dict[bytes, _Line | None]) -> None:
    db.executemany(
        "UPDATE devices SET sequence = ?, waiting = ?, waiting_bytes = ?, open_gap = ? WHERE id = ?",
        [(line.sequence, line.waiting, line.waiting_bytes, line.open_gap, id_) for id_, line in lines.items() if line],
    )


def _write_keys(db: sqlite3.Connection, keys: dict[tuple[bytes, bytes], tuple[SealedKey, int]]) -> None:
    """With every batch: neither a failed commit nor a clean-up may leave an envelope without its key."""
    db.executemany(
        "INSERT INTO keys VALUES (?, ?, ?, ?, ?)"
        " ON CONFLICT (device, id) DO UPDATE SET last_sequence = max(last_sequence, excluded.last_sequence)",
        [(device, key.id, key.sealed, key.recovery, sequence) for (device, _), (key, sequence) in keys.items()],
    )
