"""The outbox of comments: what the owner did is a row until Meta has done it, and words reach Meta at most once."""

from typing import Any

from conwerz_desktop.domain.changes import Topic
from conwerz_desktop.domain.comments import Deed
from conwerz_desktop.domain.messages import Progress
from conwerz_desktop.domain.records import record
from conwerz_desktop.store import comments
from conwerz_desktop.store.connection import Connection
from conwerz_desktop.store.database import Writing


@record
class Act:
    """One deed due in a lane. `meta_id` and `media_id` are Meta's, of comment and post; `reply` is a row of ours."""

    id: int
    post: int
    comment: int | None
    reply: int | None
    deed: Deed
    text: str
    meta_id: str | None
    media_id: str
    is_mention: bool
    thread: str | None
    commented_at: int
    attempts: int
    due_at: int
    automatic: bool = False


@record
class Pending:
    """What is on its way, or went wrong. `about` is the comment's row, of a public reply its own; None: the post."""

    id: int
    about: int | None
    deed: Deed
    progress: Progress
    problem: str | None


_ACTS = """
SELECT a.id, a.post, a.comment, a.reply, a.deed, coalesce(r.text, a.text), c.meta_id, coalesce(c.media_id, p.meta_id),
       c.media_id IS NOT NULL, c.thread, coalesce(c.commented_at, 0), a.attempts, a.due_at, a.automatic
FROM comment_act a JOIN post p ON p.id = a.post
LEFT JOIN comment c ON c.id = a.comment
LEFT JOIN comment r ON r.id = a.reply
"""


def queue(
    writing: Writing, comment: int, deed: Deed, text: str = "", reply: int | None = None, *, automatic: bool = False
) -> None:
    """Something is to be done with a comment; asking twice asks once."""
    query = "SELECT asset, post FROM comment WHERE id = ? AND deleted_at IS NULL"
    if row := writing.db.execute(query, (comment,)).fetchone():
        if deed is not Deed.REPLY:
            writing.db.execute(
                "DELETE FROM comment_act WHERE comment = ? AND deed = ? AND progress = 'failed'", (comment, deed)
            )
            again = "SELECT 1 FROM comment_act WHERE comment = ? AND deed = ?"
            if writing.db.execute(again, (comment, deed)).fetchone():
                return
        _insert(writing, (*row, comment, reply), deed, text, automatic=automatic)


def queue_for_post(writing: Writing, post: int, deed: Deed) -> None:
    """The newest wish counts: what was asked before and is not under way yet is dropped."""
    drop = "DELETE FROM comment_act WHERE post = ? AND comment IS NULL AND progress IN ('queued', 'failed')"
    writing.db.execute(drop, (post,))
    row = writing.db.execute("SELECT asset, id FROM post WHERE id = ?", (post,)).fetchone()
    if row:
        _insert(writing, (*row, None, None), deed, "")


def queue_again(writing: Writing, act: int) -> None:
    """The owner does it once more, after it failed or is unknown."""
    update = (
        "UPDATE comment_act SET progress = 'queued', problem = NULL, attempts = 0, due_at = ?"
        " WHERE id = ? AND progress IN ('failed', 'unknown') RETURNING post, reply"
    )
    for post, reply in writing.db.execute(update, (writing.now, act)).fetchall():
        _show(writing, post, reply, Progress.QUEUED)
        writing.topics.add(Topic.COMMENTS)


def dismiss(writing: Writing, act: int) -> None:
    """The owner has seen that it failed. Words of the shop's that never arrived go with it."""
    query = "SELECT post, reply FROM comment_act WHERE id = ? AND progress IN ('failed', 'unknown')"
    for post, reply in writing.db.execute(query, (act,)).fetchall():
        writing.db.execute("DELETE FROM comment_act WHERE id = ?", (act,))
        if reply is not None:
            comments.delete(writing, reply)
        writing.posts.add(post)


def next_due(db: Connection, asset: int) -> Act | None:
    """What an asset's lane does next. Deeds with one comment keep their order."""
    waits = "e.progress IN ('queued', 'sending')"
    earlier = f"SELECT 1 FROM comment_act e WHERE e.comment = a.comment AND e.id < a.id AND {waits}"
    due = f"a.asset = ? AND a.progress = 'queued' AND NOT EXISTS ({earlier})"
    query = f"{_ACTS} WHERE {due} ORDER BY a.due_at, a.id LIMIT 1"
    row = db.execute(query, (asset,)).fetchone()
    return _act(row) if row else None


