"""What the program says of itself: its version, the licences of its parts, and the owner's pages of the manual."""

import json
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from conwerz_desktop.app import programs
from conwerz_desktop.services import background
from conwerz_desktop.viewmodels.bridge import Bridge

if TYPE_CHECKING:
    from conwerz_desktop.viewmodels.help import HelpActs
    from conwerz_desktop.viewmodels.licences import LicenceActs, Parts

CHAPTERS = (
    "connect", "inbox", "answering", "whatsapp", "comments", "leads", "insights",
    "automation", "privacy", "backup", "computers", "disconnect", "keyboard", "settings",
)  # fmt: skip


def version() -> str:
    from importlib import metadata  # noqa: PLC0415 - its search costs start time

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


def help_acts(bridge: Bridge) -> "HelpActs":
    from conwerz_desktop.viewmodels.help import HelpActs  # noqa: PLC0415 - for who asks

    def read(then: "Callable[[Sequence[str]], object]") -> None:
        bridge.when_done(background.begin(_read_manual, "manual"), then)

    return HelpActs(read)


def _read_manual() -> Sequence[str]:
    return [(programs.MANUAL / f"{chapter}.md").read_text("utf-8") for chapter in CHAPTERS]
