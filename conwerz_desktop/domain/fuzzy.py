"""How well a few letters fit a name: all of them, in their order, best at the beginnings of words."""

import unicodedata

_AT_START = 8
_AT_WORD = 6
_IN_A_ROW = 4
_GAP = 1
NOTHING = -1


def score(typed: str, words: str) -> int:
    """Higher fits better; NOTHING: not every letter is there. Spaces of `typed` may stand for anything."""
    wanted, text = "".join(_folded(typed).split()), _folded(words)
    if not wanted:
        return 0
    starts = (at for at, letter in enumerate(text) if letter == wanted[0])
    return max((_from(wanted, text, start) for start in starts), default=NOTHING)


def _from(wanted: str, text: str, start: int) -> int:
    """The first letter at `start`, the next ones at the beginnings of words if that goes, else where they come."""
    return max(_along(wanted, text, start, by_words=True), _along(wanted, text, start, by_words=False))


def _along(wanted: str, text: str, start: int, *, by_words: bool) -> int:
    total, last = _value(text, start, in_a_row=False), start
    for letter in wanted[1:]:
        at = _next(letter, text, last, by_words=by_words)
        if at < 0:
            return NOTHING
        total += _value(text, at, in_a_row=at == last + 1) - _GAP * min(at - last - 1, 3)
        last = at
    return max(total, 0)


def _next(letter: str, text: str, last: int, *, by_words: bool) -> int:
    at_word = text.find(f" {letter}", last + 1) if by_words and text[last + 1 : last + 2] != letter else -1
    return at_word + 1 if at_word >= 0 else text.find(letter, last + 1)


def _value(text: str, at: int, *, in_a_row: bool) -> int:
    return (_AT_START if at == 0 else _AT_WORD if not text[at - 1].isalnum() else 1) + (_IN_A_ROW if in_a_row else 0)


def _folded(text: str) -> str:
    plain = (letter for letter in unicodedata.normalize("NFKD", text) if not unicodedata.combining(letter))
    return "".join(plain).casefold()
