"""The owner's choices: one named text each."""

from conwerz_desktop.domain.changes import Topic
from conwerz_desktop.domain.permissions import RetentionClass
from conwerz_desktop.store.connection import Connection

DAY = 86_400_000
MESSAGE_DAYS = "message_days"
DEFAULT_MESSAGE_DAYS = 90
MOST_MESSAGE_DAYS = "policy.message_days"
AI_FORBIDDEN = "policy.ai_forbidden"
RELAY = "policy.relay"
"""What the computer's administrator decided, as it was when the shop was last opened; empty where nothing was."""
LEAST_MESSAGE_DAYS = 7
COMMENT_DAYS = 90  # fixed by the permission table
LEADS = RetentionClass("leads", months=13)  # as the permission table says
COUNTERS = RetentionClass("counters", months=13)
RECEIPTS = RetentionClass("receipts", months=13)  # as own_data.toml says, with the log
UNDO = RetentionClass("undo", days=30)


def get(db: Connection, name: str) -> str | None:
    row = db.execute("SELECT value FROM setting WHERE name = ?", (name,)).fetchone()
    return row[0] if row else None


def put(db: Connection, name: str, value: str) -> Topic:
    """Returns what to publish."""
    db.execute("INSERT INTO setting VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value", (name, value))
    return Topic.SETTINGS


def message_days(db: Connection) -> int:
    """How long messages are kept, in days: 90 unless the owner chose fewer, down to 7 (permission table)."""
    chosen = int(get(db, MESSAGE_DAYS) or DEFAULT_MESSAGE_DAYS)
    return min(max(chosen, LEAST_MESSAGE_DAYS), most_message_days(db))


def most_message_days(db: Connection) -> int:
    """What the owner may choose at most: as the permission table says, or less by the administrator's word."""
    return int(get(db, MOST_MESSAGE_DAYS) or DEFAULT_MESSAGE_DAYS)
