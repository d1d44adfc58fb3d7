"""What the owner does with the open conversation, or with those chosen together. Everything has an undo."""

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from conwerz_desktop.domain import messaging_window, snoozing
from conwerz_desktop.domain.messages import Author
from conwerz_desktop.domain.records import record
from conwerz_desktop.domain.shutting import Bar, Shut
from conwerz_desktop.domain.snoozing import Preset
from conwerz_desktop.domain.views import View
from conwerz_desktop.store.conversations import ConversationRow
from conwerz_desktop.store.triage import Before
from conwerz_desktop.viewmodels.bridge import Bridge
from conwerz_desktop.viewmodels.inbox import NOBODY, Inbox
from conwerz_desktop.viewmodels.moments import Calendar
from conwerz_desktop.viewmodels.qt import QmlUncreatable
from conwerz_desktop.viewmodels.rows import Rows
from conwerz_desktop.viewmodels.shown import emit_changed
from conwerz_desktop.viewmodels.thread import Thread
from conwerz_desktop.viewmodels.thread_header import person_name

QML_IMPORT_NAME = "Conwerz.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

REMEMBERED = 30  # acts that can be taken back, the last one first
WAKE = "wake"
Numbers = Sequence[int]


def _never(*_asked: object) -> Future[Any]:
    return Future()


@record
class TriageActs:
    """Each takes row numbers, and tells how the conversations were."""

    finish: Callable[[Numbers], Future[Before]] = _never
    reopen: Callable[[Numbers], Future[Before]] = _never
    snooze: Callable[[Numbers, int], Future[Before]] = _never
    wake: Callable[[Numbers], Future[Before]] = _never
    star: Callable[[Numbers, bool], Future[Before]] = _never
    see: Callable[[Numbers], Future[Before]] = _never
    unsee: Callable[[Numbers], Future[Before]] = _never
    shut: Callable[[Numbers, Shut], Future[Before]] = _never
    undo: Callable[[Before], object] = _never


@record
class SnoozeRow:
    key: str
    text: str
    when: str


@record
class Deed:
    """Something that can be taken back, and which conversation is to be open again; NOBODY where it stayed open."""

    undo: Callable[[], object]
    opened: int = NOBODY


@record
class TriageState:
    """`said` is what was done last, `undoable` whether it can be taken back; `own_time` is how a typed time is read."""

    said: str = ""
    undoable: bool = False
    undoes: bool = False
    own_time: str = ""
    whom: str = ""


