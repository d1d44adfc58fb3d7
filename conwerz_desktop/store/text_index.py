"""The words of messages: one contentless FTS5 index a week, written once a transaction (decisions 0001, 0002, 0004).

A week's index keeps what was taken out of it until it is merged; that is a job of store/purge.
"""

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field

from conwerz_desktop.store import folding
from conwerz_desktop.store.connection import Connection

WEEK = 7 * 86_400_000
_FIRST_MONDAY = 4 * 86_400_000
_NEWEST = 2**28
"""A message's place in an index is this less its row number: FTS5 walks upwards twice as quickly as down."""
# Neither places of words nor letters beyond ASCII are its matter: folding.search_text and folding.holds know them.
_CREATE = "USING fts5(body, content='', contentless_delete=1, detail=none, tokenize='ascii', prefix='{}')"
_AS_THEY_COME, _OVER = "2 3", "1 2 3 4 5 6 7 8 9"
_MADE, _WRITTEN_ANEW = 1, 2  # text_week.shape
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

    def change(self, message: int, sent_at: int) -> None:
        self.changed[week_of(sent_at)].add(message)


def note_new(db: Connection, touched: Touched, message: int, sent_at: int) -> None:
    touched.new[open_week(db, touched, sent_at)].add(message)


def open_week(db: Connection, touched: Touched, sent_at: int) -> int:
    """From the first message of a week on it is on the list: a message is found by its id in no other weeks."""
    if (week := week_of(sent_at)) not in touched.weeks:
        _list(db, week)
        touched.weeks.add(week)
    return week


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
    if not messages:
        return
    if not is_kept(db, week):
        _give_up(db, week)
        return
    index = name_of(week)
    numbers = ",".join(str(_NEWEST - message) for message in messages)
    rows = db.execute(f"SELECT id FROM {index}_docsize WHERE id IN ({numbers})").fetchall()
    db.executemany(f"DELETE FROM {index} WHERE rowid = ?", rows)
    db.execute("UPDATE text_week SET erased = erased + ? WHERE week = ?", (len(rows), week))
    _give_up_what_was_made_of(db, week)


def matching(db: Connection, week: int, beginnings: Sequence[str], below: int = _NEWEST) -> Iterator[int]:
    """The messages below a row number that hold words with all these `folding.beginnings`, newest first."""
    return answering(db, week, folding.query(beginnings), below)


def answering(db: Connection, week: int, question: str, below: int = _NEWEST) -> Iterator[int]:
    """The messages below a row number that a question in FTS5's language means, newest first."""
    index = name_of(week)
    select = f"SELECT {_NEWEST} - rowid FROM {index} WHERE {index} MATCH ? AND rowid > ? ORDER BY rowid"
    return (message for (message,) in db.execute(select, (question, _NEWEST - below)))


def count(db: Connection, week: int, beginning: str) -> int:
    index = name_of(week)
    query = f"SELECT count(*) FROM {index} WHERE {index} MATCH ?"
    return int(db.execute(query, (folding.query([beginning]),)).fetchone()[0])


def indexed(db: Connection, week: int) -> set[int]:
    return {message for (message,) in db.execute(f"SELECT {_NEWEST} - id FROM {name_of(week)}_docsize").fetchall()}


def ends(db: Connection, week: int) -> tuple[int, int]:
    """The first and the last message of a week's index, by row number."""
    known = f"FROM {name_of(week)}_docsize"
    first, last = db.execute(f"SELECT (SELECT max(id) {known}), (SELECT min(id) {known})").fetchone()
    return (_NEWEST - first, _NEWEST - last) if first else (0, 0)


def size(db: Connection, week: int) -> int:
    """How many messages a week's index knows."""
    return int(db.execute(f"SELECT count(*) FROM {name_of(week)}_docsize").fetchone()[0])


def every(db: Connection, week: int, step: int) -> Iterator[str]:
    """What one in so many messages of a week's index says."""
    query = (
        f"SELECT m.text FROM {name_of(week)}_docsize d CROSS JOIN message m ON m.id = {_NEWEST} - d.id"
        " WHERE d.id % ? = 0"
    )
    return (text for (text,) in db.execute(query, (step,)))


