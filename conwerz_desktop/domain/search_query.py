"""What is typed into a search field: words, and operators that narrow where they are looked for.

`from: channel: has: before: after: label: is:`, with or without a space behind. A value of several words stands in
quotation marks, and so do words that must stand together. Whatever is no operator, or has a value that its operator
does not know, is looked for as it stands. Of a line that is longer than any need be, a text that was pasted, the
beginning is looked for.
"""

import re
from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from enum import StrEnum
from typing import Any, TypeVar

from conwerz_desktop.domain.channels import Channel
from conwerz_desktop.domain.patterns import pattern
from conwerz_desktop.domain.records import record
from conwerz_desktop.domain.views import View


class Operator(StrEnum):
    FROM = "from"
    CHANNEL = "channel"
    HAS = "has"
    BEFORE = "before"
    AFTER = "after"
    LABEL = "label"
    IS = "is"


class Has(StrEnum):
    PHOTO = "photo"
    VIDEO = "video"
    VOICE = "voice"
    FILE = "file"
    LOCATION = "location"
    STICKER = "sticker"
    LINK = "link"


Named = TypeVar("Named", bound=StrEnum)

ME = "me"
STATES = tuple(view for view in View if view is not View.ALL)
"""What `is:` knows."""
_NAMED: Mapping[Operator, Sequence[str]] = {
    Operator.CHANNEL: tuple(Channel),
    Operator.HAS: tuple(Has),
    Operator.IS: STATES,
}


@record
class Query:
    """All of it must hold; of one operator given twice `from`, `channel` and `has` take either, the others both.

    `before` is the first day that no longer counts, `after` the first that does.
    """

    words: str = ""
    phrases: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    by_shop: bool = False
    channels: tuple[Channel, ...] = ()
    has: tuple[Has, ...] = ()
    labels: tuple[str, ...] = ()
    states: tuple[View, ...] = ()
    before: date | None = None
    after: date | None = None

    def __bool__(self) -> bool:
        return self != Query()

    @property
    def narrows_conversations(self) -> bool:
        return bool(self.people or self.labels or self.states)

    @property
    def tells_of_messages(self) -> bool:
        """Whether it asks for something that only a message has."""
        return bool(self.by_shop or self.has or self.before or self.after)

    @property
    def names_conversations(self) -> bool:
        """Whether it can be a view: it says which conversations are meant, or what must have been said in them."""
        return bool(self.narrows_conversations or self.channels or self.tells_of_messages or self.phrases)

    @property
    def loose_words(self) -> str:
        """Those that stand in no quotation marks."""
        return " ".join(word for word in self.words.split() if word not in " ".join(self.phrases).split())


@record
class Unfinished:
    """What stands at the end of the line: an operator whose value is being typed, or (`operator` None) a word."""

    operator: Operator | None
    value: str
    start: int


_PART = pattern(
    r"(?P<empty>[A-Za-z]+):(?=\s|$)"
    r'|(?:(?P<operator>[A-Za-z]+):)?(?:"(?P<quoted>[^"]*)(?:"|$)|(?P<plain>\S+))'
)
_LONGEST = 300
_CLOSED = 2  # quotation marks
_AS_HERE = str.maketrans("“”„‟«»\uff1a", '"""""":')  # as other languages and keyboards write them
_DAYS = {"today": 0, "yesterday": 1}
_DAY_BEGUN = re.compile(r"\d{1,3}|\d{4}-0?|\d{4}-(?:0?[1-9]|1[0-2])-0?|\d{1,2}\.(?:\d{1,2}(?:\.\d{0,3})?)?")
_BACK = {"d": 1, "w": 7}


def parse(typed: str, today: date) -> Query:
    """Never raises. An operator without a value, or with one that is only begun, as they stand there while one types,
    counts for nothing."""
    line = typed[:_LONGEST]
    query, words, waiting = Query(), [], None
    for part in _parts(line):
        operator, value = _operator(part), _value(part)
        asked = operator or waiting
        narrowed = narrow(query, asked, value, today) if asked else None
        waiting = operator if not value else None
        if narrowed is not None:
            query = narrowed
        elif operator:
            if value.strip() and not (part.end() == len(line) and _may_become(operator, value)):
                words.append(part[0])
        elif part["quoted"] is None:
            words.append(part[0])
        elif phrase := " ".join(value.split()):
            query = replace(query, phrases=(*query.phrases, phrase))
            words.append(phrase)
    return replace(query, words=" ".join(words))


