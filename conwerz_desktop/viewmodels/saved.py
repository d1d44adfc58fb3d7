"""Views of the owner's own, below those that are built in: a line of the search field, kept."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Slot
from PySide6.QtQml import QmlElement

from conwerz_desktop.domain import search_query
from conwerz_desktop.domain.changes import Changes, Topic
from conwerz_desktop.domain.views import View
from conwerz_desktop.store import saved_filters
from conwerz_desktop.store.conversations import Filter
from conwerz_desktop.store.database import Store
from conwerz_desktop.store.saved_filters import SavedFilter
from conwerz_desktop.viewmodels import names
from conwerz_desktop.viewmodels.bridge import Bridge
from conwerz_desktop.viewmodels.inbox import Inbox
from conwerz_desktop.viewmodels.moments import Calendar
from conwerz_desktop.viewmodels.qt import QmlUncreatable
from conwerz_desktop.viewmodels.rows import Rows
from conwerz_desktop.viewmodels.tally import Tally

QML_IMPORT_NAME = "Conwerz.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class FilterActs:
    """`save` takes a name and what is typed."""

    save: Callable[[str, str], object] = lambda name, typed: None  # noqa: ARG005
    remove: Callable[[int], object] = lambda number: None  # noqa: ARG005


@dataclass(frozen=True, slots=True)
class SavedEntry:
    key: int
    text: str
    count: str
    current: bool


@QmlElement
@QmlUncreatable("made in Python")
class SavedFilters(QObject):
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
        self._rows = Rows(SavedEntry, self)
        self._filters: tuple[SavedFilter, ...] = ()
        self._tally = Tally(store, clock, bridge, self)
        self._tally.counted.connect(self._show)
        inbox.filter_changed.connect(self._show)
        self._read()

    @Property(Rows, constant=True)
    def rows(self) -> Rows:
        return self._rows

    @Slot(str)
    def save(self, typed: str) -> None:
        """Under its own words, until the owner has a better name for it."""
        if self.asked(typed):
            self._acts.save(typed.strip(), typed.strip())

    @Slot(int)
    def choose(self, key: int) -> None:
        for kept in self._filters:
            if kept.id == key:
                self._inbox.choose(self._filter(kept))

    @Slot(int)
    def forget(self, key: int) -> None:
        self._acts.remove(key)
        self._inbox.choose(Filter())

    def asked(self, typed: str) -> search_query.Query | None:
        """What of a line says which conversations are meant; None where nothing does."""
        query = search_query.parse(typed, self._calendar.date_of(self._clock()))
        return query if query.narrows_conversations or query.channels else None

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
        self._rows.show([self._entry(each) for each in self._filters])

    def _entry(self, kept: SavedFilter) -> SavedEntry:
        current = self._inbox.chosen == self._filter(kept)
        return SavedEntry(kept.id, names.clean(kept.name), self._tally.figure(kept.id), current)

    def _filter(self, kept: SavedFilter) -> Filter:
        query = search_query.parse(kept.typed, self._calendar.date_of(self._clock()))
        return Filter(View.ALL, None, query, kept.name)
