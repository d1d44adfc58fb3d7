"""Connections that the relay says have ended: hidden, until somebody has been heard whose word counts."""

from typing import TYPE_CHECKING

from conwerz_desktop.domain.changes import Topic
from conwerz_desktop.domain.doubts import Doubt, Why
from conwerz_desktop.store import conversations, deletions
from conwerz_desktop.store.connection import Connection
from conwerz_desktop.store.database import Writing

if TYPE_CHECKING:
    from conwerz_desktop.store.connections import ConnectionRow

_WEAKER = {Why.REMOVED: (Why.TAKEN_OVER,), Why.DELETION: (Why.TAKEN_OVER, Why.REMOVED), Why.TAKEN_OVER: ()}


def raise_(writing: Writing, row: "ConnectionRow", why: Why) -> None:
    """Nothing of it is shown from now on. A stronger word takes the place of a weaker one."""
    known = Why(row.doubt) if row.doubt else None
    if known is None or why is Why.GIVEN_UP or known in _WEAKER.get(why, ()):
        update = "UPDATE asset SET doubt = ?, doubted_at = ?, is_hidden = 1 WHERE id = ?"
        writing.db.execute(update, (why, writing.now, row.id))
        _tell(writing, row.id)


def everything(db: Connection) -> tuple[Doubt, ...]:
    query = "SELECT id, doubt, doubted_at FROM asset WHERE doubt <> '' AND disconnected_at IS NULL ORDER BY id"
    return tuple(Doubt(number, Why(why), since) for number, why, since in db.execute(query))


def hide(writing: Writing, connection: int) -> None:
    _set(writing, "is_hidden = 1", "is_hidden = 0", connection)


def show(writing: Writing, connection: int) -> None:
    """Meta confirms it; it goes on being asked."""
    _set(writing, "is_hidden = 0", "is_hidden = 1", connection)


def forget(writing: Writing, connection: int) -> None:
    """And whoever waits for a deletion of it is told that it stays."""
    deletions.keep(writing, connection)
    _set(writing, "doubt = '', doubted_at = NULL, is_hidden = 0", "doubt <> ''", connection)


def _set(writing: Writing, values: str, unless: str, connection: int) -> None:
    if writing.db.execute(f"UPDATE asset SET {values} WHERE id = ? AND {unless}", (connection,)).rowcount:
        _tell(writing, connection)


def _tell(writing: Writing, connection: int) -> None:
    """Whoever lists rows of it reads them again; a conversation's time says whether it is shown."""
    writing.topics.add(Topic.CONNECTIONS)
    writing.db.execute("UPDATE conversation SET last_at = 0 WHERE asset = ?", (connection,))
    for changed, query in (
        (writing.conversations, "SELECT id FROM conversation WHERE asset = ?"),
        (writing.posts, "SELECT id FROM post WHERE asset = ?"),
        (writing.leads, "SELECT DISTINCT lead FROM submission WHERE asset = ?"),
    ):
        changed.update(number for (number,) in writing.db.execute(query, (connection,)))
    conversations.refresh(writing)
