"""Everything that is known of the person of a conversation, on every channel: what a card shows."""

from conwerz_desktop.domain.channels import Asset, Channel
from conwerz_desktop.domain.leads import Stage
from conwerz_desktop.domain.messages import Kind
from conwerz_desktop.domain.people import Profile
from conwerz_desktop.domain.records import record
from conwerz_desktop.domain.shutting import Shut
from conwerz_desktop.store import alike, joining, leads, notes, stages
from conwerz_desktop.store.alike import Alike
from conwerz_desktop.store.connection import Connection
from conwerz_desktop.store.database import Writing
from conwerz_desktop.store.joining import Joined
from conwerz_desktop.store.notes import Note

SHOWN = 24  # pictures and files, the newest
NOTES = 3
LONGEST_NOTE, LONGEST_VALUE, LONGEST_NAME = 4_000, 200, 40
MOST_FIELDS = 8


@record
class Reach:
    """One conversation with the person; `shop` is what the shop's own account there is called."""

    conversation: int
    asset: Asset
    shop: str
    person_id: str
    last_inbound_at: int | None


@record
class FieldValue:
    field: int
    name: str
    value: str


@record
class Sent:
    """A picture or a file, and the message it came with."""

    conversation: int
    message: int
    position: int
    kind: Kind
    title: str
    sent_at: int


@record
class LeadFact:
    """`called` is the owner's own name of the stage, empty for the usual one."""

    id: int
    form: str
    stage: Stage
    called: str
    last_at: int
    contacted_at: int | None


@record
class Card:
    person: int
    profile: Profile
    note: str
    shut: Shut
    since: int | None
    last_at: int | None
    messages: int
    reach: tuple[Reach, ...]
    labels: tuple[tuple[int, str, int, str], ...]
    fields: tuple[FieldValue, ...]
    sent: tuple[Sent, ...]
    lead: LeadFact | None
    notes: tuple[Note, ...]
    alike: tuple[Alike, ...]
    joined: tuple[Joined, ...]


def card(db: Connection, conversation: int) -> Card | None:
    query = (
        "SELECT p.id, p.name, p.username, p.phone, p.own_name, p.note, c.shut"
        " FROM living_conversation c JOIN person p ON p.id = c.person WHERE c.id = ?"
    )
    row = db.execute(query, (conversation,)).fetchone()
    if row is None:
        return None
    person, name, username, phone, own_name, note, shut = row
    reach = _reach(db, person)
    numbers = ",".join(str(each.conversation) for each in reach)
    spoken = "SELECT min(sent_at), max(sent_at), count(*) FROM living_message"
    since, last_at, messages = db.execute(f"{spoken} WHERE conversation IN ({numbers})").fetchone()
    return Card(
        person=person,
        profile=Profile(name, username, phone, own_name=own_name),
        note=note,
        shut=Shut(shut),
        since=since,
        last_at=last_at,
        messages=messages,
        reach=reach,
        labels=_labels(db, numbers),
        fields=fields(db, person),
        sent=_sent(db, numbers),
        lead=_lead(db, reach, phone),
        notes=_notes(db, reach),
        alike=alike.alike(db, person),
        joined=joining.joined(db, person),
    )


def fields(db: Connection, person: int) -> tuple[FieldValue, ...]:
    """Every field of the shop's, empty where nothing is known, in the order in which they were made."""
    query = (
        "SELECT f.id, f.name, coalesce(v.value, '') FROM person_field f"
        " LEFT JOIN person_value v ON v.field = f.id AND v.person = ? ORDER BY f.id"
    )
    return tuple(FieldValue(*row) for row in db.execute(query, (person,)).fetchall())


def write_note(writing: Writing, person: int, note: str) -> None:
    writing.db.execute("UPDATE person SET note = ? WHERE id = ?", (note[:LONGEST_NOTE], person))
    _touch(writing, person)


def write_value(writing: Writing, person: int, field: int, value: str) -> None:
    """An empty one is no value."""
    db = writing.db
    if value:
        insert = (
            "INSERT INTO person_value"
            " SELECT p.id, f.id, ?3 FROM person p JOIN person_field f WHERE p.id = ?1 AND f.id = ?2"
            " ON CONFLICT DO UPDATE SET value = excluded.value"
        )
        db.execute(insert, (person, field, value[:LONGEST_VALUE]))
    else:
        db.execute("DELETE FROM person_value WHERE (person, field) = (?, ?)", (person, field))
    _touch(writing, person)


