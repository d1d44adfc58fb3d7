"""The owner's labels: in the rail, to be made, renamed, given other looks and deleted."""

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from conwerz_desktop.domain.changes import Changes, Topic
from conwerz_desktop.domain.records import record
from conwerz_desktop.domain.search_query import Query
from conwerz_desktop.domain.views import View
from conwerz_desktop.store import labels
from conwerz_desktop.store.conversations import Filter
from conwerz_desktop.store.database import Store
from conwerz_desktop.store.labels import HUES, Label, Removed, Shape
from conwerz_desktop.viewmodels import commas, names
from conwerz_desktop.viewmodels.bridge import Bridge
from conwerz_desktop.viewmodels.collation import in_order
from conwerz_desktop.viewmodels.conversation_rows import label_look
from conwerz_desktop.viewmodels.inbox import Inbox
from conwerz_desktop.viewmodels.qt import QmlUncreatable
from conwerz_desktop.viewmodels.rows import Rows
from conwerz_desktop.viewmodels.shown import emit_changed
from conwerz_desktop.viewmodels.tally import Tally
from conwerz_desktop.viewmodels.triage import Triage

QML_IMPORT_NAME = "Conwerz.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

LONGEST = 40
NONE, NEW = 0, -1


def _never(*_asked: object) -> Future[Any]:
    return Future()


@record
class LabelActs:
    """`put` and `take_off` tell on whom that changed something."""

    make: Callable[[str], Future[int]] = _never
    change: Callable[[Label], Future[bool]] = _never
    remove: Callable[[int], Future[Removed | None]] = _never
    bring_back: Callable[[Removed], object] = _never
    put: Callable[[int, list[int]], Future[tuple[int, ...]]] = _never
    take_off: Callable[[int, list[int]], Future[tuple[int, ...]]] = _never


@record
class LabelEntry:
    key: int
    text: str
    look: str
    count: str
    current: bool
    spoken: str


@record
class BookState:
    """`editing` is the label whose sheet is open, NEW for one that is to be made."""

    editing: int = NONE
    name: str = ""
    hue: int = 0
    shape: str = Shape.DOT.value
    problem: str = ""


