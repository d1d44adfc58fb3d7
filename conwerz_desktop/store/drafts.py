"""Answers and notes that were begun and not kept: one of each a conversation, gone with it."""

from conwerz_desktop.store.connection import Connection
from conwerz_desktop.store.database import Writing

ANSWERS, NOTES = "draft", "note_draft"


def save(writing: Writing, conversation: int, text: str, table: str = ANSWERS) -> None:
    """Nothing where the conversation has been erased meanwhile."""
    insert = (
        f"INSERT INTO {table} SELECT id, ?2, ?3 FROM conversation WHERE id = ?1"
        " ON CONFLICT DO UPDATE SET text = excluded.text, edited_at = excluded.edited_at"
    )
    writing.db.execute(insert, (conversation, text, writing.now))


def forget(writing: Writing, conversation: int, table: str = ANSWERS) -> None:
    writing.db.execute(f"DELETE FROM {table} WHERE conversation = ?", (conversation,))


def everything(db: Connection, table: str = ANSWERS) -> dict[int, str]:
    """By conversation, as far as they have not expired."""
    query = f"SELECT conversation, text FROM {table} CROSS JOIN living_conversation ON id = conversation"
    return dict(db.execute(query).fetchall())
