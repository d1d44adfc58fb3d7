"""What to call a person, and how to draw them, from the little that Meta may tell us. Names come from outside."""

import unicodedata
from collections.abc import Mapping
from itertools import accumulate
from zlib import crc32

from PySide6.QtCore import QCoreApplication, QLocale, QTextBoundaryFinder

from conwerz_desktop.domain.channels import Asset, Channel
from conwerz_desktop.domain.people import Profile

HUES = 6
_BIDI = dict.fromkeys([0x061C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)])
_FROM_THE_RIGHT = frozenset({"ar"})  # as `textDirection` says of the window's languages, which makes Qt's every enum
_THAI_VOWELS = "เแโใไ"  # written before the consonant that they follow in speech
_ONE_DIGIT_CODES = ("1", "7")
_TWO_DIGIT_CODES = frozenset(
    [
        "20",
        "27",
        "30",
        "31",
        "32",
        "33",
        "34",
        "36",
        "39",
        "40",
        "41",
        "43",
        "44",
        "45",
        "46",
        "47",
        "48",
        "49",
        "51",
        "52",
        "53",
        "54",
        "55",
        "56",
        "57",
        "58",
        "60",
        "61",
        "62",
        "63",
        "64",
        "65",
        "66",
        "81",
        "82",
        "84",
        "86",
        "90",
        "91",
        "92",
        "93",
        "94",
        "95",
        "98",
    ]
)


_GROUPS = {
    ("20", 10): (2, 8),
    ("33", 9): (1, 2, 2, 2, 2),
    ("41", 9): (2, 3, 2, 2),
    ("44", 10): (4, 6),
    ("49", 11): (4, 7),
    ("54", 11): (1, 2, 4, 4),
    ("55", 10): (2, 4, 4),
    ("55", 11): (2, 5, 4),
    ("56", 9): (1, 4, 4),
    ("62", 10): (3, 4, 3),
    ("62", 11): (3, 4, 4),
    ("66", 9): (2, 3, 4),
    ("91", 10): (5, 5),
    ("966", 9): (2, 3, 4),
    ("971", 9): (2, 3, 4),
}
"""How many figures stand together in a country whose numbers of this length do not go by threes."""


def clean(text: str) -> str:
    """One line without control characters and without characters that turn the direction of what stands around it."""
    visible = (
        " " if unicodedata.category(letter) in ("Cc", "Zl", "Zp") else letter for letter in text.translate(_BIDI)
    )
    return " ".join("".join(visible).split())


def display_name(channel: Channel, person_id: str, profile: Profile) -> str:
    if known := _known_name(profile):
        return known
    if profile.phone:
        return phone(profile.phone)
    return neutral_name(channel).replace("%2", person_id[-4:])


def _known_name(profile: Profile) -> str:
    username = clean(profile.username or "")
    return clean(profile.own_name or "") or clean(profile.name or "") or username


def neutral_name(channel: Channel) -> str:
    return QCoreApplication.translate("Names", "%1 customer ·%2").replace("%1", channel_name(channel))


def channel_name(channel: Channel) -> str:
    """Names of products: the same in every language."""
    return {Channel.MESSENGER: "Messenger", Channel.INSTAGRAM: "Instagram", Channel.WHATSAPP: "WhatsApp"}[channel]


def place(channel: Channel, profile: Profile) -> str:
    """Where the person writes from, if there is more to say than the name."""
    if channel is Channel.WHATSAPP and profile.phone:
        return phone(profile.phone)
    return "@" + clean(profile.username) if profile.username and profile.name else ""


def first_name(name: str) -> str:
    """For a button: the first word, if it is short enough to stand there."""
    word = name.split(" ", maxsplit=1)[0]
    return word if len(word) <= 14 else word[:13] + "…"


_BETWEEN = str.maketrans("@._", "   ")


def initials(profile: Profile) -> str:
    """Of the first and the last word where letters have two cases, else the first letter with its signs."""
    words = [word for word in _known_name(profile).translate(_BETWEEN).split() if word[0].isalpha()]
    if not words:
        return ""
    if len(words) == 1 or words[0][0].upper() == words[0][0].lower():
        return _first_letter(words[0]).upper()
    return (_first_letter(words[0]) + _first_letter(words[-1])).upper()


def hue(person_id: str) -> int:
    return crc32(person_id.encode()) % HUES


def phone(digits: str) -> str:
    """Country code apart (ITU E.164), the rest in its country's groups, or in threes with a last one of two to four.

    In a window from right to left the plus would go to the other side of the number.
    """
    figures = "".join(letter for letter in digits if letter.isdigit())
    size = 1 if figures[:1] in _ONE_DIGIT_CODES else 2 if figures[:2] in _TWO_DIGIT_CODES else 3
    code, rest = figures[:size], figures[size:]
    sizes = _GROUPS.get((code, len(rest))) or _by_threes(len(rest))
    groups = [rest[end - long : end] for long, end in zip(sizes, accumulate(sizes), strict=True)]
    mark = "\N{LEFT-TO-RIGHT MARK}" if QLocale().name().partition("_")[0] in _FROM_THE_RIGHT else ""
    return f"{mark}+" + "\N{NO-BREAK SPACE}".join([code, *groups])


def _by_threes(figures: int) -> tuple[int, ...]:
    whole, left = divmod(figures, 3)
    if left == 1 and whole:
        return *[3] * (whole - 1), 4
    return *[3] * whole, *([left] if left else [])


def _first_letter(word: str) -> str:
    if word.isascii():
        return word[0]  # which needs no signs
    word = word.lstrip(_THAI_VOWELS) or word
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Grapheme, word)
    end = finder.toNextBoundary()
    return word.encode("utf-16-le")[: 2 * end].decode("utf-16-le")


def shop_called(asset: Asset, called: Mapping[Asset, str]) -> str:
    """How the shop would sign: by its Page's name, where the asset itself is known by a number or a username."""
    own = called.get(asset, "")
    if asset.channel is Channel.MESSENGER:
        return own
    pages = [name for each, name in called.items() if each.channel is Channel.MESSENGER]
    username = own.removeprefix("@")
    alike = next((name for name in pages if username and _letters(name) == _letters(username)), None)
    return alike or (username if asset.channel is Channel.INSTAGRAM else next(iter(pages), ""))


def _letters(name: str) -> str:
    return "".join(filter(str.isalnum, name)).casefold()