@QmlElement
@QmlUncreatable("made in Python")
class Triage(QObject):
    said_changed = Signal()
    undoable_changed = Signal()
    undoes_changed = Signal()
    own_time_changed = Signal()
    whom_changed = Signal()
    told = Signal()
    """Something was done: what was said begins anew."""
    unseen = Signal()
    """The open conversation is not to count as read by staying open."""

    def __init__(
        self,
        clock: Callable[[], int],
        calendar: Calendar,
        acts: TriageActs,
        bridge: Bridge,
        inbox: Inbox,
        thread: Thread,
    ) -> None:
        super().__init__(inbox)
        self._clock = clock
        self._calendar = calendar
        self._acts = acts
        self._bridge = bridge
        self._inbox = inbox
        self._thread = thread
        self._state = TriageState()
        self._deeds: list[Deed] = []
        self.choices = Rows(SnoozeRow, self)

    @Property(str, notify=said_changed)
    def said(self) -> str:
        return self._state.said

    @Property(bool, notify=undoable_changed)
    def undoable(self) -> bool:
        return self._state.undoable

    @Property(bool, notify=undoes_changed)
    def undoes(self) -> bool:
        """Whether anything can be taken back, however long ago it was done."""
        return self._state.undoes

    @Property(str, notify=own_time_changed)
    def own_time(self) -> str:
        return self._state.own_time

    @Property(str, notify=whom_changed)
    def whom(self) -> str:
        """A name, or how many: what a picker stands over."""
        return self._state.whom

    @Property(Rows, constant=True)
    def snoozes(self) -> Rows:
        return self.choices

    @Slot(int)
    def finish(self, step: int) -> None:
        """Done, and on to the conversation below (1) or above (-1)."""
        rows = self.rows()
        said = self._words(rows, _translated("%1 is done"), lambda n: _counted("%n conversations are done", n))
        self._do(self._acts.finish, rows, said, step)

    @Slot()
    def toggle_done(self) -> None:
        """The one act for which there is one button: done, or open again where all of it is done."""
        rows = self.rows()
        if rows and all(row.done for row in rows):
            self.reopen()
        else:
            self.finish(1)

    @Slot()
    def reopen(self) -> None:
        rows = self.rows()
        said = self._words(
            rows, _translated("%1 is open again"), lambda n: _counted("%n conversations are open again", n)
        )
        self._do(self._acts.reopen, rows, said)

    @Slot()
    def toggle_star(self) -> None:
        """Everything starred, or nothing where all of it is."""
        rows = self.rows()
        starred = not all(row.starred for row in rows)
        one = _translated("%1 is starred") if starred else _translated("%1 is no longer starred")
        said = self._words(
            rows,
            one,
            lambda n: (
                _counted("%n conversations are starred", n)
                if starred
                else _counted("%n conversations are no longer starred", n)
            ),
        )
        self._do(lambda numbers: self._acts.star(numbers, starred), rows, said)

    @Slot()
    def ask_snooze(self) -> None:
        """What can be chosen now, for these."""
        now = self._calendar.local(self._clock())
        rows = [
            SnoozeRow(preset, _preset_words(preset), self._ahead(self._calendar.moment(at)))
            for preset, at in snoozing.presets(now, self._closes())
        ]
        meant = self.rows()
        if meant and all(row.snoozed_until is not None for row in meant):
            rows.insert(0, SnoozeRow(WAKE, _translated("Bring back now"), ""))
        self.choices.show(rows)
        self._set(replace(self._state, own_time="", whom=self.whom_words()))

    @Slot(str)
    def snooze(self, preset: str) -> None:
        if preset == WAKE:
            self.wake()
        now = self._calendar.local(self._clock())
        for known, at in snoozing.presets(now, self._closes()):
            if known == preset:
                self._snooze(self._calendar.moment(at))

    @Slot(int, result=str)
    def snooze_at(self, place: int) -> str:
        """The key of a line of what can be chosen."""
        rows = self.choices.rows
        return rows[place].key if 0 <= place < len(rows) else ""

    @Slot(str)
    def read_time(self, typed: str) -> None:
        at = self._read(typed)
        self._set(replace(self._state, own_time=self._calendar.full(at) if at else ""))

    @Slot(str, result=bool)
    def snooze_until(self, typed: str) -> bool:
        """False where it is no moment that is still to come."""
        if (at := self._read(typed)) is None:
            return False
        self._snooze(at)
        return True

    @Slot()
    def wake(self) -> None:
        rows = self.rows()
        said = self._words(
            rows,
            _translated("%1 is no longer snoozed"),
            lambda n: _counted("%n conversations are no longer snoozed", n),
        )
        self._do(self._acts.wake, rows, said)

    @Slot()
    def mark_read(self) -> None:
        rows = self.rows()
        said = self._words(rows, _translated("%1 is read"), lambda n: _counted("%n conversations are read", n))
        self._do(self._acts.see, rows, said)

    @Slot()
    def mark_unread(self) -> None:
        rows = [row for row in self.rows() if row.last_author in (Author.CUSTOMER, Author.NOBODY)]
        if not rows:
            self.tell(_translated("Nothing can be unread where you wrote last"))
            return
        said = self._words(rows, _translated("%1 is unread"), lambda n: _counted("%n conversations are unread", n))
        self.unseen.emit()
        self._do(self._acts.unsee, rows, said)

    @Slot()
    def mark_spam(self) -> None:
        rows = self.rows()
        said = self._words(
            rows, _translated("%1 is spam from now on"), lambda n: _counted("%n conversations are spam from now on", n)
        )
        self._do(lambda numbers: self._acts.shut(numbers, Shut.SPAM), rows, said, 1)

    @Slot()
    def block(self) -> None:
        """The open conversation's person, by whose name the owner was asked: not those who are chosen beside it."""
        rows = self._opened()
        said = self._words(rows, _translated("%1 is blocked"), lambda n: _counted("%n people are blocked", n))
        self._do(lambda numbers: self._acts.shut(numbers, Shut.BLOCKED), rows, said, 1)

    @Slot()
    def let_in(self) -> None:
        """No spam, and not blocked any more."""
        self._let_in(self.rows())

    @Slot()
    def let_in_open(self) -> None:
        """The open conversation's person, whatever else is chosen."""
        self._let_in(self._opened())

    def _let_in(self, rows: Sequence[ConversationRow]) -> None:
        said = self._words(
            rows, _translated("%1 is back among the others"), lambda n: _counted("%n conversations are back", n)
        )
        self._do(lambda numbers: self._acts.shut(numbers, Shut.OPEN), rows, said, 1)

    @Slot()
    def toggle_spam(self) -> None:
        rows = self.rows()
        if rows and all(row.shut or row.bar is Bar.BARRED for row in rows):
            self.let_in()
        else:
            self.mark_spam()

    @Slot()
    def undo(self) -> None:
        """The last act that was not yet taken back."""
        if not self._deeds:
            return
        deed = self._deeds.pop()
        deed.undo()
        if deed.opened:
            self._inbox.pick(deed.opened)
        self._say(_translated("Taken back"), undoable=False)

    @Slot()
    def quiet(self) -> None:
        """What was said has been seen."""
        self._set(replace(self._state, said="", undoable=False))

    def rows(self) -> tuple[ConversationRow, ...]:
        """What is meant: those chosen together, else the open one."""
        return self._inbox.chosen_rows() or self._opened()

    def _opened(self) -> tuple[ConversationRow, ...]:
        row = self._thread.row
        return (row,) if row else ()

    def whom_words(self) -> str:
        return self._words(self.rows(), "%1", lambda n: _counted("%n conversations", n))

    @Slot(str, object)
    def done(self, said: str, undo: Callable[[], object], opened: int = NOBODY) -> None:
        """Something was done that `undo` takes back."""
        self._deeds = [*self._deeds[1 - REMEMBERED :], Deed(undo, opened)]
        self._say(said, undoable=True)

    @Slot(str)
    def tell(self, said: str) -> None:
        self._say(said, undoable=False)

    def _do(
        self, act: Callable[[Numbers], Future[Before]], rows: Sequence[ConversationRow], said: str, step: int = 0
    ) -> None:
        """With a step these leave, and the open conversation makes room for its neighbour."""
        if not rows:
            return
        numbers = [row.id for row in rows]
        opened = self._thread.row.id if self._thread.row else NOBODY
        leaves = bool(step) and opened in numbers
        neighbour = self._inbox.beside(numbers, step) if leaves else NOBODY
        self._inbox.unmark()
        self._bridge.when_done(
            act(numbers), lambda known: self.done(said, partial(self._acts.undo, known), opened if leaves else NOBODY)
        )
        if neighbour:
            self._inbox.go_to(neighbour)
        elif leaves and self._inbox.chosen.view is not View.ALL:
            self._inbox.left.emit()

    def _snooze(self, until: int) -> None:
        rows = self.rows()
        when = self._ahead(until)
        said = self._words(
            rows, _translated("%1 comes back: %2"), lambda n: _counted("%n conversations come back: %2", n)
        )
        self._do(lambda numbers: self._acts.snooze(numbers, until), rows, said.replace("%2", when), 1)

    def _closes(self) -> Any:
        """When the first of their windows does, by the owner's clock."""
        now = self._clock()
        windows = (messaging_window.at(row.asset.channel, row.last_inbound_at, now) for row in self.rows())
        moments = [window.closes_at for window in windows if window.closes_at is not None]
        return self._calendar.local(min(moments)) if moments else None

    def _read(self, typed: str) -> int | None:
        now = self._clock()
        at = snoozing.read(typed, self._calendar.local(now), self._calendar.day_words(now))
        return self._calendar.moment(at) if at else None

    def _ahead(self, at: int) -> str:
        return self._calendar.ahead(at, self._clock())

    def _words(self, rows: Sequence[ConversationRow], one: str, many: Callable[[int], str]) -> str:
        return one.replace("%1", person_name(rows[0])) if len(rows) == 1 else many(len(rows))

    def _say(self, said: str, *, undoable: bool) -> None:
        self._set(replace(self._state, said=said, undoable=undoable, undoes=bool(self._deeds)))
        self.told.emit()

    def _set(self, state: TriageState) -> None:
        old, self._state = self._state, state
        emit_changed(self, old, state)


def _preset_words(preset: Preset) -> str:
    return {
        Preset.LATER: _translated("Later today"),
        Preset.EVENING: _translated("This evening"),
        Preset.TOMORROW: _translated("Tomorrow morning"),
        Preset.NEXT_WEEK: _translated("Next week"),
        Preset.CLOSING: _translated("Before the window closes"),
    }[preset]


def _translated(text: str) -> str:
    return QCoreApplication.translate("Triage", text)


def _counted(text: str, number: int) -> str:
    return QCoreApplication.translate("Triage", text, "", number)
