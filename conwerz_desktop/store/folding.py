"""One spelling for what a reader would call the same word, in every script (decision 0002).

What is stored and what is typed pass through the same folding, so a change of it must raise `VERSION`.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from conwerz_desktop.domain.patterns import pattern

VERSION = 4

# What is unseen; marks that a reader leaves out when typing. Those of Thai, Devanagari or kana are letters and stay.
_LEFT_OUT = (
    "\u0300-\u036f\u0483-\u0487\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed"
    "\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff"
    "\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe00-\ufe0f\ufeff"
)
_SIGN = pattern(f"[{_LEFT_OUT}]")
_FOREIGN = pattern(rf"[^\x00-\x7f{_LEFT_OUT}]")
_FOREIGN_DIGIT = pattern(r"[^\D0-9]")
_ALIKE = {
    "ß": "ss",
    "đ": "d",
    "\u0131": "i",  # without its dot
    "ø": "o",
    "ł": "l",
    "æ": "ae",
    "œ": "oe",
    "\u0629": "\u0647",  # teh marbuta, heh
    "\u0649": "\u064a",  # alef maksura, yeh
    "\u0671": "\u0627",  # alef wasla, alef
    "\u06a9": "\u0643",  # Persian kaf
    "\u06cc": "\u064a",  # Persian yeh
}
_HAS_ALIKE = pattern(f"[{''.join(_ALIKE)}]")  # str.translate looks up every letter, five times slower
_LAM = "\u0644"
# Al-, also with and, then, with, like before it, and lil-; three letters must remain.
_ARTICLE = pattern("\\b(?:[\u0648\u0641\u0628\u0643]?\u0627\u0644|\u0644\u0644)(?=[\u0621-\u064a]{3})")
# Thai, Lao, Burmese, Khmer, kana, Chinese characters, Hangul: no spaces, or none that a search may rely on.
_RUN = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af"
    "\uf900-\ufaff\U00020000-\U0003ffff"
)
_UNSPACED = pattern(f"[{_RUN}]+")
# Kana with the marks that make them other kana, and every other letter by itself.
_WITH_VOICING = pattern(f"[\u3040-\u30ff\uff66-\uff9d](?:{_SIGN.pattern}*[\u3099\u309a\uff9e\uff9f])*|(?s:.)")
# Each is a word of its own, a flag's two letters together.
_FLAGGED = "\U0001f1e6-\U0001f1ff"
_DRAWN = (
    "\u231a\u231b\u23e9-\u23f3\u23f8-\u23fa\u2600-\u2775\u2794-\u27bf\u2b05-\u2b07\u2b1b\u2b1c\u2b50\u2b55"
    "\U0001f300-\U0001f3fa\U0001f400-\U0001f64f\U0001f680-\U0001f6ff\U0001f7e0-\U0001f7eb"
    "\U0001f900-\U0001f9ff\U0001fa70-\U0001faff"
)
_PICTURE = pattern(f"[{_FLAGGED}]{{2}}|[{_DRAWN}]")
_SKIN = "[\U0001f3fb-\U0001f3ff]*"  # a colour of it, which nobody looks for
_COLOURED = pattern(f"({_PICTURE.pattern}){_SKIN}")
_MAY_BE_PICTURE = pattern("[\u231a-\u2b55\U0001f1e6-\U0001faff]")
# As it was written: letters with all their signs, as far as no space or point divides them.
_INDIC = (  # letters and their signs, which to Python are no letters; neither dandas nor the signs of currencies
    "\u0900-\u0963\u0966-\u096f\u0971-\u09f1\u09f4-\u09f9\u09fc\u09fe-\u0a75\u0a77-\u0aef\u0af2-\u0b6f\u0b71-\u0bf2"
    "\u0bfb-\u0c76\u0c78-\u0c7e\u0c80-\u0c83\u0c85-\u0d4e\u0d50-\u0d78\u0d7a-\u0df3\u0df5-\u0dff"
)
_LETTER = rf"[^\W_]|[{_INDIC}]|{_SIGN.pattern}"
_WITH_SIGNS = f"(?:[{_FLAGGED}]{_SIGN.pattern}*[{_FLAGGED}]|[{_DRAWN}])(?:{_SIGN.pattern}|{_SKIN[:-1]})*"
_TOKEN = pattern(rf"(?:{_LETTER}|{_UNSPACED.pattern})+|{_WITH_SIGNS}")
_SPACED = pattern(rf"(?:(?!{_UNSPACED.pattern})(?:{_LETTER}))+|{_WITH_SIGNS}")
_WORD = pattern(rf"(?:[^\W_]|[{_INDIC}])+|{_PICTURE.pattern}")
_BETWEEN = pattern(rf"[^\w{_INDIC}{_RUN}]+")
# As telephone numbers are written, whose figures are fewer than 16 (ITU-T E.164). What stands before is looked at last:
# no letter, unless of a run.
_GROUPED = pattern(
    rf"\d(?:(?<![^\W_]\d)|(?<=[{_RUN}]\d))\d*(?:[ ./()\u2010-\u2015-]{{1,3}}\d+)+(?:(?![^\W_])|(?=[{_RUN}]))"
)
_GROUP = pattern(r"\d+")
_APART = pattern(r"[0-9][ ./()-]{1,3}[0-9]")
_PERHAPS_APART = pattern(r"\d\W{1,9}\d")  # before it is folded: what is unseen may stand between
_FEWEST, _MOST = 6, 15


def fold(text: str) -> str:
    if text.isascii():
        return text.lower()
    apart = _apart(text)
    if not _FOREIGN.search(apart):  # Latin with marks, mostly
        return _latin(apart)
    return _foreign(apart)


def _apart(text: str) -> str:
    return unicodedata.normalize("NFKD", text.casefold())


def _latin(apart: str) -> str:
    return apart.encode("ascii", "ignore").decode()


def _foreign(apart: str) -> str:
    whole = unicodedata.normalize("NFC", _SIGN.sub("", apart))
    alike = _HAS_ALIKE.sub(lambda letter: _ALIKE[letter[0]], whole)
    plain = _FOREIGN_DIGIT.sub(lambda digit: str(unicodedata.decimal(digit[0])), alike)
    return _ARTICLE.sub("", plain) if _LAM in plain else plain  # to look for it everywhere takes longer than all else


def search_text(text: str) -> str:
    """What the index is given: what is `said`, of which it tells ASCII's words by itself; runs are cut into pairs."""
    return " ".join((_cut_into_words(text), *_numbers(text)))


