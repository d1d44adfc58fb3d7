"""The search field of the list: what is found while one types, and where a hit leads."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from conwerz_desktop.domain import search_query
from conwerz_desktop.domain.changes import Changes
from conwerz_desktop.domain.records import record
from conwerz_desktop.domain.search_query import Operator
from conwerz_desktop.store import hits, labels, search, worded
from conwerz_desktop.store.connection import Connection
from conwerz_desktop.store.database import Store
from conwerz_desktop.store.hits import FOREVER, Asked, Found, Hit
from conwerz_desktop.viewmodels import found_rows, names, suggestions
from conwerz_desktop.viewmodels.bridge import Bridge
from conwerz_desktop.viewmodels.found_rows import FoundRow, Suggestion
from conwerz_desktop.viewmodels.hunt import Findings, Hunt
from conwerz_desktop.viewmodels.moments import Calendar
from conwerz_desktop.viewmodels.qt import QmlUncreatable
from conwerz_desktop.viewmodels.rows import Rows
from conwerz_desktop.viewmodels.shown import emit_changed

QML_IMPORT_NAME = "Conwerz.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

NOWHERE = -1
_NAMES = 5
_SAID = 60  # letters of a longer line that nothing was found for


def asked(typed: str, now: int, calendar: Calendar, conversation: int | None = None) -> Asked:
    """What is typed, with days as the owner's calendar counts them."""
    query = search_query.parse(typed, calendar.date_of(now), month_first=calendar.month_first)
    since = calendar.start_of(query.after) if query.after else 0
    until = calendar.start_of(query.before) if query.before else FOREVER
    return Asked(query, now, since, until, conversation)


@record
class SearchState:
    typed: str = ""
    open: bool = False
    current: int = NOWHERE
    empty_words: str = ""
    savable: bool = False


