"""Whether the model may answer a conversation by itself at this moment, and why not. Asked before it and after it."""

from datetime import tzinfo

from conwerz_desktop.domain import ai as rules
from conwerz_desktop.domain import automation
from conwerz_desktop.domain import handing_over as signs
from conwerz_desktop.domain.ai import AutoHours, Pause
from conwerz_desktop.domain.automation import Talk
from conwerz_desktop.domain.opening_hours import is_open
from conwerz_desktop.services.automation import matching
from conwerz_desktop.services.suggesting import last_words
from conwerz_desktop.store import ai, messages, opening_hours
from conwerz_desktop.store import automation as kept
from conwerz_desktop.store.automation import Heard
from conwerz_desktop.store.connection import Connection
from conwerz_desktop.store.database import Writing
from conwerz_desktop.store.messages import MessageRow

LATEST = 12
TRIES = 3  # requests for each answer of the cap: whoever writes on and on costs the shop no more


def take(writing: Writing, heard: Heard, zone: tzinfo | None = None) -> bool:
    """Whether the model answers this message; where a person must, it is silent here from now on."""
    talk = kept.talk(writing.db, heard.conversation)
    if talk is None or not may_answer(writing.db, talk, writing.now, heard.sent_at, zone):
        return False
    if reason := sign(messages.page(writing.db, heard.conversation, limit=LATEST)):
        ai.put_pause(writing, heard.conversation, reason)
        return False
    ai.put_due(writing, heard.conversation, heard.id, heard.sent_at)
    return True


def may_answer(db: Connection, talk: Talk, now: int, written_at: int, zone: tzinfo | None = None) -> bool:
    """Channel, hours, cap, window, turn; and nobody of the shop has answered by hand in this window."""
    auto = ai.autos(db)[talk.channel]
    provider = ai.provider(db)
    return (
        auto.is_on
        and provider.is_on
        and rules.flaw(provider) is None
        and _in_hours(db, talk, auto.hours, now, zone)
        and ai.sent_today(db, talk.channel, now) < auto.cap
        and ai.asked_today(db, talk.channel, now) < auto.cap * TRIES
        and ai.pause(db, talk.conversation) is None
        and not (talk.by_person_at and talk.by_person_at >= talk.window_began_at)
        and automation.refusal(talk, now, written_at) is None
    )


def sign(rows: tuple[MessageRow, ...]) -> Pause | None:
    """What in a customer's last words asks for a person. What came last was said last, whatever clock it bears."""
    rows = tuple(sorted(rows, key=lambda row: row.id, reverse=True))
    said = last_words(rows)
    unanswered = [row for row in rows[: _run(rows)] if row.author == "customer" and not row.unsent]
    if any(row.content.attachments for row in unanswered) or not said.strip():
        return Pause.NOT_WORDS
    if matching.says_any(said, signs.PERSON):
        return Pause.ASKED_FOR_PERSON
    return Pause.COMPLAINT if matching.says_any(said, signs.COMPLAINT) else None


def _run(rows: tuple[MessageRow, ...]) -> int:
    """How many stand behind the last answer."""
    answers = (place for place, row in enumerate(rows) if row.author in ("owner", "elsewhere", "model"))
    return next(answers, len(rows))


def _in_hours(db: Connection, talk: Talk, hours: AutoHours, now: int, zone: tzinfo | None) -> bool:
    """Without hours a shop counts as open."""
    if hours is AutoHours.ALWAYS:
        return True
    known = opening_hours.of_place(db, talk.place)
    opened = known is None or is_open(known, now, zone)
    return opened is (hours is AutoHours.OPEN)
