"""Many persons at once, each by the id under which they wrote: whom an asset knows, and rows for whom it does not."""

import json
from collections.abc import Iterable, Mapping

from conwerz_desktop.domain.people import Profile
from conwerz_desktop.store import row_numbers
from conwerz_desktop.store.connection import Connection


def known(db: Connection, asset: int, person_ids: Iterable[str]) -> dict[str, tuple[int, Profile] | None]:
    """The conversations of those of whom the asset has ever heard, and what Meta has told of them.

    None where the id was let go: whose it is depends on the time.
    """
    query = (
        "SELECT a.person_id, a.until_at IS NULL, a.conversation, p.name, p.username, p.phone"
        " FROM json_each(?) j CROSS JOIN address a ON a.asset = ? AND a.person_id = j.value"
        " CROSS JOIN conversation c ON c.id = a.conversation CROSS JOIN person p ON p.id = c.person"
    )
    rows = db.execute(query, (json.dumps(list(person_ids)), asset)).fetchall()
    return {
        person_id: (conversation, Profile(*told)) if is_theirs else None
        for person_id, is_theirs, conversation, *told in rows
    }


def make(db: Connection, asset: int, people: Mapping[str, Profile]) -> dict[str, int]:
    """A conversation with each of these persons, of whom nobody has heard. It does not remember their addresses."""
    person, conversation = (row_numbers.take(db, table, len(people)).start for table in ("person", "conversation"))
    names = ((one.name or None, one.username or None, one.phone or None) for one in people.values())
    insert = "INSERT INTO person (id, name, username, phone) VALUES (?, ?, ?, ?)"
    db.executemany(insert, [(number, *each) for number, each in enumerate(names, person)])
    made = {person_id: number for number, person_id in enumerate(people, conversation)}
    insert = "INSERT INTO conversation (id, asset, person, person_id) VALUES (?, ?, ?, ?)"
    db.executemany(insert, [(number, asset, person + place, one) for place, (one, number) in enumerate(made.items())])
    return made
