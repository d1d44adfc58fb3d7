"""What the owner writes, the rule in force, and one button that says what it will do."""

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from conwerz_desktop.domain import limits, messaging_window
from conwerz_desktop.domain.channels import Channel
from conwerz_desktop.domain.messaging_window import Allowance, Window
from conwerz_desktop.store.conversations import ConversationRow
from conwerz_desktop.viewmodels import names, words
from conwerz_desktop.viewmodels.bridge import Bridge
from conwerz_desktop.viewmodels.drafts import Drafts
from conwerz_desktop.viewmodels.moments import span
from conwerz_desktop.viewmodels.qt import QmlUncreatable
from conwerz_desktop.viewmodels.shown import emit_changed

QML_IMPORT_NAME = "Conwerz.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_NEAR_THE_LIMIT = 100


@dataclass(frozen=True, slots=True)
class ComposerState:
    """`window` is open, ending, human or closed; `room` is empty while there is plenty."""

    draft: str = ""
    window: str = "closed"
    rule: str = ""
    open: bool = False
    may_send: bool = False
    send_words: str = ""
    closed_words: str = ""
    room: str = ""
    too_long: bool = False


@QmlElement
@QmlUncreatable("made in Python")
class Composer(QObject):
    draft_changed = Signal()
    window_changed = Signal()
    rule_changed = Signal()
    open_changed = Signal()
    may_send_changed = Signal()
    send_words_changed = Signal()
    closed_words_changed = Signal()
    room_changed = Signal()
    too_long_changed = Signal()
    drafts_changed = Signal()
    sent = Signal()

    def __init__(
        self,
        answer: Callable[[int, str], Future[int]],
        drafts: Drafts,
        clock: Callable[[], int],
        bridge: Bridge,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._answer = answer
        self._clock = clock
        self._bridge = bridge
        self._row: ConversationRow | None = None
        self._state = ComposerState()
        self._drafts = drafts

    @Property(str, notify=draft_changed)
    def draft(self) -> str:
        return self._state.draft

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

    @Slot(str)
    def write(self, text: str) -> None:
        if self._row and text != self._state.draft:
            self._drafts.write(self._row.id, text)
            self.tick()

    @Slot()
    def send(self) -> None:
        if not self._row or not self._state.may_send:
            return
        conversation = self._row.id
        text = self._drafts.take(conversation)
        self.tick()
        given_back = lambda: self._give_back(conversation, text)  # noqa: E731
        self._bridge.when_done(self._answer(conversation, text.strip()), lambda _: self.sent.emit(), given_back)

    def turn_to(self, row: ConversationRow | None) -> None:
        """Another conversation, or news of this one. Each keeps its own draft."""
        turned = (row and row.id) != (self._row and self._row.id)
        self._row = row
        if turned:
            self._drafts.settle()
            self.drafts_changed.emit()
        self.tick()

    @Slot()
    def tick(self) -> None:
        """Time has passed, or something was written."""
        row, old = self._row, self._state
        self._state = state(row, self._drafts.of(row.id), self._clock()) if row else ComposerState()
        emit_changed(self, old, self._state)

    def _give_back(self, conversation: int, text: str) -> None:
        """It could not even be queued: nothing that was written is lost."""
        self._drafts.give_back(conversation, text)
        self.tick()


def state(row: ConversationRow, draft: str, now: int) -> ComposerState:
    channel = row.asset.channel
    window = messaging_window.at(channel, row.last_inbound_at, now)
    is_open = window.allowance in (Allowance.FREE_TEXT, Allowance.HUMAN_AGENT)
    room = limits.room(channel, draft.strip())
    return ComposerState(
        draft=draft,
        window=words.window_state(window, now),
        rule=_rule(window, now),
        open=is_open,
        may_send=is_open and bool(draft.strip()) and room >= 0,
        send_words=_send_words(row),
        closed_words="" if is_open else _closed_words(channel),
        room=str(room) if room < _NEAR_THE_LIMIT else "",
        too_long=room < 0,
    )


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


def _closed_words(channel: Channel) -> str:
    match channel:
        case Channel.WHATSAPP:
            return _translated(
                "WhatsApp allows it for 24 h after a customer writes. You can answer here as soon as they write again."
            )
        case Channel.MESSENGER:
            return _translated(
                "Messenger allows it for 7 days after a customer writes."
                " You can answer here as soon as they write again."
            )
        case Channel.INSTAGRAM:
            return _translated(
                "Instagram allows it for 7 days after a customer writes."
                " You can answer here as soon as they write again."
            )


def _translated(text: str) -> str:
    return QCoreApplication.translate("Composer", text)
