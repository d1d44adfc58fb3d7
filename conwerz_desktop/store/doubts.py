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
    """Nothing of it is shown from now on. A stronger word takes the place of a weaker one.

    That another computer has it is remembered beside a word that Meta is asked about.
    """
    known = Why(row.doubt) if row.doubt else None
    if why is Why.TAKEN_OVER and not row.taken_over:
        writing.db.execute("UPDATE asset SET taken_over_at = ?, is_hidden = 1 WHERE id = ?", (writing.now, row.id))
        _tell(writing, row.id)
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
    """Meta confirms it, and goes on being asked. What another computer has stays hidden: the grant is good for both."""
    _set(writing, "is_hidden = 0", "is_hidden = 1 AND taken_over_at IS NULL", connection)


def forget(writing: Writing, connection: int) -> None:
    """Meta goes on confirming it, and whoever waits for a deletion of it is told that it stays.

    Where another computer has it, that is what is left to be settled.
    """
    deletions.keep(writing, connection)
    values = (
        f"doubt = iif(taken_over_at IS NULL, '', '{Why.TAKEN_OVER}'), doubted_at = taken_over_at,"
        " is_hidden = taken_over_at IS NOT NULL"
    )
    _set(writing, values, "doubt <> ''", connection)


def end(writing: Writing, connection: int) -> None:
    """The owner has connected it again."""
    deletions.keep(writing, connection)
    values = "doubt = '', doubted_at = NULL, taken_over_at = NULL, is_hidden = 0"
    _set(writing, values, "doubt <> ''", connection)


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
