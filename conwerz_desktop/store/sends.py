"""The outbox: an answer and its send-row are one transaction, and the row goes when Meta has named the message."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from conwerz_desktop.domain.changes import Topic
from conwerz_desktop.domain.channels import Address, Asset, Channel
from conwerz_desktop.domain.messages import BY_PROGRAM, Author, Kind, Progress, furthest
from conwerz_desktop.domain.outgoing import Outgoing, Parcel
from conwerz_desktop.domain.records import record
from conwerz_desktop.store import messages, outgoing
from conwerz_desktop.store.connection import Connection
from conwerz_desktop.store.database import Writing

LOCAL = "local:"


@record
class Send:
    """One answer due in a lane. `correlation` is ours alone and travels with the answer."""

    message: int
    asset: int
    address: Address
    phone: str | None
    author: Author
    text: str
    reply_to: str | None
    correlation: str
    attempts: int
    due_at: int
    last_inbound_at: int | None
    offers_stopped: bool = False
    beside: Outgoing | None = None


# CROSS: from the few that are on their way to their messages, never from all messages to theirs.
_SENDS = """
SELECT s.message, s.asset, a.channel, a.meta_id, c.person_id, p.phone, m.author, m.text, m.reply_to,
       s.correlation, s.attempts, s.due_at, c.last_inbound_at, p.offers_stopped
FROM send s
CROSS JOIN living_message m ON m.id = s.message
JOIN conversation c ON c.id = m.conversation
JOIN person p ON p.id = c.person
JOIN asset a ON a.id = s.asset
"""


def queue(
    writing: Writing,
    conversation: int,
    parcel: Parcel,
    author: Author,
    correlation: str,
    reply_to: str | None = None,
) -> int:
    """Write the answer, what goes beside its words, and its send-row. Returns the message's row number."""
    query = "SELECT asset FROM conversation WHERE id = ?"
    asset = int(writing.db.execute(query, (conversation,)).fetchone()[0])
    sent_at = max(writing.now, _newest(writing.db, conversation) + 1)
    content = parcel.content(reply_to)
    new = messages.NewMessage(conversation, asset, LOCAL + correlation, author, content, sent_at, Progress.QUEUED)
    message = messages.add(writing, new)
    assert message is not None, "a correlation is used once"
    insert = "INSERT INTO send (message, asset, correlation, due_at) VALUES (?, ?, ?, ?)"
    writing.db.execute(insert, (message, asset, correlation, writing.now))
    if parcel.beside:
        outgoing.keep(writing, message, parcel.beside)
    writing.topics.add(Topic.OUTBOX)
    return message


def hold(writing: Writing, queued: Sequence[int], until_at: int) -> None:
    """Until then they can be taken back."""
    writing.db.executemany("UPDATE send SET due_at = ? WHERE message = ?", ((until_at, each) for each in queued))


def take_back(writing: Writing, queued: Sequence[int]) -> bool:
    """As if these had never been written. False, and nothing is done, where Meta may have one of them already."""
    numbers = ",".join(map(str, queued))
    waiting = "FROM living_message m JOIN send s ON s.message = m.id WHERE m.progress = 'queued'"
    query = f"SELECT count(*) {waiting} AND m.id IN ({numbers})"
    if writing.db.execute(query).fetchone()[0] < len(queued):
        return False
    for message in queued:
        messages.note_words(writing, message)
        delete = "DELETE FROM message WHERE id = ? RETURNING conversation"
        writing.conversations.add(writing.db.execute(delete, (message,)).fetchone()[0])
        writing.messages.add(message)
    writing.topics.add(Topic.OUTBOX)
    return True


def queue_again(writing: Writing, message: int, correlation: str) -> None:
    """The owner sends an answer that failed or is unknown once more, under a new correlation."""
    query = "SELECT asset, meta_id FROM message WHERE id = ? AND progress IN ('failed', 'unknown')"
    if row := writing.db.execute(query, (message,)).fetchone():
        upsert = (
            "INSERT INTO send (message, asset, correlation, due_at) VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE"
            " SET correlation = excluded.correlation, attempts = 0, due_at = excluded.due_at"
        )
        writing.db.execute(upsert, (message, row[0], correlation, writing.now))
        rename = (
            "UPDATE message SET meta_id = ?, arrived_at = ? WHERE id = ?"  # written anew, it answers what came since
        )
        writing.db.execute(rename, (LOCAL + correlation, writing.now, message))
        messages.place(writing, message, writing.now)
        messages.set_progress(writing, message, Progress.QUEUED)
        writing.topics.add(Topic.OUTBOX)


