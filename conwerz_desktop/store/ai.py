"""The drafting model: where it is, where it may answer by itself, where it is silent, and what it was sent."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from conwerz_desktop.domain.ai import Auto, AutoHours, Outcome, Pause, Provider
from conwerz_desktop.domain.automation import DAY
from conwerz_desktop.domain.changes import Topic
from conwerz_desktop.domain.channels import Channel
from conwerz_desktop.domain.records import record
from conwerz_desktop.store import messages, settings
from conwerz_desktop.store.connection import Connection
from conwerz_desktop.store.database import Writing
from conwerz_desktop.store.messages import MessageRow

RECENT = 12  # messages that a prompt may quote
RECENTLY = 3 * DAY


@record
class Prompt:
    """`body` is what was sent, byte for byte."""

    id: int
    conversation: int
    host: str
    body: bytes
    answer: str
    outcome: str
    is_auto: bool
    sent_at: int


@record
class DueAnswer:
    """A customer's message that is to be answered by itself. `asked_at`: a request for it has left."""

    conversation: int
    message: int
    written_at: int
    asked_at: int | None


def provider(db: Connection) -> Provider:
    """Whatever the owner chose, it is off where the computer's administrator forbids it."""
    query = "SELECT url, model, is_on, name, region, agreement, agreed_on FROM ai_provider"
    row = db.execute(query).fetchone()
    chosen = Provider(row[0], row[1], bool(row[2]), *row[3:]) if row else Provider()
    return replace(chosen, is_on=False) if settings.get(db, settings.AI_FORBIDDEN) else chosen


def put_provider(writing: Writing, chosen: Provider) -> None:
    values = (
        chosen.url, chosen.model, chosen.is_on, chosen.name, chosen.region, chosen.agreement, chosen.agreed_on,
    )  # fmt: skip
    writing.db.execute("INSERT OR REPLACE INTO ai_provider VALUES (1, ?, ?, ?, ?, ?, ?, ?)", values)
    writing.topics.add(Topic.AI)


def autos(db: Connection) -> dict[Channel, Auto]:
    rows = db.execute("SELECT channel, is_auto, hours, cap FROM ai_channel")
    known = {Channel(channel): Auto(bool(is_on), AutoHours(hours), cap) for channel, is_on, hours, cap in rows}
    return {channel: known.get(channel, Auto()) for channel in Channel}


def put_auto(writing: Writing, channel: Channel, chosen: Auto) -> None:
    values = (channel, chosen.is_on, chosen.hours, chosen.cap)
    writing.db.execute("INSERT OR REPLACE INTO ai_channel VALUES (?, ?, ?, ?)", values)
    writing.topics |= {Topic.AI, Topic.AUTOMATION}


def stop(writing: Writing) -> tuple[int, ...]:
    """Everywhere, at once. The messages of its that are still to be sent, by their rows."""
    writing.db.execute("UPDATE ai_channel SET is_auto = 0")
    writing.db.execute("DELETE FROM ai_due")
    writing.topics |= {Topic.AI, Topic.AUTOMATION}
    return unsent(writing.db)


def unsent(db: Connection, conversation: int | None = None) -> tuple[int, ...]:
    """Its answers that wait to be sent, of one conversation or of all."""
    query = "SELECT m.id FROM send s CROSS JOIN living_message m ON m.id = s.message WHERE m.author = 'model'"
    query += " AND m.progress = 'queued' AND (?1 IS NULL OR m.conversation = ?1)"
    return tuple(number for (number,) in db.execute(query, (conversation,)))


def sent_today(db: Connection, channel: Channel, now: int) -> int:
    """How many answers it has sent by itself in the last 24 hours."""
    query = (
        "SELECT count(*) FROM automatic u JOIN living_conversation c ON c.id = u.conversation"
        " JOIN asset a ON a.id = c.asset WHERE a.channel = ? AND u.reason = 'model' AND u.sent_at > ?"
    )
    return int(db.execute(query, (channel, now - DAY)).fetchone()[0])


def asked_today(db: Connection, channel: Channel, now: int) -> int:
    """How many requests were made for it by itself in the last 24 hours, whatever came of them."""
    query = (
        "SELECT count(*) FROM prompt p JOIN living_conversation c ON c.id = p.conversation"
        " JOIN asset a ON a.id = c.asset WHERE a.channel = ? AND p.is_auto AND p.sent_at > ?"
    )
    return int(db.execute(query, (channel, now - DAY)).fetchone()[0])


def pause(db: Connection, conversation: int) -> Pause | None:
    row = db.execute("SELECT reason FROM ai_paused WHERE conversation = ?", (conversation,)).fetchone()
    return Pause(row[0]) if row else None


