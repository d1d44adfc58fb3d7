"""What the shop does without words: seen, reactions, blocking; kept until Meta has it. Twice is as good as once."""

from enum import StrEnum
from typing import Any

from conwerz_desktop.domain.changes import Topic
from conwerz_desktop.domain.channels import Address, Asset, Channel
from conwerz_desktop.domain.records import record
from conwerz_desktop.store import messages
from conwerz_desktop.store.connection import Connection
from conwerz_desktop.store.database import Writing


class Form(StrEnum):
    SEEN = "seen"
    REACTION = "reaction"
    BLOCK = "block"
    LET_IN = "let_in"


BARS = frozenset({Form.BLOCK, Form.LET_IN})


@record
class Gesture:
    conversation: int
    asset: int
    address: Address
    phone: str | None
    form: Form
    meta_id: str
    emoji: str
    attempts: int
    due_at: int
    last_inbound_at: int | None


def see(writing: Writing, conversation: int) -> None:
    """The customer is to see that their newest message was read; older ones are read with it."""
    newest = (
        "SELECT meta_id FROM living_message WHERE conversation = ? AND author = 'customer' AND unsent_at IS NULL"
        " ORDER BY sent_at DESC, meta_id DESC LIMIT 1"
    )
    if row := writing.db.execute(newest, (conversation,)).fetchone():
        writing.db.execute("DELETE FROM gesture WHERE conversation = ? AND form = 'seen'", (conversation,))
        _queue(writing, conversation, Form.SEEN, row[0])


def react(writing: Writing, message: int, emoji: str) -> None:
    """Shown at once, and told to Meta after. Only to what a customer wrote and has not taken back."""
    query = (
        "SELECT m.asset, m.conversation, m.meta_id, coalesce(r.emoji, '') FROM living_message m"
        " LEFT JOIN reaction r ON r.asset = m.asset AND r.meta_id = m.meta_id AND r.by_shop"
        " WHERE m.id = ? AND m.author = 'customer' AND m.unsent_at IS NULL"
    )
    if row := writing.db.execute(query, (message,)).fetchone():
        asset, conversation, meta_id, was = row
        messages.react(writing, asset, conversation, meta_id, messages.Reaction(emoji, by_shop=True), writing.now)
        _queue(writing, conversation, Form.REACTION, meta_id, emoji, was)


def bar(writing: Writing, conversation: int, form: Form) -> None:
    """Block the person, or let them in again: the owner's last word counts."""
    writing.db.execute("DELETE FROM gesture WHERE conversation = ? AND form IN ('block', 'let_in')", (conversation,))
    _queue(writing, conversation, form, "")


def next_due(db: Connection, asset: int) -> Gesture | None:
    query = (
        "SELECT c.id, c.asset, a.channel, a.meta_id, c.person_id, p.phone, g.form, g.meta_id, g.emoji, g.attempts,"
        " g.due_at, c.last_inbound_at FROM gesture g"
        " CROSS JOIN living_conversation c ON c.id = g.conversation"  # never from all conversations to theirs
        " JOIN asset a ON a.id = c.asset JOIN person p ON p.id = c.person"
        " WHERE c.asset = ? ORDER BY g.due_at LIMIT 1"
    )
    row = db.execute(query, (asset,)).fetchone()
    return _gesture(row) if row else None


def newest_inbound(db: Connection, conversation: int) -> Gesture | None:
    """What a sign of typing answers."""
    query = (
        "SELECT c.id, c.asset, a.channel, a.meta_id, c.person_id, p.phone, 'seen', m.meta_id, '', 0, 0,"
        " c.last_inbound_at FROM living_conversation c JOIN asset a ON a.id = c.asset JOIN person p ON p.id = c.person"
        " JOIN living_message m ON m.conversation = c.id"
        " WHERE c.id = ? AND m.author = 'customer' AND m.unsent_at IS NULL ORDER BY m.sent_at DESC LIMIT 1"
    )
    row = db.execute(query, (conversation,)).fetchone()
    return _gesture(row) if row else None


def _gesture(row: tuple[Any, ...]) -> Gesture:
    conversation, asset, channel, asset_id, person_id, phone, form, *rest = row
    return Gesture(conversation, asset, Address(Asset(Channel(channel), asset_id), person_id), phone, Form(form), *rest)


def done(writing: Writing, gesture: Gesture) -> bool:
    """False where the owner has chosen another meanwhile."""
    writing.topics.add(Topic.GESTURES)
    return writing.db.execute(f"DELETE FROM gesture WHERE {_SAME}", _key(gesture)).rowcount > 0


def postpone(writing: Writing, gesture: Gesture, due_at: int) -> None:
    update = f"UPDATE gesture SET due_at = ?, attempts = attempts + 1 WHERE {_SAME}"
    writing.db.execute(update, (due_at, *_key(gesture)))


def refuse(writing: Writing, gesture: Gesture) -> None:
    """Meta will not have it: a reaction looks again as it did."""
    delete = f"DELETE FROM gesture WHERE {_SAME} RETURNING was"
    row = writing.db.execute(delete, _key(gesture)).fetchone()
    writing.topics.add(Topic.GESTURES)
    if row and gesture.form is Form.REACTION:
        was = messages.Reaction(row[0], by_shop=True)
        messages.react(writing, gesture.asset, gesture.conversation, gesture.meta_id, was, writing.now)


_SAME = "conversation = ? AND form = ? AND meta_id = ? AND emoji = ?"


def _key(gesture: Gesture) -> tuple[int, str, str, str]:
    return gesture.conversation, gesture.form, gesture.meta_id, gesture.emoji


def _queue(writing: Writing, conversation: int, form: Form, meta_id: str, emoji: str = "", was: str = "") -> None:
    """The reaction that Meta last had stays the one to go back to."""
    upsert = (
        "INSERT INTO gesture VALUES (?, ?, ?, ?, ?, 0, ?) ON CONFLICT DO UPDATE"
        " SET emoji = excluded.emoji, attempts = 0, due_at = excluded.due_at"
    )
    writing.db.execute(upsert, (conversation, form, meta_id, emoji, was, writing.now))
    writing.topics.add(Topic.GESTURES)