_EARLIER = (
    "SELECT 1 FROM send e JOIN message em ON em.id = e.message"
    " WHERE em.conversation = m.conversation AND em.progress = 'queued' AND e.message < s.message"
)
_BARE = (
    "SELECT 1 FROM outgoing o WHERE o.message = s.message AND o.content IS NOT NULL"
    " AND coalesce(o.uploaded_at, 0) <= :old"
)


def next_due(db: Connection, asset: int, now: int) -> Send | None:
    """What an asset's lane sends next. Within a conversation nothing overtakes; one customer holds up no other."""
    return _next(db, f"NOT EXISTS ({_EARLIER}) AND NOT EXISTS ({_BARE})", asset, now)


def next_upload(db: Connection, asset: int, now: int) -> Send | None:
    """The next answer whose file Meta has to be given first. Uploads hold up no lane."""
    return _next(db, f"EXISTS ({_BARE})", asset, now)


def _next(db: Connection, condition: str, asset: int, now: int) -> Send | None:
    chosen = f"s.asset = :asset AND m.progress = 'queued' AND {condition}"
    query = f"{_SENDS} WHERE {chosen} ORDER BY s.due_at, s.message LIMIT 1"
    row = db.execute(query, {"asset": asset, "old": now - outgoing.UPLOADS_LAST}).fetchone()
    if row is None:
        return None
    send = _send(row)
    beside = outgoing.of(db, send.message, now)
    return replace(send, beside=beside) if beside else send


def unsettled(db: Connection) -> tuple[Send, ...]:
    """Answers of which we do not know whether Meta has them."""
    return tuple(map(_send, db.execute(f"{_SENDS} WHERE m.progress = 'unknown' ORDER BY s.message")))


def note_upload(writing: Writing, message: int, handle: str) -> None:
    """Meta has the bytes; the answer's turn has come."""
    outgoing.note_upload(writing, message, handle)
    writing.topics.add(Topic.OUTBOX)


def try_upload_later(writing: Writing, message: int, due_at: int) -> None:
    writing.db.execute("UPDATE send SET due_at = ?, attempts = attempts + 1 WHERE message = ?", (due_at, message))
    writing.topics.add(Topic.OUTBOX)


def start(writing: Writing, message: int) -> bool:
    """Committed before the call to Meta: from here on the answer may have arrived. False if it is no longer queued."""
    query = "SELECT 1 FROM message WHERE id = ? AND progress = 'queued'"
    if not writing.db.execute(query, (message,)).fetchone():
        return False
    writing.db.execute("UPDATE send SET attempts = attempts + 1 WHERE message = ?", (message,))
    messages.set_progress(writing, message, Progress.SENDING)
    return True


def postpone(writing: Writing, message: int, due_at: int) -> None:
    """Meta certainly does not have it: try again at `due_at`."""
    if not _is_there(writing.db, message):
        return
    writing.db.execute("UPDATE send SET due_at = ? WHERE message = ?", (due_at, message))
    messages.set_progress(writing, message, Progress.QUEUED)
    writing.topics.add(Topic.OUTBOX)


def fail(writing: Writing, message: int, problem: str) -> None:
    if not _is_there(writing.db, message):
        return
    writing.db.execute("DELETE FROM send WHERE message = ?", (message,))
    messages.set_progress(writing, message, Progress.FAILED, problem)
    writing.topics.add(Topic.OUTBOX)


def doubt(writing: Writing, message: int) -> None:
    """Cut off between Meta's acceptance and our commit."""
    if not _is_there(writing.db, message):
        return
    messages.advance(writing, message, Progress.UNKNOWN)
    writing.topics.add(Topic.OUTBOX)


def doubt_interrupted(writing: Writing) -> int:
    """At start: whatever was being sent when the program ended. Returns how many there are."""
    query = "SELECT s.message FROM send s CROSS JOIN message m ON m.id = s.message WHERE m.progress = 'sending'"
    rows = writing.db.execute(query).fetchall()
    for (message,) in rows:
        doubt(writing, message)
    return len(rows)


