"""The shop's own assets: what is connected, kept until it is disconnected."""

from dataclasses import dataclass
from typing import Any

from conwerz_desktop.domain.audit import Act
from conwerz_desktop.domain.changes import Topic
from conwerz_desktop.domain.channels import Asset, Channel
from conwerz_desktop.store import audit
from conwerz_desktop.store.connection import Connection
from conwerz_desktop.store.database import Writing


@dataclass(frozen=True, slots=True)
class ConnectionRow:
    id: int
    asset: Asset
    name: str
    category: str | None
    page_id: str | None
    waba_id: str | None
    connected_at: int


_COLUMNS = "id, channel, meta_id, name, category, page_id, waba_id, connected_at"


def everything(db: Connection) -> tuple[ConnectionRow, ...]:
    return tuple(map(_row, db.execute(f"SELECT {_COLUMNS} FROM asset ORDER BY channel, name, id")))


def mark_of(asset: Asset) -> str:
    """What the audit log's mark of an asset is made of."""
    return f"{asset.channel} {asset.id}"


def find(db: Connection, asset: Asset) -> ConnectionRow | None:
    """The connection of an asset as events name it; Instagram events may carry the Page's id (contract 2.6)."""
    same = "meta_id = ?2 OR (channel = 'instagram' AND page_id = ?2)"
    query = f"SELECT {_COLUMNS} FROM asset WHERE channel = ?1 AND ({same})"
    row = db.execute(query, (asset.channel, asset.id)).fetchone()
    return _row(row) if row else None


def add(
    writing: Writing,
    asset: Asset,
    name: str,
    *,
    category: str | None = None,
    page_id: str | None = None,
    waba_id: str | None = None,
) -> int:
    """Connect an asset, or renew what is known of it. Returns its row number."""
    writing.topics.add(Topic.CONNECTIONS)
    if not writing.db.execute(
        "SELECT 1 FROM asset WHERE channel = ? AND meta_id = ?", (asset.channel, asset.id)
    ).fetchone():
        audit.note(writing, Act.CONNECTED, mark_of(asset), channel=asset.channel.value)
    insert = (
        "INSERT INTO asset (channel, meta_id, name, category, page_id, waba_id, connected_at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT DO UPDATE SET name = excluded.name, category = excluded.category,"
        " page_id = excluded.page_id, waba_id = excluded.waba_id RETURNING id"
    )
    values = (asset.channel, asset.id, name, category, page_id, waba_id, writing.now)
    return int(writing.db.execute(insert, values).fetchone()[0])


def _row(row: tuple[Any, ...]) -> ConnectionRow:
    number, channel, meta_id, *rest = row
    return ConnectionRow(number, Asset(Channel(channel), meta_id), *rest)
