"""The owner's rules: when something happens, then do this. Few and safe; what may be done depends on what happened."""

from collections.abc import Mapping
from enum import StrEnum

from conwerz_desktop.domain.messaging_window import HOUR
from conwerz_desktop.domain.records import record

DAY = 24 * HOUR
AGAIN = DAY  # so long one rule does not write to the same person again
LONGEST_WAIT = 72  # hours without an answer


class Moment(StrEnum):
    """What starts a rule."""

    NEW_CONVERSATION = "new_conversation"
    KEYWORD = "keyword"
    COMMENT = "comment"
    LABEL = "label"
    UNANSWERED = "unanswered"
    LEAD = "lead"


class About(StrEnum):
    """Which comments a rule is about."""

    ANY = "any"
    WORDS = "words"
    LINK = "link"
    REPEATED = "repeated"  # the same words from the same person, for the third time in a day


class Deed(StrEnum):
    """What a rule does."""

    REPLY = "reply"
    REPLY_PUBLICLY = "reply_publicly"
    REPLY_PRIVATELY = "reply_privately"
    HIDE = "hide"
    LABEL = "label"
    SNOOZE = "snooze"
    STAGE = "stage"
    NOTIFY = "notify"

    @property
    def speaks(self) -> bool:
        return self in (Deed.REPLY, Deed.REPLY_PUBLICLY, Deed.REPLY_PRIVATELY)


_ON_A_CONVERSATION = (Deed.REPLY, Deed.LABEL, Deed.SNOOZE, Deed.NOTIFY)
SUITS: Mapping[Moment, tuple[Deed, ...]] = {
    Moment.NEW_CONVERSATION: _ON_A_CONVERSATION,
    Moment.KEYWORD: _ON_A_CONVERSATION,
    Moment.LABEL: (Deed.REPLY, Deed.SNOOZE, Deed.NOTIFY),
    Moment.UNANSWERED: (Deed.REPLY, Deed.LABEL, Deed.NOTIFY),
    Moment.COMMENT: (Deed.HIDE, Deed.REPLY_PUBLICLY, Deed.REPLY_PRIVATELY, Deed.NOTIFY),
    Moment.LEAD: (Deed.STAGE, Deed.NOTIFY),
}
"""What can be done about each; a test holds that everything is done somewhere."""


@record
class When:
    """`words` of a keyword or of a comment: any of them, whole; one that ends in * may go on. `label`: its name."""

    moment: Moment
    words: tuple[str, ...] = ()
    about: About = About.ANY
    label: str = ""
    hours: int = 0


@record
class Then:
    """One deed: the text that is written, the name of the label, the hours of the snooze, the stage."""

    deed: Deed
    text: str = ""
    hours: int = 0


@record
class Rule:
    """`on_since` is when it was last switched on: nothing older starts it."""

    when: When
    then: tuple[Then, ...]
    id: int = 0
    is_on: bool = False
    on_since: int = 0

    @property
    def speaks(self) -> bool:
        return any(each.deed.speaks for each in self.then)


class Flaw(StrEnum):
    """Why a rule cannot be kept as it is."""

    NO_WORDS = "no_words"
    NO_LABEL = "no_label"
    NO_HOURS = "no_hours"
    NO_DEED = "no_deed"
    NO_TEXT = "no_text"
    UNSUITED = "unsuited"


def flaw(rule: Rule) -> Flaw | None:
    when = rule.when
    if not any(each.strip() for each in when.words) and (
        when.moment is Moment.KEYWORD or (when.moment is Moment.COMMENT and when.about is About.WORDS)
    ):
        return Flaw.NO_WORDS
    if when.moment is Moment.LABEL and not when.label.strip():
        return Flaw.NO_LABEL
    if when.moment is Moment.UNANSWERED and not 1 <= when.hours <= LONGEST_WAIT:
        return Flaw.NO_HOURS
    if not rule.then:
        return Flaw.NO_DEED
    return next(filter(None, (_flaw_of(when.moment, each) for each in rule.then)), None)


def _flaw_of(moment: Moment, then: Then) -> Flaw | None:
    if then.deed not in SUITS[moment]:
        return Flaw.UNSUITED
    if (then.deed.speaks or then.deed is Deed.STAGE) and not then.text.strip():
        return Flaw.NO_TEXT
    if then.deed is Deed.LABEL and not then.text.strip():
        return Flaw.NO_LABEL
    return Flaw.NO_HOURS if then.deed is Deed.SNOOZE and then.hours < 1 else None


@record
class Happening:
    """One thing that happened, as far as rules ask. Rows by number; `person` tells one from another, `name` to us.

    `earlier_alike` counts how often the person has written the same below the shop's posts in the day before.
    """

    moment: Moment
    at: int
    person: str
    name: str = ""
    text: str = ""
    is_first: bool = False
    label: str = ""
    silent_for: int = 0
    earlier_alike: int = 0
    conversation: int | None = None
    comment: int | None = None
    lead: int | None = None
