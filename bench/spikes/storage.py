"""Which shape of the store is quick to fill, to read and to search, and erases without leaving a word behind.

python storage.py one|tables|indexes|linked --folder DIR [--rows N]
    [--prefix '2 3'] [--content external|contentless] [--raw]
"""

import argparse
import random
import time
from collections.abc import Callable, Sequence
from functools import partial
from itertools import islice
from pathlib import Path

import sqlcipher3

from corpus import CONVERSATIONS, DAY_MS, ID_MARK, START_MS, WEEK_MS, WEEKS, WORD_MARK, messages
from erasing import Eraser
from remnants import count
from shapes import KEY, SHAPES, Shape, connect, create, ingest, page, search

MARKED = 10_000

QUERIES = {
    "rare word": ["garçonzen", "wimquiltun", "fürchester", "yorlemhou"],
    "common word": ["the", "you", "die", "gracias", "prix"],
    "two words": ["order thank", "bitte preis", "the wim", "pedido hoy", "giá giao"],
    "phrase": ['"how much"', '"thank you"', '"wie viel"', '"para hoy"', '"bao nhiêu"'],
    "two letters": ["th*", "gr*", "po*", "ba*", "zq*"],
    "three letters": ["pri*", "bit*", "gra*", "con*", "zqx*"],
    "no hit": ["xxnothing", "the xxnothing", '"xxnot here"'],
}


def fill(store: sqlcipher3.Connection, shape: Shape, rows: int, indexed: bool) -> dict[int, float]:
    """Rows/s for each size of batch: a tenth of the rows, the last, in hundreds, all others in thousands."""
    source, spent, done = messages(rows, MARKED), {1000: 0.0, 100: 0.0}, {1000: 0, 100: 0}
    while batch := list(islice(source, size := 1000 if sum(done.values()) < rows * 0.9 else 100)):
        started = time.perf_counter()
        ingest(store, shape, batch, indexed)
        spent[size] += time.perf_counter() - started
        done[size] += len(batch)
    return {size: done[size] / spent[size] for size in spent}


def timed(calls: Sequence[Callable[[], object]]) -> tuple[float, float, float]:
    """Milliseconds at 50, 95 and 99 %."""
    spent = []
    for call in calls:
        started = time.perf_counter()
        call()
        spent.append((time.perf_counter() - started) * 1000)
    spent.sort()
    return tuple(round(spent[min(len(spent) - 1, int(len(spent) * share))], 2) for share in (0.5, 0.95, 0.99))  # type: ignore[return-value]


def left(database: Path) -> str:
    words, ids = count(database, KEY, WORD_MARK, 12), count(database, KEY, ID_MARK, 8)
    return f"words {words}, ids {ids} (different, occurrences)"


def erase(label: str, store: sqlcipher3.Connection, database: Path, shape: Shape, external: bool, moment: int) -> None:
    eraser = Eraser(store, shape, external)
    started = time.perf_counter()
    eraser.until(moment)
    erased = time.perf_counter() - started
    eraser.checkpoint("TRUNCATE")
    print(f"{label}: {erased:.2f} s; left: {left(database)}")
    eraser.give_back()
    eraser.checkpoint("TRUNCATE")
    spent = sorted(seconds * 1000 for seconds, _ in eraser.holds)
    p50, p99 = spent[len(spent) // 2], spent[int(len(spent) * 0.99)]
    print(f"  holds: {len(spent)}, {sum(spent) / 1000:.2f} s, p50 {p50:.1f}, p99 {p99:.1f}, max {spent[-1]:.1f} ms")
    for what in dict.fromkeys(what for _, what in eraser.holds):
        own = sorted(seconds * 1000 for seconds, name in eraser.holds if name == what)
        print(
            f"    {what}: {len(own)} holds, {sum(own) / 1000:.2f} s,"
            f" p99 {own[int(len(own) * 0.99)]:.1f}, max {own[-1]:.1f} ms"
        )
    print(
        f"  after giving back: {left(database)}, {database.stat().st_size / 1e6:.1f} MB",
        flush=True,
    )


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("shape", choices=SHAPES)
    parser.add_argument("--folder", type=Path, required=True)
    parser.add_argument("--rows", type=int, default=1_000_000)
    parser.add_argument("--prefix", default="")
    parser.add_argument("--automerge", type=int, default=8)
    parser.add_argument("--content", choices=["external", "contentless"], default="contentless")
    parser.add_argument("--synchronous", choices=["NORMAL", "FULL"], default="NORMAL")
    parser.add_argument("--raw", action="store_true", help="no full-text index: the peer")
    return parser.parse_args()


def main() -> None:
    options = arguments()
    shape = SHAPES[options.shape]
    print(vars(options) | {"folder": ""})
    database = options.folder / f"{options.shape}-{time.monotonic_ns()}.db"
    store = connect(database, options.synchronous)
    create(store, shape, options)
    rates = fill(store, shape, options.rows, not options.raw)
    print(
        f"ingest: {rates[1000]:.0f} rows/s in thousands, {rates[100]:.0f} in hundreds,"
        f" {database.stat().st_size / 1e6:.0f} MB",
        flush=True,
    )
    rng = random.Random(3)
    chosen = [rng.randrange(CONVERSATIONS) for _ in range(3000)]
    print("page of 50, p50 p95 p99 ms:", timed([partial(page, store, shape, c) for c in chosen]))
    if not options.raw:
        for name, queries in QUERIES.items():
            calls = [partial(search, store, shape, q, START_MS * 256) for q in queries * 40]
            print(f"search {name}, p50 p95 p99 ms:", timed(calls))
        store.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        print(
            "control before, words:",
            count(database, KEY, WORD_MARK, 12),
            "ids:",
            count(database, KEY, ID_MARK, 8),
            flush=True,
        )
        external = options.content == "external"
        erase("one day", store, database, shape, external, START_MS + DAY_MS)
        erase("everything", store, database, shape, external, START_MS + WEEKS * WEEK_MS)
    store.close()
    database.unlink()


if __name__ == "__main__":
    main()
