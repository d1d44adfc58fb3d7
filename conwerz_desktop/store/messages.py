"""Messages: written once by Meta's id whatever order they come in, read in pages by Meta's time and id."""

import json
from collections.abc import Iterable, Sequence
from typing import Any

from conwerz_desktop.domain.channels import Asset, Channel
from conwerz_desktop.domain.messages import Attachment, Author, Content, Kind, Progress, furthest, spellings
from conwerz_desktop.domain.records import record
from conwerz_desktop.store import attachments, row_numbers, text_index
from conwerz_desktop.store.connection import Connection, meta_key
from conwerz_desktop.store.database import Writing


@record
class Quoted:
    """What a message answers."""

    author: Author
    text: str
    kind: Kind | None


@record
class Reaction:
    emoji: str
    by_shop: bool


@record
class MessageRow:
    """`meta_id` starts with `local:` until Meta has named it. (sent_at, meta_id) is its place in the thread."""

    id: int
    conversation: int
    meta_id: str
    author: Author
    content: Content
    sent_at: int
    arrived_at: int
    progress: Progress
    problem: str | None
    edited: bool
    unsent: bool
    quoted: Quoted | None
    reactions: tuple[Reaction, ...]


@record
class NewMessage:
    conversation: int
    asset: int
    meta_id: str
    author: Author
    content: Content
    sent_at: int
    progress: Progress
    imported: bool = False


_ROWS = """
SELECT m.id, m.conversation, m.asset, m.meta_id, m.author, m.text, m.reply_to, m.sent_at, m.arrived_at,
       m.progress, m.problem, m.edited_at IS NOT NULL, m.unsent_at IS NOT NULL, q.author, q.text, q.kind
FROM living_message m
LEFT JOIN known k ON k.week IN (SELECT week FROM text_week)
     AND k.meta_key = iif(m.reply_to IS NULL, NULL, meta_key(m.asset, m.reply_to))
LEFT JOIN living_message q ON q.id = k.message AND +q.conversation = m.conversation
"""  # the plus: or SQLite looks for what is quoted among all messages of the conversation


def page(
    db: Connection, conversation: int, before: tuple[int, str] | None = None, limit: int = 50
) -> tuple[MessageRow, ...]:
    """At most `limit` messages, newest first, that stand before `before` = (sent_at, meta_id)."""
    earlier = "AND (m.sent_at, m.meta_id) < (:sent_at, :meta_id)" if before else ""
    query = f"{_ROWS} WHERE m.conversation = :id {earlier} ORDER BY m.sent_at DESC, m.meta_id DESC LIMIT :limit"
    sent_at, meta_id = before or (0, "")
    parameters = {"id": conversation, "sent_at": sent_at, "meta_id": meta_id, "limit": limit}
    return _complete(db, db.execute(query, parameters).fetchall())


def page_after(db: Connection, conversation: int, after: tuple[int, str], limit: int = 50) -> tuple[MessageRow, ...]:
    """At most `limit` messages, newest first, the oldest of those that stand behind `after` = (sent_at, meta_id)."""
    query = (
        f"{_ROWS} WHERE m.conversation = :id AND (m.sent_at, m.meta_id) > (:sent_at, :meta_id)"
        " ORDER BY m.sent_at, m.meta_id LIMIT :limit"
    )
    parameters = {"id": conversation, "sent_at": after[0], "meta_id": after[1], "limit": limit}
    return _complete(db, db.execute(query, parameters).fetchall()[::-1])


def some(db: Connection, ids: Iterable[int]) -> tuple[MessageRow, ...]:
    """The messages of these row numbers that still live, oldest first."""
    numbers = ",".join(str(int(number)) for number in ids)
    return _complete(db, db.execute(f"{_ROWS} WHERE m.id IN ({numbers}) ORDER BY m.sent_at, m.meta_id").fetchall())


def find(db: Connection, asset: int, meta_id: str) -> int | None:
    """In either of the spellings that Meta uses for one id, whatever week it lies in."""
    query = (
        "SELECT m.id FROM known k CROSS JOIN message m ON m.id = k.message"
        " WHERE k.week IN (SELECT week FROM text_week) AND k.meta_key = ? AND m.asset = ? AND m.meta_id IN (?, ?)"
    )
    row = db.execute(query, (meta_key(asset, meta_id), asset, *spellings(meta_id))).fetchone()
    return int(row[0]) if row else None


