"""What the owner writes, the rule in force, and one button that says what it will do."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from conwerz_desktop.domain import limits, messaging_window
from conwerz_desktop.domain.channels import Channel
from conwerz_desktop.domain.messaging_window import Allowance, Window
from conwerz_desktop.domain.outgoing import (
    LIKE,
    Choices,
    File,
    Like,
    Menu,
    Outgoing,
    Parcel,
    Place,
    Row,
    Taken,
    flaw,
    parcels,
)
from conwerz_desktop.store.conversations import ConversationRow
from conwerz_desktop.viewmodels import names, words
from conwerz_desktop.viewmodels.answering_acts import AnsweringActs
from conwerz_desktop.viewmodels.bridge import Bridge
from conwerz_desktop.viewmodels.drafts import Drafts
from conwerz_desktop.viewmodels.enclosures import Enclosures
from conwerz_desktop.viewmodels.moments import span
from conwerz_desktop.viewmodels.qt import QmlUncreatable
from conwerz_desktop.viewmodels.shown import emit_changed

QML_IMPORT_NAME = "Conwerz.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_NEAR_THE_LIMIT = 100
_TYPING_LASTS = 20_000  # milliseconds; Meta shows it for 25 seconds


@dataclass(frozen=True, slots=True)
class Quote:
    """What is being answered: Meta's id, who said it, what."""

    meta_id: str
    name: str
    text: str


@dataclass(frozen=True, slots=True)
class HandedOver:
    """An answer on its way from the composer to the outbox, or back."""

    conversation: int
    text: str = ""
    files: tuple[File, ...] = ()
    reply_to: str | None = None
    quote: Quote | None = None


@dataclass(slots=True)
class Held:
    """An answer that does not go yet, and the rows under which it waits."""

    handed: HandedOver
    queued: tuple[int, ...]
    is_over: bool = False