def settle(writing: Writing, message: int, meta_id: str) -> None:
    """Meta has this answer under `meta_id`. An echo that came first and made a bubble of its own is taken in."""
    db = writing.db
    query = "SELECT m.asset, m.conversation FROM message m WHERE m.id = ?"
    if (row := db.execute(query, (message,)).fetchone()) is None:
        return
    asset, conversation = row
    if (twin := messages.find(db, asset, meta_id)) and twin != message:
        _absorb(writing, message, twin)
    db.execute("UPDATE message SET meta_id = ? WHERE id = ?", (meta_id, message))
    db.execute("DELETE FROM send WHERE message = ?", (message,))
    outgoing.let_go(writing, message, messages.asset(db, message).channel)
    messages.advance(writing, message, Progress.SENT)
    apply_early_report(writing, message, asset, meta_id)
    messages.advance_upto(writing, conversation)
    if messages.author(db, message) not in BY_PROGRAM:  # an automatic answer is no contact
        from conwerz_desktop.store import leads  # noqa: PLC0415 - a start sends nothing

        leads.contact_in(writing, conversation)
    writing.topics.add(Topic.OUTBOX)


def by_correlation(db: Connection, correlation: str) -> int | None:
    row = db.execute("SELECT message FROM send WHERE correlation = ?", (correlation,)).fetchone()
    return int(row[0]) if row else None


def by_content(db: Connection, conversation: int, text: str, kind: Kind | None) -> int | None:
    """The oldest answer under way that says the same: an Instagram echo carries no correlation."""
    query = (
        "SELECT s.message FROM send s JOIN message m ON m.id = s.message"
        " WHERE m.conversation = ? AND m.text = ? AND m.kind IS ? AND m.progress IN ('sending', 'unknown')"
        " ORDER BY s.message LIMIT 1"
    )
    row = db.execute(query, (conversation, text, kind)).fetchone()
    return int(row[0]) if row else None


def keep_report(writing: Writing, asset: int, meta_id: str, progress: Progress, problem: str | None, at: int) -> None:
    """A report on an id that no message has yet."""
    query = "SELECT progress FROM early_report WHERE asset = ? AND meta_id = ?"
    known = writing.db.execute(query, (asset, meta_id)).fetchone()
    if known is None or furthest(Progress(known[0]), progress) is progress:
        upsert = "INSERT OR REPLACE INTO early_report VALUES (?, ?, ?, ?, ?)"
        writing.db.execute(upsert, (asset, meta_id, progress, problem, at))


def apply_early_report(writing: Writing, message: int, asset: int, meta_id: str) -> None:
    delete = "DELETE FROM early_report WHERE asset = ? AND meta_id = ? RETURNING progress, problem"
    if row := writing.db.execute(delete, (asset, meta_id)).fetchone():
        messages.advance(writing, message, Progress(row[0]), row[1])


def _is_there(db: Connection, message: int) -> bool:
    """It may have been purged, or its person forgotten, while Meta was asked."""
    return db.execute("SELECT 1 FROM message WHERE id = ?", (message,)).fetchone() is not None


def _absorb(writing: Writing, message: int, twin: int) -> None:
    messages.note_words(writing, twin)
    delete = "DELETE FROM message WHERE id = ? RETURNING sent_at, progress, problem, conversation"
    sent_at, progress, problem, conversation = writing.db.execute(delete, (twin,)).fetchone()
    writing.messages.add(twin)
    writing.conversations.add(conversation)
    messages.place(writing, message, sent_at)
    messages.advance(writing, message, Progress(progress), problem)


def _newest(db: Connection, conversation: int) -> int:
    query = "SELECT coalesce(max(sent_at), 0) FROM message WHERE conversation = ?"
    return int(db.execute(query, (conversation,)).fetchone()[0])


def _send(row: tuple[Any, ...]) -> Send:
    message, asset, channel, meta_id, person_id, phone, author, *rest = row
    address = Address(Asset(Channel(channel), meta_id), person_id)
    return Send(message, asset, address, phone, Author(author), *rest)
