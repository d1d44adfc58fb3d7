"""The words of messages: one contentless FTS5 index a week, written once a transaction (decisions 0001, 0002, 0004).

A week's index keeps what was taken out of it until it is merged; that is a job of store/purge.
"""

from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass, field

from conwerz_desktop.store import folding
from conwerz_desktop.store.connection import Connection

WEEK = 7 * 86_400_000
_FIRST_MONDAY = 4 * 86_400_000
_TOKENIZER = "unicode61 remove_diacritics 0 categories ''L* N* Co Mn Mc''"
_CREATE = "USING fts5(body, content='', contentless_delete=1, prefix='2 3', tokenize='" + _TOKENIZER + "')"
_UNFINISHED = "folding <> ? OR filled_from > week * ? + ?"
_PIECES = 4  # a few that came late are not worth writing the whole week anew
_OPTIONS = (
    ("pgsz", 3900),  # the default does not fit a page of which SQLCipher reserves 80 bytes
    ("automerge", 8),
    ("deletemerge", 0),  # or a few deletions merge for 150 ms by themselves
)


def week_of(sent_at: int) -> int:
    return (sent_at - _FIRST_MONDAY) // WEEK


def start_of(week: int) -> int:
    return week * WEEK + _FIRST_MONDAY


def name_of(week: int) -> str:
    return f"text_{week}"


@dataclass(slots=True)
class Touched:
    """The messages of one transaction whose words came, changed or went, by the weeks they stand or stood in."""

    new: dict[int, set[int]] = field(default_factory=lambda: defaultdict(set))
    changed: dict[int, set[int]] = field(default_factory=lambda: defaultdict(set))
    weeks: set[int] = field(default_factory=set)

    def add(self, message: int, sent_at: int) -> None:
        self.new[week_of(sent_at)].add(message)

    def change(self, message: int, sent_at: int) -> None:
        self.changed[week_of(sent_at)].add(message)


def open_week(db: Connection, touched: Touched, sent_at: int) -> None:
    """From the first message of a week on it is on the list: a message is found by its id in no other weeks."""
    if (week := week_of(sent_at)) not in touched.weeks:
        _list(db, week)
        touched.weeks.add(week)


def write(db: Connection, touched: Touched, horizon: int) -> None:
    """Bring the indexes in step with the message table. Weeks wholly past the horizon get none."""
    for week, messages in touched.changed.items():
        take_out(db, week, messages)
    for week in touched.new.keys() | touched.changed.keys():
        if start_of(week + 1) > horizon + 1:
            _make(db, week)
            _put_in(db, week, touched.new[week] | touched.changed[week])


def take_out(db: Connection, week: int, messages: Collection[int]) -> None:
    """They are found no longer; their words leave the file when the index is merged."""
    if not messages or not is_kept(db, week):
        return
    index = name_of(week)
    numbers = ",".join(map(str, messages))
    rows = db.execute(f"SELECT id FROM {index}_docsize WHERE id IN ({numbers})").fetchall()
    db.executemany(f"DELETE FROM {index} WHERE rowid = ?", rows)
    db.execute("UPDATE text_week SET erased = erased + ? WHERE week = ?", (len(rows), week))


def weeks(db: Connection) -> list[int]:
    """Those that can be searched, newest first."""
    made = "SELECT name FROM sqlite_schema"  # read once: it has no index
    query = f"SELECT week FROM text_week WHERE 'text_' || week IN ({made}) ORDER BY week DESC"
    return [week for (week,) in db.execute(query).fetchall()]


def is_kept(db: Connection, week: int) -> bool:
    return _exists(db, week) and bool(db.execute("SELECT 1 FROM text_week WHERE week = ?", (week,)).fetchone())


def leftovers(db: Connection) -> list[str]:
    """Indexes that are being erased: off the list of weeks, their tables still there."""
    query = (
        "SELECT name FROM sqlite_schema WHERE name GLOB 'text_[0-9o]*' AND sql LIKE 'CREATE VIRTUAL TABLE%'"
        " AND name NOT IN (SELECT 'text_' || week FROM text_week)"
    )
    return [name for (name,) in db.execute(query).fetchall()]


def merge(db: Connection, week: int, pages: int) -> bool:
    """A few pages of merging; negative: begin to merge everything. Whether anything was left to do."""
    index, before = name_of(week), db.total_changes
    db.execute(f"INSERT INTO {index} ({index}, rank) VALUES ('merge', ?)", (pages,))
    return db.total_changes - before > 1  # the command itself counts as one


