"""How much one message may hold on each channel, in one table. Composer, drafts and sender all ask here.

Contract 2.4, 2.6, 2.10. Lengths of the rows of a list are general knowledge there.
"""

import unicodedata
from collections.abc import Mapping
from enum import StrEnum

from conwerz_desktop.domain.channels import Channel
from conwerz_desktop.domain.messages import Kind
from conwerz_desktop.domain.records import record

KILOBYTE = 1_024
MEGABYTE = 1_024 * KILOBYTE


class Unit(StrEnum):
    CHARACTERS = "characters"
    BYTES = "bytes"  # of UTF-8


@record
class Limit:
    most: int
    unit: Unit


@record
class FileLimit:
    """`types` are MIME types; empty: any."""

    most: int
    types: frozenset[str] = frozenset()


@record
class Offers:
    """Answers to tap that go with a text: how many, and how long each may be."""

    most: int
    title: int
    body: int


TEXT = {
    Channel.MESSENGER: Limit(2000, Unit.CHARACTERS),
    Channel.INSTAGRAM: Limit(1000, Unit.BYTES),
    Channel.WHATSAPP: Limit(4096, Unit.CHARACTERS),
}

CAPTION = {Channel.WHATSAPP: 1024}
"""Characters that may go with a picture, video or document; elsewhere text and file are two messages."""

CAPTIONED = frozenset({Kind.IMAGE, Kind.VIDEO, Kind.FILE})

_JPEG_PNG = frozenset({"image/jpeg", "image/png"})
_WEB_VIDEO = frozenset({"video/mp4", "video/quicktime", "video/webm", "video/ogg", "video/x-msvideo"})
_SOUND = frozenset({"audio/aac", "audio/mp4", "audio/mpeg", "audio/ogg", "audio/wav"})

FILES: Mapping[Channel, Mapping[Kind, FileLimit]] = {
    Channel.MESSENGER: {
        Kind.IMAGE: FileLimit(25 * MEGABYTE, _JPEG_PNG | {"image/gif", "image/webp"}),
        Kind.VIDEO: FileLimit(25 * MEGABYTE, _WEB_VIDEO | {"video/3gpp"}),
        Kind.AUDIO: FileLimit(25 * MEGABYTE, _SOUND | {"audio/amr"}),
        Kind.FILE: FileLimit(25 * MEGABYTE),
    },
    Channel.INSTAGRAM: {
        Kind.IMAGE: FileLimit(8 * MEGABYTE, _JPEG_PNG),
        Kind.VIDEO: FileLimit(25 * MEGABYTE, _WEB_VIDEO),
        Kind.AUDIO: FileLimit(25 * MEGABYTE, _SOUND),
        Kind.FILE: FileLimit(25 * MEGABYTE, frozenset({"application/pdf"})),
    },
    Channel.WHATSAPP: {
        Kind.IMAGE: FileLimit(5 * MEGABYTE, _JPEG_PNG),
        Kind.VIDEO: FileLimit(16 * MEGABYTE, frozenset({"video/mp4", "video/3gpp"})),
        Kind.AUDIO: FileLimit(16 * MEGABYTE, (_SOUND - {"audio/wav"}) | {"audio/amr"}),
        Kind.STICKER: FileLimit(100 * KILOBYTE, frozenset({"image/webp"})),
        Kind.FILE: FileLimit(100 * MEGABYTE),
    },
}

OFFERS = {
    Channel.MESSENGER: Offers(most=13, title=20, body=2000),
    Channel.WHATSAPP: Offers(most=3, title=20, body=1024),
}
"""Quick replies on Messenger, buttons on WhatsApp."""

LIST = Offers(most=10, title=24, body=1024)
"""A list to choose from, WhatsApp only."""
LIST_BUTTON = 20
LIST_DETAIL = 72

REACTIONS: Mapping[Channel, Mapping[str, str]] = {
    Channel.MESSENGER: {
        "❤️": "love", "👍": "like", "😆": "smile", "😮": "wow", "😢": "sad", "😠": "angry", "👎": "dislike",
    },
    Channel.INSTAGRAM: {"❤️": "love"},
    Channel.WHATSAPP: {emoji: emoji for emoji in ("👍", "❤️", "😂", "😮", "😢", "🙏")},
}  # fmt: skip
"""What the shop may react with, and what Meta calls it."""


def length(channel: Channel, text: str) -> int:
    """The length of a text as the channel counts it."""
    return len(text.encode()) if TEXT[channel].unit is Unit.BYTES else len(text)


def room(channel: Channel, text: str) -> int:
    """What may still be added to a text; negative where it is too long already."""
    return TEXT[channel].most - length(channel, text)


class Excess(StrEnum):
    """Why a file cannot go as it is."""

    TYPE = "type"
    SIZE = "size"


def excess(channel: Channel, kind: Kind, mime_type: str, size: int) -> Excess | None:
    """None where the channel takes the file as it is."""
    limit = FILES[channel].get(kind)
    if limit is None or (limit.types and mime_type not in limit.types):
        return Excess.TYPE
    return Excess.SIZE if size > limit.most else None


def split(channel: Channel, text: str) -> tuple[str, ...]:
    """The fewest pieces that fit, cut where a paragraph, a sentence or a word ends."""
    pieces: list[str] = []
    rest = text.strip()
    while room(channel, rest) < 0:
        end = _end(channel, rest)
        pieces.append(rest[:end].rstrip())
        rest = rest[end:].lstrip()
    return (*pieces, rest) if rest else tuple(pieces)


_BREAKS = ("\n\n", "\n", ". ", "? ", "! ", "。", " ")


def _end(channel: Channel, text: str) -> int:
    """Where the first piece ends: after the last good place in its second half, else as late as it can be."""
    most = _fitting(channel, text)
    for mark in _BREAKS:
        at = text.rfind(mark, most // 2, most)
        if at > 0:
            return at + len(mark)
    return _before_a_joined_letter(text, most)


def _fitting(channel: Channel, text: str) -> int:
    if TEXT[channel].unit is Unit.CHARACTERS:
        return TEXT[channel].most
    return len(text.encode()[: TEXT[channel].most].decode("utf-8", "ignore"))


_JOINERS = frozenset("\N{ZERO WIDTH JOINER}\N{VARIATION SELECTOR-16}")


def _before_a_joined_letter(text: str, end: int) -> int:
    """Not between the parts of one sign: an accent, a skin tone, a family."""
    at = end
    while 1 < at < len(text) and (_joins(text[at]) or text[at - 1] == "\N{ZERO WIDTH JOINER}"):
        at -= 1
    return at if at > 1 else end


def _joins(letter: str) -> bool:
    return letter in _JOINERS or "\U0001f3fb" <= letter <= "\U0001f3ff" or unicodedata.combining(letter) > 0
