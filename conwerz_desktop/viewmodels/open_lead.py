"""One lead: every answer to every question, notes, reminder, and what the owner does."""

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import replace

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from conwerz_desktop.domain.changes import Changes
from conwerz_desktop.domain.channels import Channel
from conwerz_desktop.domain.leads import DAY, HOUR, Stage, Way
from conwerz_desktop.domain.records import record
from conwerz_desktop.store import leads
from conwerz_desktop.store.connection import Connection
from conwerz_desktop.store.database import Store
from conwerz_desktop.store.leads import LeadRow, Note, SubmissionRow
from conwerz_desktop.viewmodels.bridge import Bridge
from conwerz_desktop.viewmodels.lead_rows import ShownAnswer, ShownNote, shown, shown_answers
from conwerz_desktop.viewmodels.moments import Calendar
from conwerz_desktop.viewmodels.qt import QmlUncreatable
from conwerz_desktop.viewmodels.rows import Rows
from conwerz_desktop.viewmodels.shown import emit_changed

QML_IMPORT_NAME = "Conwerz.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

NO_LEAD = 0
_LATER = {"hour": HOUR, "tomorrow": DAY, "three_days": 3 * DAY, "week": 7 * DAY}


@record
class LeadActs:
    """As `services.leads.care.Care` does them; without it nothing is done."""

    move: Callable[[int, Stage, str], object] = lambda *_: None
    contact: Callable[[int], object] = lambda _: None
    write_note: Callable[[int, str], object] = lambda *_: None
    delete_note: Callable[[int], object] = lambda _: None
    remind: Callable[[int, int | None, str], object] = lambda *_: None
    delete: Callable[[int], object] = lambda _: None
    save_card: Callable[[int], object] = lambda _: None
    save_reminder: Callable[[int], object] = lambda _: None
    way: Callable[[int], Future[Way | None]] = lambda _: Future()
    """Where this lead can be written to."""
    begin_conversation: Callable[[int], Future[int | None]] = lambda _: Future()
    """The conversation there, which may have to be begun."""


@record
class LeadState:
    lead: int = NO_LEAD
    name: str = ""
    initials: str = ""
    hue: int = 0
    reach: str = ""
    note: str = ""
    stage: str = ""
    lost_reason: str = ""
    waits: bool = False
    reminded: bool = False
    test: bool = False
    message_words: str = ""


@record
class _Read:
    row: LeadRow | None
    submissions: tuple[SubmissionRow, ...] = ()
    notes: tuple[Note, ...] = ()


