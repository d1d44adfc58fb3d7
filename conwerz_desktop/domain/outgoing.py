"""What an answer may be beside its words: files, answers to tap, a place, a template, a like."""

from collections.abc import Sequence
from dataclasses import replace

from conwerz_desktop.domain import limits
from conwerz_desktop.domain.channels import Channel
from conwerz_desktop.domain.messages import Attachment, Content, Kind
from conwerz_desktop.domain.records import record

LIKE = "❤️"


@record
class File:
    """`handle` is Meta's name for the bytes, once they were uploaded. `content` is left out where it is not needed."""

    kind: Kind
    name: str
    mime_type: str
    content: bytes = b""
    handle: str | None = None


@record
class Taken:
    """A file as it was read from the owner's computer. One larger than any channel takes comes without its bytes."""

    file: File
    size: int


@record
class Choices:
    """Answers to tap: quick replies on Messenger, buttons on WhatsApp."""

    titles: tuple[str, ...]


@record
class Row:
    title: str
    detail: str = ""


@record
class Menu:
    """A list to choose from, behind one button. WhatsApp only."""

    button: str
    rows: tuple[Row, ...]


@record
class Place:
    """WhatsApp only."""

    latitude: float
    longitude: float
    name: str = ""
    address: str = ""


@record
class Like:
    """Instagram's heart."""


@record
class Filled:
    """A template with its values. WhatsApp only; `components` is what Meta is sent (contract 2.10).

    `header` is the file that stands above the text, where the template has one; it is uploaded first.
    """

    name: str
    language: str
    components: str  # JSON
    category: str = ""
    header: File | None = None

    @property
    def is_offer(self) -> bool:
        return self.category == "MARKETING"


Outgoing = File | Choices | Menu | Place | Like | Filled


def file_of(beside: Outgoing | None) -> File | None:
    """The file whose bytes Meta has to be given before the message."""
    match beside:
        case File():
            return beside
        case Filled(header=header):
            return header
        case _:
            return None


@record
class Parcel:
    """One message to send: words, and at most one thing beside them."""

    text: str = ""
    beside: Outgoing | None = None

    def content(self, reply_to: str | None = None) -> Content:
        """As it stands in the thread."""
        return Content(self.text, _shown(self.beside), reply_to)


def _shown(beside: Outgoing | None) -> tuple[Attachment, ...]:
    match beside:
        case File(kind, name, mime_type):
            return (Attachment(kind, mime_type=mime_type, title=name if kind is Kind.FILE else None),)
        case Choices(titles):
            return (Attachment(Kind.CHOICES, title=" · ".join(titles)),)
        case Menu(button, rows):
            return (Attachment(Kind.CHOICES, title=f"{button}: {' · '.join(row.title for row in rows)}"),)
        case Place(latitude, longitude, name, address):
            said = tuple(filter(None, (name, address)))
            title = next(iter(said), None)
            return (Attachment(Kind.LOCATION, title=title, latitude=latitude, longitude=longitude, lines=said[1:]),)
        case Filled(name):
            return (*_shown(beside.header), Attachment(Kind.TEMPLATE, title=name))
        case Like() | None:
            return ()


def parcels(channel: Channel, text: str, files: Sequence[File], *, in_pieces: bool = False) -> tuple[Parcel, ...]:
    """The messages that an answer becomes: one a file, and its words with the last file that takes a caption."""
    sent = [Parcel(beside=file) for file in files]
    words = text.strip()
    if sent and words and may_caption(channel, words, files[-1]):
        sent[-1] = replace(sent[-1], text=words)
        words = ""
    pieces = limits.split(channel, words) if in_pieces else ((words,) if words else ())
    return (*sent, *map(Parcel, pieces))


def may_caption(channel: Channel, words: str, file: File) -> bool:
    return file.kind in limits.CAPTIONED and len(words) <= limits.CAPTION.get(channel, 0)


def flaw(channel: Channel, parcel: Parcel) -> str | None:
    """The key of the fault for which a channel would refuse it; None where it may go."""
    match parcel.beside:
        case File() as file:
            return _file_flaw(channel, parcel.text, file)
        case Choices(titles):
            return _offer_flaw(limits.OFFERS.get(channel), parcel.text, titles)
        case Menu(button, rows):
            plain = channel is Channel.WHATSAPP and 0 < len(button) <= limits.LIST_BUTTON
            fits = plain and all(len(row.detail) <= limits.LIST_DETAIL for row in rows)
            return _offer_flaw(limits.LIST if fits else None, parcel.text, [row.title for row in rows])
        case Filled(header=header) if channel is Channel.WHATSAPP:
            return _file_flaw(channel, "", header) if header else None
        case Place() | Like() | Filled() as thing:
            return None if channel is _ONLY_ON[type(thing)] else "kind_not_supported"
        case None:
            return "too_long" if limits.room(channel, parcel.text) < 0 else None


_ONLY_ON = {Place: Channel.WHATSAPP, Filled: Channel.WHATSAPP, Like: Channel.INSTAGRAM}


def _file_flaw(channel: Channel, caption: str, file: File) -> str | None:
    if limits.excess(channel, file.kind, file.mime_type, len(file.content)):
        return "media_refused"
    return "too_long" if len(caption) > limits.CAPTION.get(channel, 0) else None


def _offer_flaw(offers: limits.Offers | None, body: str, titles: Sequence[str]) -> str | None:
    if offers is None or not body or not 0 < len(titles) <= offers.most or len(set(titles)) < len(titles):
        return "kind_not_supported"
    fits = len(body) <= offers.body and all(0 < len(title) <= offers.title for title in titles)
    return None if fits else "too_long"
