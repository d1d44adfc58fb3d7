"""One message as the thread shows it."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from conwerz_desktop.domain import taxonomy
from conwerz_desktop.domain.faults import Cause
from conwerz_desktop.domain.messages import Attachment, Author, Kind, Progress
from conwerz_desktop.domain.records import record
from conwerz_desktop.store.messages import MessageRow, Quoted
from conwerz_desktop.viewmodels import cards, commas, links, names, words
from conwerz_desktop.viewmodels.moments import MINUTE, Calendar
from conwerz_desktop.viewmodels.sentences import sentence

_PICTURES = (Kind.IMAGE, Kind.STICKER)
_SOUNDS = (Kind.VOICE, Kind.AUDIO)
_SHOWN = (*_PICTURES, *_SOUNDS, Kind.VIDEO)
_HOPELESS = (Cause.WINDOW, Cause.CONTENT, Cause.TEMPLATE)
_ONE_BREATH = 5 * MINUTE


@record
class Bubble:
    """The thread model's roles. `pictures` are keys for the image provider; `day` stands above the bubble."""

    key: int
    mine: bool
    text: str
    time: str
    full_time: str
    progress: str
    progress_words: str
    day: str
    fresh: bool
    tail: bool
    via: str
    quote_name: str
    quote_text: str
    reactions: str
    pictures: tuple[str, ...]
    videos: tuple[str, ...]
    sounds: tuple[str, ...]
    files: tuple[str, ...]
    extra: str
    extra_glyph: str
    card_glyphs: tuple[str, ...]
    card_headings: tuple[str, ...]
    card_details: tuple[str, ...]
    line: str
    line_glyph: str
    note: bool
    links: tuple[str, ...]
    problem: str
    trace: str
    act: str
    unsent: bool
    spoken: str


@record
class Setting:
    """What a bubble depends on beside its own row. `fresh` is the first message that was new when the owner came."""

    older: MessageRow | None
    newer: MessageRow | None
    person: str
    fresh: int | None
    now: int
    calendar: Calendar


def shown(row: MessageRow, beside: Setting) -> Bubble:
    mine = row.author not in (Author.CUSTOMER, Author.NOBODY)
    text = _translated("Unsent by the customer, and erased here") if row.unsent else row.content.text
    extra, glyph = _extra([part for part in row.content.attachments if part.kind is not Kind.NOTE], row.author)
    found = cards.shown(row.content.attachments)
    line, line_glyph = _line(row)
    is_note = _is_note(row)
    clock = beside.calendar.clock(row.sent_at)
    return Bubble(
        key=row.id,
        mine=mine,
        text=text,
        time=_translated("edited %1").replace("%1", clock) if row.edited else clock,
        full_time=beside.calendar.full(row.sent_at),
        progress=row.progress.value,
        progress_words=words.progress_words(row.progress),
        day=_day(row, beside),
        fresh=row.id == beside.fresh,
        tail=_ends_breath(row, beside.newer),
        via=_via(row.author, beside.newer),
        quote_name=_quote_name(row.quoted, beside.person),
        quote_text=_quote_text(row.quoted),
        reactions=" ".join(names.clean(reaction.emoji) for reaction in row.reactions),
        pictures=_keys(row, _PICTURES),
        videos=_keys(row, (Kind.VIDEO,)),
        sounds=_keys(row, _SOUNDS),
        files=_keys(row, (Kind.FILE,)),
        extra=extra,
        extra_glyph=glyph,
        card_glyphs=tuple(card.glyph for card in found),
        card_headings=tuple(card.heading for card in found),
        card_details=tuple(card.details for card in found),
        line=line,
        line_glyph=line_glyph,
        note=is_note,
        links=() if mine or row.unsent else (*links.found(text), *cards.maps(row.content.attachments)),
        problem=_problem(row),
        trace=taxonomy.for_support(row.problem or "") if row.progress is Progress.FAILED else "",
        act=_act(row),
        unsent=row.unsent,
        spoken=_spoken(row, beside.person, commas.joined([text, *_told(found)]), extra, clock),
    )


def _day(row: MessageRow, beside: Setting) -> str:
    calendar = beside.calendar
    if beside.older and calendar.date(beside.older.sent_at) == calendar.date(row.sent_at):
        return ""
    return calendar.day(row.sent_at, beside.now)


