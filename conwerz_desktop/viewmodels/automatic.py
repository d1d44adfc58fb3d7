"""Settings → Automatic answers: what greets customers, and what they will be told in the coming week."""

from collections.abc import Callable
from dataclasses import replace
from datetime import tzinfo

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from conwerz_desktop.domain.automation import DAY, Reason
from conwerz_desktop.domain.changes import Changes, Topic
from conwerz_desktop.domain.greetings import FORMS, OPENING, Greeting
from conwerz_desktop.domain.opening_hours import Hours, Place, next_opening, stretches
from conwerz_desktop.domain.records import record
from conwerz_desktop.store import automation, opening_hours
from conwerz_desktop.store.connection import Connection
from conwerz_desktop.store.database import Store
from conwerz_desktop.viewmodels.bridge import Bridge
from conwerz_desktop.viewmodels.moments import Calendar
from conwerz_desktop.viewmodels.qt import QmlUncreatable
from conwerz_desktop.viewmodels.rows import Rows
from conwerz_desktop.viewmodels.shown import emit_changed

QML_IMPORT_NAME = "Conwerz.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

PutGreeting = Callable[[str, Reason, Greeting], object]


@record
class GreetingLine:
    """`form` is instant or away. `needs_hours`: without hours it has nothing to say."""

    key: str
    title: str
    detail: str
    is_on: bool
    text: str
    needs_hours: bool


@record
class ClosingLine:
    """One closing of the coming week, and what whoever writes in it reads."""

    key: str
    when: str
    text: str


@record
class AutomaticState:
    loaded: bool = False
    place: str = ""
    places: tuple[str, ...] = ()
    place_names: tuple[str, ...] = ()
    has_hours: bool = False


@record
class _Known:
    hours: Hours | None
    greetings: dict[Reason, Greeting]


