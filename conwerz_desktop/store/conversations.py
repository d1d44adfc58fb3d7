"""Conversations: found by any id of the person, listed newest first, their facts derived from their messages."""

import json
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import field, replace
from typing import Any, TypeVar

from conwerz_desktop.domain import messaging_window
from conwerz_desktop.domain.channels import Asset, Channel
from conwerz_desktop.domain.messages import Author, Kind, Progress
from conwerz_desktop.domain.people import Profile
from conwerz_desktop.domain.records import record
from conwerz_desktop.domain.search_query import Query
from conwerz_desktop.domain.shutting import Bar, Shut
from conwerz_desktop.domain.views import View
from conwerz_desktop.store import addresses, in_charge, meeting, merging, narrowing, people, search
from conwerz_desktop.store.connection import Connection
from conwerz_desktop.store.database import Writing
from conwerz_desktop.store.hits import FOREVER, Asked
from conwerz_desktop.store.labels import Label
from conwerz_desktop.store.narrowing import Narrowing

T = TypeVar("T")

_FEW = 10
_PHRASED = 300  # so many conversations a phrase is looked for in
LATE = 60_000  # a message that comes so long after an answer from elsewhere was not seen by whoever answered there


@record
class Filter:
    """`query` is of a saved filter called `name`: its phrases are looked for in messages, its other words among people.

    `since` and `until` are its days as moments.
    """

    view: View = View.WAITING
    asset: Asset | None = None
    query: Query = field(default=Query())
    name: str = ""
    since: int = 0
    until: int = FOREVER


@record
class ConversationRow:
    """`last_…` describe the newest message; `last_inbound_at` is what opens the messaging window."""

    id: int
    asset: Asset
    person_id: str
    profile: Profile
    last_at: int
    last_text: str
    last_kind: Kind | None
    last_author: Author
    last_progress: Progress
    unsent: bool
    unread: int
    waiting: bool
    last_inbound_at: int | None
    other_program: str | None = None
    done: bool = False
    snoozed_until: int | None = None
    starred: bool = False
    offers_stopped: bool = False
    """The person wants no more of them (WhatsApp)."""
    woke: bool = False
    """It was put off, and its time has come."""
    shut: Shut = Shut.OPEN
    bar: Bar = Bar.NONE
    bar_problem: str | None = None
    labels: tuple[Label, ...] = ()


@record
class Counts:
    waiting: int
    ending: int
    unread: int
    failed: int
    snoozed: int = 0
    starred: int = 0
    spam: int = 0


_COUNTED = (View.WAITING, View.ENDING, View.UNREAD, View.FAILED, View.SNOOZED, View.STARRED, View.SPAM)
_TABLES = "living_conversation c JOIN asset a ON a.id = c.asset JOIN person p ON p.id = c.person"
_ROWS = """
SELECT c.id, a.channel, a.meta_id, c.person_id, p.name, p.username, p.phone, c.last_at,
       m.text, m.kind, m.author, m.progress, m.unsent_at IS NOT NULL, c.unread, c.waiting, c.last_inbound_at,
       p.own_name, c.other_program, c.done_upto IS NOT NULL, c.snoozed_until, c.starred, p.offers_stopped,
       c.woke_upto IS NOT NULL, c.shut, c.barred, c.bar_problem,
       (SELECT json_group_array(json_array(id, name, hue, shape) ORDER BY name COLLATE NOCASE)
        FROM labelled JOIN label ON id = label WHERE conversation = c.id)
FROM living_conversation c
JOIN living_message m ON m.id = c.last_message
JOIN asset a ON a.id = c.asset
JOIN person p ON p.id = c.person
"""


def page(
    db: Connection, chosen: Filter, now: int, before: tuple[int, int] | None = None, limit: int = 50
) -> tuple[ConversationRow, ...]:
    """At most `limit` conversations, newest first, that stand behind `before` = (last_at, id)."""
    conditions = [*_conditions(chosen), *_said(db, chosen, now)]
    if before:
        conditions.append("(c.last_at, c.id) < (:last_at, :id)")
    query = f"{_ROWS} WHERE {' AND '.join(conditions)} ORDER BY c.last_at DESC, c.id DESC LIMIT :limit"
    return tuple(map(_row, db.execute(query, _parameters(chosen, now, before, limit))))