def unknown(db: Connection, asset: int) -> tuple[Act, ...]:
    """Words of which we do not know whether Meta has them."""
    return tuple(map(_act, db.execute(f"{_ACTS} WHERE a.asset = ? AND a.progress = 'unknown' ORDER BY a.id", (asset,))))


def pending(db: Connection, post: int) -> tuple[Pending, ...]:
    query = "SELECT id, coalesce(reply, comment), deed, progress, problem FROM comment_act WHERE post = ? ORDER BY id"
    rows = db.execute(query, (post,)).fetchall()
    return tuple(Pending(number, about, Deed(deed), Progress(at), why) for number, about, deed, at, why in rows)


def private_by_text(db: Connection, asset: int, text: str) -> Act | None:
    """The oldest private reply under way with these words: Instagram's echo names no comment."""
    where = "a.asset = ? AND a.deed = 'reply_privately' AND a.text = ? AND a.progress IN ('sending', 'unknown')"
    row = db.execute(f"{_ACTS} WHERE {where} ORDER BY a.id LIMIT 1", (asset, text)).fetchone()
    return _act(row) if row else None


def start(writing: Writing, act: Act) -> bool:
    """Committed before the call to Meta. False if it is no longer queued."""
    update = "UPDATE comment_act SET progress = 'sending', attempts = attempts + 1 WHERE id = ? AND progress = 'queued'"
    if not writing.db.execute(update, (act.id,)).rowcount:
        return False
    _show(writing, act.post, act.reply, Progress.SENDING)
    return True


def finish(writing: Writing, act: Act) -> None:
    """Meta has done it."""
    writing.db.execute("DELETE FROM comment_act WHERE id = ?", (act.id,))
    writing.posts.add(act.post)
    writing.topics.add(Topic.COMMENTS)


def postpone(writing: Writing, act: Act, due_at: int) -> None:
    """Meta certainly has not done it, or doing it twice does no harm."""
    writing.db.execute("UPDATE comment_act SET progress = 'queued', due_at = ? WHERE id = ?", (due_at, act.id))
    _show(writing, act.post, act.reply, Progress.QUEUED)
    writing.topics.add(Topic.COMMENTS)


def fail(writing: Writing, act: Act, problem: str) -> None:
    writing.db.execute("UPDATE comment_act SET progress = 'failed', problem = ? WHERE id = ?", (problem, act.id))
    _show(writing, act.post, act.reply, Progress.FAILED, problem)
    writing.topics.add(Topic.COMMENTS)


def doubt(writing: Writing, act: Act) -> None:
    """Words that were cut off between Meta's acceptance and our commit."""
    writing.db.execute("UPDATE comment_act SET progress = 'unknown', due_at = ? WHERE id = ?", (writing.now, act.id))
    _show(writing, act.post, act.reply, Progress.UNKNOWN)
    writing.topics.add(Topic.COMMENTS)


def resume(writing: Writing) -> None:
    """At start: words that were being sent are unknown, everything else is simply done again."""
    rows = writing.db.execute(f"{_ACTS} WHERE a.progress = 'sending'").fetchall()
    for act in map(_act, rows):
        doubt(writing, act) if act.deed.is_words else postpone(writing, act, act.due_at)


def _insert(
    writing: Writing, where: tuple[int, int, int | None, int | None], deed: Deed, text: str, *, automatic: bool = False
) -> None:
    asset, post, comment, reply = where
    insert = (
        "INSERT INTO comment_act (asset, post, comment, reply, deed, text, progress, due_at, automatic)"
        " VALUES (?, ?, ?, ?, ?, ?, 'queued', ?, ?)"
    )
    writing.db.execute(insert, (asset, post, comment, reply, deed, text, writing.now, automatic))
    writing.posts.add(post)
    writing.topics.add(Topic.COMMENTS)


def _show(writing: Writing, post: int, reply: int | None, progress: Progress, problem: str | None = None) -> None:
    writing.posts.add(post)
    if reply is not None:
        comments.set_progress(writing, reply, progress, problem)


def _act(row: tuple[Any, ...]) -> Act:
    number, post, comment, reply, deed, text, meta_id, media_id, is_mention, *rest = row
    return Act(number, post, comment, reply, Deed(deed), text, meta_id, media_id, bool(is_mention), *rest)
