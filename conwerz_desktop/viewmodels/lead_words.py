"""What the desktop says of leads."""

from PySide6.QtCore import QCoreApplication

from conwerz_desktop.services.leads.reminding import LeadReminder
from conwerz_desktop.viewmodels import names


def reminder(told: LeadReminder) -> tuple[str, str]:
    """Title and text of a notice."""
    name = names.clean(told.name) or _translated("A lead")
    if told.of_silence:
        return _translated("No answer for two days"), name
    text = names.clean(told.text) or _translated("You wanted to be reminded.")
    return _translated("Reminder: %1").replace("%1", name), text


def _translated(text: str) -> str:
    return QCoreApplication.translate("Leads", text)
