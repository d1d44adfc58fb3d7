"""What a composer shows: the rule in force, whether anything may go, and what its one button says."""

from PySide6.QtCore import QCoreApplication

from conwerz_desktop.domain import limits, messaging_window
from conwerz_desktop.domain.channels import Channel
from conwerz_desktop.domain.messaging_window import Allowance, Window
from conwerz_desktop.domain.outgoing import File
from conwerz_desktop.domain.records import record
from conwerz_desktop.domain.shutting import Bar
from conwerz_desktop.store.conversations import ConversationRow
from conwerz_desktop.viewmodels import names, shut_words, words
from conwerz_desktop.viewmodels.moments import span

_NEAR_THE_LIMIT = 100


@record
class Quote:
    """What is being answered: Meta's id, who said it, what."""

    meta_id: str
    name: str
    text: str


@record
class Beside:
    """What goes with the words."""

    files: tuple[File, ...] = ()
    files_may_go: bool = True
    quote: Quote | None = None


@record
class ComposerState:
    """`mode` is write, person (ask first), template, wait or blocked; `window` open, ending, human or closed.

    `room` is empty while there is plenty, `split_words` unless the text is too long for one message. `offers` names
    what this channel has beside words: of choices, menu, place, like.
    """

    draft: str = ""
    mode: str = "wait"
    window: str = "closed"
    rule: str = ""
    open: bool = False
    may_send: bool = False
    send_words: str = ""
    closed_words: str = ""
    room: str = ""
    too_long: bool = False
    split_words: str = ""
    quote_name: str = ""
    quote_text: str = ""
    channel: str = ""
    offers: str = ""


def state(
    row: ConversationRow, draft: str, now: int, beside: Beside | None = None, *, as_person: bool = False
) -> ComposerState:
    beside = beside or Beside()
    channel = row.asset.channel
    window = messaging_window.at(channel, row.last_inbound_at, now)
    is_barred = row.bar is Bar.BARRED
    mode = "blocked" if is_barred else _mode(window, as_person=as_person)
    text = draft.strip()
    captioned = bool(beside.files) and len(text) <= limits.CAPTION.get(channel, 0)
    room = limits.room(channel, text)
    is_whole = captioned or room >= 0
    pieces = 1 if is_whole else len(limits.split(channel, text))
    has_something = bool(text or beside.files)
    return ComposerState(
        draft=draft,
        mode=mode,
        window=words.window_state(window, now),
        rule=_translated("Blocked") if is_barred else _rule(window, now),
        open=mode == "write",
        may_send=mode == "write" and has_something and is_whole and beside.files_may_go,
        send_words=_send_words(row),
        closed_words=shut_words.note(row) if is_barred else _closed_words(channel, mode),
        room=str(room) if room < _NEAR_THE_LIMIT else "",
        too_long=not is_whole,
        split_words="" if is_whole else _counted("Send as %n messages", pieces),
        quote_name=beside.quote.name if beside.quote else "",
        quote_text=beside.quote.text if beside.quote else "",
        channel=channel.value,
        offers=_OFFERS[channel],
    )


_OFFERS = {
    Channel.MESSENGER: "choices",
    Channel.INSTAGRAM: "like",
    Channel.WHATSAPP: "choices menu place",
}


def _mode(window: Window, *, as_person: bool) -> str:
    match window.allowance:
        case Allowance.FREE_TEXT:
            return "write"
        case Allowance.HUMAN_AGENT:
            return "write" if as_person else "person"
        case Allowance.TEMPLATE:
            return "template"
        case Allowance.NOTHING:
            return "wait"


def _rule(window: Window, now: int) -> str:
    left = span(window.closes_at - now) if window.closes_at is not None else ""
    match window.allowance:
        case Allowance.FREE_TEXT:
            return _translated("Free text for %1").replace("%1", left)
        case Allowance.HUMAN_AGENT:
            return _translated("You answer as a person, for %1 more").replace("%1", left)
        case Allowance.TEMPLATE | Allowance.NOTHING:
            return _translated("Free text is closed")


def _send_words(row: ConversationRow) -> str:
    channel = names.channel_name(row.asset.channel)
    if not row.profile.name:
        return _translated("Send on %1").replace("%1", channel)
    name = names.first_name(names.clean(row.profile.name))
    return (
        _translated("Send to %1 on %2")
        .replace("%2", channel)
        .replace("%1", f"\N{FIRST STRONG ISOLATE}{name}\N{POP DIRECTIONAL ISOLATE}")
    )


def _closed_words(channel: Channel, mode: str) -> str:
    if mode == "write":
        return ""
    if mode == "template":
        return _translated("WhatsApp allows it for 24 h after a customer writes. A template may be sent now.")
    if mode == "person":
        return _translated(
            "More than 24 h have passed. Until 7 days after the customer wrote, %1 takes what a person answers:"
            " nothing automatic, no offers."
        ).replace("%1", names.channel_name(channel))
    return _translated(
        "%1 allows it for 7 days after a customer writes. You can answer here as soon as they write again."
    ).replace("%1", names.channel_name(channel))


def _counted(text: str, number: int) -> str:
    return QCoreApplication.translate("Composer", text, "", number)


def _translated(text: str) -> str:
    return QCoreApplication.translate("Composer", text)
