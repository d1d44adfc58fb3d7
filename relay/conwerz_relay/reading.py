"""Reads of both engines: devices, holders of routes, pages. Each runs inside a transaction that sees one moment."""

from collections.abc import Sequence, Set
from functools import cache
from itertools import chain

from conwerz_relay.databases import Database, Span, chunks
from conwerz_relay.queues import PAGE_BYTES, PAGE_EVENTS
from conwerz_relay.records import (
    Computer,
    Depth,
    Device,
    Farewell,
    Gap,
    Held,
    Page,
    Reported,
    Route,
    SealedKey,
    Standing,
    Stored,
)
from conwerz_relay.schema import epoch, line_of

MOST = PAGE_EVENTS + 1  # that are looked at for a page, so that it knows whether it was cut
KEY_ID = slice(50, 66)  # of an envelope, see PROTOCOL.md
_COLUMNS = "id, tenant, signing_key, suite, hpke_key, recovery_key, retention_days, version"
_FROM = "FROM devices JOIN lines ON lines.line = devices.line WHERE"
_DEVICE = f"SELECT {_COLUMNS} {_FROM} devices.line = ? AND id = ?"
_COMPUTER = f"SELECT {_COLUMNS}, enrolled_at, seen_at {_FROM}"

_ENDED = "SELECT device, root, proven_at FROM ended WHERE"
_HELD = "SELECT DISTINCT device, root, proven_at FROM routes WHERE"


def device(db: Database, id_: bytes) -> Device | None:
    row = db.execute(_DEVICE, (line_of(id_), id_)).fetchone()
    return row and Device(*row)


def holder(db: Database, routes: Sequence[Route]) -> Device | None:
    for route in routes:
        for held_by in holders(db, route):
            return device(db, held_by)
    return None


def holders(db: Database, route: Route) -> list[bytes]:
    row = (route.channel, route.asset)
    return [held_by for (held_by,) in db.execute("SELECT device FROM routes WHERE channel = ? AND asset = ?", row)]


def holders_of_all(db: Database, wanted: Sequence[Sequence[Route]]) -> list[Device | None]:
    """As `holder` of each, with few statements for all of them."""
    named = list(dict.fromkeys((route.channel, route.asset) for routes in wanted for route in routes))
    held_by: dict[tuple[str, str], bytes] = {}
    for chunk in chunks(named):
        for channel, asset, holder in db.execute(_holding(len(chunk)), tuple(chain.from_iterable(chunk))).fetchall():
            held_by.setdefault((channel, asset), holder)
    known = _devices(db, set(held_by.values()))
    by_route = [[held_by.get((route.channel, route.asset), b"") for route in routes] for routes in wanted]
    return [known.get(next(filter(None, each), b"")) for each in by_route]


def _devices(db: Database, ids: Set[bytes]) -> dict[bytes, Device]:
    lines = [line_of(id_) for id_ in ids]
    rows = [row for chunk in chunks(lines) for row in db.execute(_being(len(chunk)), chunk).fetchall()]
    return {row[0]: Device(*row) for row in rows if row[0] in ids}


@cache
def _holding(count: int) -> str:
    wanted = ", ".join(["(?, ?)"] * count)
    return (
        f"WITH wanted (channel, asset) AS (VALUES {wanted}) SELECT routes.channel, routes.asset, device"  # noqa: S608 - our own text
        " FROM wanted JOIN routes ON routes.channel = wanted.channel AND routes.asset = wanted.asset"
    )


@cache
def _being(count: int) -> str:
    return f"SELECT {_COLUMNS} {_FROM} devices.line IN ({', '.join('?' * count)})"


def held(db: Database, device: bytes) -> tuple[Held, ...]:
    return tuple(map(_held, db.execute(f"{_HELD} device = ?", (device,))))


def held_by_grant(db: Database, proven_by: str) -> tuple[Held, ...]:
    return tuple(map(_held, db.execute(f"{_HELD} proven_by = ?", (proven_by,))))


def ended(db: Database, marks: Sequence[str], roots: Sequence[Route]) -> tuple[Held, ...]:
    found = {row for mark in marks for row in db.execute(f"{_ENDED} proven_by = ?", (mark,)).fetchall()}
    found |= {row for root in roots for row in db.execute(f"{_ENDED} root = ?", (name(root),)).fetchall()}
    return tuple(map(_held, sorted(found)))


