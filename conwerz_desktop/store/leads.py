"""Leads: a submission is stored once by Meta's id, and belongs to the person whose number or address it carries."""

import json
from collections.abc import Iterable, Sequence
from typing import Any

from conwerz_desktop.domain import leads
from conwerz_desktop.domain.changes import Topic
from conwerz_desktop.domain.channels import Asset, Channel
from conwerz_desktop.domain.leads import Answer, Form, Stage, Submission, Way
from conwerz_desktop.domain.records import record
from conwerz_desktop.store.connection import Connection
from conwerz_desktop.store.database import Writing


@record
class LeadRow:
    """`said` (domain/leads) and `form` are of the newest submission; `submissions` says how many there are.

    `heard_at`: when somebody who was contacted last wrote by themselves.
    """

    id: int
    name: str
    phone: str
    email: str
    stage: Stage
    staged_at: int
    lost_reason: str
    last_at: int
    contacted_at: int | None
    remind_at: int | None
    remind_text: str
    is_test: bool
    form: str
    said: tuple[tuple[str, ...], ...]
    submissions: int
    heard_at: int | None = None


@record
class SubmissionRow:
    id: int
    lead: int
    form: str
    submitted_at: int
    contacted_at: int | None
    is_test: bool
    answers: tuple[Answer, ...]


@record
class Note:
    id: int
    text: str
    written_at: int


@record
class Told:
    """A webhook named it; its answers are to be fetched."""

    meta_id: str
    told_at: int
    attempts: int


_IS_BARE = (
    "NOT EXISTS (SELECT 1 FROM submission s WHERE s.asset = asset.id)"
    " AND NOT EXISTS (SELECT 1 FROM lead_deleted d WHERE d.asset = asset.id)"
)
_TALKS = """
FROM lead_key k JOIN asset a ON a.channel = 'whatsapp'
JOIN address d ON d.asset = a.id AND d.person_id = substr(k.key, 7) AND k.key LIKE 'phone:%'
JOIN living_conversation known ON known.id = d.conversation
"""
"""From a lead to the WhatsApp conversations under their numbers."""

_ROWS = f"""
SELECT l.id, l.name, l.phone, l.email, l.stage, l.staged_at, l.lost_reason, l.last_at, l.contacted_at, l.remind_at,
       l.remind_text, l.is_test,
       coalesce((SELECT f.name FROM living_submission s JOIN lead_form f ON f.asset = s.asset AND f.meta_id = s.form
                 WHERE s.lead = l.id ORDER BY s.submitted_at DESC LIMIT 1), ''),
       (SELECT s.id FROM living_submission s WHERE s.lead = l.id ORDER BY s.submitted_at DESC LIMIT 1),
       (SELECT count(*) FROM living_submission s WHERE s.lead = l.id),
       iif(l.stage = 'contacted', (SELECT max(known.last_inbound_at) {_TALKS} WHERE k.lead = l.id), NULL)
FROM living_lead l
"""


def page(
    db: Connection, stage: Stage | None = None, before: tuple[int, int] | None = None, limit: int = 50
) -> tuple[LeadRow, ...]:
    """At most `limit` leads of a stage or of all, the newest submission first, behind `before` = (last_at, id)."""
    conditions = ["l.stage = :stage"] if stage else []
    if before:
        conditions.append("(l.last_at, l.id) < (:last_at, :id)")
    where = f"WHERE {' AND '.join(conditions)}" if conditions else ""
    last_at, number = before or (0, 0)
    asked = {"stage": stage, "last_at": last_at, "id": number, "limit": limit}
    query = f"{_ROWS} {where} ORDER BY l.last_at DESC, l.id DESC LIMIT :limit"
    return tuple(_lead(db, row) for row in db.execute(query, asked).fetchall())


def one(db: Connection, lead: int) -> LeadRow | None:
    row = db.execute(f"{_ROWS} WHERE l.id = ?", (lead,)).fetchone()
    return _lead(db, row) if row else None


