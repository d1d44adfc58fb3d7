"""What the owner writes, the rule in force, and one button that says what it will do."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from conwerz_desktop.domain.outgoing import (
    LIKE,
    Choices,
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
from conwerz_desktop.viewmodels.answering_acts import AnsweringActs
from conwerz_desktop.viewmodels.bridge import Bridge
from conwerz_desktop.viewmodels.composer_state import Beside, ComposerState, Quote, state
from conwerz_desktop.viewmodels.departures import Departures, HandedOver, Told
from conwerz_desktop.viewmodels.drafts import Drafts
from conwerz_desktop.viewmodels.enclosures import Enclosures
from conwerz_desktop.viewmodels.qt import QmlUncreatable
from conwerz_desktop.viewmodels.shown import emit_changed

QML_IMPORT_NAME = "Conwerz.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_TYPING_LASTS = 20_000  # milliseconds; Meta shows it for 25 seconds


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
        self.offer_undo: Callable[[str, Callable[[], object]], object] = lambda *_: None
        self.say: Callable[[str], object] = lambda _: None
        self._departures = Departures(acts, bridge, Told(self.sent.emit, self.take_over, self._offer, self._say))
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
        self._departures.go(handed, parcels(channel, handed.text, handed.files, in_pieces=in_pieces))

    def _send_beside(self, thing: Outgoing, text: str) -> None:
        if self._row is None or not self._state.open or flaw(self._row.asset.channel, Parcel(text, thing)):
            return
        conversation = self._row.id
        taken = self._drafts.take(conversation) if isinstance(thing, Choices | Menu) else ""
        quote = self._quotes.pop(conversation, None)
        self.tick()
        handed = HandedOver(conversation, taken, (), quote.meta_id if quote else None, quote)
        self._departures.go(handed, (Parcel(text, thing),))

    @Slot(result=bool)
    def take_back_newest(self) -> bool:
        """The answer that was sent a moment ago, to be written on. False where there is none in this conversation."""
        return self._row is not None and self._departures.take_back_newest(self._row.id)

    def _offer(self, said: str, undo: Callable[[], object]) -> None:
        self.offer_undo(said, undo)

    def _say(self, said: str) -> None:
        self.say(said)

    def _show_typing(self, text: str) -> None:
        now = self._clock()
        if self._row and text and self._state.window in ("open", "ending") and now - self._typed_at > _TYPING_LASTS:
            self._typed_at = now
            self._acts.show_typing(self._row.id)