def _ends_breath(row: MessageRow, after: MessageRow | None) -> bool:
    """Only the last of several bubbles that were written in one breath has a tail."""
    if after is None or (after.author is Author.CUSTOMER) != (row.author is Author.CUSTOMER):
        return True
    return after.sent_at - row.sent_at > _ONE_BREATH


def _via(author: Author, newer: MessageRow | None) -> str:
    """Once, below the last of several."""
    if newer and newer.author is author:
        return ""
    match author:
        case Author.ELSEWHERE:
            return _translated("Sent from another app")
        case Author.AUTOMATIC:
            return _translated("Automatic")
        case Author.MODEL:
            return _translated("AI · sent automatically")
        case _:
            return ""


def _quote_name(quoted: Quoted | None, person: str) -> str:
    if quoted is None:
        return ""
    return person if quoted.author is Author.CUSTOMER else _translated("You")


def _quote_text(quoted: Quoted | None) -> str:
    if quoted is None:
        return ""
    return names.clean(quoted.text) or (words.kind_words(quoted.kind) if quoted.kind else _translated("Message unsent"))


def _keys(row: MessageRow, kinds: Sequence[Kind]) -> tuple[str, ...]:
    """By which the parts of these kinds are fetched."""
    return tuple(
        f"{row.id}/{position}"
        for position, part in enumerate(row.content.attachments)
        if part.kind in kinds and _can_be_had(part, row.author)
    )


def _can_be_had(part: Attachment, author: Author) -> bool:
    """What the shop itself sent is still here, or Meta is about to say where it is."""
    return bool(part.url or part.media_id) or (author is Author.OWNER and bool(part.mime_type))


def _extra(parts: Sequence[Attachment], author: Author) -> tuple[str, str]:
    """What stands beside text, pictures and sounds, in words, and its glyph."""
    others = [
        part
        for part in parts
        if part.kind not in cards.KINDS and (part.kind not in _SHOWN or not _can_be_had(part, author))
    ]
    if not others:
        return "", ""
    said = (_translated("%1: %2").replace("%1", words.kind_words(part.kind)).replace("%2", names.clean(part.title))
            if part.title else words.kind_words(part.kind) for part in others)  # fmt: skip
    return commas.joined(said), words.kind_glyph(others[0].kind)


def _is_note(row: MessageRow) -> bool:
    return any(part.kind is Kind.NOTE for part in row.content.attachments)


def _line(row: MessageRow) -> tuple[str, str]:
    """What nobody wrote, in words, and its glyph."""
    if row.author is not Author.NOBODY or not row.content.attachments or _is_note(row):
        return "", ""
    return words.happened(row.content.attachments), words.kind_glyph(row.content.attachments[0].kind)


def _problem(row: MessageRow) -> str:
    match row.progress:
        case Progress.FAILED:
            return sentence(row.problem or "")
        case Progress.UNKNOWN:
            return words.progress_words(Progress.UNKNOWN)
        case _:
            return ""


def _act(row: MessageRow) -> str:
    """What failed may be tried again, unless the same words would fail again; what is unknown may be sent again."""
    if row.progress is Progress.UNKNOWN:
        return _translated("Send again")
    if row.progress is Progress.FAILED and taxonomy.named(row.problem or "unknown").cause not in _HOPELESS:
        return _translated("Try again")
    return ""


def _told(found: Sequence[cards.Card]) -> list[str]:
    return [part for card in found for part in (card.heading, *card.details.split("\n")) if part]


def _spoken(row: MessageRow, person: str, text: str, extra: str, clock: str) -> str:
    if _is_note(row):
        return commas.joined((_translated("Note, for you only"), clock, text))
    if row.author is Author.NOBODY:
        return commas.joined((_line(row)[0], clock))
    who = person if row.author is Author.CUSTOMER else _translated("You")
    state = () if row.author is Author.CUSTOMER else (words.progress_words(row.progress), _problem(row))
    kinds = (Kind.IMAGE, Kind.VIDEO, Kind.VOICE)
    seen = [words.kind_words(kind) for kind in kinds if _keys(row, _SOUNDS if kind is Kind.VOICE else (kind,))]
    return commas.joined((who, clock, text, *seen, extra, *dict.fromkeys(state)))


def _translated(text: str) -> str:
    return QCoreApplication.translate("Bubble", text)
