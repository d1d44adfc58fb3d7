"""Builds dist/conwerz, a folder that runs without Python: `python packaging/build.py`."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]


def main() -> None:
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    places = ["--distpath", str(ROOT / "dist"), "--workpath", str(ROOT / "build" / "pyinstaller")]
    subprocess.run([*command, *places, str(ROOT / "packaging" / "conwerz.spec")], cwd=ROOT, check=True)  # noqa: S603


if __name__ == "__main__":
    main()
