"""A whole shop past its retention: erased in slices, while holds are timed and nothing may be left in any page."""

import asyncio
import shutil
import time
from collections.abc import Iterator
from pathlib import Path
from random import Random

from bench import stored_shop
from bench.figures import Found, Run, percentile
from conwerz_desktop.services import retention
from conwerz_desktop.store import connection, purge, text_index
from conwerz_desktop.store.connection import Connection
from conwerz_desktop.store.database import Store
from conwerz_desktop.store.prove import prove
from conwerz_desktop.store.purge import Until

MESSAGES, QUICK_MESSAGES = 1_000_000, 100_000
MARKERS = 10_000
GOAL, STRETCH = 60.0, 10.0  # seconds
HOLD = 50.0  # milliseconds at p99
YEAR = 365 * 86_400_000


def measure(run: Run) -> Found:
    """The peer is what one would write first, on a copy of the same shop: one DELETE, its words left to the index."""
    messages = QUICK_MESSAGES if run.quick else MESSAGES
    shop = stored_shop.copied(run.folder, run.seed, messages)
    _mark(shop.path, shop.key)
    plain = shop.path.with_name("plain.db")
    shutil.copyfile(shop.path, plain)
    marks = [_end(number) for number in range(MARKERS)]
    before = len(prove(shop.path, shop.key, marks).strings)
    spent, holds = asyncio.run(_purge(shop.path, shop.key))
    left = len(prove(shop.path, shop.key, marks).strings)
    plain_spent = _delete(plain, shop.key)
    plain_left = len(prove(plain, shop.key, marks).strings)
    p99 = percentile(holds, 99)
    met = (before, left) == (MARKERS, 0) and spent <= GOAL and p99 <= HOLD
    more = {
        "messages": messages, "markers_before": before, "markers_left": left, "slices": len(holds),
        "hold_p50_ms": round(percentile(holds, 50), 1), "hold_p99_ms": round(p99, 1),
        "hold_max_ms": round(max(holds), 1), "stretch_met": met and spent <= STRETCH,
    }  # fmt: skip
    peer = {"name": "one plain DELETE", "value": round(plain_spent, 2), "markers_left": plain_left}
    return Found(round(spent, 2), "s", peer, round(spent / plain_spent, 2), met, more)


async def _purge(path: Path, key: bytes) -> tuple[float, list[float]]:
    """Seconds, and how long each slice held the writer; checkpoints hold nobody but the writer, and count too."""
    store = Store(path, key, lambda: time.time_ns() // 1_000_000)
    holds: list[float] = []
    began = time.perf_counter()
    async for done in retention.slices(store, purge.PURGING, Until(store.time.now() + YEAR, 0)):
        holds += [held for held in (done.held, done.relieving) if held]
    await retention.empty_journal(store)
    while await asyncio.wrap_future(store.keep_house(purge.give_back)):
        pass
    await retention.empty_journal(store)
    spent = time.perf_counter() - began
    rows = store.read(lambda db: db.execute("SELECT count(*) FROM message").fetchone()[0]).result()
    store.close()
    assert rows == 0
    return spent, holds


def _delete(path: Path, key: bytes) -> float:
    db = connection.open_writer(path, key, lambda: 0)
    began = time.perf_counter()
    db.execute("BEGIN IMMEDIATE")
    for week in text_index.weeks(db):
        db.execute(f"DELETE FROM {text_index.name_of(week)}")
    for table in ("reaction", "attachment", "message", "conversation", "person"):
        db.execute(f"DELETE FROM {table}")
    db.execute("COMMIT")
    db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    spent = time.perf_counter() - began
    db.close()
    return spent


def _mark(path: Path, key: bytes) -> None:
    """A word of its own in `MARKERS` messages, evenly spread; then the indexes are written anew, as they would be."""
    db = connection.open_writer(path, key, lambda: 0)
    db.execute("PRAGMA synchronous = OFF")
    count = db.execute("SELECT count(*) FROM message").fetchone()[0]
    db.execute("BEGIN IMMEDIATE")
    db.executemany("UPDATE message SET text = text || ' ' || ? WHERE id = ?", _marked(count))
    _index_anew(db)
    db.execute("COMMIT")
    db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    db.close()


def _index_anew(db: Connection) -> None:
    for name in (text_index.name_of(week) for week in text_index.weeks(db)):
        db.execute(f"DROP TABLE {name}")
    db.execute("DELETE FROM text_week")
    text_index.build(db)


def _marked(count: int) -> Iterator[tuple[str, int]]:
    for number in range(MARKERS):
        yield f"{Random(number).getrandbits(40):010x}{_end(number)}", 1 + number * (count // MARKERS)


def _end(number: int) -> str:
    """By which a word is recognised: FTS5 leaves out what it shares with the one before it."""
    return "zqxj" + "".join(Random(f"end {number}").choices("lmnoprstuv", k=12))
