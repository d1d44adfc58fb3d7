"""Leads: who filled in a form, how far the shop has come with them, and how long they have waited."""

from enum import StrEnum

from conwerz_desktop.domain.channels import Channel
from conwerz_desktop.domain.patterns import pattern
from conwerz_desktop.domain.records import record

MINUTE = 60_000
HOUR = 60 * MINUTE
DAY = 24 * HOUR
LATE = 5 * MINUTE  # a lead that waits longer is likely to be lost
NO_ANSWER = 2 * DAY  # after which a lead that was contacted, and has not answered, comes up again


class Stage(StrEnum):
    """How far the shop has come. The owner may give them other names; their order and meaning stay."""

    NEW = "new"
    CONTACTED = "contacted"
    TALKING = "talking"
    WON = "won"
    LOST = "lost"

    @property
    def is_over(self) -> bool:
        return self in (Stage.WON, Stage.LOST)


@record
class Answer:
    """One question of a form with everything that was answered: several values where several could be ticked."""

    key: str
    label: str
    values: tuple[str, ...]
    type: str = ""  # Meta's word for what is asked: FULL_NAME, PHONE, EMAIL, CUSTOM …


@record
class Form:
    """A form of a Page's: what it asks, by key."""

    id: str
    name: str
    status: str = ""
    questions: tuple[tuple[str, str, str], ...] = ()
    """(key, label, type)"""


@record
class Submission:
    """One form filled in. Advertisement and campaign are missing without their permissions, which is normal."""

    id: str
    submitted_at: int
    form_id: str | None = None
    answers: tuple[Answer, ...] = ()
    is_test: bool = False


@record
class Access:
    """What Meta says of who may read a Page's leads (contract 2.11)."""

    may_read: bool
    reason: str = ""
    resolution: str = ""


@record
class Way:
    """Where a lead can be written to: a conversation that there is, or one that the shop would begin (None)."""

    channel: Channel
    conversation: int | None = None


_NAMES = ("full_name", "name")
_FIRST, _LAST = ("first_name",), ("last_name",)
_PHONES = ("phone_number", "phone", "work_phone_number", "whatsapp_number")
_EMAILS = ("email", "work_email")
_DUMMY = pattern(r"<test lead: dummy data for .*>")


def name(answers: tuple[Answer, ...]) -> str:
    """As the lead wrote it, whichever way the form asks."""
    whole = _value(answers, _NAMES, "FULL_NAME")
    return whole or " ".join(
        part for part in (_value(answers, _FIRST, "FIRST_NAME"), _value(answers, _LAST, "LAST_NAME")) if part
    )


def phone(answers: tuple[Answer, ...]) -> str:
    return _value(answers, _PHONES, "PHONE")


def email(answers: tuple[Answer, ...]) -> str:
    """Normalised: who writes it in capitals is nobody else."""
    return _value(answers, _EMAILS, "EMAIL").strip().casefold()


def is_dummy(answers: tuple[Answer, ...]) -> bool:
    """Meta's test tool fills in sentences like these."""
    return any(_DUMMY.fullmatch(value) for answer in answers for value in answer.values)


def said(answers: tuple[Answer, ...]) -> tuple[tuple[str, ...], ...]:
    """What the lead said beside who they are: the values given to each of the shop's own questions."""
    known = {*_NAMES, *_FIRST, *_LAST, *_PHONES, *_EMAILS}
    own = (answer for answer in answers if answer.key not in known and answer.type in ("", "CUSTOM"))
    return tuple(answer.values for answer in own if answer.values)


def waits_too_long(submitted_at: int, contacted_at: int | None, now: int) -> bool:
    return contacted_at is None and now - submitted_at > LATE


def has_not_answered(stage: Stage, contacted_at: int | None, now: int) -> bool:
    return stage is Stage.CONTACTED and contacted_at is not None and now - contacted_at >= NO_ANSWER


def _value(answers: tuple[Answer, ...], keys: tuple[str, ...], kind: str) -> str:
    found = (answer for answer in answers if answer.values and (answer.key in keys or answer.type == kind))
    return next((answer.values[0].strip() for answer in found), "")
