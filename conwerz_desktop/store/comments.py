"""Comments by the post they stand on: written once by Meta's id, whichever way and however often they come."""

from collections.abc import Iterable, Sequence
from typing import Any

from conwerz_desktop.domain.channels import Asset, Channel
from conwerz_desktop.domain.comments import UNASKED, Comment
from conwerz_desktop.domain.messages import Author, Progress
from conwerz_desktop.domain.records import record
from conwerz_desktop.store import away, folding, words
from conwerz_desktop.store.connection import Connection
from conwerz_desktop.store.database import Writing

LOCAL = "local:"
MENTIONS = ""  # the id of the post that gathers where an asset was mentioned


@record
class PostRow:
    """`meta_id` is empty for the place that gathers mentions. (last_at, id) is its place in the list."""

    id: int
    asset: Asset
    meta_id: str
    last_at: int
    comments: int
    waiting: int

    @property
    def is_mentions(self) -> bool:
        return self.meta_id == MENTIONS


@record
class CommentRow:
    """`thread` is Meta's id of the comment above. `media_id` is a mention's; `progress` is of the shop's own."""

    id: int
    post: int
    meta_id: str
    thread: str | None
    media_id: str | None
    author: Author
    username: str | None
    text: str
    commented_at: int
    hidden: bool
    edited: bool
    done: bool
    private_at: int | None
    progress: Progress
    problem: str | None
    waits: bool


_COUNTED = """
SELECT p.id, a.channel, a.meta_id, p.meta_id, p.last_at,
       (SELECT count(*) FROM living_comment c WHERE c.post = p.id),
       (SELECT count(*) FROM living_comment c WHERE c.post = p.id AND c.waits)
FROM living_post p JOIN asset a ON a.id = p.asset
"""
_ROWS = """
SELECT c.id, c.post, c.meta_id, c.thread, c.media_id, c.author, c.username, c.text, c.commented_at,
       c.hidden, c.edited, c.done_at IS NOT NULL, c.private_at, c.progress, c.problem, c.waits
FROM living_comment c
"""
_ALONE = (
    "(c.thread IS NULL OR NOT EXISTS (SELECT 1 FROM living_comment t WHERE t.asset = c.asset AND t.meta_id = c.thread))"
)
_UNANSWERED = """
author = 'customer' AND deleted_at IS NULL AND NOT hidden AND done_at IS NULL AND private_at IS NULL AND NOT EXISTS (
    SELECT 1 FROM comment own WHERE own.asset = comment.asset AND own.thread = coalesce(comment.thread, comment.meta_id)
    AND own.author IN ('owner', 'elsewhere') AND own.deleted_at IS NULL AND own.progress <> 'failed'
    AND own.commented_at >= comment.commented_at)
"""


def posts(
    db: Connection, before: tuple[int, int] | None = None, limit: int = 50, wanted: str = ""
) -> tuple[PostRow, ...]:
    """At most `limit` posts with comments, the one with the newest comment first, behind `before` = (last_at, id).

    Where something is `wanted`, only those with a comment that holds it, or whose author does.
    """
    conditions = ["(p.last_at, p.id) < (:last_at, :id)"] if before else []
    last_at, number = before or (0, 0)
    asked: dict[str, object] = {"last_at": last_at, "id": number, "limit": limit}
    if folding.words(wanted):
        holding, values = words.holding("comment", wanted, "word")
        conditions.append(f"p.id IN (SELECT h.post FROM living_comment h WHERE h.id IN ({holding}))")
        asked |= values
    where = f"WHERE {' AND '.join(conditions)}" if conditions else ""
    query = f"{_COUNTED} {where} ORDER BY p.last_at DESC, p.id DESC LIMIT :limit"
    rows = db.execute(query, asked).fetchall()
    return tuple(map(_post, rows))


def post(db: Connection, number: int) -> PostRow | None:
    row = db.execute(f"{_COUNTED} WHERE p.id = ?", (number,)).fetchone()
    return _post(row) if row else None


