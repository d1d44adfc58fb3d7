"""The owner's rules, what happened that may start one, and what they have done."""

import json
from collections.abc import Iterable
from typing import Any

from conwerz_desktop.domain.automation import DAY
from conwerz_desktop.domain.changes import Topic
from conwerz_desktop.domain.messaging_window import HOUR
from conwerz_desktop.domain.rules import About, Deed, Happening, Moment, Rule, Then, When
from conwerz_desktop.store import automation, labels
from conwerz_desktop.store.connection import Connection
from conwerz_desktop.store.database import Writing

MOST = 5_000  # rows of a week that a trial looks at


def everything(db: Connection) -> tuple[Rule, ...]:
    return tuple(map(_rule, db.execute("SELECT id, details, is_on, on_since FROM rule ORDER BY id")))


def switched_on(db: Connection) -> tuple[Rule, ...]:
    return tuple(map(_rule, db.execute("SELECT id, details, is_on, on_since FROM rule WHERE is_on ORDER BY id")))


def put(writing: Writing, rule: Rule) -> int:
    """Keep it; one that is changed is off until it has been tried again. Returns its row number."""
    writing.topics.add(Topic.AUTOMATION)
    details, moment = _details(rule), rule.when.moment
    if rule.id:
        update = "UPDATE rule SET details = ?, moment = ?, is_on = 0 WHERE id = ?"
        writing.db.execute(update, (details, moment, rule.id))
        return rule.id
    made = writing.db.execute("INSERT INTO rule (details, moment) VALUES (?, ?)", (details, moment)).lastrowid
    assert made is not None
    return made


def switch(writing: Writing, rule: int, *, on: bool) -> None:
    if on:
        automation.wake(writing)
    writing.db.execute("UPDATE rule SET is_on = ?, on_since = ? WHERE id = ?", (on, writing.now, rule))
    writing.topics.add(Topic.AUTOMATION)


def delete(writing: Writing, rule: int) -> None:
    writing.db.execute("DELETE FROM rule WHERE id = ?", (rule,))
    writing.topics.add(Topic.AUTOMATION)


def ran(writing: Writing, rule: int, happening: Happening, *, spoke: bool) -> None:
    insert = "INSERT INTO rule_run (rule, conversation, comment, lead, spoke, ran_at) VALUES (?, ?, ?, ?, ?, ?)"
    about = (happening.conversation, happening.comment, happening.lead)
    writing.db.execute(insert, (rule, *about, spoke, writing.now))
    forget = "DELETE FROM rule_run WHERE rule = ? AND ran_at < ?"  # limits go by days, the page by a month
    writing.db.execute(forget, (rule, writing.now - 31 * DAY))
    writing.topics.add(Topic.AUTOMATION)


def last_spoke_at(db: Connection, rule: int, happening: Happening) -> int:
    """When this rule last wrote to the same person; 0 for never."""
    if happening.conversation is not None:
        query = "SELECT max(ran_at) FROM rule_run WHERE rule = ? AND conversation = ? AND spoke"
        asked: tuple[Any, ...] = (rule, happening.conversation)
    else:
        query = (
            "SELECT max(r.ran_at) FROM rule_run r JOIN comment c ON c.id = r.comment JOIN comment mine"
            " ON mine.asset = c.asset AND (mine.username = c.username OR mine.id = c.id)"
            " WHERE r.rule = ? AND r.spoke AND mine.id = ?"
        )
        asked = (rule, happening.comment)
    return int(db.execute(query, asked).fetchone()[0] or 0)


def counts(db: Connection, since: int) -> dict[int, int]:
    """How often each rule has done something since then."""
    query = "SELECT rule, count(*) FROM rule_run WHERE ran_at > ? GROUP BY rule"
    return dict(db.execute(query, (since,)).fetchall())


# What happened

