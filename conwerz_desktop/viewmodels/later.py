"""Answers for later: when they may go, which of them wait in this conversation, and the way back."""

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from conwerz_desktop.domain import messaging_window, snoozing
from conwerz_desktop.domain.changes import Changes, Topic
from conwerz_desktop.domain.channels import Channel
from conwerz_desktop.domain.messaging_window import Allowance
from conwerz_desktop.domain.outgoing import File
from conwerz_desktop.domain.records import record
from conwerz_desktop.domain.snoozing import Preset
from conwerz_desktop.store import scheduled
from conwerz_desktop.store.conversations import ConversationRow
from conwerz_desktop.store.database import Store
from conwerz_desktop.store.scheduled import Scheduled
from conwerz_desktop.viewmodels import commas, names
from conwerz_desktop.viewmodels.bridge import Bridge
from conwerz_desktop.viewmodels.composer import Composer
from conwerz_desktop.viewmodels.departures import HandedOver
from conwerz_desktop.viewmodels.moments import Calendar
from conwerz_desktop.viewmodels.qt import QmlUncreatable
from conwerz_desktop.viewmodels.rows import Rows
from conwerz_desktop.viewmodels.shown import emit_changed

QML_IMPORT_NAME = "Conwerz.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


def _never(*_asked: object) -> Future[Any]:
    return Future()


@record
class LaterActs:
    schedule: Callable[[int, str, Sequence[File], str | None, int], Future[int | None]] = _never
    unschedule: Callable[[int], Future[Scheduled | None]] = _never
    send_now: Callable[[int], object] = _never


@record
class TimeRow:
    """`hindrance` is why it cannot go then; empty where it can."""

    key: str
    text: str
    when: str
    hindrance: str


@record
class LaterRow:
    """`hindrance` says that the window will have closed by then."""

    key: int
    text: str
    when: str
    files: str
    hindrance: str


@record
class LaterState:
    """`own_time` is how a typed time is read, `own_hindrance` what stands in its way."""

    own_time: str = ""
    own_hindrance: str = ""
    closes: str = ""


