"""Finding messages by their words, newest week first, a piece at a time: a query out of date keeps nobody waiting."""

from collections.abc import Callable, Iterator
from itertools import chain, islice, repeat

from conwerz_desktop.domain.records import record
from conwerz_desktop.domain.search_query import Query
from conwerz_desktop.store import folding, frequent, hits, text_index, worded, words
from conwerz_desktop.store.connection import Connection
from conwerz_desktop.store.hits import FOREVER, Asked, Hit

ENOUGH = 20  # more than a window shows
_SLICES = (ENOUGH, 120, 1_000)  # candidates at a time; most queries are answered by the first few
_LOOKED_AT = 3_000  # candidates a page
_FEW = 2_000  # messages that are read rather than looked up
_READ = 300  # of these at a time
_CONVERSATIONS = 500
_PIECES = 10  # of a view's phrase: further back it is not looked for


@record
class Place:
    """Where a search goes on: in this week below this message, or, where no index is asked, before this moment."""

    week: int = FOREVER
    below: int = FOREVER
    before: int = FOREVER


START = Place()


@record
class Found:
    """`rest` is None when nothing more can be found."""

    hits: tuple[Hit, ...]
    rest: Place | None = None


@record
class _Candidates:
    ids: tuple[int, ...]
    rest: Place | None


def search(db: Connection, typed: str, limit: int = ENOUGH) -> tuple[int, ...]:
    """At most `limit` living messages, by row number, that hold every typed word or one it begins; newest first."""
    asked = Asked(Query(words=typed), 0)
    place: Place | None = START
    ids: list[int] = []
    while place and len(ids) < limit:
        found = messages(db, asked, place)
        ids += [hit.id for hit in found.hits]
        place = found.rest
    return tuple(ids[:limit])


def messages(db: Connection, asked: Asked, place: Place) -> Found:
    """Further messages, newest first, about `ENOUGH`; fewer, even none, where many had to be looked at for them.

    A run of a script without spaces is found anywhere within such a run.
    """
    query, wanted = asked.query, folding.words(asked.query.words)
    if not wanted and not query.either and (query.words or not (query or asked.conversation)):
        return Found(())
    if query.either and not worded.asks(query):
        return Found(())
    inside = _conversations(db, asked)
    if inside is not None and not _hold_many(db, inside):
        return _collect(db, asked, _by_reading(db, asked, inside, place))
    is_worded = wanted or query.either
    return _collect(db, asked, _by_words(db, asked, wanted, place) if is_worded else _by_time(db, asked, place))


def conversations_with(db: Connection, asked: Asked, most: int) -> set[int]:
    """At most about so many conversations that hold such a message, the newest messages first."""
    found: set[int] = set()
    place: Place | None = START
    for _ in range(_PIECES):
        if place is None or len(found) >= most:
            break
        piece = messages(db, asked, place)
        found |= {hit.within for hit in piece.hits}
        place = piece.rest
    return found


def _collect(db: Connection, asked: Asked, candidates: Iterator[_Candidates]) -> Found:
    found: tuple[Hit, ...] = ()
    looked_at = 0
    for some in candidates:
        found += _as_typed(hits.messages(db, asked, some.ids), asked) if some.ids else ()
        looked_at += len(some.ids)
        if some.rest is None or len(found) >= ENOUGH or looked_at >= _LOOKED_AT:
            return Found(found, some.rest)
    return Found(found)


def _as_typed(found: tuple[Hit, ...], asked: Asked) -> tuple[Hit, ...]:
    """Those that say all of it as it was typed: the index knows words and pairs only, and no places."""
    query = asked.query
    runs = [word for word in folding.words(query.words) if len(word) > 2 and folding.is_run(word)]
    if not (query.phrases or runs or query.either or query.without):
        return found
    return tuple(hit for hit in found if worded.says([hit.text], query))


