"""What of a connection's checks outlives the run. Never the subscription itself: the table says "No, action only"."""

import json
from collections.abc import Collection

from conwerz_desktop.domain.audit import Act
from conwerz_desktop.domain.changes import Topic
from conwerz_desktop.domain.records import record
from conwerz_desktop.store import audit, connections
from conwerz_desktop.store.connection import Connection
from conwerz_desktop.store.database import Writing


@record
class KnownHealth:
    """`ends_at` is when the token ends (0: never, None: nobody told); `granted` what Meta's answers proved."""

    granted: frozenset[str] = frozenset()
    ends_at: int | None = None
    whole_at: int | None = None


UNKNOWN = KnownHealth()
STORED = (
    "SELECT conversation.asset, count(*) FROM conversation JOIN message ON message.conversation = conversation.id"
    " GROUP BY conversation.asset"
)
NEWEST = "SELECT id, last_at FROM living_conversation WHERE asset = ? ORDER BY last_at DESC, id DESC LIMIT 1"
LAST = (
    "SELECT sent_at, arrived_at FROM living_message WHERE conversation = ? AND author = 'customer' AND NOT imported"
    " ORDER BY sent_at DESC, meta_id DESC LIMIT 1"
)
MOST = 10_000  # values in one query


def everything(db: Connection) -> dict[int, KnownHealth]:
    """By the row number of the asset."""
    query = "SELECT asset, granted, ends_at, whole_at FROM connection_health"
    return {
        asset: KnownHealth(frozenset(json.loads(granted)), ends_at, whole_at)
        for asset, granted, ends_at, whole_at in db.execute(query)
    }


def granted(db: Connection) -> frozenset[str]:
    """By any connection."""
    return frozenset().union(*(known.granted for known in everything(db).values()))


def note(
    writing: Writing,
    asset: int,
    granted: Collection[str],
    *,
    ends_at: int | None = None,
    whole_at: int | None = None,
) -> None:
    """A check's findings. What it could not find out stays as it was. An asset that has gone meanwhile is no error."""
    before = everything(writing.db).get(asset, UNKNOWN).granted
    lost = sorted(before.difference(granted))
    for row in connections.everything(writing.db) if lost else ():
        if row.id == asset:
            for permission in lost:  # an entry each: all of them together are no word any more
                audit.note(writing, Act.PERMISSION_LOST, connections.mark_of(row.asset), what=permission)
    upsert = (
        "INSERT INTO connection_health (asset, granted, ends_at, whole_at)"
        " SELECT id, ?, ?, ? FROM asset WHERE id = ?"
        " ON CONFLICT DO UPDATE SET granted = excluded.granted, ends_at = coalesce(excluded.ends_at, ends_at),"
        " whole_at = coalesce(excluded.whole_at, whole_at)"
    )
    writing.topics.add(Topic.CHECKS)
    writing.db.execute(upsert, (json.dumps(sorted(granted)), ends_at, whole_at, asset))


@record
class Arrivals:
    """`newest_at`: of the newest message of any conversation; the last one of a customer, and how long it took."""

    newest_at: int = 0
    last_at: int | None = None
    lag: int | None = None


def arrivals(db: Connection, asset: int) -> Arrivals:
    """The last message is looked for in the newest conversation alone: a count over all would be read from the disk."""
    found = db.execute(NEWEST, (asset,)).fetchone()
    if found is None:
        return Arrivals()
    received = db.execute(LAST, (found[0],)).fetchone()
    if received is None:
        return Arrivals(found[1])
    sent_at, arrived_at = received
    return Arrivals(found[1], sent_at, max(0, arrived_at - sent_at))


def received(db: Connection, asset: int, messages: Collection[int]) -> tuple[tuple[int, int], ...]:
    """When customers' messages among these were sent, by Meta's clock, and when they were here.

    What was fetched does not count: only a webhook proves the way. Of very many the newest will do.
    """
    messages = sorted(messages)[-MOST:]
    places = ", ".join("?" * len(messages))
    query = (
        f"SELECT sent_at, arrived_at FROM living_message WHERE id IN ({places})"
        " AND asset = ? AND author = 'customer' AND NOT imported"
    )
    return tuple(db.execute(query, (*messages, asset)).fetchall())


def stored(db: Connection) -> dict[int, int]:
    """How many messages of each asset are held, counted in an index: the rows themselves stay where they are."""
    return dict(db.execute(STORED).fetchall())
