"""`python -m bench.spikes.full_queue sqlite|postgresql [shops] [envelopes]`: a relay's database when much waits.

100,000 shops with 1,000,000 envelopes of 700 bytes, kept in batches of 1,000 spread over all shops; then pages,
letting go, depth. Before it, as many rows of that size as the engine takes into one table with one key. PostgreSQL is a
primary and one standby on loopback, each commit on both and on both disks.
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
from conwerz_relay.databases import Database, Engine, insert
from conwerz_relay.limits import Allowance, Space
from conwerz_relay.records import Arrival, SealedKey
from conwerz_relay.schema import epoch, line_of
from conwerz_relay.sqlite_engine import SqliteEngine

BATCH, SIZE, LOOKS = 1_000, 700, 1_000
BARE = 100_000  # rows for the engine's own limit
ROOMY = {"shared_buffers": "512MB", "max_wal_size": "2GB"}
ALLOWANCE = Allowance(100_000, 2**30)
DEVICES = "devices (line, id, tenant, signing_key, suite, hpke_key, recovery_key, retention_days, enrolled_at, seen_at)"


@contextmanager
def engine_of(kind: str) -> Iterator[Engine]:
    if kind == "sqlite":
        with tempfile.TemporaryDirectory() as folder:
            yield SqliteEngine(Path(folder) / "relay.db", Space(reserve_bytes=64 * 2**20))
        return
    from conwerz_relay.postgres_engine import PostgresEngine  # noqa: PLC0415 - as the relay has it, an extra
    from tests.relay import postgres  # noqa: PLC0415

    with postgres.folder() as folder, postgres.Cluster.running(folder, **ROOMY) as cluster:
        cluster.primary.ask("CREATE DATABASE relay")
        yield PostgresEngine(cluster.address("relay"), Space(), standbys=1)


def main() -> None:
    kind, shops, envelopes = sys.argv[1], *map(int, (sys.argv[2:] + ["100000", "1000000"][len(sys.argv) - 2 :]))
    with engine_of(kind) as engine:
        db = engine.open()
        _enrol(db, shops)
        now = time.time_ns() // 1_000_000
        bare, bare_cpu = _bare(db, now)
        began, cpu = time.perf_counter(), time.process_time()
        for first in range(0, envelopes, BATCH):
            with db.writing():
                batch = [_arrival((first + n) * 7_919 % shops, now) for n in range(BATCH)]
                db.lock([])
                appending.append(db, batch, ALLOWANCE)
            if (first + BATCH) % BARE == 0:
                sys.stderr.write(
                    f"{first + BATCH}: {round((first + BATCH) / (time.perf_counter() - began))} a second\n"
                )
        kept = time.perf_counter() - began
        cpu = time.process_time() - cpu
        found = {
            "engine": kind,
            "bare_per_second": bare,
            "bare_cpu_us_each": bare_cpu,
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
    """As `writing.enrol` leaves them, in as few statements as there are thousands."""
    for first in range(0, shops, BATCH):
        ids = [device_id(number) for number in range(first, min(first + BATCH, shops))]
        with db.writing():
            insert(db, "lines (line, device, version)", [(line_of(id_), id_, 0) for id_ in ids])
            insert(db, DEVICES, [(line_of(id_), id_, id_, b"s" * 32, 1, b"k" * 32, b"", 30, 0, 0) for id_ in ids])


def _bare(db: Database, now: int) -> tuple[int, float]:
    """Rows a second of the same size, and our CPU for each, where nothing is decided and one key is kept."""
    with db.writing():
        db.execute(
            "CREATE TABLE bare (line BIGINT, sequence BIGINT, at BIGINT, body BYTEA, PRIMARY KEY (line, sequence))"
        )
    began, cpu = time.perf_counter(), time.process_time()
    for first in range(0, BARE, BATCH):
        with db.writing():
            rows = [(line_of(device_id(first + n)), first, now, os.urandom(SIZE)) for n in range(BATCH)]
            insert(db, "bare", rows)
    spent, cpu = time.perf_counter() - began, time.process_time() - cpu
    with db.writing():
        db.execute("DROP TABLE bare")
    return round(BARE / spent), round(cpu / BARE * 1e6, 1)


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
