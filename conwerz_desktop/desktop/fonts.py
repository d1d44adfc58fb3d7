"""The typeface of the window, and which families write the scripts that it does not have."""

from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication

from conwerz_desktop.desktop import qt_log

FAMILIES = ("Inter", "Inter Display")
WRITTEN = {
    "Latin": QFontDatabase.WritingSystem.Latin,
    "Arabic": QFontDatabase.WritingSystem.Arabic,
    "Devanagari": QFontDatabase.WritingSystem.Devanagari,
    "Thai": QFontDatabase.WritingSystem.Thai,
}
"""What the nine languages of the window are written in."""
SCRIPTS = ["Noto Sans Arabic", "Noto Sans Thai", "Noto Sans Devanagari", "Noto Sans CJK SC", "Noto Color Emoji"]


def prepare(application: QGuiApplication) -> None:
    qt_log.be_quiet()
    for family in FAMILIES:
        QFont.insertSubstitutions(family, SCRIPTS)
    application.setFont(QFont(FAMILIES[0], 10))


def missing() -> tuple[str, ...]:
    """Scripts that no family of this computer has letters for; emoji last. Wants a QGuiApplication."""
    scripts = [name for name, system in WRITTEN.items() if not QFontDatabase.families(system)]
    if not any("emoji" in family.casefold() for family in QFontDatabase.families()):
        scripts.append("emoji")
    return tuple(scripts)
