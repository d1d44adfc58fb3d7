"""Answers that were begun and not sent: one a conversation, gone with it."""

from conwerz_desktop.store.connection import Connection
from conwerz_desktop.store.database import Writing


def save(writing: Writing, conversation: int, text: str) -> None:
    """Nothing where the conversation has been erased meanwhile."""
    insert = (
        "INSERT INTO draft SELECT id, ?2, ?3 FROM conversation WHERE id = ?1"
        " ON CONFLICT DO UPDATE SET text = excluded.text, edited_at = excluded.edited_at"
    )
    writing.db.execute(insert, (conversation, text, writing.now))


def forget(writing: Writing, conversation: int) -> None:
    writing.db.execute("DELETE FROM draft WHERE conversation = ?", (conversation,))


def everything(db: Connection) -> dict[int, str]:
    """By conversation, as far as they have not expired."""
    query = "SELECT conversation, text FROM draft WHERE conversation IN (SELECT id FROM living_conversation)"
    return dict(db.execute(query).fetchall())
