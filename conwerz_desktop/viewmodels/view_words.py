"""What the inbox's views are called, and what is said where one of them is empty."""

from PySide6.QtCore import QCoreApplication

from conwerz_desktop.store.conversations import View


def view_title(view: View) -> str:
    """The list's heading."""
    match view:
        case View.WAITING:
            return QCoreApplication.translate("Inbox", "Waiting for you")
        case View.ENDING:
            return QCoreApplication.translate("Inbox", "Ending soon")
        case View.ALL:
            return QCoreApplication.translate("Inbox", "All conversations")
        case View.UNREAD:
            return QCoreApplication.translate("Inbox", "Unread")
        case View.FAILED:
            return QCoreApplication.translate("Inbox", "Not delivered")


def empty_title(view: View) -> str:
    if view is View.WAITING:
        return QCoreApplication.translate("Inbox", "Everyone is answered")
    return empty_words(view)


def empty_words(view: View) -> str:
    """Why it is fine that nothing is here."""
    return {
        View.WAITING: QCoreApplication.translate("Inbox", "Nobody is waiting"),
        View.ENDING: QCoreApplication.translate("Inbox", "No window closes within two hours"),
        View.ALL: QCoreApplication.translate("Inbox", "Conversations appear here as soon as somebody writes"),
        View.UNREAD: QCoreApplication.translate("Inbox", "Everything is read"),
        View.FAILED: QCoreApplication.translate("Inbox", "Everything was delivered"),
    }[view]
