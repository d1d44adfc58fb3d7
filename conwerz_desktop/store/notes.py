"""What colleagues tell each other within a conversation. Nothing that sends reads it; it goes with the conversation."""

from collections.abc import Iterable

from conwerz_desktop.domain.records import record
from conwerz_desktop.store.connection import Connection
from conwerz_desktop.store.database import Writing

_ROWS = (
    "SELECT n.id, n.conversation, n.text, n.written_at, n.edited_at IS NOT NULL"
    " FROM note n JOIN living_conversation c ON c.id = n.conversation"
)

_LIVING = "FROM living_conversation WHERE id = ?1"


@record
class Note:
    id: int
    conversation: int
    text: str
    written_at: int
    edited: bool = False


def between(db: Connection, conversation: int, since: int, until: int) -> tuple[Note, ...]:
    """Those of at least `since` and before `until`, newest first."""
    query = f"{_ROWS} WHERE n.conversation = ? AND n.written_at >= ? AND n.written_at < ? ORDER BY n.written_at DESC"
    return tuple(_note(row) for row in db.execute(query, (conversation, since, until)).fetchall())


def some(db: Connection, ids: Iterable[int]) -> tuple[Note, ...]:
    numbers = ",".join(str(int(number)) for number in ids)
    return tuple(_note(row) for row in db.execute(f"{_ROWS} WHERE n.id IN ({numbers})").fetchall())


def of_conversation(db: Connection, conversation: int) -> tuple[Note, ...]:
    """Newest first."""
    return between(db, conversation, 0, 2**62)


def add(writing: Writing, conversation: int, text: str) -> int | None:
    """None where the conversation has been erased meanwhile."""
    insert = f"INSERT INTO note (conversation, text, written_at) SELECT id, ?2, ?3 {_LIVING} RETURNING id"
    made = writing.db.execute(insert, (conversation, text, writing.now)).fetchone()
    if made is None:
        return None
    _tell(writing, conversation, made[0])
    return int(made[0])


def edit(writing: Writing, number: int, text: str) -> None:
    update = "UPDATE note SET text = ?, edited_at = ? WHERE id = ? RETURNING conversation"
    if row := writing.db.execute(update, (text, writing.now, number)).fetchone():
        _tell(writing, row[0], number)


def delete(writing: Writing, number: int) -> Note | None:
    """Returns it, so that it can be put back."""
    (note, *_) = [*some(writing.db, [number]), None]
    if note:
        writing.db.execute("DELETE FROM note WHERE id = ?", (number,))
        _tell(writing, note.conversation, number)
    return note


def put_back(writing: Writing, note: Note) -> None:
    insert = f"INSERT INTO note (conversation, id, text, written_at) SELECT id, ?2, ?3, ?4 {_LIVING}"
    writing.db.execute(insert, (note.conversation, note.id, note.text, note.written_at))
    _tell(writing, note.conversation, note.id)


def _tell(writing: Writing, conversation: int, number: int) -> None:
    writing.conversations.add(conversation)
    writing.notes.add(number)


def _note(row: tuple[int, int, str, int, int]) -> Note:
    number, conversation, text, written_at, edited = row
    return Note(number, conversation, text, written_at, bool(edited))
