"""Words that list and thread share: kinds of attachment, states of an answer, what is left of a window."""

from collections.abc import Sequence
from typing import assert_never

from PySide6.QtCore import QCoreApplication

from conwerz_desktop.domain.messages import Attachment, Kind, Progress
from conwerz_desktop.domain.messaging_window import Allowance, Window
from conwerz_desktop.viewmodels import names
from conwerz_desktop.viewmodels.moments import HOUR, span

ENDING_SOON = 2 * HOUR


def kind_words(kind: Kind) -> str:
    return {
        Kind.IMAGE: _translated("Photo"),
        Kind.VIDEO: _translated("Video"),
        Kind.AUDIO: _translated("Sound"),
        Kind.VOICE: _translated("Voice message"),
        Kind.FILE: _translated("File"),
        Kind.STICKER: _translated("Sticker"),
        Kind.LOCATION: _translated("Place"),
        Kind.CONTACT: _translated("Contact"),
        Kind.SHARE: _translated("Shared post"),
        Kind.STORY: _translated("Mentioned you in their story"),
        Kind.STORY_REPLY: _translated("Answered your story"),
        Kind.CHOICES: _translated("To choose from"),
        Kind.TEMPLATE: _translated("Template"),
        Kind.AD: _translated("Came from your advert"),
        Kind.REFERRAL: _translated("Came through your link"),
        Kind.PRODUCT: _translated("Asks about a product"),
        Kind.ORDER: _translated("Order"),
        Kind.FORM: _translated("Form, filled in"),
        Kind.TAP: _translated("Chose from your buttons"),
        Kind.CARD: _translated("Card"),
        Kind.WITHHELD: _translated("Withheld by Meta"),
        Kind.LEAD: _translated("Filled in your form"),
        Kind.NUMBER_CHANGED: _translated("Has a new phone number"),
        Kind.SECURITY_CODE_CHANGED: _translated("Set WhatsApp up anew, perhaps on another phone"),
        Kind.OPTED_IN: _translated("Agreed to get messages from you"),
        Kind.ACCOUNT_LINKED: _translated("Linked their account with your shop"),
        Kind.ACCOUNT_UNLINKED: _translated("Unlinked their account from your shop"),
        Kind.OFFERS_STOPPED: _translated("Wants no more offers"),
        Kind.OFFERS_WANTED: _translated("Wants offers again"),
        Kind.NOTE: _translated("Note"),
        Kind.OTHER: _translated("Something to open on your phone"),
    }[kind]


def happened(parts: Sequence[Attachment]) -> str:
    """A line between the messages. `subject` is a number, an advertisement's heading, a word of the shop's own."""
    kind, subject = parts[0].kind, names.clean(parts[0].title or "")
    subject = names.phone(subject) if kind is Kind.NUMBER_CHANGED and subject.lstrip("+").isdigit() else subject
    said = kind_words(kind)
    return _translated("%1: %2").replace("%1", said).replace("%2", subject) if subject else said


def kind_glyph(kind: Kind) -> str:
    return {
        Kind.IMAGE: "photo",
        Kind.VIDEO: "film",
        Kind.AUDIO: "mic",
        Kind.VOICE: "mic",
        Kind.FILE: "file",
        Kind.STICKER: "photo",
        Kind.LOCATION: "place",
        Kind.CONTACT: "person",
        Kind.SHARE: "link",
        Kind.STORY: "link",
        Kind.STORY_REPLY: "link",
        Kind.CHOICES: "list",
        Kind.TEMPLATE: "form",
        Kind.AD: "link",
        Kind.REFERRAL: "link",
        Kind.PRODUCT: "layers",
        Kind.ORDER: "form",
        Kind.FORM: "form",
        Kind.TAP: "enter",
        Kind.CARD: "file",
        Kind.WITHHELD: "alert",
        Kind.NOTE: "pencil",
        Kind.LEAD: "form",
        Kind.NUMBER_CHANGED: "phone",
        Kind.SECURITY_CODE_CHANGED: "shield",
        Kind.OPTED_IN: "check",
        Kind.ACCOUNT_LINKED: "link",
        Kind.ACCOUNT_UNLINKED: "link",
        Kind.OFFERS_STOPPED: "alert",
        Kind.OFFERS_WANTED: "check",
        Kind.OTHER: "phone",
    }[kind]


def progress_words(progress: Progress) -> str:
    return {
        Progress.RECEIVED: _translated("Received"),
        Progress.QUEUED: _translated("Waiting to be sent"),
        Progress.SENDING: _translated("Being sent"),
        Progress.SENT: _translated("Sent"),
        Progress.DELIVERED: _translated("Delivered"),
        Progress.READ: _translated("Read"),
        Progress.UNKNOWN: _translated("Unknown whether this arrived"),
        Progress.FAILED: _translated("Not delivered"),
    }[progress]


def window_state(window: Window, now: int) -> str:
    """How QML draws it: open, ending, human, closed."""
    match window.allowance:
        case Allowance.FREE_TEXT:
            return "ending" if window.closes_at is not None and window.closes_at - now < ENDING_SOON else "open"
        case Allowance.HUMAN_AGENT:
            return "human"
        case Allowance.TEMPLATE | Allowance.NOTHING:
            return "closed"
        case _:
            assert_never(window.allowance)


def window_words(window: Window, now: int) -> str:
    left = span(window.closes_at - now) if window.closes_at is not None else ""
    match window.allowance:
        case Allowance.FREE_TEXT:
            return _translated("%1 left").replace("%1", left)
        case Allowance.HUMAN_AGENT:
            return _translated("As a person, %1").replace("%1", left)
        case Allowance.TEMPLATE | Allowance.NOTHING:
            return _translated("Closed")
        case _:
            assert_never(window.allowance)


def _translated(text: str) -> str:
    return QCoreApplication.translate("Words", text)
