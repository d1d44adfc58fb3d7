"""A generated shop in a real database: written once a day, seed and schema, and copied for each run."""

import hashlib
import os
import shutil
import tempfile
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from importlib import resources
from itertools import islice
from pathlib import Path
from typing import Any

from bench.generator import DAY, SHOP, Message, ShopYear
from conwerz_desktop.domain.messages import Author
from conwerz_desktop.store import connection, connections, conversations, frequent, migrations, text_index, words
from conwerz_desktop.store.connection import Connection
from conwerz_desktop.store.database import Writing

BATCH = 20_000
_FORMAT = 5  # to be raised when the generator writes other rows
_UNSEEN = 25  # one conversation in so many was not looked at since its last message


@dataclass(frozen=True, slots=True)
class StoredShop:
    """A database of our own store, and the key that opens it."""

    path: Path
    key: bytes


def key(seed: int) -> bytes:
    """Not a secret: these shops are made up."""
    return hashlib.sha256(f"bench {seed}".encode()).digest()


def copied(folder: Path, seed: int, messages: int, conversations: int = 20_000) -> StoredShop:
    """A copy that may be written to, as `folder`/conwerz.db, and on the disk: no figure waits for its way there.

    Takes minutes where today's shop was not made yet.
    """
    folder.mkdir(parents=True, exist_ok=True)
    target = folder / "conwerz.db"
    shutil.copyfile(_made_today(seed, messages, conversations), target)
    os.sync()
    return StoredShop(target, key(seed))


def _made_today(seed: int, messages: int, conversations: int) -> Path:
    """The messages of a shop end today: the store shows nothing that is past its 90 days."""
    today = time.time_ns() // 1_000_000 // DAY
    folder = Path(tempfile.gettempdir()) / f"conwerz-bench-{os.getuid()}"
    folder.mkdir(mode=0o700, exist_ok=True)
    name = f"shop-{_FORMAT}.{_schema()}-{seed}-{messages}-{conversations}"
    finished = folder / f"{name}-{today}.db"
    if not finished.exists():
        for old in folder.glob(f"{name}-*"):
            old.unlink()
        unfinished = finished.with_suffix(".unfinished")
        fill(unfinished, key(seed), ShopYear(seed, today * DAY, messages, conversations))
        unfinished.rename(finished)
    return finished


def _schema() -> str:
    """Changes with every migration, whatever its number."""
    scripts = sorted(
        (file.name, file.read_bytes()) for file in resources.files(migrations).iterdir() if ".sql" in file.name
    )
    return hashlib.sha256(b"".join(text for _, text in scripts)).hexdigest()[:8]


def fill(path: Path, key: bytes, shop: ShopYear) -> None:
    """Write the whole shop into a new database, quickly: a crash in between leaves nothing to use."""
    db = connection.open_writer(path, key, lambda: 0)
    for pragma in ("journal_mode = OFF", "synchronous = OFF", "cache_size = -1000000", "foreign_keys = OFF"):
        db.execute(f"PRAGMA {pragma}")
    db.execute("BEGIN")
    writing = Writing(db, shop.ends_at, 0)
    assets = [connections.add(writing, asset, name) for asset, name in SHOP]
    _write_customers(db, shop, assets)
    _write_messages(db, shop, assets)
    text_index.build(db)
    while frequent.settle(db, BATCH):
        pass
    words.write(db)
    _derive(writing, shop)
    db.execute("COMMIT")
    db.execute("PRAGMA journal_mode = WAL")
    db.close()


def _write_customers(db: Connection, shop: ShopYear, assets: list[int]) -> None:
    people = list(enumerate(shop.customers, 1))
    db.executemany(
        "INSERT INTO person (id, name, username, phone, asked_at) VALUES (?, ?, ?, ?, ?)",
        ((number, who.profile.name, who.profile.username, who.profile.phone, shop.ends_at) for number, who in people),
    )
    places = [(number, assets[who.asset], who.person_id) for number, who in people]
    insert = "INSERT INTO conversation (id, asset, person, person_id) VALUES (?1, ?2, ?1, ?3)"
    db.executemany(insert, places)
    db.executemany("INSERT INTO address (conversation, asset, person_id) VALUES (?, ?, ?)", places)


def _write_messages(db: Connection, shop: ShopYear, assets: list[int]) -> None:
    places = [assets[who.asset] for who in shop.customers]
    told = enumerate(shop.told(), 1)
    while batch := list(islice(told, BATCH)):
        insert = (
            "INSERT INTO message (id, conversation, asset, meta_id, author, text, kind, reply_to, sent_at, arrived_at,"
            " progress) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
        )
        db.executemany(insert, (_message(number, each, places) for number, each in batch))
        db.executemany(
            "INSERT INTO attachment (message, position, kind, url, mime_type) VALUES (?, ?, ?, ?, ?)",
            _attachments(batch),
        )
        db.executemany("INSERT INTO reaction VALUES (?, ?, ?, ?, ?, ?)", _reactions(batch, places))


def _message(number: int, told: Message, places: list[int]) -> tuple[Any, ...]:
    content = told.content
    kind = content.attachments[0].kind if content.attachments else None
    return (
        number, told.customer + 1, places[told.customer], told.meta_id, told.author, content.text, kind,
        content.reply_to, told.sent_at, told.sent_at + 400, told.progress,
    )  # fmt: skip


def _attachments(batch: Iterable[tuple[int, Message]]) -> Iterator[tuple[Any, ...]]:
    for number, told in batch:
        for place, part in enumerate(told.content.attachments):
            yield number, place, part.kind, part.url, part.mime_type


def _reactions(batch: Iterable[tuple[int, Message]], places: list[int]) -> Iterator[tuple[Any, ...]]:
    for _, told in batch:
        if told.emoji:
            by_shop = told.author is Author.CUSTOMER
            yield places[told.customer], told.meta_id, by_shop, told.customer + 1, told.emoji, told.sent_at + 60_000


def _derive(writing: Writing, shop: ShopYear) -> None:
    """The facts of all conversations; the owner has looked at most of them after their last message."""
    writing.conversations.update(range(1, shop.conversations + 1))
    conversations.refresh(writing)
    seen = "UPDATE conversation SET seen_upto = coalesce(last_message, 0), unread = 0 WHERE id % ?"
    writing.db.execute(seen, (_UNSEEN,))
