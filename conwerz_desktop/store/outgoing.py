"""What goes beside an answer's words, kept with the message until Meta has named it, so that it outlives a crash."""

import json
from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from conwerz_desktop.domain.channels import Channel
from conwerz_desktop.domain.messages import Kind
from conwerz_desktop.domain.outgoing import Choices, File, Filled, Like, Menu, Outgoing, Place, Row, file_of
from conwerz_desktop.store import media
from conwerz_desktop.store.connection import Connection
from conwerz_desktop.store.database import Writing

UPLOADS_LAST = 24 * 3_600_000  # Meta keeps WhatsApp's for 30 days, and says nothing of Messenger's

_FORMS: Mapping[str, type[Outgoing]] = {
    "file": File, "choices": Choices, "menu": Menu, "place": Place, "like": Like, "template": Filled,
}  # fmt: skip


def keep(writing: Writing, message: int, thing: Outgoing) -> None:
    form = next(name for name, kind in _FORMS.items() if isinstance(thing, kind))
    file = file_of(thing)
    details = _named(thing) if isinstance(thing, File) else asdict(thing)
    if isinstance(thing, Filled):
        details["header"] = file and _named(file)
    insert = "INSERT INTO outgoing (message, form, details, content) VALUES (?, ?, ?, ?)"
    writing.db.execute(insert, (message, form, json.dumps(details, ensure_ascii=False), file and file.content))


def _named(file: File) -> dict[str, Any]:
    """Its bytes have a column of their own, and so has its handle."""
    return {"kind": file.kind, "name": file.name, "mime_type": file.mime_type}


def of(db: Connection, message: int, now: int) -> Outgoing | None:
    """A file comes without its bytes, and without a handle where Meta has to be given them (again)."""
    query = "SELECT form, details, handle, uploaded_at FROM outgoing WHERE message = ?"
    row = db.execute(query, (message,)).fetchone()
    if row is None:
        return None
    form, details, handle, uploaded_at = row
    is_fresh = uploaded_at is not None and uploaded_at > now - UPLOADS_LAST
    return _made(form, json.loads(details), handle if is_fresh else None)


def content(db: Connection, message: int) -> bytes | None:
    row = db.execute("SELECT content FROM outgoing WHERE message = ?", (message,)).fetchone()
    return row[0] if row else None


def note_upload(writing: Writing, message: int, handle: str) -> None:
    update = "UPDATE outgoing SET handle = ?, uploaded_at = ? WHERE message = ?"
    writing.db.execute(update, (handle, writing.now, message))


def let_go(writing: Writing, message: int, channel: Channel) -> None:
    """Meta has it. The bytes of a file stay as media of the message, except on Instagram (rule 6)."""
    if channel is not Channel.INSTAGRAM and (kept := content(writing.db, message)):
        media.keep(writing, message, 0, kept)
    writing.db.execute("DELETE FROM outgoing WHERE message = ?", (message,))


def _made(form: str, details: dict[str, Any], handle: str | None) -> Outgoing:
    match form:
        case "file":
            return _file(details, handle)
        case "choices":
            return Choices(tuple(details["titles"]))
        case "menu":
            return Menu(details["button"], tuple(Row(**row) for row in details["rows"]))
        case "place":
            return Place(**details)
        case "template":
            header = details.pop("header", None)
            return Filled(**details, header=_file(header, handle) if header else None)
        case _:
            return Like()


def _file(details: Mapping[str, Any], handle: str | None) -> File:
    return File(Kind(details["kind"]), details["name"], details["mime_type"], handle=handle)
