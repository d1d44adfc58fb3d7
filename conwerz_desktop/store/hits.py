"""What was found, as far as a list shows it. Only what lives: nothing purged, unsent or expired.

A further source adds a word to `Found`, a function like `people`, and a line to `SMALL`; store/words keeps its words.
"""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from enum import StrEnum
from itertools import islice
from typing import Any

from conwerz_desktop.domain.channels import Channel
from conwerz_desktop.domain.messages import Author, Kind
from conwerz_desktop.domain.people import Profile
from conwerz_desktop.domain.records import record
from conwerz_desktop.domain.search_query import Query
from conwerz_desktop.store import folding, narrowing, worded, words
from conwerz_desktop.store.connection import Connection
from conwerz_desktop.store.narrowing import Narrowing

FOREVER = 2**62
_MANY = 400  # so many rows are looked through from the newest, fewer are sorted
_LOOKED_AT = 5_000  # of the newest that the table of words answers with, some of which may not be what was typed


class Found(StrEnum):
    PERSON = "person"
    MESSAGE = "message"
    COMMENT = "comment"
    NOTE = "note"
    LEAD = "lead"


@record
class Asked:
    """A query at a moment: messages of at least `since` and before `until`, those of one conversation where named."""

    query: Query
    now: int
    since: int = 0
    until: int = FOREVER
    conversation: int | None = None

    @property
    def narrowing(self) -> Narrowing:
        """Of conversations."""
        inside = [] if self.conversation is None else ["c.id = :inside"]
        moments = narrowing.moments(self.now) | {"inside": self.conversation}
        return Narrowing(inside, moments) + narrowing.conversations(self.query)


@record
class Hit:
    """`id` is the row of what was found, of a person the conversation's; `text` is what it says, as it was written.

    `within` is the conversation's row, or the post's.
    """

    found: Found
    id: int
    within: int
    channel: Channel
    person_id: str
    profile: Profile
    text: str
    kind: Kind | None
    at: int
    author: Author


_COLUMNS = "c.id, a.channel, c.person_id, p.name, p.username, p.phone, p.own_name, m.text, m.kind, m.sent_at, m.author"
_PEOPLE = f"""
SELECT c.id, {_COLUMNS} FROM living_conversation c
JOIN living_message m ON m.id = c.last_message
JOIN asset a ON a.id = c.asset
JOIN person p ON p.id = c.person
"""
_MESSAGES = f"""
SELECT m.id, {_COLUMNS} FROM json_each(:ids) wanted
CROSS JOIN living_message m ON m.id = wanted.value
CROSS JOIN living_conversation c ON c.id = m.conversation
CROSS JOIN asset a ON a.id = c.asset
CROSS JOIN person p ON p.id = c.person
"""  # one text whatever the ids are: preparing it took longer than running it
_COMMENTS = """
SELECT m.id, m.post, a.channel, coalesce(m.username, ''), NULL, m.username, NULL, NULL, m.text, NULL,
       m.commented_at, m.author
FROM living_comment m JOIN asset a ON a.id = m.asset
"""
_NOTES = """
SELECT n.id, c.id, a.channel, c.person_id, p.name, p.username, p.phone, p.own_name, n.text, NULL, n.written_at, 'owner'
FROM note n
JOIN living_conversation c ON c.id = n.conversation
JOIN asset a ON a.id = c.asset
JOIN person p ON p.id = c.person
"""


_LEADS = """
SELECT l.id, l.id, a.channel, '', l.name, NULL, nullif(l.phone, ''), NULL, iif(l.email <> '', l.email, l.phone), NULL,
       l.last_at, 'customer'
FROM living_lead l
CROSS JOIN asset a ON a.id = (SELECT asset FROM living_submission WHERE lead = l.id ORDER BY submitted_at DESC LIMIT 1)
"""
_SAID_BY_LEAD = """
SELECT said FROM (
    SELECT a.value AS said, s.submitted_at AS at, a.position FROM living_submission s
    JOIN lead_answer a ON a.submission = s.id WHERE s.lead = ?1
    UNION ALL SELECT text, written_at, 0 FROM lead_note WHERE lead = ?1)
ORDER BY at DESC, position
"""


