"""Search as one types over a whole shop, beside tantivy and Xapian on the same words in plaintext.

All get the same folded words, and answer with the twenty newest and their texts; ours decrypts and says who wrote.
"""

import json
import random
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from bench import stored_shop, surroundings
from bench.figures import Found, Run, median_ratio, percentile
from bench.surroundings import Child
from bench.tantivy_peer import Tantivy
from conwerz_desktop.domain.search_query import Query
from conwerz_desktop.store import connection, folding, hits, search
from conwerz_desktop.store.connection import Connection
from conwerz_desktop.store.hits import Asked
from conwerz_desktop.store.search import START

MESSAGES, QUICK_MESSAGES = 1_000_000, 100_000
ROUNDS, QUICK_ROUNDS = 3, 2  # alternating blocks a class
QUERIES = 40  # a block
LONGEST = 16  # letters that somebody types as one word
GOAL, STRETCH = 15.0, 5.0  # milliseconds at p95
SYSTEM_PYTHON = "/usr/bin/python3"  # Xapian's binding comes from Debian only

Ask = Callable[[str], int]
Times = dict[str, list[list[float]]]


def measure(run: Run) -> Found:
    shop = stored_shop.copied(run.folder, run.seed, QUICK_MESSAGES if run.quick else MESSAGES)
    now = time.time_ns() // 1_000_000
    db = connection.open_writer(shop.path, shop.key, lambda: now - 90 * stored_shop.DAY)
    texts = run.folder / "texts"
    queries = _queries(db, texts, random.Random(f"search {run.seed}"))
    with ExitStack() as stack:
        tantivy = Tantivy(run.folder / "tantivy", _rows(texts))
        xapian = _xapian(stack, run.folder / "xapian", texts)
        sides: dict[str, Ask | None] = {
            "field": _field(db, now), "messages": _messages(db, now), "tantivy": tantivy.ask, "xapian": xapian,
        }  # fmt: skip
        times: dict[str, Times] = {name: {} for name in sides}
        for _ in range(QUICK_ROUNDS if run.quick else ROUNDS):
            for kind, wanted in queries.items():
                for name, ask in sides.items():
                    if ask:
                        times[name].setdefault(kind, []).append([_timed(ask, each) for each in wanted])
        return _found(times, db, {"tantivy_mb": tantivy.megabytes()})


def _field(db: Connection, now: int) -> Ask:
    """What the search field asks for with each letter: people, comments and messages."""

    def found(asked: Asked) -> int:
        small = [hit for of in hits.SMALL for hit in of(db, asked, 5)]
        return len(small) + len(search.messages(db, asked, START).hits)

    return _at_one_moment(db, now, found)


def _messages(db: Connection, now: int) -> Ask:
    """The messages alone, which is what the peers are asked for."""
    return _at_one_moment(db, now, lambda asked: len(search.messages(db, asked, START).hits))


def _at_one_moment(db: Connection, now: int, found: Callable[[Asked], int]) -> Ask:
    """In a transaction, as the store's reader answers whatever it is asked."""

    def ask(typed: str) -> int:
        db.execute("BEGIN")
        try:
            return found(Asked(Query(words=typed), now))
        finally:
            db.execute("ROLLBACK")

    return ask


def _timed(ask: Ask, typed: str) -> float:
    began = time.perf_counter_ns()
    ask(typed)
    return (time.perf_counter_ns() - began) / 1e6


def _found(times: Mapping[str, Times], db: Connection, more: Mapping[str, Any]) -> Found:
    def p95(name: str) -> dict[str, float]:
        return {
            kind: round(percentile([each for block in blocks for each in block], 95), 2)
            for kind, blocks in times[name].items()
        }

    ratios = {
        kind: median_ratio([percentile(block, 95) for block in blocks], [percentile(b, 95) for b in theirs])
        for kind, blocks in times["messages"].items()
        if (theirs := times["tantivy"].get(kind))
    }
    value = p95("field")
    worst = max(value.values())
    peer = {"name": "tantivy, plaintext, newest twenty", **p95("tantivy")}
    met = worst <= GOAL and all(ratio <= 1.0 for ratio in ratios.values())
    pages, size = (int(db.execute(f"PRAGMA {each}").fetchone()[0]) for each in ("page_count", "page_size"))
    facts = {
        "messages_alone": p95("messages"),
        "xapian": p95("xapian") or None, "messages": db.execute("SELECT count(*) FROM message").fetchone()[0],
        "file_mb": round(pages * size / 1e6), "stretch_met": met and worst <= STRETCH, **more,
    }  # fmt: skip
    return Found(value, "ms at p95", peer, ratios, met, facts)


def _queries(db: Connection, texts: Path, chance: random.Random) -> dict[str, Sequence[str]]:
    """Words of the shop, by how many messages they stand in; the texts are written for the peers meanwhile."""
    counted: dict[str, int] = {}
    lines: list[str] = []
    with texts.open("w", encoding="utf-8") as out:
        for number, sent_at, text in db.execute("SELECT id, sent_at, text FROM message WHERE text <> ''"):
            words = " ".join(folding.search_text(text).split())
            out.write(json.dumps([number, sent_at, words, text], ensure_ascii=False) + "\n")
            if number % 50 == 0:
                lines.append(words)
                for word in set(folding.words(text)):
                    counted[word] = counted.get(word, 0) + 1
    common = sorted((word for word in counted if 2 < len(word) <= LONGEST), key=lambda word: -counted[word])[:60]
    rare = chance.sample([word for word, times in counted.items() if times <= 2 and 4 < len(word) <= LONGEST], 200)
    return {
        "rare word": chance.sample(rare, QUERIES),
        "common word": chance.choices(common, k=QUERIES),
        "two words": [" ".join(chance.sample(common, 2)) for _ in range(QUERIES)],
        "rare and common": [f"{chance.choice(rare)} {chance.choice(common)}" for _ in range(QUERIES)],
        "one letter": chance.choices("abcdefghilmnoprstuv", k=QUERIES),
        "two letters": [chance.choice(common)[:2] for _ in range(QUERIES)],
        "three letters": [chance.choice(rare)[:3] for _ in range(QUERIES)],
        "as typed": [word[:end] for word in chance.sample(rare, QUERIES // 5) for end in (2, 3, 4, 5, len(word))],
        "no hit": [f"{chance.choice(rare)}qx" for _ in range(QUERIES)],
        "Chinese, Japanese, Thai": chance.choices(
            ["多少", "请问", "注文", "ありがとう", "ราคา", "ขอบคุณ", "颜色绿"], k=QUERIES
        ),
    }


def _rows(texts: Path) -> Iterator[tuple[int, int, str, str]]:
    with texts.open(encoding="utf-8") as lines:
        for line in lines:
            number, sent_at, words, text = json.loads(line)
            yield number, sent_at, words, text


def _xapian(stack: ExitStack, folder: Path, texts: Path) -> Ask | None:
    """None where Debian's binding is not installed."""
    script = str(Path(__file__).with_name("xapian_child.py"))
    try:
        command = [SYSTEM_PYTHON, script, str(folder), str(texts)]
        child = stack.enter_context(surroundings.child(command, patience=1_800))
    except (ChildProcessError, FileNotFoundError):
        return None
    return lambda typed: _ask_child(child, typed)


def _ask_child(child: Child, typed: str) -> int:
    child.tell({"terms": [term for word in folding.words(typed) for term in folding.terms(word)]})
    return int(child.line()["hits"])
