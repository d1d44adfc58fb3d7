"""Opened envelopes to committed rows, in pages as the relay gives them, beside the same rows in bare SQLCipher."""

import time
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Any

from sqlcipher3 import dbapi2

from bench import stored_shop, webhooks
from bench.figures import Found, Run, median_ratio
from bench.generator import SHOP, ShopYear
from conwerz_desktop.app import haste
from conwerz_desktop.domain.events import MessageReceived
from conwerz_desktop.domain.messages import Author
from conwerz_desktop.meta.webhooks import read
from conwerz_desktop.services import intake
from conwerz_desktop.store import connections
from conwerz_desktop.store.database import Store, Writing
from conwerz_relay.queues import PAGE_EVENTS

ENVELOPES, QUICK_ENVELOPES = 100_000, 20_000
PAGE = PAGE_EVENTS  # the relay gives no more at once, and there is a backlog
PAIRS = 5
GOAL, STRETCH = 0.3, 0.5

Page = Sequence[dict[str, Any]]


def measure(run: Run) -> Found:
    """Each pair is a part of the envelopes, first into ours, then into the peer's database; both keep growing."""
    haste.look_seldom()  # as the program does once it is started; it holds for the peer as well
    count = QUICK_ENVELOPES if run.quick else ENVELOPES
    pages = list(_pages(run.seed, count))
    part = len(pages) // PAIRS
    ours, peer = _Ours(run), _Bare(run)
    mine, theirs = [], []
    for first in range(0, part * PAIRS, part):
        mine.append(_rate(ours, pages[first : first + part]))
        theirs.append(_rate(peer, pages[first : first + part]))
    rows = ours.close(), peer.close()
    assert rows == (count, count), rows
    ratio = median_ratio(mine, theirs)
    peer_line = {"name": "raw SQLCipher, one table without index, same pages", "value": _median(theirs)}
    more = {"pages_of": PAGE, "stored_before": 0, "text_index": "in the commit", "stretch_met": ratio >= STRETCH}
    return Found(_median(mine), "rows/s", peer_line, ratio, ratio >= GOAL, more)


def _rate(database: "_Ours | _Bare", pages: Sequence[Page]) -> float:
    began = time.perf_counter()
    for page in pages:
        database.take(page)
    return sum(map(len, pages)) / (time.perf_counter() - began)


def _median(rates: Sequence[float]) -> int:
    return round(sorted(rates)[len(rates) // 2])


def _pages(seed: int, count: int) -> Iterator[Page]:
    """What customers write within the last days, one message an envelope, as the relay's pages."""
    now = time.time_ns() // 1_000_000
    shop = ShopYear(seed, now, messages=3 * count, days=80)
    written = (
        webhooks.written(shop.customers[told.customer], told) for told in shop.told() if told.author is Author.CUSTOMER
    )
    chosen = islice(written, count)
    while page := list(islice(chosen, PAGE)):
        yield page


class _Ours:
    def __init__(self, run: Run) -> None:
        self._store = Store(run.folder / "ours.db", stored_shop.key(run.seed), lambda: time.time_ns() // 1_000_000)
        self._store.write(_connect).result()

    def take(self, page: Page) -> None:
        events = [event for payload in page for event in read(payload)]
        self._store.write(lambda writing: intake.apply(writing, events)).result()

    def close(self) -> int:
        count = self._store.read(lambda db: db.execute("SELECT count(*) FROM message").fetchone()[0]).result()
        self._store.close()
        return int(count)


class _Bare:
    """The same pragmas that the store sets, and no work beside the rows."""

    def __init__(self, run: Run) -> None:
        self._db = dbapi2.connect(str(run.folder / "bare.db"), isolation_level=None)
        self._db.execute(f"PRAGMA key = \"x'{stored_shop.key(run.seed).hex()}'\"")
        for pragma in ("journal_mode = WAL", "synchronous = FULL", "secure_delete = ON", "cache_size = -16384"):
            self._db.execute(f"PRAGMA {pragma}")
        self._db.execute("CREATE TABLE message (channel TEXT, person TEXT, meta_id TEXT, sent_at INTEGER, text TEXT)")

    def take(self, page: Page) -> None:
        events = [event for payload in page for event in read(payload)]
        self._db.execute("BEGIN IMMEDIATE")
        self._db.executemany("INSERT INTO message VALUES (?, ?, ?, ?, ?)", (_row(e) for e in events))  # type: ignore[arg-type]
        self._db.execute("COMMIT")

    def close(self) -> int:
        count = self._db.execute("SELECT count(*) FROM message").fetchone()[0]
        self._db.close()
        return int(count)


def _connect(writing: Writing) -> None:
    for asset, name in SHOP:
        connections.add(writing, asset, name)


def _row(event: MessageReceived) -> tuple[Any, ...]:
    address = event.address
    return address.asset.channel, address.person, event.message_id, event.sent_at, event.content.text
