"""The shop's own assets: what is connected, kept until it is disconnected."""

from dataclasses import replace
from typing import Any

from conwerz_desktop.domain.audit import Act
from conwerz_desktop.domain.changes import Topic
from conwerz_desktop.domain.channels import Asset, Channel
from conwerz_desktop.domain.doubts import Why
from conwerz_desktop.domain.records import record
from conwerz_desktop.store import audit
from conwerz_desktop.store.connection import Connection
from conwerz_desktop.store.database import Writing


@record
class ConnectionRow:
    id: int
    asset: Asset
    name: str
    category: str | None
    page_id: str | None
    waba_id: str | None
    connected_at: int
    business_id: str | None = None
    route: str = ""
    ended: str = ""
    doubt: str = ""
    """What the relay says has happened to it; see domain/doubts."""
    is_hidden: bool = False
    held_by_business: bool = False
    """Its token hangs on that of a business's system user, and not on the login of a person."""
    granted_by: bytes | None = None
    taken_over: bool = False
    """Another computer receives it, says the relay, whatever else is in doubt."""

    @property
    def is_elsewhere(self) -> bool:
        """Its grant and its subscription are another computer's now."""
        return self.taken_over or self.doubt in (Why.TAKEN_OVER, Why.GIVEN_UP)


_COLUMNS = (
    "id, channel, meta_id, name, category, page_id, waba_id, connected_at, business_id, route, ended, doubt, is_hidden,"
    " held_by_business, granted_by, taken_over_at IS NOT NULL"
)


def everything(db: Connection) -> tuple[ConnectionRow, ...]:
    return tuple(
        map(_row, db.execute(f"SELECT {_COLUMNS} FROM asset WHERE disconnected_at IS NULL ORDER BY channel, name, id"))
    )


def mark_of(asset: Asset) -> str:
    """What the audit log's mark of an asset is made of."""
    return f"{asset.channel} {asset.id}"


def find(db: Connection, asset: Asset) -> ConnectionRow | None:
    """The connection of an asset as events name it; Instagram events may carry the Page's id (contract 2.6)."""
    same = "meta_id = ?2 OR (channel = 'instagram' AND page_id = ?2)"
    query = f"SELECT {_COLUMNS} FROM asset WHERE channel = ?1 AND ({same}) AND disconnected_at IS NULL"
    row = db.execute(query, (asset.channel, asset.id)).fetchone()
    return _row(row) if row else None


def add(  # noqa: PLR0913 - the columns of a row
    writing: Writing,
    asset: Asset,
    name: str,
    *,
    category: str | None = None,
    page_id: str | None = None,
    waba_id: str | None = None,
    business_id: str | None = None,
    held_by_business: bool = False,
    route: str = "",
    user: str = "",
) -> int:
    """Connect an asset, or renew what is known of it. Returns its row number.

    `user` is Meta's id of whoever logged in; only its keyed mark is kept.
    """
    from conwerz_desktop.store import doubts, grants  # noqa: PLC0415 - a start connects nothing

    writing.topics.add(Topic.CONNECTIONS)
    if not writing.db.execute(
        "SELECT 1 FROM asset WHERE channel = ? AND meta_id = ? AND disconnected_at IS NULL", (asset.channel, asset.id)
    ).fetchone():
        audit.note(writing, Act.CONNECTED, mark_of(asset), channel=asset.channel.value)
    insert = (
        "INSERT INTO asset"
        " (channel, meta_id, name, category, page_id, waba_id, connected_at, business_id, route, granted_by,"
        " held_by_business) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT DO UPDATE SET name = excluded.name, category = excluded.category,"
        " page_id = excluded.page_id, waba_id = excluded.waba_id,"
        " business_id = coalesce(excluded.business_id, business_id), route = excluded.route, ended = '',"
        " granted_by = coalesce(excluded.granted_by, granted_by), grant_ended_at = NULL, ended_here_at = NULL,"
        " held_by_business = excluded.held_by_business,"
        " connected_at = CASE WHEN disconnected_at IS NULL THEN connected_at ELSE excluded.connected_at END,"
        " disconnected_at = NULL RETURNING id"
    )
    granted_by = grants.mark(writing.db, user) if user else None
    values = (
        *(asset.channel, asset.id, name, category, page_id, waba_id, writing.now, business_id, route, granted_by),
        held_by_business,
    )
    number = int(writing.db.execute(insert, values).fetchone()[0])
    doubts.end(writing, number)
    return number


def end(writing: Writing, asset: int, why: str) -> None:
    """Meta no longer takes the token: `why` is the key of a fault. Connecting again is what mends it."""
    if writing.db.execute("UPDATE asset SET ended = ? WHERE id = ? AND ended = ''", (why, asset)).rowcount:
        writing.topics.add(Topic.CONNECTIONS)


def remove(writing: Writing, asset: int) -> None:
    """With everything that refers to it, which should be little by now: see store/forgetting."""
    writing.db.execute("DELETE FROM asset WHERE id = ?", (asset,))
    writing.assets.clear()
    writing.places.clear()
    writing.topics.add(Topic.CONNECTIONS)


def mend(writing: Writing, asset: int) -> None:
    """Meta takes the token again, as after a checkpoint that the owner went through."""
    if writing.db.execute("UPDATE asset SET ended = '' WHERE id = ? AND ended <> ''", (asset,)).rowcount:
        writing.topics.add(Topic.CONNECTIONS)


def _row(row: tuple[Any, ...]) -> ConnectionRow:
    number, channel, meta_id, *rest, is_hidden, held, granted_by, taken_over = row
    found = ConnectionRow(number, Asset(Channel(channel), meta_id), *rest)
    found = replace(found, is_hidden=bool(is_hidden), held_by_business=bool(held), taken_over=bool(taken_over))
    return replace(found, granted_by=granted_by)
