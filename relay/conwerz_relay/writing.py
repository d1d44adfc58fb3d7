"""Writes of both engines beside appending. Each runs inside the writer's transaction, which has locked its lines."""

import os
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from conwerz_relay.databases import Again, Database
from conwerz_relay.order import LAST
from conwerz_relay.queues import Unavailable
from conwerz_relay.reading import device as device_of
from conwerz_relay.reading import holders, name
from conwerz_relay.records import HOLDINGS_LIFE, Admission, Claim, Device, Farewell, Line, Route, Standing
from conwerz_relay.schema import epoch, line_of, write_fact

AT_ONCE = 250  # envelopes that one acknowledgement lets go of in one commit
SLICE = 5_000  # rows that one sweep lets go of before others may write
KEY_REST = 3_600_000  # milliseconds: a key that may still be in use is not deleted only to be written again
FAREWELL_LIFE = 30 * 86_400_000
TABLES_BY_LINE = ("keys", "gaps", "nonces", "lines", "devices")
# A shop that was erased and comes back, with its cursor and in the same epoch, is given no sequence twice.
_BEGIN_ABOVE = (
    "INSERT INTO relay VALUES ('begin_above', ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value"
    " WHERE CAST(relay.value AS BIGINT) < CAST(excluded.value AS BIGINT)"
)
_BEGIN = (
    "INSERT INTO lines (line, device, version, sequence) VALUES (?, ?, ?, coalesce("
    "(SELECT CAST(value AS BIGINT) FROM relay WHERE name = 'begin_above'), 0)) ON CONFLICT (line) DO NOTHING"
)


class _Gone(NamedTuple):
    """What an envelope was that was deleted."""

    line: int
    sequence: int
    arrived_at: int
    size: int
    dedupe: bytes


def enrol(db: Database, device: Device, now: int) -> str:
    """Returns the epoch."""
    line = line_of(device.id)
    before = device_of(db, device.id)
    db.execute(_BEGIN, (line, device.id, now))
    if db.execute("SELECT device FROM lines WHERE line = ?", (line,)).fetchone()[0] != device.id:
        raise Unavailable  # two ids share half their bits: once in the life of a universe, or an attack
    values = (device.suite, device.hpke_key, device.recovery_key, device.retention_days)
    db.execute(
        "INSERT INTO devices"
        " (line, id, tenant, signing_key, suite, hpke_key, recovery_key, retention_days, enrolled_at, seen_at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (line) DO UPDATE SET suite = excluded.suite,"
        " hpke_key = excluded.hpke_key, recovery_key = excluded.recovery_key, retention_days = excluded.retention_days",
        (line, device.id, device.tenant, device.signing_key, *values, now, now),
    )
    db.changed(line)
    if before and before != device:
        outdate(db, device.id)
    return epoch(db)


def claim(db: Database, claim: Claim) -> bool:
    for asset in sorted({route.asset for route in claim.routes}):
        db.exclude(asset)
    held_by = {holder for route in claim.routes for holder in holders(db, route)}
    if held_by - {claim.device, claim.instead_of}:
        return False
    root = name(claim.routes[0])
    _remember_former(db, claim)
    db.execute("DELETE FROM routes WHERE root = ?", (root,))
    for route in claim.routes:
        db.execute("DELETE FROM routes WHERE channel = ? AND asset = ?", (route.channel, route.asset))
        row = (route.channel, route.asset, claim.device, root, claim.proven_at, claim.proven_by)
        db.execute("INSERT INTO routes VALUES (?, ?, ?, ?, ?, ?)", row)
    db.execute("DELETE FROM former WHERE root = ? AND device = ?", (root, claim.device))
    db.execute("DELETE FROM ended WHERE root = ? AND device = ?", (root, claim.device))
    for holder in held_by - {claim.device}:
        db.execute("INSERT INTO former VALUES (?, ?) ON CONFLICT DO NOTHING", (root, holder))
        outdate(db, holder)
    return True


def _remember_former(db: Database, claim: Claim) -> None:
    """What another computer has until then stays there when this one takes over: a deletion must find it."""
    remember = (
        "INSERT INTO ended SELECT DISTINCT proven_by, device, root, proven_at, CAST(? AS BIGINT) FROM routes"
        " WHERE channel = ? AND asset = ? AND device <> ? ON CONFLICT DO NOTHING"
    )
    for route in claim.routes:
        db.execute(remember, (claim.proven_at + HOLDINGS_LIFE, route.channel, route.asset, claim.device))


def release(db: Database, root: Route, device: bytes, forget_at: int | None = None) -> tuple[Route, ...]:
    if forget_at is not None:
        sooner = "UPDATE ended SET expires_at = ? WHERE root = ? AND device = ? AND expires_at > ?"
        db.execute(sooner, (forget_at, name(root), device, forget_at))
    gone = db.execute(
        "DELETE FROM routes WHERE root = ? AND device = ? RETURNING channel, asset", (name(root), device)
    ).fetchall()
    if gone:
        outdate(db, device)
    return tuple(Route(*row) for row in gone)


