"""Persons who are to stay away: marks under a random key, which tell nobody who it was."""

import hmac
from collections.abc import Iterable

from conwerz_desktop.domain.channels import Channel
from conwerz_desktop.store.connection import Connection
from conwerz_desktop.store.database import Writing

MARK = 16  # bytes


def address(channel: Channel, person_id: str) -> str:
    """What the mark of a person's id is made of. Assets of a channel that know one id know one person by it."""
    return f"address {channel} {person_id}"


def username(name: str) -> str:
    """The same for whoever comments: Instagram's names are the same everywhere."""
    return f"username {name.casefold()}"


def keep_away(writing: Writing, keys: Iterable[str]) -> None:
    """Whatever they sent until now is refused, whichever way it comes again."""
    upsert = "INSERT INTO forgotten VALUES (?, ?) ON CONFLICT DO UPDATE SET forgotten_at = excluded.forgotten_at"
    writing.db.executemany(upsert, [(_mark(writing.db, key), writing.now) for key in keys])
    writing.anybody_away = True


def until(writing: Writing, keys: Iterable[str]) -> int:
    """What was sent up to this moment by whoever has one of these keys stays away; 0 for nearly everybody."""
    if writing.anybody_away is None:
        writing.anybody_away = writing.db.execute("SELECT 1 FROM forgotten LIMIT 1").fetchone() is not None
    return max((_until(writing.db, key) for key in keys), default=0) if writing.anybody_away else 0


def _until(db: Connection, key: str) -> int:
    row = db.execute("SELECT forgotten_at FROM forgotten WHERE mark = ?", (_mark(db, key),)).fetchone()
    return int(row[0]) if row else 0


def _mark(db: Connection, key: str) -> bytes:
    (salt,) = db.execute("SELECT forgotten FROM salt").fetchone()
    return hmac.digest(salt, key.encode(), "sha256")[:MARK]
