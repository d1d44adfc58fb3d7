"""What was erased, in words: a receipt's heading, its numbers, and what the look into the file found."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from conwerz_desktop.domain.records import record
from conwerz_desktop.store.receipts import Kind, Receipt
from conwerz_desktop.viewmodels.moments import Calendar
from conwerz_desktop.viewmodels.qt import QT_TRANSLATE_NOOP

_QUIET = frozenset({"gaps", "early_reports", "receipts", "forgotten", "posts"})  # nothing an owner would look for

_OTHER = QT_TRANSLATE_NOOP("Erasure", "Other")
_WORDS = {
    "messages": QT_TRANSLATE_NOOP("Erasure", "Messages"),
    "conversations": QT_TRANSLATE_NOOP("Erasure", "Conversations"),
    "attachments": QT_TRANSLATE_NOOP("Erasure", "Pictures and files"),
    "comments": QT_TRANSLATE_NOOP("Erasure", "Comments"),
    "leads": QT_TRANSLATE_NOOP("Erasure", "Leads"),
    "notes": QT_TRANSLATE_NOOP("Erasure", "Notes"),
    "drafts": QT_TRANSLATE_NOOP("Erasure", "Drafts"),
    "reactions": QT_TRANSLATE_NOOP("Erasure", "Reactions"),
    "unrecognised": QT_TRANSLATE_NOOP("Erasure", "Unread events"),
    "backups": QT_TRANSLATE_NOOP("Erasure", "Backups"),
    "backups_elsewhere": QT_TRANSLATE_NOOP("Erasure", "Backups out of reach, to be erased by hand"),
}


@record
class ReceiptLine:
    """`proof` says what was found in the file afterwards; `clean` that it was nothing."""

    key: str
    title: str
    when: str
    counts: str
    proof: str
    clean: bool
    spoken: str


def receipt(found: Receipt, now: int, calendar: Calendar) -> ReceiptLine:
    title, when = _title(found.kind), calendar.in_list(found.purged_at, now)
    counts, proof = numbers(found.counts, calendar), evidence(found, calendar)
    spoken = ". ".join((title, when, counts, proof))
    key = f"{found.purged_at} {found.kind} {found.milliseconds} {found.pages}"
    return ReceiptLine(key, title, when, counts, proof, found.found == 0, spoken)


def numbers(counts: Mapping[str, int], calendar: Calendar) -> str:
    """ "Messages: 214 · Conversations: 3"."""
    told = {name: count for name, count in counts.items() if count and name not in _QUIET} or counts
    return " · ".join(f"{word(name)}: {calendar.locale.toString(count)}" for name, count in told.items() if count)


def evidence(found: Receipt, calendar: Calendar) -> str:
    if not found.looked_for:
        return _translated("Nothing had an id that could be looked for")
    if found.found:
        said = _counted("%1 of %n erased ids are still in the file; the next purge looks again", found.looked_for)
        return said.replace("%1", calendar.locale.toString(found.found))
    said = _counted("0 traces of %n ids in %1 decrypted pages", found.looked_for)
    return said.replace("%1", calendar.locale.toString(found.pages))


def word(name: str) -> str:
    return _translated(_WORDS.get(name, _OTHER))


def _title(kind: Kind) -> str:
    match kind:
        case Kind.PURGE:
            return _translated("Past their time")
        case Kind.FORGET:
            return _translated("A person was forgotten")
        case Kind.DISCONNECT:
            return _translated("Disconnected")


def _counted(text: str, number: int) -> str:
    return QCoreApplication.translate("Erasure", text, "", number)


def _translated(text: str) -> str:
    return QCoreApplication.translate("Erasure", text)
