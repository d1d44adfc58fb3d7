"""Whether a rule is about what happened. Words are compared as the search does: in every script, without accents."""

import re

from conwerz_desktop.domain.rules import About, Happening, Moment, When
from conwerz_desktop.store import folding

OFTEN = 2  # times the same words before, in a day
_LINK = re.compile(
    r"(https?://|www\.|\b[\w-]+\.(?:com|net|org|info|shop|store|link|ly|me|io|co|ru|xyz|top)\b)", re.IGNORECASE
)


def fits(when: When, happening: Happening) -> bool:
    match when.moment:
        case Moment.KEYWORD:
            return happening.moment is Moment.KEYWORD and says_any(happening.text, when.words)
        case Moment.NEW_CONVERSATION:
            return happening.moment is Moment.KEYWORD and happening.is_first
        case Moment.COMMENT:
            return happening.moment is Moment.COMMENT and _is_about(when, happening)
        case Moment.LABEL:
            return happening.moment is Moment.LABEL and folding.fold(happening.label) == folding.fold(when.label)
        case Moment.UNANSWERED:
            return happening.moment is Moment.UNANSWERED and happening.silent_for >= when.hours * 3_600_000
        case Moment.LEAD:
            return happening.moment is Moment.LEAD


def _is_about(when: When, happening: Happening) -> bool:
    match when.about:
        case About.ANY:
            return True
        case About.WORDS:
            return says_any(happening.text, when.words)
        case About.LINK:
            return has_link(happening.text)
        case About.REPEATED:
            return happening.earlier_alike >= OFTEN


def has_link(text: str) -> bool:
    return bool(_LINK.search(text))


def says_any(text: str, wanted: tuple[str, ...]) -> bool:
    """Whether one of these stands in the text: all of its words, in their order, whole. A last * lets a word go on."""
    return any(says(text, each) for each in wanted if each.strip())


def says(text: str, phrase: str) -> bool:
    goes_on = phrase.rstrip().endswith("*")
    sought, own = folding.words(phrase), folding.beside(text, phrase)
    if not sought:  # signs alone
        return phrase.strip() in text
    starts = range(len(own) - len(sought) + 1)
    return any(_stands(own[at : at + len(sought)], sought, goes_on=goes_on) for at in starts)


def _stands(own: list[str], sought: list[str], *, goes_on: bool) -> bool:
    *before, last = zip(own, sought, strict=True)
    return all(_same(*each) for each in before) and (_same(*last) or (goes_on and last[0].startswith(last[1])))


def _same(word: str, sought: str) -> bool:
    """A run of a script without spaces holds several words."""
    return word == sought or (sought in word and folding.is_run(sought))
