"""Where things lie while Conwerz is built, and which version it is."""

import sysconfig
import tomllib
from pathlib import Path

ROOT = Path(__file__).parents[1]
BUILD = ROOT / "build"
DIST = ROOT / "dist"
TOOLS = Path(sysconfig.get_path("scripts"))
VERSION = str(tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["version"])
