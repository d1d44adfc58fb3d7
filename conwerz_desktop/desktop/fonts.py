"""The typeface of the window, and which families write the scripts that it does not have."""

import sys

from PySide6 import QtGui
from PySide6.QtGui import QFont, QGuiApplication

from conwerz_desktop.desktop import qt_log

FAMILIES = ("Inter", "Inter Display")
WRITTEN = ("Latin", "Arabic", "Devanagari", "Thai")
"""What the nine languages of the window are written in."""
FALL_BACKS = {
    "win32": ["Segoe UI", "Leelawadee UI", "Nirmala UI", "Microsoft YaHei UI", "Segoe UI Emoji"],
    "darwin": [
        ".AppleSystemUIFont", "Geeza Pro", "Thonburi", "Kohinoor Devanagari", "PingFang SC", "Apple Color Emoji",
    ],
    "linux": ["Noto Sans Arabic", "Noto Sans Thai", "Noto Sans Devanagari", "Noto Sans CJK SC", "Noto Color Emoji"],
}  # fmt: skip
"""What each system has for Latin where Inter is not installed, and for Arabic, Thai, Devanagari, Chinese and emoji."""


def prepare(application: QGuiApplication) -> None:
    qt_log.be_quiet()
    for family in FAMILIES:
        QFont.insertSubstitutions(family, FALL_BACKS.get(sys.platform, FALL_BACKS["linux"]))
    application.setFont(QFont(FAMILIES[0], 10))


def missing() -> tuple[str, ...]:
    """Scripts that no family of this computer has letters for; emoji last. Wants a QGuiApplication."""
    scripts = [name for name in WRITTEN if not QtGui.QFontDatabase.families(QtGui.QFontDatabase.WritingSystem[name])]
    if not any("emoji" in family.casefold() for family in QtGui.QFontDatabase.families()):
        scripts.append("emoji")
    return tuple(scripts)