def waiting(db: Connection) -> int:
    """How many comments wait for an answer."""
    return int(db.execute("SELECT count(*) FROM living_comment WHERE waits").fetchone()[0])


def page(db: Connection, post: int, before: tuple[int, str] | None = None, limit: int = 50) -> tuple[CommentRow, ...]:
    """At most `limit` comments that stand by themselves, newest first, each followed by its answers, oldest first."""
    earlier = "AND (c.commented_at, c.meta_id) < (:at, :meta_id)" if before else ""
    at, meta_id = before or (0, "")
    query = (
        f"{_ROWS} WHERE c.post = :post AND {_ALONE} {earlier} ORDER BY c.commented_at DESC, c.meta_id DESC LIMIT :limit"
    )
    tops = db.execute(query, {"post": post, "at": at, "meta_id": meta_id, "limit": limit}).fetchall()
    below = _answers(db, post, [row[2] for row in tops])
    return tuple(_comment(row) for top in tops for row in (top, *below.get(top[2], ())))


def depth(db: Connection, comment: int) -> int:
    """How many comments `page` has to be asked for, so that this one is among them or their answers."""
    query = (
        f"SELECT count(*) FROM living_comment c JOIN (SELECT t.post, t.commented_at, t.meta_id FROM living_comment a"
        f" JOIN living_comment t ON t.asset = a.asset AND t.meta_id IN (a.meta_id, a.thread) WHERE a.id = ?"
        f" ORDER BY t.thread IS NOT NULL, t.commented_at LIMIT 1) own ON c.post = own.post"
        f" WHERE {_ALONE} AND (c.commented_at, c.meta_id) >= (own.commented_at, own.meta_id)"
    )
    return int(db.execute(query, (comment,)).fetchone()[0])


def one(db: Connection, comment: int) -> CommentRow | None:
    row = db.execute(f"{_ROWS} WHERE c.id = ?", (comment,)).fetchone()
    return _comment(row) if row else None


def find(db: Connection, asset: int, meta_id: str) -> int | None:
    row = db.execute("SELECT id FROM comment WHERE asset = ? AND meta_id = ?", (asset, meta_id)).fetchone()
    return int(row[0]) if row else None


def put(writing: Writing, asset: int, comment: Comment, *, place: str | None = None, read_again: bool = False) -> None:
    """Take in one comment. `place` is the post it is filed under, by default the one it stands on.

    A webhook may be an old copy: only what was read again changes words that are known, and whether they are hidden.
    """
    stays_away = [away.username(comment.username)] if comment.username else []
    if comment.commented_at <= max(writing.comments_horizon, away.until(writing, stays_away)):
        return
    known = find(writing.db, asset, comment.id) or (_under_way(writing.db, asset, comment) if comment.by_shop else None)
    if known is None:
        post = _post_of(writing, asset, comment.media_id if place is None else place)
        _add(writing, asset, post, comment, is_mention=place is not None, read_again=read_again)
    else:
        post = _file(writing, known, comment) if place is None else _post_of_comment(writing.db, known)
        if comment.by_shop:
            name(writing, known, comment.id)
        if read_again:
            _renew(writing, known, comment)
    refresh(writing, asset, comment.thread or comment.id, post)


def add_own(writing: Writing, to: CommentRow, text: str, local_id: str, author: Author = Author.OWNER) -> int:
    """The shop's answer in public, on screen as queued. Returns its row number."""
    asset = asset_of(writing.db, to.post)
    thread = to.thread or to.meta_id
    query = "SELECT max(commented_at) FROM comment WHERE asset = ?1 AND (meta_id = ?2 OR thread = ?2)"
    newest = writing.db.execute(query, (asset, thread)).fetchone()[0]
    insert = (
        "INSERT INTO comment (post, asset, meta_id, thread, media_id, author, text, commented_at, arrived_at, progress)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"
    )
    at = max(writing.now, newest + 1)
    values = (
        to.post,
        asset,
        LOCAL + local_id,
        thread,
        to.media_id,
        author,
        text,
        at,
        writing.now,
        Progress.QUEUED,
    )
    number = int(writing.db.execute(insert, values).fetchone()[0])
    refresh(writing, asset, thread, to.post)
    return number