def some(db: Connection, chosen: Filter, now: int, ids: Collection[int]) -> tuple[ConversationRow, ...]:
    """Those of these conversations that belong in the view, in no order."""
    numbers = ",".join(str(int(number)) for number in ids)
    conditions = [*_conditions(chosen), *_said(db, chosen, now, ids)]
    query = f"{_ROWS} WHERE {' AND '.join(conditions)} AND c.id IN ({numbers})"
    return tuple(map(_row, db.execute(query, _parameters(chosen, now, None, 0))))


def one(db: Connection, conversation: int) -> ConversationRow | None:
    row = db.execute(f"{_ROWS} WHERE c.id = ?", (conversation,)).fetchone()
    return _row(row) if row else None


def total(db: Connection) -> int:
    number: int = db.execute("SELECT count(*) FROM living_conversation").fetchone()[0]
    return number


def numbers(db: Connection, chosen: Filter, now: int, most: int) -> frozenset[int]:
    """Which a filter shows; no more than `most` are told."""
    conditions = [*_conditions(chosen), *_said(db, chosen, now)]
    query = f"SELECT c.id FROM {_TABLES} WHERE {' AND '.join(conditions)} LIMIT :limit"
    return frozenset(number for (number,) in db.execute(query, _parameters(chosen, now, None, most)))


def among(db: Connection, chosen: Filter, now: int, ids: Collection[int]) -> frozenset[int]:
    """Which of these it shows."""
    wanted = ",".join(str(int(number)) for number in ids)
    conditions = [*_conditions(chosen), *_said(db, chosen, now, ids)]
    query = f"SELECT c.id FROM {_TABLES} WHERE {' AND '.join(conditions)} AND c.id IN ({wanted})"
    return frozenset(number for (number,) in db.execute(query, _parameters(chosen, now, None, 0)))


def counts(db: Connection, now: int) -> Counts:
    query = "SELECT " + ", ".join(
        f"(SELECT count(*) FROM living_conversation c WHERE {narrowing.VIEWS[view]})" for view in _COUNTED
    )
    return Counts(*db.execute(query, narrowing.moments(now)).fetchone())


def upsert(writing: Writing, asset: int, person_id: str, profile: Profile, at: int, alike: Iterable[str] = ()) -> int:
    """The conversation with this person, made if there is none. A conversation is a fact: never twice (rule 2).

    `at` is when the ids were told. `alike` are spellings of a number, by which a conversation is found as well.
    """
    ids = (person_id, *profile.other_ids)
    if not (known := addresses.find(writing.db, asset, ids, at)):
        known = addresses.find(writing.db, asset, alike, at)
    if known:
        conversation = merging.unite(writing, known)
        people.learn(writing.db, conversation, profile)
    else:
        conversation = meeting.make(writing.db, asset, {person_id: profile})[person_id]
    addresses.remember(writing.db, asset, dict.fromkeys(ids, conversation))
    writing.conversations.add(conversation)
    return conversation


def channel(db: Connection, conversation: int) -> Channel:
    query = "SELECT a.channel FROM living_conversation c JOIN asset a ON a.id = c.asset WHERE c.id = ?"
    return Channel(db.execute(query, (conversation,)).fetchone()[0])


def readdress(writing: Writing, conversation: int, previous: Iterable[str], current: str) -> None:
    """Answers go where the person is now, if they went to where they were."""
    update = "UPDATE conversation SET person_id = ? WHERE id = ? AND person_id = ?"
    writing.db.executemany(update, ((current, conversation, one) for one in previous))
    writing.conversations.add(conversation)


def see(writing: Writing, conversation: int) -> None:
    """The owner has read the conversation to its end."""
    newest = "(SELECT coalesce(max(id), 0) FROM message WHERE conversation = ?1)"
    writing.db.execute(f"UPDATE conversation SET seen_upto = {newest}, unread = 0 WHERE id = ?1", (conversation,))
    writing.conversations.add(conversation)


def raise_watermarks(writing: Writing, conversation: int, progress: Progress, upto: int) -> None:
    """Meta reports every answer up to `upto` as delivered or read (contract 2.4)."""
    column = "read_until_at" if progress is Progress.READ else "delivered_until_at"
    update = f"UPDATE conversation SET {column} = max({column}, ?) WHERE id = ?"
    writing.db.execute(update, (upto, conversation))
    writing.conversations.add(conversation)


def refresh(writing: Writing) -> None:
    """Derive again the facts of every conversation that this transaction touched."""
    in_charge.write(writing)
    counted = _count_on(writing)
    fixed = {"late": LATE, "free_text": messaging_window.FREE_TEXT}
    rows = [{"id": conversation, **fixed} for conversation in writing.conversations]
    writing.db.executemany(_REFRESH, rows)
    writing.conversations |= counted