def end(db: Database, root: Route, device: bytes, until: int) -> tuple[Route, ...]:
    query = "SELECT DISTINCT proven_by, proven_at FROM routes WHERE root = ? AND device = ?"
    for mark, proven_at in db.execute(query, (name(root), device)).fetchall():
        row = (mark, device, name(root), proven_at, until)
        db.execute("INSERT INTO ended VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING", row)
    longer = "UPDATE ended SET expires_at = ? WHERE root = ? AND device = ? AND expires_at < ?"
    db.execute(longer, (until, name(root), device, until))
    return release(db, root, device)


def note_deletion(db: Database, code: str, told: Mapping[bytes, Standing], now: int, until: int) -> None:
    if told:
        db.execute("DELETE FROM deletions WHERE code = ? AND device = ?", (code, b""))
    for device, standing in sorted(told.items()) or [(b"", Standing.NOBODY)]:
        row = (code, device, standing.value, now, until)
        db.execute("INSERT INTO deletions VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING", row)


def note_standing(db: Database, code: str, device: bytes, standing: Standing, now: int) -> None:
    update = "UPDATE deletions SET state = ?, since = ? WHERE code = ? AND device = ? AND state NOT IN (?, ?)"
    db.execute(update, (standing.value, now, code, device, standing.value, Standing.ERASED.value))


def _keep_standings(db: Database, device: bytes) -> None:
    """A page goes on telling what is true when the computer is no longer of the shop, and nothing names it there."""
    open_ = (Standing.QUEUED.value, Standing.ASKING.value)
    update = "UPDATE deletions SET state = ? WHERE device = ? AND state IN (?, ?)"
    db.execute(update, (Standing.REMOVED.value, device, *open_))
    for (code,) in db.execute("SELECT code FROM deletions WHERE device = ?", (device,)).fetchall():
        rename = "UPDATE deletions SET device = ? WHERE code = ? AND device = ?"
        db.execute(rename, (os.urandom(16), code, device))


def outdate(db: Database, device: bytes) -> None:
    """What relays remember of the device's keys and routes holds no more: they find out with their next event."""
    line = line_of(device)
    db.execute("UPDATE lines SET version = version + 1 WHERE line = ?", (line,))
    db.changed(line)


def admit(db: Database, device: bytes, nonce: str, now: int, expires_at: int) -> Admission:
    line = line_of(device)
    db.execute("DELETE FROM nonces WHERE line = ? AND expires_at <= ?", (line, now))
    row = (line, nonce, expires_at)
    fresh = db.execute("INSERT INTO nonces VALUES (?, ?, ?) ON CONFLICT DO NOTHING", row).rowcount
    return Admission.FRESH if fresh else Admission.REPLAYED


def acknowledge(db: Database, device: bytes, cursor: tuple[str, int], now: int) -> int | None:
    """Returns up to where nothing waits by now; None where the device was never given that much.

    Of a large page it lets go in parts: each takes as much of the log as it lets go of, and the disk may be full.
    """
    number, after = line_of(device), cursor[1]
    if cursor[0] != epoch(db):
        return after
    line = next(iter(db.lines([number])), None)
    if line is None or line.device != device or after > line.sequence:
        return None
    condition, values, order, *_ = db.span(number, up_to=after)
    behind = f"SELECT sequence FROM envelopes WHERE {condition} ORDER BY {order} LIMIT 1 OFFSET {AT_ONCE}"  # noqa: S608 - our own text
    if first := db.execute(behind, values).fetchone():
        after = first[0] - 1
        condition, values, *_ = db.span(number, up_to=after)
    gone = _deleted(db, condition, values)
    db.let_go(number, [(each.sequence, each.dedupe) for each in gone], up_to=after)
    db.execute("DELETE FROM gaps WHERE line = ? AND sequence <= ?", (number, after))
    if 1 <= line.open_gap <= after:
        line.open_gap, line.is_told = 0, False
    if gone:
        _count_down(db, line, gone, now, after)
    elif not line.is_told:
        db.keep((), [line])
    return after


def _deleted(db: Database, which: str, values: Sequence[Any]) -> list[_Gone]:
    columns = "line, sequence, arrived_at, length(body), dedupe"
    return [_Gone(*row) for row in db.execute(f"DELETE FROM envelopes WHERE {which} RETURNING {columns}", values)]  # noqa: S608 - our own text


def close_gap(db: Database, device: bytes) -> None:
    line = line_of(device)
    db.execute("UPDATE lines SET open_gap = 0 WHERE line = ?", (line,))
    db.changed(line)


def touch(db: Database) -> None:
    """What stands there already would be written to no page."""
    write_fact(db, "checked", os.urandom(8).hex())