def _by_words(db: Connection, asked: Asked, wanted: list[str], place: Place) -> Iterator[_Candidates]:
    """Newest by row number, which is nearly the order of time within a week: sorting all hits would take long."""
    weeks = [week for week in text_index.weeks(db) if _may_hold(week, asked) and week <= place.week]
    find = _finding(db, asked.query, wanted)
    for size in chain(_SLICES, repeat(_SLICES[-1])):
        ids: list[int] = []
        while weeks and len(ids) < size:
            below = place.below if weeks[0] == place.week else FOREVER
            ids += find(weeks[0], below, size - len(ids))
            if len(ids) < size:
                weeks.pop(0)
            else:
                place = Place(weeks[0], ids[-1])
        yield _Candidates(tuple(ids), place if weeks else None)
        if not weeks:
            return


def _finding(db: Connection, query: Query, wanted: list[str]) -> Callable[[int, int, int], list[int]]:
    """What asks a week's index for at most so many messages below a row number."""
    if query.either or query.without or len(words.spellings(query.words)) > 1:
        question = worded.question(query)
        return lambda week, below, limit: list(islice(text_index.answering(db, week, question, below), limit))
    beginnings = folding.beginnings(wanted)
    known = frequent.known(db, beginnings)
    return lambda week, below, limit: frequent.find(db, week, beginnings, known, below, limit)


def _may_hold(week: int, asked: Asked) -> bool:
    return text_index.start_of(week) < asked.until and text_index.start_of(week + 1) > asked.since


def _by_time(db: Connection, asked: Asked, place: Place) -> Iterator[_Candidates]:
    query = (
        "SELECT id, sent_at FROM living_message WHERE sent_at >= ? AND (sent_at, id) < (?, ?)"
        " ORDER BY sent_at DESC, id DESC LIMIT ?"
    )
    before, below = min(place.before, asked.until), place.below if place.before < asked.until else 0
    for size in chain(_SLICES, repeat(_SLICES[-1])):
        rows = db.execute(query, (asked.since, before, below, size)).fetchall()
        if rows:
            below, before = rows[-1]
        rest = Place(before=before, below=below) if len(rows) == size else None
        yield _Candidates(tuple(number for number, _ in rows), rest)
        if rest is None:
            return


def _by_reading(db: Connection, asked: Asked, inside: list[int], place: Place) -> Iterator[_Candidates]:
    """Where few messages can be meant their own words are looked at."""
    numbers = ",".join(map(str, inside))
    query = (
        f"SELECT id, sent_at, text FROM living_message WHERE conversation IN ({numbers}) AND unsent_at IS NULL"
        " AND (sent_at, id) < (?, ?) ORDER BY sent_at DESC, id DESC"
    )
    rows = db.execute(query, (place.before, place.below)).fetchall()
    holds = worded.holding(asked.query.words)
    said = (row for row in rows if holds(row[2]) and worded.fits([row[2]], asked.query))
    held = [(number, at) for number, at, _ in said]
    for start in range(0, len(held), _READ):
        some = held[start : start + _READ]
        rest = Place(before=some[-1][1], below=some[-1][0]) if start + _READ < len(held) else None
        yield _Candidates(tuple(number for number, _ in some), rest)


def _conversations(db: Connection, asked: Asked) -> list[int] | None:
    """Those that can be meant at all; None where they are too many to name."""
    if asked.conversation is not None:
        return [asked.conversation]
    if not asked.query.narrows_conversations:
        return None
    rows = hits.conversations(db, asked, _CONVERSATIONS + 1)
    return None if len(rows) > _CONVERSATIONS else rows


def _hold_many(db: Connection, conversations: list[int]) -> bool:
    numbers = ",".join(map(str, conversations))
    query = f"SELECT count(*) FROM (SELECT 1 FROM living_message WHERE conversation IN ({numbers}) LIMIT {_FEW + 1})"
    return bool(db.execute(query).fetchone()[0] > _FEW)
