"""Builds dist/conwerz, a folder that runs without Python: `python packaging/build.py`."""

import subprocess
import sys
from pathlib import Path

import repeatable

ROOT = Path(__file__).parents[1]


def main() -> None:
    describe()
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    places = ["--distpath", str(ROOT / "dist"), "--workpath", str(ROOT / "build" / "pyinstaller")]
    spec = str(ROOT / "packaging" / "conwerz.spec")
    subprocess.run([*command, *places, spec], cwd=ROOT, env=repeatable.environment(), check=True)  # noqa: S603


def describe() -> None:
    """The licences that the window shows, and beside the packages what they are made of (CycloneDX)."""
    for tool, target in (("licences.py", ROOT / "build" / "licences.json"), ("bill.py", ROOT / "dist")):
        subprocess.run([sys.executable, ROOT / "packaging" / tool, target], check=True)  # noqa: S603


if __name__ == "__main__":
    main()
