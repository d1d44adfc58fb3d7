"""When the program may answer by itself, and why not. Greetings, rules and the AI's automatic mode all ask here."""

from collections.abc import Sequence
from enum import StrEnum

from conwerz_desktop.domain import messaging_window
from conwerz_desktop.domain.channels import Channel
from conwerz_desktop.domain.messaging_window import FREE_TEXT, HOUR, Allowance
from conwerz_desktop.domain.records import record

FRESH = HOUR // 2  # whoever wrote longer ago, while this computer slept, is answered by a person
DAY = 24 * HOUR
MOST_A_DAY = 5  # automatic answers to one person in 24 hours, whatever they are


class Reason(StrEnum):
    """Why something went out that nobody wrote by hand."""

    INSTANT = "instant"
    AWAY = "away"
    RULE = "rule"
    MODEL = "model"  # an answer of the AI's that nobody looked at


class Refusal(StrEnum):
    """Why nothing goes out by itself."""

    NOT_THEIR_TURN = "not_their_turn"  # the last word is ours: two automatic answers never follow each other
    LATE = "late"
    WINDOW = "window"
    TOO_MANY = "too_many"
    OTHER_PROGRAM = "other_program"  # another app of the shop's is in charge


@record
class Said:
    """One automatic answer of before."""

    reason: Reason
    at: int


@record
class Talk:
    """What is known of a conversation when something is to go out in it by itself. Times are in milliseconds.

    `inbound` are the customer's newest messages, `by_person_at` is when somebody of the shop last answered by hand, and
    `their_turn` says that nothing of ours stands behind the customer's newest message.
    """

    conversation: int
    channel: Channel
    place: str
    last_inbound_at: int | None
    their_turn: bool
    other_program: bool = False
    inbound: tuple[int, ...] = ()
    automatic: tuple[Said, ...] = ()
    by_person_at: int = 0

    @property
    def window_began_at(self) -> int:
        """When the customer opened the window that is open now; it stays open as long as they keep writing."""
        return began(self.inbound)


def began(inbound: Sequence[int]) -> int:
    """The first of the newest messages between which no window closed; `inbound` in any order."""
    newest_first = sorted(inbound, reverse=True)
    if not newest_first:
        return 0
    first = newest_first[0]
    for at in newest_first[1:]:
        if first - at >= FREE_TEXT:
            break
        first = at
    return first


def refusal(talk: Talk, now: int, written_at: int | None = None) -> Refusal | None:
    """None where an automatic answer may go out. `written_at`: when the customer wrote what is to be answered."""
    if talk.other_program:
        return Refusal.OTHER_PROGRAM
    if not talk.their_turn:
        return Refusal.NOT_THEIR_TURN
    if written_at is not None and now - written_at > FRESH:
        return Refusal.LATE
    if messaging_window.at(talk.channel, talk.last_inbound_at, now).allowance is not Allowance.FREE_TEXT:
        return Refusal.WINDOW
    if sum(now - said.at < DAY for said in talk.automatic) >= MOST_A_DAY:
        return Refusal.TOO_MANY
    return None