def put_pause(writing: Writing, conversation: int, reason: Pause) -> None:
    insert = "INSERT OR IGNORE INTO ai_paused SELECT id, ?, ? FROM living_conversation WHERE id = ?"
    writing.db.execute(insert, (reason, writing.now, conversation))
    writing.db.execute("DELETE FROM ai_due WHERE conversation = ?", (conversation,))
    writing.conversations.add(conversation)
    writing.topics.add(Topic.AI)


def go_on(writing: Writing, conversation: int) -> None:
    """The owner lets it answer here again."""
    writing.db.execute("DELETE FROM ai_paused WHERE conversation = ?", (conversation,))
    writing.conversations.add(conversation)
    writing.topics.add(Topic.AI)


# What it is to answer


def put_due(writing: Writing, conversation: int, message: int, written_at: int) -> None:
    """In place of what it was to answer before: only the newest message counts."""
    upsert = (
        "INSERT INTO ai_due VALUES (?, ?, ?, NULL) ON CONFLICT DO UPDATE"
        " SET message = excluded.message, written_at = excluded.written_at, asked_at = NULL"
    )
    writing.db.execute(upsert, (conversation, message, written_at))
    writing.topics.add(Topic.AI)


def next_due(db: Connection) -> DueAnswer | None:
    row = db.execute("SELECT conversation, message, written_at, asked_at FROM ai_due ORDER BY message LIMIT 1")
    found = row.fetchone()
    return DueAnswer(*found) if found else None


def is_due(db: Connection, due: DueAnswer) -> bool:
    """Whether it is still this message that is to be answered."""
    query = "SELECT 1 FROM ai_due WHERE conversation = ? AND message = ?"
    return db.execute(query, (due.conversation, due.message)).fetchone() is not None


def note_asked(writing: Writing, due: DueAnswer) -> None:
    writing.db.execute("UPDATE ai_due SET asked_at = ? WHERE conversation = ?", (writing.now, due.conversation))


def settle_due(writing: Writing, due: DueAnswer) -> None:
    delete = "DELETE FROM ai_due WHERE conversation = ? AND message = ?"
    writing.db.execute(delete, (due.conversation, due.message))


# What it was sent


def recent(db: Connection, conversation: int, now: int) -> tuple[MessageRow, ...]:
    """What a prompt may quote of a conversation, the oldest first; of one second (WhatsApp) as it came."""
    rows = sorted(messages.page(db, conversation, limit=RECENT), key=lambda row: (row.sent_at, row.id))
    return tuple(row for row in rows if not row.unsent and row.sent_at > now - RECENTLY)


def are_there(db: Connection, conversation: int, messages: Sequence[int]) -> bool:
    """Whether all of these may still be quoted."""
    numbers = ",".join(map(str, messages))
    query = f"SELECT count(*) FROM living_message WHERE conversation = ? AND unsent_at IS NULL AND id IN ({numbers})"
    return int(db.execute(query, (conversation,)).fetchone()[0]) == len(messages)


def log(writing: Writing, conversation: int, quoted: Iterable[int], host: str, body: bytes, *, is_auto: bool) -> int:
    """Before it is sent, so that nothing leaves that is not here. Returns its row number."""
    insert = "INSERT INTO prompt (conversation, host, body, is_auto, sent_at) VALUES (?, ?, ?, ?, ?) RETURNING id"
    number = int(writing.db.execute(insert, (conversation, host, body, is_auto, writing.now)).fetchone()[0])
    writing.db.executemany("INSERT INTO prompt_message VALUES (?, ?)", [(number, message) for message in quoted])
    writing.topics.add(Topic.AI)
    return number


def close(writing: Writing, prompt: int, answer: str, outcome: Outcome) -> bool:
    """What came of it. False where it is gone meanwhile, with a message that it quotes."""
    update = "UPDATE prompt SET answer = ?, outcome = ? WHERE id = ?"
    writing.topics.add(Topic.AI)
    return writing.db.execute(update, (answer, outcome, prompt)).rowcount > 0


def prompts(db: Connection, limit: int = 20) -> tuple[Prompt, ...]:
    """The newest first."""
    query = (
        "SELECT id, conversation, host, body, answer, outcome, is_auto, sent_at FROM prompt p WHERE NOT EXISTS"
        " (SELECT 1 FROM prompt_message q WHERE q.prompt = p.id"
        "  AND NOT EXISTS (SELECT 1 FROM living_message m WHERE m.id = q.message)) ORDER BY id DESC LIMIT ?"
    )
    return tuple(
        Prompt(number, conversation, host, bytes(body), answer, outcome, bool(is_auto), sent_at)
        for number, conversation, host, body, answer, outcome, is_auto, sent_at in db.execute(query, (limit,))
    )
