"""What the screens of connecting say: offers, endings, reasons, results; each with the one thing to do."""

from typing import assert_never

from PySide6.QtCore import QCoreApplication

from conwerz_desktop.domain.candidates import Candidate, WhyNot
from conwerz_desktop.domain.connecting import Ending, Problem
from conwerz_desktop.domain.offers import Offer
from conwerz_desktop.domain.records import record
from conwerz_desktop.viewmodels.qt import QT_TRANSLATE_NOOP


@record
class Words:
    """`action` names what the button does; empty where nothing but going back helps."""

    title: str
    sentence: str
    action: str = ""


def offer(offered: Offer) -> tuple[str, str, str]:
    """Name, what it brings, and its channel's mark."""
    match offered:
        case Offer.MESSENGER:
            return "Messenger", _t("What people write to your Page, and your answers."), "messenger"
        case Offer.INSTAGRAM_MESSAGES:
            return _t("Instagram messages"), _t("Direct messages to your professional account."), "instagram"
        case Offer.INSTAGRAM_COMMENTS:
            return _t("Instagram comments"), _t("Comments under your posts: answer, hide, write privately."), "comments"
        case Offer.INSTAGRAM_INSIGHTS:
            return _t("Instagram insights"), _t("Reach, views and followers, as daily figures."), "instagram"
        case Offer.WHATSAPP:
            return "WhatsApp", _t("Your WhatsApp Business number, through Meta's cloud."), "whatsapp"
        case Offer.LEADS:
            return _t("Lead Ads"), _t("Forms that people fill in from your advertisements."), "lead"
        case _:
            assert_never(offered)


ENDINGS = {
    Ending.CANCELLED: Words(
        QT_TRANSLATE_NOOP("Connect", "Nothing was connected"),
        QT_TRANSLATE_NOOP(
            "Connect", "You cancelled at Facebook, so nothing was granted. You can begin again whenever you like."
        ),
        QT_TRANSLATE_NOOP("Connect", "Try again"),
    ),
    Ending.STOPPED: Words(
        QT_TRANSLATE_NOOP("Connect", "Stopped"),
        QT_TRANSLATE_NOOP("Connect", "Nothing was connected."),
        QT_TRANSLATE_NOOP("Connect", "Try again"),
    ),
    Ending.REFUSED: Words(
        QT_TRANSLATE_NOOP("Connect", "Facebook did not finish"),
        QT_TRANSLATE_NOOP(
            "Connect",
            "It sent you back without a login. Sign in to facebook.com in your browser first, then try again.",
        ),
        QT_TRANSLATE_NOOP("Connect", "Try again"),
    ),
    Ending.META_SILENT: Words(
        QT_TRANSLATE_NOOP("Connect", "Facebook does not answer"),
        QT_TRANSLATE_NOOP(
            "Connect", "The login went through, but what it brings could not be asked for. Nothing was connected."
        ),
        QT_TRANSLATE_NOOP("Connect", "Try again"),
    ),
    Ending.RELAY_SILENT: Words(
        QT_TRANSLATE_NOOP("Connect", "The relay does not answer"),
        QT_TRANSLATE_NOOP(
            "Connect", "It receives Meta's messages for you, and is needed to log in. Check the internet connection."
        ),
        QT_TRANSLATE_NOOP("Connect", "Try again"),
    ),
    Ending.RELAY_OTHER: Words(
        QT_TRANSLATE_NOOP("Connect", "This is not our relay"),
        QT_TRANSLATE_NOOP(
            "Connect",
            "Whoever answers at its address has another key. Nothing was sent. A company's proxy can do this.",
        ),
        QT_TRANSLATE_NOOP("Connect", "Try again"),
    ),
    Ending.RELAY_REFUSED: Words(
        QT_TRANSLATE_NOOP("Connect", "The relay refused"),
        QT_TRANSLATE_NOOP("Connect", "It does not take this login. Nothing was connected."),
        QT_TRANSLATE_NOOP("Connect", "Try again"),
    ),
    Ending.INVITATION: Words(
        QT_TRANSLATE_NOOP("Connect", "This relay asks for an invitation"),
        QT_TRANSLATE_NOOP("Connect", "Whoever runs it gives you a code. Type it beside the relay's address."),
        QT_TRANSLATE_NOOP("Connect", "Type the code"),
    ),
    Ending.CLOCK: Words(
        QT_TRANSLATE_NOOP("Connect", "This computer's clock is wrong"),
        QT_TRANSLATE_NOOP(
            "Connect", "The relay refuses requests from another time. Set the clock in the system's settings."
        ),
        QT_TRANSLATE_NOOP("Connect", "Try again"),
    ),
    Ending.LATE: Words(
        QT_TRANSLATE_NOOP("Connect", "The login was left open"),
        QT_TRANSLATE_NOOP(
            "Connect", "Nothing came back from the browser in a quarter of an hour. The old tab can be closed."
        ),
        QT_TRANSLATE_NOOP("Connect", "Try again"),
    ),
    Ending.DIGITS: Words(
        QT_TRANSLATE_NOOP("Connect", "Those were not the six digits"),
        QT_TRANSLATE_NOOP(
            "Connect", "A code is good for one try, so that nobody can guess it. A new login shows a new one."
        ),
        QT_TRANSLATE_NOOP("Connect", "Try again"),
    ),
    Ending.SPENT: Words(
        QT_TRANSLATE_NOOP("Connect", "This login was used before"),
        QT_TRANSLATE_NOOP(
            "Connect", "Each login is handed over once, to the computer that began it. Nothing was connected here."
        ),
        QT_TRANSLATE_NOOP("Connect", "Try again"),
    ),
    Ending.NOTHING_TICKED: Words(
        QT_TRANSLATE_NOOP("Connect", "There is nothing to connect yet"),
        QT_TRANSLATE_NOOP(
            "Connect", "At Facebook, no Page that fits was ticked. Choose Edit settings there, and tick your Pages."
        ),
        QT_TRANSLATE_NOOP("Connect", "Go to Facebook again"),
    ),
    Ending.KEYCHAIN: Words(
        QT_TRANSLATE_NOOP("Connect", "The keychain is closed"),
        QT_TRANSLATE_NOOP("Connect", "The login cannot be kept safely, so nothing was connected. Unlock the keychain."),
        QT_TRANSLATE_NOOP("Connect", "Try again"),
    ),
    Ending.HELD: Words(
        QT_TRANSLATE_NOOP("Connect", "Another computer receives this"),
        QT_TRANSLATE_NOOP("Connect", "It has to be taken over first."),
        QT_TRANSLATE_NOOP("Connect", "Try again"),
    ),
    Ending.SCOPES: Words(
        QT_TRANSLATE_NOOP("Connect", "The list of Pages was left out"),
        QT_TRANSLATE_NOOP(
            "Connect", "Without it Conwerz cannot see what there is to connect. At Facebook, leave every box ticked."
        ),
        QT_TRANSLATE_NOOP("Connect", "Ask again"),
    ),
}


