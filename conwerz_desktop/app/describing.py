"""What the program says of itself: its version, the licences of its parts, and the owner's pages of the manual."""

import json
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from conwerz_desktop.app import programs
from conwerz_desktop.services import background
from conwerz_desktop.viewmodels.bridge import Bridge

if TYPE_CHECKING:
    from conwerz_desktop.viewmodels.help import HelpActs, Page, Pages
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


def help_acts(bridge: Bridge, spoken: Callable[[], str]) -> "HelpActs":
    """`spoken`: the language of the window, whenever it is asked."""
    from conwerz_desktop.viewmodels.help import HelpActs  # noqa: PLC0415 - for who asks

    def read(then: "Callable[[Pages], object]") -> None:
        bridge.when_done(background.begin(partial(pages, programs.MANUAL, spoken()), "manual"), then)

    return HelpActs(read)


def pages(manual: Path, language: str) -> "Pages":
    """Each in this language; in English where it is not translated."""
    from conwerz_desktop.viewmodels.help import Pages  # noqa: PLC0415 - for who asks

    return Pages(language, tuple(_page(manual, language, chapter) for chapter in CHAPTERS))


def _page(manual: Path, language: str, chapter: str) -> "Page":
    from conwerz_desktop.viewmodels.help import ENGLISH, Page  # noqa: PLC0415 - for who asks

    translated = manual / language / f"{chapter}.md"
    if translated.exists():
        return Page(translated.read_text("utf-8"), language)
    return Page((manual / f"{chapter}.md").read_text("utf-8"), ENGLISH)