def deletion(db: Database, code: str) -> tuple[Reported, ...]:
    rows = db.execute("SELECT state, since, device FROM deletions WHERE code = ? ORDER BY since, state", (code,))
    return tuple(Reported(Standing(state), since, bytes(device)) for state, since, device in rows)


def name(route: Route) -> str:
    """As a claim's first route is written down."""
    return f"{route.channel}/{route.asset}"


def former_holders(db: Database, device: bytes) -> tuple[bytes, ...]:
    query = (
        "SELECT DISTINCT former.device FROM routes JOIN former ON former.root = routes.root"
        " WHERE routes.device = ? AND former.device <> routes.device"
    )
    return tuple(found for (found,) in db.execute(query, (device,)))


def computers(db: Database, devices: Sequence[bytes], recovery_key: bytes) -> tuple[Computer, ...]:
    rows = [
        row for id_ in devices for row in db.execute(f"{_COMPUTER} devices.line = ? AND id = ?", (line_of(id_), id_))
    ]
    if recovery_key:
        rows += db.execute(f"{_COMPUTER} recovery_key = ?", (recovery_key,)).fetchall()
    found = {row[0]: Computer(Device(*row[:-2]), *row[-2:]) for row in rows}
    return tuple(found.values())


def farewell(db: Database, device: bytes) -> Farewell | None:
    query = "SELECT device, signing_key, removed_at, proof FROM farewells WHERE line = ? AND device = ?"
    row = db.execute(query, (line_of(device), device)).fetchone()
    return Farewell(*row) if row else None


def _held(row: tuple[bytes, str, int]) -> Held:
    device, root, proven_at = row
    return Held(bytes(device), Route(*root.split("/", 1)), proven_at)


def page(db: Database, id_: bytes, after: int, now: int, most: int = MOST) -> tuple[Page, int, bool]:
    """The page, the sequence of the gap that may still grow (0: none), and whether something has grown too old.

    `most`: of how many envelopes it is made, what is too old among them.
    """
    line = line_of(id_)
    span = db.span(line, after=after, most=most)
    found = db.execute("SELECT sequence, open_gap FROM lines WHERE line = ? AND device = ?", (line, id_)).fetchone()
    if found is None:
        return Page((), (), 0, epoch(db), more=False), 0, False
    gaps = _gaps(db, line, after, span.highest)
    stored, has_old = _stored(db, span, now)
    items, more = _cut(sorted([*stored, *gaps], key=_by_sequence))
    highest = max(found[0], span.last)
    return Page(tuple(items), _keys(db, line, items), highest, epoch(db), more), found[1], has_old


def depth(db: Database) -> int:
    return sum(each.waiting for each in db.depths(0))


def depths(db: Database, now: int) -> tuple[Depth, ...]:
    return tuple(db.depths(now))


def _by_sequence(item: Stored | Gap) -> int:
    return item.sequence


def _stored(db: Database, span: Span, now: int) -> tuple[list[Stored], bool]:
    """And whether something among them or before them has grown too old. Not all grow old in their order."""
    found, size, has_old = [], 0, False
    for *row, expires_at in db.execute(
        f"SELECT sequence, arrived_at, body, expires_at FROM envelopes WHERE {span.condition} AND sequence <= ?"  # noqa: S608 - our own text
        f" ORDER BY {span.order} LIMIT ?",
        (*span.values, span.highest, MOST),
    ):
        if expires_at <= now:
            has_old = True
            continue
        found.append(Stored(*row))
        size += len(row[2])
        if size > PAGE_BYTES and len(found) > 1:
            break
    return found, has_old


def _gaps(db: Database, line: int, after: int, up_to: int) -> list[Gap]:
    rows = db.execute(
        "SELECT sequence, first_at, last_at, count FROM gaps WHERE line = ? AND sequence > ? AND sequence <= ?"
        " ORDER BY sequence LIMIT ?",
        (line, after, up_to, MOST),
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


def _keys(db: Database, line: int, items: Sequence[Stored | Gap]) -> tuple[SealedKey, ...]:
    wanted = {each.body[KEY_ID] for each in items if isinstance(each, Stored)}
    query = "SELECT id, sealed, recovery FROM keys WHERE line = ? AND id = ?"
    return tuple(SealedKey(*row) for key in sorted(wanted) for row in db.execute(query, (line, key)))
