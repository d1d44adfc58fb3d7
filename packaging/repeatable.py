"""What makes two builds of the same sources the same: `python packaging/repeatable.py ONE OTHER` names what differs."""

import hashlib
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
OLDEST = "315532800"  # 1980: what a zip can date


def environment() -> dict[str, str]:
    """For every tool of a build: the time of the last commit instead of now, and sets in the same order each time."""
    return {**os.environ, "SOURCE_DATE_EPOCH": _committed_at(), "PYTHONHASHSEED": "0", "TZ": "UTC"}


def differences(one: Path, other: Path) -> list[str]:
    """Names of files that only one of the folders has, or that differ in content."""
    mine, others = _marks(one), _marks(other)
    return sorted(str(name) for name in mine.keys() | others.keys() if mine.get(name) != others.get(name))


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


def _marks(folder: Path) -> dict[Path, str]:
    files = (path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
    return {path.relative_to(folder): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


if __name__ == "__main__":
    found = differences(Path(sys.argv[1]), Path(sys.argv[2]))
    sys.stdout.writelines(f"{name}\n" for name in found)
    sys.exit(bool(found))
