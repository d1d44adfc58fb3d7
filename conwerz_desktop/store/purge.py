"""Erases what has expired, in small transactions: each asks for what is left, so it may stop anywhere and go on later.

Rows first, then whole weekly indexes by emptying the ordinary tables they lie in, then what lost its last message,
then the indexes that live on are merged until they hold no trace (decision 0001).
"""

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from conwerz_desktop.domain.channels import Channel
from conwerz_desktop.domain.messages import spellings
from conwerz_desktop.domain.records import record
from conwerz_desktop.store import (
    conversations,
    frequent,
    joining,
    leads,
    people,
    settings,
    text_index,
    trusted_time,
    words,
)
from conwerz_desktop.store.connection import Connection
from conwerz_desktop.store.database import Writing

AIM = 24.0  # milliseconds a transaction should hold the writer
LEAST = 4
CHECKPOINT_PAGES = 800
WORTH_GIVING_BACK = 5  # a fifth of the file is free
AT_ONCE = 256  # pages
_THESE = "(SELECT value FROM json_each(?))"  # a text that stays the same is read by SQLite once


@record
class Until:
    """What is as old as this goes, by class: `messages` with all that belongs to them, and the others."""

    messages: int
    receipts: int
    comments: int = 0
    leads: int = 0
    counters: int = 0
    merges: int = 0


@dataclass(slots=True)
class Erased:
    """What one slice did. `ids` are Meta's, for the proof."""

    rows: int = 0
    ids: tuple[str, ...] = ()


@record
class Stage:
    """`slice(writing, until, size)` does a bit of the work, and returns no rows when there is nothing left to do."""

    name: str
    slice: Callable[[Writing, Until, int], Erased]
    first: int
    most: int = 20_000
    counted: bool = False


def next_size(stage: Stage, size: int, held: float) -> int:
    """The size of the next slice, after one of `size` has held the writer for `held` milliseconds."""
    return max(LEAST, min(stage.most, int(size * min(1.3, max(0.3, AIM / max(held, 0.01))))))


def begin(writing: Writing, until: Until, _size: int) -> Erased:
    """From here on nothing as old comes back, and the weeks that go are not searched."""
    trusted_time.note_erasure(writing.db, until.messages)
    writing.db.execute("DELETE FROM text_week WHERE week < ?", (text_index.week_of(until.messages + 1),))
    return Erased()


def erase_known(writing: Writing, until: Until, size: int) -> Erased:
    """By what the messages of whole weeks were known, in the order in which it lies there: nobody asks any more."""
    chosen = "SELECT week, meta_key FROM known WHERE week < ? ORDER BY week, meta_key LIMIT ?"
    delete = f"DELETE FROM known WHERE (week, meta_key) IN ({chosen})"
    return Erased(writing.db.execute(delete, (text_index.week_of(until.messages + 1), size)).rowcount)


def erase_messages(writing: Writing, until: Until, size: int) -> Erased:
    """Attachments and answers on their way go by the database's own rule."""
    db = writing.db
    query = "SELECT id, sent_at, asset, meta_id, conversation FROM message WHERE sent_at <= ? ORDER BY sent_at LIMIT ?"
    rows = db.execute(query, (until.messages, size)).fetchall()
    if not rows:
        return Erased()
    for week in {text_index.week_of(row[1]) for row in rows}:
        text_index.take_out(db, week, [row[0] for row in rows if text_index.week_of(row[1]) == week])
    for asset in {row[2] for row in rows}:
        _leave_no_trace(db, asset, [row[3] for row in rows if row[2] == asset])
    numbers = json.dumps([row[0] for row in rows])
    db.execute(f"DELETE FROM message WHERE id IN {_THESE}", (numbers,))
    _refresh_the_living(writing, {row[4] for row in rows}, until)
    return Erased(len(rows), tuple(row[3] for row in rows))


