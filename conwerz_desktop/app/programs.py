"""How this program starts itself once more, and where it keeps what it ships: from source or from its package."""

import sys
from pathlib import Path

_BUNDLE = getattr(sys, "_MEIPASS", None)
ROOT = Path(_BUNDLE) if _BUNDLE else Path(__file__).parents[2]
RESOURCES = ROOT / "resources"
LICENCES = ROOT / "licences.json" if _BUNDLE else ROOT / "build" / "licences.json"
TRANSLATIONS = ROOT / "translations" if _BUNDLE else ROOT / "build" / "translations"


def this_program() -> list[str]:
    return [sys.executable] if _BUNDLE else [sys.executable, "-m", "conwerz_desktop.app.main"]
