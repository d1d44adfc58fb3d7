"""How this program starts itself once more, and where it keeps what it ships: from source or from its package."""

import os
import sys
from collections.abc import Mapping
from pathlib import Path

COMPILED, _COMPILED = "conwerz.qmlc", "QML_DISK_CACHE_PATH"
INSTALLED, HANDED_OVER = "CONWERZ_INSTALLED", "CONWERZ_HANDED_OVER"
"""Set for whom was handed over to (handing_over): the program that handed over, and how."""
_told: dict[str, str] = {}
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


def keep_to_itself() -> None:
    """What the program that handed over said is out of the environment: a browser that this one opens is not meant."""
    _told.update({name: os.environ.pop(name) for name in (INSTALLED, HANDED_OVER) if name in os.environ})


def handed_over() -> str:
    """How this program was handed over to; empty where it was not."""
    return _told.get(HANDED_OVER, "")


def environment_of_this_program() -> Mapping[str, str]:
    """For this very program once more, which is told what it had been told."""
    return {**os.environ, **_told}


def installed_program() -> list[str]:
    """What starts whichever version is in use, for longer than this one lies in its folder (handing_over)."""
    return [_told.get(INSTALLED, sys.executable)] if _BUNDLE else this_program()
