"""Search as it is meant: slow and plain, over texts and nothing else."""

import re
import unicodedata
from collections.abc import Callable, Mapping

from conwerz_desktop.domain.search_query import Query
from conwerz_desktop.store import folding


def by_scan(texts: Mapping[int, str], typed: str) -> set[int]:
    """Each word typed begins a word, or stands in a run of a script without spaces."""
    wanted = folding.words(typed)
    return {message for message, text in texts.items() if wanted and all(_holds(text, word) for word in wanted)}


def stands(text: str, wanted: str) -> bool:
    match folding.words(wanted):
        case []:
            return False
        case [word]:
            return _holds(text, word)
        case _:
            return folding.holds_together(text, wanted)


def is_known_by(text: str, wanted: str) -> bool:
    """`stands`, and however a telephone number is written: from the country's code or from behind a zero on."""
    figures = re.sub(r"\D", "", wanted).lstrip("0")
    is_number = len(figures) >= 6 and not re.search(r"[^\d\s()./+-]", wanted)
    return stands(text, wanted) or (is_number and _holds(text, figures))


def by_line(texts: Mapping[int, str], query: Query, stands: Callable[[str, str], bool] = stands) -> set[int]:
    """`by_scan` with choices, and with what is to be left out."""
    words = by_scan(texts, query.words) if query.words else set(texts)
    return {
        message
        for message in words
        if all(any(stands(texts[message], each) for each in choice) for choice in query.either)
        and not any(stands(texts[message], each) for each in query.without)
    }


def _holds(text: str, word: str) -> bool:
    folded = folding.fold(text)
    unspaced = folding.search_text(word[0]) != word[0]
    places = [at for at in range(len(folded)) if folded.startswith(word, at)]
    return any(unspaced or at == 0 or not _is_of_word(folded[at - 1]) for at in places)


def _is_of_word(letter: str) -> bool:
    is_sign = "\u0900" <= letter <= "\u0dff" and unicodedata.category(letter)[0] == "M"
    return (letter.isalnum() or is_sign) and folding.search_text(letter) == letter