def name(writing: Writing, own: int, meta_id: str) -> None:
    """Meta has this answer of the shop's, under `meta_id`. What came first and made a row of its own is taken in."""
    db = writing.db
    asset, post = db.execute("SELECT asset, post FROM comment WHERE id = ?", (own,)).fetchone()
    if (twin := find(db, asset, meta_id)) and twin != own:
        db.execute("DELETE FROM comment WHERE id = ?", (twin,))
    db.execute(
        "UPDATE comment SET meta_id = ?, progress = ?, problem = NULL WHERE id = ?", (meta_id, Progress.SENT, own)
    )
    db.execute("DELETE FROM comment_act WHERE reply = ?", (own,))
    writing.posts.add(post)


def set_progress(writing: Writing, own: int, progress: Progress, problem: str | None = None) -> None:
    update = (
        "UPDATE comment SET progress = ?, problem = ? WHERE id = ? RETURNING asset, coalesce(thread, meta_id), post"
    )
    for asset, thread, post in writing.db.execute(update, (progress, problem, own)).fetchall():
        refresh(writing, asset, thread, post)


def set_hidden(writing: Writing, comment: int, hidden: bool) -> None:
    _set(writing, comment, "hidden = ?", hidden)


def set_done(writing: Writing, comment: int, done: bool) -> None:
    """Whether the owner says that it needs no answer."""
    _set(writing, comment, "done_at = ?", writing.now if done else None)


def set_answered_privately(writing: Writing, comment: int) -> None:
    _set(writing, comment, "private_at = ?", writing.now)


def delete(writing: Writing, comment: int) -> None:
    """Nothing of it can be read any more, nor of the answers below it, which Meta deletes too."""
    row = writing.db.execute("SELECT asset, meta_id, thread, post FROM comment WHERE id = ?", (comment,)).fetchone()
    if row is None:
        return
    asset, meta_id, thread, post = row
    update = (
        "UPDATE comment SET text = '', username = NULL, media_id = NULL, problem = NULL, deleted_at = ?"
        " WHERE deleted_at IS NULL AND (id = ? OR (asset = ? AND thread = ?)) RETURNING id"
    )
    gone = writing.db.execute(update, (writing.now, comment, asset, meta_id)).fetchall()
    writing.db.executemany("DELETE FROM comment_act WHERE ?1 IN (comment, reply)", gone)
    refresh(writing, asset, thread or meta_id, post)


def delete_others(writing: Writing, asset: int, media_id: str, seen: Iterable[str], read_at: int) -> None:
    """Of a post that was read to its end: whatever stood there before and was not seen was deleted at Meta."""
    query = (
        "SELECT c.id, c.meta_id FROM living_comment c JOIN post p ON p.id = c.post"
        f" WHERE p.asset = ? AND p.meta_id = ? AND c.arrived_at < ? AND c.meta_id NOT LIKE '{LOCAL}%'"
    )
    kept = set(seen)
    for number, meta_id in writing.db.execute(query, (asset, media_id, read_at)).fetchall():
        if meta_id not in kept:
            delete(writing, number)


def media_of(db: Connection, asset: int, limit: int) -> tuple[str, ...]:
    """The posts that have comments, by Meta's id, the one with the newest comment first."""
    query = "SELECT meta_id FROM living_post WHERE asset = ? AND meta_id <> '' ORDER BY last_at DESC LIMIT ?"
    return tuple(meta_id for (meta_id,) in db.execute(query, (asset, limit)))


def unfetched_mentions(db: Connection, asset: int) -> tuple[tuple[int, str, str | None], ...]:
    """Mentions whose words are still to be asked for: row number, where they stand, and the comment if it is one."""
    query = (
        "SELECT c.id, c.media_id, c.meta_id FROM living_comment c JOIN post p ON p.id = c.post"
        " WHERE c.asset = ? AND p.meta_id = '' AND c.text = '' AND c.username IS NULL AND c.media_id IS NOT NULL"
        " ORDER BY c.commented_at DESC LIMIT 20"
    )
    rows = db.execute(query, (asset,))
    return tuple((number, media, None if meta_id.startswith("media:") else meta_id) for number, media, meta_id in rows)