def weeks(db: Connection) -> list[int]:
    """Those that can be searched, newest first."""
    return [week for (week,) in db.execute("SELECT week FROM text_week WHERE shape > 0 ORDER BY week DESC").fetchall()]


def whole(db: Connection) -> list[int]:
    """Those that were written anew and need no merging, newest first, as far as nothing was made of them yet."""
    query = "SELECT week FROM text_week WHERE shape = ? AND erased = 0 AND frequent IS NULL ORDER BY week DESC"
    return [week for (week,) in db.execute(query, (_WRITTEN_ANEW,)).fetchall()]


def is_kept(db: Connection, week: int) -> bool:
    return bool(db.execute("SELECT 1 FROM text_week WHERE week = ? AND shape > 0", (week,)).fetchone())


def leftovers(db: Connection) -> list[str]:
    """Indexes that are being erased: off the list of weeks, their tables still there."""
    query = (
        "SELECT name FROM sqlite_schema WHERE name GLOB 'text_[0-9ao]*' AND sql LIKE 'CREATE VIRTUAL TABLE%'"
        " AND name NOT IN (SELECT 'text_' || week FROM text_week)"
        " AND name NOT IN (SELECT 'text_anew_' || week FROM text_week WHERE anew_from IS NOT NULL)"
    )
    return [name for (name,) in db.execute(query).fetchall()]


def merge(db: Connection, index: str, pages: int) -> bool:
    """A few pages of merging; negative: begin to merge everything. Whether anything was left to do."""
    before = db.total_changes
    db.execute(f"INSERT INTO {index} ({index}, rank) VALUES ('merge', ?)", (pages,))
    return db.total_changes - before > 1  # the command itself counts as one


def settle(db: Connection, size: int) -> bool:
    """A step of about so many messages or pages towards one piece for each week that is over (decision 0275).

    Whether anything was left to do.
    """
    query = (
        f"SELECT week, shape, anew_from FROM text_week WHERE shape > 0 AND NOT ({_UNFINISHED})"
        " AND week < (SELECT max(week) FROM text_week WHERE shape > 0) ORDER BY week DESC"
    )
    rows = db.execute(query, (folding.VERSION, WEEK, _FIRST_MONDAY)).fetchall()
    return any(
        _write_anew(db, week, anew_from, size) if shape == _MADE else _join(db, week, size)
        for week, shape, anew_from in rows
    )


def _write_anew(db: Connection, week: int, anew_from: int | None, size: int) -> bool:
    """From the messages, beside the index that is searched meanwhile; it takes its place when it is whole."""
    new, old = f"text_anew_{week}", f"text_old_{week}"
    if anew_from is None:
        if _exists(db, new) or _exists(db, old):
            return False  # what is left of an earlier one has to go first
        _create(db, new, _OVER)
        _note(db, week, anew_from=start_of(week + 1))
    elif (first := _first_of(db, week, anew_from, size)) is not None:
        _insert(db, new, f"sent_at >= {first} AND sent_at < {anew_from}")
        _note(db, week, anew_from=first)
    elif not _merge_further(db, new, size):
        db.execute(f"ALTER TABLE {name_of(week)} RENAME TO {old}")
        db.execute(f"ALTER TABLE {new} RENAME TO {name_of(week)}")
        _note(db, week, anew_from=None, shape=_WRITTEN_ANEW, erased=0, merging=None)
    return True


def _join(db: Connection, week: int, pages: int) -> bool:
    """What came late, once it is more than a few pieces: each costs every word a look-up of its own."""
    (segments,) = db.execute(f"SELECT count(DISTINCT segid) FROM {name_of(week)}_idx").fetchone()
    return segments > _PIECES and _merge_further(db, name_of(week), pages)


def _merge_further(db: Connection, index: str, pages: int) -> bool:
    return merge(db, index, pages) or merge(db, index, -pages)


def build(db: Connection) -> None:
    """Index every message, for whoever wrote many at once past this module."""
    distinct = "SELECT DISTINCT (sent_at - ?2) / ?1 AS week FROM message"
    insert = "INSERT OR IGNORE INTO text_week (week, folding, filled_from) SELECT week, ?3, (week + 1) * ?1 + ?2"
    db.execute(f"{insert} FROM ({distinct})", (WEEK, _FIRST_MONDAY, folding.VERSION))
    while refill(db, 20_000):
        pass
    while settle(db, 20_000):
        pass
    for name in leftovers(db):
        db.execute(f"DROP TABLE {name}")


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


