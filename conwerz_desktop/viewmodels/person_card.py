"""The card beside a conversation: who this is on every channel, what the owner wrote down, and who may be the same."""

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Any

from PySide6.QtCore import Property, QCoreApplication, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from conwerz_desktop.domain.changes import Changes
from conwerz_desktop.domain.records import record
from conwerz_desktop.services.people import RemovedField
from conwerz_desktop.store import person_cards, settings
from conwerz_desktop.store.connection import Connection
from conwerz_desktop.store.conversations import ConversationRow
from conwerz_desktop.store.database import Store
from conwerz_desktop.store.person_cards import Card
from conwerz_desktop.viewmodels import names, person_rows
from conwerz_desktop.viewmodels.bridge import Bridge
from conwerz_desktop.viewmodels.moments import Calendar
from conwerz_desktop.viewmodels.person_rows import (
    AlikeRow,
    FactRow,
    FieldRow,
    FileRow,
    JoinedRow,
    NoteRow,
    PictureRow,
    ReachRow,
)
from conwerz_desktop.viewmodels.qt import QmlUncreatable
from conwerz_desktop.viewmodels.rows import Rows
from conwerz_desktop.viewmodels.shown import emit_changed

QML_IMPORT_NAME = "Conwerz.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

NOBODY = NOTE = 0
_PAUSE_MS = 500  # so long must the keys rest before what was typed is kept


def _never(*_asked: object) -> Future[Any]:
    return Future()


@record
class PersonActs:
    write_note: Callable[[int, str], object] = _never
    write_value: Callable[[int, int, str], object] = _never
    make_field: Callable[[str], Future[bool]] = _never
    rename_field: Callable[[int, str], Future[bool]] = _never
    remove_field: Callable[[int], Future[RemovedField]] = _never
    bring_field_back: Callable[[RemovedField], Future[None]] = _never
    join: Callable[[int, int], Future[int | None]] = _never
    part: Callable[[int], Future[bool]] = _never
    keep_apart: Callable[[int, int], object] = _never
    let_meet: Callable[[int, int], object] = _never


@record
class CardState:
    """`asking` is whom the question is about, whether the two are one; `problem` is of the fields."""

    person: int = NOBODY
    name: str = ""
    initials: str = ""
    hue: int = 0
    summary: str = ""
    note: str = ""
    labels: tuple[str, ...] = ()
    shut: bool = False
    lead: int = NOBODY
    asking: int = NOBODY
    other_name: str = ""
    where: str = ""
    other_where: str = ""
    problem: str = ""


@dataclass(slots=True)
class _Typed:
    """What is typed and not kept yet: of whom, in which field (NOTE is the note)."""

    texts: dict[tuple[int, int], str] = field(default_factory=dict)


