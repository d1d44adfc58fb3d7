"""A conversation in the owner's words, to be saved or printed."""

from collections.abc import Iterator, Sequence
from html import escape

from PySide6.QtCore import QCoreApplication

from conwerz_desktop.domain.messages import Attachment, Author
from conwerz_desktop.domain.transcripts import Line, Transcript
from conwerz_desktop.store import conversations, messages
from conwerz_desktop.store.connection import Connection
from conwerz_desktop.store.conversations import ConversationRow
from conwerz_desktop.store.messages import MessageRow
from conwerz_desktop.viewmodels import commas, names, words
from conwerz_desktop.viewmodels.moments import Calendar

PAGE = 500


def read(db: Connection, conversation: int) -> tuple[ConversationRow, Sequence[MessageRow]] | None:
    """Oldest first; None where it has expired meanwhile."""
    row = conversations.one(db, conversation)
    return (row, list(_everything(db, conversation))[::-1]) if row else None


def transcript(row: ConversationRow, told: Sequence[MessageRow], shop: str, calendar: Calendar, now: int) -> Transcript:
    person = names.display_name(row.asset.channel, row.person_id, row.profile)
    pattern = _translated("%1 · %2 · printed %3")
    said = pattern.replace("%1", names.channel_name(row.asset.channel)).replace("%2", shop)
    lines = tuple(_line(each, person, shop, calendar, now) for each in told if each.author is not Author.NOBODY)
    return Transcript(person, said.replace("%3", calendar.full(now)), lines)


def as_html(shown: Transcript) -> str:
    """For paper: what customers wrote is escaped, and nothing in it is fetched."""
    rows = "".join(_rows(shown.lines))
    style = (
        "body{font-family:'Inter','Noto Sans',sans-serif;font-size:10pt} h1{font-size:15pt} .sub,.time{color:#575149}"
        " .day{margin-top:14pt;font-weight:600} .who{font-weight:600}"
    )
    head = f'<meta charset="utf-8"><title>{escape(shown.title)}</title><style>{style}</style>'
    title = f'<h1>{escape(shown.title)}</h1><p class="sub">{escape(shown.subtitle)}</p>'
    return f"<!doctype html><html><head>{head}</head><body>{title}{rows}</body></html>"


def _rows(lines: Sequence[Line]) -> Iterator[str]:
    day = ""
    for line in lines:
        if line.day != day:
            day = line.day
            yield f'<p class="day">{escape(day)}</p>'
        beside = "".join(f"<br><i>{escape(each)}</i>" for each in line.beside)
        text = escape(line.text).replace("\n", "<br>")
        who = f'<span class="time">{escape(line.time)}</span> <span class="who">{escape(line.who)}</span>'
        yield f'<p dir="auto">{who}<br>{text}{beside}</p>'


def _line(row: MessageRow, person: str, shop: str, calendar: Calendar, now: int) -> Line:
    by_shop = row.author is not Author.CUSTOMER
    text = _translated("Unsent by the customer, and erased here") if row.unsent else row.content.text
    beside = tuple(map(_beside, row.content.attachments))
    who = shop if by_shop else person
    return Line(calendar.day(row.sent_at, now), calendar.clock(row.sent_at), who, text, beside, by_shop)


def _beside(part: Attachment) -> str:
    return ": ".join(filter(None, (words.kind_words(part.kind), commas.joined((part.title or "", *part.lines)))))


def _everything(db: Connection, conversation: int) -> Iterator[MessageRow]:
    """Newest first, by pages."""
    before: tuple[int, str] | None = None
    while page := messages.page(db, conversation, before, PAGE):
        yield from page
        before = (page[-1].sent_at, page[-1].meta_id)


def _translated(text: str) -> str:
    return QCoreApplication.translate("Transcripts", text)