def _give_up(db: Connection, week: int) -> None:
    """An index that an older version of this program made cannot be changed: it goes whole."""
    found = db.execute("SELECT folding FROM text_week WHERE week = ?", (week,)).fetchone()
    if found and _exists(db, name_of(week)):
        _begin_again(db, week, *found)


def _begin_again(db: Connection, week: int, version: int) -> None:
    """The old index becomes one of the leftovers."""
    if _exists(db, name_of(week)):
        db.execute(f"ALTER TABLE {name_of(week)} RENAME TO text_old_{week}_{version}")
    _note(
        db,
        week,
        folding=folding.VERSION,
        filled_from=start_of(week + 1),
        shape=0,
        anew_from=None,
        frequent=None,
        erased=0,
        merging=None,
    )


def _fill(db: Connection, week: int, filled_from: int, size: int) -> int:
    _make(db, week)
    first = _first_of(db, week, filled_from, size)
    if first is not None:
        known = f"SELECT {_NEWEST} - id FROM {name_of(week)}_docsize"
        _insert(db, name_of(week), f"sent_at >= {first} AND sent_at < {filled_from} AND id NOT IN ({known})")
    _note(db, week, filled_from=start_of(week) if first is None else first)
    return size


def _first_of(db: Connection, week: int, before: int, size: int) -> int | None:
    """When the oldest of the last `size` messages of a week before a moment was sent."""
    query = (
        "SELECT min(sent_at) FROM"
        " (SELECT sent_at FROM message WHERE sent_at >= ? AND sent_at < ? ORDER BY sent_at DESC LIMIT ?)"
    )
    first = db.execute(query, (start_of(week), before, size)).fetchone()[0]
    return None if first is None else int(first)


def _list(db: Connection, week: int) -> None:
    insert = "INSERT OR IGNORE INTO text_week (week, folding, filled_from) VALUES (?, ?, ?)"
    db.execute(insert, (week, folding.VERSION, start_of(week)))


def _note(db: Connection, week: int, **columns: int | None) -> None:
    changes = ", ".join(f"{name} = :{name}" for name in columns)
    db.execute(f"UPDATE text_week SET {changes} WHERE week = :week", columns | {"week": week})


def _make(db: Connection, week: int) -> None:
    _list(db, week)
    if not is_kept(db, week):
        _give_up(db, week)
        _create(db, name_of(week), _AS_THEY_COME)
        _note(db, week, shape=_MADE)


def _create(db: Connection, index: str, beginnings: str) -> None:
    db.execute(f"CREATE VIRTUAL TABLE {index} {_CREATE.format(beginnings)}")
    db.executemany(f"INSERT INTO {index} ({index}, rank) VALUES (?, ?)", _OPTIONS)


def _put_in(db: Connection, week: int, messages: Collection[int]) -> None:
    numbers = ",".join(map(str, messages))
    within = f"sent_at >= {start_of(week)} AND sent_at < {start_of(week + 1)}"
    _insert(db, name_of(week), f"id IN ({numbers}) AND {within}")
    _give_up_what_was_made_of(db, week)


def _give_up_what_was_made_of(db: Connection, week: int) -> None:
    """Its index anew, as far as it is written, and the bits of its frequent words (store/frequent)."""
    made = "(anew_from IS NOT NULL OR frequent IS NOT NULL)"
    db.execute(f"UPDATE text_week SET anew_from = NULL, frequent = NULL WHERE week = ? AND {made}", (week,))


def _insert(db: Connection, index: str, which: str) -> None:
    """Upwards in the index, or FTS5 would write a piece for each row."""
    db.execute(
        f"INSERT INTO {index} (rowid, body) SELECT {_NEWEST} - id, search_text(CAST(text AS BLOB)) FROM message"
        f" WHERE {which} AND text <> '' ORDER BY id DESC"
    )


def _exists(db: Connection, table: str) -> bool:
    return bool(db.execute("SELECT 1 FROM sqlite_schema WHERE name = ?", (table,)).fetchone())