def asset_of(db: Connection, post: int) -> int:
    return int(db.execute("SELECT asset FROM post WHERE id = ?", (post,)).fetchone()[0])


def written_by(db: Connection, usernames: Iterable[str]) -> list[tuple[int, int, str]]:
    """Row number, post and Meta's id of each comment of these people, with the shop's own answers to them."""
    found: dict[int, tuple[int, int, str]] = {}
    for name in usernames:
        query = (
            "SELECT id, post, meta_id FROM comment WHERE username = ?1 COLLATE NOCASE"
            " UNION SELECT o.id, o.post, o.meta_id FROM comment c JOIN comment o ON o.asset = c.asset"
            " AND o.thread = c.meta_id AND o.author <> 'customer' WHERE c.username = ?1 COLLATE NOCASE"
        )
        found |= {row[0]: row for row in db.execute(query, (name,))}
    return list(found.values())


def forget(writing: Writing, usernames: Iterable[str]) -> int:
    """Returns how many comments went. What others wrote below them stays."""
    rows = written_by(writing.db, usernames)
    writing.db.executemany("DELETE FROM comment WHERE id = ?", [(number,) for number, _, _ in rows])
    for post in {post for _, post, _ in rows}:
        _place(writing, post)
    return len(rows)


def erase_of_asset(writing: Writing, asset: int, size: int) -> tuple[str, ...]:
    """At most so many of an asset that leaves. Returns Meta's ids."""
    chosen = "SELECT id FROM comment WHERE asset = ? LIMIT ?"
    rows = writing.db.execute(f"DELETE FROM comment WHERE id IN ({chosen}) RETURNING meta_id, post", (asset, size))
    gone = rows.fetchall()
    writing.posts.update(post for _, post in gone)
    return tuple(meta_id for meta_id, _ in gone)


def refresh(writing: Writing, asset: int, thread: str, post: int) -> None:
    """Derive who waits in a thread, and where its post stands."""
    update = f"UPDATE comment SET waits = {_UNANSWERED} WHERE asset = ?1 AND (meta_id = ?2 OR thread = ?2)"
    writing.db.execute(update, (asset, thread))
    _place(writing, post)


def _add(writing: Writing, asset: int, post: int, comment: Comment, *, is_mention: bool, read_again: bool) -> None:
    late = read_again and comment.commented_at < writing.now - UNASKED
    insert = (
        "INSERT INTO comment (post, asset, meta_id, thread, media_id, author, username, text, commented_at, arrived_at,"
        " hidden, done_at, progress) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
    )
    values = (
        post, asset, comment.id, comment.thread, comment.media_id if is_mention else None,
        Author.ELSEWHERE if comment.by_shop else Author.CUSTOMER, None if comment.by_shop else comment.username,
        comment.text, comment.commented_at, writing.now, comment.hidden, writing.now if late else None,
        Progress.SENT if comment.by_shop else Progress.RECEIVED,
    )  # fmt: skip
    writing.db.execute(insert, values)


def _file(writing: Writing, known: int, told: Comment) -> int:
    """Where a known comment belongs: a mention below one of the shop's own posts is told twice, and is a comment."""
    query = "SELECT c.asset, p.id, p.meta_id FROM comment c JOIN post p ON p.id = c.post WHERE c.id = ?"
    asset, post, filed = writing.db.execute(query, (known,)).fetchone()
    if told.media_id == filed or filed != MENTIONS:
        return int(post)
    place = _post_of(writing, asset, told.media_id)
    update = "UPDATE comment SET post = ?2, media_id = NULL, thread = ?3, text = ?4, username = ?5 WHERE id = ?1"
    writing.db.execute(update, (known, place, told.thread, told.text, told.username))
    writing.db.execute("UPDATE comment_act SET post = ? WHERE comment = ?", (place, known))
    _place(writing, post)
    return place


