"""Before anything else of a packaged program: a newer version that lies beside it takes over, or one that failed goes.

A version is marked before it is started, and unmarked when it shows its window over an open shop. Whoever finds the
mark and nobody who holds it goes back: to the version before, and to the database as it was before it was migrated.
"""

import os
import subprocess
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from conwerz_desktop.services import staged

if TYPE_CHECKING:
    from conwerz_desktop.services.staged import Beginning

HANDED_OVER, TRIAL = "CONWERZ_HANDED_OVER", "trial"
"""Set for whom was handed over to, who never hands on; to TRIAL for whom holds the mark."""
UNMIGRATED = "unmigrated.db"
"""The database as it was before a migration, beside it; gone as soon as the new version shows its window."""


def hand_over(arguments: Sequence[str], folder: Path, installed: str) -> int | None:
    """`folder` is the profile's. None where this very program goes on; on Windows, else, how the other ended."""
    if HANDED_OVER in os.environ or not (folder / "updates" / "staged.json").exists():
        return None
    updates = folder / "updates"
    mark = _hold(updates / "trial.lock")
    if mark is None:  # somebody is being tried just now, and shows itself when asked to
        told = staged.read(updates)
        return _start(updates, told.trying or told.proven, arguments, "1")
    begun = staged.choose(staged.read(updates), installed)
    if begun.went_back:
        _go_back(folder)
    version = begun.version if staged.program(updates, begun.version) else ""
    if not _keep(updates, begun):
        return None  # without its mark nobody is tried
    if not begun.staged.trying:
        os.close(mark)
    return _start(updates, version, arguments, TRIAL if begun.staged.trying else "1")


def give_back(folder: Path, version: str) -> None:
    """Another instance is running already: this start was no trial."""
    if os.environ.get(HANDED_OVER) == TRIAL:
        staged.put_off(folder / "updates", version)


def _keep(updates: Path, begun: "Beginning") -> bool:
    try:
        staged.write(updates, begun.staged)
    except OSError:
        return False
    return True


def _start(updates: Path, version: str, arguments: Sequence[str], how: str) -> int | None:
    program = staged.program(updates, version) if version else None
    if program is None:
        return None
    environment = {**os.environ, HANDED_OVER: how, "PYINSTALLER_RESET_ENVIRONMENT": "1"}
    command = [str(program), *arguments]
    if sys.platform == "win32":
        return subprocess.run(command, env=environment, check=False).returncode  # noqa: S603
    try:
        os.execve(program, command, environment)  # noqa: S606 - in the same process: whoever started us waits for it
    except OSError:
        return None


def _go_back(folder: Path) -> None:
    """The database as the version before knows it; nothing was received since, for that comes after the first frame."""
    for profile in (folder, folder / "practice"):
        if (copy := profile / UNMIGRATED).exists():
            for ending in ("-wal", "-shm"):
                (profile / f"conwerz.db{ending}").unlink(missing_ok=True)
            copy.replace(profile / "conwerz.db")


def _hold(path: Path) -> int | None:
    """An open file that nobody else holds, until this process ends, whatever it has become by then."""
    number = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    with suppress(OSError):
        if sys.platform == "win32":
            import msvcrt  # noqa: PLC0415

            msvcrt.locking(number, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl  # noqa: PLC0415

            fcntl.flock(number, fcntl.LOCK_EX | fcntl.LOCK_NB)
            os.set_inheritable(number, True)
        return number
    os.close(number)
    return None