def _leave_no_trace(db: Connection, asset: int, meta_ids: Sequence[str]) -> None:
    """What others say of these messages, in either spelling of their ids. A look for each id, never at all rows."""
    channel = db.execute("SELECT channel FROM asset WHERE id = ?", (asset,)).fetchone()
    is_spelled_once = channel is not None and channel[0] != Channel.MESSENGER
    known = json.dumps(meta_ids if is_spelled_once else [each for known in meta_ids for each in spellings(known)])
    db.execute(f"DELETE FROM reaction WHERE meta_id IN {_THESE} AND asset = ?", (known, asset))
    quoting = f"reply_to IS NOT NULL AND reply_to IN {_THESE} AND asset = ?"
    db.execute(f"UPDATE message SET reply_to = NULL WHERE {quoting}", (known, asset))


def erase_indexes(writing: Writing, _until: Until, size: int) -> Erased:
    """A DROP holds the writer for as long as the table is large: what FTS5 keeps lies in tables that can be emptied."""
    if rows := frequent.erase_some(writing.db, size):
        return Erased(rows)
    for name in text_index.leftovers(writing.db):
        for part, key in (("data", "id"), ("idx", "segid, term"), ("docsize", "id")):
            table = f"{name}_{part}"
            delete = f"DELETE FROM {table} WHERE ({key}) IN (SELECT {key} FROM {table} ORDER BY {key} LIMIT ?)"
            if rows := writing.db.execute(delete, (size,)).rowcount:
                return Erased(rows)
        writing.db.execute(f"DROP TABLE {name}")
        return Erased(1)
    return Erased()


def erase_rows(table: str, key: str, age: str, writing: Writing, until: Until, size: int) -> Erased:
    chosen = f"SELECT {key} FROM {table} WHERE {age} <= ? LIMIT ?"
    deleted = writing.db.execute(f"DELETE FROM {table} WHERE ({key}) IN ({chosen})", (until.messages, size))
    return Erased(deleted.rowcount)


def erase_reactions(writing: Writing, until: Until, size: int) -> Erased:
    delete = (
        "DELETE FROM reaction WHERE (asset, meta_id, by_shop) IN"
        " (SELECT asset, meta_id, by_shop FROM reaction WHERE reacted_at <= ? LIMIT ?) RETURNING conversation"
    )
    rows = writing.db.execute(delete, (until.messages, size)).fetchall()
    writing.conversations.update(row[0] for row in rows)
    conversations.refresh(writing)
    return Erased(len(rows))


def erase_comments(writing: Writing, until: Until, size: int) -> Erased:
    """With what was to be done with them. Posts without a comment follow."""
    query = "SELECT id, meta_id, post FROM comment WHERE commented_at <= ? ORDER BY commented_at LIMIT ?"
    rows = writing.db.execute(query, (until.comments, size)).fetchall()
    writing.db.executemany("DELETE FROM comment WHERE id = ?", [(number,) for number, _, _ in rows])
    writing.posts.update(post for _, _, post in rows)
    return Erased(len(rows), tuple(meta_id for _, meta_id, _ in rows))


def erase_submissions(writing: Writing, until: Until, size: int) -> Erased:
    """With every answer; whoever has none left goes with notes and numbers."""
    query = "SELECT id, meta_id, lead FROM submission WHERE submitted_at <= ? ORDER BY submitted_at LIMIT ?"
    rows = writing.db.execute(query, (until.leads, size)).fetchall()
    writing.db.executemany("DELETE FROM submission WHERE id = ?", [(number,) for number, _, _ in rows])
    bare = "DELETE FROM lead WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM submission WHERE lead = ?1)"
    writing.db.executemany(bare, [(lead,) for _, _, lead in rows])
    writing.leads.update(lead for _, _, lead in rows)
    return Erased(len(rows), tuple(meta_id for _, meta_id, _ in rows))


def erase_deleted_leads(writing: Writing, until: Until, size: int) -> Erased:
    """Meta does not tell of them any more."""
    for table, at in (("lead_deleted", "submitted_at"), ("lead_told", "told_at")):
        chosen = f"SELECT asset, meta_id FROM {table} WHERE {at} <= ? LIMIT ?"
        delete = f"DELETE FROM {table} WHERE (asset, meta_id) IN ({chosen})"
        if rows := writing.db.execute(delete, (until.leads, size)).rowcount:
            return Erased(rows)
    return Erased()