def counts(db: Connection) -> dict[Stage, int]:
    query = "SELECT stage, count(*) FROM living_lead GROUP BY stage"
    return dict.fromkeys(Stage, 0) | {Stage(stage): number for stage, number in db.execute(query)}


def waiting(db: Connection) -> int:
    """How many nobody has contacted since they filled in a form."""
    query = "SELECT count(*) FROM living_lead WHERE contacted_at IS NULL AND stage NOT IN ('won', 'lost')"
    return int(db.execute(query).fetchone()[0])


def speeds(db: Connection, since: int) -> list[int]:
    """Milliseconds from form to first contact, of every submission since then that was contacted."""
    query = (
        "SELECT contacted_at - submitted_at FROM living_submission"
        " WHERE submitted_at > ? AND contacted_at IS NOT NULL AND NOT is_test ORDER BY 1"
    )
    return [max(0, number) for (number,) in db.execute(query, (since,))]


def submissions(db: Connection, lead: int) -> tuple[SubmissionRow, ...]:
    """Newest first, each with every answer."""
    query = (
        "SELECT s.id, s.lead, coalesce(f.name, ''), s.submitted_at, s.contacted_at, s.is_test FROM living_submission s"
        " LEFT JOIN lead_form f ON f.asset = s.asset AND f.meta_id = s.form"
        " WHERE s.lead = ? ORDER BY s.submitted_at DESC, s.id DESC"
    )
    rows = db.execute(query, (lead,)).fetchall()
    return tuple(
        SubmissionRow(number, of, form, at, contacted_at, bool(test), answers(db, number))
        for number, of, form, at, contacted_at, test in rows
    )


def answers(db: Connection, submission: int) -> tuple[Answer, ...]:
    found: dict[str, Answer] = {}
    query = "SELECT key, label, value, type FROM lead_answer WHERE submission = ? ORDER BY position"
    for key, label, value, kind in db.execute(query, (submission,)):
        known = found.get(key)
        found[key] = Answer(key, label, (*(known.values if known else ()), value), kind)
    return tuple(found.values())


def notes(db: Connection, lead: int) -> tuple[Note, ...]:
    query = "SELECT id, text, written_at FROM lead_note WHERE lead = ? ORDER BY written_at DESC, id DESC"
    return tuple(Note(*row) for row in db.execute(query, (lead,)))


def way_to(db: Connection, lead: int) -> Way | None:
    """The newest conversation with whoever is behind their numbers, on any channel; else a number of the shop's own
    that could write to theirs. Which words may go, the messaging window says."""
    query = (
        f"SELECT o.channel, c.id {_TALKS} JOIN living_conversation c ON c.person = known.person"
        " JOIN asset o ON o.id = c.asset WHERE k.lead = ? ORDER BY c.last_at DESC LIMIT 1"
    )
    if row := db.execute(query, (lead,)).fetchone():
        return Way(Channel(row[0]), row[1])
    (phone,) = db.execute("SELECT phone FROM lead WHERE id = ?", (lead,)).fetchone() or ("",)
    return Way(Channel.WHATSAPP) if phone.isdecimal() and own_number(db) else None


def own_number(db: Connection) -> Asset | None:
    """The shop's first number that can send."""
    query = "SELECT meta_id FROM asset WHERE channel = 'whatsapp' AND disconnected_at IS NULL AND ended = ''"
    row = db.execute(f"{query} ORDER BY name, id LIMIT 1").fetchone()
    return Asset(Channel.WHATSAPP, row[0]) if row else None


def note_told(writing: Writing, asset: int, meta_id: str, told_at: int) -> None:
    """A webhook named a submission: its answers are fetched unless it is known."""
    if told_at > writing.leads_horizon and not _is_known(writing.db, asset, meta_id):
        insert = "INSERT INTO lead_told (asset, meta_id, told_at, due_at) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING"
        writing.db.execute(insert, (asset, meta_id, told_at, writing.now))
        writing.topics.add(Topic.LEADS_TOLD)


