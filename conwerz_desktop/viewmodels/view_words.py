"""What the inbox's views are called, and what is said where one of them is empty."""

from PySide6.QtCore import QCoreApplication

from conwerz_desktop.domain.views import View


def view_title(view: View) -> str:
    """The list's heading."""
    return {
        View.WAITING: QCoreApplication.translate("Inbox", "Waiting for you"),
        View.ENDING: QCoreApplication.translate("Inbox", "Ending soon"),
        View.ALL: QCoreApplication.translate("Inbox", "All conversations"),
        View.UNREAD: QCoreApplication.translate("Inbox", "Unread"),
        View.SNOOZED: QCoreApplication.translate("Inbox", "Snoozed"),
        View.FAILED: QCoreApplication.translate("Inbox", "Not delivered"),
        View.DONE: QCoreApplication.translate("Inbox", "Done"),
        View.STARRED: QCoreApplication.translate("Inbox", "Starred"),
        View.SPAM: QCoreApplication.translate("Inbox", "Spam and blocked"),
    }[view]


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
        View.SNOOZED: QCoreApplication.translate("Inbox", "Nothing is snoozed"),
        View.DONE: QCoreApplication.translate("Inbox", "What you are done with is kept here"),
        View.STARRED: QCoreApplication.translate("Inbox", "Nothing is starred"),
        View.SPAM: QCoreApplication.translate("Inbox", "Nobody is shut out"),
    }[view]