def erase(db: Database, tenant: bytes) -> int:
    """Everything of a shop's; returns how many devices it had. The caller has no line locked yet."""
    found = db.execute("SELECT line, id FROM devices WHERE tenant = ? ORDER BY line", (tenant,)).fetchall()
    numbers = [line for line, _ in found]
    db.lock(numbers)
    if highest := max((line.sequence for line in db.lines(numbers)), default=0):
        db.execute(_BEGIN_ABOVE, (str(highest),))
    for line, device in found:
        db.execute("DELETE FROM routes WHERE device = ?", (device,))
        db.execute("DELETE FROM former WHERE device = ?", (device,))
        db.execute("DELETE FROM ended WHERE device = ?", (device,))
        _keep_standings(db, device)
        condition, values, *_ = db.span(line)
        gone = _deleted(db, condition, values)
        db.let_go(line, [(each.sequence, each.dedupe) for each in gone], up_to=LAST)
        for table in TABLES_BY_LINE:
            db.execute(f"DELETE FROM {table} WHERE line = ?", (line,))  # noqa: S608 - our own names
        db.changed(line)
    return len(found)


def note_seen(db: Database, device: bytes, now: int) -> None:
    db.execute("UPDATE devices SET seen_at = ? WHERE line = ? AND seen_at < ?", (now, line_of(device), now))


def remove(db: Database, farewell: Farewell) -> None:
    """The caller has no line locked yet."""
    found = (farewell.device, farewell.signing_key, farewell.removed_at, farewell.proof)
    db.execute(
        "INSERT INTO farewells VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
        (line_of(farewell.device), *found, farewell.removed_at + FAREWELL_LIFE),
    )
    erase(db, farewell.device)


def expire(db: Database, now: int) -> int:
    """One slice of what is too old becomes one gap a device; returns the number of rows."""
    db.execute("DELETE FROM nonces WHERE expires_at <= ?", (now,))
    for table in ("farewells", "ended", "deletions"):
        db.execute(f"DELETE FROM {table} WHERE expires_at <= ?", (now,))  # noqa: S608 - our own names
    oldest = "FROM envelopes WHERE expires_at <= ? ORDER BY expires_at LIMIT ?"
    numbers = sorted({line for (line,) in db.execute(f"SELECT line {oldest}", (now, SLICE))})
    db.lock(numbers)
    lines = db.lines(numbers)
    return _bury(db, lines, _deleted(db, f"({db.row}) IN (SELECT {db.row} {oldest})", (now, SLICE)), now)


def expire_line(db: Database, device: bytes, now: int) -> int:
    """The same for one device, now that it asks: nobody may let go of what grew too old without being told."""
    lines = db.lines([line_of(device)])
    condition, values, *_ = db.span(line_of(device))
    return _bury(db, lines, _deleted(db, f"{condition} AND expires_at <= ?", (*values, now)), now)


def _bury(db: Database, lines: Sequence[Line], old: Sequence[_Gone], now: int) -> int:
    by_line: dict[int, list[_Gone]] = {}
    for each in old:
        by_line.setdefault(each.line, []).append(each)
    if by_line.keys() - {line.number for line in lines}:
        raise Again  # what was too old before was taken by another relay, and these lines are not locked
    for line in lines:
        if gone := by_line.get(line.number):
            db.let_go(line.number, [(each.sequence, each.dedupe) for each in gone])
            _replace_by_gap(db, line.number, gone)
            _count_down(db, line, gone, now)
    return len(old)


def _replace_by_gap(db: Database, line: int, gone: Sequence[_Gone]) -> None:
    """The gap stands where the last of them stood, and takes in the gaps before it."""
    last = max(each.sequence for each in gone)
    before = db.execute(
        "DELETE FROM gaps WHERE line = ? AND sequence <= ? RETURNING first_at, last_at, count", (line, last)
    ).fetchall()
    gaps = [*before, *((each.arrived_at, each.arrived_at, 1) for each in gone)]
    first_at, last_at = min(gap[0] for gap in gaps), max(gap[1] for gap in gaps)
    count = sum(gap[2] for gap in gaps)
    db.execute("INSERT INTO gaps VALUES (?, ?, ?, ?, ?)", (line, last, first_at, last_at, count))


def _count_down(db: Database, line: Line, gone: Sequence[_Gone], now: int, after: int = 0) -> None:
    """Keys go when nothing waits that needs them; one still in use is written again with its next envelope.

    `after`: up to there nothing waits.
    """
    line.waiting -= len(gone)
    line.waiting_bytes -= sum(each.size for each in gone)
    line.since = _oldest(db, line.number, after) if line.waiting else 0
    line.is_told = False
    db.keep((), [line])
    if not line.waiting:
        old = (line.number, now - KEY_REST)
        if db.execute("DELETE FROM keys WHERE line = ? AND written_at < ?", old).rowcount:
            line.key = b""


def _oldest(db: Database, line: int, after: int) -> int:
    """When it arrived. The first one that is named may be what this transaction has let go of."""
    for most in (1, LAST):
        left = db.span(line, after=after, most=most)
        query = f"SELECT arrived_at FROM envelopes WHERE {left.condition} ORDER BY {left.order} LIMIT 1"  # noqa: S608 - our own text
        if row := db.execute(query, left.values).fetchone():
            return int(row[0])
    return 0