_NAME = "coalesce(nullif(p.own_name, ''), nullif(p.name, ''), nullif(p.username, ''), '')"
_MESSAGES = f"""
SELECT m.id, m.sent_at, m.conversation, {_NAME}, m.text, NOT EXISTS (SELECT 1 FROM living_message o
    WHERE o.conversation = m.conversation AND o.id < m.id AND o.author <> 'nobody')
FROM living_message m JOIN living_conversation c ON c.id = m.conversation JOIN person p ON p.id = c.person
WHERE m.author = 'customer' AND NOT m.imported AND m.unsent_at IS NULL AND c.shut = 0
"""
_COMMENTS = """
SELECT c.id, c.commented_at, coalesce(c.username, ''), c.text, (SELECT count(*) FROM living_comment o
    WHERE c.username IS NOT NULL AND o.asset = c.asset AND o.username = c.username AND o.text = c.text
    AND o.author = 'customer' AND o.commented_at >= c.commented_at - :day
    AND (o.commented_at, o.id) < (c.commented_at, c.id))
FROM living_comment c WHERE c.author = 'customer' AND c.media_id IS NULL
"""
_LEADS = """
SELECT s.id, s.submitted_at, s.lead, l.name FROM living_submission s JOIN living_lead l ON l.id = s.lead
WHERE NOT s.is_test
"""


def message(db: Connection, number: int) -> Happening | None:
    """A customer's message, as what happened."""
    row = db.execute(f"{_MESSAGES} AND m.id = ?", (number,)).fetchone()
    return _message(row) if row else None


def commented(db: Connection, upto: int, now: int) -> tuple[tuple[int, Happening], ...]:
    """Comments that have come since the last look, with their row numbers."""
    query = f"{_COMMENTS} AND c.id > :upto AND c.commented_at > :since ORDER BY c.id LIMIT :most"
    asked = {"day": DAY, "upto": upto, "since": now - DAY, "most": automation.BATCH}
    return tuple((row[0], _comment(row)) for row in db.execute(query, asked))


def submitted(db: Connection, upto: int, now: int) -> tuple[tuple[int, Happening], ...]:
    query = f"{_LEADS} AND s.id > ? AND s.submitted_at > ? ORDER BY s.id LIMIT ?"
    return tuple((row[0], _lead(row)) for row in db.execute(query, (upto, now - DAY, automation.BATCH)))


def labelled(db: Connection, upto: int, now: int) -> tuple[tuple[int, Happening], ...]:
    query = (
        f"SELECT n.id, n.conversation, {_NAME}, l.name FROM label_news n JOIN label l ON l.id = n.label"
        " JOIN living_conversation c ON c.id = n.conversation JOIN person p ON p.id = c.person"
        " WHERE n.id > ? ORDER BY n.id LIMIT ?"
    )
    return tuple(
        (number, Happening(Moment.LABEL, now, str(conversation), name, label=label, conversation=conversation))
        for number, conversation, name, label in db.execute(query, (upto, automation.BATCH))
    )


def put_label(writing: Writing, name: str, conversation: int) -> None:
    """A label that a rule puts starts no other rule: they do not call each other."""
    newest = writing.db.execute("SELECT coalesce(max(id), 0) FROM label_news").fetchone()[0]
    labels.put(writing, labels.make(writing, name), [conversation])
    writing.db.execute("DELETE FROM label_news WHERE id > ?", (newest,))


def unanswered(db: Connection, rule: Rule, now: int) -> tuple[Happening, ...]:
    """Who has waited for so long since the rule is on, and was not taken care of by it since they last wrote."""
    query = (
        f"SELECT c.id, c.last_inbound_at, {_NAME} FROM living_conversation c JOIN person p ON p.id = c.person"
        " WHERE c.waiting AND c.done_upto IS NULL AND c.shut = 0 AND c.last_inbound_at BETWEEN ? AND ? AND NOT EXISTS"
        " (SELECT 1 FROM rule_run r WHERE r.conversation = c.id AND r.rule = ? AND r.ran_at >= c.last_inbound_at)"
        " LIMIT ?"
    )
    upto = now - rule.when.hours * HOUR
    rows = db.execute(query, (max(rule.on_since, upto - DAY), upto, rule.id, automation.BATCH))
    return tuple(_silence(conversation, name, now, now - at) for conversation, at, name in rows)


def next_silence_at(db: Connection, now: int) -> int | None:
    """When the next rule about silence may have something to do."""
    waits = sorted({rule.when.hours * HOUR for rule in switched_on(db) if rule.when.moment is Moment.UNANSWERED})
    query = "SELECT min(last_inbound_at) FROM living_conversation WHERE waiting AND done_upto IS NULL AND shut = 0"
    query += " AND last_inbound_at > ?"
    found = ((db.execute(query, (now - wait,)).fetchone()[0], wait) for wait in waits)
    return min((at + wait for at, wait in found if at is not None), default=None)


