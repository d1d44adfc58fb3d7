"""The owner says that two persons are one. What both were before is kept for 30 days, so that it can be taken back."""

import json
from collections.abc import Mapping
from typing import Any

from conwerz_desktop.domain.records import record
from conwerz_desktop.store import merging
from conwerz_desktop.store.connection import Connection
from conwerz_desktop.store.database import Writing

KEPT = ("name", "username", "phone", "own_name", "note", "asked_at", "offers_at", "offers_stopped")
_FILLED = ("name", "username", "phone", "own_name")

Facts = Mapping[str, Any]
"""`KEPT` by name, and `values` by the row number of their field, as text: that is what JSON makes of it."""


@record
class Joined:
    """A merge that can still be taken back; `called` is what the one who went was called."""

    id: int
    merged_at: int
    called: str


def join(writing: Writing, kept: int, gone: int) -> int | None:
    """Two become one; None where one of them is gone. The first one's names count, and fill up from the other."""
    before, other = _facts(writing.db, kept), _facts(writing.db, gone)
    if kept == gone or before is None or other is None:
        return None
    db = writing.db
    moved = [row[0] for row in db.execute("SELECT id FROM conversation WHERE person = ?", (gone,)).fetchall()]
    _write(db, kept, together(before, other))
    merging.repoint(db, "person", kept, gone)
    db.execute("DELETE FROM apart WHERE one = other")
    insert = "INSERT INTO merged (person, merged_at, kept, gone) VALUES (?, ?, ?, ?)"
    number = db.execute(insert, (kept, writing.now, json.dumps(before), json.dumps(other))).lastrowid
    db.executemany("INSERT INTO merged_conversation VALUES (?, ?)", [(number, conversation) for conversation in moved])
    db.execute("DELETE FROM person WHERE id = ?", (gone,))
    _touch(writing, kept)
    return number


def part(writing: Writing, number: int) -> bool:
    """Two again. What has been changed since stays as it is now. False where there is nothing to be taken back."""
    db = writing.db
    row = db.execute(
        "SELECT person, kept, gone FROM merged WHERE id = ? AND merged_at > undo_horizon()", (number,)
    ).fetchone()
    if row is None or (now := _facts(db, row[0])) is None:
        return False
    person, before, other = row[0], json.loads(row[1]), json.loads(row[2])
    again = db.execute("INSERT INTO person DEFAULT VALUES").lastrowid
    assert again is not None
    _write(db, again, other)
    _write(db, person, parted(now, before, other))
    move = (
        "UPDATE conversation SET person = ?"
        " WHERE id IN (SELECT conversation FROM merged_conversation WHERE merged = ?) AND person = ?"
    )
    db.execute(move, (again, number, person))
    db.execute("DELETE FROM merged WHERE id = ?", (number,))
    _touch(writing, person)
    _touch(writing, again)
    return True


def together(kept: Facts, gone: Facts) -> dict[str, Any]:
    """What is known of both: the first one's word counts, notes stand below each other."""
    newer = gone if gone["offers_at"] > kept["offers_at"] else kept
    notes = [each["note"] for each in (kept, gone) if each["note"]]
    return {
        **kept,
        **{name: kept[name] if kept[name] is not None else gone[name] for name in _FILLED},
        "note": "\n".join(dict.fromkeys(notes)),
        "offers_at": newer["offers_at"],
        "offers_stopped": newer["offers_stopped"],
        "values": {**gone["values"], **kept["values"]},
    }


def parted(now: Facts, kept: Facts, gone: Facts) -> dict[str, Any]:
    """What stays with the first one: as it was, but for what was changed since they were one."""
    one = together(kept, gone)
    values = {
        field: value
        for field, value in now["values"].items()
        if field in kept["values"] or value != one["values"].get(field)
    }
    unchanged = {name: kept[name] if now[name] == one[name] else now[name] for name in KEPT}
    return {**unchanged, "values": values}


def keep_apart(writing: Writing, one: int, other: int) -> None:
    writing.db.execute("INSERT INTO apart VALUES (?, ?) ON CONFLICT DO NOTHING", (min(one, other), max(one, other)))
    _touch(writing, one)


def let_meet(writing: Writing, one: int, other: int) -> None:
    """Whether they are one may be asked again."""
    writing.db.execute("DELETE FROM apart WHERE (one, other) = (?, ?)", (min(one, other), max(one, other)))
    _touch(writing, one)


def joined(db: Connection, person: int) -> tuple[Joined, ...]:
    """Newest first."""
    query = "SELECT id, merged_at, gone FROM merged WHERE person = ? AND merged_at > undo_horizon() ORDER BY id DESC"
    rows = db.execute(query, (person,)).fetchall()
    return tuple(Joined(number, at, _called(json.loads(gone))) for number, at, gone in rows)


def forget_old(writing: Writing, until: int, size: int) -> int:
    chosen = "SELECT id FROM merged WHERE merged_at <= ? ORDER BY merged_at LIMIT ?"
    return writing.db.execute(f"DELETE FROM merged WHERE id IN ({chosen})", (until, size)).rowcount


def _called(facts: Facts) -> str:
    return str(facts["own_name"] or facts["name"] or facts["username"] or facts["phone"] or "")


def _facts(db: Connection, person: int) -> dict[str, Any] | None:
    row = db.execute(f"SELECT {', '.join(KEPT)} FROM person WHERE id = ?", (person,)).fetchone()
    if row is None:
        return None
    values = db.execute("SELECT field, value FROM person_value WHERE person = ?", (person,)).fetchall()
    return {**dict(zip(KEPT, row, strict=True)), "values": {str(field): value for field, value in values}}


def _write(db: Connection, person: int, facts: Facts) -> None:
    changed = ", ".join(f"{name} = ?" for name in KEPT)
    db.execute(f"UPDATE person SET {changed} WHERE id = ?", (*(facts[name] for name in KEPT), person))
    db.execute("DELETE FROM person_value WHERE person = ?", (person,))
    insert = "INSERT INTO person_value SELECT ?, id, ? FROM person_field WHERE id = ?"  # a field may be gone
    db.executemany(insert, [(person, value, int(field)) for field, value in facts["values"].items()])


def _touch(writing: Writing, person: int) -> None:
    query = "SELECT id FROM conversation WHERE person = ?"
    writing.conversations.update(row[0] for row in writing.db.execute(query, (person,)).fetchall())
    writing.places.clear()