def refreshed(change: Callable[[Writing], T]) -> Callable[[Writing], T]:
    """The change, and then the facts of every conversation that it touched."""

    def whole(writing: Writing) -> T:
        result = change(writing)
        refresh(writing)
        return result

    return whole


def _count_on(writing: Writing) -> set[int]:
    """Where nothing happened but that the customer wrote something newer than everything before, facts go on from what
    they were: to derive them again takes the longer the more was written. Returns these conversations.

    Where all has expired the facts still tell of what a purge may have erased already.
    """
    alone = {number: new for number, new in writing.grown.items() if number not in writing.conversations}
    query = "SELECT c.id, last_at, last_message IS NULL FROM json_each(?) j CROSS JOIN conversation c ON c.id = value"
    rows = writing.db.execute(query, (json.dumps(list(alone)),)).fetchall()
    living = ((number, at) for number, at, is_new in rows if is_new or at > writing.horizon)
    longer = {number for number, at in living if at < min(alone[number])[0]}
    writing.db.executemany(_GROW, [_grown(number, alone[number]) for number in longer])
    writing.conversations |= writing.grown.keys() - longer
    writing.grown.clear()
    return longer


def _grown(number: int, heard: Sequence[tuple[int, str, int]]) -> tuple[int, int, int, int]:
    sent_at, _, newest = max(heard)
    return number, newest, sent_at, len(heard)


_GROW = """
UPDATE conversation SET
    last_message = ?2, last_at = ?3, last_inbound_at = max(coalesce(last_inbound_at, 0), ?3), waiting = 1,
    unread = unread + ?4, done_upto = NULL, woke_upto = NULL, snoozed_until = NULL
WHERE id = ?1
"""

# What was imported is filed as read, and waits only if it could be answered freely when it came. A line that nobody
# wrote does not move a conversation, and neither it nor a fixed text that went out by itself answers it. What the AI
# answered waits no more, and is unread until the owner has seen it. What was written here answers what had come by
# then, whatever times Meta gives (WhatsApp's are whole seconds); what was written elsewhere, what is older than it.
_REFRESH = """
UPDATE conversation AS c SET
    last_message = coalesce(newest.id,
        (SELECT id FROM message WHERE conversation = c.id ORDER BY sent_at DESC, meta_id DESC LIMIT 1)),
    last_at = coalesce(newest.sent_at,
        (SELECT sent_at FROM message WHERE conversation = c.id ORDER BY sent_at DESC LIMIT 1), 0),
    waiting = coalesce(newest.author = 'customer' AND NOT (newest.imported AND newest.late > :free_text), 0) OR EXISTS (
        SELECT 1 FROM message WHERE conversation = c.id AND id > answer.id AND author = 'customer'
        AND unsent_at IS NULL AND iif(imported,
            answer.author = 'owner' AND arrived_at > answer.arrived_at + :late AND arrived_at - sent_at <= :free_text,
            arrived_at >= answer.covers_until))
        OR EXISTS (SELECT 1 FROM message WHERE conversation = c.id AND sent_at = answer.sent_at
            AND author = 'customer' AND unsent_at IS NULL AND NOT imported)
        OR (c.woke_upto IS NOT NULL AND NOT EXISTS (
            SELECT 1 FROM message WHERE conversation = c.id AND id > c.woke_upto AND author <> 'nobody')),
    last_inbound_at = nullif(max(
        coalesce((SELECT sent_at FROM message WHERE conversation = c.id AND author = 'customer'
                  AND sent_at IS NOT unsent_at AND sent_at IS NOT edited_at  -- not the place kept for a late message
                  ORDER BY sent_at DESC LIMIT 1), 0),
        coalesce((SELECT max(reacted_at) FROM reaction
                  WHERE conversation = c.id AND NOT by_shop AND emoji <> ''), 0)), 0),
    unread = (SELECT count(*) FROM message
              WHERE conversation = c.id AND id > c.seen_upto AND author = 'customer' AND unsent_at IS NULL
              AND NOT imported
              AND (coalesce(answer.author, 'model') = 'model' OR sent_at >= answer.sent_at
                   OR (id > answer.id AND arrived_at >= answer.covers_until))),
    failed = (SELECT count(*) FROM message WHERE conversation = c.id AND progress IN ('failed', 'unknown')),
    done_upto = iif(c.done_upto IS NOT NULL AND EXISTS (
        SELECT 1 FROM message WHERE conversation = c.id AND id > c.done_upto AND author = 'customer'
        AND unsent_at IS NULL AND NOT imported), NULL, c.done_upto),
    woke_upto = iif(c.woke_upto IS NOT NULL AND EXISTS (
        SELECT 1 FROM message WHERE conversation = c.id AND id > c.woke_upto AND author <> 'nobody'),
        NULL, c.woke_upto),
    snoozed_until = iif(c.snoozed_until IS NOT NULL AND EXISTS (
        SELECT 1 FROM message WHERE conversation = c.id AND id > c.snoozed_upto AND author = 'customer'
        AND unsent_at IS NULL AND NOT imported), NULL, c.snoozed_until)
FROM (SELECT :id AS conversation) AS asked
LEFT JOIN (SELECT id, sent_at, author, imported, arrived_at - sent_at AS late FROM message
           WHERE conversation = :id AND author NOT IN ('nobody', 'automatic')
           ORDER BY sent_at DESC, meta_id DESC LIMIT 1) AS newest
LEFT JOIN (SELECT id, sent_at, arrived_at, author,
                  arrived_at + iif(author = 'elsewhere', :late, 0) AS covers_until FROM message
           WHERE conversation = :id AND author NOT IN ('customer', 'nobody', 'automatic')
           ORDER BY sent_at DESC LIMIT 1) AS answer
WHERE c.id = asked.conversation
"""


