"""Deletions that were asked for at Facebook: each by its code, until the relay has heard what became of it here.

What one is about is a row of `asset`, by a reference that the database empties when that row goes, with all that hangs
on it. So no code is lost on the way, and none counts as erased while anything of it stands (decision 0150).
"""

from conwerz_desktop.domain.changes import Topic
from conwerz_desktop.domain.channels import Asset, Channel
from conwerz_desktop.domain.disconnecting import Step
from conwerz_desktop.domain.doubts import Standing
from conwerz_desktop.domain.records import record
from conwerz_desktop.store.connection import Connection
from conwerz_desktop.store.database import Writing


@record
class Open:
    """One that waits, as a restored shop has to know it. `asset`: None where nothing of it is here."""

    code: str
    asset: Asset | None
    by_granter: bool
    asked_at: int
    is_kept: bool


def note(writing: Writing, code: str, asset: int | None, *, by_granter: bool = False) -> None:
    """It was heard of. `asset` is the row that it is about; None: nothing of it is here.

    `by_granter`: whoever asks is who had granted it. One that is repeated is still the same, and opened anew where
    nobody had confirmed it.
    """
    writing.topics.add(Topic.CONNECTIONS)
    if (
        asset is None
        and writing.db.execute("SELECT 1 FROM deletion WHERE code = ? AND asset IS NULL", (code,)).fetchone()
    ):
        return
    insert = (
        "INSERT INTO deletion (code, asset, by_granter, asked_at) VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET"
        " by_granter = max(by_granter, excluded.by_granter),"
        " asked_at = CASE WHEN is_kept THEN excluded.asked_at ELSE asked_at END, is_kept = 0"
    )
    writing.db.execute(insert, (code, asset, by_granter, writing.now))


def note_older(writing: Writing, code: str, asset: int) -> None:
    """It was asked for before this was connected: what came since stays, and the relay is told so."""
    writing.topics.add(Topic.CONNECTIONS)
    insert = "INSERT OR IGNORE INTO deletion (code, asset, by_granter, asked_at, is_kept) VALUES (?, ?, 0, ?, 1)"
    writing.db.execute(insert, (code, asset, writing.now))


def keep(writing: Writing, asset: int) -> None:
    """Nobody was heard whose word counts: what it is about stays."""
    if writing.db.execute("UPDATE deletion SET is_kept = 1 WHERE asset = ? AND NOT is_kept", (asset,)).rowcount:
        writing.topics.add(Topic.CONNECTIONS)


def untold(db: Connection) -> tuple[tuple[str, Standing], ...]:
    """Codes of which the relay has not heard yet how far they are."""
    query = "SELECT code, min(told), max(told) FROM deletion GROUP BY code ORDER BY code"
    found = [(code, _standing(db, code), told) for code, *told in db.execute(query).fetchall()]
    return tuple((code, standing) for code, standing, told in found if set(told) != {standing})


def note_told(writing: Writing, code: str, standing: Standing) -> None:
    """One that has ended is forgotten, unless it was heard of again meanwhile."""
    if standing is not Standing.ASKING and _standing(writing.db, code) is standing:
        writing.db.execute("DELETE FROM deletion WHERE code = ?", (code,))
    else:
        writing.db.execute("UPDATE deletion SET told = ? WHERE code = ?", (standing, code))


def everything(db: Connection) -> tuple[Open, ...]:
    query = (
        "SELECT d.code, a.channel, a.meta_id, d.by_granter, d.asked_at, d.is_kept FROM deletion d"
        " LEFT JOIN asset a ON a.id = d.asset ORDER BY d.id"
    )
    return tuple(
        Open(code, Asset(Channel(channel), meta_id) if channel else None, bool(by_granter), asked_at, bool(is_kept))
        for code, channel, meta_id, by_granter, asked_at, is_kept in db.execute(query)
    )


def put(writing: Writing, known: Open, asset: int | None) -> None:
    """Of another state of the same shop; `asset` is the row in this one."""
    insert = "INSERT OR IGNORE INTO deletion (code, asset, by_granter, asked_at, is_kept) VALUES (?, ?, ?, ?, ?)"
    values = (known.code, asset, known.by_granter, known.asked_at, known.is_kept)
    writing.db.execute(insert, values)


def _standing(db: Connection, code: str) -> Standing:
    """Erased: nothing that it is about is here any more, and no backup is still to be erased."""
    query = "SELECT is_kept FROM deletion WHERE code = ? AND asset IS NOT NULL"
    left = [bool(is_kept) for (is_kept,) in db.execute(query, (code,))]
    if not all(left) or _erases_backups(db):
        return Standing.ASKING
    return Standing.KEPT if left else Standing.ERASED


def _erases_backups(db: Connection) -> bool:
    query = "SELECT 1 FROM disconnection WHERE to_do <> '' AND instr(json_extract(to_do, '$.steps'), ?)"
    return db.execute(query, (Step.BACKUPS,)).fetchone() is not None
