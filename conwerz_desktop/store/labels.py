"""The owner's labels, and which conversations carry them. They go with the conversation."""

from collections.abc import Iterable
from dataclasses import dataclass

from conwerz_desktop.store.connection import Connection
from conwerz_desktop.store.database import Writing


@dataclass(frozen=True, slots=True)
class Label:
    id: int
    name: str
    hue: int
    shape: str


def everything(db: Connection) -> tuple[Label, ...]:
    rows = db.execute("SELECT id, name, hue, shape FROM label ORDER BY name COLLATE NOCASE, id").fetchall()
    return tuple(Label(*row) for row in rows)


def make(writing: Writing, name: str, hue: int = 0, shape: str = "dot") -> int:
    """The row of the label of this name, new or known."""
    insert = "INSERT INTO label (name, hue, shape) VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET name = name RETURNING id"
    return int(writing.db.execute(insert, (name, hue, shape)).fetchone()[0])


def put(writing: Writing, label: int, conversations: Iterable[int]) -> None:
    _change(writing, "INSERT INTO labelled VALUES (?, ?) ON CONFLICT DO NOTHING", label, conversations)


def take_off(writing: Writing, label: int, conversations: Iterable[int]) -> None:
    _change(writing, "DELETE FROM labelled WHERE label = ? AND conversation = ?", label, conversations)


def _change(writing: Writing, statement: str, label: int, conversations: Iterable[int]) -> None:
    wanted = list(conversations)
    writing.db.executemany(statement, [(label, conversation) for conversation in wanted])
    writing.conversations.update(wanted)
