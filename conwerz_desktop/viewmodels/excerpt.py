"""The passage of a text that was found, in pieces: every second one is what was looked for. No markup."""

from collections.abc import Sequence

from conwerz_desktop.store import folding
from conwerz_desktop.viewmodels import names

BEFORE = 28  # letters that stand before the first hit at most, so that it is seen in a narrow list
LENGTH = 160


def of(text: str, wanted: Sequence[str]) -> tuple[str, ...]:
    """One line of `text` around the first hit. The first piece and the last were not looked for, and may be empty."""
    line = names.clean(text)
    spans = folding.spans(line, wanted)
    start = _start(line, spans[0][0]) if spans else 0
    pieces, at = [], start
    for begin, end in (span for span in spans if span[1] <= start + LENGTH):
        pieces += [line[at:begin], line[begin:end]]
        at = end
    pieces.append(line[at : start + LENGTH])
    if start:
        pieces[0] = "…" + pieces[0]
    return tuple(pieces)


def _start(line: str, hit: int) -> int:
    """At a word, if one begins before the hit."""
    if hit <= BEFORE:
        return 0
    space = line.find(" ", hit - BEFORE, hit)
    return space + 1 if space >= 0 else hit - BEFORE // 4