def told(db: Connection, asset: int, now: int) -> tuple[Told, ...]:
    query = "SELECT meta_id, told_at, attempts FROM lead_told WHERE asset = ? AND due_at <= ? ORDER BY told_at LIMIT 50"
    return tuple(Told(*row) for row in db.execute(query, (asset, now)))


def next_told_at(db: Connection) -> int | None:
    row = db.execute("SELECT min(due_at) FROM lead_told").fetchone()
    return int(row[0]) if row[0] is not None else None


def put_off(writing: Writing, asset: int, meta_id: str, due_at: int) -> None:
    update = "UPDATE lead_told SET due_at = ?, attempts = attempts + 1 WHERE asset = ? AND meta_id = ?"
    writing.db.execute(update, (due_at, asset, meta_id))


def drop_told(writing: Writing, asset: int, meta_id: str) -> None:
    writing.db.execute("DELETE FROM lead_told WHERE asset = ? AND meta_id = ?", (asset, meta_id))


def put_form(writing: Writing, asset: int, form: Form) -> None:
    upsert = (
        "INSERT INTO lead_form (asset, meta_id, name, questions) VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE"
        " SET name = excluded.name, questions = excluded.questions"
    )
    writing.db.execute(upsert, (asset, form.id, form.name, json.dumps(form.questions)))


def questions(db: Connection, asset: int, form_id: str | None) -> dict[str, tuple[str, str]]:
    """Label and type of each question, by its key."""
    query = "SELECT questions FROM lead_form WHERE asset = ? AND meta_id = ?"
    row = db.execute(query, (asset, form_id)).fetchone()
    return {key: (label, kind) for key, label, kind in json.loads(row[0])} if row else {}


def put(writing: Writing, asset: int, submission: Submission, keys: Sequence[str], phone: str) -> int | None:
    """Take in one submission. `keys` are by what the person is found again; `phone` is the number as it is kept.

    Returns the lead's row, None for what is known, was deleted or has expired.
    """
    drop_told(writing, asset, submission.id)
    if submission.submitted_at <= writing.leads_horizon or _is_known(writing.db, asset, submission.id):
        return None
    lead = _found(writing.db, keys) or _make(writing, submission, phone)
    insert = (
        "INSERT INTO submission (lead, asset, meta_id, form, submitted_at, arrived_at, is_test)"
        " VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING id"
    )
    values = (
        lead, asset, submission.id, submission.form_id, submission.submitted_at, writing.now, submission.is_test,
    )  # fmt: skip
    number = int(writing.db.execute(insert, values).fetchone()[0])
    flat = [(answer, value) for answer in submission.answers for value in answer.values or ("",)]
    writing.db.executemany(
        "INSERT INTO lead_answer VALUES (?, ?, ?, ?, ?, ?)",
        [(number, place, one.key, one.label, value, one.type) for place, (one, value) in enumerate(flat)],
    )
    writing.db.executemany("INSERT INTO lead_key VALUES (?, ?) ON CONFLICT DO NOTHING", [(key, lead) for key in keys])
    _refresh(writing, lead, came=submission.submitted_at)
    return lead


def mark_tests(writing: Writing, asset: int, meta_ids: Iterable[str]) -> None:
    """They are no leads, whatever their answers say."""
    update = "UPDATE submission SET is_test = 1 WHERE asset = ? AND meta_id = ? AND NOT is_test RETURNING lead"
    for meta_id in meta_ids:
        for (lead,) in writing.db.execute(update, (asset, meta_id)).fetchall():
            _refresh(writing, lead)


def move(writing: Writing, lead: int, stage: Stage, reason: str = "") -> None:
    """To another stage. Whoever is moved out of New was contacted."""
    update = (
        "UPDATE lead SET staged_at = iif(stage = ?1, staged_at, ?2), stage = ?1, lost_reason = ?3"
        " WHERE id = ?4 AND (stage <> ?1 OR lost_reason <> ?3)"
    )
    lost = reason if stage is Stage.LOST else ""
    if writing.db.execute(update, (stage, writing.now, lost, lead)).rowcount and stage is not Stage.NEW:
        contact(writing, lead)
    writing.leads.add(lead)


