"""What the relay tells about itself, as the store takes it in: a doubt about a connection."""

from collections.abc import Mapping
from typing import Any

from conwerz_desktop.domain.channels import Asset, Channel
from conwerz_desktop.domain.doubts import MINUTE, Why
from conwerz_desktop.relay_client import recovery
from conwerz_desktop.relay_client.pages import Notice
from conwerz_desktop.services import connect
from conwerz_desktop.store import connections, deletions, disconnections, doubts, grants
from conwerz_desktop.store.connection import Connection
from conwerz_desktop.store.connections import ConnectionRow
from conwerz_desktop.store.database import Writing

_LESSER = {"leads": Channel.MESSENGER, "comments": Channel.INSTAGRAM}
_ENDED = {"removed": Why.REMOVED, "deletion": Why.DELETION}


def hear(writing: Writing, notice: Notice) -> None:
    """In the transaction that moves the cursor, so that no notice is lost or heard twice."""
    for asset in assets_of(notice):
        row = connections.find(writing.db, asset) if asset else None
        if code := str(notice.facts.get("code", "")):
            kept = grants.find_kept(writing.db, asset) if asset else None
            number = row.id if row else kept
            if number is not None and _is_older(writing.db, notice, number):
                deletions.note_older(writing, code, number)
                continue
            _note_deletion(writing, code, number, str(notice.facts.get("user", "")))
        if row and not (code and disconnections.erasing(writing.db, row.asset)):  # what stays of it goes next
            _doubt(writing, notice, row)


def _is_older(db: Connection, notice: Notice, number: int) -> bool:
    """Whether it was asked for before this was connected, by clocks that may be a little apart."""
    asked_at = notice.facts.get("asked_at")
    return isinstance(asked_at, int) and grants.connected_at(db, number) - asked_at > MINUTE


def _note_deletion(writing: Writing, code: str, number: int | None, user: str) -> None:
    """`number` is the row that it is about, connected or kept."""
    by_granter = number is not None and grants.was_by(writing.db, number, user)
    deletions.note(writing, code, number, by_granter=by_granter)


def _doubt(writing: Writing, notice: Notice, row: ConnectionRow) -> None:
    if notice.kind == "access_ended" and (why := _ENDED.get(str(notice.facts.get("why")))):
        doubts.raise_(writing, row, why)
    elif notice.kind == "taken_over":
        proven = _is_the_shops_own(writing, notice, row)
        doubts.raise_(writing, row, Why.GIVEN_UP if proven else Why.TAKEN_OVER)


def assets_of(notice: Notice) -> tuple[Asset | None, ...]:
    """None for what this version does not know. A deletion names all that it is about at once."""
    named = notice.facts.get("assets")
    found = [each for each in named if isinstance(each, Mapping)] if isinstance(named, list) else [notice.facts]
    return tuple(map(_asset_of, found))


def _asset_of(named: Mapping[str, Any]) -> Asset | None:
    channel = str(named.get("channel"))
    try:
        return Asset(_LESSER.get(channel) or Channel(channel), str(named.get("asset")))
    except ValueError:
        return None


def _is_the_shops_own(writing: Writing, notice: Notice, row: ConnectionRow) -> bool:
    """Signed with the recovery code of this shop, and later than this computer connected it: not a repeated one."""
    key = connect.recovery_public_key(writing.db)
    proof, route = str(notice.facts.get("proof", "")), str(notice.facts.get("channel"))
    at = recovery.taken_over_at(proof, route, str(notice.facts.get("asset")), key)
    return at is not None and at > row.connected_at
