"""The hot path: one batch of arrivals, decided in memory, written with as few statements as order and limits allow."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from conwerz_relay.databases import Database, insert
from conwerz_relay.limits import Allowance, is_told_as_receipt
from conwerz_relay.records import Arrival, Line, Outcome, Placed
from conwerz_relay.schema import line_of


def append(db: Database, arrivals: Sequence[Arrival], allowance: Allowance) -> list[Placed]:
    """Runs inside the caller's transaction, which has locked the lines."""
    pairs = [(line_of(arrival.device), arrival.dedupe) for arrival in arrivals]
    lines = {line.number: line for line in db.lines(sorted({line for line, _ in pairs}))}
    empty = {line.number for line in lines.values() if not line.waiting}
    batch = _Batch(allowance, db.waiting(pairs, empty), lines)
    placed = [batch.place(arrival, pair) for arrival, pair in zip(arrivals, pairs, strict=True)]
    batch.write(db)
    return placed


@dataclass(slots=True)
class _Batch:
    """What one commit will write. `known`: the (line, dedupe) that wait already."""

    allowance: Allowance
    known: set[tuple[int, bytes]]
    lines: dict[int, Line]
    touched: dict[int, Line] = field(default_factory=dict)
    envelopes: list[tuple[Any, ...]] = field(default_factory=list)
    keys: dict[tuple[int, bytes], tuple[Any, ...]] = field(default_factory=dict)
    gaps: dict[tuple[int, int], list[int]] = field(default_factory=dict)

    def place(self, arrival: Arrival, pair: tuple[int, bytes]) -> Placed:
        line = self.lines.get(pair[0])
        if line is None or line.device != arrival.device:
            return Outcome.GONE, 0
        if arrival.version not in (None, line.version):
            return Outcome.STALE, 0
        if pair in self.known:
            return Outcome.DUPLICATE, 0
        self.touched[line.number] = line
        size = len(arrival.body)
        if not size or not (arrival.is_vital or self._admits(arrival, line, size)):
            self._leave_gap(arrival, line)
            return Outcome.DROPPED, 0
        self._store(arrival, line, size)
        self.known.add(pair)
        return Outcome.STORED, line.sequence

    def _admits(self, arrival: Arrival, line: Line, size: int) -> bool:
        is_receipt = partial(is_told_as_receipt, arrival.report)
        return self.allowance.admits(line.waiting, line.waiting_bytes, size, is_receipt)

    def _store(self, arrival: Arrival, line: Line, size: int) -> None:
        if not line.waiting:
            line.since = arrival.arrived_at
        line.sequence += 1
        line.waiting += 1
        line.waiting_bytes += size
        row = (line.number, line.sequence, arrival.dedupe, arrival.arrived_at, arrival.expires_at, arrival.body)
        self.envelopes.append(row)
        if (key := arrival.key) and key.id != line.key:
            self.keys[line.number, key.id] = (line.number, key.id, key.sealed, key.recovery, arrival.arrived_at)
            line.key = key.id

    def _leave_gap(self, arrival: Arrival, line: Line) -> None:
        """Widen the last gap while nothing was stored after it and no desktop has seen it, else begin one."""
        if not line.open_gap or line.open_gap != line.sequence:
            line.sequence += 1
            line.open_gap = line.sequence
        line.is_told = False
        gap = self.gaps.setdefault((line.number, line.sequence), [arrival.arrived_at, arrival.arrived_at, 0])
        gap[1] = arrival.arrived_at
        gap[2] += 1

    def write(self, db: Database) -> None:
        """A key again unless it is certain to be there: no failed commit, no clean-up leaves an envelope without it."""
        db.keep(self.envelopes, self.touched.values())
        insert(db, "keys", list(self.keys.values()), "ON CONFLICT (line, id) DO NOTHING")
        insert(
            db,
            "gaps",
            [(*place, *gap) for place, gap in self.gaps.items()],
            "ON CONFLICT (line, sequence)"
            " DO UPDATE SET last_at = excluded.last_at, count = gaps.count + excluded.count",
        )