def make_field(writing: Writing, name: str) -> bool:
    """Few, so that a card stays one: False where there are `MOST_FIELDS` already, or one of this name."""
    db = writing.db
    known = [each for (each,) in db.execute("SELECT name FROM person_field").fetchall()]
    if len(known) >= MOST_FIELDS or name.casefold() in map(str.casefold, known):
        return False
    db.execute("INSERT INTO person_field (name) VALUES (?)", (name[:LONGEST_NAME],))
    return True


def rename_field(writing: Writing, field: int, name: str) -> bool:
    db = writing.db
    rows = db.execute("SELECT name FROM person_field WHERE id <> ?", (field,)).fetchall()
    if name.casefold() in {each.casefold() for (each,) in rows}:
        return False
    db.execute("UPDATE person_field SET name = ? WHERE id = ?", (name[:LONGEST_NAME], field))
    return True


def remove_field(writing: Writing, field: int) -> tuple[str, tuple[tuple[int, str], ...]]:
    """Its name, and what it said of whom: for an undo."""
    db = writing.db
    name = db.execute("SELECT name FROM person_field WHERE id = ?", (field,)).fetchone()
    values = db.execute("SELECT person, value FROM person_value WHERE field = ?", (field,)).fetchall()
    db.execute("DELETE FROM person_field WHERE id = ?", (field,))
    return (name[0] if name else ""), tuple((person, value) for person, value in values)


def bring_field_back(writing: Writing, name: str, values: tuple[tuple[int, str], ...]) -> None:
    field = writing.db.execute("INSERT INTO person_field (name) VALUES (?)", (name,)).lastrowid
    insert = "INSERT INTO person_value SELECT id, ?, ? FROM person WHERE id = ?"  # a person may be gone
    writing.db.executemany(insert, [(field, value, person) for person, value in values])


def _reach(db: Connection, person: int) -> tuple[Reach, ...]:
    query = (
        "SELECT c.id, a.channel, a.meta_id, a.name, c.person_id, c.last_inbound_at"
        " FROM living_conversation c JOIN asset a ON a.id = c.asset WHERE c.person = ? ORDER BY c.last_at DESC"
    )
    return tuple(
        Reach(number, Asset(Channel(channel), asset), shop, person_id, last_inbound_at)
        for number, channel, asset, shop, person_id, last_inbound_at in db.execute(query, (person,)).fetchall()
    )


def _labels(db: Connection, conversations: str) -> tuple[tuple[int, str, int, str], ...]:
    query = (
        "SELECT DISTINCT l.id, l.name, l.hue, l.shape FROM labelled d JOIN label l ON l.id = d.label"
        f" WHERE d.conversation IN ({conversations}) ORDER BY l.name COLLATE NOCASE"
    )
    return tuple(db.execute(query).fetchall())


def _sent(db: Connection, conversations: str) -> tuple[Sent, ...]:
    query = (
        "SELECT m.conversation, m.id, t.position, t.kind, coalesce(t.title, ''), m.sent_at"
        " FROM living_message m JOIN attachment t ON t.message = m.id"
        f" WHERE m.conversation IN ({conversations}) AND m.unsent_at IS NULL"
        " AND t.kind IN ('image', 'video', 'voice', 'audio', 'file')"
        f" ORDER BY m.sent_at DESC, t.position LIMIT {SHOWN}"
    )
    return tuple(
        Sent(conversation, message, position, Kind(kind), title, sent_at)
        for conversation, message, position, kind, title, sent_at in db.execute(query).fetchall()
    )


def _notes(db: Connection, reach: tuple[Reach, ...]) -> tuple[Note, ...]:
    """The newest that stand between the messages."""
    found = [note for each in reach for note in notes.of_conversation(db, each.conversation)[:NOTES]]
    return tuple(sorted(found, key=lambda note: note.written_at, reverse=True)[:NOTES])


def _lead(db: Connection, reach: tuple[Reach, ...], phone: str | None) -> LeadFact | None:
    """The form that this number was given in."""
    numbers = {each.person_id for each in reach if each.asset.channel is Channel.WHATSAPP} | (
        {phone} if phone else set()
    )
    known = leads.by_keys(db, [f"phone:{number}" for number in sorted(numbers)])
    row = leads.one(db, known[0]) if known else None
    if row is None:
        return None
    called = stages.names(db).get(row.stage, "")
    return LeadFact(row.id, row.form, row.stage, called, row.last_at, row.contacted_at)


def _touch(writing: Writing, person: int) -> None:
    query = "SELECT id FROM living_conversation WHERE person = ?"
    writing.conversations.update(row[0] for row in writing.db.execute(query, (person,)).fetchall())
