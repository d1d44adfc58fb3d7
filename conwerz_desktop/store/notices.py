"""What has come that the owner may want to be told: read from where the messages are, so that nothing is kept twice."""

import json
from collections.abc import Iterable

from conwerz_desktop.domain.messages import Kind
from conwerz_desktop.domain.records import record
from conwerz_desktop.store import conversations
from conwerz_desktop.store.connection import Connection
from conwerz_desktop.store.conversations import ConversationRow


@record
class News:
    """A conversation with something unread: `text` and `kind` are of the customer's newest message."""

    row: ConversationRow
    text: str
    kind: Kind | None


@record
class Mark:
    """The newest row numbers of what may be news."""

    message: int = 0
    submission: int = 0
    comment: int = 0


@record
class Beside:
    """How many leads and comments have come that nobody has told the owner of."""

    leads: int
    comments: int


@record
class About:
    """The row whose person a notice names."""

    conversation: int | None = None
    comment: int | None = None
    lead: int | None = None


def newest(db: Connection) -> Mark:
    tables = ("message", "submission", "comment")
    return Mark(*(db.execute(f"SELECT coalesce(max(id), 0) FROM {table}").fetchone()[0] for table in tables))


def written_to(db: Connection, after: Mark) -> frozenset[int]:
    """The conversations in which customers wrote after this; what was read back from Meta is no news.

    Not DISTINCT: for the order that it would need, SQLite would walk through all messages.
    """
    query = """SELECT conversation FROM living_message
               WHERE id > ? AND author = 'customer' AND imported = 0 AND unsent_at IS NULL"""
    return frozenset(number for (number,) in db.execute(query, (after.message,)))


def among(db: Connection, messages: Iterable[int]) -> frozenset[int]:
    """Those of these messages that customers wrote and that are news."""
    numbers = ",".join(str(int(number)) for number in messages)
    query = f"""SELECT id FROM living_message
                WHERE id IN ({numbers}) AND author = 'customer' AND imported = 0 AND unsent_at IS NULL"""
    return frozenset(number for (number,) in db.execute(query))


def beside(db: Connection, after: Mark, since: int) -> Beside:
    """Only what is of after `since`: a sweep brings leads of weeks ago, which are no news."""
    leads = "SELECT count(*) FROM living_submission WHERE id > ? AND submitted_at > ? AND is_test = 0"
    comments = "SELECT count(*) FROM living_comment WHERE id > ? AND commented_at > ? AND waits"
    return Beside(
        db.execute(leads, (after.submission, since)).fetchone()[0],
        db.execute(comments, (after.comment, since)).fetchone()[0],
    )


def unread(db: Connection, numbers: Iterable[int]) -> dict[int, News]:
    """Of these conversations, those that still are: not seen, not erased, not shut out."""
    found = {}
    for number in numbers:
        row = conversations.one(db, number)
        if row and row.unread and not row.shut and (said := _said(db, number)):
            found[number] = News(row, *said)
    return found


def unread_among(db: Connection, numbers: Iterable[int]) -> dict[int, int]:
    """How many messages of each of these conversations still are; for any number of them at once."""
    query = (
        "SELECT c.id, unread FROM json_each(?) j CROSS JOIN living_conversation c ON c.id = j.value"
        " WHERE unread > 0 AND shut = 0"
    )
    return dict(db.execute(query, (json.dumps(list(numbers)),)).fetchall())


def lives(db: Connection, about: About) -> bool:
    """Whether what a notice is about is neither erased nor past its time."""
    rows = (
        ("living_conversation", about.conversation),
        ("living_comment", about.comment),
        ("living_lead", about.lead),
    )
    return all(
        number is None or db.execute(f"SELECT 1 FROM {table} WHERE id = ?", (number,)).fetchone()
        for table, number in rows
    )


def how_many(db: Connection) -> int:
    """Unread messages, for the badge: of conversations that have not been shut out."""
    query = "SELECT coalesce(sum(unread), 0) FROM living_conversation WHERE unread > 0 AND shut = 0"
    return int(db.execute(query).fetchone()[0])


def _said(db: Connection, conversation: int) -> tuple[str, Kind | None] | None:
    query = """SELECT text, kind FROM living_message
               WHERE conversation = ? AND author = 'customer' AND unsent_at IS NULL
               ORDER BY sent_at DESC LIMIT 1"""
    row = db.execute(query, (conversation,)).fetchone()
    return (row[0], Kind(row[1]) if row[1] else None) if row else None
