"""A small list of labels that is typed into: what is ticked is on all that are meant, and a new name makes a label."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from conwerz_desktop.domain.records import record
from conwerz_desktop.store.conversations import ConversationRow
from conwerz_desktop.store.labels import Label
from conwerz_desktop.viewmodels import names
from conwerz_desktop.viewmodels.bridge import Bridge
from conwerz_desktop.viewmodels.conversation_rows import label_look
from conwerz_desktop.viewmodels.label_book import LONGEST, LabelActs, LabelBook
from conwerz_desktop.viewmodels.qt import QmlUncreatable
from conwerz_desktop.viewmodels.rows import Rows
from conwerz_desktop.viewmodels.shown import emit_changed
from conwerz_desktop.viewmodels.thread_header import person_name
from conwerz_desktop.viewmodels.triage import Triage

QML_IMPORT_NAME = "Conwerz.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

CREATE = 0


@record
class PickRow:
    """`carried`: by all, some or none of those that are meant; the row CREATE makes what is typed."""

    key: int
    text: str
    look: str
    carried: str
    spoken: str


@record
class PickerState:
    typed: str = ""
    current: int = 0
    whom: str = ""


@QmlElement
@QmlUncreatable("made in Python")
class LabelPicker(QObject):
    typed_changed = Signal()
    current_changed = Signal()
    whom_changed = Signal()

    def __init__(self, book: LabelBook, triage: Triage, acts: LabelActs, bridge: Bridge) -> None:
        super().__init__(book)
        self._book = book
        self._triage = triage
        self._acts = acts
        self._bridge = bridge
        self._state = PickerState()
        self._rows = Rows(PickRow, self)
        self._meant: tuple[ConversationRow, ...] = ()
        self._on: dict[int, set[int]] = {}
        book.changed.connect(self._show)

    @Property(Rows, constant=True)
    def rows(self) -> Rows:
        return self._rows

    @Property(str, notify=typed_changed)
    def typed(self) -> str:
        return self._state.typed

    @Property(int, notify=current_changed)
    def current(self) -> int:
        return self._state.current

    @Property(str, notify=whom_changed)
    def whom(self) -> str:
        return self._state.whom

    @Slot()
    def begin(self) -> None:
        """For those that are meant now, whatever is chosen later."""
        self._meant = self._triage.rows()
        self._on = {label.id: set() for label in self._book.known}
        for row in self._meant:
            for label in row.labels:
                self._on.setdefault(label.id, set()).add(row.id)
        self._set(PickerState(whom=self._triage.whom_words()))
        self._show()

    @Slot(str)
    def look_for(self, typed: str) -> None:
        if typed != self._state.typed:
            self._set(replace(self._state, typed=typed, current=0))
            self._show()

    @Slot(int)
    def step(self, by: int) -> None:
        if rows := self._rows.rows:
            self._set(replace(self._state, current=min(max(0, self._state.current + by), len(rows) - 1)))

    @Slot()
    def pick_current(self) -> None:
        if 0 <= self._state.current < len(self._rows.rows):
            self.pick(self._rows.rows[self._state.current].key)

    @Slot(int)
    def pick(self, key: int) -> None:
        """On all of them, or off where all carry it already."""
        if not self._meant:
            return
        if key == CREATE:
            self._make(names.clean(self._state.typed)[:LONGEST])
        elif label := next((each for each in self._book.known if each.id == key), None):
            self._toggle(label)

    def _make(self, name: str) -> None:
        if name:
            self._bridge.when_done(self._acts.make(name), lambda number: self._put(number, name))
            self.look_for("")

    def _toggle(self, label: Label) -> None:
        if len(self._on.get(label.id, ())) == len(self._meant):
            self._take_off(label.id, names.clean(label.name))
        else:
            self._put(label.id, names.clean(label.name))

    def _put(self, label: int, name: str) -> None:
        numbers = [row.id for row in self._meant]
        self._on[label] = set(numbers)
        one = _translated("%1 is labelled “%2”")
        said = self._said(one, lambda n: _counted("%n conversations are labelled “%2”", n), name)

        def take(new: Sequence[int]) -> None:
            if new:
                self._triage.done(said, lambda: self._acts.take_off(label, list(new)))

        self._bridge.when_done(self._acts.put(label, numbers), take)
        self._show()

    def _take_off(self, label: int, name: str) -> None:
        numbers = [row.id for row in self._meant]
        self._on[label] = set()
        one = _translated("“%2” is taken off %1")
        said = self._said(one, lambda n: _counted("“%2” is taken off %n conversations", n), name)
        self._bridge.when_done(
            self._acts.take_off(label, numbers),
            lambda gone: self._triage.done(said, lambda: self._acts.put(label, list(gone))),
        )
        self._show()

    def _said(self, one: str, many: Callable[[int], str], name: str) -> str:
        if len(self._meant) == 1:
            return one.replace("%2", name).replace("%1", person_name(self._meant[0]))
        return many(len(self._meant)).replace("%2", name)

    @Slot()
    def _show(self) -> None:
        typed = names.clean(self._state.typed)
        wanted = typed.casefold()
        found = [label for label in self._book.known if wanted in label.name.casefold()]
        rows = [self._row(label) for label in found]
        if typed and all(label.name.casefold() != wanted for label in self._book.known):
            text = _translated("Make the label “%1”").replace("%1", typed[:LONGEST])
            rows.append(PickRow(CREATE, text, "", "none", text))
        self._rows.show(rows)
        self._set(replace(self._state, current=min(self._state.current, max(0, len(rows) - 1))))

    def _row(self, label: Label) -> PickRow:
        on = len(self._on.get(label.id, ()))
        carried = "none" if not on else "all" if on == len(self._meant) else "some"
        name = names.clean(label.name)
        spoken = {
            "none": name,
            "some": _translated("%1, on some").replace("%1", name),
            "all": _translated("%1, ticked").replace("%1", name),
        }[carried]
        return PickRow(label.id, name, label_look(label), carried, spoken)

    def _set(self, state: PickerState) -> None:
        old, self._state = self._state, state
        emit_changed(self, old, state)


def _translated(text: str) -> str:
    return QCoreApplication.translate("LabelPicker", text)


def _counted(text: str, number: int) -> str:
    return QCoreApplication.translate("LabelPicker", text, "", number)