def erase_bare_assets(writing: Writing, _: Until, size: int) -> Erased:
    """What was disconnected, and stayed for leads that are past their time by now."""
    return Erased(leads.leave_bare_places(writing, size))


def erase_counters(writing: Writing, until: Until, size: int) -> Erased:
    """Whole days. What was disconnected goes with its last one."""
    day = until.counters // settings.DAY
    chosen = "SELECT source, day, metric, minutes FROM counter WHERE day <= ? LIMIT ?"
    delete = f"DELETE FROM counter WHERE (source, day, metric, minutes) IN ({chosen})"
    rows = writing.db.execute(delete, (day, size)).rowcount
    bare = "DELETE FROM counted WHERE asset IS NULL AND NOT EXISTS (SELECT 1 FROM counter WHERE source = counted.id)"
    writing.db.execute(bare)
    return Erased(rows)


def erase_merges(writing: Writing, until: Until, size: int) -> Erased:
    """From here on two who were made one stay one."""
    return Erased(joining.forget_old(writing, until.merges, size))


def erase_posts(writing: Writing, _until: Until, size: int) -> Erased:
    """Whoever comments anew makes the post anew."""
    bare = "SELECT id FROM post WHERE NOT EXISTS (SELECT 1 FROM comment WHERE post = post.id) LIMIT ?"
    return Erased(writing.db.execute(f"DELETE FROM post WHERE id IN ({bare})", (size,)).rowcount)


def erase_forgotten(writing: Writing, until: Until, _size: int) -> Erased:
    """As old as whatever they sent would be: nothing of it could come back."""
    return Erased(writing.db.execute("DELETE FROM forgotten WHERE forgotten_at <= ?", (until.comments,)).rowcount)


def erase_receipts(writing: Writing, until: Until, _size: int) -> Erased:
    writing.db.execute("DELETE FROM disconnection WHERE asked_at <= ? AND to_do = ''", (until.receipts,))
    writing.db.execute("DELETE FROM deletion WHERE asked_at <= ? AND (asset IS NULL OR is_kept)", (until.receipts,))
    return Erased(writing.db.execute("DELETE FROM receipt WHERE purged_at <= ?", (until.receipts,)).rowcount)


def erase_conversations(writing: Writing, until: Until, size: int) -> Erased:
    """Whoever has no message left goes, with every id and name, unless a reaction or a report is younger."""
    db = writing.db
    query = (
        "SELECT id, person, max(delivered_until_at, read_until_at) > ?1"
        " OR EXISTS (SELECT 1 FROM reaction WHERE conversation = conversation.id) AS stays FROM conversation"
        " WHERE last_at <= ?1 AND NOT EXISTS (SELECT 1 FROM message WHERE conversation = conversation.id)"
        " AND (last_at > 0 OR NOT stays) LIMIT ?2"
    )
    rows = db.execute(query, (until.messages, size)).fetchall()
    writing.conversations.update(conversation for conversation, _, stays in rows if stays)
    conversations.refresh(writing)
    gone = [(conversation, person) for conversation, person, stays in rows if not stays]
    db.executemany("DELETE FROM conversation WHERE id = ?", [(conversation,) for conversation, _ in gone])
    people.let_go(db, [person for _, person in gone])
    writing.conversations.update(conversation for conversation, _ in gone)
    return Erased(len(rows))


def merge(writing: Writing, _until: Until, size: int) -> Erased:
    """Erasures that came while a merge was under way are merged again."""
    db = writing.db
    row = db.execute("SELECT week, merging FROM text_week WHERE erased > 0 LIMIT 1").fetchone()
    if row is None:
        return Erased()
    week, merging = row
    if merging is None:
        text_index.merge(db, text_index.name_of(week), -size)
        db.execute("UPDATE text_week SET merging = erased WHERE week = ?", (week,))
    elif not text_index.merge(db, text_index.name_of(week), size):
        db.execute("UPDATE text_week SET erased = erased - merging, merging = NULL WHERE week = ?", (week,))
    return Erased(1)


