"""What is typed into a search field: words, and operators that narrow where they are looked for.

`from: channel: has: before: after: label: is:`, with or without a space behind. A value of several words stands in
quotation marks, and so do words that must stand together. A minus before a word, a quotation or an operator leaves out
what it would find; OR, or |, between words finds either. Whatever is no operator, or has a value that its operator
does not know, is looked for as it stands. Of a line that is longer than any need be, a text that was pasted, the
beginning is looked for.
"""

import re
from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from enum import StrEnum
from typing import Any, TypeVar

from conwerz_desktop.domain import typed_days
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

    `before` is the first day that no longer counts, `after` the first that does. Of each group of `either` one must be
    said, of `without` none, with its words together. `unwanted` are operators, none of which may hold.
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
    either: tuple[tuple[str, ...], ...] = ()
    without: tuple[str, ...] = ()
    unwanted: "Query | None" = None

    def __bool__(self) -> bool:
        return self != Query()

    @property
    def asks_for_words(self) -> bool:
        return bool(self.words or self.either or self.without)

    @property
    def narrows_conversations(self) -> bool:
        unwanted = self.unwanted is not None and self.unwanted.narrows_conversations
        return bool(self.people or self.labels or self.states or unwanted)

    @property
    def tells_of_messages(self) -> bool:
        """Whether it asks for something that only a message has."""
        unwanted = self.unwanted is not None and self.unwanted.tells_of_messages
        return bool(self.by_shop or self.has or self.before or self.after or unwanted)

    @property
    def names_conversations(self) -> bool:
        """Whether it can be a view: it says which conversations are meant, or what must have been said in them.

        What is said in one of several ways, or not at all, is asked of a message, and of no conversation.
        """
        unwanted = self.unwanted or Query()
        if self.either or self.without or unwanted.tells_of_messages:
            return False
        channels = self.channels or unwanted.channels
        return bool(self.narrows_conversations or channels or self.tells_of_messages or self.phrases)

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


@record
class _Said:
    """One thing of the line: words to be looked for, or an operator that has narrowed it already."""

    text: str = ""
    quoted: bool = False
    unwanted: bool = False
    operator: Operator | None = None

    @property
    def is_or(self) -> bool:
        return self in (_Said("OR"), _Said("|"))

    def may_join(self, other: "_Said") -> bool:
        """Whether OR between them means something."""
        if self.operator or other.operator:
            return self.operator is other.operator and self.operator in _EITHER
        return not self.unwanted and not other.unwanted


_PART = pattern(
    r"(?P<minus>-(?=[^\s-]))?"
    r"(?:(?P<empty>[A-Za-z]+):(?=\s|$)"
    r'|(?:(?P<operator>[A-Za-z]+):)?(?:"(?P<quoted>[^"]*)(?:"|$)|(?P<plain>(?:(?!\|")\S)+))'
    r'|\|(?="))'  # by itself, so that the quotation behind it is one
)
_LONGEST = 300
_CLOSED = 2  # quotation marks
_AS_HERE = str.maketrans("“”„‟«»\uff1a\uff0d\u2212\uff5c", '"""""":--|')  # as other languages and keyboards write them
_EITHER = (Operator.FROM, Operator.CHANNEL, Operator.HAS)
"""Given twice they take either, so that OR between them is no word."""
_OPPOSITE = {Operator.BEFORE: Operator.AFTER, Operator.AFTER: Operator.BEFORE}


def parse(typed: str, today: date, *, month_first: bool = False) -> Query:
    """Never raises. An operator without a value, or with one that is only begun, as they stand there while one types,
    counts for nothing. `month_first`: so the owner writes days with strokes."""
    line = typed[:_LONGEST]
    narrowed = {wanted: Query() for wanted in (True, False)}
    said: list[_Said] = []
    waiting: tuple[Operator, bool] | None = None
    for part in _parts(line):
        operator, value = _operator(part), _value(part)
        asked = _meant(operator, wanted=part["minus"] is None) if operator else waiting
        waiting = asked if operator and not value else None
        further = asked and narrow(narrowed[asked[1]], asked[0], value, today, month_first=month_first)
        if asked and further is not None:
            narrowed[asked[1]] = further
            said.append(_Said(operator=asked[0]))
        elif not operator:
            said += _words(part)
        elif value.strip() and not (part.end() == len(line) and _may_become(operator, value)):
            said.append(_Said(_bare(part), unwanted=part["minus"] is not None))
    return replace(_saying(narrowed[True], said), unwanted=narrowed[False] or None)


