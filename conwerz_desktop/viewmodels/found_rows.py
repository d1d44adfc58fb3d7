"""One thing that was found, as the list shows it, and what may be typed next."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from conwerz_desktop.domain.messages import Author
from conwerz_desktop.domain.records import record
from conwerz_desktop.domain.search_query import Has, Operator
from conwerz_desktop.domain.views import View
from conwerz_desktop.store.hits import Found, Hit
from conwerz_desktop.viewmodels import commas, excerpt, names, words
from conwerz_desktop.viewmodels.moments import Calendar


@record
class FoundRow:
    """The model's roles. Of `called` and `passage` every second piece is what was looked for."""

    key: str
    heading: str
    called: tuple[str, ...]
    initials: str
    hue: int
    channel: str
    time: str
    full_time: str
    passage: tuple[str, ...]
    glyph: str
    spoken: str


@record
class Suggestion:
    """`text` is what would stand in the field's last word, `meaning` says what it does."""

    key: str
    text: str
    meaning: str


def shown(hits: Sequence[Hit], wanted: Sequence[str], now: int, calendar: Calendar) -> list[FoundRow]:
    """A heading stands above the first of each kind."""
    kinds = [hit.found for hit in hits]
    return [_row(hit, hit.found not in kinds[:place], wanted, now, calendar) for place, hit in enumerate(hits)]


def _row(hit: Hit, is_first: bool, wanted: Sequence[str], now: int, calendar: Calendar) -> FoundRow:
    name = _name(hit)
    passage = excerpt.of(_said(hit), wanted if hit.found is not Found.PERSON else ())
    if hit.author not in (Author.CUSTOMER, Author.NOBODY) and hit.found not in (Found.COMMENT, Found.NOTE):
        passage = (_translated("You: %1").replace("%1", passage[0]), *passage[1:])
    time = calendar.in_list(hit.at, now)
    return FoundRow(
        key=f"{hit.found}:{hit.id}",
        heading=_heading(hit.found) if is_first else "",
        called=excerpt.of(name, wanted),
        initials=names.initials(hit.profile),
        hue=names.hue(hit.person_id),
        channel=hit.channel.value,
        time=time,
        full_time=calendar.full(hit.at),
        passage=passage,
        glyph=words.kind_glyph(hit.kind) if hit.kind and not hit.text else "",
        spoken=commas.joined((name, names.channel_name(hit.channel), "".join(passage), time)),
    )


def _said(hit: Hit) -> str:
    if said := names.clean(hit.text):
        return said
    if hit.kind:
        return words.kind_words(hit.kind)
    return QCoreApplication.translate("Conversation", "Message unsent") if hit.found is Found.PERSON else ""


def _name(hit: Hit) -> str:
    """Who wrote a comment is sometimes kept back, and has no id to be told by."""
    if hit.found is Found.COMMENT and hit.author is not Author.CUSTOMER:
        return _translated("You")
    name = names.display_name(hit.channel, hit.person_id, hit.profile)
    return name if hit.person_id else name.removesuffix(" ·")


def _heading(found: Found) -> str:
    return {
        Found.PERSON: _translated("Conversations"),
        Found.COMMENT: _translated("Comments"),
        Found.NOTE: _translated("Notes"),
        Found.LEAD: _translated("Leads"),
        Found.MESSAGE: _translated("Messages"),
    }[found]


def operator_words(operator: Operator) -> str:
    return {
        Operator.FROM: _translated("who wrote it: a name, or me"),
        Operator.CHANNEL: _translated("the channel it came by"),
        Operator.HAS: _translated("a photo, voice message, link"),
        Operator.BEFORE: _translated("before a day: 2026-11-26, today, 7d"),
        Operator.AFTER: _translated("from a day on"),
        Operator.LABEL: _translated("a label of yours"),
        Operator.IS: _translated("waiting, unread, done"),
    }[operator]


def has_words(has: Has) -> str:
    return {
        Has.PHOTO: _translated("photos"),
        Has.VIDEO: _translated("videos"),
        Has.VOICE: _translated("voice messages"),
        Has.FILE: _translated("files"),
        Has.LOCATION: _translated("places"),
        Has.STICKER: _translated("stickers"),
        Has.LINK: _translated("links"),
    }[has]


def state_words(view: View) -> str:
    return {
        View.ALL: "",
        View.WAITING: _translated("waiting for you"),
        View.ENDING: _translated("window closes soon"),
        View.UNREAD: _translated("not read yet"),
        View.SNOOZED: _translated("snoozed"),
        View.FAILED: _translated("an answer was not delivered"),
        View.DONE: _translated("done with"),
        View.STARRED: _translated("starred"),
        View.SPAM: _translated("spam, or blocked"),
    }[view]


def _translated(text: str) -> str:
    return QCoreApplication.translate("Search", text)
