"""What became of a shop since a backup of it was made, and must be true of the restored shop as well."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import field
from typing import Any

from conwerz_desktop.domain.channels import Asset, Channel
from conwerz_desktop.domain.doubts import Why
from conwerz_desktop.domain.messages import Progress
from conwerz_desktop.domain.records import record
from conwerz_desktop.store import (
    away,
    comments,
    connections,
    conversations,
    deletions,
    doubts,
    forgetting,
    gaps,
    grants,
    leads,
    link,
    messages,
    settings,
    trusted_time,
)
from conwerz_desktop.store.connection import Connection
from conwerz_desktop.store.database import Writing
from conwerz_desktop.store.deletions import Open
from conwerz_desktop.store.grants import Ended

Find = Callable[[Connection, int, str], int | None]
_WHOLE = ("audit", "audit_checkpoint", "forgotten", "receipt", "backup", "disconnection")
"""Tables that the restored shop takes over as they are: its own are an older state of the same."""


@record
class Since:
    """Read from the shop that is about to be replaced. `unsent`, `deleted` and `leads` are (asset, Meta's id, when)."""

    assets: frozenset[Asset] = frozenset()
    kept: Mapping[Asset, Ended] = field(default_factory=dict)
    """Those that were disconnected, and whose leads stayed."""
    deletions: Sequence[Open] = ()
    """Asked for at Facebook, and not done or not yet told to the relay."""
    unsent: Sequence[tuple[Asset, str, int]] = ()
    deleted: Sequence[tuple[Asset, str, int]] = ()
    leads: Sequence[tuple[Asset, str, int]] = ()
    message_days: int = settings.DEFAULT_MESSAGE_DAYS
    erased_until: int = 0
    tables: dict[str, Sequence[tuple[Any, ...]]] = field(default_factory=dict)


def read(db: Connection) -> Since:
    return Since(
        frozenset(row.asset for row in connections.everything(db)),
        grants.ended(db),
        deletions.everything(db),
        _ids(db, "message", "unsent_at"),
        _ids(db, "comment", "deleted_at"),
        _ids(db, "lead_deleted", "submitted_at"),
        settings.message_days(db),
        trusted_time.erased_until(db),
        {table: db.execute(f"SELECT * FROM {table}").fetchall() for table in _WHOLE},
    )


def is_same_shop(restored: Connection, present: Connection) -> bool:
    """One was begun as the other: the salt is made with the first database and stays for ever."""
    query = "SELECT audit, forgotten FROM salt"
    return bool(restored.execute(query).fetchone() == present.execute(query).fetchone())


def apply(writing: Writing, since: Since) -> None:
    """What was taken back, forgotten or disconnected stays away, and what was noted since is not lost.

    Whole persons and assets are hidden here; `services.erasing` takes them out, as it goes on with what was cut off.
    """
    for asset, meta_id, at in since.unsent:
        if message := _find(writing, asset, meta_id, messages.find):
            messages.unsend(writing, message, at)
    for asset, meta_id, _ in since.deleted:
        if comment := _find(writing, asset, meta_id, comments.find):
            comments.delete(writing, comment)
    for asset, meta_id, at in since.leads:
        if known := connections.find(writing.db, asset):
            leads.delete_form(writing, known.id, meta_id, at)
    writing.topics.add(settings.put(writing.db, settings.MESSAGE_DAYS, str(since.message_days)))
    trusted_time.note_erasure(writing.db, since.erased_until)
    for table, rows in since.tables.items():
        _take_over(writing.db, table, rows)
    conversations.refresh(writing)
    _forget_again(writing)
    _disconnect_again(writing, since)


def come_back(writing: Writing, made_at: int) -> None:
    """A restored shop is a new device, knows nothing of the time since, and sends nothing that may have been sent."""
    link.lose(writing)
    for (message,) in writing.db.execute("SELECT message FROM send").fetchall():
        messages.set_progress(writing, message, Progress.UNKNOWN)
    gaps.add(writing, made_at, writing.now, 0)
    conversations.refresh(writing)


def _disconnect_again(writing: Writing, since: Since) -> None:
    for row in connections.everything(writing.db):
        if row.asset not in since.assets:
            forgetting.begin_asset(writing, row.id, keep_leads=row.asset in since.kept)
    for asset, number in grants.kept_assets(writing.db).items():
        if asset not in since.assets | since.kept.keys():
            forgetting.begin_asset(writing, number)
    for asset, known in since.kept.items():
        grants.put_ended(writing, asset, known)
    writing.db.execute("DELETE FROM deletion")
    for each in since.deletions:
        _ask_again(writing, each)


def _ask_again(writing: Writing, known: Open) -> None:
    """A deletion is as open as it was, and whoever's word counts is asked anew."""
    row = connections.find(writing.db, known.asset) if known.asset else None
    kept = grants.find_kept(writing.db, known.asset) if known.asset else None
    deletions.put(writing, known, row.id if row else kept)
    if row and not known.is_kept:
        doubts.raise_(writing, row, Why.DELETION)


def _forget_again(writing: Writing) -> None:
    """Whoever has a mark that says so."""
    query = "SELECT a.channel, d.person_id, d.conversation FROM address d JOIN asset a ON a.id = d.asset"
    for channel, person_id, conversation in writing.db.execute(query).fetchall():
        if away.until(writing, [away.address(Channel(channel), person_id)]):
            forgetting.begin(writing, forgetting.traces(writing.db, conversation))
    names = writing.db.execute("SELECT DISTINCT username FROM comment WHERE username IS NOT NULL").fetchall()
    comments.forget(writing, frozenset(name for (name,) in names if away.until(writing, [away.username(name)])))


def _ids(db: Connection, table: str, ended: str) -> Sequence[tuple[Asset, str, int]]:
    query = (
        f"SELECT a.channel, a.meta_id, t.meta_id, t.{ended} FROM {table} t JOIN asset a ON a.id = t.asset"
        f" WHERE t.{ended} IS NOT NULL"
    )
    return [(Asset(Channel(channel), asset), meta_id, at) for channel, asset, meta_id, at in db.execute(query)]


def _find(writing: Writing, asset: Asset, meta_id: str, find: Find) -> int | None:
    known = connections.find(writing.db, asset)
    return find(writing.db, known.id, meta_id) if known else None


def _take_over(db: Connection, table: str, rows: Sequence[tuple[Any, ...]]) -> None:
    db.execute(f"DELETE FROM {table}")
    if rows:
        places = ", ".join("?" * len(rows[0]))
        db.executemany(f"INSERT INTO {table} VALUES ({places})", rows)