def _meant(operator: Operator, *, wanted: bool) -> tuple[Operator, bool]:
    """What is not before a day is from that day on."""
    return (operator, wanted) if wanted or operator not in _OPPOSITE else (_OPPOSITE[operator], True)


def _words(part: re.Match[str]) -> Iterator[_Said]:
    if part["quoted"] is not None:
        if phrase := " ".join(part["quoted"].split()):
            yield _Said(phrase, quoted=True, unwanted=part["minus"] is not None)
        return
    for place, word in enumerate(_bare(part).split("|")):
        if place:
            yield _Said("|")
        if word:
            yield _Said(word, unwanted=part["minus"] is not None and not place)


def _saying(query: Query, said: Sequence[_Said]) -> Query:
    groups = [group for group in _groups(said) if not group[0].operator]
    alone = [group[0] for group in groups if len(group) == 1]
    wanted = [each for each in alone if not each.unwanted]
    return replace(
        query,
        words=" ".join(each.text for each in wanted),
        phrases=tuple(each.text for each in wanted if each.quoted),
        either=tuple(tuple(each.text for each in group) for group in groups if len(group) > 1),
        without=tuple(each.text for each in alone if each.unwanted),
    )


def _groups(said: Sequence[_Said]) -> list[list[_Said]]:
    """What OR stands between comes together. At the end of the line it is only begun, and between what it cannot join
    nobody looks for it as a word; it is one where the line begins with it."""
    groups: list[list[_Said]] = []
    joins = False
    for place, each in enumerate(said):
        following = said[place + 1] if place + 1 < len(said) else None
        if each.is_or and groups:
            joins = following is None or groups[-1][-1].may_join(following)
        elif joins:
            groups[-1].append(each)
            joins = False
        else:
            groups.append([each])
    return groups


def narrow(query: Query, operator: Operator, value: str, today: date, *, month_first: bool = False) -> Query | None:
    """`query` with one more operator; None where the value is none of its values."""
    given = value.strip().casefold()
    day = typed_days.read(given, today, month_first=month_first)
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


def settled(typed: str, *, month_first: bool = False) -> str:
    """The line with its days in figures as they mean the same to everybody, to be kept."""
    line, done = "", 0
    waiting: Operator | None = None
    for part in _parts(typed):
        operator, value = _operator(part), _value(part).strip()
        asked = operator or waiting
        waiting = None if value else operator
        day = typed_days.in_figures(value, month_first=month_first) if asked in _OPPOSITE else None
        if day:
            figures = "plain" if part["quoted"] is None else "quoted"
            line += typed[done : part.start(figures)] + day.isoformat()
            done = part.end(figures)
    return line + typed[done:]


def unfinished(typed: str) -> Unfinished | None:
    """The word or operator that the line ends in; None behind a space, or where a quotation is closed.

    An operator goes on behind a space until it has its value.
    """
    *_, before, last = (None, None, *deque(_parts(typed), 2))
    if last is None:
        return None
    own = _operator(last)
    if own and last["empty"] and typed[last.end() :].isspace():
        return Unfinished(own, "", _start(last))
    if last.end() != len(typed) or last[0].count('"') == _CLOSED:
        return None
    if own:
        return Unfinished(own, _value(last), _start(last))
    if before and not _value(before) and (waiting := _operator(before)):
        return Unfinished(waiting, _value(last), _start(before))
    return Unfinished(None, _bare(last), _start(last))


def complete(typed: str, operator: Operator, value: str = "") -> str:
    """The line with its unfinished end replaced: by `operator:value` and a space, or by the operator alone."""
    end = unfinished(typed)
    before = typed[: end.start] if end else typed
    space = "" if not before or before.endswith((" ", "-")) else " "
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


def _start(part: re.Match[str]) -> int:
    """Behind its minus."""
    return part.start() + len(part["minus"] or "")


def _bare(part: re.Match[str]) -> str:
    return part[0].removeprefix(part["minus"] or "")


def _may_become(operator: Operator, value: str) -> bool:
    """Whether more letters could make it one of the operator's values."""
    begun = value.casefold()
    match operator:
        case Operator.BEFORE | Operator.AFTER:
            return typed_days.may_become_one(begun)
        case Operator.CHANNEL | Operator.HAS | Operator.IS:
            return any(each.startswith(begun) for each in _NAMED[operator])
        case Operator.FROM | Operator.LABEL:
            return False


def _with(values: tuple[Named, ...], value: Named) -> tuple[Named, ...]:
    return values if value in values else (*values, value)
