"""What the relay tells about itself, as the store takes it in: a doubt about a connection."""

from conwerz_desktop.domain.channels import Asset, Channel
from conwerz_desktop.domain.doubts import Why
from conwerz_desktop.relay_client import recovery
from conwerz_desktop.relay_client.pages import Notice
from conwerz_desktop.services import connect
from conwerz_desktop.store import connections, disconnections, doubts, grants
from conwerz_desktop.store.connections import ConnectionRow
from conwerz_desktop.store.database import Writing

_LESSER = {"leads": Channel.MESSENGER, "comments": Channel.INSTAGRAM}
_ENDED = {"removed": Why.REMOVED, "deletion": Why.DELETION}


def hear(writing: Writing, notice: Notice) -> None:
    """In the transaction that moves the cursor, so that no notice is lost."""
    asset = asset_of(notice)
    row = connections.find(writing.db, asset) if asset else None
    code = str(notice.facts.get("code", ""))
    if row is None:
        if code and asset:
            _hear_of_what_is_left(writing, asset, notice, code)
        return
    if code and (number := disconnections.erasing(writing.db, row.asset)):
        order = disconnections.one(writing.db, number)
        if order and order.facts.keep_leads:
            _ask(writing, row.id, notice, code)  # what stays of it goes next
            return
        doubts.note_erased(writing, code)  # told once the row is gone, which holds the code until then
    if notice.kind == "access_ended" and (why := _ENDED.get(str(notice.facts.get("why")))):
        doubts.raise_(writing, row, why, code)
    elif notice.kind == "taken_over":
        proven = _is_the_shops_own(writing, notice, row)
        doubts.raise_(writing, row, Why.GIVEN_UP if proven else Why.TAKEN_OVER)


def _hear_of_what_is_left(writing: Writing, asset: Asset, notice: Notice, code: str) -> None:
    """A deletion of what is not connected any more."""
    if (kept := grants.find_kept(writing.db, asset)) is None:
        doubts.note_erased(writing, code)  # nothing of it is here
    else:
        _ask(writing, kept, notice, code)


def _ask(writing: Writing, number: int, notice: Notice, code: str) -> None:
    """Nobody's word where the relay names nobody. `number` is the asset's row."""
    if user := str(notice.facts.get("user", "")):
        grants.ask_for_kept(writing, number, user, code)


def asset_of(notice: Notice) -> Asset | None:
    """None where it is about none that this version knows."""
    channel = str(notice.facts.get("channel"))
    try:
        return Asset(_LESSER.get(channel) or Channel(channel), str(notice.facts.get("asset")))
    except ValueError:
        return None


def _is_the_shops_own(writing: Writing, notice: Notice, row: ConnectionRow) -> bool:
    """Signed with the recovery code of this shop, and later than this computer connected it: not a repeated one."""
    key = connect.recovery_public_key(writing.db)
    proof, route = str(notice.facts.get("proof", "")), str(notice.facts.get("channel"))
    at = recovery.taken_over_at(proof, route, str(notice.facts.get("asset")), key)
    return at is not None and at > row.connected_at
