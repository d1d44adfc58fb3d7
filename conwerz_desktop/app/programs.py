"""How this program starts itself once more, and where it keeps what it ships: from source or from its package."""

import os
import sys
from pathlib import Path

COMPILED, _COMPILED = "conwerz.qmlc", "QML_DISK_CACHE_PATH"
INSTALLED = "CONWERZ_INSTALLED"
"""Set for whom was handed over to: the program that handed over."""
_BUNDLE = getattr(sys, "_MEIPASS", None)
ROOT = Path(_BUNDLE) if _BUNDLE else Path(__file__).parents[2]
RESOURCES = ROOT / "resources"
LICENCES = ROOT / "licences.json" if _BUNDLE else ROOT / "build" / "licences.json"
MANUAL = ROOT / "manual" if _BUNDLE else ROOT / "docs" / "manual"
SCREENS = ROOT / "ui.rcc" if _BUNDLE else ROOT / "ui"
TRANSLATIONS = ROOT / "translations" if _BUNDLE else ROOT / "build" / "translations"


def keep_compiled_screens(folder: Path) -> None:
    """What Qt makes of the packaged screens lies in the profile: outside of it the program leaves no file.

    Said before the first screen is loaded, and taken back after it.
    """
    if _BUNDLE:
        os.environ[_COMPILED] = str(folder / COMPILED)


def forget_compiled_screens() -> None:
    """Qt has read it; a program that this one starts would keep its own screens there."""
    os.environ.pop(_COMPILED, None)


def is_packaged() -> bool:
    return _BUNDLE is not None


def this_program() -> list[str]:
    return [sys.executable] if _BUNDLE else [sys.executable, "-m", "conwerz_desktop.app.main"]


def installed_program() -> list[str]:
    """What starts whichever version is in use, for longer than this one lies in its folder (handing_over)."""
    return [os.environ.get(INSTALLED, sys.executable)] if _BUNDLE else this_program()