def look_ahead(writing: Writing, named: Iterable[tuple[int, str]], since: int) -> None:
    """Ask for many messages at once, by asset and id, before nothing but `add` is done with them.

    None of them was sent before `since`. A row that keeps a place for one may be younger than it, and never much older.
    """
    keys = {meta_key(*each) for each in named}
    query = (
        "SELECT meta_key FROM known WHERE week IN (SELECT week FROM text_week WHERE week >= ?)"
        " AND meta_key IN (SELECT value FROM json_each(?))"
    )
    weeks = text_index.week_of(since) - 1
    writing.unheard = keys - {key for (key,) in writing.db.execute(query, (weeks, json.dumps(list(keys)))).fetchall()}


def author(db: Connection, message: int) -> Author:
    return Author(db.execute("SELECT author FROM message WHERE id = ?", (message,)).fetchone()[0])


def asset(db: Connection, message: int) -> Asset:
    query = "SELECT a.channel, a.meta_id FROM message m JOIN asset a ON a.id = m.asset WHERE m.id = ?"
    channel, meta_id = db.execute(query, (message,)).fetchone()
    return Asset(Channel(channel), meta_id)


def newest_with(db: Connection, asset: int, person_id: str) -> int | None:
    """When the newest message with this person was written; lines that nobody wrote do not count."""
    query = (
        "SELECT max(sent_at) FROM living_message WHERE author <> 'nobody' AND conversation ="
        " (SELECT conversation FROM address WHERE asset = ? AND person_id = ?)"
    )
    newest = db.execute(query, (asset, person_id)).fetchone()[0]
    return int(newest) if newest else None


def within_second(db: Connection, conversation: int, second: int) -> int:
    """When a customer wrote of whom only the second is known: after what was written here in it, which came before."""
    query = (
        "SELECT max(sent_at) FROM living_message WHERE conversation = ? AND sent_at BETWEEN ? AND ?"
        " AND author IN ('owner', 'model', 'automatic')"
    )
    ours = db.execute(query, (conversation, second, second + 999)).fetchone()[0]
    return second if ours is None else min(ours + 1, second + 999)


def answered_since(db: Connection, conversations: Iterable[int], since: int) -> frozenset[int]:
    """In which of these conversations something was written here at this time or later."""
    query = (
        "SELECT DISTINCT m.conversation FROM json_each(?) j CROSS JOIN living_message m ON m.conversation = j.value"
        " AND m.sent_at >= ? WHERE m.author IN ('owner', 'model', 'automatic')"
    )
    return frozenset(row[0] for row in db.execute(query, (json.dumps(list(conversations)), since)).fetchall())


def is_unheard(writing: Writing, asset: int, meta_id: str) -> bool:
    """Whether it was asked for ahead and is not stored. Told once: from then on it is."""
    if (key := meta_key(asset, meta_id)) not in writing.unheard:
        return False
    writing.unheard.discard(key)
    return True


def add(writing: Writing, new: NewMessage) -> int | None:
    """Write a message unless its id is known. Returns its row number, None if it was known."""
    if not is_unheard(writing, new.asset, new.meta_id) and find(writing.db, new.asset, new.meta_id) is not None:
        return None
    writing.conversations.add(new.conversation)
    return _insert(writing, (new,)).start


def add_heard(writing: Writing, new: Sequence[NewMessage]) -> None:
    """Write what customers wrote, in the order in which it came; none of it is known, nor read from Meta again."""
    for number, each in zip(_insert(writing, new), new, strict=True):
        writing.grown[each.conversation].append((each.sent_at, each.meta_id, number))