def _cut_into_words(text: str) -> str:
    if text.isascii():
        return text.lower().replace("\0", " ")  # FTS5 reads no further than a zero
    apart = _apart(text)
    foreign = _FOREIGN.search(apart)
    return _latin(apart).replace("\0", " ") if foreign is None else _with_pictures_last(apart, foreign.start())


def _with_pictures_last(apart: str, place: int) -> str:
    """For one heart a Latin text would be folded as if it were none. `place`: of the first sign that is not Latin."""
    parts, pictures, at = list[str](), list[str](), 0
    while picture := _COLOURED.match(apart, place):
        parts.append(apart[at:place])
        pictures.append(picture[1])
        at = picture.end()
        foreign = _FOREIGN.search(apart, at)
        if foreign is None:
            latin = _latin(" ".join((*parts, apart[at:]))).replace("\0", " ")
            return " ".join((latin, *pictures))
        place = foreign.start()
    if not _MAY_BE_PICTURE.search(apart):
        return _cut(apart)
    bare = _SIGN.sub("", apart)
    return " ".join((_cut(_PICTURE.sub(" ", bare)), *_PICTURE.findall(bare)))


def _cut(apart: str) -> str:
    folded = (_foreign(apart) if _FOREIGN.search(apart) else _latin(apart)).replace("\0", " ")
    if folded.isascii():
        return folded
    return _UNSPACED.sub(lambda run: f" {' '.join(_pairs(run[0]))} ", _BETWEEN.sub(" ", folded))


def beginnings(wanted: Sequence[str]) -> list[str]:
    """What the index must hold words with, for the `words` of what was typed: every word may go on.

    Of a run every second pair, which hold all of its letters, not that they stand together: `holds` has the last word.
    """
    return list(dict.fromkeys(beginning for word in wanted for beginning in _beginnings(word)))


def query(beginnings: Sequence[str]) -> str:
    """In FTS5's language."""
    return " ".join(f'"{beginning}"*' for beginning in beginnings)


def words(typed: str) -> list[str]:
    """What is looked for, folded: words, and runs of scripts without spaces."""
    spaced = _UNSPACED.sub(lambda run: f" {run[0]} ", fold(typed))
    return [part for piece in spaced.split() for part in _parts(piece)]


def said(text: str) -> list[str]:
    """The `words` of a text, and its numbers in one word each, which it may write in groups."""
    return [*words(text), *_numbers(text)]


def _numbers(text: str) -> Iterator[str]:
    if _may_hold_numbers(text):
        yield from (number.figures for number in _grouped(fold(text)))


def _may_hold_numbers(text: str) -> bool:
    return (_APART if text.isascii() else _PERHAPS_APART).search(text) is not None


class _Number(NamedTuple):
    """From one group of figures to another, in a folded text."""

    start: int
    end: int
    figures: str
    first: str


