"""Before anything else of a packaged program: a newer version that lies beside it takes over, or one that failed goes.

A version is marked before it is started, and unmarked when it shows its window over an open shop. Whoever finds the
mark and nobody who holds it goes back: to the version before, and to the database as it was before it was migrated.
"""

import os
import subprocess
import sys
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from conwerz_desktop.app import policies, programs
from conwerz_desktop.domain.policy import PolicyError
from conwerz_desktop.domain.updates import is_newer
from conwerz_desktop.services import staged

if TYPE_CHECKING:
    from conwerz_desktop.services.staged import Staged

TRIAL = "trial"
"""How whoever holds the mark was handed over to. Whoever was handed over to never hands on."""
MARK = "CONWERZ_MARK"
"""Which open file the mark is held by: nobody whom the tried program starts may hold it any longer than that."""
UNMIGRATED = "unmigrated.db"
"""The database as it was before a migration, beside it; gone before the shop goes online."""
MANAGED = "managed"
"""A file of this name beside the program says that something else installs its versions, such as apt."""


def hand_over(arguments: Sequence[str], folder: Path, installed: str) -> int | None:
    """A start of the window. `folder` is the profile's.

    None where this very program goes on; on Windows, else, how the other ended.
    """
    if not _may_hand_over(folder):
        return None
    updates = folder / "updates"
    before = _before(updates, installed)
    try:
        mark = _hold(updates / "trial.lock")
    except OSError:
        return _start(updates, before, arguments)
    if mark is None:  # somebody is being tried just now, and shows itself when asked to
        return _start(updates, staged.read(updates).trying or before, arguments)
    if trying := _decide(folder, installed):
        ended = _start(updates, trying, arguments, {programs.HANDED_OVER: TRIAL, MARK: str(mark)})
        if ended is not None:
            return ended
        _give_up(updates, trying)  # it cannot even be run
    os.close(mark)
    return _start(updates, before, arguments)


def hand_command_over(arguments: Sequence[str], folder: Path, installed: str) -> int | None:
    """A command uses the version that came up last: it shows no window, so it tries nobody and takes nothing back."""
    if not _may_hand_over(folder):
        return None
    updates = folder / "updates"
    return _start(updates, _before(updates, installed), arguments)


def give_back(folder: Path, version: str) -> None:
    """Another instance is running already, or what was asked for is no start: this was no trial."""
    if programs.handed_over() == TRIAL:
        staged.put_off(folder / "updates", version)


def _may_hand_over(folder: Path) -> bool:
    """What lies in a folder of the owner's runs only where neither a package manager nor the policy has the word."""
    programs.keep_to_itself()
    if programs.handed_over():
        _keep_mark()
        return False
    if not (folder / "updates" / "staged.json").exists() or is_managed():
        return False
    try:
        return policies.find().updates
    except PolicyError:
        return False


def is_managed() -> bool:
    return (Path(sys.executable).parent / MANAGED).exists()


def _before(updates: Path, installed: str) -> str:
    """The last that came up, which knows the database as it is; empty: the installed one."""
    proven = staged.read(updates).proven
    return proven if is_newer(proven, installed) else ""


def _decide(folder: Path, installed: str) -> str:
    """Which version is tried now, if one is; its mark is written by then, for without it nobody is tried."""
    updates = folder / "updates"
    told = staged.read(updates)
    begun = staged.choose(_with_files(updates, told), installed)
    try:
        if begun.went_back:
            _go_back(folder)
        if begun.staged != told:
            staged.write(updates, begun.staged)
    except OSError:
        return ""
    return begun.staged.trying


def _with_files(updates: Path, told: "Staged") -> "Staged":
    """What was ready and has been taken away is not; its trial, if it had one, was lost all the same."""
    return told if staged.program(updates, told.ready) else replace(told, ready="")


def _give_up(updates: Path, version: str) -> None:
    told = staged.read(updates)
    with suppress(OSError):
        staged.write(updates, replace(told, ready="", trying="", failed=(*told.failed, version)))


def _start(updates: Path, version: str, arguments: Sequence[str], how: dict[str, str] | None = None) -> int | None:
    program = staged.program(updates, version) if version else None
    if program is None:
        return None
    environment = {
        **os.environ,
        **(how or {programs.HANDED_OVER: "1"}),
        programs.INSTALLED: sys.executable,
        "PYINSTALLER_RESET_ENVIRONMENT": "1",
    }
    command = [str(program), *arguments]
    try:
        if sys.platform == "win32":
            return subprocess.run(command, env=environment, check=False).returncode  # noqa: S603
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


def _keep_mark() -> None:
    """A browser that this program opens lives longer, and would seem to be its trial."""
    with suppress(OSError, ValueError):
        if sys.platform != "win32" and (mark := os.environ.pop(MARK, "")):
            os.set_inheritable(int(mark), False)
