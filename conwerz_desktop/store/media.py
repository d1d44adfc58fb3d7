"""Bytes of attachments, encrypted like everything else; they go with their attachment, and so with their message."""

from conwerz_desktop.store.connection import Connection
from conwerz_desktop.store.database import Writing


def get(db: Connection, message: int, position: int) -> bytes | None:
    """None where they were not kept, or the message has expired."""
    query = (
        "SELECT k.content FROM media k JOIN living_message m ON m.id = k.message"
        " WHERE k.message = ? AND k.position = ? AND m.unsent_at IS NULL"
    )
    row = db.execute(query, (message, position)).fetchone()
    return row[0] if row else None


def keep(writing: Writing, message: int, position: int, content: bytes) -> None:
    """Unless the attachment has gone meanwhile: unsent or erased. Never Instagram's: the statement looks itself."""
    insert = (
        "INSERT INTO media SELECT p.message, p.position, ?3 FROM attachment p JOIN message m ON m.id = p.message"
        " JOIN asset a ON a.id = m.asset WHERE p.message = ?1 AND p.position = ?2 AND a.channel <> 'instagram'"
        " ON CONFLICT DO NOTHING"
    )
    writing.db.execute(insert, (message, position, content))
