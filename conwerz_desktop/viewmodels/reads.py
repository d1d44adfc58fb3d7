"""What the thread reads of a conversation."""

from collections.abc import Iterable, Sequence

from conwerz_desktop.domain.messages import Attachment, Author, Content, Kind, Progress
from conwerz_desktop.domain.records import record
from conwerz_desktop.store import conversations, messages, notes
from conwerz_desktop.store.connection import Connection
from conwerz_desktop.store.conversations import ConversationRow
from conwerz_desktop.store.messages import MessageRow
from conwerz_desktop.store.notes import Note

PAGE = 50
FURTHER = 20
"""Of a page that is read while somebody scrolls: what it brings is made in the time between two frames."""
_NEVER = 2**62


@record
class Read:
    """What one read found of a conversation; `asked` are the row numbers it looked for, None for a page.

    `full` says that there may be older ones, `newer` that there are newer ones than these.
    """

    conversation: ConversationRow | None
    rows: tuple[MessageRow, ...]
    asked: frozenset[int] | None = None
    full: bool = False
    newer: bool = False


def first_page(db: Connection, conversation: int) -> Read:
    rows = messages.page(db, conversation, limit=PAGE)
    return Read(conversations.one(db, conversation), _page(db, conversation, rows, _NEVER), full=len(rows) == PAGE)


def page_before(db: Connection, conversation: int, before: tuple[int, str]) -> Read:
    rows = messages.page(db, conversation, before, FURTHER)
    noted = _page(db, conversation, rows, before[0], FURTHER)
    return Read(conversations.one(db, conversation), noted, full=len(rows) == FURTHER)


def page_after(db: Connection, conversation: int, after: tuple[int, str]) -> Read:
    rows = messages.page_after(db, conversation, after, FURTHER)
    is_newer = len(rows) == FURTHER
    noted = _noted(db, conversation, rows, after[0] + 1, rows[0].sent_at + 1 if is_newer else _NEVER)
    return Read(conversations.one(db, conversation), noted, newer=is_newer)


def around(db: Connection, conversation: int, message: int) -> Read:
    """The message with what was said before and after it; the newest page where it is there no more.

    A note is meant by the negative of its number, as everywhere in the thread.
    """
    found = [row for row in _rows(db, (message,)) if row.conversation == conversation]
    if not found:
        return first_page(db, conversation)
    place = (found[0].sent_at, found[0].meta_id)
    older = messages.page(db, conversation, place, PAGE)
    newer = messages.page_after(db, conversation, place, PAGE)
    is_full, is_newer = len(older) == PAGE, len(newer) == PAGE
    since, until = older[-1].sent_at if is_full else 0, newer[0].sent_at + 1 if is_newer else _NEVER
    said = [row for row in found if row.id > 0]
    rows = _noted(db, conversation, (*newer, *said, *older), since, until)
    return Read(conversations.one(db, conversation), rows, full=is_full, newer=is_newer)


def some(db: Connection, conversation: int, ids: frozenset[int], changed_notes: frozenset[int] = frozenset()) -> Read:
    asked = ids | {-number for number in changed_notes}
    rows = tuple(row for row in _rows(db, asked) if row.conversation == conversation)
    return Read(conversations.one(db, conversation), rows, asked=asked)


def _rows(db: Connection, asked: Iterable[int]) -> tuple[MessageRow, ...]:
    numbers = tuple(asked)
    noted = notes.some(db, [-number for number in numbers if number < 0])
    return (*messages.some(db, [number for number in numbers if number > 0]), *map(_as_row, noted))


def _page(
    db: Connection, conversation: int, rows: Sequence[MessageRow], until: int, full: int = PAGE
) -> tuple[MessageRow, ...]:
    """With the notes from the oldest of them on, or with all older ones where nothing is older."""
    return _noted(db, conversation, rows, rows[-1].sent_at if len(rows) == full else 0, until)


def _noted(
    db: Connection, conversation: int, rows: Sequence[MessageRow], since: int, until: int
) -> tuple[MessageRow, ...]:
    found = map(_as_row, notes.between(db, conversation, since, until))
    return tuple(sorted((*rows, *found), key=lambda row: (row.sent_at, row.meta_id), reverse=True))


def _as_row(note: Note) -> MessageRow:
    """Between the messages it stands as one more row, which nobody wrote to anybody."""
    return MessageRow(
        id=-note.id,
        conversation=note.conversation,
        meta_id=f"note:{note.id}",
        author=Author.NOBODY,
        content=Content(note.text, (Attachment(Kind.NOTE),)),
        sent_at=note.written_at,
        arrived_at=note.written_at,
        progress=Progress.RECEIVED,
        problem=None,
        edited=note.edited,
        unsent=False,
        quoted=None,
        reactions=(),
    )


def first_unread(rows: Iterable[MessageRow], unread: int) -> int | None:
    """The oldest of the newest `unread` messages of the customer."""
    customers = [row.id for row in rows if row.author is Author.CUSTOMER and not row.unsent]
    return customers[:unread][-1] if unread and customers else None
