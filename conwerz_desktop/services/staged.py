"""The versions that lie beside the installed one, and which of them the next start uses.

Read before anything else of the program is imported: only the standard library, and little of it.
"""

import json
import os
import shutil
from contextlib import suppress
from dataclasses import asdict, replace
from pathlib import Path

from conwerz_desktop.domain.records import record
from conwerz_desktop.domain.updates import is_newer
from conwerz_desktop.services import private_files


@record
class Staged:
    """`trying` was started and has not come up yet; `proven` did; `failed` did not, and is never tried again."""

    ready: str = ""
    trying: str = ""
    proven: str = ""
    failed: tuple[str, ...] = ()


@record
class Beginning:
    """What a start does: which version it uses (empty: the installed one), and whether it goes back to it."""

    staged: Staged
    version: str
    went_back: bool = False


def choose(staged: Staged, installed: str) -> Beginning:
    """A version whose trial never ended did not come up; whoever is newest of the rest is used."""
    went_back = bool(staged.trying)
    if went_back:
        failed = (*staged.failed, staged.trying)
        left = "" if staged.ready == staged.trying else staged.ready
        staged = Staged(ready=left, proven=staged.proven, failed=failed)
    before = staged.proven if is_newer(staged.proven, installed) else ""
    if staged.ready not in staged.failed and is_newer(staged.ready, before or installed):
        return Beginning(replace(staged, trying=staged.ready), staged.ready, went_back)
    return Beginning(staged, before, went_back)


def came_up(folder: Path, version: str) -> None:
    """The running version shows its window over an open shop."""
    staged = read(folder)
    if version in (staged.trying, staged.ready):
        write(folder, replace(staged, trying="", ready="", proven=version))


def tidy(folder: Path, version: str) -> None:
    """What lies beside a version that came up and is not newer, or failed, is no longer needed."""
    failed = read(folder).failed
    for other in (folder / "versions").glob("*"):
        if other.name != version and (other.name in failed or not is_newer(other.name, version)):
            shutil.rmtree(other, ignore_errors=True)


def put_off(folder: Path, version: str) -> None:
    """It was neither proven nor did it fail: the owner ended it early. The next start tries it again."""
    staged = read(folder)
    if staged.trying == version:
        write(folder, replace(staged, trying=""))


def make_ready(folder: Path, version: str) -> None:
    write(folder, replace(read(folder), ready=version))


def read(folder: Path) -> Staged:
    """Nothing where there is no file, or none of ours."""
    with suppress(OSError, ValueError, TypeError, AttributeError):
        told = json.loads(_file(folder).read_text("utf-8"))
        return Staged(**{**told, "failed": tuple(map(str, told.get("failed", ())))})
    return Staged()


def write(folder: Path, staged: Staged) -> None:
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    private_files.put(_file(folder), json.dumps(asdict(staged)).encode())


def place(folder: Path, version: str) -> Path:
    return folder / "versions" / version


def program(folder: Path, version: str) -> Path | None:
    """The file to start, where the version is there: the archive's own folder is the program's."""
    inside = place(folder, version)
    for path in (inside / "conwerz", inside / "conwerz.exe", inside / "Contents" / "MacOS" / "conwerz"):
        if path.is_file() and os.access(path, os.X_OK):
            return path
    return None


def _file(folder: Path) -> Path:
    return folder / "staged.json"