def ending(why: Ending) -> Words:
    """In the owner's language."""
    words = ENDINGS[why]
    return Words(_t(words.title), _t(words.sentence), _t(words.action))


def reason(candidate: Candidate) -> str:
    """Why a row is grey, and what would help."""
    match candidate.why_not:
        case None:
            return ""
        case WhyNot.TASK:
            return _t("You lack the task “%1” on this Page. Ask whoever manages it to give it to you.").replace(
                "%1", _task(candidate.task)
            )
        case WhyNot.NOT_TICKED:
            return _t("Not ticked at Facebook. Go there again and tick it.")
        case WhyNot.OF_BUSINESS:
            return _t("Owned by a business portfolio. Allow business access to connect it.")
        case WhyNot.NO_INSTAGRAM:
            return _t("No professional Instagram account is linked to this Page, or it was not ticked.")
        case _:
            assert_never(candidate.why_not)


def _task(task: str) -> str:
    names = {
        "MESSAGING": _t("Messages"),
        "MODERATE": _t("Comments"),
        "ANALYZE": _t("Insights"),
        "MANAGE_LEADS": _t("Leads"),
    }
    return names.get(task, task.replace("_", " ").capitalize())


def result(problem: Problem | None, fault: str) -> str:
    """`fault` is the owner's sentence for what Meta said."""
    match problem:
        case None:
            return _t("Connected, and Meta confirms it")
        case Problem.HELD:
            return _t("Another computer receives this. Take it over, and that one stops.")
        case Problem.RELAY:
            return _t("The relay did not take it. Try again in a minute.")
        case Problem.META:
            return fault or _t("Meta refused it.")
        case Problem.SUBSCRIPTION:
            return _t("Meta does not confirm that it will tell Conwerz everything. Press Test under Integrations.")
        case Problem.KEYCHAIN:
            return _t("The keychain is closed, so its key could not be kept.")
        case _:
            assert_never(problem)


def _t(text: str) -> str:
    return QCoreApplication.translate("Connect", text)
