"""Who may be one person: the same number, address, username or name. The owner decides; nothing here is certain."""

from collections.abc import Iterable, Iterator
from enum import StrEnum

from conwerz_desktop.domain.channels import Asset, Channel
from conwerz_desktop.domain.people import Profile
from conwerz_desktop.domain.records import record
from conwerz_desktop.store import folding, words
from conwerz_desktop.store.connection import Connection

MOST = 3
_LOOKED_AT = 40
_WORDS = 2  # one name alone is many people's


class Sign(StrEnum):
    """By what two persons are alike; the strongest first."""

    PHONE = "phone"
    FIELD = "field"
    FORM = "form"
    USERNAME = "username"
    NAME = "name"


@record
class Alike:
    """Somebody else who may be this person, with the newest of their conversations."""

    person: int
    conversation: int
    asset: Asset
    person_id: str
    profile: Profile
    sign: Sign


def alike(db: Connection, person: int) -> tuple[Alike, ...]:
    """At most `MOST`, each once, by their strongest sign; nobody whom the owner knows to be somebody else."""
    found: dict[int, Sign] = {}
    for other, sign in _signs(db, person):
        found.setdefault(other, sign)
    apart = {
        number
        for row in db.execute("SELECT one, other FROM apart WHERE ?1 IN (one, other)", (person,))
        for number in row
    }
    rows = (_row(db, person, other, sign) for other, sign in found.items() if other not in apart | {person})
    return tuple(row for row in rows if row)[:MOST]


def _signs(db: Connection, person: int) -> Iterator[tuple[int, Sign]]:
    query = "SELECT own_name, name, username, phone FROM person WHERE id = ?"
    row = db.execute(query, (person,)).fetchone()
    if row is None:
        return
    own_name, name, username, phone = row
    yield from _of(db, Sign.PHONE, "SELECT id FROM person WHERE phone = ?", phone)
    same_value = (
        "SELECT o.person FROM person_value v JOIN person_value o ON o.value = v.value"
        " WHERE v.person = ? AND (instr(v.value, '@') OR length(v.value) >= 7)"
    )
    yield from _of(db, Sign.FIELD, same_value, person)
    yield from ((other, Sign.FORM) for other in _by_form(db, phone))
    yield from _of(db, Sign.USERNAME, "SELECT id FROM person WHERE username = ?", username)
    for called in dict.fromkeys((own_name, name)):
        yield from ((other, Sign.NAME) for other in _named(db, called))


def _of(db: Connection, sign: Sign, query: str, value: object) -> Iterator[tuple[int, Sign]]:
    if value:
        rows = db.execute(f"{query} LIMIT {_LOOKED_AT}", (value,)).fetchall()
        yield from ((number, sign) for (number,) in rows)


def _by_form(db: Connection, phone: str | None) -> Iterable[int]:
    """Whoever is called as the form was signed that this number was given in."""
    query = "SELECT l.name FROM lead_key k JOIN living_lead l ON l.id = k.lead WHERE k.key = ?"
    row = db.execute(query, (f"phone:{phone}",)).fetchone() if phone else None
    return _named(db, row[0]) if row else ()


def _named(db: Connection, name: str | None) -> list[int]:
    """Those who are called exactly so, however it is written."""
    wanted = folding.in_letters(name or "")
    if len(wanted) < _WORDS:
        return []
    query, values = words.holding("person", " ".join(wanted), "called")
    rows = db.execute(
        f"SELECT id, own_name, name FROM person WHERE id IN ({query}) LIMIT {_LOOKED_AT}", values
    ).fetchall()
    return [number for number, *called in rows if any(each and folding.in_letters(each) == wanted for each in called)]


def _row(db: Connection, person: int, other: int, sign: Sign) -> Alike | None:
    """Two accounts on one Page are two people, unless they share a number."""
    query = (
        "SELECT c.id, a.channel, a.meta_id, c.person_id, p.name, p.username, p.phone, p.own_name"
        " FROM living_conversation c JOIN asset a ON a.id = c.asset JOIN person p ON p.id = c.person"
        " WHERE c.person = ?1 AND c.shut = 0"
        " AND (?3 OR c.asset NOT IN (SELECT asset FROM living_conversation WHERE person = ?2))"
        " ORDER BY c.last_at DESC LIMIT 1"
    )
    row = db.execute(query, (other, person, sign in (Sign.PHONE, Sign.FIELD))).fetchone()
    if row is None:
        return None
    number, channel, asset, person_id, name, username, phone, own_name = row
    profile = Profile(name, username, phone, own_name=own_name)
    return Alike(other, number, Asset(Channel(channel), asset), person_id, profile, sign)
