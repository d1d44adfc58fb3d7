"""Events that this version cannot read: kept in their raw form, once each, and read again after an update."""

import hashlib
import json
from collections.abc import Iterator, Mapping
from typing import Any

from conwerz_desktop.domain.events import Unrecognised
from conwerz_desktop.store.connection import Connection
from conwerz_desktop.store.database import Writing


def keep(writing: Writing, event: Unrecognised) -> None:
    raw = json.dumps(event.raw, sort_keys=True)  # escaped, since Meta may send half an emoji
    digest = hashlib.sha256(raw.encode()).digest()
    values = (digest, raw, event.reason, event.occurred_at or writing.now)
    writing.db.execute("INSERT INTO unrecognised VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING", values)


def everything(db: Connection) -> Iterator[tuple[bytes, Mapping[str, Any]]]:
    """Each event with the digest by which it is forgotten once it could be read."""
    for digest, raw in db.execute("SELECT digest, raw FROM unrecognised ORDER BY occurred_at"):
        yield digest, json.loads(raw)


def forget(writing: Writing, digest: bytes) -> None:
    writing.db.execute("DELETE FROM unrecognised WHERE digest = ?", (digest,))


def has(db: Connection, digest: bytes) -> bool:
    return db.execute("SELECT 1 FROM unrecognised WHERE digest = ?", (digest,)).fetchone() is not None
