"""The owner's labels, and which conversations carry them. They go with the conversation."""

from collections.abc import Iterable
from enum import StrEnum

from conwerz_desktop.domain.changes import Topic
from conwerz_desktop.domain.records import record
from conwerz_desktop.store.connection import Connection
from conwerz_desktop.store.database import Writing

HUES = 6


class Shape(StrEnum):
    """So that no label is told from another by its colour alone."""

    DOT = "dot"
    SQUARE = "square"
    DIAMOND = "diamond"
    TRIANGLE = "triangle"
    RING = "ring"
    CROSS = "cross"


@record
class Label:
    id: int
    name: str
    hue: int
    shape: str


@record
class Removed:
    """A label that was deleted, and who carried it: for an undo."""

    label: Label
    conversations: tuple[int, ...]


def everything(db: Connection) -> tuple[Label, ...]:
    rows = db.execute("SELECT id, name, hue, shape FROM label ORDER BY name COLLATE NOCASE, id").fetchall()
    return tuple(Label(*row) for row in rows)


def make(writing: Writing, name: str, hue: int | None = None, shape: str | None = None) -> int:
    """The row of the label of this name, new or known. A new one looks as no other does, as long as there is a look."""
    if (known := named(writing.db, name)) is not None:
        return known
    free_hue, free_shape = _free(writing.db)
    insert = "INSERT INTO label (name, hue, shape) VALUES (?, ?, ?)"
    look = (free_hue if hue is None else hue, free_shape if shape is None else shape)
    made = writing.db.execute(insert, (name, *look)).lastrowid
    writing.topics.add(Topic.LABELS)
    assert made is not None
    return made


def named(db: Connection, name: str) -> int | None:
    """However it is written, in capitals or not: SQLite compares only Latin letters so."""
    return next((label.id for label in everything(db) if label.name.casefold() == name.casefold()), None)


def change(writing: Writing, label: Label) -> bool:
    """Its name and its looks. False where another one is called so already."""
    if named(writing.db, label.name) not in (None, label.id):
        return False
    update = "UPDATE label SET name = ?, hue = ?, shape = ? WHERE id = ?"
    writing.db.execute(update, (label.name, label.hue, label.shape, label.id))
    _touch(writing, label.id)
    return True


def remove(writing: Writing, number: int) -> Removed | None:
    row = writing.db.execute("SELECT id, name, hue, shape FROM label WHERE id = ?", (number,)).fetchone()
    if row is None:
        return None
    removed = Removed(Label(*row), _touch(writing, number))
    writing.db.execute("DELETE FROM label WHERE id = ?", (number,))
    return removed


def bring_back(writing: Writing, removed: Removed) -> None:
    number = make(writing, removed.label.name, removed.label.hue, removed.label.shape)
    put(writing, number, removed.conversations)


def carriers(db: Connection, label: int, conversations: Iterable[int]) -> tuple[int, ...]:
    """Which of these carry it."""
    numbers = ",".join(str(int(number)) for number in conversations)
    query = f"SELECT conversation FROM labelled WHERE label = ? AND conversation IN ({numbers})"
    return tuple(number for (number,) in db.execute(query, (label,)).fetchall())


def put(writing: Writing, label: int, conversations: Iterable[int]) -> None:
    """On those that are still there."""
    insert = "INSERT INTO labelled SELECT ?, id FROM living_conversation WHERE id = ? ON CONFLICT DO NOTHING"
    _change(writing, insert, label, conversations)


def take_off(writing: Writing, label: int, conversations: Iterable[int]) -> None:
    _change(writing, "DELETE FROM labelled WHERE label = ? AND conversation = ?", label, conversations)


def _change(writing: Writing, statement: str, label: int, conversations: Iterable[int]) -> None:
    wanted = list(conversations)
    writing.db.executemany(statement, [(label, conversation) for conversation in wanted])
    writing.conversations.update(wanted)


def _touch(writing: Writing, label: int) -> tuple[int, ...]:
    """Whoever carries it looks otherwise now."""
    query = "SELECT conversation FROM labelled WHERE label = ?"
    numbers = tuple(number for (number,) in writing.db.execute(query, (label,)).fetchall())
    writing.conversations.update(numbers)
    writing.topics.add(Topic.LABELS)
    return numbers


def _free(db: Connection) -> tuple[int, str]:
    """The colour and shape that are rarest among the labels."""
    looks = [(label.hue, label.shape) for label in everything(db)]
    hues, shapes = [hue for hue, _ in looks], [shape for _, shape in looks]
    return min(range(HUES), key=hues.count), min(Shape, key=shapes.count).value