@QmlElement
@QmlUncreatable("made in Python")
class Search(QObject):
    typed_changed = Signal()
    open_changed = Signal()
    current_changed = Signal()
    empty_words_changed = Signal()
    savable_changed = Signal()
    saved = Signal(str)
    """The owner keeps the line as a view."""
    picked_by_key = Signal()
    renewed = Signal()
    """What is shown was found for another line than before: it is read from its beginning."""
    message_picked = Signal(int, int)
    """A conversation, and a message in it."""
    person_picked = Signal(int)
    comment_picked = Signal(int, int)
    """A post, and a comment on it."""
    lead_picked = Signal(int)

    def __init__(
        self, store: Store, clock: Callable[[], int], calendar: Calendar, bridge: Bridge, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._clock = clock
        self._calendar = calendar
        self._bridge = bridge
        self._hunt = Hunt(store, bridge, self._show)
        self._state = SearchState()
        self._anew = True
        self._stale = self._picks = self._is_choosing = False
        self._shown_for = ""
        self._hits: tuple[Hit, ...] = ()
        self._people: tuple[str, ...] = ()
        self._labels: tuple[str, ...] = ()
        self.model = Rows(FoundRow, self, self._hunt.ask_for_more)
        self._suggestions = Rows(Suggestion, self)

    @Property(Rows, constant=True)
    def rows(self) -> Rows:
        return self.model

    @Property(Rows, constant=True)
    def suggestions(self) -> Rows:
        return self._suggestions

    @Property(str, notify=typed_changed)
    def typed(self) -> str:
        return self._state.typed

    @Property(bool, notify=open_changed)
    def open(self) -> bool:
        """Results stand in the place of the list."""
        return self._state.open

    @Property(int, notify=current_changed)
    def current(self) -> int:
        """The hit that Enter opens."""
        return self._state.current

    @Property(str, notify=empty_words_changed)
    def empty_words(self) -> str:
        """Empty while something was found, or may still be."""
        return self._state.empty_words

    @Property(bool, notify=savable_changed)
    def savable(self) -> bool:
        """The line says which conversations are meant, so it can be a view."""
        return self._state.savable

    @Slot()
    def save(self) -> None:
        self.saved.emit(self._state.typed)

    @Slot()
    def begin(self) -> None:
        """The field has the keyboard."""
        self._bridge.when_done(self._store.read(labels.everything), self._take_labels)
        self._suggest()

    @Slot()
    def end(self) -> None:
        """The keyboard went elsewhere: what was found stays."""
        self._suggestions.show([])

    @Slot(str)
    def look_for(self, typed: str) -> None:
        """With each letter. The newest request wins."""
        if typed == self._state.typed:
            return
        self._picks = self._is_choosing = False
        query = asked(typed, self._clock(), self._calendar).query
        savable = query.names_conversations
        self._set(replace(self._state, typed=typed, open=bool(query), savable=savable))
        self._look()
        self._suggest()

    @Slot(str)
    def complete(self, key: str) -> None:
        """Take over a suggestion: `operator` or `operator:value`."""
        operator, _, value = key.partition(":")
        self.look_for(search_query.complete(self._state.typed, Operator(operator), value))

    @Slot()
    def complete_first(self) -> None:
        if self._suggestions.rows:
            self.complete(self._suggestions.rows[0].key)

    @Slot()
    def clear(self) -> None:
        self.look_for("")

    @Slot(int)
    def step(self, by: int) -> None:
        """Down the hits, or up: from then on that one is meant, though all may be found anew for what was typed."""
        if self.model.rows:
            self._is_choosing = True
            self._set(replace(self._state, current=min(max(0, self._state.current + by), len(self.model.rows) - 1)))
            if self._state.current == len(self.model.rows) - 1:
                self.model.more()

    @Slot()
    def pick_current(self) -> None:
        """Enter. What was found for another line is not meant: the pick waits for what is being looked for."""
        if self._shown_for != self._state.typed:
            self._picks = self._state.open
        elif 0 <= self._state.current < len(self._hits):
            self.pick(self._state.current)
            self.picked_by_key.emit()

    @Slot(int)
    def pick(self, place: int) -> None:
        if not 0 <= place < len(self._hits):
            return
        self._set(replace(self._state, current=place))
        hit = self._hits[place]
        match hit.found:
            case Found.MESSAGE:
                self.message_picked.emit(hit.within, hit.id)
            case Found.PERSON:
                self.person_picked.emit(hit.within)
            case Found.NOTE:
                self.message_picked.emit(hit.within, -hit.id)
            case Found.COMMENT:
                self.comment_picked.emit(hit.within, hit.id)
            case Found.LEAD:
                self.lead_picked.emit(hit.id)

    def apply(self, changes: Changes) -> None:
        """What was found may have been unsent or purged."""
        if changes.messages or changes.conversations or changes.posts or changes.leads:
            self._look_again()

    def tick(self) -> None:
        """Time has passed: what was found may have expired."""
        self._look_again()

    def _look_again(self) -> None:
        """For as many as are shown; until they are there, what is shown stays. One such look at a time."""
        self._stale = self._state.open and self._hunt.is_looking
        if self._state.open and not self._stale:
            shown = sum(hit.found is Found.MESSAGE for hit in self._hits)
            self._anew = False
            self._hunt.ask(asked(self._state.typed, self._clock(), self._calendar), enough=max(shown, search.ENOUGH))

    def _look(self) -> None:
        self._anew = True
        if self._state.open:
            self._hunt.ask(asked(self._state.typed, self._clock(), self._calendar))
        else:
            self._hunt.stop()
            self._hits, self._shown_for = (), ""
            self.model.replace([])
            self._set(replace(self._state, current=NOWHERE, empty_words=""))

    def _show(self, findings: Findings) -> None:
        """Rows that were found before stay until there are others, so that nothing flickers between two letters."""
        if self._hunt.is_looking and not (self._anew and findings.hits):
            return
        place = self._place_in(findings.hits)
        self._hits = findings.hits
        wanted = worded.looked_for(findings.asked.query)
        self.model.has_more = findings.rest is not None
        self.model.show(found_rows.shown(self._hits, wanted, self._clock(), self._calendar))
        self._set(replace(self._state, current=place, empty_words="" if self._hits else self._nothing()))
        if self._shown_for != self._state.typed:
            self._shown_for = self._state.typed
            self.renewed.emit()
        picks, self._picks = self._picks, False
        if picks:
            self.pick_current()
        if self._stale:
            self._look_again()

    def _place_in(self, hits: Sequence[Hit]) -> int:
        """Of another line the first is current; of the same one, or once one was gone to, whichever was."""
        before = self._hits[max(0, self._state.current)] if self._hits else None
        if before is None or (self._shown_for != self._state.typed and not self._is_choosing):
            return min(0, len(hits) - 1)
        same = (place for place, hit in enumerate(hits) if (hit.found, hit.id) == (before.found, before.id))
        return next(same, min(self._state.current, len(hits) - 1))

    def _nothing(self) -> str:
        typed = names.clean(self._state.typed)
        said = typed if len(typed) <= _SAID else f"{typed[:_SAID].rstrip()}…"
        return QCoreApplication.translate("Search", "Nothing found for “%1”").replace("%1", said)

    def _suggest(self) -> None:
        end = search_query.unfinished(self._state.typed)
        if end and end.operator is Operator.FROM and end.value:
            named, now = asked(f'"{end.value}"', self._clock(), self._calendar), self._state.typed
            found = self._store.read(lambda db: _people(db, named))
            self._bridge.when_done(found, lambda people: self._take_people(now, people))
        self._suggestions.show(suggestions.of(self._state.typed, self._people, self._labels))

    def _take_people(self, typed: str, people: tuple[str, ...]) -> None:
        if typed == self._state.typed:
            self._people = people
            self._suggestions.show(suggestions.of(typed, people, self._labels))

    def _take_labels(self, found: tuple[labels.Label, ...]) -> None:
        self._labels = tuple(label.name for label in found)

    def _set(self, state: SearchState) -> None:
        old, self._state = self._state, state
        emit_changed(self, old, state)


def _people(db: Connection, named: Asked) -> tuple[str, ...]:
    """What the newest of those are called by whom the field may mean, each name once."""
    profiles = [hit.profile for hit in hits.people(db, named, _NAMES)]
    called = (profile.own_name or profile.name or profile.username or "" for profile in profiles)
    return tuple(dict.fromkeys(map(names.clean, called)))
