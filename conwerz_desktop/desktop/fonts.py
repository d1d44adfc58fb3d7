"""The typeface of the window, and which families write the scripts that it does not have."""

from PySide6.QtCore import QLoggingCategory
from PySide6.QtGui import QFont, QGuiApplication

FAMILIES = ("Inter", "Inter Display")
SCRIPTS = ["Noto Sans Arabic", "Noto Sans Thai", "Noto Sans Devanagari", "Noto Sans CJK SC", "Noto Color Emoji"]


def prepare(application: QGuiApplication) -> None:
    # Qt reports every family of the list that lacks a script, which is what the list is for
    QLoggingCategory.setFilterRules("qt.text.font.db.info=false")
    for family in FAMILIES:
        QFont.insertSubstitutions(family, SCRIPTS)
    application.setFont(QFont(FAMILIES[0], 10))
