"""Rules in words: when something happens, then do this."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from conwerz_desktop.domain.leads import Stage
from conwerz_desktop.domain.rules import About, Deed, Flaw, Moment, Rule, Then, When


def moment_word(moment: Moment) -> str:
    match moment:
        case Moment.NEW_CONVERSATION:
            return _translated("Somebody writes for the first time")
        case Moment.KEYWORD:
            return _translated("A message has certain words")
        case Moment.COMMENT:
            return _translated("Somebody comments on a post")
        case Moment.LABEL:
            return _translated("You put a label on")
        case Moment.UNANSWERED:
            return _translated("Somebody waits too long")
        case Moment.LEAD:
            return _translated("A new lead comes in")


def about_word(about: About) -> str:
    match about:
        case About.ANY:
            return _translated("Any comment")
        case About.WORDS:
            return _translated("With certain words")
        case About.LINK:
            return _translated("With a link")
        case About.REPEATED:
            return _translated("The same words for the third time in a day")


def deed_word(deed: Deed) -> str:
    return {
        Deed.REPLY: _translated("Answer"),
        Deed.REPLY_PUBLICLY: _translated("Reply in public"),
        Deed.REPLY_PRIVATELY: _translated("Write to them in private"),
        Deed.HIDE: _translated("Hide the comment"),
        Deed.LABEL: _translated("Put a label on"),
        Deed.SNOOZE: _translated("Snooze"),
        Deed.STAGE: _translated("Move to a stage"),
        Deed.NOTIFY: _translated("Notify me"),
    }[deed]


def value_label(deed: Deed) -> str:
    """What is asked for beside a deed; empty where nothing is."""
    match deed:
        case Deed.REPLY | Deed.REPLY_PUBLICLY | Deed.REPLY_PRIVATELY:
            return _translated("Text")
        case Deed.LABEL:
            return _translated("Label")
        case Deed.SNOOZE:
            return _translated("Hours")
        case Deed.HIDE | Deed.STAGE | Deed.NOTIFY:
            return ""


def when_sentence(when: When) -> str:
    match when.moment:
        case Moment.KEYWORD:
            return _translated("When somebody writes %1").replace("%1", _listed(when.words))
        case Moment.NEW_CONVERSATION:
            return _translated("When somebody writes for the first time")
        case Moment.LABEL:
            return _translated("When you put the label %1 on").replace("%1", _quoted(when.label))
        case Moment.UNANSWERED:
            return _counted("When nobody has answered for %n hours", when.hours)
        case Moment.LEAD:
            return _translated("When a new lead comes in")
        case Moment.COMMENT:
            return _comment_sentence(when)


def _comment_sentence(when: When) -> str:
    match when.about:
        case About.ANY:
            return _translated("When somebody comments on a post")
        case About.WORDS:
            return _translated("When a comment says %1").replace("%1", _listed(when.words))
        case About.LINK:
            return _translated("When a comment has a link")
        case About.REPEATED:
            return _translated("When somebody comments the same for the third time in a day")


def whole(rule: Rule, stages: Mapping[Stage, str]) -> str:
    return _translated("%1: %2").replace("%1", when_sentence(rule.when)).replace("%2", then_sentence(rule, stages))


def then_sentence(rule: Rule, stages: Mapping[Stage, str]) -> str:
    """`stages`: what the owner calls them."""
    return " · ".join(_deed_sentence(then, stages) for then in rule.then)


def _deed_sentence(then: Then, stages: Mapping[Stage, str]) -> str:
    if then.deed is Deed.SNOOZE:
        return _counted("snooze it for %n hours", then.hours)
    value = stages[Stage(then.text)] if then.deed is Deed.STAGE else _quoted(then.text)
    return {
        Deed.REPLY: _translated("answer %1"),
        Deed.REPLY_PUBLICLY: _translated("reply in public %1"),
        Deed.REPLY_PRIVATELY: _translated("write in private %1"),
        Deed.HIDE: _translated("hide the comment"),
        Deed.LABEL: _translated("label it %1"),
        Deed.STAGE: _translated("move it to %1"),
        Deed.NOTIFY: _translated("notify me"),
    }[then.deed].replace("%1", value)


def flaw_sentence(flaw: Flaw | None) -> str:
    match flaw:
        case Flaw.NO_WORDS:
            return _translated("Name at least one word.")
        case Flaw.NO_LABEL:
            return _translated("Name the label.")
        case Flaw.NO_HOURS:
            return _translated("Give a number of hours, up to 72.")
        case Flaw.NO_DEED | Flaw.UNSUITED:
            return _translated("Choose what is to be done.")
        case Flaw.NO_TEXT:
            return _translated("Write the text that is to be sent.")
        case None:
            return ""


def runs_words(times: int) -> str:
    return _counted("%n times in the last month", times) if times else _translated("Not once in the last month")


def trial_sentence(times: int, people: int, held_back: int) -> str:
    if not times:
        return _translated("In the last seven days it would have had nothing to do.")
    told = [
        _counted("In the last seven days it would have acted %n times.", times),
        _counted("It would have been about %n people.", people),
    ]
    if held_back:
        told.append(_counted("%n times it would have written nothing, as it writes to nobody twice a day.", held_back))
    return " ".join(told)


def notice_title() -> str:
    return _translated("One of your rules asks you to look")


def _quoted(text: str) -> str:
    short = " ".join(text.split())
    return _translated("“%1”").replace("%1", short if len(short) <= 60 else short[:59] + "…")


def _listed(words: tuple[str, ...]) -> str:
    return _translated(" or ").join(_quoted(each) for each in words if each.strip())


def _counted(text: str, number: int) -> str:
    return QCoreApplication.translate("Rules", text, "", number)


def _translated(text: str) -> str:
    return QCoreApplication.translate("Rules", text)
