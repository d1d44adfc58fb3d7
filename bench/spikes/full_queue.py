"""`python -m bench.spikes.full_queue sqlite|postgresql [shops] [envelopes]`: a relay's database when much waits.

100,000 shops with 1,000,000 envelopes of 700 bytes, kept in batches of 1,000 spread over all shops; then pages, letting
go, depth. PostgreSQL is a primary and one standby on loopback, each commit on both, without fsync.
"""

import json
import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from bench.figures import percentile
from bench.shops import device_id
from conwerz_relay import appending, reading, writing
from conwerz_relay.databases import Database, Engine
from conwerz_relay.limits import Allowance, Space
from conwerz_relay.records import Arrival, Device, SealedKey
from conwerz_relay.schema import epoch
from conwerz_relay.sqlite_engine import SqliteEngine

BATCH, SIZE, LOOKS = 1_000, 700, 1_000
ALLOWANCE = Allowance(100_000, 2**30)


@contextmanager
def engine_of(kind: str) -> Iterator[Engine]:
    if kind == "sqlite":
        with tempfile.TemporaryDirectory() as folder:
            yield SqliteEngine(Path(folder) / "relay.db", Space(reserve_bytes=64 * 2**20))
        return
    from conwerz_relay.postgres_engine import PostgresEngine  # noqa: PLC0415 - as the relay has it, an extra
    from tests.relay import postgres  # noqa: PLC0415

    with postgres.folder() as folder:
        cluster = postgres.Cluster.start(folder, **postgres.FAST)
        cluster.primary.ask("CREATE DATABASE relay")
        yield PostgresEngine(cluster.address("relay"), Space(), standbys=1)
        cluster.stop()


def main() -> None:
    kind, shops, envelopes = sys.argv[1], *map(int, (sys.argv[2:] + ["100000", "1000000"][len(sys.argv) - 2 :]))
    with engine_of(kind) as engine:
        db = engine.open()
        _enrol(db, shops)
        now = time.time_ns() // 1_000_000
        began, cpu = time.perf_counter(), time.process_time()
        for first in range(0, envelopes, BATCH):
            with db.writing():
                batch = [_arrival((first + n) * 7_919 % shops, now) for n in range(BATCH)]
                db.lock([])
                appending.append(db, batch, ALLOWANCE)
        kept = time.perf_counter() - began
        cpu = time.process_time() - cpu
        found = {
            "engine": kind,
            "kept_per_second": round(envelopes / kept),
            "our_cpu_us_each": round(cpu / envelopes * 1e6, 1),
            "page_ms": _timed(lambda shop: _read(db, shop, now)),
            "let_go_ms": _timed(lambda shop: _let_go(db, shop, now)),
            "depths_ms": _timed(lambda _: _depths(db, now), 5),
        }
        with db.reading():
            found["waiting"] = reading.depth(db)
        db.close()
    sys.stdout.write(json.dumps(found) + "\n")


def _enrol(db: Database, shops: int) -> None:
    for first in range(0, shops, BATCH):
        with db.writing():
            for number in range(first, min(first + BATCH, shops)):
                id_ = device_id(number)
                writing.enrol(db, Device(id_, id_, b"s" * 32, 1, b"k" * 32, b"", 30), 0)


def _arrival(shop: int, now: int) -> Arrival:
    id_ = device_id(shop)
    key = SealedKey(id_, b"s" * 80, b"")
    return Arrival(id_, os.urandom(16), now, now + 10**9, b"h" * 50 + id_ + os.urandom(SIZE - 66), key)


def _read(db: Database, shop: int, now: int) -> None:
    with db.reading():
        reading.page(db, device_id(shop), 0, now)


def _let_go(db: Database, shop: int, now: int) -> None:
    with db.writing():
        writing.acknowledge(db, device_id(shop), (epoch(db), 1), now)


def _depths(db: Database, now: int) -> None:
    with db.reading():
        reading.depths(db, now)


def _timed(work: Callable[[int], None], times: int = LOOKS) -> dict[str, float]:
    spent = []
    for number in range(times):
        began = time.perf_counter()
        work(number * 97)
        spent.append((time.perf_counter() - began) * 1000)
    return {f"p{percent}": round(percentile(spent, percent), 2) for percent in (50, 99)}


if __name__ == "__main__":
    main()