@QmlElement
@QmlUncreatable("made in Python")
class Automatic(QObject):
    """Reads nothing before it is first opened."""

    loaded_changed = Signal()
    place_changed = Signal()
    places_changed = Signal()
    place_names_changed = Signal()
    has_hours_changed = Signal()

    def __init__(  # noqa: PLR0913 - what every page has, and the zone
        self,
        store: Store,
        clock: Callable[[], int],
        calendar: Calendar,
        put_greeting: PutGreeting,
        bridge: Bridge,
        parent: QObject,
        *,
        zone: tzinfo | None = None,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._clock = clock
        self._calendar = calendar
        self._put_greeting = put_greeting
        self._bridge = bridge
        self._zone = zone
        self._state = AutomaticState()
        self._known: dict[str, _Known] = {}
        self._greetings = Rows(GreetingLine, self)
        self._closings = Rows(ClosingLine, self)

    @Property(Rows, constant=True)
    def greetings(self) -> Rows:
        return self._greetings

    @Property(Rows, constant=True)
    def closings(self) -> Rows:
        """Of the coming seven days, while an away text is on."""
        return self._closings

    @Property(bool, notify=loaded_changed)
    def loaded(self) -> bool:
        return self._state.loaded

    @Property(str, notify=place_changed)
    def place(self) -> str:
        return self._state.place

    @Property("QStringList", notify=places_changed)  # type: ignore[arg-type]
    def places(self) -> list[str]:
        return list(self._state.places)

    @Property("QStringList", notify=place_names_changed)  # type: ignore[arg-type]
    def place_names(self) -> list[str]:
        return list(self._state.place_names)

    @Property(bool, notify=has_hours_changed)
    def has_hours(self) -> bool:
        return self._state.has_hours

    @Slot()
    def open(self) -> None:
        self._bridge.when_done(self._store.read(_look), self._take)

    @Slot(str)
    def choose_place(self, place: str) -> None:
        self._show(replace(self._state, place=place))

    @Slot(str, bool)
    def switch_(self, form: str, is_on: bool) -> None:
        """A greeting that was never written begins with usual words."""
        before = self._greeting(Reason(form))
        self._put(Reason(form), Greeting(is_on, before.text or usual_text(Reason(form))))

    @Slot(str, str)
    def write(self, form: str, text: str) -> None:
        before = self._greeting(Reason(form))
        if text != before.text:
            self._put(Reason(form), replace(before, text=text))

    def apply(self, changes: Changes) -> None:
        if self._state.loaded and changes.topics & {Topic.AUTOMATION, Topic.HOURS, Topic.CONNECTIONS}:
            self.open()

    def _greeting(self, form: Reason) -> Greeting:
        return self._known[self._state.place].greetings.get(form, Greeting())

    def _put(self, form: Reason, greeting: Greeting) -> None:
        known = self._known[self._state.place]
        self._known[self._state.place] = replace(known, greetings={**known.greetings, form: greeting})
        self._put_greeting(self._state.place, form, greeting)
        self._show(self._state)

    def _take(self, found: tuple[tuple[Place, ...], dict[str, _Known]]) -> None:
        places, self._known = found
        keys = tuple(place.key for place in places)
        chosen = self._state.place if self._state.place in keys else next(iter(keys), "")
        names = tuple(place.name for place in places)
        self._show(replace(self._state, loaded=True, place=chosen, places=keys, place_names=names))

    def _show(self, state: AutomaticState) -> None:
        known = self._known.get(state.place, _Known(None, {}))
        old, self._state = self._state, replace(state, has_hours=known.hours is not None)
        emit_changed(self, old, self._state)
        shown = [_line(form, known.greetings.get(form, Greeting()), known.hours) for form in FORMS]
        self._greetings.show(shown if state.place else [])
        away = known.greetings.get(Reason.AWAY, Greeting())
        self._closings.show(self._closings_of(known.hours, away.text) if known.hours and away.speaks else [])

    def _closings_of(self, hours: Hours, text: str) -> list[ClosingLine]:
        now = self._clock()
        lines: list[ClosingLine] = []
        for closes, opens in closings(hours, now, now + 7 * DAY, self._zone):
            said = text.replace(OPENING, self._calendar.opening(opens, closes))
            lines.append(ClosingLine(str(closes), self._stretch(closes, opens, now), said))
        return lines

    def _stretch(self, start: int, end: int, now: int) -> str:
        """As short as it can be understood."""
        calendar = self._calendar
        same_day = calendar.date(start) == calendar.date(end)
        if start == now:
            until = _translated("Now until %2") if same_day else _translated("Now until %1, %2")
            return until.replace("%1", calendar.short_day(end)).replace("%2", calendar.clock(end))
        between = _translated("%1, %2 to %4") if same_day else _translated("%1, %2 to %3, %4")
        for number, at in ((1, start), (3, end)):
            between = between.replace(f"%{number}", calendar.short_day(at))
            between = between.replace(f"%{number + 1}", calendar.clock(at))
        return between


def closings(hours: Hours, start: int, end: int, zone: tzinfo | None = None) -> list[tuple[int, int]]:
    """From when to when it is closed; each begins within the time and ends with the next opening."""
    opened = list(stretches(hours, start, end, zone))
    begins = [start, *(closes for _, closes in opened if closes < end)]
    found = [(at, opens) for at in begins if (opens := next_opening(hours, at, zone))]
    return [(at, opens) for at, opens in found if not any(a <= at < b for a, b in opened)]


def usual_text(form: Reason) -> str:
    if form is Reason.AWAY:
        return _translated("Thank you for writing! We are closed now and open %1.").replace("%1", OPENING)
    return _translated("Thank you for writing! We have your message and answer as soon as we can.")


def _line(form: Reason, greeting: Greeting, hours: Hours | None) -> GreetingLine:
    if form is Reason.AWAY:
        title = _translated("While you are closed")
        detail = _translated("Once each time you close. %1 becomes the time when you open next.").replace("%1", OPENING)
    else:
        title = _translated("As soon as somebody writes")
        detail = _translated("Once in 24 hours, unless you have answered already.")
    needs_hours = form is Reason.AWAY and hours is None
    return GreetingLine(form.value, title, detail, greeting.is_on, greeting.text, needs_hours)


def _look(db: Connection) -> tuple[tuple[Place, ...], dict[str, _Known]]:
    places = opening_hours.places(db)
    known = {
        place.key: _Known(opening_hours.of_place(db, place.key), automation.greetings(db, place.key))
        for place in places
    }
    return places, known


def _translated(text: str) -> str:
    return QCoreApplication.translate("Automatic", text)
