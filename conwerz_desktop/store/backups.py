"""Where the owner wants backups, which ones were made, and what kept the last one from being made."""

from pathlib import Path

from conwerz_desktop.domain.changes import Topic
from conwerz_desktop.domain.records import record
from conwerz_desktop.store import settings
from conwerz_desktop.store.connection import Connection
from conwerz_desktop.store.database import Writing

_FOLDER = "backup_folder"
_PROBLEM = "backup_problem"
_ERASED_AT = "backup_erased_at"
_CLEAN_AT = "backup_clean_at"


@record
class BackupRow:
    """`bytes` is 0 while it is being made, and where that was cut off."""

    path: Path
    made_at: int
    bytes: int


def folder(db: Connection) -> Path | None:
    """None: no backups."""
    chosen = settings.get(db, _FOLDER)
    return Path(chosen) if chosen else None


def choose_folder(writing: Writing, chosen: Path | None) -> None:
    writing.topics.add(settings.put(writing.db, _FOLDER, str(chosen) if chosen else ""))
    note(writing, "")


def problem(db: Connection) -> str:
    """The key of the sentence; empty where the last one was made."""
    return settings.get(db, _PROBLEM) or ""


def note(writing: Writing, problem: str) -> None:
    writing.topics.add(settings.put(writing.db, _PROBLEM, problem))


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


def note_erasure(writing: Writing) -> None:
    """What is erased from now on is in every backup that was begun before."""
    settings.put(writing.db, _ERASED_AT, str(writing.now))


def erased_at(db: Connection) -> int:
    """When something was last erased at the owner's wish; 0 for never."""
    return int(settings.get(db, _ERASED_AT) or 0)


def note_clean(writing: Writing, erased_at: int) -> None:
    """No backup in reach holds what was erased until then."""
    settings.put(writing.db, _CLEAN_AT, str(erased_at))


def are_clean(db: Connection) -> bool:
    return int(settings.get(db, _CLEAN_AT) or 0) >= erased_at(db)