def people(db: Connection, asked: Asked, limit: int) -> tuple[Hit, ...]:
    """Conversations whose person is called so or has it on their card, or all that was asked for, newest first."""
    narrowed, query, wanted = asked.narrowing, asked.query, worded.asks(asked.query)
    if not wanted and (query.words or query.either or not narrowed.conditions):
        return ()
    if wanted:
        narrowed += _holding(db, "person", "c.person", query)
    select = f"{_PEOPLE} WHERE {narrowed.where} ORDER BY c.last_at DESC, c.id DESC"
    found = (_hit(Found.PERSON, row) for row in _newest(db, select, narrowed.values, limit))
    called = (hit for hit in found if not query.asks_for_words or _answers(_card(db, hit), query))
    return tuple(islice(called, limit))


def _newest(db: Connection, select: str, values: Mapping[str, Any], limit: int) -> Iterator[tuple[Any, ...]]:
    """`limit` rows, and for as long as more are asked for, because some are not what was typed, those behind them.

    At most `_LOOKED_AT` behind them, half a second's work for leads, so that no reader is held longer: what is further
    back is not found.
    """
    first = db.execute(f"{select} LIMIT :limit", {**values, "limit": limit}).fetchall()
    yield from first
    if len(first) == limit:
        yield from db.execute(f"{select} LIMIT {_LOOKED_AT} OFFSET :limit", {**values, "limit": limit})


def _answers(card: str, query: Query) -> bool:
    return worded.holds(card, query.words) and worded.fits([card], query)


def _holding(db: Connection, source: str, row: str, query: Query) -> Narrowing:
    """Where many hold it the newest are asked one by one, else those of the few are sorted."""
    holding, values = words.holding(source, query.words, "called", query.either)
    if query.words and words.are_many(db, source, query.words, _MANY):
        own = holding.replace(f"source = '{source}'", f"source = '{source}' AND id = {row}")
        return Narrowing([f"EXISTS ({own})"], dict(values))
    return Narrowing([f"{row} IN ({holding})"], dict(values))


def _card(db: Connection, hit: Hit) -> str:
    """What the person of this conversation is found by."""
    query = "SELECT s.words FROM living_conversation c CROSS JOIN searched_person s ON s.id = c.person WHERE c.id = ?"
    return str(db.execute(query, (hit.id,)).fetchone()[0])


def comments(db: Connection, asked: Asked, limit: int) -> tuple[Hit, ...]:
    """By what they say and by who says it. Who asks for conversations of a kind, or for attachments, asks for none."""
    query = asked.query
    if not worded.asks(query) or asked.conversation is not None or query.narrows_conversations or query.has:
        return ()
    holding, values = words.holding("comment", query.words, "word", query.either)
    narrowed = Narrowing([f"m.id IN ({holding})"], dict(values)) + narrowing.channels(query)
    if query.by_shop:
        narrowed += Narrowing(["m.author <> 'customer'"])
    if query.unwanted and query.unwanted.by_shop:
        narrowed += Narrowing(["m.author = 'customer'"])
    select = (
        f"{_COMMENTS} WHERE {narrowed.where} AND m.commented_at >= :since AND m.commented_at < :until"
        " ORDER BY m.commented_at DESC, m.id DESC"
    )
    values = narrowed.values | {"since": asked.since, "until": asked.until}
    found = (_hit(Found.COMMENT, row) for row in _newest(db, select, values, limit))
    said = (hit for hit in found if worded.says([f"{hit.profile.username or ''}, {hit.text}"], query))
    return tuple(islice(said, limit))


def notes(db: Connection, asked: Asked, limit: int) -> tuple[Hit, ...]:
    """Of the owner and colleagues, by what they say. Who asks for attachments asks for none."""
    query = asked.query
    if not worded.asks(query) or query.has:
        return ()
    holding, values = words.holding("note", query.words, "word", query.either)
    narrowed = Narrowing([f"n.id IN ({holding})"], dict(values)) + asked.narrowing
    select = (
        f"{_NOTES} WHERE {narrowed.where} AND n.written_at >= :since AND n.written_at < :until"
        " ORDER BY n.written_at DESC, n.id DESC"
    )
    values = narrowed.values | {"since": asked.since, "until": asked.until}
    found = (_hit(Found.NOTE, row) for row in _newest(db, select, values, limit))
    return tuple(islice((hit for hit in found if worded.says([hit.text], query)), limit))


