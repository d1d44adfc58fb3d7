"""What the owner is done with, puts off or stars. Done and snoozed end by themselves when the customer writes again.

`conversations.refresh` derives that with every message; a snooze that is due ends in the views, which know the time.
"""

from collections.abc import Iterable

from conwerz_desktop.store.connection import Connection
from conwerz_desktop.store.database import Writing


def finish(writing: Writing, conversations: Iterable[int]) -> None:
    """Done with: out of Waiting until the customer writes again."""
    _set(writing, conversations, "done_upto = newest, snoozed_until = NULL")


def reopen(writing: Writing, conversations: Iterable[int]) -> None:
    _set(writing, conversations, "done_upto = NULL")


def snooze(writing: Writing, conversations: Iterable[int], until: int) -> None:
    """Out of Waiting until then, or until the customer writes again."""
    _set(writing, conversations, "snoozed_until = :until, snoozed_upto = newest, done_upto = NULL", until)


def wake(writing: Writing, conversations: Iterable[int]) -> None:
    _set(writing, conversations, "snoozed_until = NULL")


def star(writing: Writing, conversations: Iterable[int], *, starred: bool) -> None:
    _set(writing, conversations, f"starred = {int(starred)}")


def next_due(db: Connection, now: int) -> int | None:
    """When the next snooze ends."""
    query = "SELECT min(snoozed_until) FROM living_conversation WHERE snoozed_until > ?"
    due: int | None = db.execute(query, (now,)).fetchone()[0]
    return due


def _set(writing: Writing, conversations: Iterable[int], what: str, until: int = 0) -> None:
    update = (
        f"UPDATE conversation SET {what} FROM (SELECT :id AS asked, coalesce(max(id), 0) AS newest"
        " FROM message WHERE conversation = :id) WHERE id = asked"
    )
    for conversation in conversations:
        writing.db.execute(update, {"id": conversation, "until": until})
        writing.conversations.add(conversation)
