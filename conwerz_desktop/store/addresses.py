"""Every id under which an asset knows a person, and until when: a telephone number may pass to somebody else."""

from collections.abc import Iterable, Mapping

from conwerz_desktop.store.connection import Connection


def find(db: Connection, asset: int, person_ids: Iterable[str], at: int) -> tuple[int, ...]:
    """The conversations that these ids belonged to at this time, in the order of the ids; usually one, or none."""
    query = "SELECT conversation FROM address WHERE asset = ? AND person_id = ? AND (until_at IS NULL OR ? <= until_at)"
    rows = (db.execute(query, (asset, person_id, at)).fetchone() for person_id in person_ids)
    return tuple(dict.fromkeys(int(row[0]) for row in rows if row))


def remember(db: Connection, asset: int, conversations: Mapping[str, int]) -> None:
    """Whose these ids are. One that was let go belongs to whoever uses it now."""
    upsert = (
        "INSERT INTO address (asset, person_id, conversation) VALUES (?, ?, ?) ON CONFLICT DO UPDATE"
        " SET conversation = excluded.conversation, until_at = NULL"
        " WHERE until_at IS NOT NULL AND conversation <> excluded.conversation"
    )
    db.executemany(upsert, [(asset, *each) for each in conversations.items()])


def is_let_go(db: Connection, asset: int, person_id: str) -> bool:
    query = "SELECT 1 FROM address WHERE asset = ? AND person_id = ? AND until_at IS NOT NULL"
    return db.execute(query, (asset, person_id)).fetchone() is not None


def let_go(db: Connection, asset: int, person_id: str, until_at: int) -> None:
    update = "UPDATE address SET until_at = ? WHERE asset = ? AND person_id = ?"
    db.execute(update, (until_at, asset, person_id))