def contact(writing: Writing, lead: int) -> None:
    """The shop has spoken to them: the clock of every open submission stops."""
    update = "UPDATE submission SET contacted_at = ? WHERE lead = ? AND contacted_at IS NULL"
    writing.db.execute(update, (writing.now, lead))
    update = "UPDATE lead SET stage = 'contacted', staged_at = ? WHERE id = ? AND stage = 'new'"
    writing.db.execute(update, (writing.now, lead))
    _refresh(writing, lead)


def contact_in(writing: Writing, conversation: int) -> None:
    """Somebody was written to here: whoever filled in a form under the same number has been contacted."""
    query = (
        "SELECT DISTINCT k.lead FROM address d JOIN lead_key k ON k.key = 'phone:' || d.person_id"
        " JOIN lead l ON l.id = k.lead WHERE d.conversation = ? AND l.contacted_at IS NULL"
    )
    for (lead,) in writing.db.execute(query, (conversation,)).fetchall():
        contact(writing, lead)


def write_note(writing: Writing, lead: int, text: str) -> None:
    insert = "INSERT INTO lead_note (lead, text, written_at) SELECT id, ?, ? FROM lead WHERE id = ?"
    writing.db.execute(insert, (text, writing.now, lead))
    writing.leads.add(lead)


def delete_note(writing: Writing, note: int) -> None:
    rows = writing.db.execute("DELETE FROM lead_note WHERE id = ? RETURNING lead", (note,)).fetchall()
    writing.leads.update(lead for (lead,) in rows)


def delete(writing: Writing, lead: int) -> None:
    """For good: nothing of them is left, and the sweep does not bring them back."""
    keep = "INSERT OR IGNORE INTO lead_deleted SELECT asset, meta_id, submitted_at FROM submission WHERE lead = ?"
    writing.db.execute(keep, (lead,))
    writing.db.execute("DELETE FROM lead WHERE id = ?", (lead,))
    writing.leads.add(lead)


def delete_form(writing: Writing, asset: int, meta_id: str, submitted_at: int) -> None:
    """The lead behind a form that was deleted elsewhere; it is not brought back here either."""
    query = "SELECT lead FROM submission WHERE asset = ? AND meta_id = ?"
    for (lead,) in writing.db.execute(query, (asset, meta_id)).fetchall():
        delete(writing, lead)
    writing.db.execute("INSERT OR IGNORE INTO lead_deleted VALUES (?, ?, ?)", (asset, meta_id, submitted_at))


def came_by(db: Connection, asset: Asset) -> bool:
    """Whether there are leads of it, connected or not."""
    query = "SELECT 1 FROM submission s JOIN asset a ON a.id = s.asset WHERE a.channel = ? AND a.meta_id = ? LIMIT 1"
    return db.execute(query, (asset.channel, asset.id)).fetchone() is not None


def stay(writing: Writing, asset: int) -> None:
    """Give the leads of an asset a place of their own, so that all else of it can go. Connecting again finds it.

    With the deletions that were asked for: what is left is what they are about.
    """
    db = writing.db
    if db.execute(f"SELECT 1 FROM asset WHERE id = ? AND {_IS_BARE}", (asset,)).fetchone():
        return
    (meta_id,) = db.execute("SELECT meta_id FROM asset WHERE id = ?", (asset,)).fetchone()
    insert = (
        "INSERT INTO asset (channel, meta_id, name, connected_at, disconnected_at, route, granted_by, held_by_business,"
        " grant_ended_at) SELECT channel, '', '', connected_at, ?, route, granted_by, held_by_business, grant_ended_at"
        " FROM asset WHERE id = ? RETURNING id"
    )
    (place,) = db.execute(insert, (writing.now, asset)).fetchone()
    for table in ("lead_form", "submission", "lead_deleted", "deletion"):
        db.execute(f"UPDATE {table} SET asset = ? WHERE asset = ?", (place, asset))
    db.execute("UPDATE asset SET meta_id = '-' || id WHERE id = ?", (asset,))
    db.execute("UPDATE asset SET meta_id = ? WHERE id = ?", (meta_id, place))


