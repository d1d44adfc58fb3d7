"""Views of the owner's own, below those that are built in: a line of the search field, kept."""

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from conwerz_desktop.domain import search_query
from conwerz_desktop.domain.changes import Changes, Topic
from conwerz_desktop.domain.records import record
from conwerz_desktop.domain.search_query import Query
from conwerz_desktop.domain.views import View
from conwerz_desktop.store import saved_filters
from conwerz_desktop.store.conversations import Filter
from conwerz_desktop.store.database import Store
from conwerz_desktop.store.saved_filters import SavedFilter
from conwerz_desktop.viewmodels import names, search
from conwerz_desktop.viewmodels.bridge import Bridge
from conwerz_desktop.viewmodels.inbox import Inbox
from conwerz_desktop.viewmodels.moments import Calendar
from conwerz_desktop.viewmodels.qt import QmlUncreatable
from conwerz_desktop.viewmodels.rows import Rows
from conwerz_desktop.viewmodels.shown import emit_changed
from conwerz_desktop.viewmodels.tally import Tally

QML_IMPORT_NAME = "Conwerz.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


LONGEST = 60
NONE = 0


def _never(*_asked: object) -> Future[Any]:
    return Future()


@record
class FilterActs:
    """`save` takes a name and what is typed; `change` says whether the name was free."""

    save: Callable[[str, str], object] = _never
    change: Callable[[int, str, str], Future[bool]] = _never
    move: Callable[[int, int], object] = _never
    remove: Callable[[int], Future[SavedFilter | None]] = _never
    bring_back: Callable[[SavedFilter], object] = _never


@record
class SavedEntry:
    key: int
    text: str
    count: str
    current: bool


@record
class SavedState:
    """`editing` is the view whose sheet is open."""

    editing: int = NONE
    name: str = ""
    typed: str = ""
    problem: str = ""


@QmlElement
@QmlUncreatable("made in Python")
class SavedFilters(QObject):
    editing_changed = Signal()
    name_changed = Signal()
    typed_changed = Signal()
    problem_changed = Signal()
    acted = Signal(str, object)
    """What was done, and what takes it back."""

    def __init__(
        self,
        store: Store,
        clock: Callable[[], int],
        calendar: Calendar,
        acts: FilterActs,
        bridge: Bridge,
        inbox: Inbox,
    ) -> None:
        super().__init__(inbox)
        self._store = store
        self._clock = clock
        self._calendar = calendar
        self._acts = acts
        self._bridge = bridge
        self._inbox = inbox
        self.model = Rows(SavedEntry, self)
        self._filters: tuple[SavedFilter, ...] = ()
        self._state = SavedState()
        self._tally = Tally(store, clock, bridge, self)
        self._tally.counted.connect(self._show)
        inbox.filter_changed.connect(self._show)
        self._read()

    @Property(Rows, constant=True)
    def rows(self) -> Rows:
        return self.model

    @Slot(str)
    def save(self, typed: str) -> None:
        """Under its own words, until the owner has a better name for it."""
        if self.asked(typed):
            self._acts.save(typed.strip(), self._settled(typed))

    @Slot(int)
    def choose(self, key: int) -> None:
        if kept := self._find(key):
            self._inbox.choose(self._filter(kept))

    @Property(int, notify=editing_changed)
    def editing(self) -> int:
        return self._state.editing

    @Property(str, notify=name_changed)
    def name(self) -> str:
        return self._state.name

    @Property(str, notify=typed_changed)
    def typed(self) -> str:
        return self._state.typed

    @Property(str, notify=problem_changed)
    def problem(self) -> str:
        return self._state.problem

    @Slot(int)
    def edit(self, key: int) -> None:
        if kept := self._find(key):
            self._set(SavedState(kept.id, kept.name, kept.typed))

    @Slot(str, str)
    def keep(self, name: str, typed: str) -> None:
        """As they stand in the sheet."""
        tidy, line = names.clean(name)[:LONGEST], self._settled(typed)
        kept = self._find(self._state.editing)
        if kept is None:
            return
        if not tidy:
            self._set(replace(self._state, problem=_translated("A view needs a name.")))
        elif not self.asked(line):
            self._set(replace(self._state, problem=_translated("This line does not say whom it means.")))
        else:
            changed = SavedFilter(kept.id, tidy, line)
            self._bridge.when_done(self._acts.change(kept.id, tidy, line), lambda done: self._kept(kept, changed, done))

    @Slot(int, int)
    def move(self, key: int, step: int) -> None:
        self._acts.move(key, step)

    @Slot(int)
    def forget(self, key: int) -> None:
        kept = self._find(key)
        self.close()
        if kept is None:
            return
        if self._inbox.chosen == self._filter(kept):
            self._inbox.choose(Filter())
        said = _translated("The view “%1” is deleted").replace("%1", names.clean(kept.name))

        def take(removed: SavedFilter | None) -> None:
            if removed:
                self.acted.emit(said, lambda: self._acts.bring_back(removed))

        self._bridge.when_done(self._acts.remove(key), take)

    @Slot()
    def close(self) -> None:
        self._set(SavedState())

    def asked(self, typed: str) -> Query | None:
        """What of a line says which conversations are meant; None where nothing does."""
        query = search.asked(typed, self._clock(), self._calendar).query
        return query if query.names_conversations else None

    def apply(self, changes: Changes) -> None:
        if Topic.FILTERS in changes.topics:
            self._read()
        self._tally.apply(changes)

    def tick(self) -> None:
        """A day that is said by "yesterday" or "7d" is another one tomorrow."""
        self._tally.watch({each.id: self._filter(each) for each in self._filters})
        self._tally.tick()

    def _read(self) -> None:
        self._bridge.when_done(self._store.read(saved_filters.everything), self._take)

    def _take(self, found: tuple[SavedFilter, ...]) -> None:
        self._filters = found
        self._tally.watch({each.id: self._filter(each) for each in found})
        self._show()

    @Slot()
    def _show(self) -> None:
        self.model.show([self._entry(each) for each in self._filters])

    def _entry(self, kept: SavedFilter) -> SavedEntry:
        current = self._inbox.chosen == self._filter(kept)
        return SavedEntry(kept.id, names.clean(kept.name), self._tally.figure(kept.id), current)

    def _kept(self, before: SavedFilter, after: SavedFilter, done: bool) -> None:
        if not done:
            self._set(replace(self._state, problem=_translated("Another view is called so.")))
            return
        self.close()
        if self._inbox.chosen == self._filter(before):
            self._inbox.choose(self._filter(after))

    def _settled(self, typed: str) -> str:
        """It means the same days when the window speaks another language, or the computer does."""
        return search_query.settled(typed.strip(), month_first=self._calendar.month_first)

    def _find(self, key: int) -> SavedFilter | None:
        return next((kept for kept in self._filters if kept.id == key), None)

    def _filter(self, kept: SavedFilter) -> Filter:
        asked = search.asked(kept.typed, self._clock(), self._calendar)
        return Filter(View.ALL, None, asked.query, kept.name, asked.since, asked.until)

    def _set(self, state: SavedState) -> None:
        old, self._state = self._state, state
        emit_changed(self, old, state)


def _translated(text: str) -> str:
    return QCoreApplication.translate("SavedFilters", text)
