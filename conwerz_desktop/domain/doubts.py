"""What the relay tells of an ending is not an order: what is done about it until somebody else has been heard."""

from enum import StrEnum

from conwerz_desktop.domain.disconnecting import PATIENCE
from conwerz_desktop.domain.records import record

MINUTE = 60_000
HOUR = 60 * MINUTE
LATE_TRIES = 10 * MINUTE  # Meta is asked for as long before its silence counts: the computer may just have woken


class Why(StrEnum):
    REMOVED = "removed"  # Conwerz was removed at Facebook
    DELETION = "deletion"  # and deletion was asked for
    TAKEN_OVER = "taken_over"  # another computer receives it, says the relay
    GIVEN_UP = "given_up"  # the same, says the shop's own code


class Standing(StrEnum):
    """How far a deletion is here, as its public page is told."""

    ASKING = "asking"  # somebody's word is waited for
    ERASED = "erased"
    KEPT = "kept"  # nobody's word came that counts


@record
class Doubt:
    """About the connection of a row number."""

    connection: int
    why: Why
    since: int


class Verdict(StrEnum):
    ERASE = "erase"
    SHOW = "show"  # Meta confirms, and is asked again
    FORGET = "forget"  # Meta still confirms after a day
    HIDE = "hide"  # nobody has been heard, or the owner has to say


def is_due(doubt: Doubt, asked_at: int | None, now: int) -> bool:
    """Every minute in the first hour, then every hour, and once a day is over every minute again."""
    is_pressing = not HOUR <= now - doubt.since < PATIENCE
    return asked_at is None or now - asked_at >= (MINUTE if is_pressing else HOUR)


def verdict(doubt: Doubt, is_dead: bool | None, now: int, late_since: int | None) -> Verdict:
    """`is_dead`: whether Meta refuses the token, None where it does not answer.

    `late_since`: since when it does not answer although the day is over.
    """
    if doubt.why is Why.GIVEN_UP or is_dead:
        return Verdict.ERASE
    if doubt.why is Why.TAKEN_OVER:
        return Verdict.HIDE  # the grant is good for both computers, so Meta's word says nothing
    is_late = now - doubt.since >= PATIENCE
    if is_dead is None:
        is_silent = is_late and late_since is not None and now - late_since >= LATE_TRIES
        return Verdict.ERASE if is_silent else Verdict.HIDE
    return Verdict.FORGET if is_late else Verdict.SHOW
