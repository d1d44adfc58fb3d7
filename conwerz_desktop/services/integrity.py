"""Whether every page of the database still is what was written: a failing disk is noticed before it costs more."""

from conwerz_desktop.store import connection
from conwerz_desktop.store.connection import Connection
from conwerz_desktop.store.database import Store


def is_whole(store: Store) -> bool:
    """Blocks. A page that is just being written may look damaged, and is looked at again. Raises `Closed`."""
    with store.another_reader():  # the store's end waits for it: SQLCipher cannot be broken off here
        damages = connection.damages(store.path, store.key)
    if not damages:
        return True
    return not store.undisturbed(_damages).result()


def _damages(db: Connection) -> list[tuple[str]]:
    """On the writer's thread nobody else writes."""
    db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return db.execute("PRAGMA cipher_integrity_check").fetchall()
