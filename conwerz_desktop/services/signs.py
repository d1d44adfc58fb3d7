"""Unicode's signs by the names that people call them, in the owner's language and in English. No pictures."""

from collections.abc import Iterator
from concurrent.futures import Future

from conwerz_desktop.domain.records import record
from conwerz_desktop.services import background

_FULLY_QUALIFIED = 2
_TONES = ("light_skin_tone", "medium-light_skin_tone", "medium_skin_tone", "medium-dark_skin_tone", "dark_skin_tone")
USUAL = ("🙏", "😊", "👍", "❤️", "🎉", "😂", "😍", "👋")


@record
class Sign:
    """`names` are folded, the first is the one to show."""

    sign: str
    names: tuple[str, ...]


def load(language: str) -> Future[tuple[Sign, ...]]:
    """Off the GUI thread: the table is large."""
    return background.begin(lambda: read(language), "signs")


def read(language: str) -> tuple[Sign, ...]:
    """In Unicode's order."""
    import emoji  # noqa: PLC0415 - when the first sign is wanted

    known = language if language in emoji.LANGUAGES else "en"
    emoji.config.load_language(known)
    return tuple(_signs(emoji.EMOJI_DATA, known))


def find(signs: tuple[Sign, ...], typed: str, most: int) -> tuple[Sign, ...]:
    """Whose name begins so first, then those with a word in their name that does."""
    wanted = typed.casefold()
    if not wanted:
        by_sign = {each.sign: each for each in signs}
        return tuple(by_sign[sign] for sign in USUAL if sign in by_sign)[:most]
    begins = [each for each in signs if any(name.startswith(wanted) for name in each.names)]
    begins.sort(key=lambda each: min(len(name) for name in each.names if name.startswith(wanted)))
    found = set(begins)
    inside = (each for each in signs if each not in found and any(f"_{wanted}" in name for name in each.names))
    return (*begins, *inside)[:most]


def _signs(data: dict[str, dict[str, object]], language: str) -> Iterator[Sign]:
    for sign, told in data.items():
        english = str(told.get("en") or "")
        if told.get("status") != _FULLY_QUALIFIED or any(tone in english for tone in _TONES):
            continue
        aliases = told.get("alias")
        names = (told.get(language), *(aliases if isinstance(aliases, list) else ()), english)
        yield Sign(sign, tuple(dict.fromkeys(str(name).strip(":").casefold() for name in names if name)))
