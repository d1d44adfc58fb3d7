"""Builds Conwerz for the system that this runs on: `python packaging/build.py [--checked] [--fast] [--folder]`.

dist/conwerz is a folder that runs without Python; beside it lies what people install.
"""

import argparse
import os
import shutil
import subprocess
import sys
from pathlib import Path

import icons
import repeatable
import screens
from places import BUILD, DIST, ROOT, TOOLS

FOLDER = DIST / ("Conwerz.app" if sys.platform == "darwin" else "conwerz")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--checked", action="store_true", help="the screens have just been linted by scripts/check")
    parser.add_argument("--fast", action="store_true", help="compress little: for tests, not for a release")
    parser.add_argument("--folder", action="store_true", help="no installer")
    wanted = parser.parse_args()
    os.environ.update(repeatable.environment())
    describe()
    if not wanted.checked:
        _lint()
    screens.bundle(ROOT / "ui", BUILD / "ui.rcc")
    icons.draw(ROOT / "resources" / "icons", BUILD / "icons")
    _make_folder()
    if not wanted.folder:
        _make_installers(fast=wanted.fast)


def describe() -> None:
    """The licences that the window shows, and beside the packages what they are made of (CycloneDX)."""
    for tool, target in (("licences.py", BUILD / "licences.json"), ("bill.py", DIST)):
        subprocess.run([sys.executable, ROOT / "packaging" / tool, target], check=True)  # noqa: S603


def _lint() -> None:
    subprocess.run([sys.executable, ROOT / "scripts" / "qmltypes.py"], check=True)  # noqa: S603
    lint: list[str | Path] = [TOOLS / "pyside6-qmllint", "-W", "0", "-I", "ui", "-I", "build/qml"]
    subprocess.run([*lint, *(ROOT / "ui").rglob("*.qml")], cwd=ROOT, check=True)  # noqa: S603


def _make_folder() -> None:
    shutil.rmtree(FOLDER, ignore_errors=True)
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    places = ["--distpath", str(DIST), "--workpath", str(BUILD / "pyinstaller")]
    subprocess.run([*command, *places, str(ROOT / "packaging" / "conwerz.spec")], cwd=ROOT, check=True)  # noqa: S603


def _make_installers(*, fast: bool) -> None:
    """Each system can make its own only."""
    match sys.platform:
        case "win32":
            import windows  # noqa: PLC0415

            windows.make(FOLDER)
        case "darwin":
            import macos  # noqa: PLC0415

            macos.make(FOLDER)
        case _:
            import linux  # noqa: PLC0415

            linux.make(FOLDER, fast=fast)


if __name__ == "__main__":
    main()
