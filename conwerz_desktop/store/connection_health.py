"""What of a connection's checks outlives the run. Never the subscription itself: the table says "No, action only"."""

import json
from collections.abc import Collection
from dataclasses import dataclass

from conwerz_desktop.store.connection import Connection
from conwerz_desktop.store.database import Writing


@dataclass(frozen=True, slots=True)
class KnownHealth:
    """`ends_at` is when the token ends (0: never, None: nobody told); `granted` what Meta's answers proved."""

    granted: frozenset[str] = frozenset()
    ends_at: int | None = None
    whole_at: int | None = None


UNKNOWN = KnownHealth()


def everything(db: Connection) -> dict[int, KnownHealth]:
    """By the row number of the asset."""
    query = "SELECT asset, granted, ends_at, whole_at FROM connection_health"
    return {
        asset: KnownHealth(frozenset(json.loads(granted)), ends_at, whole_at)
        for asset, granted, ends_at, whole_at in db.execute(query)
    }


def note(
    writing: Writing,
    asset: int,
    granted: Collection[str],
    *,
    ends_at: int | None = None,
    whole_at: int | None = None,
) -> None:
    """A check's findings. What it could not find out stays as it was. An asset that has gone meanwhile is no error."""
    upsert = (
        "INSERT INTO connection_health (asset, granted, ends_at, whole_at)"
        " SELECT id, ?, ?, ? FROM asset WHERE id = ?"
        " ON CONFLICT DO UPDATE SET granted = excluded.granted, ends_at = coalesce(excluded.ends_at, ends_at),"
        " whole_at = coalesce(excluded.whole_at, whole_at)"
    )
    writing.db.execute(upsert, (json.dumps(sorted(granted)), ends_at, whole_at, asset))