def _grouped(folded: str) -> Iterator[_Number]:
    """One from each group on: a number may be looked for without its country's code."""
    for line in _GROUPED.finditer(folded):
        groups = list(_GROUP.finditer(folded, *line.span()))
        for at, first in enumerate(groups):
            figures, end = first[0], first.end()
            for group in groups[at + 1 : at + _MOST]:
                if len(figures) + len(group[0]) > _MOST:
                    break
                figures, end = figures + group[0], group.end()
            if end > first.end() and len(figures) >= _FEWEST:
                yield _Number(first.start(), end, figures, first[0])


def in_letters(text: str) -> list[str]:
    """The `words` that are no pictures."""
    return [word for word in words(text) if not _PICTURE.match(word)]


def beside(text: str, phrase: str) -> list[str]:
    """The words of `text` among which `phrase` may stand: pictures part none where it has none itself."""
    return words(text) if len(in_letters(phrase)) < len(words(phrase)) else in_letters(text)


def holds(text: str, wanted: Sequence[str]) -> bool:
    """Whether `text` holds every one of the `words` of what was typed, or a word that it begins."""
    folded = " ".join((fold(text), *_numbers(text)))
    if any(word not in folded for word in wanted):
        return False  # most of what is read; cutting it into words would cost as much again as folding it
    spaced = [word for word in wanted if not is_run(word)]
    own = said(text) if spaced else []
    return all(any(_begins(word, each) for each in own) for word in spaced)


def holds_together(text: str, phrase: str) -> bool:
    """Whether the words of `phrase` stand in `text` beside each other, in this order; each may go on."""
    own, wanted = beside(text, phrase), words(phrase)
    places = range(len(own) - len(wanted) + 1)
    stands = any(all(map(_begins, wanted, own[at : at + len(wanted)])) for at in places)
    return stands or (len(wanted) == 1 and any(_begins(wanted[0], each) for each in _numbers(text)))


def indexed(text: str) -> list[str]:
    """What a row of the word table is written for, each once: what is `said`, and the pairs of runs."""
    return list(dict.fromkeys(term for word in said(text) for term in (_pairs(word) if is_run(word) else [word])))


def terms(word: str) -> list[str]:
    """What `indexed` terms must begin with, all of them, for a text to hold this one of the `words` that were typed."""
    return _pairs(word)[:-1] if len(word) > 1 and is_run(word) else [word]


def spans(text: str, wanted: Sequence[str]) -> list[tuple[int, int]]:
    """Where in `text`, as it was written, the words stand for which it was found: from, to. In order, apart."""
    found = (span for token in _TOKEN.finditer(text) for span in _spans(token[0], token.start(), wanted))
    joined: list[tuple[int, int]] = []
    for start, end in sorted((*found, *_spans_of_numbers(text, wanted))):
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined


def _spans(token: str, at: int, wanted: Sequence[str]) -> Iterator[tuple[int, int]]:
    """A word whole, because a reader sees no half words; of a run only what was typed."""
    for word in wanted:
        if is_run(word):
            yield from _within(token, at, word)
            continue
        for part in _SPACED.finditer(token):
            if any(_begins(word, each) for each in words(part[0])):
                yield at + part.start(), at + part.end()


def _within(token: str, at: int, word: str) -> Iterator[tuple[int, int]]:
    folded = _letter_by_letter(token)
    line = "".join(letter for _, letter in folded)
    start = line.find(word)
    if start < 0 and word in fold(token):  # its letters fold only together, as the parts of Hangul do
        yield at, at + len(token)
    while start >= 0:
        yield at + folded[start][0].start(), at + folded[start + len(word) - 1][0].end()
        start = line.find(word, start + 1)


def _spans_of_numbers(text: str, wanted: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Those that are found only together, whole."""
    sought = [word for word in wanted if word.isdecimal()]
    if not sought or not _may_hold_numbers(text):
        return
    folded = _letter_by_letter(text)
    for number in _grouped("".join(letter for _, letter in folded)):
        if any(number.figures.startswith(word) and not number.first.startswith(word) for word in sought):
            yield folded[number.start][0].start(), folded[number.end - 1][0].end()


def _letter_by_letter(text: str) -> list[tuple[re.Match[str], str]]:
    """Folded, with where each comes from."""
    return [(each, letter) for each in _WITH_VOICING.finditer(text) for letter in fold(each[0])]


def _begins(word: str, other: str) -> bool:
    return word in other if is_run(word) else other.startswith(word)


def is_run(word: str) -> bool:
    return _UNSPACED.match(word) is not None


def _parts(piece: str) -> list[str]:
    return [piece] if _UNSPACED.match(piece) else _WORD.findall(piece)


def _beginnings(word: str) -> list[str]:
    if len(word) == 1 or not is_run(word):
        return [word]
    pairs = terms(word)
    return [*pairs[::2], pairs[-1]]


def _pairs(run: str) -> list[str]:
    return [run[at : at + 2] for at in range(len(run))]  # the last one is a single character
