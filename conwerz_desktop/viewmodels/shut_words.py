"""How the owner is told that somebody is shut out, and what Meta does about it."""

from PySide6.QtCore import QCoreApplication

from conwerz_desktop.domain.shutting import Bar, Shut
from conwerz_desktop.store.conversations import ConversationRow
from conwerz_desktop.viewmodels.sentences import sentence


def mark(row: ConversationRow) -> str:
    """One word; empty for everybody else."""
    match row.shut:
        case Shut.OPEN:
            return ""
        case Shut.SPAM:
            return _translated("Spam")
        case Shut.BLOCKED:
            return _translated("Blocked")


def note(row: ConversationRow) -> str:
    """What the channel of this conversation does about it; empty where there is nothing to say."""
    match row.bar:
        case Bar.ASKED:
            return _translated("WhatsApp is being told to keep them away.")
        case Bar.LIFTING:
            return _translated("WhatsApp is being told to let them in again.")
        case Bar.REFUSED:
            return sentence(row.bar_problem or "")
        case Bar.BARRED:
            return sentence(row.bar_problem) if row.bar_problem else barred()
        case Bar.NONE:
            return _alone() if row.shut is Shut.BLOCKED else ""


def barred() -> str:
    return _translated(
        "You blocked this person on WhatsApp: neither of you can write to the other. Let them in to change that."
    )


def _alone() -> str:
    return _translated("Blocked in Conwerz alone: they can go on writing, and do not notice.")


def _translated(text: str) -> str:
    return QCoreApplication.translate("Shut", text)
