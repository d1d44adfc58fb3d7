"""Connections that the relay says have ended: hidden, until somebody has been heard whose word counts."""

from typing import TYPE_CHECKING

from conwerz_desktop.domain.changes import Topic
from conwerz_desktop.domain.doubts import Doubt, Why
from conwerz_desktop.store import conversations, settings
from conwerz_desktop.store.connection import Connection
from conwerz_desktop.store.database import Writing

if TYPE_CHECKING:
    from conwerz_desktop.store.connections import ConnectionRow

_ERASED = "deletions_done"
_WEAKER = {Why.REMOVED: (Why.TAKEN_OVER,), Why.DELETION: (Why.TAKEN_OVER, Why.REMOVED), Why.TAKEN_OVER: ()}


def raise_(writing: Writing, row: "ConnectionRow", why: Why, code: str = "") -> None:
    """Nothing of it is shown from now on. A stronger word takes the place of a weaker one."""
    known = Why(row.doubt) if row.doubt else None
    if known is None or why is Why.GIVEN_UP or known in _WEAKER.get(why, ()):
        values = (why, writing.now, code, row.id)
        codes = "trim(doubt_code || ' ' || ?)"  # of a deletion that waits already, too
        update = f"UPDATE asset SET doubt = ?, doubted_at = ?, doubt_code = {codes}, is_hidden = 1 WHERE id = ?"
        writing.db.execute(update, values)
        _tell(writing, row.id)
    elif known is why is Why.DELETION:
        add_code(writing, row.id, code)


def add_code(writing: Writing, asset: int, code: str) -> None:
    """Somebody asked a second time: each request has a page of its own that tells how far it is."""
    is_new = "instr(' ' || doubt_code || ' ', ' ' || ?1 || ' ') = 0"
    update = f"UPDATE asset SET doubt_code = trim(doubt_code || ' ' || ?1) WHERE id = ?2 AND {is_new}"
    writing.db.execute(update, (code, asset))


def everything(db: Connection) -> tuple[Doubt, ...]:
    query = (
        "SELECT id, doubt, doubted_at, doubt_code FROM asset WHERE doubt <> '' AND disconnected_at IS NULL ORDER BY id"
    )
    return tuple(Doubt(number, Why(why), since, code) for number, why, since, code in db.execute(query))


def take_code(writing: Writing, connection: int) -> str:
    """Of the deletions that were asked for, with spaces between.

    From here on the row holds those that are asked for while it is erased.
    """
    (code,) = writing.db.execute("SELECT doubt_code FROM asset WHERE id = ?", (connection,)).fetchone()
    writing.db.execute("UPDATE asset SET doubt_code = '' WHERE id = ?", (connection,))
    return str(code)


def note_erased(writing: Writing, codes: str) -> None:
    """The relay is to be told, as soon as it answers."""
    writing.topics.add(Topic.CONNECTIONS)
    writing.topics.add(settings.put(writing.db, _ERASED, " ".join(sorted({*_noted(writing.db), *codes.split()}))))


def note_told(writing: Writing, code: str) -> None:
    writing.topics.add(settings.put(writing.db, _ERASED, " ".join(sorted({*_noted(writing.db)} - {code}))))


def erased(db: Connection) -> tuple[str, ...]:
    """Codes of deletions that are done here, with all that they are about, and not yet told to the relay."""
    rows = db.execute("SELECT doubt_code FROM asset WHERE doubt_code <> ''").fetchall()
    open_ = {code for (codes,) in rows for code in codes.split()}
    return tuple(code for code in _noted(db) if code not in open_)


def _noted(db: Connection) -> list[str]:
    return (settings.get(db, _ERASED) or "").split()


def hide(writing: Writing, connection: int) -> None:
    _set(writing, "is_hidden = 1", "is_hidden = 0", connection)


def show(writing: Writing, connection: int) -> None:
    """Meta confirms it; it goes on being asked."""
    _set(writing, "is_hidden = 0", "is_hidden = 1", connection)


def forget(writing: Writing, connection: int) -> None:
    _set(writing, "doubt = '', doubted_at = NULL, doubt_code = '', is_hidden = 0", "doubt <> ''", connection)


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
