"""The embedded engine's hot path: one batch of arrivals, written with as few statements as order and limits allow."""

import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from conwerz_relay.limits import Allowance
from conwerz_relay.records import Arrival, Outcome


@dataclass(slots=True)
class _Line:
    """A device's own row while a batch is written: sequences come from here, and it goes back before the commit."""

    number: int
    sequence: int
    waiting: int
    waiting_bytes: int
    open_gap: int


def append(db: sqlite3.Connection, arrivals: Sequence[Arrival], allowance: Allowance) -> list[Outcome]:
    """Runs inside the caller's transaction."""
    lines = {device: _line(db, device) for device in {arrival.device for arrival in arrivals}}
    outcomes = [_place(db, arrival, lines[arrival.device], allowance) for arrival in arrivals]
    _write_lines(db, [line for line in lines.values() if line])
    _write_keys(db, arrivals, outcomes, lines)
    return outcomes


def _line(db: sqlite3.Connection, device: bytes) -> _Line | None:
    row = db.execute(
        "SELECT number, sequence, waiting, waiting_bytes, open_gap FROM lines WHERE device = ?", (device,)
    ).fetchone()
    return row and _Line(*row)


def _place(db: sqlite3.Connection, arrival: Arrival, line: _Line | None, allowance: Allowance) -> Outcome:
    size = len(arrival.body)
    if line is None:
        return Outcome.GONE
    if not size or not allowance.admits(line.waiting, line.waiting_bytes, size, receipt=arrival.receipt):
        return Outcome.DUPLICATE if _is_waiting(db, arrival, line) else _leave_gap(db, arrival, line)
    stored = db.execute(
        "INSERT INTO envelopes VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (line, dedupe) DO NOTHING",
        (line.number, line.sequence + 1, arrival.dedupe, arrival.arrived_at, arrival.expires_at, arrival.body),
    ).rowcount
    if not stored:
        return Outcome.DUPLICATE
    line.sequence += 1
    line.waiting += 1
    line.waiting_bytes += size
    return Outcome.STORED


def _is_waiting(db: sqlite3.Connection, arrival: Arrival, line: _Line) -> bool:
    row = (line.number, arrival.dedupe)
    return db.execute("SELECT 1 FROM envelopes WHERE line = ? AND dedupe = ?", row).fetchone() is not None


def _leave_gap(db: sqlite3.Connection, arrival: Arrival, line: _Line) -> Outcome:
    """Widen the last gap while nothing was stored after it and no desktop has seen it, else begin one."""
    if line.open_gap and line.open_gap == line.sequence:
        row = (arrival.arrived_at, line.number, line.sequence)
        db.execute("UPDATE gaps SET last_at = ?, count = count + 1 WHERE line = ? AND sequence = ?", row)
    else:
        line.sequence += 1
        line.open_gap = line.sequence
        at = arrival.arrived_at
        db.execute("INSERT INTO gaps VALUES (?, ?, ?, ?, 1)", (line.number, line.sequence, at, at))
    return Outcome.DROPPED


def _write_lines(db: sqlite3.Connection, lines: Sequence[_Line]) -> None:
    db.executemany(
        "UPDATE lines SET sequence = ?, waiting = ?, waiting_bytes = ?, open_gap = ? WHERE number = ?",
        [(line.sequence, line.waiting, line.waiting_bytes, line.open_gap, line.number) for line in lines],
    )


def _write_keys(
    db: sqlite3.Connection,
    arrivals: Sequence[Arrival],
    outcomes: Sequence[Outcome],
    lines: Mapping[bytes, _Line | None],
) -> None:
    """With every batch: neither a failed commit nor a clean-up may leave an envelope without its key."""
    rows = {}
    for arrival, outcome in zip(arrivals, outcomes, strict=True):
        line, key = lines[arrival.device], arrival.key
        if outcome is Outcome.STORED and line and key:
            rows[line.number, key.id] = (line.number, key.id, key.sealed, key.recovery, arrival.arrived_at)
    db.executemany("INSERT INTO keys VALUES (?, ?, ?, ?, ?) ON CONFLICT (line, id) DO NOTHING", rows.values())
