"""Ready answers: what stands in them for the customer and the shop, and how a pasted list becomes some."""

import re
from collections.abc import Mapping

from conwerz_desktop.domain.patterns import pattern
from conwerz_desktop.domain.records import record

TITLE = 60
_PLACE = pattern(r"\{\s*([^{}\n]{1,40}?)\s*\}")
_HEADING = pattern(r"/?\s*(?P<title>[^\t:=\n]{1,60}?)\s*(?:\t|:|=)\s*(?P<text>.+)", re.DOTALL)
_FIRST_WORDS = 4


@record
class Wording:
    """`language` is a code such as "es", or empty where it does not matter."""

    title: str
    text: str
    language: str = ""


def filled(text: str, values: Mapping[str, str]) -> str:
    """`{first name}` becomes the customer's. What has no value, or no meaning, stays as it is: the owner sees it."""
    return _PLACE.sub(lambda found: values.get(found.group(1).casefold(), "") or found.group(0), text)


def missing(text: str, values: Mapping[str, str]) -> tuple[str, ...]:
    """The places that would stay."""
    return tuple(dict.fromkeys(name for name in _PLACE.findall(text) if not values.get(name.casefold())))


def pasted(words: str) -> tuple[Wording, ...]:
    """One a line as "title: text" or with a tab, as other programs' lists come; or one a paragraph, titled by its head.

    Business Suite shows a saved reply as a line with its title and the text below; WhatsApp Business as "/shortcut".
    """
    blocks = [block.strip() for block in re.split(r"\n\s*\n", words.replace("\r\n", "\n")) if block.strip()]
    lines = [line.strip() for line in words.splitlines() if line.strip()]
    if len(blocks) <= 1 and lines and all(_HEADING.fullmatch(line) for line in lines):
        blocks = lines
    return tuple(filter(None, map(_wording, blocks)))


def _wording(block: str) -> Wording | None:
    first, _, rest = block.partition("\n")
    if rest.strip() and len(first) <= TITLE:
        return Wording(first.strip().removeprefix("/").rstrip(":"), rest.strip())
    if found := _HEADING.fullmatch(block):
        return Wording(found["title"].strip(), found["text"].strip())
    title = " ".join(block.split()[:_FIRST_WORDS])[:TITLE]
    return Wording(title, block) if title else None
