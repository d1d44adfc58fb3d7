"""What goes out by itself: the shop's greetings, what was sent and why, and how far the news has been looked at."""

from collections.abc import Iterable
from enum import StrEnum

from conwerz_desktop.domain.automation import DAY, Reason, Said, Talk
from conwerz_desktop.domain.changes import Topic
from conwerz_desktop.domain.channels import Channel
from conwerz_desktop.domain.greetings import Greeting
from conwerz_desktop.domain.records import record
from conwerz_desktop.store.connection import Connection
from conwerz_desktop.store.database import Writing

REMEMBERED = 50  # of a customer's newest messages, by which a window's beginning is known
BATCH = 50


class News(StrEnum):
    """What is looked at as it comes, by row number."""

    MESSAGES = "messages"
    COMMENTS = "comments"
    LEADS = "leads"
    LABELS = "labels"


TABLES = {
    News.MESSAGES: "message",
    News.COMMENTS: "comment",
    News.LEADS: "submission",
    News.LABELS: "label_news",
}


@record
class Heard:
    """A customer's message that nobody has looked at yet. `is_first`: nothing was ever said here before."""

    id: int
    conversation: int
    text: str
    sent_at: int
    is_first: bool


def greetings(db: Connection, place: str) -> dict[Reason, Greeting]:
    rows = db.execute("SELECT form, is_on, text FROM greeting WHERE place = ?", (place,))
    return {Reason(form): Greeting(bool(is_on), text) for form, is_on, text in rows}


def put_greeting(writing: Writing, place: str, form: Reason, greeting: Greeting) -> None:
    if greeting.is_on:
        wake(writing)
    upsert = "INSERT OR REPLACE INTO greeting VALUES (?, ?, ?, ?)"
    writing.db.execute(upsert, (place, form, greeting.is_on, greeting.text))
    writing.topics.add(Topic.AUTOMATION)


def is_awake(db: Connection) -> bool:
    """Whether anything at all is switched on."""
    on = "SELECT EXISTS (SELECT 1 FROM greeting WHERE is_on) OR EXISTS (SELECT 1 FROM rule WHERE is_on)"
    on += " OR EXISTS (SELECT 1 FROM ai_channel WHERE is_auto)"
    return bool(db.execute(on).fetchone()[0])


def wake(writing: Writing) -> None:
    """Before something is switched on: what came while everything was off is news no more."""
    if not is_awake(writing.db):
        for kind in News:
            _mark(writing.db, kind, _newest(writing.db, kind))


def heard(db: Connection, now: int) -> tuple[Heard, ...]:
    """Customers' messages that have come since the last look, the oldest first."""
    query = (
        "SELECT m.id, m.conversation, m.text, m.sent_at, NOT EXISTS (SELECT 1 FROM living_message o WHERE"
        " o.conversation = m.conversation AND o.id < m.id AND o.author <> 'nobody')"
        " FROM living_message m WHERE m.id > ? AND m.author = 'customer' AND NOT m.imported AND m.unsent_at IS NULL"
        " AND m.sent_at > ? ORDER BY m.id LIMIT ?"
    )
    rows = db.execute(query, (upto(db, News.MESSAGES), now - DAY, BATCH)).fetchall()
    return tuple(Heard(number, conversation, text, at, bool(first)) for number, conversation, text, at, first in rows)


def looked_at(writing: Writing, kind: News, ids: Iterable[int]) -> None:
    upto = max(ids)
    _mark(writing.db, kind, upto)
    if kind is News.LABELS:
        writing.db.execute("DELETE FROM label_news WHERE id <= ?", (upto,))


def talk(db: Connection, conversation: int) -> Talk | None:
    query = (
        "SELECT a.channel, coalesce(a.page_id, a.meta_id), c.last_inbound_at, c.other_program IS NOT NULL,"
        " coalesce((SELECT max(sent_at) FROM living_message WHERE conversation = c.id"
        "           AND author IN ('owner', 'elsewhere') AND progress <> 'failed'), 0)"
        " FROM living_conversation c JOIN asset a ON a.id = c.asset WHERE c.id = ?"
        " AND c.shut = 0 AND a.disconnected_at IS NULL"
    )
    if (row := db.execute(query, (conversation,)).fetchone()) is None:
        return None
    channel, place, last_inbound_at, other_program, by_person_at = row
    return Talk(
        conversation,
        Channel(channel),
        place,
        last_inbound_at,
        their_turn=_their_turn(db, conversation),
        other_program=bool(other_program),
        inbound=_inbound(db, conversation),
        automatic=_automatic(db, conversation),
        by_person_at=by_person_at,
    )


def note(writing: Writing, message: int, conversation: int, reason: Reason) -> None:
    """This message goes out by itself."""
    insert = "INSERT INTO automatic (message, conversation, reason, sent_at) VALUES (?, ?, ?, ?)"
    writing.db.execute(insert, (message, conversation, reason, writing.now))


def _their_turn(db: Connection, conversation: int) -> bool:
    """By arrival: what the customer wrote came after all that is ours, whatever clock either of them has."""
    query = (
        "SELECT author = 'customer' FROM living_message WHERE conversation = ? AND author <> 'nobody'"
        " AND unsent_at IS NULL ORDER BY id DESC LIMIT 1"
    )
    row = db.execute(query, (conversation,)).fetchone()
    return bool(row and row[0])


def _inbound(db: Connection, conversation: int) -> tuple[int, ...]:
    query = (
        "SELECT sent_at FROM living_message WHERE conversation = ? AND author = 'customer' AND unsent_at IS NULL"
        " ORDER BY sent_at DESC LIMIT ?"
    )
    return tuple(at for (at,) in db.execute(query, (conversation, REMEMBERED)))


def _automatic(db: Connection, conversation: int) -> tuple[Said, ...]:
    query = "SELECT reason, sent_at FROM automatic WHERE conversation = ? ORDER BY sent_at DESC LIMIT ?"
    return tuple(Said(Reason(reason), at) for reason, at in db.execute(query, (conversation, REMEMBERED)))


def upto(db: Connection, kind: News) -> int:
    """The row number up to which this kind of news has been looked at."""
    row = db.execute("SELECT upto FROM automation_mark WHERE kind = ?", (kind,)).fetchone()
    return int(row[0]) if row else _newest(db, kind)


def _newest(db: Connection, kind: News) -> int:
    return int(db.execute(f"SELECT coalesce(max(id), 0) FROM {TABLES[kind]}").fetchone()[0])


def _mark(db: Connection, kind: News, upto: int) -> None:
    db.execute("INSERT INTO automation_mark VALUES (?, ?) ON CONFLICT DO UPDATE SET upto = excluded.upto", (kind, upto))
