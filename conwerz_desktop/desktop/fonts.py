"""The typeface of the window, and which families write the scripts that it does not have."""

from PySide6.QtGui import QFont, QGuiApplication

from conwerz_desktop.desktop import qt_log

FAMILIES = ("Inter", "Inter Display")
SCRIPTS = ["Noto Sans Arabic", "Noto Sans Thai", "Noto Sans Devanagari", "Noto Sans CJK SC", "Noto Color Emoji"]


def prepare(application: QGuiApplication) -> None:
    qt_log.be_quiet()
    for family in FAMILIES:
        QFont.insertSubstitutions(family, SCRIPTS)
    application.setFont(QFont(FAMILIES[0], 10))
