"""The files of the project, and where a pattern stands in them: what the rules read."""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2]


def files(folder: str, kind: str) -> list[Path]:
    return sorted(path for path in (ROOT / folder).rglob(f"*{kind}") if "__pycache__" not in path.parts)


def places(paths: Iterable[Path], pattern: str) -> Iterator[str]:
    """`file:line: the line` for each line that matches; comments are not code."""
    wanted = re.compile(pattern)
    for path in paths:
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            if wanted.search(_without_comment(line, path.suffix)):
                yield f"{path.relative_to(ROOT)}:{number}: {line.strip()}"


def _without_comment(line: str, suffix: str) -> str:
    mark = r"(^|\s)//.*" if suffix in {".qml", ".js"} else r"(^|\s)#.*"
    return re.sub(mark, "", line)


def assert_none(found: Iterable[str], lesson: str) -> None:
    places = list(found)
    assert not places, "\n".join([lesson, *places])