@QmlElement
@QmlUncreatable("made in Python")
class PersonCard(QObject):
    person_changed = Signal()
    name_changed = Signal()
    initials_changed = Signal()
    hue_changed = Signal()
    summary_changed = Signal()
    note_changed = Signal()
    labels_changed = Signal()
    shut_changed = Signal()
    lead_changed = Signal()
    asking_changed = Signal()
    other_name_changed = Signal()
    where_changed = Signal()
    other_where_changed = Signal()
    problem_changed = Signal()
    reach_picked = Signal(int)
    sent_picked = Signal(int, int)
    """A conversation, and a message in it."""
    lead_picked = Signal(int)
    acted = Signal(str, object)
    """What was done, and what takes it back."""
    told = Signal(str)

    def __init__(
        self,
        store: Store,
        clock: Callable[[], int],
        calendar: Calendar,
        acts: PersonActs,
        bridge: Bridge,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._clock = clock
        self._calendar = calendar
        self._acts = acts
        self._bridge = bridge
        self._state = CardState()
        self._card: Card | None = None
        self._days = settings.DEFAULT_MESSAGE_DAYS
        self._conversation = NOBODY
        self._attended = False
        self._typed = _Typed()
        self._pause = QTimer(self, interval=_PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(self.keep_typed)
        self.reach_rows = Rows(ReachRow, self)
        self.field_rows = Rows(FieldRow, self)
        self.picture_rows = Rows(PictureRow, self)
        self.file_rows = Rows(FileRow, self)
        self.note_rows = Rows(NoteRow, self)
        self.lead_rows = Rows(FactRow, self)
        self.kept_rows = Rows(FactRow, self)
        self.alike_rows = Rows(AlikeRow, self)
        self.joined_rows = Rows(JoinedRow, self)

    @Property(int, notify=person_changed)
    def person(self) -> int:
        """NOBODY while nothing is known yet."""
        return self._state.person

    @Property(str, notify=name_changed)
    def name(self) -> str:
        return self._state.name

    @Property(str, notify=initials_changed)
    def initials(self) -> str:
        return self._state.initials

    @Property(int, notify=hue_changed)
    def hue(self) -> int:
        return self._state.hue

    @Property(str, notify=summary_changed)
    def summary(self) -> str:
        return self._state.summary

    @Property(str, notify=note_changed)
    def note(self) -> str:
        return self._state.note

    @Property("QStringList", notify=labels_changed)  # type: ignore[arg-type]
    def labels(self) -> list[str]:
        return list(self._state.labels)

    @Property(bool, notify=shut_changed)
    def shut(self) -> bool:
        return self._state.shut

    @Property(int, notify=lead_changed)
    def lead(self) -> int:
        return self._state.lead

    @Property(int, notify=asking_changed)
    def asking(self) -> int:
        return self._state.asking

    @Property(str, notify=other_name_changed)
    def other_name(self) -> str:
        return self._state.other_name

    @Property(str, notify=where_changed)
    def where(self) -> str:
        """On which channels they write, and from where."""
        return self._state.where

    @Property(str, notify=other_where_changed)
    def other_where(self) -> str:
        return self._state.other_where

    @Property(str, notify=problem_changed)
    def problem(self) -> str:
        return self._state.problem

    @Property(Rows, constant=True)
    def reach(self) -> Rows:
        return self.reach_rows

    @Property(Rows, constant=True)
    def fields(self) -> Rows:
        return self.field_rows

    @Property(Rows, constant=True)
    def pictures(self) -> Rows:
        return self.picture_rows

    @Property(Rows, constant=True)
    def files(self) -> Rows:
        return self.file_rows

    @Property(Rows, constant=True)
    def notes(self) -> Rows:
        """The newest between the messages, on any channel."""
        return self.note_rows

    @Property(Rows, constant=True)
    def lead_facts(self) -> Rows:
        return self.lead_rows

    @Property(Rows, constant=True)
    def kept(self) -> Rows:
        return self.kept_rows

    @Property(Rows, constant=True)
    def alike(self) -> Rows:
        return self.alike_rows

    @Property(Rows, constant=True)
    def joined(self) -> Rows:
        return self.joined_rows

    @Slot(bool)
    def attend(self, attended: bool) -> None:
        """Only a card that is on screen is read."""
        self._attended = attended
        if attended:
            self._read()
        else:
            self.keep_typed()

    def turn_to(self, row: ConversationRow | None) -> None:
        conversation = row.id if row else NOBODY
        if conversation != self._conversation:
            self.keep_typed()
            self._conversation = conversation
            self._card = None
            self._set(CardState())
            self._read()

    @Slot(str)
    def type_note(self, text: str) -> None:
        if text != self._state.note:
            self._type(NOTE, text)

    @Slot(int, str)
    def type_value(self, key: int, text: str) -> None:
        if (known := self._value(key)) is not None and known != text:
            self._type(key, text)

    @Slot()
    def keep_typed(self) -> None:
        self._pause.stop()
        typed, self._typed = self._typed, _Typed()
        for (person, key), text in typed.texts.items():
            if key == NOTE:
                self._acts.write_note(person, text)
            else:
                self._acts.write_value(person, key, text)

    @Slot(str)
    def make_field(self, name: str) -> None:
        if tidy := names.clean(name):
            self._bridge.when_done(self._acts.make_field(tidy), self._after_field)

    @Slot(int, str)
    def rename_field(self, key: int, name: str) -> None:
        if tidy := names.clean(name):
            self._bridge.when_done(self._acts.rename_field(key, tidy), self._after_field)

    @Slot(int)
    def remove_field(self, key: int) -> None:
        """From every card, with an undo."""
        self.keep_typed()

        def take(removed: RemovedField) -> None:
            said = _translated("The field “%1” is deleted").replace("%1", names.clean(removed.name))
            self.acted.emit(said, lambda: self._then_read(self._acts.bring_field_back(removed)))
            self._read()

        self._bridge.when_done(self._acts.remove_field(key), take)

    @Slot(int)
    def pick_reach(self, conversation: int) -> None:
        self.reach_picked.emit(conversation)

    @Slot(str)
    def pick_sent(self, key: str) -> None:
        """Where it was sent."""
        for sent in self._card.sent if self._card else ():
            if person_rows.sent_key(sent) == key:
                self.sent_picked.emit(sent.conversation, sent.message)

    @Slot()
    def pick_lead(self) -> None:
        if self._state.lead:
            self.lead_picked.emit(self._state.lead)

    @Slot(int)
    def ask_join(self, other: int) -> None:
        """Is it the same person, and what are they called then?"""
        row = next((row for row in self.alike_rows.rows if row.key == other), None)
        if row:
            self._set(replace(self._state, asking=other, other_name=row.name, other_where=row.where))

    @Slot()
    def leave_question(self) -> None:
        self._set(replace(self._state, asking=NOBODY))

    @Slot(bool)
    def join(self, by_other_name: bool) -> None:
        """They are one; the names and words of the chosen one count."""
        one, other = self._state.person, self._state.asking
        self.leave_question()
        if not one or not other:
            return
        self.keep_typed()
        kept, gone = (other, one) if by_other_name else (one, other)
        said = _translated("%1 and %2 are one person").replace("%2", self._state.other_name)
        said = said.replace("%1", self._state.name)
        if self._state.name == self._state.other_name:
            said = _translated("%1 is one person now").replace("%1", self._state.name)

        def take(number: int | None) -> None:
            if number is not None:
                self.acted.emit(said, partial(self._acts.part, number))

        self._bridge.when_done(self._acts.join(kept, gone), take)

    @Slot(int)
    def part(self, number: int) -> None:
        """A merge of the last 30 days is taken back."""
        self._bridge.when_done(self._acts.part(number), self._told_parted)

    @Slot(int)
    def keep_apart(self, other: int) -> None:
        person = self._state.person
        said = _translated("They stay two people")
        self._acts.keep_apart(person, other)
        self.acted.emit(said, lambda: self._acts.let_meet(person, other))

    def apply(self, changes: Changes) -> None:
        mine = {each.conversation for each in self._card.reach} if self._card else set()
        if changes.conversations & (mine | {self._conversation}):
            self._read()

    def tick(self) -> None:
        """Time has passed: windows close, and somebody may have written who is alike."""
        self._read()

    def close(self) -> None:
        self.keep_typed()

    def _told_parted(self, parted: bool) -> None:
        self.told.emit(
            _translated("Two people again") if parted else _translated("That is too long ago to be taken back")
        )

    def _type(self, key: int, text: str) -> None:
        if self._state.person:
            self._typed.texts[self._state.person, key] = text
            self._pause.start()

    def _value(self, key: int) -> str | None:
        return next((row.value for row in self.field_rows.rows if row.key == key), None)

    def _after_field(self, done: bool) -> None:
        said = _translated("There is one of this name, or there are eight already.")
        self._set(replace(self._state, problem="" if done else said))
        self._read()

    def _then_read(self, done: Future[None]) -> None:
        self._bridge.when_done(done, lambda _: self._read())

    def _read(self) -> None:
        conversation = self._conversation
        if not self._attended or not conversation:
            return

        def look(db: Connection) -> tuple[Card | None, int]:
            return person_cards.card(db, conversation), settings.message_days(db)

        self._bridge.when_done(self._store.read(look), partial(self._take, conversation))

    def _take(self, conversation: int, found: tuple[Card | None, int]) -> None:
        if conversation == self._conversation:
            self._card, self._days = found
            self._show()

    def _show(self) -> None:
        card = self._card
        if card is None:
            return
        now = self._clock()
        first = next((each for each in card.reach if each.conversation == self._conversation), None)
        if first is None:
            return
        self.reach_rows.show([person_rows.reach(each, card, self._conversation, now) for each in card.reach])
        self.field_rows.show([FieldRow(each.field, each.name, each.value) for each in card.fields])
        self.picture_rows.show(person_rows.pictures(card, self._calendar))
        self.file_rows.show(person_rows.files(card, now, self._calendar))
        self.note_rows.show(person_rows.notes_said(card, now, self._calendar))
        self.lead_rows.show(person_rows.lead_facts(card))
        self.kept_rows.show(person_rows.kept(card, self._days, now, self._calendar))
        self.alike_rows.show([person_rows.alike(each) for each in card.alike])
        self.joined_rows.show([person_rows.joined(each, now, self._calendar) for each in card.joined])
        self._set(
            replace(
                self._state,
                person=card.person,
                name=names.display_name(first.asset.channel, first.person_id, card.profile),
                initials=names.initials(card.profile),
                hue=names.hue(first.person_id),
                summary=person_rows.summary(card, now, self._calendar),
                note=card.note,
                labels=person_rows.labels(card),
                where=" · ".join(
                    dict.fromkeys(
                        person_rows.where(each.asset.channel, each.person_id, card.profile) for each in card.reach
                    )
                ),
                shut=bool(card.shut),
                lead=card.lead.id if card.lead else NOBODY,
            )
        )

    def _set(self, state: CardState) -> None:
        old, self._state = self._state, state
        emit_changed(self, old, state)


def _translated(text: str) -> str:
    return QCoreApplication.translate("PersonCard", text)
