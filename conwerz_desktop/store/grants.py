"""Whose login connected an asset, as a mark that tells nobody who it was, and what is left where the grant has ended.

A deletion may be asked for when only the leads are left, which stay at a removal: then there is no token any more
with which Meta could be asked, and what it said before counts (decision 0150).
"""

from collections.abc import Iterable
from dataclasses import astuple

from conwerz_desktop.domain.channels import Asset, Channel
from conwerz_desktop.domain.records import record
from conwerz_desktop.store import audit
from conwerz_desktop.store.connection import Connection
from conwerz_desktop.store.database import Writing


@record
class Kept:
    """Leads that are left of an asset, and that somebody asked to delete.

    `by_granter`: whoever asked is who had granted it. `has_ended`: Meta has refused a token of the same grant.
    `route`: as what the relay remembers it.
    """

    id: int
    asset: Asset
    route: str
    asked_at: int
    by_granter: bool
    has_ended: bool


def mark(db: Connection, user: str) -> bytes:
    """Of Meta's id of a person for this app."""
    return audit.mark(db, f"grant of {user}")


def end(writing: Writing, asset: Asset) -> None:
    """Meta has refused its token, which may be of its Page alone."""
    update = "UPDATE asset SET grant_ended_at = ? WHERE grant_ended_at IS NULL AND channel = ? AND meta_id = ?"
    writing.db.execute(update, (writing.now, asset.channel, asset.id))


def has_ended(db: Connection, asset: Asset) -> bool:
    query = "SELECT 1 FROM asset WHERE channel = ? AND meta_id = ? AND grant_ended_at IS NOT NULL"
    return db.execute(query, (asset.channel, asset.id)).fetchone() is not None


def end_all(writing: Writing, asset: Asset, by: bytes | None) -> None:
    """Meta has ended the login of whoever has this mark: everything that hangs on it has ended."""
    end(writing, asset)
    update = (
        "UPDATE asset SET grant_ended_at = ? WHERE grant_ended_at IS NULL AND NOT held_by_business AND granted_by = ?"
    )
    writing.db.execute(update, (writing.now, by))


def note_ended_here(writing: Writing, numbers: Iterable[int]) -> None:
    """The owner ends their grant with another's, and wants to sign these in again: Meta will tell of it as news."""
    update = "UPDATE asset SET ended_here_at = ? WHERE id = ?"
    writing.db.executemany(update, [(writing.now, number) for number in numbers])


def ended_here_at(db: Connection, number: int) -> int:
    """0 where the owner has not ended it here, or signed in again since. `number`: asset's row."""
    row = db.execute("SELECT ended_here_at FROM asset WHERE id = ?", (number,)).fetchone()
    return int(row[0] or 0) if row else 0


@record
class Ended:
    """What is known of the grant behind leads that were kept."""

    granted_by: bytes | None
    grant_ended_at: int | None


def ended(db: Connection) -> dict[Asset, Ended]:
    """Of all assets of which only leads are left."""
    query = "SELECT channel, meta_id, granted_by, grant_ended_at FROM asset WHERE disconnected_at IS NOT NULL"
    return {Asset(Channel(channel), meta_id): Ended(*known) for channel, meta_id, *known in db.execute(query)}


def put_ended(writing: Writing, asset: Asset, known: Ended) -> None:
    """Of an older state of the same asset, whether it was connected then or not."""
    update = "UPDATE asset SET granted_by = ?, grant_ended_at = ? WHERE channel = ? AND meta_id = ?"
    writing.db.execute(update, (*astuple(known), asset.channel, asset.id))


def kept_assets(db: Connection) -> dict[Asset, int]:
    """Those of which only leads are left, with their row numbers."""
    rows = db.execute("SELECT channel, meta_id, id FROM asset WHERE disconnected_at IS NOT NULL")
    return {Asset(Channel(channel), meta_id): number for channel, meta_id, number in rows}


def find_kept(db: Connection, asset: Asset) -> int | None:
    """The row number of an asset of which only leads are left."""
    query = "SELECT id FROM asset WHERE channel = ? AND meta_id = ? AND disconnected_at IS NOT NULL"
    row = db.execute(query, (asset.channel, asset.id)).fetchone()
    return int(row[0]) if row else None


def was_by(db: Connection, number: int, user: str) -> bool:
    """Whether it was this person who granted it; nobody's word where the relay names nobody. `number`: asset's row."""
    query = "SELECT 1 FROM asset WHERE id = ? AND granted_by = ?"
    return bool(user) and db.execute(query, (number, mark(db, user))).fetchone() is not None


def connected_at(db: Connection, number: int) -> int:
    """Since when it has been connected, or was until only its leads were left. `number`: asset's row."""
    return int(db.execute("SELECT connected_at FROM asset WHERE id = ?", (number,)).fetchone()[0])


def asked_for(db: Connection) -> tuple[Kept, ...]:
    query = (
        "SELECT a.id, a.channel, a.meta_id, a.route, max(d.asked_at), max(d.by_granter), a.grant_ended_at IS NOT NULL"
        " FROM deletion d JOIN asset a ON a.id = d.asset WHERE a.disconnected_at IS NOT NULL AND NOT d.is_kept"
        " GROUP BY a.id ORDER BY a.id"
    )
    return tuple(
        Kept(number, Asset(Channel(channel), meta_id), route, asked_at, bool(by_granter), bool(has_ended))
        for number, channel, meta_id, route, asked_at, by_granter, has_ended in db.execute(query)
    )