def _place(writing: Writing, post: int) -> None:
    newest = "SELECT max(commented_at) FROM comment WHERE post = ?1 AND deleted_at IS NULL"
    writing.db.execute(f"UPDATE post SET last_at = coalesce(({newest}), 0) WHERE id = ?1", (post,))
    writing.posts.add(post)


def _under_way(db: Connection, asset: int, comment: Comment) -> int | None:
    """The oldest answer of ours under way with these words, below the same comment."""
    query = (
        "SELECT c.id FROM comment c JOIN comment_act a ON a.reply = c.id WHERE c.asset = ? AND c.thread = ?"
        " AND c.text = ? AND c.progress IN ('sending', 'unknown') ORDER BY c.id LIMIT 1"
    )
    row = db.execute(query, (asset, comment.thread, comment.text)).fetchone()
    return int(row[0]) if row else None


def _renew(writing: Writing, known: int, comment: Comment) -> None:
    """What was deleted stays deleted; the time of what we wrote ourselves becomes Meta's."""
    update = (
        "UPDATE comment SET edited = edited OR (text <> '' AND text <> ?2), text = ?2, hidden = ?3,"
        " commented_at = ?4, thread = ?5, username = CASE author WHEN 'customer' THEN coalesce(?6, username) END"
        " WHERE id = ?1 AND deleted_at IS NULL"
    )
    values = (known, comment.text, comment.hidden, comment.commented_at, comment.thread, comment.username)
    writing.db.execute(update, values)


def _post_of_comment(db: Connection, comment: int) -> int:
    return int(db.execute("SELECT post FROM comment WHERE id = ?", (comment,)).fetchone()[0])


def _post_of(writing: Writing, asset: int, meta_id: str) -> int:
    row = writing.db.execute("SELECT id FROM post WHERE asset = ? AND meta_id = ?", (asset, meta_id)).fetchone()
    if row is None:
        insert = "INSERT INTO post (asset, meta_id) VALUES (?, ?) RETURNING id"
        row = writing.db.execute(insert, (asset, meta_id)).fetchone()
    return int(row[0])


def _set(writing: Writing, comment: int, assignment: str, value: int | None) -> None:
    update = f"UPDATE comment SET {assignment} WHERE id = ? RETURNING asset, coalesce(thread, meta_id), post"
    for asset, thread, post in writing.db.execute(update, (value, comment)).fetchall():
        refresh(writing, asset, thread, post)


def _answers(db: Connection, post: int, meta_ids: Sequence[str]) -> dict[str, list[tuple[Any, ...]]]:
    asset = db.execute("SELECT asset FROM post WHERE id = ?", (post,)).fetchone()
    marks = ",".join("?" * len(meta_ids))
    query = f"{_ROWS} WHERE c.asset = ? AND c.thread IN ({marks}) ORDER BY c.thread, c.commented_at, c.meta_id"
    found: dict[str, list[tuple[Any, ...]]] = {}
    for row in db.execute(query, (asset[0] if asset else 0, *meta_ids)).fetchall():
        found.setdefault(row[3], []).append(row)
    return found


def _post(row: tuple[Any, ...]) -> PostRow:
    number, channel, asset_id, *rest = row
    return PostRow(number, Asset(Channel(channel), asset_id), *rest)


def _comment(row: tuple[Any, ...]) -> CommentRow:
    (
        number, post, meta_id, thread, media_id, author, username, text, commented_at,
        hidden, edited, done, private_at, progress, problem, waits,
    ) = row  # fmt: skip
    return CommentRow(
        id=number,
        post=post,
        meta_id=meta_id,
        thread=thread,
        media_id=media_id,
        author=Author(author),
        username=username,
        text=text,
        commented_at=commented_at,
        hidden=bool(hidden),
        edited=bool(edited),
        done=bool(done),
        private_at=private_at,
        progress=Progress(progress),
        problem=problem,
        waits=bool(waits),
    )
