"""What a message holds beside words, pictures and sound, as a card: glyph, heading, details."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from conwerz_desktop.domain.messages import Attachment, Kind
from conwerz_desktop.domain.records import record
from conwerz_desktop.viewmodels import names, words

KINDS = frozenset(
    {
        Kind.LOCATION, Kind.CONTACT, Kind.AD, Kind.REFERRAL, Kind.PRODUCT, Kind.ORDER, Kind.FORM, Kind.CARD,
        Kind.WITHHELD, Kind.OTHER,
    }
)  # fmt: skip
_MAP = "https://www.openstreetmap.org/?mlat={}&mlon={}#map=17/{}/{}"


@record
class Card:
    glyph: str
    heading: str
    details: str


def shown(parts: Sequence[Attachment]) -> tuple[Card, ...]:
    return tuple(_card(part) for part in parts if part.kind in KINDS)


def maps(parts: Sequence[Attachment]) -> tuple[str, ...]:
    """Where the places are; opened only after a question, like every address."""
    return tuple(
        _MAP.format(*(2 * (round(part.latitude, 6), round(part.longitude, 6))))
        for part in parts
        if part.kind is Kind.LOCATION and part.latitude is not None and part.longitude is not None
    )


def _card(part: Attachment) -> Card:
    title, kind = names.clean(part.title or ""), words.kind_words(part.kind)
    lines = [names.clean(line) for line in part.lines]
    glyph = words.kind_glyph(part.kind)
    match part.kind:
        case Kind.OTHER:
            return Card(glyph, _translated("Open this on your phone"), _why(title))
        case Kind.WITHHELD:
            return Card(glyph, kind, title)
        case Kind.ORDER:
            return Card(glyph, kind, "\n".join(lines))
        case Kind.REFERRAL:
            return Card(glyph, kind, "\n".join([*filter(None, [title]), *lines]))
        case _:
            return Card(glyph, title or kind, "\n".join([*([kind] if title else []), *lines]))


def _why(title: str) -> str:
    said = _translated("Meta does not hand this kind of message on to other programs.")
    return f"{title}\n{said}" if title else said


def _translated(text: str) -> str:
    return QCoreApplication.translate("Card", text)
