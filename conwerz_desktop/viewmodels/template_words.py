"""A template in the owner's words: its state, what Meta thinks of it, what one message costs."""

from PySide6.QtCore import QCoreApplication, QLocale

from conwerz_desktop.domain.templates import Category, Flaw, Status, Template


def status_words(status: Status) -> str:
    return {
        Status.APPROVED: _translated("Approved"),
        Status.PENDING: _translated("Being reviewed"),
        Status.REJECTED: _translated("Rejected"),
        Status.PAUSED: _translated("Paused by Meta"),
        Status.DISABLED: _translated("Switched off by Meta"),
        Status.IN_APPEAL: _translated("In appeal"),
        Status.PENDING_DELETION: _translated("Being deleted"),
        Status.DELETED: _translated("Deleted"),
        Status.LIMIT_EXCEEDED: _translated("Over the limit"),
        Status.ARCHIVED: _translated("Archived"),
        Status.OTHER: _translated("In a state that is new to Conwerz"),
    }[status]


def status_look(status: Status) -> str:
    """How QML draws it: good, waiting, bad."""
    if status is Status.APPROVED:
        return "good"
    return "waiting" if status in (Status.PENDING, Status.IN_APPEAL) else "bad"


def category_words(category: str) -> str:
    return {
        "MARKETING": _translated("Marketing"),
        "UTILITY": _translated("About an order"),
        "AUTHENTICATION": _translated("Sign-in code"),
    }.get(category, category)


def cost_words(category: str, *, window_open: bool = False) -> str:
    """Meta's price list has the figures; which of its rows applies is what the owner must know (contract 2.10)."""
    match category:
        case "MARKETING":
            return _translated("Meta charges its marketing price for each message.")
        case "AUTHENTICATION":
            return _translated("Meta charges its authentication price for each message.")
        case "UTILITY" if window_open:
            return _translated("Free while the customer's 24 h last.")
        case "UTILITY":
            return _translated("Meta charges its utility price for each message.")
        case _:
            return _translated("Meta may charge for each message.")


def quality_words(quality: str) -> str:
    return {
        "GREEN": _translated("Quality high"),
        "YELLOW": _translated("Quality medium"),
        "RED": _translated("Quality low"),
    }.get(quality, "")


def reason_words(reason: str) -> str:
    known = {
        "ABUSIVE_CONTENT": _translated("Meta finds it abusive."),
        "INVALID_FORMAT": _translated("Meta finds its form wrong."),
        "PROMOTIONAL": _translated("Meta finds it promotional for its category."),
        "TAG_CONTENT_MISMATCH": _translated("Meta finds its category wrong."),
        "INCORRECT_CATEGORY": _translated("Meta finds its category wrong."),
        "SCAM": _translated("Meta takes it for a scam."),
    }
    if not reason or reason == "NONE":
        return ""
    return known.get(reason) or _translated("Meta's reason: %1").replace("%1", reason)


def language_words(code: str) -> str:
    locale = QLocale(code)
    if locale.language() in (QLocale.Language.C, QLocale.Language.AnyLanguage):
        return code
    return QLocale.languageToString(locale.language())


def not_sendable(template: Template, *, offers_stopped: bool = False) -> str:
    """Why it cannot be used now; empty where it can."""
    if offers_stopped and template.category == Category.MARKETING:
        return _translated("This person wants no more offers")
    if template.status is not Status.APPROVED:
        return status_words(template.status)
    return "" if template.sendable else _translated("Open on your phone: it holds a part that Conwerz cannot send")


def flaw_words(flaw: Flaw) -> str:
    return {
        Flaw.NAME: _translated("The name has small letters, figures and _ only."),
        Flaw.EMPTY: _translated("The text is empty."),
        Flaw.TOO_LONG: _translated("Up to 1,024 characters for the text, 60 for heading and footer."),
        Flaw.HEADER: _translated("Heading and footer are one line each, without fields."),
        Flaw.EDGE: _translated("The text must not begin or end with a field."),
        Flaw.ORDER: _translated("Fields are numbered from 1: {{1}}, {{2}} …"),
        Flaw.CROWDED: _translated("There are too many fields for so few words."),
        Flaw.EXAMPLES: _translated("Give an example for every field: Meta's reviewers need it."),
        Flaw.SAMPLE: _translated("Choose the file at the head: Meta's reviewers look at one like it."),
        Flaw.BUTTONS: _translated(
            "A button has up to 25 characters. An address begins with https:// and has {{1}} at its very end only;"
            " at most two addresses and one number."
        ),
    }[flaw]


def _translated(text: str) -> str:
    return QCoreApplication.translate("TemplateWords", text)