@QmlElement
@QmlUncreatable("made in Python")
class Later(QObject):
    own_time_changed = Signal()
    own_hindrance_changed = Signal()
    closes_changed = Signal()
    kept = Signal()

    def __init__(
        self,
        store: Store,
        clock: Callable[[], int],
        calendar: Calendar,
        acts: LaterActs,
        composer: Composer,
        bridge: Bridge,
    ) -> None:
        super().__init__(composer)
        self._store = store
        self._clock = clock
        self._calendar = calendar
        self._acts = acts
        self._composer = composer
        self._bridge = bridge
        self._row: ConversationRow | None = None
        self._state = LaterState()
        self.waiting = Rows(LaterRow, self)
        self.times = Rows(TimeRow, self)

    @Property(Rows, constant=True)
    def rows(self) -> Rows:
        """What waits in the conversation that is open, the next first."""
        return self.waiting

    @Property(Rows, constant=True)
    def choices(self) -> Rows:
        return self.times

    @Property(str, notify=own_time_changed)
    def own_time(self) -> str:
        return self._state.own_time

    @Property(str, notify=own_hindrance_changed)
    def own_hindrance(self) -> str:
        return self._state.own_hindrance

    @Property(str, notify=closes_changed)
    def closes(self) -> str:
        """Until when free text is allowed, as far as the customer has written."""
        return self._state.closes

    @Slot()
    def ask(self) -> None:
        """What can be chosen now."""
        if self._row is None:
            return
        closes_at = self._closes_at()
        closes = self._calendar.local(closes_at) if closes_at else None
        known = snoozing.presets(self._calendar.local(self._clock()), closes)
        moments = [(preset, self._calendar.moment(at)) for preset, at in known]
        self.times.show([TimeRow(key, _words(key), self._ahead(at), self._hindrance(at)) for key, at in moments])
        said = _translated("Free text until %1").replace("%1", self._calendar.full(closes_at)) if closes_at else ""
        self._set(LaterState(closes=said))

    @Slot(str)
    def choose(self, key: str) -> None:
        closes_at = self._closes_at()
        closes = self._calendar.local(closes_at) if closes_at else None
        for preset, at in snoozing.presets(self._calendar.local(self._clock()), closes):
            if preset == key:
                self._schedule(self._calendar.moment(at))
                return

    @Slot(str)
    def read_time(self, typed: str) -> None:
        at = self._read_time(typed)
        hindrance = self._hindrance(at) if at else ""
        self._set(replace(self._state, own_time=self._calendar.full(at) if at else "", own_hindrance=hindrance))

    @Slot(str, result=bool)
    def choose_time(self, typed: str) -> bool:
        """False where it is no moment to come, or one at which nothing may be sent."""
        at = self._read_time(typed)
        return at is not None and self._schedule(at)

    @Slot(int)
    def edit(self, number: int) -> None:
        """Back into the composer, to be written on."""
        self._bridge.when_done(self._acts.unschedule(number), self._take_over)

    @Slot(int)
    def cancel(self, number: int) -> None:
        """The words go back to the composer too: nothing that was written is lost by this."""
        self.edit(number)

    @Slot(int)
    def send_now(self, number: int) -> None:
        self._acts.send_now(number)

    def turn_to(self, row: ConversationRow | None) -> None:
        turned = (row and row.id) != (self._row and self._row.id)
        self._row = row
        if turned:
            self.waiting.show([])
            self._read()

    def apply(self, changes: Changes) -> None:
        if Topic.SCHEDULED in changes.topics and self._row and self._row.id in changes.conversations:
            self._read()

    def tick(self) -> None:
        """What a window allows has changed."""
        if self.waiting.rows:
            self._read()

    def _read(self) -> None:
        if self._row:
            conversation = self._row.id
            asked = self._store.read(lambda db: scheduled.of_conversation(db, conversation))
            self._bridge.when_done(asked, partial(self._take, conversation))

    def _take(self, conversation: int, found: Sequence[Scheduled]) -> None:
        if self._row and self._row.id == conversation:
            self.waiting.show([self._shown(each) for each in found])

    def _shown(self, each: Scheduled) -> LaterRow:
        files = commas.joined(names.clean(file.name) for file in each.files)
        return LaterRow(each.id, each.text, self._ahead(each.due_at), files, self._hindrance(each.due_at))

    def _schedule(self, at: int) -> bool:
        if self._row is None or self._hindrance(at) or (handed := self._composer.hand_over()) is None:
            return False
        going = self._acts.schedule(handed.conversation, handed.text, handed.files, handed.reply_to, at)
        self._bridge.when_done(going, lambda _: self.kept.emit(), partial(self._composer.take_over, handed))
        return True

    def _take_over(self, taken: Scheduled | None) -> None:
        if taken:
            self._composer.take_over(HandedOver(taken.conversation, taken.text, taken.files, taken.reply_to))

    def _hindrance(self, at: int) -> str:
        assert self._row is not None
        channel = self._row.asset.channel
        if messaging_window.at(channel, self._row.last_inbound_at, at).allowance is Allowance.FREE_TEXT:
            return ""
        if channel is Channel.WHATSAPP:
            return _translated("Free text will have closed. A template may be sent then.")
        return _translated("Free text will have closed")

    def _closes_at(self) -> int | None:
        assert self._row is not None
        window = messaging_window.at(self._row.asset.channel, self._row.last_inbound_at, self._clock())
        return window.closes_at if window.allowance is Allowance.FREE_TEXT else None

    def _read_time(self, typed: str) -> int | None:
        now = self._clock()
        at = snoozing.read(typed, self._calendar.local(now), self._calendar.day_words(now))
        return self._calendar.moment(at) if at else None

    def _ahead(self, at: int) -> str:
        return self._calendar.ahead(at, self._clock())

    def _set(self, new: LaterState) -> None:
        old, self._state = self._state, new
        emit_changed(self, old, new)


def _words(preset: Preset) -> str:
    return {
        Preset.LATER: _translated("Later today"),
        Preset.EVENING: _translated("This evening"),
        Preset.TOMORROW: _translated("Tomorrow morning"),
        Preset.NEXT_WEEK: _translated("Monday morning"),
        Preset.CLOSING: _translated("Before free text closes"),
    }[preset]


def _translated(text: str) -> str:
    return QCoreApplication.translate("Later", text)
