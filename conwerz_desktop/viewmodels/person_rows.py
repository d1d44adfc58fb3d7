"""What is known of a person, as the lines of a card."""

from PySide6.QtCore import QCoreApplication

from conwerz_desktop.domain import messaging_window
from conwerz_desktop.domain.channels import Channel
from conwerz_desktop.domain.messages import Kind
from conwerz_desktop.domain.people import Profile
from conwerz_desktop.domain.records import record
from conwerz_desktop.store.alike import Alike, Sign
from conwerz_desktop.store.joining import Joined
from conwerz_desktop.store.person_cards import Card, Reach, Sent
from conwerz_desktop.viewmodels import commas, names, stage_words, words
from conwerz_desktop.viewmodels.moments import DAY, Calendar, span

_SEEN = (Kind.IMAGE, Kind.VIDEO)


@record
class ReachRow:
    """`window` as WindowChip knows it."""

    key: int
    channel: str
    text: str
    window: str
    window_words: str
    current: bool
    spoken: str


@record
class FieldRow:
    key: int
    name: str
    value: str


@record
class PictureRow:
    key: str
    film: bool
    spoken: str


@record
class FileRow:
    key: str
    glyph: str
    text: str
    when: str


@record
class NoteRow:
    """One that stands between the messages; `conversation` is where."""

    key: int
    conversation: int
    text: str
    when: str


@record
class FactRow:
    key: str
    text: str
    detail: str


@record
class AlikeRow:
    key: int
    name: str
    initials: str
    hue: int
    channel: str
    why: str
    where: str


@record
class JoinedRow:
    key: int
    text: str


def reach(each: Reach, card: Card, current: int, now: int) -> ReachRow:
    window = messaging_window.at(each.asset.channel, each.last_inbound_at, now)
    text = _address(each, card)
    said = words.window_words(window, now)
    spoken = commas.joined((names.channel_name(each.asset.channel), text, said))
    return ReachRow(
        each.conversation,
        each.asset.channel.value,
        text,
        words.window_state(window, now),
        span(window.closes_at - now) if window.closes_at is not None and window.closes_at > now else said,
        each.conversation == current,
        spoken,
    )


def _address(each: Reach, card: Card) -> str:
    """Their number or username there, or else which of the shop's accounts they write to."""
    if each.asset.channel is Channel.WHATSAPP and each.person_id.isdecimal():
        return names.phone(each.person_id)
    if each.asset.channel is Channel.INSTAGRAM and card.profile.username:
        return "@" + names.clean(card.profile.username)
    return names.clean(each.shop)


def everywhere(card: Card) -> str:
    places = (where(each.asset.channel, each.person_id, card.profile) for each in card.reach)
    return " · ".join(dict.fromkeys(places))


def labels(card: Card) -> tuple[str, ...]:
    return tuple(f"{hue} {shape}/{names.clean(name)}" for _, name, hue, shape in card.labels)


def summary(card: Card, now: int, calendar: Calendar) -> str:
    if card.since is None:
        return ""
    return _translated("Writes since %1").replace("%1", calendar.in_list(card.since, now))


def sent_key(sent: Sent) -> str:
    return f"{sent.message}/{sent.position}"


def pictures(card: Card, calendar: Calendar) -> list[PictureRow]:
    return [
        PictureRow(
            sent_key(sent),
            sent.kind is Kind.VIDEO,
            commas.joined((words.kind_words(sent.kind), calendar.full(sent.sent_at))),
        )
        for sent in card.sent
        if sent.kind in _SEEN
    ]


def files(card: Card, now: int, calendar: Calendar) -> list[FileRow]:
    return [
        FileRow(
            sent_key(sent),
            words.kind_glyph(sent.kind),
            names.clean(sent.title) or words.kind_words(sent.kind),
            calendar.in_list(sent.sent_at, now),
        )
        for sent in card.sent
        if sent.kind not in _SEEN
    ]


def notes_said(card: Card, now: int, calendar: Calendar) -> list[NoteRow]:
    return [
        NoteRow(note.id, note.conversation, note.text, calendar.in_list(note.written_at, now)) for note in card.notes
    ]


def lead_facts(card: Card) -> list[FactRow]:
    lead = card.lead
    if lead is None:
        return []
    facts = [
        FactRow("form", _translated("Form"), names.clean(lead.form) or _translated("Form")),
        FactRow("stage", _translated("Stage"), lead.called or stage_words.usual()[lead.stage]),
    ]
    if lead.contacted_at is not None:
        took = span(lead.contacted_at - lead.last_at)
        facts.append(FactRow("answered", _translated("Answered in"), took))
    return facts


def kept(card: Card, days: int, now: int, calendar: Calendar) -> list[FactRow]:
    """How much lies on this computer, and when the newest of it goes."""
    if card.last_at is None:
        return []
    until = _translated("until %1").replace("%1", calendar.in_list(card.last_at + days * DAY, now))
    count = QCoreApplication.translate("PersonCard", "%n messages", "", card.messages)
    return [FactRow("messages", count, until)]


def alike(each: Alike) -> AlikeRow:
    return AlikeRow(
        each.person,
        names.display_name(each.asset.channel, each.person_id, each.profile),
        names.initials(each.profile),
        names.hue(each.person_id),
        each.asset.channel.value,
        _why(each.sign),
        where(each.asset.channel, each.person_id, each.profile),
    )


def where(channel: Channel, person_id: str, profile: Profile) -> str:
    """A channel, and their number or username on it."""
    number = person_id if channel is Channel.WHATSAPP and person_id.isdecimal() else ""
    handle = "@" + names.clean(profile.username) if channel is Channel.INSTAGRAM and profile.username else ""
    address = names.phone(number) if number else handle
    return commas.joined((names.channel_name(channel), address))


def joined(each: Joined, now: int, calendar: Calendar) -> JoinedRow:
    called = names.clean(each.called) or _translated("somebody without a name")
    if called.isdecimal():
        called = names.phone(called)
    text = _translated("One with %1 since %2").replace("%2", calendar.in_list(each.merged_at, now))
    return JoinedRow(each.id, text.replace("%1", called))


def _why(sign: Sign) -> str:
    return {
        Sign.PHONE: _translated("Same phone number"),
        Sign.FIELD: _translated("Same entry in a field of yours"),
        Sign.FORM: _translated("Same name in the form with this number"),
        Sign.USERNAME: _translated("Same username"),
        Sign.NAME: _translated("Same name"),
    }[sign]


def _translated(text: str) -> str:
    return QCoreApplication.translate("PersonCard", text)
