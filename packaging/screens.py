"""One file of all screens, for the program that people install."""

import hashlib
import os
import subprocess
from collections.abc import Sequence
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr

from places import TOOLS


def bundle(folder: Path, made: Path) -> None:
    """Write every screen under `folder`, by its place in it, into the file `made`."""
    made.parent.mkdir(parents=True, exist_ok=True)
    listing = made.with_suffix(".qrc")
    shown = [path for path in sorted(folder.rglob("*")) if path.suffix == ".qml" or path.name == "qmldir"]
    files = "".join(
        f"<file alias={quoteattr(path.relative_to(folder).as_posix())}>{escape(str(path))}</file>" for path in shown
    )
    listing.write_text(f'<RCC><qresource prefix="/">{files}</qresource></RCC>', encoding="utf-8")
    rcc: list[str | Path] = [TOOLS / "pyside6-rcc", "--binary", listing, "-o", made]
    dated = {**os.environ, "QT_RCC_SOURCE_DATE_OVERRIDE": str(_date(shown))}
    subprocess.run(rcc, env=dated, check=True)  # noqa: S603


def _date(screens: Sequence[Path]) -> int:
    """The date that all of them are given, a number out of what they say.

    By it Qt tells whether what it compiled of a screen, and kept in the owner's profile, is still good. The clock would
    make each build another, and the date of a commit could be the same for two of them.
    """
    said = hashlib.sha256()
    for path in screens:
        said.update(path.read_bytes())
    return int.from_bytes(said.digest()[:4], "big")
