"""The owner's side of the outbox: an answer is on screen as queued the moment its transaction is committed."""

import uuid
from collections.abc import Callable
from concurrent.futures import Future

from conwerz_desktop.domain.messages import Author, Content
from conwerz_desktop.store import conversations, drafts, sends
from conwerz_desktop.store.database import Store, Writing


def new_correlation() -> str:
    return uuid.uuid4().hex


class Outbox:
    """May be called from any thread; what it queues is sent by `services.lanes`."""

    def __init__(self, store: Store, correlation: Callable[[], str] = new_correlation) -> None:
        self._store = store
        self._correlation = correlation

    def answer(self, conversation: int, text: str, reply_to: str | None = None) -> Future[int]:
        """Queue an answer, which is a draft no more. The result is the message's row number."""
        content = Content(text, reply_to=reply_to)

        def queue(writing: Writing) -> int:
            message = sends.queue(writing, conversation, content, Author.OWNER, self._correlation())
            drafts.forget(writing, conversation)
            conversations.refresh(writing)
            return message

        return self._store.write(queue)

    def send_again(self, message: int) -> Future[None]:
        """Send once more what failed or is unknown: only ever at the owner's hand."""

        def queue(writing: Writing) -> None:
            sends.queue_again(writing, message, self._correlation())
            conversations.refresh(writing)

        return self._store.write(queue)