def narrow(query: Query, operator: Operator, value: str, today: date) -> Query | None:
    """`query` with one more operator; None where the value is none of its values."""
    given = value.strip().casefold()
    day = read_day(given, today)
    change: dict[str, Any] = {}
    match operator:
        case Operator.FROM if given == ME:
            change["by_shop"] = True
        case Operator.FROM if given:
            change["people"] = (*query.people, given)
        case Operator.LABEL if given:
            change["labels"] = (*query.labels, given)
        case Operator.CHANNEL if given in list(Channel):
            change["channels"] = _with(query.channels, Channel(given))
        case Operator.HAS if given in list(Has):
            change["has"] = _with(query.has, Has(given))
        case Operator.IS if given in STATES:
            change["states"] = _with(query.states, View(given))
        case Operator.BEFORE if day:
            change["before"] = min(day, query.before or day)
        case Operator.AFTER if day:
            change["after"] = max(day, query.after or day)
    return replace(query, **change) if change else None


def read_day(text: str, today: date) -> date | None:
    """2026-11-26 or 26.11.2026, 2026-11 or 2026 for their first days; today, yesterday; 3d or 2w for so long ago."""
    if text in _DAYS:
        return today - timedelta(_DAYS[text])
    if ago := re.fullmatch(r"(\d{1,4})([dw])", text):
        return today - timedelta(int(ago[1]) * _BACK[ago[2]])
    named = re.fullmatch(r"(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?", text)
    written = re.fullmatch(r"(\d{1,2})\.(\d{1,2})\.(\d{4})", text)
    numbers = named.groups() if named else written.groups()[::-1] if written else None
    try:
        return date(*(int(number or 1) for number in numbers)) if numbers else None
    except ValueError:
        return None


def unfinished(typed: str) -> Unfinished | None:
    """The word or operator that the line ends in; None behind a space, or where a quotation is closed.

    An operator goes on behind a space until it has its value.
    """
    *_, before, last = (None, None, *deque(_parts(typed), 2))
    if last is None:
        return None
    own = _operator(last)
    if own and last["empty"] and typed[last.end() :].isspace():
        return Unfinished(own, "", last.start())
    if last.end() != len(typed) or last[0].count('"') == _CLOSED:
        return None
    if own:
        return Unfinished(own, _value(last), last.start())
    if before and not _value(before) and (waiting := _operator(before)):
        return Unfinished(waiting, _value(last), before.start())
    return Unfinished(None, last[0], last.start())


def complete(typed: str, operator: Operator, value: str = "") -> str:
    """The line with its unfinished end replaced: by `operator:value` and a space, or by the operator alone."""
    end = unfinished(typed)
    before = typed[: end.start] if end else typed
    space = "" if not before or before.endswith(" ") else " "
    return f"{before}{space}{said(operator, value)}" + (" " if value else "")


def said(operator: Operator, value: str) -> str:
    """A quotation mark within a value is left out: it would end it, and nobody is found by it."""
    bare = value.translate(_AS_HERE).replace('"', "")
    return f'{operator}:"{bare}"' if re.search(r"\s", bare) else f"{operator}:{bare}"


def _parts(typed: str) -> Iterator[re.Match[str]]:
    return _PART.finditer(typed.translate(_AS_HERE))


def _operator(part: re.Match[str]) -> Operator | None:
    name = (part["operator"] or part["empty"] or "").lower()
    return next((each for each in Operator if each == name), None)


def _value(part: re.Match[str]) -> str:
    return (part["quoted"] if part["quoted"] is not None else part["plain"]) or ""


def _may_become(operator: Operator, value: str) -> bool:
    """Whether more letters could make it one of the operator's values."""
    begun = value.casefold()
    match operator:
        case Operator.BEFORE | Operator.AFTER:
            return _DAY_BEGUN.fullmatch(begun) is not None or any(day.startswith(begun) for day in _DAYS)
        case Operator.CHANNEL | Operator.HAS | Operator.IS:
            return any(each.startswith(begun) for each in _NAMED[operator])
        case Operator.FROM | Operator.LABEL:
            return False


def _with(values: tuple[Named, ...], value: Named) -> tuple[Named, ...]:
    return values if value in values else (*values, value)
