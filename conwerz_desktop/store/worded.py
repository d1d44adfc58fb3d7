"""What a text must say to be what was typed: every word, each quotation, one of each choice, and nothing unwanted."""

from collections.abc import Callable, Sequence
from itertools import chain

from conwerz_desktop.domain.search_query import Query
from conwerz_desktop.store import folding, words


def asks(query: Query) -> bool:
    """Whether there is something to look for: of every choice at least one. By what is unwanted nothing is found."""
    if query.words and not folding.words(query.words):
        return False
    return bool(query.words or query.either) and all(any(map(folding.words, choice)) for choice in query.either)


def says(texts: Sequence[str], query: Query) -> bool:
    """Word by word over all of these texts, what stands in quotation marks together in one, and `fits`."""
    quoted = (words.spellings(phrase) for phrase in query.phrases)
    together = all(any(folding.holds_together(text, each) for text in texts for each in said) for said in quoted)
    return together and holds("\n".join(texts), query.words) and fits(texts, query)


def holds(text: str, typed: str) -> bool:
    """Whether all words of what was typed stand there, in one of its spellings."""
    return holding(typed)(text)


def holding(typed: str) -> Callable[[str], bool]:
    """`holds`, for many texts."""
    wanted = [folding.words(each) for each in words.spellings(typed)]
    return lambda text: any(folding.holds(text, each) for each in wanted)


def fits(texts: Sequence[str], query: Query) -> bool:
    """Whether one of each choice stands in one of these texts, in one of its spellings, and nothing unwanted in any."""

    def stands(wanted: str) -> bool:
        return any(_stands(texts, each) for each in words.spellings(wanted))

    return not any(map(stands, query.without)) and all(any(map(stands, choice)) for choice in query.either)


def looked_for(query: Query) -> list[str]:
    """Folded, whatever is to be emphasised in what was found."""
    typed = (query.words, *chain.from_iterable(query.either))
    return folding.words(" ".join(chain.from_iterable(map(words.spellings, typed))))


def question(query: Query) -> str:
    """For an index of words, in FTS5's language. What it answers with may fail `fits`: it knows no word's place."""
    wanted = [_spelled(query.words)] if query.words else []
    wanted += [_any_of([_spelled(each) for each in choice if folding.words(each)]) for choice in query.either]
    unwanted = [_all_of(each) for each in query.without if _is_known_by_its_word(each)]
    return " AND ".join(wanted) if not unwanted else f"({' AND '.join(wanted)}) NOT {_any_of(unwanted)}"


def _spelled(text: str) -> str:
    return _any_of([_all_of(each) for each in words.spellings(text)])


def _all_of(text: str) -> str:
    beginnings = folding.beginnings(folding.words(text))
    return f"({' AND '.join(folding.query([each]) for each in beginnings)})"


def _any_of(questions: Sequence[str]) -> str:
    return f"({' OR '.join(questions)})"


def _is_known_by_its_word(text: str) -> bool:
    """Whoever holds its beginning says it. Not so several words, which may stand apart, nor a longer run's pairs."""
    return len(folding.beginnings(folding.words(text))) == 1


def _stands(texts: Sequence[str], wanted: str) -> bool:
    return bool(folding.words(wanted)) and any(folding.holds_together(text, wanted) for text in texts)
