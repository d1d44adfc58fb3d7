"""Views of the owner's own: a name, and what would be typed into the search field. They stand in the owner's order."""

from conwerz_desktop.domain.changes import Topic
from conwerz_desktop.domain.records import record
from conwerz_desktop.store.connection import Connection
from conwerz_desktop.store.database import Writing


@record
class SavedFilter:
    id: int
    name: str
    typed: str
    position: int = 0


_ROWS = "SELECT id, name, typed, position FROM saved_filter"


def everything(db: Connection) -> tuple[SavedFilter, ...]:
    return tuple(SavedFilter(*row) for row in db.execute(f"{_ROWS} ORDER BY position, id").fetchall())


def save(writing: Writing, name: str, typed: str) -> int:
    """Behind the others. One of the same name is replaced, where it stands."""
    insert = (
        "INSERT INTO saved_filter (name, typed, position)"
        " VALUES (?, ?, (SELECT coalesce(max(position), 0) + 1 FROM saved_filter))"
        " ON CONFLICT DO UPDATE SET typed = excluded.typed RETURNING id"
    )
    writing.topics.add(Topic.FILTERS)
    return int(writing.db.execute(insert, (name, typed)).fetchone()[0])


def change(writing: Writing, number: int, name: str, typed: str) -> bool:
    """False where another one is called so already."""
    db = writing.db
    if any(each.id != number and each.name.casefold() == name.casefold() for each in everything(db)):
        return False
    writing.topics.add(Topic.FILTERS)
    db.execute("UPDATE saved_filter SET name = ?, typed = ? WHERE id = ?", (name, typed, number))
    return True


def move(writing: Writing, number: int, step: int) -> None:
    """So many places down, or up where it is negative; not past an end."""
    order = [each.id for each in everything(writing.db)]
    if number not in order:
        return
    at = order.index(number)
    order.insert(min(max(0, at + step), len(order) - 1), order.pop(at))
    update = "UPDATE saved_filter SET position = ? WHERE id = ?"
    writing.db.executemany(update, [(position, each) for position, each in enumerate(order, 1)])
    writing.topics.add(Topic.FILTERS)


def remove(writing: Writing, number: int) -> SavedFilter | None:
    row = writing.db.execute(f"{_ROWS} WHERE id = ?", (number,)).fetchone()
    writing.topics.add(Topic.FILTERS)
    writing.db.execute("DELETE FROM saved_filter WHERE id = ?", (number,))
    return SavedFilter(*row) if row else None


def bring_back(writing: Writing, removed: SavedFilter) -> None:
    """Where it stood, unless there is one of its name by now."""
    insert = "INSERT INTO saved_filter (name, typed, position) VALUES (?, ?, ?) ON CONFLICT DO NOTHING"
    writing.db.execute(insert, (removed.name, removed.typed, removed.position))
    writing.topics.add(Topic.FILTERS)
