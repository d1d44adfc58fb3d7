"""What may be typed next: operators, and the values of the one that stands at the end of the line."""

from collections.abc import Iterable, Iterator, Sequence

from conwerz_desktop.domain import search_query
from conwerz_desktop.domain.channels import Channel
from conwerz_desktop.domain.search_query import ME, STATES, Has, Operator
from conwerz_desktop.viewmodels import found_rows, names
from conwerz_desktop.viewmodels.found_rows import Suggestion

MOST = 8  # so many states there are
DAYS = ("today", "yesterday", "7d", "30d")


def of(typed: str, people: Iterable[str], labels: Iterable[str]) -> list[Suggestion]:
    """In an empty line every operator, later those that begin so; then its values, `people` and `labels` among them."""
    end = search_query.unfinished(typed)
    if end is None:
        return [_operator(each) for each in Operator] if not typed.strip() else []
    if end.operator is None:
        begun = end.value.casefold()
        return [_operator(each) for each in Operator if len(begun) > 1 and each.startswith(begun)]
    values = _values(end.operator, people, labels)
    return [each for each in values if _fits(each, end.value)][:MOST]


def _values(operator: Operator, people: Iterable[str], labels: Iterable[str]) -> Sequence[Suggestion]:
    match operator:
        case Operator.FROM:
            return _said(operator, [(ME, found_rows.operator_words(operator)), *((name, "") for name in people)])
        case Operator.CHANNEL:
            return _said(operator, ((channel, names.channel_name(channel)) for channel in Channel))
        case Operator.HAS:
            return _said(operator, ((has, found_rows.has_words(has)) for has in Has))
        case Operator.IS:
            return _said(operator, ((state, found_rows.state_words(state)) for state in STATES))
        case Operator.LABEL:
            return _said(operator, ((label, "") for label in labels))
        case Operator.BEFORE | Operator.AFTER:
            return _said(operator, ((day, "") for day in DAYS))


def _said(operator: Operator, values: Iterable[tuple[str, str]]) -> list[Suggestion]:
    return [Suggestion(f"{operator}:{value}", search_query.said(operator, value), words) for value, words in values]


def _operator(operator: Operator) -> Suggestion:
    return Suggestion(operator.value, f"{operator}:", found_rows.operator_words(operator))


def _fits(suggestion: Suggestion, value: str) -> bool:
    """A name is completed by any of its words."""
    name = suggestion.key.partition(":")[2].casefold()
    return any(part.startswith(value.casefold()) for part in _parts(name)) and name != value.casefold()


def _parts(name: str) -> Iterator[str]:
    yield name
    yield from name.split()
