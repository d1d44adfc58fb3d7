"""Erasing at the owner's wish: a person wherever they are, or everything of an asset. In slices that may stop anywhere.

What refers to a message, a conversation or a person goes with it by the database's own rule. `BY_HAND` is the rest; a
rule test holds both against the data map, so that no table is forgotten.
"""

import json
from collections.abc import Callable, Iterable, Sequence

from conwerz_desktop.domain.channels import Channel
from conwerz_desktop.domain.records import record
from conwerz_desktop.store import away, comments, connections, disconnections, leads, people, text_index
from conwerz_desktop.store.connection import Connection
from conwerz_desktop.store.database import Writing

TELLING = 6  # characters from which on an id in a raw event means this person


@record
class Traces:
    """By what a person is known; `usernames` are those under which they comment."""

    conversations: tuple[int, ...]
    addresses: frozenset[tuple[Channel, str]]
    usernames: frozenset[str]

    @property
    def ids(self) -> frozenset[str]:
        return frozenset(person_id for _, person_id in self.addresses) | self.usernames

    @property
    def keys(self) -> frozenset[str]:
        return frozenset(
            {away.address(*each) for each in self.addresses} | {away.username(name) for name in self.usernames}
        )


@record
class Gone:
    """What one slice erased; `ids` are Meta's, for the proof. `more`: there is something left."""

    rows: dict[str, int]
    ids: tuple[str, ...]
    more: bool


def traces(db: Connection, conversation: int) -> Traces:
    """Of the person that a conversation is with: all their conversations, also those where only the id is the same."""
    known: set[int] = {conversation}
    while (more := _same_person(db, known)) - known:
        known |= more
    numbers = _list(known)
    usernames = f"SELECT username FROM person WHERE id IN (SELECT person FROM conversation WHERE id IN ({numbers}))"
    named = frozenset(name for (name,) in db.execute(usernames) if name)
    return Traces(tuple(sorted(known)), _addresses(db, numbers), named)


def count(db: Connection, found: Traces) -> dict[str, int]:
    """What would go, for the question to the owner: rows by what they are."""
    numbers = _list(found.conversations)
    messages = f"SELECT id FROM message WHERE conversation IN ({numbers})"
    asked = {
        "conversations": f"SELECT count(*) FROM conversation WHERE id IN ({numbers})",
        "messages": f"SELECT count(*) FROM ({messages})",
        "attachments": f"SELECT count(*) FROM attachment WHERE message IN ({messages})",
        "drafts": f"SELECT count(*) FROM draft WHERE conversation IN ({numbers})",
    }
    counted = {name: int(db.execute(query).fetchone()[0]) for name, query in asked.items()}
    beside = {"comments": len(comments.written_by(db, found.usernames)), "leads": len(_leads(db, found))}
    return {**counted, **beside}


def begin(writing: Writing, found: Traces) -> dict[str, int]:
    """From here on what they sent until now stays away, and nobody sees them. Returns what is gone already."""
    away.keep_away(writing, found.keys)
    gone = {name: part(writing, found) for name, part in BY_HAND.items()}
    numbers, db = _list(found.conversations), writing.db
    gone["drafts"] = db.execute(f"DELETE FROM draft WHERE conversation IN ({numbers})").rowcount
    db.execute(f"DELETE FROM address WHERE conversation IN ({numbers})")  # whoever writes again is somebody new
    _hide(writing, numbers)
    db.executemany("INSERT OR IGNORE INTO erasure (conversation) VALUES (?)", [(c,) for c in found.conversations])
    return gone


def begin_asset(writing: Writing, asset: int, *, keep_leads: bool = False, counted_by: int | None = None) -> None:
    """From here on nobody sees its conversations. With `keep_leads` its leads outlive it.

    `counted_by`: the disconnection whose receipt says how much it was.
    """
    _hide(writing, f"SELECT id FROM conversation WHERE asset = {int(asset)}")
    insert = "INSERT OR IGNORE INTO erasure (asset, keeps_leads, disconnection) VALUES (?, ?, ?)"
    writing.db.execute(insert, (asset, keep_leads, counted_by))


def erase_some(writing: Writing, size: int) -> Gone:
    """At most so many messages of what is being erased. A conversation goes with its last one, and so does an asset."""
    db = writing.db
    if (conversation := _next(db)) is None:
        return _erase_asset(writing, size)
    of_asset = "SELECT e.disconnection FROM conversation c JOIN erasure e ON e.asset = c.asset WHERE c.id = ?"
    counted_by = db.execute(of_asset, (conversation,)).fetchone()
    query = "SELECT id, sent_at, meta_id FROM message WHERE conversation = ? LIMIT ?"
    rows = db.execute(query, (conversation, size)).fetchall()
    _erase_messages(writing, [(number, sent_at) for number, sent_at, _ in rows])
    writing.conversations.add(conversation)
    if len(rows) < size:
        _erase_conversation(writing, conversation)
    gone = {"messages": len(rows), "conversations": int(len(rows) < size)}
    _count(writing, counted_by, gone)
    return Gone(gone, tuple(meta_id for *_, meta_id in rows), more=is_unfinished(db))


def is_left_alone(db: Connection) -> bool:
    """Whether something is unfinished that no disconnection goes on with."""
    return db.execute("SELECT 1 FROM erasure WHERE disconnection IS NULL LIMIT 1").fetchone() is not None


def is_unfinished(db: Connection) -> bool:
    return db.execute("SELECT 1 FROM erasure LIMIT 1").fetchone() is not None


