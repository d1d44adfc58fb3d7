"""The owner's side of the outbox: an answer is on screen as queued the moment its transaction is committed."""

import uuid
from collections.abc import Callable, Sequence
from concurrent.futures import Future

from conwerz_desktop.domain.messages import Author
from conwerz_desktop.domain.outgoing import Parcel
from conwerz_desktop.services import manners
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
        """Queue an answer in words, which is a draft no more. The result is the message's row number."""
        return self.send(conversation, (Parcel(text),), reply_to)

    def send(self, conversation: int, parcels: Sequence[Parcel], reply_to: str | None = None) -> Future[int]:
        """Queue what an answer is made of, in this order; the first of it quotes. The result is that one's row."""

        def queue(writing: Writing) -> int:
            quotes = (reply_to, *(None for _ in parcels[1:]))
            queued = [
                sends.queue(writing, conversation, parcel, Author.OWNER, self._correlation(), quote)
                for parcel, quote in zip(parcels, quotes, strict=True)
            ]
            drafts.forget(writing, conversation)
            manners.after_answer(writing, conversation)
            conversations.refresh(writing)
            return queued[0]

        return self._store.write(queue)

    def send_again(self, message: int) -> Future[None]:
        """Send once more what failed or is unknown: only ever at the owner's hand."""

        def queue(writing: Writing) -> None:
            sends.queue_again(writing, message, self._correlation())
            conversations.refresh(writing)

        return self._store.write(queue)
