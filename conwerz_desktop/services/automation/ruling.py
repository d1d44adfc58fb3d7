"""Something has happened: every rule that is about it does its deeds, each within its limits."""

import uuid
from collections.abc import Callable
from concurrent.futures import Future

from conwerz_desktop.domain import automation as limits
from conwerz_desktop.domain.automation import Reason
from conwerz_desktop.domain.comments import Deed as CommentDeed
from conwerz_desktop.domain.leads import Stage
from conwerz_desktop.domain.messages import Author
from conwerz_desktop.domain.messaging_window import HOUR
from conwerz_desktop.domain.records import record
from conwerz_desktop.domain.rules import AGAIN, Deed, Happening, Moment, Rule, Then
from conwerz_desktop.services.automation import answering, matching
from conwerz_desktop.services.comments import moderation
from conwerz_desktop.store import automation, comment_acts, comments, leads, rules, triage
from conwerz_desktop.store.database import Store, Writing


@record
class RuleNotice:
    """The owner wanted to be told."""

    rule: int
    name: str
    conversation: int | None = None
    comment: int | None = None
    lead: int | None = None


SECOND = 1000  # WhatsApp tells no time more finely

Notify = Callable[[RuleNotice], object]


def follow(writing: Writing, happening: Happening) -> tuple[RuleNotice, ...]:
    """What of it the owner is to be told once it is committed."""
    told: list[RuleNotice] = []
    for rule in rules.switched_on(writing.db):
        if happening.at // SECOND >= rule.on_since // SECOND and matching.fits(rule.when, happening):
            told += obey(writing, rule, happening)
    return tuple(told)


def obey(writing: Writing, rule: Rule, happening: Happening) -> list[RuleNotice]:
    """This rule alone."""
    may_speak = writing.now - rules.last_spoke_at(writing.db, rule.id, happening) >= AGAIN if rule.speaks else False
    spoke = False
    told = []
    for then in rule.then:
        if then.deed is Deed.NOTIFY:
            about = (happening.conversation, happening.comment, happening.lead)
            told.append(RuleNotice(rule.id, happening.name, *about))
        elif not then.deed.speaks:
            _do(writing, then, happening)
        elif may_speak:
            spoke = _speak(writing, then, happening) or spoke
    rules.ran(writing, rule.id, happening, spoke=spoke)
    return told


def _speak(writing: Writing, then: Then, happening: Happening) -> bool:
    """Whether words are on their way."""
    if happening.conversation is not None:
        talk = automation.talk(writing.db, happening.conversation)
        written_at = happening.at if happening.moment is Moment.KEYWORD else None
        return talk is not None and answering.answer(writing, talk, then.text, Reason.RULE, written_at) is None
    if (row := comments.one(writing.db, happening.comment or 0)) is None or writing.now - happening.at > limits.FRESH:
        return False
    if then.deed is Deed.REPLY_PRIVATELY:
        return moderation.reply_privately(writing, row, then.text, automatic=True)
    moderation.reply(writing, row, then.text, uuid.uuid4().hex, Author.AUTOMATIC)
    return True


def _do(writing: Writing, then: Then, happening: Happening) -> None:
    conversation, comment, lead = happening.conversation, happening.comment, happening.lead
    match then.deed:
        case Deed.LABEL if conversation is not None:
            rules.put_label(writing, then.text.strip(), conversation)
        case Deed.SNOOZE if conversation is not None:
            triage.snooze(writing, [conversation], writing.now + then.hours * HOUR)
        case Deed.HIDE if comment is not None:
            comment_acts.queue(writing, comment, CommentDeed.HIDE)
        case Deed.STAGE if lead is not None:
            leads.move(writing, lead, Stage(then.text))
        case _:
            pass


class Rules:
    """The owner's side. May be called from any thread."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def put(self, rule: Rule) -> Future[int]:
        return self._store.write(lambda writing: rules.put(writing, rule))

    def switch(self, rule: int, on: bool) -> Future[None]:
        return self._store.write(lambda writing: rules.switch(writing, rule, on=on))

    def delete(self, rule: int) -> Future[None]:
        return self._store.write(lambda writing: rules.delete(writing, rule))