@QmlElement
@QmlUncreatable("made in Python")
class OpenLead(QObject):
    lead_changed = Signal()
    name_changed = Signal()
    initials_changed = Signal()
    hue_changed = Signal()
    reach_changed = Signal()
    note_changed = Signal()
    stage_changed = Signal()
    lost_reason_changed = Signal()
    waits_changed = Signal()
    reminded_changed = Signal()
    test_changed = Signal()
    message_words_changed = Signal()
    message_asked = Signal(int)

    def __init__(
        self,
        store: Store,
        clock: Callable[[], int],
        calendar: Calendar,
        bridge: Bridge,
        acts: LeadActs,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._clock = clock
        self._calendar = calendar
        self._bridge = bridge
        self._acts = acts
        self._state = LeadState()
        self._wanted = NO_LEAD
        self._way: Way | None = None
        self._answers = Rows(ShownAnswer, self)
        self._notes = Rows(ShownNote, self)

    @Property(Rows, constant=True)
    def answers(self) -> Rows:
        return self._answers

    @Property(Rows, constant=True)
    def notes(self) -> Rows:
        return self._notes

    @Property(int, notify=lead_changed)
    def lead(self) -> int:
        return self._state.lead

    @Property(str, notify=name_changed)
    def name(self) -> str:
        return self._state.name

    @Property(str, notify=initials_changed)
    def initials(self) -> str:
        return self._state.initials

    @Property(int, notify=hue_changed)
    def hue(self) -> int:
        return self._state.hue

    @Property(str, notify=reach_changed)
    def reach(self) -> str:
        return self._state.reach

    @Property(str, notify=note_changed)
    def note(self) -> str:
        return self._state.note

    @Property(str, notify=stage_changed)
    def stage(self) -> str:
        return self._state.stage

    @Property(str, notify=lost_reason_changed)
    def lost_reason(self) -> str:
        return self._state.lost_reason

    @Property(bool, notify=waits_changed)
    def waits(self) -> bool:
        """Nobody has contacted them yet."""
        return self._state.waits

    @Property(bool, notify=reminded_changed)
    def reminded(self) -> bool:
        return self._state.reminded

    @Property(bool, notify=test_changed)
    def test(self) -> bool:
        return self._state.test

    @Property(str, notify=message_words_changed)
    def message_words(self) -> str:
        """What writing to them is called; empty where there is no way."""
        return self._state.message_words

    @Slot(str)
    def move(self, stage: str) -> None:
        self._acts.move(self._wanted, Stage(stage), "")

    @Slot(str)
    def lose(self, reason: str) -> None:
        self._acts.move(self._wanted, Stage.LOST, reason.strip())

    @Slot()
    def contact(self) -> None:
        self._acts.contact(self._wanted)

    @Slot(str)
    def write_note(self, text: str) -> None:
        if text.strip():
            self._acts.write_note(self._wanted, text.strip())

    @Slot(int)
    def delete_note(self, note: int) -> None:
        self._acts.delete_note(note)

    @Slot(str, str)
    def remind(self, when: str, text: str) -> None:
        """`when` is hour, tomorrow, three_days, week, or empty for not any more."""
        at = self._clock() + _LATER[when] if when else None
        self._acts.remind(self._wanted, at, text.strip())

    @Slot()
    def delete(self) -> None:
        lead = self._wanted
        self.close()
        self._acts.delete(lead)

    @Slot()
    def save_card(self) -> None:
        self._acts.save_card(self._wanted)

    @Slot()
    def save_reminder(self) -> None:
        if self._state.reminded:
            self._acts.save_reminder(self._wanted)

    @Slot()
    def message(self) -> None:
        """The messaging window decides there what may be sent."""
        if self._way is not None:
            self._bridge.when_done(self._acts.begin_conversation(self._wanted), self._lead_on)

    @Slot()
    def close(self) -> None:
        self._wanted = NO_LEAD
        self._answers.replace([])
        self._notes.replace([])
        self._set(LeadState())

    def is_closed(self) -> bool:
        return self._state.lead == NO_LEAD

    def answers_shown(self) -> list[ShownAnswer]:
        return list(self._answers.rows)

    def open(self, lead: int) -> None:
        self._wanted = lead
        self._way = None
        self._read()
        self._bridge.when_done(self._acts.way(lead), lambda found: self._learn(lead, found))

    def apply(self, changes: Changes) -> None:
        if self._wanted in changes.leads:
            self._read()

    def _learn(self, lead: int, way: Way | None) -> None:
        if lead == self._wanted:
            self._way = way
            self._set(replace(self._state, message_words=_message_words(way)))

    def _lead_on(self, conversation: int | None) -> None:
        if conversation is not None:
            self.message_asked.emit(conversation)

    def _read(self) -> None:
        lead = self._wanted
        self._bridge.when_done(self._store.read(lambda db: _read(db, lead)), self._take)

    def _take(self, found: _Read) -> None:
        row = found.row
        if row is None or row.id != self._wanted:
            return
        now = self._clock()
        card = shown(row, dict.fromkeys(Stage, ""), now, self._calendar)
        self._answers.show(shown_answers(found.submissions, self._calendar))
        self._notes.show(
            [ShownNote(one.id, one.text, self._calendar.in_list(one.written_at, now)) for one in found.notes]
        )
        self._set(
            LeadState(
                lead=row.id,
                name=card.name,
                initials=card.initials,
                hue=card.hue,
                reach=card.reach or _translated("Left no number and no address"),
                note=card.note,
                stage=row.stage.value,
                lost_reason=row.lost_reason,
                waits=row.contacted_at is None,
                reminded=row.remind_at is not None,
                test=row.is_test,
                message_words=_message_words(self._way),
            )
        )

    def _set(self, state: LeadState) -> None:
        old, self._state = self._state, state
        emit_changed(self, old, state)


def _message_words(way: Way | None) -> str:
    if way is None:
        return ""
    return {
        Channel.WHATSAPP: _translated("Message on WhatsApp"),
        Channel.MESSENGER: _translated("Message on Messenger"),
        Channel.INSTAGRAM: _translated("Message on Instagram"),
    }[way.channel]


def _read(db: Connection, lead: int) -> _Read:
    return _Read(leads.one(db, lead), leads.submissions(db, lead), leads.notes(db, lead))


def _translated(text: str) -> str:
    return QCoreApplication.translate("Leads", text)
