"""What the database holds under each row of the permission table, counted from the rows themselves."""

from dataclasses import replace

from conwerz_desktop.domain.channels import Channel
from conwerz_desktop.domain.counters import OF_INSTAGRAM
from conwerz_desktop.domain.permissions import RowState
from conwerz_desktop.store import connection_health, jobs, settings
from conwerz_desktop.store.connection import Connection

_ASSETS = {
    "pages_show_list": (Channel.MESSENGER, ("asset.meta_id", "asset.name", "asset.category")),
    "instagram_basic": (Channel.INSTAGRAM, ("asset.meta_id", "asset.name")),
    "whatsapp_business_management": (Channel.WHATSAPP, ("asset.meta_id", "asset.name", "asset.waba_id")),
}
_MESSAGES = {
    "pages_messaging": Channel.MESSENGER,
    "instagram_manage_messages": Channel.INSTAGRAM,
    "whatsapp_business_messaging": Channel.WHATSAPP,
}
_MESSAGE_COLUMNS = ("message.text", "attachment.url", "attachment.media_id", "address.person_id", "person.phone")
_NOTHING = "pages_manage_metadata"
_BUSINESS = "business_management"
_NUMBERS, _TEMPLATE_COLUMNS = "whatsapp_business_management", ("template.meta_id", "template.name", "template.details")
_INSTAGRAMS = ", ".join(f"'{metric}'" for metric in OF_INSTAGRAM)
_COUNTERS = {
    "pages_read_engagement": f"metric NOT IN ({_INSTAGRAMS})",
    "instagram_manage_insights": f"metric IN ({_INSTAGRAMS})",
}
_COUNTER_COLUMNS = ("counter.day", "counter.metric", "counter.minutes", "counter.value")

_COMMENTS = "instagram_manage_comments"
_LEADS = "leads_retrieval"
_LEAD_COLUMNS = ("lead.name", "lead.phone", "lead.email", "lead_answer.value", "submission.meta_id")
_COMMENT_COLUMNS = ("comment.text", "comment.username", "comment.commented_at", "comment.meta_id", "post.meta_id")

PERMISSIONS = (*_ASSETS, *_MESSAGES, _COMMENTS, _LEADS, *_COUNTERS, _NOTHING, _BUSINESS)


def count(db: Connection) -> tuple[RowState, ...]:
    """One state for each of the table's twelve permissions."""
    counted = (
        *(_assets(db, permission, *what) for permission, what in _ASSETS.items()),
        *(_messages(db, permission, channel) for permission, channel in _MESSAGES.items()),
        _comments(db),
        _leads(db),
        *(_counters(db, permission, which) for permission, which in _COUNTERS.items()),
        RowState(_NOTHING, granted=None, rows=0),
        _businesses(db),
    )
    proved = connection_health.granted(db)
    return tuple(replace(state, granted=True) if state.permission in proved else state for state in counted)


def _assets(db: Connection, permission: str, channel: Channel, columns: tuple[str, ...]) -> RowState:
    query = "SELECT count(*), min(connected_at) FROM asset WHERE channel = ? AND disconnected_at IS NULL"
    rows, oldest_at = db.execute(query, (channel,)).fetchone()
    if permission == _NUMBERS:
        rows += db.execute("SELECT count(*) FROM template").fetchone()[0]
        columns += _TEMPLATE_COLUMNS
    return RowState(permission, _granted(db, channel), rows, columns, oldest_at)


def _businesses(db: Connection) -> RowState:
    """Behind how many assets a business is known, by its id."""
    query = "SELECT count(*), min(connected_at) FROM asset WHERE business_id IS NOT NULL"
    rows, oldest_at = db.execute(query).fetchone()
    return RowState(_BUSINESS, True if rows else None, rows, ("asset.business_id",), oldest_at)


def _messages(db: Connection, permission: str, channel: Channel) -> RowState:
    query = "SELECT count(*), min(sent_at) FROM message JOIN asset ON asset.id = message.asset WHERE channel = ?"
    rows, oldest_at = db.execute(query, (channel,)).fetchone()
    next_purge_at = jobs.get(db, "purge").next_due_at or None
    return RowState(
        permission, _granted(db, channel), rows, _MESSAGE_COLUMNS, oldest_at, next_purge_at, settings.message_days(db)
    )


def _leads(db: Connection) -> RowState:
    rows, oldest_at = db.execute("SELECT count(*), min(submitted_at) FROM submission").fetchone()
    next_purge_at = jobs.get(db, "purge").next_due_at or None
    return RowState(_LEADS, True if rows else None, rows, _LEAD_COLUMNS, oldest_at, next_purge_at)


def _counters(db: Connection, permission: str, which: str) -> RowState:
    """Each number of a day is a row. `oldest_at` is where its day begins in UTC."""
    query = f"SELECT count(*), min(day) * {settings.DAY} FROM counter WHERE {which}"
    rows, oldest_at = db.execute(query).fetchone()
    next_purge_at = jobs.get(db, "purge").next_due_at or None
    return RowState(permission, True if rows else None, rows, _COUNTER_COLUMNS, oldest_at, next_purge_at)


def _comments(db: Connection) -> RowState:
    rows, oldest_at = db.execute("SELECT count(*), min(commented_at) FROM comment").fetchone()
    next_purge_at = jobs.get(db, "purge").next_due_at or None
    return RowState(_COMMENTS, True if rows else None, rows, _COMMENT_COLUMNS, oldest_at, next_purge_at)


def _granted(db: Connection, channel: Channel) -> bool | None:
    """What is connected was granted when it was; Meta itself is asked by the connection's own checks."""
    query = "SELECT 1 FROM asset WHERE channel = ? AND disconnected_at IS NULL LIMIT 1"
    return True if db.execute(query, (channel,)).fetchone() else None
