"""What Qt says that is nothing for the log. In one place: each call of `setFilterRules` replaces the one before."""

from PySide6.QtCore import QLoggingCategory

_RULES = (
    "qt.text.font.db.info=false",  # every family of our list that lacks a script, which is what the list is for
    "qt.multimedia.*=false",  # which of its helpers a computer lacks, and that a customer sent no sound
)


def be_quiet() -> None:
    QLoggingCategory.setFilterRules("\n".join(_RULES))