def leave_bare_places(writing: Writing, size: int) -> int:
    """Assets that stayed for their leads, and have none left."""
    bare = f"SELECT id FROM asset WHERE disconnected_at IS NOT NULL AND {_IS_BARE} LIMIT ?"
    return writing.db.execute(f"DELETE FROM asset WHERE id IN ({bare})", (size,)).rowcount


def let_go(writing: Writing) -> int:
    """Whoever has no submission left. Returns how many."""
    gone = writing.db.execute(
        "DELETE FROM lead WHERE NOT EXISTS (SELECT 1 FROM submission s WHERE s.lead = lead.id) RETURNING id"
    ).fetchall()
    writing.leads.update(lead for (lead,) in gone)
    return len(gone)


def by_keys(db: Connection, keys: Iterable[str]) -> list[int]:
    """The leads that any of these numbers or addresses belongs to."""
    found = [db.execute("SELECT lead FROM lead_key WHERE key = ?", (key,)).fetchone() for key in keys]
    return list(dict.fromkeys(int(row[0]) for row in found if row))


def _found(db: Connection, keys: Sequence[str]) -> int | None:
    return next(iter(by_keys(db, keys)), None)


def _make(writing: Writing, submission: Submission, phone: str) -> int:
    insert = (
        "INSERT INTO lead (name, phone, email, stage, staged_at, is_test) VALUES (?, ?, ?, 'new', ?, ?) RETURNING id"
    )
    told = submission.answers
    values = (leads.name(told), phone, leads.email(told), writing.now, submission.is_test)
    return int(writing.db.execute(insert, values).fetchone()[0])


def _refresh(writing: Writing, lead: int, came: int | None = None) -> None:
    """Derive from the submissions; a new one of somebody known opens the clock, and a finished lead, again."""
    db = writing.db
    newest = "SELECT {} FROM submission WHERE lead = ?1 ORDER BY submitted_at DESC, id DESC LIMIT 1"
    update = (
        f"UPDATE lead SET last_at = coalesce(({newest.format('submitted_at')}), 0),"
        f" contacted_at = ({newest.format('contacted_at')}),"
        " is_test = NOT EXISTS (SELECT 1 FROM submission WHERE lead = ?1 AND NOT is_test) WHERE id = ?1"
    )
    db.execute(update, (lead,))
    if came is not None:
        again = "UPDATE lead SET stage = 'new', staged_at = ?, lost_reason = '' WHERE id = ? AND last_at = ?"
        db.execute(f"{again} AND stage IN ('won', 'lost')", (writing.now, lead, came))
    writing.leads.add(lead)


def _is_known(db: Connection, asset: int, meta_id: str) -> bool:
    query = (
        "SELECT 1 FROM submission WHERE asset = ?1 AND meta_id = ?2"
        " UNION ALL SELECT 1 FROM lead_deleted WHERE asset = ?1 AND meta_id = ?2"
    )
    return db.execute(query, (asset, meta_id)).fetchone() is not None


def _lead(db: Connection, row: tuple[Any, ...]) -> LeadRow:
    (
        number, name, phone, email, stage, staged_at, reason, last_at, contacted_at, remind_at, remind_text, is_test,
        form, newest, many, heard_at,
    ) = row  # fmt: skip
    said = leads.said(answers(db, newest)) if newest is not None else ()
    return LeadRow(
        number, name, phone, email, Stage(stage), staged_at, reason, last_at, contacted_at, remind_at, remind_text,
        bool(is_test), form, said, many, heard_at,
    )  # fmt: skip
