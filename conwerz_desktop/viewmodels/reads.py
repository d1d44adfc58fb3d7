"""What the thread reads of a conversation."""

from collections.abc import Iterable
from dataclasses import dataclass

from conwerz_desktop.domain.messages import Author
from conwerz_desktop.store import conversations, messages
from conwerz_desktop.store.connection import Connection
from conwerz_desktop.store.conversations import ConversationRow
from conwerz_desktop.store.messages import MessageRow

PAGE = 50


@dataclass(frozen=True, slots=True)
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
    return Read(conversations.one(db, conversation), rows, full=len(rows) == PAGE)


def page_before(db: Connection, conversation: int, before: tuple[int, str]) -> Read:
    rows = messages.page(db, conversation, before, PAGE)
    return Read(conversations.one(db, conversation), rows, full=len(rows) == PAGE)


def page_after(db: Connection, conversation: int, after: tuple[int, str]) -> Read:
    rows = messages.page_after(db, conversation, after, PAGE)
    return Read(conversations.one(db, conversation), rows, newer=len(rows) == PAGE)


def around(db: Connection, conversation: int, message: int) -> Read:
    """The message with what was said before and after it; the newest page where it is there no more."""
    found = [row for row in messages.some(db, (message,)) if row.conversation == conversation]
    if not found:
        return first_page(db, conversation)
    place = (found[0].sent_at, found[0].meta_id)
    older = messages.page(db, conversation, place, PAGE)
    newer = messages.page_after(db, conversation, place, PAGE)
    rows = (*newer, *found, *older)
    return Read(conversations.one(db, conversation), rows, full=len(older) == PAGE, newer=len(newer) == PAGE)


def some(db: Connection, conversation: int, ids: frozenset[int]) -> Read:
    rows = tuple(row for row in messages.some(db, ids) if row.conversation == conversation)
    return Read(conversations.one(db, conversation), rows, asked=ids)


def first_unread(rows: Iterable[MessageRow], unread: int) -> int | None:
    """The oldest of the newest `unread` messages of the customer."""
    customers = [row.id for row in rows if row.author is Author.CUSTOMER and not row.unsent]
    return customers[:unread][-1] if unread and customers else None
