"""What a message has beside its words: files, pictures, places, cards, each by its position; gone with the message."""

import json
from collections.abc import Sequence
from dataclasses import replace

from conwerz_desktop.domain.messages import Attachment, Kind
from conwerz_desktop.store.connection import Connection
from conwerz_desktop.store.database import Writing


def of(db: Connection, messages: Sequence[int]) -> dict[int, tuple[Attachment, ...]]:
    """By the row number of their message."""
    numbers = ",".join(map(str, messages))
    query = (
        "SELECT message, kind, url, media_id, mime_type, sha256, title, latitude, longitude, lines"
        f" FROM attachment WHERE message IN ({numbers}) ORDER BY message, position"
    )
    found: dict[int, tuple[Attachment, ...]] = {}
    for message, kind, *rest, lines in db.execute(query):
        attachment = replace(Attachment(Kind(kind), *rest), lines=tuple(json.loads(lines)) if lines else ())
        found[message] = (*found.get(message, ()), attachment)
    return found


def keep(db: Connection, message: int, attachments: Sequence[Attachment]) -> None:
    insert = (
        "INSERT INTO attachment (message, position, kind, url, media_id, mime_type, sha256, title, latitude,"
        " longitude, lines) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"
    )
    rows = (
        (
            message, position, str(part.kind), part.url, part.media_id, part.mime_type, part.sha256, part.title,
            part.latitude, part.longitude, json.dumps(part.lines) if part.lines else None,
        )
        for position, part in enumerate(attachments)
    )  # fmt: skip
    db.executemany(insert, rows)


def complete(writing: Writing, message: int, told: Sequence[Attachment]) -> None:
    """What Meta says of the files of an answer that we sent ourselves: where they are now."""
    update = "UPDATE attachment SET url = ? WHERE message = ? AND position = ? AND url IS NULL"
    writing.db.executemany(update, [(part.url, message, place) for place, part in enumerate(told) if part.url])


def forget(writing: Writing, message: int) -> None:
    """With their bytes."""
    writing.db.execute("DELETE FROM attachment WHERE message = ?", (message,))