def last_week(db: Connection, rule: Rule, now: int) -> tuple[Happening, ...]:
    """Everything of the last seven days that the rule would have been asked about, in order."""
    since = {"day": DAY, "since": now - 7 * DAY, "most": MOST}
    match rule.when.moment:
        case Moment.COMMENT:
            query = f"{_COMMENTS} AND c.commented_at > :since ORDER BY c.commented_at LIMIT :most"
            return tuple(map(_comment, db.execute(query, since)))
        case Moment.LEAD:
            query = f"{_LEADS} AND s.submitted_at > :since ORDER BY s.submitted_at LIMIT :most"
            return tuple(map(_lead, db.execute(query, since)))
        case Moment.NEW_CONVERSATION | Moment.KEYWORD:
            query = f"{_MESSAGES} AND m.sent_at > :since ORDER BY m.sent_at LIMIT :most"
            return tuple(map(_message, db.execute(query, since)))
        case Moment.UNANSWERED:
            return _silences(db, rule.when.hours * HOUR, now)
        case Moment.LABEL:
            query = (
                f"SELECT c.id, {_NAME}, l.name FROM labelled d JOIN label l ON l.id = d.label"
                " JOIN living_conversation c ON c.id = d.conversation JOIN person p ON p.id = c.person LIMIT :most"
            )
            return tuple(
                Happening(Moment.LABEL, now, str(number), name, label=label, conversation=number)
                for number, name, label in db.execute(query, since)
            )


def _silences(db: Connection, wait: int, now: int) -> tuple[Happening, ...]:
    query = (
        f"SELECT m.conversation, m.sent_at, {_NAME}, m.text, coalesce((SELECT min(o.sent_at) FROM living_message o"
        " WHERE o.conversation = m.conversation AND o.sent_at > m.sent_at"
        " AND o.author NOT IN ('nobody', 'automatic')), :now) AS next_at"
        " FROM living_message m JOIN living_conversation c ON c.id = m.conversation JOIN person p ON p.id = c.person"
        " WHERE m.author = 'customer' AND NOT m.imported AND m.sent_at > :since AND next_at - m.sent_at >= :wait"
        " ORDER BY m.sent_at LIMIT :most"
    )
    rows = db.execute(query, {"now": now, "since": now - 7 * DAY, "wait": wait, "most": MOST})
    return tuple(_silence(number, name, at + wait, wait, text) for number, at, name, text, _ in rows)


def _silence(conversation: int, name: str, at: int, silent_for: int, text: str = "") -> Happening:
    return Happening(
        Moment.UNANSWERED, at, str(conversation), name, text, silent_for=silent_for, conversation=conversation
    )


def _message(row: tuple[Any, ...]) -> Happening:
    _, at, conversation, name, text, is_first = row
    return Happening(
        Moment.KEYWORD, at, str(conversation), name, text, is_first=bool(is_first), conversation=conversation
    )


def _comment(row: tuple[Any, ...]) -> Happening:
    number, at, username, text, alike = row
    name = f"@{username}" if username else ""
    return Happening(Moment.COMMENT, at, username or f"#{number}", name, text, earlier_alike=alike, comment=number)


def _lead(row: tuple[Any, ...]) -> Happening:
    _, at, lead, name = row
    return Happening(Moment.LEAD, at, str(lead), name, lead=lead)


def _details(rule: Rule) -> str:
    when, then = rule.when, rule.then
    return json.dumps(
        {
            "moment": when.moment,
            "words": when.words,
            "about": when.about,
            "label": when.label,
            "hours": when.hours,
            "then": [[each.deed, each.text, each.hours] for each in then],
        }
    )


def _rule(row: tuple[Any, ...]) -> Rule:
    number, details, is_on, on_since = row
    told = json.loads(details)
    when = When(
        Moment(told["moment"]), tuple(told["words"]), About(told["about"]), str(told["label"]), int(told["hours"])
    )
    return Rule(when, tuple(_then(told["then"])), number, bool(is_on), on_since)


def _then(told: Iterable[Any]) -> Iterable[Then]:
    return (Then(Deed(deed), str(text), int(hours)) for deed, text, hours in told)