def leads(db: Connection, asked: Asked, limit: int) -> tuple[Hit, ...]:
    """By name, number and address, by every answer and by the notes on them, all of it together.

    Who asks for conversations of a kind, attachments or own words asks for none.
    """
    query = asked.query
    if not worded.asks(query) or asked.conversation is not None:
        return ()
    if query.narrows_conversations or query.has or query.by_shop:
        return ()
    narrowed = _holding(db, "lead", "l.id", query) + narrowing.channels(query)
    select = (
        f"{_LEADS} WHERE {narrowed.where} AND l.last_at >= :since AND l.last_at < :until"
        " ORDER BY l.last_at DESC, l.id DESC"
    )
    values = narrowed.values | {"since": asked.since, "until": asked.until}
    found = (_as_found(db, _hit(Found.LEAD, row), query) for row in _newest(db, select, values, limit))
    return tuple(islice((hit for hit in found if hit), limit))


def _as_found(db: Connection, hit: Hit, query: Query) -> Hit | None:
    """With what was said, where that was looked for. None where it was in a form that is past its time."""
    called = _lead_words(hit)
    is_called = worded.says([called], query)
    if is_called and not query.without:
        return hit
    said = [text for (text,) in db.execute(_SAID_BY_LEAD, (hit.id,)).fetchall()]
    if not worded.says([called, *said], query):
        return None
    return hit if is_called else replace(hit, text=_passage(called, said, query) or hit.text)


def _passage(called: str, said: Sequence[str], query: Query) -> str:
    """What was said of all that the lead is not called."""
    missing = [word for word in worded.looked_for(query) if not folding.holds(called, [word])]
    held = (text for text in said if any(folding.holds(text, [word]) for word in missing) or _quotes(text, query))
    return " · ".join(dict.fromkeys(held))


def _lead_words(hit: Hit) -> str:
    """What they are called, as in the view `searched_lead`; the last figures of a number are words of their own."""
    phone = hit.profile.phone or ""
    return ", ".join((hit.profile.name or "", phone, phone[-9:], phone[-4:], hit.text))


def _quotes(text: str, query: Query) -> bool:
    return any(folding.holds_together(text, each) for phrase in query.phrases for each in words.spellings(phrase))


SMALL: tuple[Callable[[Connection, Asked, int], tuple[Hit, ...]], ...] = (people, leads, comments, notes)
"""Everything but messages, in the order in which it is shown."""


def messages(db: Connection, asked: Asked, ids: Iterable[int]) -> tuple[Hit, ...]:
    """Those of these messages that were asked for in every way but by words, newest first."""
    narrowed = asked.narrowing + narrowing.messages(asked.query)
    query = (
        f"{_MESSAGES} WHERE m.unsent_at IS NULL AND m.sent_at >= :since AND m.sent_at < :until"
        f" AND {narrowed.where} ORDER BY m.sent_at DESC, m.meta_id DESC"
    )
    values = narrowed.values | {"ids": json.dumps(list(ids)), "since": asked.since, "until": asked.until}
    return tuple(_hit(Found.MESSAGE, row) for row in db.execute(query, values).fetchall())


def conversations(db: Connection, asked: Asked, limit: int) -> list[int]:
    """The row numbers of those that the query narrows to."""
    narrowed = asked.narrowing
    query = f"SELECT c.id FROM living_conversation c JOIN asset a ON a.id = c.asset WHERE {narrowed.where} LIMIT :limit"
    return [number for (number,) in db.execute(query, narrowed.values | {"limit": limit}).fetchall()]


def _hit(found: Found, row: tuple[Any, ...]) -> Hit:
    number, within, channel, person_id, name, username, phone, own_name, text, kind, at, author = row
    return Hit(
        found=found,
        id=number,
        within=within,
        channel=Channel(channel),
        person_id=person_id,
        profile=Profile(name, username, phone, own_name=own_name),
        text=text,
        kind=Kind(kind) if kind else None,
        at=at,
        author=Author(author),
    )