def _conditions(chosen: Filter) -> list[str]:
    mine = ["a.channel = :channel AND a.meta_id = :asset"] if chosen.asset else []
    everybody = chosen.view is View.ALL and View.SPAM in chosen.query.states
    return ["TRUE" if everybody else narrowing.VIEWS[chosen.view], *mine, *_narrowed(chosen).conditions]


def _said(db: Connection, chosen: Filter, now: int, ids: Collection[int] = ()) -> list[str]:
    """Where a phrase was said: found by the index of words, or in these few conversations by reading them."""
    if not chosen.query.phrases:
        return []
    query = replace(chosen.query, words=" ".join(chosen.query.phrases), states=(), labels=(), channels=())
    asked = Asked(query, now, chosen.since, chosen.until)
    if 0 < len(ids) <= _FEW:
        each = (search.conversations_with(db, replace(asked, conversation=number), 1) for number in ids)
        found = set().union(*each)
    else:
        found = search.conversations_with(db, asked, _PHRASED)
    return [f"c.id IN ({','.join(map(str, sorted(found)))})"]


def _parameters(chosen: Filter, now: int, before: tuple[int, int] | None, limit: int) -> dict[str, Any]:
    last_at, number = before or (0, 0)
    asset = chosen.asset or Asset(Channel.MESSENGER, "")
    place = {"channel": asset.channel, "asset": asset.id, "last_at": last_at, "id": number, "limit": limit}
    return narrowing.moments(now) | place | _narrowed(chosen).values


def _narrowed(chosen: Filter) -> Narrowing:
    found = narrowing.conversations(chosen.query, named=chosen.query.loose_words)
    return found + narrowing.said(chosen.query, chosen.since, chosen.until)


def _row(row: tuple[Any, ...]) -> ConversationRow:
    (
        number, channel, asset, person_id, name, username, phone, last_at,
        text, kind, author, progress, unsent, unread, waiting, last_inbound_at, own_name, other_program,
        done, snoozed_until, starred, offers_stopped, woke, shut, barred, bar_problem, marks,
    ) = row  # fmt: skip
    return ConversationRow(
        id=number,
        asset=Asset(Channel(channel), asset),
        person_id=person_id,
        profile=Profile(name, username, phone, own_name=own_name),
        last_at=last_at,
        last_text=text,
        last_kind=Kind(kind) if kind else None,
        last_author=Author(author),
        last_progress=Progress(progress),
        unsent=bool(unsent),
        unread=unread,
        waiting=bool(waiting),
        last_inbound_at=last_inbound_at,
        other_program=other_program,
        done=bool(done),
        snoozed_until=snoozed_until,
        starred=bool(starred),
        offers_stopped=bool(offers_stopped),
        woke=bool(woke),
        shut=Shut(shut),
        bar=Bar(barred),
        bar_problem=bar_problem,
        labels=tuple(Label(*each) for each in json.loads(marks)),
    )