@dataclass(frozen=True, slots=True)
class ComposerState:
    """`mode` is write, person (ask first), template or wait; `window` open, ending, human or closed.

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


@QmlElement
@QmlUncreatable("made in Python")
class Composer(QObject):
    draft_changed = Signal()
    mode_changed = Signal()
    window_changed = Signal()
    rule_changed = Signal()
    open_changed = Signal()
    may_send_changed = Signal()
    send_words_changed = Signal()
    closed_words_changed = Signal()
    room_changed = Signal()
    too_long_changed = Signal()
    split_words_changed = Signal()
    quote_name_changed = Signal()
    quote_text_changed = Signal()
    channel_changed = Signal()
    offers_changed = Signal()
    drafts_changed = Signal()
    quoted = Signal()
    """The owner is about to answer one message: the keyboard belongs in the composer."""
    sent = Signal()

    def __init__(
        self,
        acts: AnsweringActs,
        drafts: Drafts,
        clock: Callable[[], int],
        bridge: Bridge,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._acts = acts
        self._clock = clock
        self._bridge = bridge
        self._row: ConversationRow | None = None
        self._state = ComposerState()
        self._drafts = drafts
        self._quotes: dict[int, Quote] = {}
        self._as_person: set[int] = set()
        self._typed_at = 0
        self._newest: Held | None = None
        self.offer_undo: Callable[[str, Callable[[], object]], object] = lambda *_: None
        self.say: Callable[[str], object] = lambda _: None
        self._enclosures = Enclosures(acts.read_files, acts.shrink, bridge, self)
        self._enclosures.changed.connect(self.tick)

    @Property(str, notify=draft_changed)
    def draft(self) -> str:
        return self._state.draft

    @Property(str, notify=mode_changed)
    def mode(self) -> str:
        return self._state.mode

    @Property(str, notify=window_changed)
    def window(self) -> str:
        return self._state.window

    @Property(str, notify=rule_changed)
    def rule(self) -> str:
        return self._state.rule

    @Property(bool, notify=open_changed)
    def open(self) -> bool:
        """Whether words may be written at all."""
        return self._state.open

    @Property(bool, notify=may_send_changed)
    def may_send(self) -> bool:
        return self._state.may_send

    @Property(str, notify=send_words_changed)
    def send_words(self) -> str:
        return self._state.send_words

    @Property(str, notify=closed_words_changed)
    def closed_words(self) -> str:
        return self._state.closed_words

    @Property(str, notify=room_changed)
    def room(self) -> str:
        return self._state.room

    @Property(bool, notify=too_long_changed)
    def too_long(self) -> bool:
        return self._state.too_long

    @Property(str, notify=split_words_changed)
    def split_words(self) -> str:
        return self._state.split_words

    @Property(str, notify=quote_name_changed)
    def quote_name(self) -> str:
        return self._state.quote_name

    @Property(str, notify=quote_text_changed)
    def quote_text(self) -> str:
        return self._state.quote_text

    @Property(str, notify=channel_changed)
    def channel(self) -> str:
        return self._state.channel

    @Property(str, notify=offers_changed)
    def offers(self) -> str:
        return self._state.offers

    @Property(Enclosures, constant=True)
    def enclosures(self) -> Enclosures:
        return self._enclosures

    def enclosed(self, key: int) -> bytes | None:
        """The bytes of a file that is to go with the answer."""
        return self._enclosures.content(key)

    @Slot(str)
    def write(self, text: str) -> None:
        if self._row and text != self._state.draft:
            self._drafts.write(self._row.id, text)
            self.tick()
            self._show_typing(text)

    @Slot()
    def send(self) -> None:
        if self._state.may_send:
            self._send(in_pieces=False)

    @Slot()
    def send_in_pieces(self) -> None:
        if self._state.open and self._state.too_long and self._enclosures.may_go:
            self._send(in_pieces=True)

    @Slot()
    def answer_as_person(self) -> None:
        """The owner has said that they answer themselves, which is what Meta's tag promises."""
        if self._row:
            self._as_person.add(self._row.id)
            self.tick()

    @Slot()
    def choose_files(self) -> None:
        self._acts.choose_files(self._enclosures.take)

    @Slot(result=bool)
    def paste(self) -> bool:
        """False where the clipboard holds words only: then the field takes them itself."""
        if not self._state.open or not self._acts.clipboard_holds_files():
            return False
        self._enclosures.take(())
        return True

    @Slot(list)
    def drop(self, addresses: list[str]) -> None:
        if self._state.open and addresses:
            self._enclosures.take([str(each) for each in addresses])

    @Slot()
    def drop_quote(self) -> None:
        if self._row:
            self._quotes.pop(self._row.id, None)
            self.tick()

    @Slot(list)
    def send_choices(self, titles: list[str]) -> None:
        """The words in the field, with answers to tap."""
        kept = tuple(title.strip() for title in titles if title.strip())
        self._send_beside(Choices(kept), self._state.draft.strip())

    @Slot(str, list)
    def send_menu(self, button: str, titles: list[str]) -> None:
        rows = tuple(Row(title.strip()) for title in titles if title.strip())
        self._send_beside(Menu(button.strip(), rows), self._state.draft.strip())

    @Slot(float, float, str)
    def send_place(self, latitude: float, longitude: float, name: str) -> None:
        self._send_beside(Place(latitude, longitude, name.strip()), "")

    @Slot()
    def send_like(self) -> None:
        self._send_beside(Like(), LIKE)

    def quote(self, quoted: Quote) -> None:
        if self._row:
            self._quotes[self._row.id] = quoted
            self.tick()
            self.quoted.emit()

    def turn_to(self, row: ConversationRow | None) -> None:
        """Another conversation, or news of this one. Each keeps its own draft, files and quote."""
        turned = (row and row.id) != (self._row and self._row.id)
        self._row = row
        if turned:
            self._typed_at = 0
            self._drafts.settle()
            self.drafts_changed.emit()
            if row:
                self._enclosures.turn_to(row.id, row.asset.channel)
        self.tick()

    @Slot()
    def tick(self) -> None:
        """Time has passed, or something was written."""
        row, old = self._row, self._state
        self._state = self._now(row) if row else ComposerState()
        emit_changed(self, old, self._state)

    def _now(self, row: ConversationRow) -> ComposerState:
        beside = Beside(self._enclosures.files, self._enclosures.may_go, self._quotes.get(row.id))
        return state(row, self._drafts.of(row.id), self._clock(), beside, as_person=row.id in self._as_person)

    def enclose(self, found: Sequence[Taken]) -> None:
        """Files that were read already."""
        self._enclosures.show_taken(found)

    def hand_over(self) -> HandedOver | None:
        """What would be sent, out of the composer and into other hands; None where nothing may be."""
        may_go = self._state.may_send or (self._state.open and self._state.too_long and self._enclosures.may_go)
        return self._taken(self._row.id) if self._row and may_go else None

    def take_over(self, handed: HandedOver) -> None:
        """Back from other hands. What was written since stays behind it."""
        since = self._drafts.of(handed.conversation)
        self._drafts.write(handed.conversation, "\n".join(filter(None, (handed.text, since))))
        self._enclosures.give_back(handed.conversation, handed.files)
        if handed.quote:
            self._quotes.setdefault(handed.conversation, handed.quote)
        self.drafts_changed.emit()
        self.tick()

    def _taken(self, conversation: int) -> HandedOver:
        text = self._drafts.take(conversation)
        files = self._enclosures.give_up(conversation)
        quote = self._quotes.pop(conversation, None)
        self.tick()
        return HandedOver(conversation, text, files, quote.meta_id if quote else None, quote)

    def _send(self, *, in_pieces: bool) -> None:
        assert self._row is not None
        channel = self._row.asset.channel
        handed = self._taken(self._row.id)
        self._go(handed, parcels(channel, handed.text, handed.files, in_pieces=in_pieces))

    def _send_beside(self, thing: Outgoing, text: str) -> None:
        if self._row is None or not self._state.open or flaw(self._row.asset.channel, Parcel(text, thing)):
            return
        conversation = self._row.id
        taken = self._drafts.take(conversation) if isinstance(thing, Choices | Menu) else ""
        quote = self._quotes.pop(conversation, None)
        self.tick()
        handed = HandedOver(conversation, taken, (), quote.meta_id if quote else None, quote)
        self._go(handed, (Parcel(text, thing),))

    def _go(self, handed: HandedOver, made: Sequence[Parcel]) -> None:
        """Held for some seconds, if the owner wants that: until then it can be taken back."""
        back = partial(self.take_over, handed)
        if held_for := self._acts.hold_for():
            going = self._acts.hold(handed.conversation, made, handed.reply_to, held_for)
            self._bridge.when_done(going, partial(self._held, handed), back)
        else:
            sent = self._acts.send(handed.conversation, made, handed.reply_to)
            self._bridge.when_done(sent, lambda _: self.sent.emit(), back)

    def _held(self, handed: HandedOver, queued: tuple[int, ...]) -> None:
        self.sent.emit()
        self._newest = held = Held(handed, queued)
        self.offer_undo(_translated("It goes in a moment"), partial(self._take_back, held))

    @Slot(result=bool)
    def take_back_newest(self) -> bool:
        """The answer that was sent a moment ago, to be written on. False where there is none in this conversation."""
        newest = self._newest
        if newest is None or self._row is None or newest.handed.conversation != self._row.id:
            return False
        self._take_back(newest)
        return True

    def _take_back(self, held: Held) -> None:
        """Once: another answer may lie under the same number afterwards."""
        if held.is_over:
            return
        held.is_over, self._newest = True, None
        self._bridge.when_done(self._acts.take_back(held.queued), partial(self._taken_back, held.handed))

    def _taken_back(self, handed: HandedOver, is_taken: bool) -> None:
        if is_taken:
            self.take_over(handed)
        else:
            self.say(_translated("It is on its way already, and Meta takes nothing back for a shop"))

    def _show_typing(self, text: str) -> None:
        now = self._clock()
        if self._row and text and self._state.window in ("open", "ending") and now - self._typed_at > _TYPING_LASTS:
            self._typed_at = now
            self._acts.show_typing(self._row.id)


@dataclass(frozen=True, slots=True)
class Beside:
    """What goes with the words."""

    files: tuple[File, ...] = ()
    files_may_go: bool = True
    quote: Quote | None = None


def state(
    row: ConversationRow, draft: str, now: int, beside: Beside | None = None, *, as_person: bool = False
) -> ComposerState:
    beside = beside or Beside()
    channel = row.asset.channel
    window = messaging_window.at(channel, row.last_inbound_at, now)
    mode = _mode(window, as_person=as_person)
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
        rule=_rule(window, now),
        open=mode == "write",
        may_send=mode == "write" and has_something and is_whole and beside.files_may_go,
        send_words=_send_words(row),
        closed_words="" if mode == "write" else _closed_words(channel, mode),
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
