"""What is typed into a search field: words, and operators that narrow where they are looked for.

`from: channel: has: before: after: label: is:`. A value of several words stands in quotation marks, and so do words
that must stand together. Whatever is no
operator, or has a value that its operator does not know, is looked for as it stands.
"""

import re
from collections import deque
from collections.abc import Iterator
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
_DAYS = {"today": 0, "yesterday": 1}
_BACK = {"d": 1, "w": 7}


def parse(typed: str, today: date) -> Query:
    """Never raises. An operator without a value, as it stands there while one types, counts for nothing."""
    query, words = Query(), []
    for operator, value, text in _parts(typed):
        narrowed = narrow(query, operator, value, today) if operator else None
        if narrowed is not None:
            query = narrowed
        elif not operator and text.startswith('"'):
            if phrase := " ".join(value.split()):
                query = replace(query, phrases=(*query.phrases, phrase))
                words.append(phrase)
        elif not operator or value:
            words.append(text)
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
    """2026-11-26, 2026-11 or 2026 for their first days; today, yesterday; 3d or 2w for so long ago."""
    if text in _DAYS:
        return today - timedelta(_DAYS[text])
    if ago := re.fullmatch(r"(\d{1,4})([dw])", text):
        return today - timedelta(int(ago[1]) * _BACK[ago[2]])
    if named := re.fullmatch(r"(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?", text):
        try:
            return date(int(named[1]), int(named[2] or 1), int(named[3] or 1))
        except ValueError:
            return None
    return None


def unfinished(typed: str) -> Unfinished | None:
    """The word or operator that the line ends in; None behind a space, or where a quotation is closed."""
    last = next(iter(deque(_PART.finditer(typed), 1)), None)
    if last is None or last.end() != len(typed) or (last["quoted"] is not None and typed.endswith('"')):
        return None
    operator = _operator(last["operator"] or last["empty"])
    if operator is None:
        return Unfinished(None, last[0], last.start())
    return Unfinished(operator, last["quoted"] or last["plain"] or "", last.start())


def complete(typed: str, operator: Operator, value: str = "") -> str:
    """The line with its unfinished end replaced: by `operator:value` and a space, or by the operator alone."""
    end = unfinished(typed)
    before = typed[: end.start] if end else typed
    space = "" if not before or before.endswith(" ") else " "
    return f"{before}{space}{said(operator, value)}" + (" " if value else "")


def said(operator: Operator, value: str) -> str:
    return f'{operator}:"{value}"' if re.search(r"\s", value) else f"{operator}:{value}"


def _parts(typed: str) -> Iterator[tuple[Operator | None, str, str]]:
    """Operator, value, and both as they were typed."""
    for part in _PART.finditer(typed):
        value = part["quoted"] if part["quoted"] is not None else part["plain"] or ""
        yield _operator(part["operator"] or part["empty"]), value, part[0]


def _operator(name: str | None) -> Operator | None:
    return next((each for each in Operator if each == (name or "").lower()), None)


def _with(values: tuple[Named, ...], value: Named) -> tuple[Named, ...]:
    return values if value in values else (*values, value)
