"""The owner's side of the outbox: an answer is on screen as queued the moment its transaction is committed."""

from collections.abc import Callable, Sequence
from concurrent.futures import Future

from conwerz_desktop.domain.messages import Author
from conwerz_desktop.domain.outgoing import File, Parcel
from conwerz_desktop.domain.outgoing import parcels as parcels_of
from conwerz_desktop.services import manners
from conwerz_desktop.store import conversations, drafts, scheduled, sends
from conwerz_desktop.store.database import Store, Writing
from conwerz_desktop.store.scheduled import Scheduled


def new_correlation() -> str:
    import uuid  # noqa: PLC0415 - with the first answer

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
            drafts.forget(writing, conversation)
            return self._queue(writing, conversation, parcels, reply_to)[0]

        return self._store.write(queue)

    def hold(
        self, conversation: int, parcels: Sequence[Parcel], reply_to: str | None, milliseconds: int
    ) -> Future[tuple[int, ...]]:
        """The same, but nothing goes for so long, and the owner may think better of it. The result is all rows."""

        def queue(writing: Writing) -> tuple[int, ...]:
            drafts.forget(writing, conversation)
            queued = self._queue(writing, conversation, parcels, reply_to)
            sends.hold(writing, queued, writing.now + milliseconds)
            return queued

        return self._store.write(queue)

    def take_back(self, queued: Sequence[int]) -> Future[bool]:
        """False where it is too late: Meta may have it."""
        return self._store.write(conversations.refreshed(lambda writing: sends.take_back(writing, queued)))

    def schedule(
        self, conversation: int, text: str, files: Sequence[File], reply_to: str | None, due_at: int
    ) -> Future[int | None]:
        """For later, and a draft no more."""

        def keep(writing: Writing) -> int | None:
            drafts.forget(writing, conversation)
            return scheduled.add(writing, Scheduled(0, conversation, text, reply_to, due_at), files)

        return self._store.write(keep)

    def unschedule(self, number: int) -> Future[Scheduled | None]:
        """Gives it back, with its files."""
        return self._store.write(lambda writing: scheduled.take(writing, number))

    def send_scheduled(self, number: int) -> Future[None]:
        """Now. In one transaction, so that it is one or the other whenever the program ends."""

        def queue(writing: Writing) -> None:
            if (taken := scheduled.take(writing, number)) is None:
                return
            channel = conversations.channel(writing.db, taken.conversation)
            made = parcels_of(channel, taken.text, taken.files, in_pieces=True)
            self._queue(writing, taken.conversation, made, taken.reply_to)

        return self._store.write(queue)

    def send_again(self, message: int) -> Future[None]:
        """Send once more what failed or is unknown: only ever at the owner's hand."""
        correlation = self._correlation()
        return self._store.write(
            conversations.refreshed(lambda writing: sends.queue_again(writing, message, correlation))
        )

    def _queue(
        self, writing: Writing, conversation: int, parcels: Sequence[Parcel], reply_to: str | None
    ) -> tuple[int, ...]:
        quotes = (reply_to, *(None for _ in parcels[1:]))
        queued = tuple(
            sends.queue(writing, conversation, parcel, Author.OWNER, self._correlation(), quote)
            for parcel, quote in zip(parcels, quotes, strict=True)
        )
        manners.after_answer(writing, conversation)
        conversations.refresh(writing)
        return queued
