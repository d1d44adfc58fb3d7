"""Which messages of a week hold a word that many hold, a bit each: FTS5 would walk the whole lists of such words.

They are made from the index of a week that is over. Whatever changes that index gives them up in the same transaction
(store/text_index); what was given up is asked no more and erased with the leftovers of indexes (decision 0300).
"""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from functools import reduce
from itertools import islice
from operator import and_

from conwerz_desktop.store import folding, text_index
from conwerz_desktop.store.connection import Connection

MANY = 500  # messages: fewer are walked in microseconds
SHARE = 80  # one message in so many: the lists of rarer words are walked as quickly
FEW = 100  # messages with the rarer words, to be tested one by one
SEEN = 5  # of the messages looked at must hold a word that may be frequent
_LOOKED_AT = 800
_SCATTERED = 4  # times as many row numbers as messages: what came later from Meta lies anywhere
LONGEST = 16  # letters of a beginning
_AT_ONCE = 16  # messages written anew take as long as one beginning

Known = Mapping[int, Collection[str]]
"""The frequent beginnings among those asked for, by week."""

_MADE = "FROM text_week w CROSS JOIN text_frequent f ON f.made = w.frequent AND f.ready = 1"


def known(db: Connection, beginnings: Sequence[str]) -> Known:
    """One word alone is asked of the index, which answers it at once."""
    found: dict[int, list[str]] = {}
    if len(beginnings) > 1:
        query = f"SELECT w.week, f.beginning {_MADE} WHERE f.beginning IN ({_marks(beginnings)})"
        for week, beginning in db.execute(query, beginnings):
            found.setdefault(week, []).append(beginning)
    return found


def find(db: Connection, week: int, beginnings: Sequence[str], known: Known, below: int, limit: int) -> list[int]:
    """The newest messages of a week below a row number that hold words with all these beginnings, newest first."""
    frequent = known.get(week, ())
    rest = [beginning for beginning in beginnings if beginning not in frequent]
    if frequent and not rest:
        return list(islice(_together(db, week, frequent, below), limit))
    if frequent:
        few = list(islice(text_index.matching(db, week, rest, below), FEW + 1))
        if len(few) <= FEW:
            return list(islice(_among(db, week, frequent, few), limit))
    return list(islice(text_index.matching(db, week, beginnings, below), limit))