def _insert(writing: Writing, new: Sequence[NewMessage]) -> range:
    """Returns their row numbers."""
    if not new:
        return range(0)
    numbers = row_numbers.take(writing.db, "message", len(new))
    writing.db.executemany(_INSERT, [_values(*each, writing.now) for each in zip(numbers, new, strict=True)])
    for number, each in zip(numbers, new, strict=True):
        text_index.note_new(writing.db, writing.words, number, each.sent_at)
        if each.content.attachments:
            attachments.keep(writing.db, number, each.content.attachments)
    writing.messages.update(numbers)
    return numbers


_INSERT = (
    "INSERT INTO message (id, conversation, asset, meta_id, author, text, kind, reply_to, sent_at, arrived_at,"
    " progress, imported) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)


def _values(number: int, new: NewMessage, now: int) -> tuple[int | str | None, ...]:
    """Each a str or an int itself: what becomes of any other type, an enum too, the binding asks around for."""
    content = new.content
    return (
        number, new.conversation, new.asset, new.meta_id, str(new.author), content.text, _first_kind(content),
        content.reply_to, new.sent_at, now, str(new.progress), int(new.imported),
    )  # fmt: skip


def claim(writing: Writing, asset: int, meta_id: str, author: Author) -> None:
    """What came as an echo was written here, not in another program."""
    if message := find(writing.db, asset, meta_id):
        writing.db.execute("UPDATE message SET author = ? WHERE id = ?", (author, message))
        _touch(writing, message)


def edit(writing: Writing, message: int, text: str, edited_at: int) -> None:
    """A later edit wins; an unsent message stays unsent."""
    update = (
        "UPDATE message SET text = ?2, edited_at = ?3"
        " WHERE id = ?1 AND unsent_at IS NULL AND coalesce(edited_at, 0) <= ?3"
    )
    writing.db.execute(update, (message, text, edited_at))
    note_words(writing, message)
    _touch(writing, message)


def unsend(writing: Writing, message: int, unsent_at: int) -> None:
    """Make everything a message said unreadable, and keep its id so that it cannot come back (rules 6 and 7)."""
    update = "UPDATE message SET text = '', kind = NULL, reply_to = NULL, unsent_at = ? WHERE id = ?"
    writing.db.execute(update, (unsent_at, message))
    attachments.forget(writing, message)
    note_words(writing, message)
    _touch(writing, message)


def place(writing: Writing, message: int, sent_at: int) -> None:
    """Set Meta's time of a message that we knew only by our own."""
    note_words(writing, message)
    writing.db.execute("UPDATE message SET sent_at = ? WHERE id = ?", (sent_at, message))
    note_words(writing, message)
    _touch(writing, message)


def note_words(writing: Writing, message: int) -> None:
    """Its words change, or its time, by which they are found: to be called before a time changes, and after."""
    query = "SELECT sent_at FROM message WHERE id = ?"
    sent_at = int(writing.db.execute(query, (message,)).fetchone()[0])
    text_index.open_week(writing.db, writing.words, sent_at)
    writing.words.change(message, sent_at)


def fill(writing: Writing, message: int, new: NewMessage) -> None:
    """The message itself, arriving after its edit or its unsending: only what these left open is filled in."""
    update = (
        "UPDATE message SET author = ?2, sent_at = ?3, progress = ?4 WHERE id = ?1"
        " AND sent_at <> ?3 AND (edited_at IS NOT NULL OR unsent_at IS NOT NULL)"
    )
    note_words(writing, message)
    if not writing.db.execute(update, (message, new.author, new.sent_at, new.progress)).rowcount:
        return
    note_words(writing, message)
    _touch(writing, message, new.conversation)
    update = "UPDATE message SET reply_to = ?2, kind = ?3 WHERE id = ?1 AND unsent_at IS NULL"
    if writing.db.execute(update, (message, new.content.reply_to, _first_kind(new.content))).rowcount:
        attachments.keep(writing.db, message, new.content.attachments)


def hear(writing: Writing, message: int, meta_id: str) -> None:
    """What was read from Meta before its webhook came is news all the same, and the webhook's spelling stays."""
    update = "UPDATE message SET imported = 0, meta_id = ?2 WHERE id = ?1 AND imported RETURNING asset"
    for (asset,) in writing.db.execute(update, (message, meta_id)).fetchall():
        rename = "UPDATE OR IGNORE reaction SET meta_id = ? WHERE asset = ? AND meta_id IN (?, ?)"
        writing.db.execute(rename, (meta_id, asset, *spellings(meta_id)))
        _touch(writing, message)


def advance(writing: Writing, message: int, progress: Progress, problem: str | None = None) -> None:
    """Take over a report if it says more than is known."""
    known = Progress(writing.db.execute("SELECT progress FROM message WHERE id = ?", (message,)).fetchone()[0])
    if furthest(known, progress) is not known:
        set_progress(writing, message, progress, problem)


def set_progress(writing: Writing, message: int, progress: Progress, problem: str | None = None) -> None:
    writing.db.execute("UPDATE message SET progress = ?, problem = ? WHERE id = ?", (progress, problem, message))
    _touch(writing, message)


def advance_upto(writing: Writing, conversation: int) -> None:
    """Apply the conversation's watermarks to the answers they cover."""
    for progress, column in ((Progress.READ, "read_until_at"), (Progress.DELIVERED, "delivered_until_at")):
        update = (
            "UPDATE message SET progress = ?1 WHERE conversation = ?2 AND progress IN ('sent', 'delivered')"
            f" AND progress <> ?1 AND sent_at <= (SELECT {column} FROM conversation WHERE id = ?2) RETURNING id"
        )
        writing.messages.update(row[0] for row in writing.db.execute(update, (progress, conversation)).fetchall())


def react(writing: Writing, asset: int, conversation: int, meta_id: str, reaction: Reaction, reacted_at: int) -> None:
    """The newest word on a reaction counts, whatever order they come in."""
    upsert = (
        "INSERT INTO reaction VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE"
        " SET emoji = excluded.emoji, reacted_at = excluded.reacted_at WHERE excluded.reacted_at >= reacted_at"
    )
    values = (asset, meta_id, reaction.by_shop, conversation, reaction.emoji, reacted_at)
    writing.db.execute(upsert, values)
    writing.conversations.add(conversation)
    if message := find(writing.db, asset, meta_id):
        writing.messages.add(message)


def _first_kind(content: Content) -> str | None:
    return str(content.attachments[0].kind) if content.attachments else None


def _touch(writing: Writing, message: int, conversation: int | None = None) -> None:
    writing.messages.add(message)
    if conversation is None:
        conversation = writing.db.execute("SELECT conversation FROM message WHERE id = ?", (message,)).fetchone()[0]
    writing.conversations.add(int(conversation))


def _complete(db: Connection, rows: Sequence[tuple[Any, ...]]) -> tuple[MessageRow, ...]:
    parts = attachments.of(db, [row[0] for row in rows])
    return tuple(_row(row, parts.get(row[0], ()), _reactions(db, row[2], row[3])) for row in rows)


def _reactions(db: Connection, asset: int, meta_id: str) -> tuple[Reaction, ...]:
    query = "SELECT emoji, by_shop FROM reaction WHERE asset = ? AND meta_id IN (?, ?) AND emoji <> ''"
    found = db.execute(query, (asset, *spellings(meta_id)))
    return tuple(Reaction(emoji, bool(by_shop)) for emoji, by_shop in found)


def _row(row: tuple[Any, ...], parts: tuple[Attachment, ...], reactions: tuple[Reaction, ...]) -> MessageRow:
    (
        number, conversation, _asset, meta_id, author, text, reply_to, sent_at, arrived_at,
        progress, problem, edited, unsent, quoted_author, quoted_text, quoted_kind,
    ) = row  # fmt: skip
    return MessageRow(
        id=number,
        conversation=conversation,
        meta_id=meta_id,
        author=Author(author),
        content=Content(text, parts, reply_to),
        sent_at=sent_at,
        arrived_at=arrived_at,
        progress=Progress(progress),
        problem=problem,
        edited=bool(edited),
        unsent=bool(unsent),
        quoted=_quoted(quoted_author, quoted_text, quoted_kind),
        reactions=reactions,
    )


def _quoted(author: str | None, text: str, kind: str | None) -> Quoted | None:
    return Quoted(Author(author), text, Kind(kind) if kind else None) if author else None
