"""What the stages of a lead are called, where the owner has given one no name of their own (`store/stages.py`)."""

from PySide6.QtCore import QCoreApplication

from conwerz_desktop.domain.leads import Stage


def usual() -> dict[Stage, str]:
    return {
        Stage.NEW: _translated("New"),
        Stage.CONTACTED: _translated("Contacted"),
        Stage.TALKING: _translated("Talking"),
        Stage.WON: _translated("Won"),
        Stage.LOST: _translated("Lost"),
    }


def _translated(text: str) -> str:
    return QCoreApplication.translate("Leads", text)