def settle(db: Connection, size: int, horizon: int = 0) -> bool:
    """Make some for a week that is over, as much work as writing `size` messages anew. Whether any was left to do.

    A week that the horizon has reached loses messages every hour: it is not worth it.
    """
    due = (
        "SELECT week, frequent, frequent_first FROM text_week WHERE EXISTS"
        " (SELECT 1 FROM text_frequent WHERE made = frequent AND ready = 0) ORDER BY week DESC LIMIT 1"
    )
    if row := db.execute(due).fetchone():
        week, made, first = row
        _make_some(db, week, made, first, max(1, size // _AT_ONCE))
        return True
    week = next((week for week in text_index.whole(db) if text_index.start_of(week) > horizon), None)
    if week is not None:
        _begin(db, week)
    return week is not None


def erase_some(db: Connection, size: int) -> int:
    """About so many pages of those that were given up; how many beginnings these were."""
    chosen = f"SELECT id FROM text_frequent WHERE made IN ({_GIVEN_UP}) LIMIT ?"
    return int(db.execute(f"DELETE FROM text_frequent WHERE id IN ({chosen})", (max(1, size // 4),)).rowcount)


def are_given_up(db: Connection) -> bool:
    """Whether some are still to be erased."""
    return db.execute(f"SELECT 1 FROM ({_GIVEN_UP}) LIMIT 1").fetchone() is not None


_GIVEN_UP = (  # a look for each time that some were made, never at all of them
    "WITH RECURSIVE each(made) AS (SELECT min(made) FROM text_frequent UNION ALL"
    " SELECT (SELECT min(f.made) FROM text_frequent f WHERE f.made > each.made) FROM each WHERE each.made IS NOT NULL)"
    " SELECT made FROM each WHERE made IS NOT NULL"
    " AND made NOT IN (SELECT frequent FROM text_week WHERE frequent IS NOT NULL)"
)


def _bits(db: Connection, week: int, beginnings: Collection[str]) -> tuple[int, list[bytes]]:
    """The message of the first bit, and the bits of each."""
    query = (
        f"SELECT w.frequent_first, b.bits {_MADE} CROSS JOIN text_frequent b ON b.id = f.bits_of"
        f" WHERE w.week = ? AND f.beginning IN ({_marks(beginnings)})"
    )
    rows = db.execute(query, (week, *beginnings)).fetchall()
    return rows[0][0], [bits for _, bits in rows]


def _marks(values: Collection[str]) -> str:
    return ",".join("?" * len(values))


def _together(db: Connection, week: int, frequent: Collection[str], below: int) -> Iterator[int]:
    """Where every word is frequent."""
    first, each = _bits(db, week, frequent)
    bits = reduce(and_, (int.from_bytes(one, "little") for one in each))
    if below < first + bits.bit_length():
        bits &= (1 << max(0, below - first)) - 1
    while bits:
        place = bits.bit_length() - 1
        yield first + place
        bits ^= 1 << place


def _among(db: Connection, week: int, frequent: Collection[str], messages: Sequence[int]) -> Iterator[int]:
    """Those of `messages`, which hold the rarer words; where there are none no bits are read."""
    first, each = _bits(db, week, frequent) if messages else (0, [])
    for message in messages:
        place = message - first
        if all(bits[place >> 3] >> (place & 7) & 1 for bits in each):
            yield message


def _begin(db: Connection, week: int) -> None:
    """What is frequent is guessed from some messages; what turns out not to be is left out in the end."""
    (first, last), count = text_index.ends(db, week), text_index.size(db, week)
    query = "SELECT max(coalesce((SELECT max(made) FROM text_frequent), 0), coalesce(max(frequent), 0)) FROM text_week"
    made = db.execute(query).fetchone()[0] + 1
    db.execute("UPDATE text_week SET frequent = ?, frequent_first = ? WHERE week = ?", (made, first, week))
    if count >= MANY and last - first < count * _SCATTERED:
        rows = ((made, beginning) for beginning in _guessed(db, week, count))
        db.executemany("INSERT INTO text_frequent (made, beginning) VALUES (?, ?)", rows)


def _guessed(db: Connection, week: int, count: int) -> list[str]:
    seen: Counter[str] = Counter()
    for text in text_index.every(db, week, max(1, count // _LOOKED_AT)):
        seen.update({word[:end] for word in folding.indexed(text) for end in range(1, min(len(word), LONGEST) + 1)})
    return [beginning for beginning, times in seen.items() if times >= SEEN]


def _make_some(db: Connection, week: int, made: int, first: int, number: int) -> None:
    _, last = text_index.ends(db, week)
    query = "SELECT id, beginning FROM text_frequent WHERE made = ? AND ready = 0 ORDER BY beginning LIMIT ?"
    for row, beginning in db.execute(query, (made, number)).fetchall():
        held = text_index.count(db, week, beginning)
        if held < max(MANY, (last - first) // SHARE):
            db.execute("DELETE FROM text_frequent WHERE id = ?", (row,))
            continue
        bits, bits_of = None, _same(db, made, beginning, held)
        if bits_of is None:
            bits, bits_of = _as_bits(text_index.matching(db, week, [beginning]), first, last), row
        update = "UPDATE text_frequent SET ready = 1, held = ?, bits = ?, bits_of = ? WHERE id = ?"
        db.execute(update, (held, bits, bits_of, row))


def _same(db: Connection, made: int, beginning: str, held: int) -> int | None:
    """Where as many messages hold the beginning that is a letter shorter they are the same messages."""
    query = "SELECT bits_of FROM text_frequent WHERE made = ? AND ready = 1 AND beginning = ? AND held = ?"
    row = db.execute(query, (made, beginning[:-1], held)).fetchone()
    return row and int(row[0])


def _as_bits(messages: Iterable[int], first: int, last: int) -> bytes:
    bits = bytearray((last - first) // 8 + 1)
    for message in messages:
        bits[message - first >> 3] |= 1 << (message - first & 7)
    return bytes(bits)
