"""Which backups were made where, as long as they may still be there."""

from dataclasses import dataclass
from pathlib import Path

from conwerz_desktop.domain.changes import Topic
from conwerz_desktop.store.connection import Connection
from conwerz_desktop.store.database import Writing


@dataclass(frozen=True, slots=True)
class BackupRow:
    path: Path
    made_at: int
    bytes: int


def add(writing: Writing, path: Path, made_at: int, size: int) -> None:
    writing.db.execute(
        "INSERT OR REPLACE INTO backup (path, made_at, bytes) VALUES (?, ?, ?)", (str(path), made_at, size)
    )
    writing.topics.add(Topic.BACKUPS)


def forget(writing: Writing, path: Path) -> None:
    """It is gone."""
    writing.db.execute("DELETE FROM backup WHERE path = ?", (str(path),))
    writing.topics.add(Topic.BACKUPS)


def everything(db: Connection) -> tuple[BackupRow, ...]:
    """The newest first."""
    rows = db.execute("SELECT path, made_at, bytes FROM backup ORDER BY made_at DESC, id DESC")
    return tuple(BackupRow(Path(path), *rest) for path, *rest in rows)
