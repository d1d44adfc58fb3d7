"""The owner's side: whatever is done with a comment is on screen the moment its transaction is committed."""

import uuid
from collections.abc import Callable
from concurrent.futures import Future

from conwerz_desktop.domain.comments import Deed, private_reply_closes_at
from conwerz_desktop.domain.messages import Author
from conwerz_desktop.store import comment_acts, comments
from conwerz_desktop.store.comments import CommentRow
from conwerz_desktop.store.database import Store, Writing


def new_id() -> str:
    return uuid.uuid4().hex


def reply(writing: Writing, row: CommentRow, text: str, local_id: str, author: Author = Author.OWNER) -> None:
    own = comments.add_own(writing, row, text, local_id, author)
    comment_acts.queue(writing, row.id, Deed.REPLY, reply=own)


def reply_privately(writing: Writing, row: CommentRow, text: str, *, automatic: bool = False) -> bool:
    """Whether it may be, and so is queued."""
    if row.private_at is not None or writing.now >= private_reply_closes_at(row.commented_at):
        return False
    comment_acts.queue(writing, row.id, Deed.REPLY_PRIVATELY, text, automatic=automatic)
    return True


class Moderation:
    """May be called from any thread; what it queues is done by `services.comments.lanes`."""

    def __init__(self, store: Store, local_id: Callable[[], str] = new_id) -> None:
        self._store = store
        self._local_id = local_id

    def reply(self, comment: int, text: str) -> Future[None]:
        """In public, below the comment."""

        return self._with(comment, lambda writing, row: reply(writing, row, text, self._local_id()))

    def reply_privately(self, comment: int, text: str) -> Future[None]:
        """One direct message to whoever commented, once and within seven days; refused here where Meta would."""

        return self._with(comment, lambda writing, row: reply_privately(writing, row, text))

    def hide(self, comment: int, hidden: bool) -> Future[None]:
        deed = Deed.HIDE if hidden else Deed.SHOW
        return self._with(comment, lambda writing, _: comment_acts.queue(writing, comment, deed))

    def delete(self, comment: int) -> Future[None]:
        """For good, at Meta and here."""
        return self._with(comment, lambda writing, _: comment_acts.queue(writing, comment, Deed.DELETE))

    def settle(self, comment: int, done: bool) -> Future[None]:
        """It needs no answer, or does after all."""
        return self._with(comment, lambda writing, _: comments.set_done(writing, comment, done))

    def take_comments(self, post: int, takes: bool) -> Future[None]:
        deed = Deed.OPEN if takes else Deed.CLOSE
        return self._store.write(lambda writing: comment_acts.queue_for_post(writing, post, deed))

    def try_again(self, act: int) -> Future[None]:
        """Do once more what failed or is unknown: only ever at the owner's hand."""
        return self._store.write(lambda writing: comment_acts.queue_again(writing, act))

    def dismiss(self, act: int) -> Future[None]:
        return self._store.write(lambda writing: comment_acts.dismiss(writing, act))

    def _with(self, comment: int, change: Callable[[Writing, CommentRow], object]) -> Future[None]:
        """Nothing where the comment has gone meanwhile."""

        def write(writing: Writing) -> None:
            if row := comments.one(writing.db, comment):
                change(writing, row)

        return self._store.write(write)
