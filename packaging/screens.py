"""One file of all screens, for the program that people install."""

import subprocess
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr

from places import TOOLS


def bundle(folder: Path, made: Path) -> None:
    """Write every screen under `folder`, by its place in it, into the file `made`."""
    made.parent.mkdir(parents=True, exist_ok=True)
    listing = made.with_suffix(".qrc")
    shown = (path for path in sorted(folder.rglob("*")) if path.suffix == ".qml" or path.name == "qmldir")
    files = "".join(
        f"<file alias={quoteattr(path.relative_to(folder).as_posix())}>{escape(str(path))}</file>" for path in shown
    )
    listing.write_text(f'<RCC><qresource prefix="/">{files}</qresource></RCC>', encoding="utf-8")
    rcc: list[str | Path] = [TOOLS / "pyside6-rcc", "--binary", listing, "-o", made]
    subprocess.run(rcc, check=True)  # noqa: S603
