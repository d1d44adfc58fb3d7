"""Two conversations of one asset that turn out to be with one person become one, with whatever refers to either."""

from collections.abc import Sequence

from conwerz_desktop.store import in_charge
from conwerz_desktop.store.connection import Connection
from conwerz_desktop.store.database import Writing


def unite(writing: Writing, conversations: Sequence[int]) -> int:
    """The oldest of these conversations, with everything of the others in it."""
    oldest, *others = sorted(conversations)
    for other in others:
        _merge(writing, oldest, other)
    return oldest


def _merge(writing: Writing, into: int, other: int) -> None:
    db = writing.db
    in_charge.write(writing)
    told = db.execute("SELECT other_program, control_at FROM conversation WHERE id = ?", (other,)).fetchone()
    in_charge.note(writing, into, *told)
    _take_over_facts(db, into, other)
    rows = db.execute("SELECT id FROM message WHERE conversation = ?", (other,)).fetchall()
    writing.messages.update(row[0] for row in rows)
    repoint(db, "conversation", into, other)
    _merge_people(db, into, other)
    db.execute("DELETE FROM conversation WHERE id = ?", (other,))
    writing.places.clear()
    writing.conversations |= {into, other}


def _take_over_facts(db: Connection, into: int, other: int) -> None:
    """What neither messages nor rows of their own tell: watermarks, what the owner did with it."""
    update = """
        UPDATE conversation AS c SET
            delivered_until_at = max(c.delivered_until_at, o.delivered_until_at),
            read_until_at = max(c.read_until_at, o.read_until_at),
            seen_upto = coalesce(
                (SELECT min(m.id) - 1 FROM conversation k JOIN message m ON m.conversation = k.id AND m.id > k.seen_upto
                 WHERE k.id IN (?1, ?2) AND m.author = 'customer' AND m.unsent_at IS NULL AND NOT m.imported
                 AND NOT EXISTS (SELECT 1 FROM message a WHERE a.conversation = k.id AND a.sent_at > m.sent_at
                     AND a.id > m.id AND a.author NOT IN ('customer', 'nobody', 'automatic', 'model'))),
                max(c.seen_upto, o.seen_upto)),
            starred = max(c.starred, o.starred),
            shut = max(c.shut, o.shut),
            barred = iif(c.barred IN ('', 'refused') AND o.barred != '', o.barred, c.barred),
            bar_problem = iif(c.barred IN ('', 'refused') AND o.barred != '', o.bar_problem, c.bar_problem)
        FROM (SELECT * FROM conversation WHERE id = ?2) AS o WHERE c.id = ?1
    """
    db.execute(update, (into, other))


def _merge_people(db: Connection, into: int, other: int) -> None:
    """What was known of the older person counts; what was not is taken from the other."""
    query = "SELECT person FROM conversation WHERE id = ?"
    kept, left = (int(db.execute(query, (one,)).fetchone()[0]) for one in (into, other))
    if kept == left:
        return
    update = """
        UPDATE person AS p SET
            name = coalesce(p.name, o.name), username = coalesce(p.username, o.username),
            phone = coalesce(p.phone, o.phone), own_name = coalesce(p.own_name, o.own_name),
            note = trim(p.note || char(10) || o.note, char(10)),
            offers_stopped = CASE WHEN o.offers_at > p.offers_at THEN o.offers_stopped ELSE p.offers_stopped END,
            offers_at = max(p.offers_at, o.offers_at)
        FROM (SELECT * FROM person WHERE id = ?2) AS o WHERE p.id = ?1
    """
    db.execute(update, (kept, left))
    repoint(db, "person", kept, left)
    db.execute("DELETE FROM person WHERE id = ?", (left,))


def repoint(db: Connection, table: str, kept: int, left: int) -> None:
    """Every reference to a row of `table`. Where the kept row has its own already, that one stays."""
    query = (
        'SELECT m.name, f."from" FROM sqlite_schema AS m JOIN pragma_foreign_key_list(m.name) AS f'
        " WHERE m.type = 'table' AND f.\"table\" = ?"
    )
    for name, column in db.execute(query, (table,)).fetchall():
        db.execute(f"UPDATE OR IGNORE {name} SET {column} = ? WHERE {column} = ?", (kept, left))
