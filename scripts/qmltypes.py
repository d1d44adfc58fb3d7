"""Describes our Python types to the QML tools in build/qml/<module>, from every file that names a QML module."""

import json
import subprocess
import sys
from collections import defaultdict
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "conwerz_desktop"
BUILD = ROOT / "build" / "qml"
TOOLS = Path(sys.executable).parent
QT_IS_FOREIGN = "is used as base type but cannot be found"  # it is found through the qmldir's `depends`


def main() -> None:
    for module, classes in _dumped(_sources()).items():
        folder = BUILD.joinpath(*module.split("."))
        folder.mkdir(parents=True, exist_ok=True)
        dump = folder / "types.json"
        dump.write_text(json.dumps(classes), encoding="utf-8")
        _register(module, dump)
        lines = (
            f"module {module}",
            "typeinfo types.qmltypes",
            "depends QtQml",
            "depends QtQml.Models",
            "depends QtQuick",
            "",
        )
        (folder / "qmldir").write_text("\n".join(lines), encoding="utf-8")


def _sources() -> list[Path]:
    return [path for path in sorted(PACKAGE.rglob("*.py")) if "\nQML_IMPORT_NAME = " in path.read_text("utf-8")]


def _dumped(sources: list[Path]) -> dict[str, list[Any]]:
    """What metaobjectdump reads in the sources, by the QML module that each file names."""
    command: list[str | Path] = [TOOLS / "pyside6-metaobjectdump", "--compact", *sources]
    done = subprocess.run(command, stdout=subprocess.PIPE, check=True)  # noqa: S603
    modules = defaultdict(list)
    for file in json.loads(done.stdout):
        modules[file["QML_IMPORT_NAME"]].append(file)
    return modules


def _register(module: str, dump: Path) -> None:
    command: list[str | Path] = [TOOLS / "pyside6-qmltyperegistrar", "--import-name", module, "--major-version", "1"]
    types: list[str | Path] = [
        "--generate-qmltypes",
        dump.with_suffix(".qmltypes"),
        "-o",
        dump.with_suffix(".cpp"),
        dump,
    ]
    done = subprocess.run([*command, *types], stderr=subprocess.PIPE, text=True, check=False)  # noqa: S603
    sys.stderr.writelines(line for line in done.stderr.splitlines(True) if QT_IS_FOREIGN not in line)
    done.check_returncode()


if __name__ == "__main__":
    main()