@QmlElement
@QmlUncreatable("made in Python")
class LabelBook(QObject):
    editing_changed = Signal()
    name_changed = Signal()
    hue_changed = Signal()
    shape_changed = Signal()
    problem_changed = Signal()
    changed = Signal()

    def __init__(
        self,
        store: Store,
        clock: Callable[[], int],
        acts: LabelActs,
        bridge: Bridge,
        inbox: Inbox,
        triage: Triage,
    ) -> None:
        super().__init__(inbox)
        self._store = store
        self._acts = acts
        self._bridge = bridge
        self._inbox = inbox
        self._triage = triage
        self._state = BookState()
        self.model = Rows(LabelEntry, self)
        self._tally = Tally(store, clock, bridge, self)
        self._tally.counted.connect(self._show)
        inbox.filter_changed.connect(self._show)
        self.known: tuple[Label, ...] = ()
        self._read()

    @Property(Rows, constant=True)
    def rows(self) -> Rows:
        return self.model

    @Property(int, notify=editing_changed)
    def editing(self) -> int:
        return self._state.editing

    @Property(str, notify=name_changed)
    def name(self) -> str:
        return self._state.name

    @Property(int, notify=hue_changed)
    def hue(self) -> int:
        return self._state.hue

    @Property(str, notify=shape_changed)
    def shape(self) -> str:
        return self._state.shape

    @Property(str, notify=problem_changed)
    def problem(self) -> str:
        return self._state.problem

    @Property("QStringList", constant=True)  # type: ignore[arg-type]
    def shapes(self) -> list[str]:
        return [shape.value for shape in Shape]

    @Property("QStringList", constant=True)  # type: ignore[arg-type]
    def shape_words(self) -> list[str]:
        return [_shape_words(shape) for shape in Shape]

    @Property("QStringList", constant=True)  # type: ignore[arg-type]
    def hues(self) -> list[str]:
        return [str(hue) for hue in range(HUES)]

    @Property("QStringList", constant=True)  # type: ignore[arg-type]
    def hue_words(self) -> list[str]:
        return _hue_words()

    @Slot(int)
    def choose(self, key: int) -> None:
        """Show who carries it."""
        if label := self._find(key):
            self._inbox.choose(_filter(label))

    @Slot(int)
    def edit(self, key: int) -> None:
        if label := self._find(key):
            self._set(BookState(label.id, label.name, label.hue, label.shape))

    @Slot(int)
    def choose_hue(self, hue: int) -> None:
        self._set(replace(self._state, hue=hue))

    @Slot(str)
    def choose_shape(self, shape: str) -> None:
        self._set(replace(self._state, shape=shape))

    @Slot(str)
    def keep(self, name: str) -> None:
        """As it stands in the sheet."""
        tidy = names.clean(name)[:LONGEST]
        state = self._state
        if not tidy:
            self._set(replace(state, problem=_translated("A label needs a name.")))
            return
        label = Label(state.editing, tidy, state.hue, state.shape)
        was_shown = (known := self._find(state.editing)) is not None and self._inbox.chosen == _filter(known)

        def take(kept: bool) -> None:
            if not kept:
                self._set(replace(self._state, problem=_translated("Another label is called so.")))
                return
            self.close()
            if was_shown:
                self._inbox.choose(_filter(label))

        self._bridge.when_done(self._acts.change(label), take)

    @Slot()
    def remove(self) -> None:
        """Off everybody who carries it, with an undo."""
        label = self._find(self._state.editing)
        self.close()
        if label is None:
            return
        if self._inbox.chosen == _filter(label):
            self._inbox.choose(Filter())
        said = _translated("The label “%1” is deleted").replace("%1", names.clean(label.name))

        def take(removed: Removed | None) -> None:
            if removed:
                self._triage.done(said, partial(self._acts.bring_back, removed))

        self._bridge.when_done(self._acts.remove(label.id), take)

    @Slot()
    def close(self) -> None:
        self._set(BookState())

    def apply(self, changes: Changes) -> None:
        if Topic.LABELS in changes.topics:
            self._read()
        self._tally.apply(changes)

    def tick(self) -> None:
        self._tally.tick()

    def _find(self, key: int) -> Label | None:
        return next((label for label in self.known if label.id == key), None)

    def _read(self) -> None:
        self._bridge.when_done(self._store.read(labels.everything), self._take)

    def _take(self, known: tuple[Label, ...]) -> None:
        self.known = known = in_order(known, lambda label: label.name)
        self._tally.watch({label.id: _filter(label) for label in known})
        self._show()
        self.changed.emit()

    @Slot()
    def _show(self) -> None:
        self.model.show([self._entry(label) for label in self.known])

    def _entry(self, label: Label) -> LabelEntry:
        name, count = names.clean(label.name), self._tally.figure(label.id)
        parts = (name, _shape_words(Shape(label.shape)), count)
        return LabelEntry(
            label.id,
            name,
            label_look(label),
            count,
            self._inbox.chosen == _filter(label),
            commas.joined(parts),
        )

    def _set(self, state: BookState) -> None:
        old, self._state = self._state, state
        emit_changed(self, old, state)


def _filter(label: Label) -> Filter:
    return Filter(View.ALL, None, Query(labels=(label.name.casefold(),)), label.name)


def _shape_words(shape: Shape) -> str:
    return {
        Shape.DOT: _translated("Dot"),
        Shape.SQUARE: _translated("Square"),
        Shape.DIAMOND: _translated("Diamond"),
        Shape.TRIANGLE: _translated("Triangle"),
        Shape.RING: _translated("Ring"),
        Shape.CROSS: _translated("Cross"),
    }[shape]


def _hue_words() -> list[str]:
    return [
        _translated("Green"),
        _translated("Amber"),
        _translated("Red"),
        _translated("Blue"),
        _translated("Violet"),
        _translated("Pink"),
    ]


def _translated(text: str) -> str:
    return QCoreApplication.translate("Labels", text)
