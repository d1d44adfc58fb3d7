"""Backups: made beside the running shop, verified, pruned, and erased where a promise to erase reaches them."""

import errno
import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from conwerz_desktop.domain.records import record
from conwerz_desktop.services import backup_file
from conwerz_desktop.services.backup_errors import BackupError, DamagedBackup, NoFolder, NoRoom, Stopped
from conwerz_desktop.services.backup_file import SUFFIX
from conwerz_desktop.store import connection, errors

DAY = 86_400_000
KEPT_DAYS = 7
COPYING = 0.7  # of the whole work


@record
class Source:
    """The shop's open database, and the public half of the owner's recovery code."""

    path: Path
    key: bytes
    recovery_key: bytes


@record
class Made:
    path: Path
    made_at: int
    bytes: int


@record
class Erased:
    """Backups that are gone, and those that could not be reached: a disk that is not plugged in."""

    gone: tuple[Path, ...]
    out_of_reach: tuple[Path, ...]

    @property
    def counts(self) -> dict[str, int]:
        """As receipts tell of it."""
        return {"backups": len(self.gone), "backups_elsewhere": len(self.out_of_reach)}


class Work:
    """What is under way: tells how far it is, and ends when its owner says stop. May be used from any thread."""

    def __init__(self, tell: Callable[[float], object] = lambda _: None) -> None:
        self._hearers = [tell]
        self._stopped = False

    def hear(self, tell: Callable[[float], object]) -> None:
        """Somebody else wants to know how far it is."""
        self._hearers.append(tell)

    def stop(self) -> None:
        self._stopped = True

    def goes_on(self) -> bool:
        return not self._stopped

    def part(self, start: float, end: float) -> backup_file.Progress:
        def progress(share: float) -> None:
            if self._stopped:
                raise Stopped
            for tell in self._hearers:
                tell(start + share * (end - start))

        return progress


def path_in(folder: Path, now: int) -> Path:
    """Of a backup that is made now."""
    return folder / f"Conwerz {datetime.fromtimestamp(now / 1000).astimezone():%Y-%m-%d %H.%M.%S}{SUFFIX}"


def make(source: Source, path: Path, now: int, work: Work) -> Made:
    """Write one backup, and look whether it can be opened. Blocks. Raises `BackupError`.

    It has its name only when it is whole: whoever is cut off leaves a `.part`, which goes with the next backup.
    """
    folder = path.parent
    with _named_errors():
        if not folder.is_dir():
            raise NoFolder
        _tidy(folder)
        part = path.with_name(path.name + ".part")
        try:
            connection.copy(source.path, source.key, part, work.goes_on)
            work.part(0, COPYING)(1)
            if connection.damages(part, source.key):
                raise DamagedBackup
            backup_file.append_header(part, source.key, now, source.recovery_key, work.part(COPYING, 1))
            part.rename(path)
            _sync(folder)
        except BaseException:
            part.unlink(missing_ok=True)
            raise
        return Made(path, now, path.stat().st_size)


def prune(folder: Path, retention_days: int, now: int) -> tuple[Path, ...]:
    """Erase what is older than a backup may be: seven days, or less where messages are kept for less."""
    horizon = now - min(KEPT_DAYS, retention_days) * DAY
    return tuple(path for path in _backups(folder) if _made_at(path) <= horizon and _erase(path))


def erase(paths: Iterable[Path]) -> Erased:
    """What was promised to be erased is in these too."""
    gone: list[Path] = []
    left: list[Path] = []
    for path in paths:
        (gone if _erase(path) else left).append(path)
    return Erased(tuple(gone), tuple(left))


def _erase(path: Path) -> bool:
    """Whether it is gone; a file in a folder that is not there may be somewhere."""
    try:
        path.unlink(missing_ok=path.parent.is_dir())
    except OSError:
        return False
    return True


def _backups(folder: Path) -> Iterator[Path]:
    if folder.is_dir():
        yield from (path for path in folder.iterdir() if path.name.endswith(SUFFIX))


def _made_at(path: Path) -> int:
    """By the file's own word; what cannot be read has no word to keep, and goes by the disk's."""
    try:
        return backup_file.read_header(path).made_at
    except (BackupError, OSError):
        return int(path.stat().st_mtime * 1000)


def _tidy(folder: Path) -> None:
    for path in folder.iterdir():
        if path.name.endswith(SUFFIX + ".part"):
            path.unlink(missing_ok=True)


def _sync(folder: Path) -> None:
    """The name is on the disk too. Windows has no such call, and needs none."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


@contextmanager
def _named_errors() -> Iterator[None]:
    try:
        yield
    except errors.DiskFull:
        raise NoRoom from None
    except errors.Interrupted:
        raise Stopped from None
    except OSError as error:
        raise (NoRoom if error.errno in (errno.ENOSPC, errno.EDQUOT) else NoFolder) from error
