"""Searching inside the open conversation: how often, and from one hit to the next."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from conwerz_desktop.domain.changes import Changes
from conwerz_desktop.domain.records import record
from conwerz_desktop.store import folding, worded
from conwerz_desktop.store.database import Store
from conwerz_desktop.store.hits import Found, Hit
from conwerz_desktop.viewmodels.bridge import Bridge
from conwerz_desktop.viewmodels.hunt import Findings, Hunt
from conwerz_desktop.viewmodels.inbox import NOBODY
from conwerz_desktop.viewmodels.moments import Calendar
from conwerz_desktop.viewmodels.qt import QmlUncreatable
from conwerz_desktop.viewmodels.search import asked
from conwerz_desktop.viewmodels.shown import emit_changed

QML_IMPORT_NAME = "Conwerz.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

MOST = 1_000


@record
class ThreadSearchState:
    """`place` counts from 1, newest first; 0 where nothing was found. `shown` was found by the line `sought`."""

    open: bool = False
    typed: str = ""
    place: int = 0
    words: str = ""
    shown: int = 0
    sought: str = ""


@QmlElement
@QmlUncreatable("made in Python")
class ThreadSearch(QObject):
    open_changed = Signal()
    typed_changed = Signal()
    place_changed = Signal()
    words_changed = Signal()
    shown_changed = Signal()
    sought_changed = Signal()
    found = Signal(int, int)
    """A conversation, and what is to be shown in it: a message, or a note by the negative of its number."""

    def __init__(
        self, store: Store, clock: Callable[[], int], calendar: Calendar, bridge: Bridge, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._calendar = calendar
        self._hunt = Hunt(store, bridge, self._show)
        self._conversation = NOBODY
        self._places: tuple[int, ...] = ()
        self._brought = ThreadSearchState()
        self._state = ThreadSearchState()

    @Property(bool, notify=open_changed)
    def open(self) -> bool:
        return self._state.open

    @Property(str, notify=typed_changed)
    def typed(self) -> str:
        return self._state.typed

    @Property(int, notify=place_changed)
    def place(self) -> int:
        return self._state.place

    @Property(str, notify=words_changed)
    def words(self) -> str:
        """How many were found, and which of them is shown."""
        return self._state.words

    @Property(int, notify=shown_changed)
    def shown(self) -> int:
        """The hit that the conversation was searched for last, here or from the field above the list."""
        return self._state.shown

    @Property(str, notify=sought_changed)
    def sought(self) -> str:
        """What it was found by."""
        return self._state.sought

    @Slot(str, str, result=list)
    def find_in(self, text: str, sought: str) -> list[int]:
        """Where in a text that stands which a line looks for: from, to, from, to …, as Qt counts letters."""
        wanted = worded.looked_for(asked(sought, self._clock(), self._calendar).query)
        return [_units(text[:at]) for span in folding.spans(text, wanted) for at in span]

    def bring(self, message: int, sought: str) -> None:
        """What was found from elsewhere is shown. A search inside goes on if it has found the same, or ends."""
        self._brought = ThreadSearchState(shown=message, sought=sought)
        if message in self._places:
            self._stand_at(self._places.index(message) + 1)
        else:
            self.close()

    @Slot()
    def begin(self) -> None:
        if self._conversation != NOBODY:
            self._set(replace(self._state, open=True))

    @Slot()
    def close(self) -> None:
        self._hunt.stop()
        self._places = ()
        self._set(self._brought)

    @Slot(str)
    def look_for(self, typed: str) -> None:
        if typed == self._state.typed:
            return
        self._places = ()
        self._set(replace(self._state, typed=typed, place=0, words=""))
        if typed.strip():
            self._look()
        else:
            self._hunt.stop()

    @Slot()
    def older(self) -> None:
        self._go(self._state.place + 1)

    @Slot()
    def newer(self) -> None:
        self._go(self._state.place - 1)

    def turn_to(self, conversation: int) -> None:
        """Another conversation is open."""
        if conversation != self._conversation:
            self._conversation = conversation
            self.close()

    def apply(self, changes: Changes) -> None:
        if self._state.typed.strip() and self._conversation in changes.conversations:
            self._look()

    def tick(self) -> None:
        """Time has passed: what was found may have expired."""
        if self._state.typed.strip():
            self._look()

    def _look(self) -> None:
        wanted = asked(self._state.typed, self._clock(), self._calendar, self._conversation)
        self._hunt.ask(wanted, enough=MOST)

    def _show(self, findings: Findings) -> None:
        """The first hit is shown at once; the place is kept while a hit comes or goes elsewhere."""
        shown = self._places[self._state.place - 1] if self._state.place else None
        found = tuple(map(_place, sorted(findings.hits, key=lambda hit: hit.at, reverse=True)))
        if shown is not None and shown not in found and self._hunt.is_looking:
            return
        self._places = found
        if shown in found:
            self._stand_at(found.index(shown) + 1)
        elif found:
            self._go(1)
        elif not self._hunt.is_looking:
            self._set(replace(self._state, place=0, words=QCoreApplication.translate("Search", "Not found")))

    def _go(self, place: int) -> None:
        """Round and round."""
        if self._places:
            self._stand_at((place - 1) % len(self._places) + 1)
            self.found.emit(self._conversation, self._places[self._state.place - 1])

    def _stand_at(self, place: int) -> None:
        words = QCoreApplication.translate("Search", "%1 of %2")
        count = f"{len(self._places)}{'+' if self._hunt.has_rest else ''}"
        said = words.replace("%1", str(place)).replace("%2", count)
        shown, sought = self._places[place - 1], self._state.typed
        self._set(replace(self._state, place=place, words=said, shown=shown, sought=sought))

    def _set(self, state: ThreadSearchState) -> None:
        old, self._state = self._state, state
        emit_changed(self, old, state)


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def _place(hit: Hit) -> int:
    return -hit.id if hit.found is Found.NOTE else hit.id