Part = Callable[[Writing, Traces], int]
"""Erases what of a person lies in a table without a reference to them. Returns how many rows."""


def _erase_comments(writing: Writing, found: Traces) -> int:
    return comments.forget(writing, found.usernames)


def _erase_unrecognised(writing: Writing, found: Traces) -> int:
    """Raw events that name one of their ids, as a text of its own: so Meta writes ids."""
    ids = [(json.dumps(each),) for each in found.ids if len(each) >= TELLING]
    return sum(writing.db.execute("DELETE FROM unrecognised WHERE instr(raw, ?)", each).rowcount for each in ids)


def _erase_leads(writing: Writing, found: Traces) -> int:
    """With every answer, note and reminder."""
    known = _leads(writing.db, found)
    for lead in known:
        leads.delete(writing, lead)
    return len(known)


def _leads(db: Connection, found: Traces) -> list[int]:
    """Of whoever filled in a form with one of their numbers."""
    return leads.by_keys(db, [f"phone:{person_id}" for _, person_id in found.addresses if person_id.isdecimal()])


BY_HAND: dict[str, Part] = {"comments": _erase_comments, "unrecognised": _erase_unrecognised, "leads": _erase_leads}

WITH_MESSAGES = frozenset({"early_report", "text_*"})
"""Tables that `_erase_messages` empties, message by message."""


def _erase_messages(writing: Writing, rows: Sequence[tuple[int, int]]) -> None:
    """Given as row number and time. What lies beside a message goes by the database's own rule."""
    for week in {text_index.week_of(sent_at) for _, sent_at in rows}:
        text_index.take_out(writing.db, week, [number for number, at in rows if text_index.week_of(at) == week])
    numbers = _list(number for number, _ in rows)
    names = f"SELECT asset, meta_id FROM message WHERE id IN ({numbers})"
    writing.db.execute(f"DELETE FROM early_report WHERE (asset, meta_id) IN ({names})")
    writing.db.execute(f"DELETE FROM message WHERE id IN ({numbers})")
    writing.messages.update(number for number, _ in rows)


def _erase_conversation(writing: Writing, conversation: int) -> None:
    (person,) = writing.db.execute("SELECT person FROM conversation WHERE id = ?", (conversation,)).fetchone()
    writing.db.execute("DELETE FROM conversation WHERE id = ?", (conversation,))
    people.let_go(writing.db, [person])
    writing.places.clear()


def _erase_asset(writing: Writing, size: int) -> Gone:
    """Its comments, then itself with whatever refers to it."""
    query = "SELECT asset, keeps_leads, disconnection FROM erasure WHERE asset IS NOT NULL LIMIT 1"
    row = writing.db.execute(query).fetchone()
    if row is None:
        return Gone({}, (), more=False)
    asset, keeps_leads, *counted_by = row
    if ids := comments.erase_of_asset(writing, asset, size):
        _count(writing, counted_by, gone := {"comments": len(ids)})
        return Gone(gone, ids, more=True)
    if keeps_leads:
        leads.stay(writing, asset)
    connections.remove(writing, asset)
    _count(writing, counted_by, gone := {"leads": leads.let_go(writing)})
    return Gone(gone, (), more=is_unfinished(writing.db))


def _count(writing: Writing, counted_by: Sequence[int | None] | None, gone: dict[str, int]) -> None:
    if counted_by and counted_by[0] is not None:
        disconnections.count(writing, counted_by[0], gone)


def _same_person(db: Connection, conversations: set[int]) -> set[int]:
    numbers = _list(conversations)
    query = (
        f"SELECT id FROM conversation WHERE person IN (SELECT person FROM conversation WHERE id IN ({numbers}))"
        " UNION SELECT other.conversation FROM address d JOIN asset a ON a.id = d.asset"
        " JOIN asset b ON b.channel = a.channel"
        " JOIN address other ON other.asset = b.id AND other.person_id = d.person_id"
        f" WHERE d.conversation IN ({numbers})"
    )
    return {number for (number,) in db.execute(query)}


def _addresses(db: Connection, conversations: str) -> frozenset[tuple[Channel, str]]:
    """A WhatsApp customer is known by number as well, where it is not the id."""
    query = (
        "SELECT a.channel, d.person_id, p.phone FROM conversation c JOIN address d ON d.conversation = c.id"
        f" JOIN asset a ON a.id = c.asset JOIN person p ON p.id = c.person WHERE c.id IN ({conversations})"
    )
    rows = [(Channel(channel), person_id, phone) for channel, person_id, phone in db.execute(query)]
    by_phone = {(channel, phone) for channel, _, phone in rows if phone and channel is Channel.WHATSAPP}
    return frozenset({(channel, person_id) for channel, person_id, _ in rows} | by_phone)


def _hide(writing: Writing, conversations: str) -> None:
    """As if they had expired: what lives is newer than the horizon."""
    hide = f"UPDATE conversation SET last_at = 0 WHERE id IN ({conversations}) RETURNING id"
    writing.conversations.update(number for (number,) in writing.db.execute(hide).fetchall())


def _next(db: Connection) -> int | None:
    wanted = "SELECT conversation FROM erasure WHERE conversation IS NOT NULL LIMIT 1"
    of_asset = "SELECT c.id FROM erasure e JOIN conversation c ON c.asset = e.asset LIMIT 1"
    row = db.execute(wanted).fetchone() or db.execute(of_asset).fetchone()
    return int(row[0]) if row else None


def _list(numbers: Iterable[int]) -> str:
    return ",".join(map(str, numbers))
