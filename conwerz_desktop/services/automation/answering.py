"""The one way for an automatic answer to leave: judged and queued in one transaction, then sent like the owner's."""

import uuid

from conwerz_desktop.domain import automation, limits
from conwerz_desktop.domain.automation import Reason, Refusal, Talk
from conwerz_desktop.domain.messages import Author
from conwerz_desktop.domain.outgoing import Parcel
from conwerz_desktop.store import automation as kept
from conwerz_desktop.store import sends
from conwerz_desktop.store.database import Writing


def answer(writing: Writing, talk: Talk, text: str, reason: Reason, written_at: int | None = None) -> Refusal | None:
    """Queue it, or say why not. `written_at`: when the customer wrote what it answers."""
    if refusal := automation.refusal(talk, writing.now, written_at):
        return refusal
    author = Author.MODEL if reason is Reason.MODEL else Author.AUTOMATIC
    for piece in limits.split(talk.channel, text):
        message = sends.queue(writing, talk.conversation, Parcel(piece), author, uuid.uuid4().hex)
        kept.note(writing, message, talk.conversation, reason)
    return None
