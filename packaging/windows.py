"""The Windows installer, made of the built folder by Inno Setup 6 (ISCC.exe, which must be on the path)."""

import os
import shutil
import subprocess
from pathlib import Path

from places import BUILD, DIST, ROOT, VERSION

SCRIPT = ROOT / "packaging" / "windows" / "conwerz.iss"
USUAL = Path("C:/Program Files (x86)/Inno Setup 6/ISCC.exe")
SIGN = "CONWERZ_SIGN"
"""A command that signs the file whose name is put behind it; without one the installer is unsigned."""


def make(folder: Path) -> Path:
    _sign(folder / "conwerz.exe")
    named = {"Version": VERSION, "Folder": folder, "Icon": BUILD / "icons" / "conwerz.ico", "Made": DIST}
    defined = [f"/D{name}={value}" for name, value in named.items()]
    compiler = shutil.which("ISCC") or USUAL
    subprocess.run([compiler, "/Qp", *defined, SCRIPT], check=True)  # noqa: S603
    made = DIST / f"Conwerz-{VERSION}-setup.exe"
    _sign(made)
    return made


def _sign(program: Path) -> None:
    if command := os.environ.get(SIGN):
        subprocess.run([*command.split(), program], check=True)  # noqa: S603
