"""What the program says of itself: its version, and the licences of its parts."""

import json
from collections.abc import Callable
from importlib import metadata
from typing import TYPE_CHECKING

from conwerz_desktop.app import programs
from conwerz_desktop.services import background
from conwerz_desktop.viewmodels.bridge import Bridge

if TYPE_CHECKING:
    from conwerz_desktop.viewmodels.licences import LicenceActs, Parts


def version() -> str:
    return metadata.version("conwerz")


def licence_acts(bridge: Bridge) -> "LicenceActs":
    from conwerz_desktop.viewmodels.licences import LicenceActs  # noqa: PLC0415 - for who asks

    def read(then: "Callable[[Parts], object]") -> None:
        bridge.when_done(background.begin(_read, "licences"), then)

    return LicenceActs(version(), read)


def _read() -> "Parts":
    """Made by packaging/licences.py, at every build and by scripts/setup."""
    parts: Parts = json.loads(programs.LICENCES.read_text("utf-8"))
    return parts
