"""What the owner is done with, puts off, stars or shuts out. Done and snoozed end when the customer writes again.

`conversations.refresh` derives that with every message. A snooze that is due makes its conversation wait (`wake_due`),
whoever wrote last; until that is written, the views compare with the clock.
"""

from collections.abc import Iterable
from typing import Any

from conwerz_desktop.domain.records import record
from conwerz_desktop.domain.shutting import Shut
from conwerz_desktop.store import conversations as threads
from conwerz_desktop.store.connection import Connection
from conwerz_desktop.store.database import Writing

MATTER = ("done_upto", "snoozed_until", "snoozed_upto", "woke_upto")
STAR = ("starred",)
SEEN = ("seen_upto",)
SHUT = ("shut",)


@record
class Before:
    """How some conversations were before an act: each row is its number and these columns, so that it can be undone."""

    columns: tuple[str, ...]
    rows: tuple[tuple[Any, ...], ...]


def before(db: Connection, conversations: Iterable[int], columns: tuple[str, ...]) -> Before:
    query = f"SELECT id, {', '.join(columns)} FROM living_conversation WHERE id = ?"
    rows = (db.execute(query, (conversation,)).fetchone() for conversation in conversations)
    return Before(columns, tuple(row for row in rows if row))


def put_back(writing: Writing, known: Before) -> None:
    """As it was; what a customer has written since counts."""
    update = (
        f"UPDATE conversation SET ({', '.join(known.columns)}) = ({', '.join('?' * len(known.columns))}) WHERE id = ?"
    )
    writing.db.executemany(update, [(*values, conversation) for conversation, *values in known.rows])
    writing.conversations.update(row[0] for row in known.rows)
    threads.refresh(writing)


def finish(writing: Writing, conversations: Iterable[int]) -> None:
    """Done with: out of Waiting until the customer writes again."""
    _set(writing, conversations, "done_upto = newest, snoozed_until = NULL, woke_upto = NULL")


def reopen(writing: Writing, conversations: Iterable[int]) -> None:
    _set(writing, conversations, "done_upto = NULL")


def snooze(writing: Writing, conversations: Iterable[int], until: int) -> None:
    """Out of Waiting until then, or until the customer writes again."""
    put_off = "snoozed_until = :until, snoozed_upto = newest, done_upto = NULL, woke_upto = NULL"
    _set(writing, conversations, put_off, until)


def wake(writing: Writing, conversations: Iterable[int]) -> None:
    """The owner does not want to wait any longer."""
    _set(writing, conversations, "snoozed_until = NULL")


def wake_due(writing: Writing, now: int) -> None:
    """Whose time has come waits for the owner."""
    due = "SELECT id FROM living_conversation WHERE snoozed_until <= ?"
    rows = [number for (number,) in writing.db.execute(due, (now,)).fetchall()]
    _set(writing, rows, "snoozed_until = NULL, woke_upto = newest")


def star(writing: Writing, conversations: Iterable[int], *, starred: bool) -> None:
    _set(writing, conversations, f"starred = {int(starred)}")


def unsee(writing: Writing, conversations: Iterable[int]) -> None:
    """The customer's last message is new again."""
    last = (
        "SELECT id FROM living_message WHERE conversation = asked AND author = 'customer' ORDER BY sent_at DESC LIMIT 1"
    )
    _set(writing, conversations, f"seen_upto = coalesce(({last}) - 1, seen_upto)")


def shut(writing: Writing, conversations: Iterable[int], how: Shut) -> None:
    """On every channel of the persons these are with."""
    _set(writing, of_same_people(writing.db, conversations), f"shut = {int(how)}")


def of_same_people(db: Connection, conversations: Iterable[int]) -> list[int]:
    numbers = ",".join(str(int(number)) for number in conversations)
    query = (
        "SELECT id FROM living_conversation"
        f" WHERE person IN (SELECT person FROM living_conversation WHERE id IN ({numbers}))"
    )
    return [number for (number,) in db.execute(query).fetchall()]


def next_due(db: Connection) -> int | None:
    """When the next snooze ends."""
    query = "SELECT min(snoozed_until) FROM living_conversation WHERE snoozed_until IS NOT NULL"
    due: int | None = db.execute(query).fetchone()[0]
    return due


def _set(writing: Writing, conversations: Iterable[int], what: str, until: int = 0) -> None:
    update = (
        f"UPDATE conversation SET {what} FROM (SELECT :id AS asked, coalesce(max(id), 0) AS newest"
        " FROM message WHERE conversation = :id) WHERE id = asked"
    )
    for conversation in conversations:
        writing.db.execute(update, {"id": conversation, "until": until})
        writing.conversations.add(conversation)
    threads.refresh(writing)
