"""The words of people, notes, leads and comments: plain rows, few enough to need no index of their own kind.

A table becomes searchable in its migration, by a view `searched_<table>` (id, words) and three triggers as `comment`
has them in 0010, or as `person` has them in 0044 where many rows come at once; by a row in `word_folding`, and by its
name in `SOURCES`. How a hit is shown is said in store/hits.
"""

import json
import re
from collections.abc import Sequence
from itertools import islice
from typing import TYPE_CHECKING

from conwerz_desktop.store import folding

if TYPE_CHECKING:
    from conwerz_desktop.store.connection import Connection

SOURCES = ("person", "comment", "note", "lead")
_ALL = 2**63 - 1
_LAST = "\U0010ffff"
_MOST = 64  # of a longer text, its first words narrow enough
_NUMBER = re.compile(r"(\+?)(\d[\d\s()./\u2010-\u2015\uff08\uff09-]*\d)")
_FIGURES = 6  # fewer may be anything


def as_json(text: str | None) -> str:
    """The SQL function `search_words`: every word of a text once, as they stand in the table."""
    return json.dumps(folding.indexed(text or ""), ensure_ascii=False)


def holding(source: str, typed: str, name: str, either: Sequence[Sequence[str]] = ()) -> tuple[str, dict[str, str]]:
    """SQL for the rows of `source` that may hold every word of `typed` and one of each choice; empty where neither has
    a word. Its values begin with `name`.

    Of runs without spaces it knows their pairs only: `folding.holds` has the last word.
    """
    begin: dict[str, str] = {}

    def all_of(text: str) -> str:
        keys = {f"{name}{len(begin) + at}": term for at, term in enumerate(_terms(text))}
        begin.update(keys)
        return " INTERSECT ".join(_ONE.format(source, key) for key in keys)

    def any_of(texts: Sequence[str]) -> str:
        spelled = (each for text in texts for each in spellings(text))
        return _joined("UNION", [all_of(each) for each in spelled if folding.words(each)])

    queries = [any_of((typed,)), *map(any_of, either)]
    query = _joined("INTERSECT", [each for each in queries if each])
    return query, begin | {f"{key}_end": term + _LAST for key, term in begin.items()}


def _joined(by: str, queries: Sequence[str]) -> str:
    return queries[0] if len(queries) == 1 else f" {by} ".join(f"SELECT id FROM ({each})" for each in queries)


_ONE = "SELECT id FROM word WHERE source = '{0}' AND word >= :{1} AND word < :{1}_end"


def spellings(typed: str) -> tuple[str, ...]:
    """As it stands, and with the figures of a telephone number together, as `folding.said` has them: from the country's
    code or from behind a leading zero on."""
    together = _NUMBER.sub(_together, typed)
    return (typed,) if folding.words(together) == folding.words(typed) else (typed, together)


def _together(number: re.Match[str]) -> str:
    figures = folding.fold(re.sub(r"\D", "", number[2])).lstrip("0")
    return figures if figures and (number[1] or len(figures) >= _FIGURES) else number[0]


def _terms(typed: str) -> list[str]:
    terms = (term for word in folding.words(typed) for term in folding.terms(word))
    return list(islice(dict.fromkeys(terms), _MOST))


def are_many(db: "Connection", source: str, typed: str, many: int) -> bool:
    """Whether that many rows hold the longest word of `typed`, or one that it begins."""
    term = max((term for word in folding.words(typed) for term in folding.terms(word)), key=len)
    query = f"SELECT count(*) FROM (SELECT 1 FROM word WHERE source = '{source}' AND word >= ? AND word < ? LIMIT ?)"
    return bool(db.execute(query, (term, term + _LAST, many)).fetchone()[0] == many)


def write(db: "Connection") -> None:
    """Those of every row that came or changed in this transaction, in the order in which they lie in the table."""
    if db.execute("SELECT 1 FROM word_due LIMIT 1").fetchone() is None:
        return
    for source in SOURCES:
        query = f"SELECT s.id, s.words FROM word_due d CROSS JOIN searched_{source} s ON s.id = d.id WHERE d.source = ?"
        rows = db.execute(query, (source,)).fetchall()
        found = sorted((source, word, number) for number, text in rows for word in folding.indexed(text))
        db.executemany("INSERT OR IGNORE INTO word VALUES (?, ?, ?)", found)
    db.execute("DELETE FROM word_due")


def unfinished(db: "Connection") -> int:
    """How many sources were folded otherwise until now."""
    query = "SELECT count(*) FROM word_folding WHERE version <> ? OR written_upto < ?"
    return int(db.execute(query, (folding.VERSION, _ALL)).fetchone()[0])


def refill(db: "Connection", size: int) -> int:
    """Write the words of about `size` rows that were folded otherwise until now. Returns 0 when all are whole."""
    for source in SOURCES:
        query = "SELECT version, written_upto FROM word_folding WHERE source = ?"
        version, upto = db.execute(query, (source,)).fetchone()
        if version != folding.VERSION or upto < _ALL:
            _write_anew(db, source, upto if version == folding.VERSION else 0, size)
            return size
    return 0


def _write_anew(db: "Connection", source: str, upto: int, size: int) -> None:
    view = f"searched_{source}"
    query = f"SELECT max(id), count(*) FROM (SELECT id FROM {view} WHERE id > ? ORDER BY id LIMIT ?)"
    last, number = db.execute(query, (upto, size)).fetchone()
    here = (upto, last if number == size else _ALL)
    db.execute(f"DELETE FROM word WHERE source = '{source}' AND id > ? AND id <= ?", here)
    found = f"{view} s, json_each(search_words(s.words)) WHERE s.id > ? AND s.id <= ?"
    db.execute(f"INSERT INTO word SELECT '{source}', value, s.id FROM {found}", here)
    update = "UPDATE word_folding SET version = ?, written_upto = ? WHERE source = ?"
    db.execute(update, (folding.VERSION, here[1], source))