def refill(writing: Writing, _until: Until, size: int) -> Erased:
    return Erased(text_index.refill(writing.db, size) or words.refill(writing.db, size))


def left_to_fill(db: Connection) -> int:
    """Weeks and sources that were folded otherwise until now."""
    return text_index.unfinished(db) + words.unfinished(db)


def settle(writing: Writing, _until: Until, size: int) -> Erased:
    return Erased(int(text_index.settle(writing.db, size) or frequent.settle(writing.db, size, writing.horizon)))


_ERASE_EARLY_REPORTS = partial(erase_rows, "early_report", "asset, meta_id", "reported_at")
_ERASE_UNRECOGNISED = partial(erase_rows, "unrecognised", "digest", "occurred_at")
_ERASE_GAPS = partial(erase_rows, "gap", "id", "last_at")

MERGING = (Stage("merge", merge, 16, 400), Stage("index", erase_indexes, 50))
PURGING = (
    Stage("begin", begin, 1),
    Stage("known", erase_known, 500),
    Stage("messages", erase_messages, 50, 2_000, counted=True),
    Stage("index", erase_indexes, 50),
    Stage("reactions", erase_reactions, 50, counted=True),
    Stage("early_reports", _ERASE_EARLY_REPORTS, 100, counted=True),
    Stage("unrecognised", _ERASE_UNRECOGNISED, 50, counted=True),
    Stage("gaps", _ERASE_GAPS, 100, counted=True),
    Stage("conversations", erase_conversations, 50, counted=True),
    Stage("leads", erase_submissions, 50, 2_000, counted=True),
    Stage("leads_deleted", erase_deleted_leads, 100),
    Stage("assets", erase_bare_assets, 50),
    Stage("merges", erase_merges, 100),
    Stage("comments", erase_comments, 50, 2_000, counted=True),
    Stage("counters", erase_counters, 200, counted=True),
    Stage("posts", erase_posts, 100),
    Stage("forgotten", erase_forgotten, 100),
    Stage("receipts", erase_receipts, 100, counted=True),
    *MERGING,
)
FILLING = (Stage("fill", refill, 50, 1_000), Stage("settle", settle, 16, 400), Stage("index", erase_indexes, 50))


def is_merged(db: Connection) -> bool:
    """Nothing that was unsent or edited is left in any index, nor in what was made of one and given up."""
    kept = db.execute("SELECT 1 FROM text_week WHERE erased > 0").fetchone()
    return kept is None and not text_index.leftovers(db) and not frequent.are_given_up(db)


def relieve_journal(db: Connection) -> bool:
    """Keep the journal short while much is written. Whether there was something to do."""
    if db.execute("PRAGMA wal_checkpoint(NOOP)").fetchone()[1] <= CHECKPOINT_PAGES:
        return False
    db.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchall()
    return True


def empty_journal(db: Connection) -> bool:
    """An old frame in the journal is a remnant. False while a reader is in the way: to be asked again."""
    db.execute("PRAGMA busy_timeout = 0")
    busy = db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
    db.execute("PRAGMA busy_timeout = 5000")
    return not busy


def give_back(db: Connection) -> bool:
    """Some free pages to the disk, where many are. Whether it is worth going on."""
    relieve_journal(db)
    free, pages = (int(db.execute(f"PRAGMA {each}").fetchone()[0]) for each in ("freelist_count", "page_count"))
    if free * WORTH_GIVING_BACK < pages:
        return False
    db.execute(f"PRAGMA incremental_vacuum({AT_ONCE})").fetchall()
    return True


def _refresh_the_living(writing: Writing, touched: set[int], until: Until) -> None:
    """The others are hidden, and go themselves."""
    query = f"SELECT id FROM conversation WHERE id IN {_THESE} AND last_at > ?"
    rows = writing.db.execute(query, (json.dumps(list(touched)), until.messages)).fetchall()
    writing.conversations.update(row[0] for row in rows)
    conversations.refresh(writing)
