"""Answers for later: gone with their conversation, and nothing to Meta before they are due."""

from collections.abc import Sequence
from dataclasses import replace

from conwerz_desktop.domain.changes import Topic
from conwerz_desktop.domain.outgoing import File
from conwerz_desktop.domain.records import record
from conwerz_desktop.store import kept_files
from conwerz_desktop.store.connection import Connection
from conwerz_desktop.store.database import Writing

FILES = kept_files.Table("scheduled_file", "scheduled")


@record
class Scheduled:
    """`files` comes with its bytes only from `take`."""

    id: int
    conversation: int
    text: str
    reply_to: str | None
    due_at: int
    files: tuple[File, ...] = ()


_ROWS = (
    "SELECT s.id, s.conversation, s.text, s.reply_to, s.due_at"
    " FROM scheduled s JOIN living_conversation c ON c.id = s.conversation"
)


def add(writing: Writing, new: Scheduled, files: Sequence[File]) -> int | None:
    """`new` has no number yet. None where the conversation has been erased meanwhile."""
    insert = (
        "INSERT INTO scheduled (conversation, text, reply_to, written_at, due_at)"
        " SELECT id, ?2, ?3, ?4, ?5 FROM living_conversation WHERE id = ?1 RETURNING id"
    )
    values = (new.conversation, new.text, new.reply_to, writing.now, new.due_at)
    row = writing.db.execute(insert, values).fetchone()
    if row is None:
        return None
    kept_files.replace(writing, FILES, row[0], files)
    _tell(writing, new.conversation)
    return int(row[0])


def of_conversation(db: Connection, conversation: int) -> tuple[Scheduled, ...]:
    """The next first."""
    rows = db.execute(f"{_ROWS} WHERE s.conversation = ? ORDER BY s.due_at, s.id", (conversation,)).fetchall()
    named = kept_files.named(db, FILES)
    return tuple(replace(Scheduled(*row), files=named.get(row[0], ())) for row in rows)


def next_due(db: Connection) -> Scheduled | None:
    row = db.execute(f"{_ROWS} ORDER BY s.due_at, s.id LIMIT 1").fetchone()
    return Scheduled(*row) if row else None


def take(writing: Writing, number: int) -> Scheduled | None:
    """Out of the table, with its files: to be sent now, or to be written on. None where it has gone meanwhile."""
    row = writing.db.execute(f"{_ROWS} WHERE s.id = ?", (number,)).fetchone()
    if row is None:
        return None
    taken = replace(Scheduled(*row), files=kept_files.of(writing.db, FILES, number))
    writing.db.execute("DELETE FROM scheduled WHERE id = ?", (number,))
    _tell(writing, taken.conversation)
    return taken


def _tell(writing: Writing, conversation: int) -> None:
    writing.conversations.add(conversation)
    writing.topics.add(Topic.SCHEDULED)
