"""What makes two builds of the same sources the same: `python packaging/repeatable.py ONE OTHER` names what differs.

ONE and OTHER are folders in which packages lie. They are compared bit for bit, and opened where they are not the same.
"""

import hashlib
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

ROOT = Path(__file__).parents[1]
OLDEST = "315532800"  # 1980: what a zip can date
OPENED = (".deb", ".tar.gz")


def environment() -> dict[str, str]:
    """For every tool of a build: the time of the last commit instead of now, and the same order each time."""
    same = {"SOURCE_DATE_EPOCH": _committed_at(), "PYTHONHASHSEED": "0", "TZ": "UTC", "LC_ALL": "C.UTF-8"}
    return {**os.environ, **same}


def content(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else ""


def kept(path: Path) -> str:
    """All that a package keeps of a file."""
    if path.is_symlink():
        return f"to {path.readlink()}"
    state = path.stat()
    return f"{state.st_mode:o} {state.st_mtime:.0f} {content(path)}"


def differences(one: Path, other: Path, mark: Callable[[Path], str] = content) -> Iterator[str]:
    """Names of what only one of the folders has, or what is not the same in both; of a package also what lies in it."""
    mine, others = ({path.relative_to(each): mark(path) for path in each.rglob("*")} for each in (one, other))
    for name in sorted(mine.keys() | others.keys()):
        if mine.get(name) != others.get(name):
            yield str(name)
            if name in mine and name in others and name.name.endswith(OPENED):
                yield from (f"  {inside}" for inside in _inside(one / name, other / name))


def _inside(one: Path, other: Path) -> Iterator[str]:
    with tempfile.TemporaryDirectory() as place:
        mine, others = Path(place) / "one", Path(place) / "other"
        _open(one, mine)
        _open(other, others)
        yield from differences(mine, others, kept)


def _open(package: Path, folder: Path) -> None:
    folder.mkdir()
    command: list[str | Path] = ["tar", "--extract", "--preserve-permissions", "--file", package, "--directory", folder]
    if package.suffix == ".deb":
        command = ["dpkg-deb", "--raw-extract", package, folder]
    subprocess.run(command, check=True)  # noqa: S603


def _committed_at() -> str:
    if named := os.environ.get("SOURCE_DATE_EPOCH"):
        return named
    asked = subprocess.run(
        ["git", "log", "-1", "--format=%ct"],  # noqa: S607
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        check=False,
    )
    return asked.stdout.strip() or OLDEST


if __name__ == "__main__":
    found = list(differences(Path(sys.argv[1]), Path(sys.argv[2])))
    sys.stdout.writelines(f"{name}\n" for name in found)
    sys.exit(bool(found))
