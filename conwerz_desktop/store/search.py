"""Finding messages by their words, newest week first."""

from conwerz_desktop.store import folding, text_index
from conwerz_desktop.store.connection import Connection

SORTED = 300


def search(db: Connection, typed: str, limit: int = 50) -> tuple[int, ...]:
    """The row numbers of at most `limit` living messages that hold every typed word, or a word it begins; newest first.

    A run of a script without spaces is found anywhere within such a run.
    """
    wanted = folding.match(typed)
    if not wanted:
        return ()
    found: list[int] = []
    for week in text_index.weeks(db):
        found += _of_week(db, week, wanted, limit - len(found))
        if len(found) >= limit:
            break
    return tuple(found)


def _of_week(db: Connection, week: int, wanted: str, limit: int) -> list[int]:
    """By time among the newest by row number: these are nearly the same order, and sorting all hits would take long."""
    index = text_index.name_of(week)
    newest = (
        f"SELECT m.id, m.sent_at, m.meta_id FROM {index} CROSS JOIN living_message m ON m.id = {index}.rowid"
        f" WHERE {index} MATCH ? ORDER BY {index}.rowid DESC LIMIT ?"
    )
    query = f"SELECT id FROM ({newest}) ORDER BY sent_at DESC, meta_id DESC LIMIT ?"
    return [message for (message,) in db.execute(query, (wanted, max(limit, SORTED), limit)).fetchall()]