def settle(db: Connection, pages: int) -> bool:
    """A few pages of merging a week that is over into one piece: a word is then looked up once, not once a batch.

    Whether anything was left to do.
    """
    for week in weeks(db)[1:]:
        (segments,) = db.execute(f"SELECT count(DISTINCT segid) FROM {name_of(week)}_idx").fetchone()
        if segments > _PIECES:
            return merge(db, week, pages) or merge(db, week, -pages)
    return False


def build(db: Connection) -> None:
    """Index every message, for whoever wrote many at once past this module."""
    distinct = "SELECT DISTINCT (sent_at - ?2) / ?1 AS week FROM message"
    insert = "INSERT OR IGNORE INTO text_week (week, folding, filled_from) SELECT week, ?3, (week + 1) * ?1 + ?2"
    db.execute(f"{insert} FROM ({distinct})", (WEEK, _FIRST_MONDAY, folding.VERSION))
    while refill(db, 20_000):
        pass
    while settle(db, 1_000):
        pass


def unfinished(db: Connection) -> int:
    """How many weeks were folded otherwise until now, or are not indexed to their beginning."""
    query = f"SELECT count(*) FROM text_week WHERE {_UNFINISHED}"
    return int(db.execute(query, (folding.VERSION, WEEK, _FIRST_MONDAY)).fetchone()[0])


def refill(db: Connection, size: int) -> int:
    """Index about `size` messages of the newest week that was folded otherwise until now, or not at all.

    Returns 0 when every index is whole.
    """
    query = f"SELECT week, folding, filled_from FROM text_week WHERE {_UNFINISHED} ORDER BY week DESC LIMIT 1"
    row = db.execute(query, (folding.VERSION, WEEK, _FIRST_MONDAY)).fetchone()
    if row is None:
        return 0
    week, version, filled_from = row
    if version != folding.VERSION:
        _begin_again(db, week, version)
        return size
    return _fill(db, week, filled_from, size)


def _begin_again(db: Connection, week: int, version: int) -> None:
    """The old index becomes one of the leftovers."""
    if _exists(db, week):
        db.execute(f"ALTER TABLE {name_of(week)} RENAME TO text_old_{week}_{version}")
    update = "UPDATE text_week SET folding = ?, filled_from = ?, erased = 0, merging = NULL WHERE week = ?"
    db.execute(update, (folding.VERSION, start_of(week + 1), week))


def _fill(db: Connection, week: int, filled_from: int, size: int) -> int:
    _make(db, week)
    span = "sent_at >= ? AND sent_at < ?"
    query = f"SELECT min(sent_at) FROM (SELECT sent_at FROM message WHERE {span} ORDER BY sent_at DESC LIMIT ?)"
    (first,) = db.execute(query, (start_of(week), filled_from, size)).fetchone()
    if first is not None:
        query = f"SELECT id FROM message WHERE {span} AND id NOT IN (SELECT id FROM {name_of(week)}_docsize)"
        _put_in(db, week, [message for (message,) in db.execute(query, (first, filled_from)).fetchall()])
    update = "UPDATE text_week SET filled_from = ? WHERE week = ?"
    db.execute(update, (start_of(week) if first is None else first, week))
    return size


def _list(db: Connection, week: int) -> None:
    insert = "INSERT OR IGNORE INTO text_week (week, folding, filled_from) VALUES (?, ?, ?)"
    db.execute(insert, (week, folding.VERSION, start_of(week)))


def _make(db: Connection, week: int) -> None:
    _list(db, week)
    if not _exists(db, week):
        index = name_of(week)
        db.execute(f"CREATE VIRTUAL TABLE {index} {_CREATE}")
        db.executemany(f"INSERT INTO {index} ({index}, rank) VALUES (?, ?)", _OPTIONS)


def _put_in(db: Connection, week: int, messages: Collection[int]) -> None:
    numbers = ",".join(map(str, messages))
    insert = (
        f"INSERT INTO {name_of(week)} (rowid, body) SELECT id, search_text(CAST(text AS BLOB)) FROM message"
        f" WHERE id IN ({numbers}) AND text <> '' AND sent_at >= ? AND sent_at < ?"
    )
    db.execute(insert, (start_of(week), start_of(week + 1)))


def _exists(db: Connection, week: int) -> bool:
    return bool(db.execute("SELECT 1 FROM sqlite_schema WHERE name = ?", (name_of(week),)).fetchone())
