"""Settings → Hours: the week of each Page or number, its holidays, and what the coming week will look like."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, tzinfo

from PySide6.QtCore import Property, QCoreApplication, QLocale, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from conwerz_desktop.domain.changes import Changes, Topic
from conwerz_desktop.domain.opening_hours import DAY_MINUTES, Holiday, Hours, Place, Span, day_of
from conwerz_desktop.domain.records import record
from conwerz_desktop.store import opening_hours
from conwerz_desktop.store.connection import Connection
from conwerz_desktop.store.database import Store
from conwerz_desktop.viewmodels import hours_words
from conwerz_desktop.viewmodels.bridge import Bridge
from conwerz_desktop.viewmodels.moments import Calendar
from conwerz_desktop.viewmodels.qt import QmlUncreatable
from conwerz_desktop.viewmodels.rows import Rows
from conwerz_desktop.viewmodels.shown import emit_changed

QML_IMPORT_NAME = "Conwerz.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

USUAL = Span(9 * 60, 18 * 60)
_WEEKDAYS = 5

Keep = Callable[[str, Hours], object]
"""Keep the hours of a place."""


@record
class HolidayLine:
    key: int
    name: str
    when: str
    hours: str


@record
class HoursState:
    loaded: bool = False
    place: str = ""
    places: tuple[str, ...] = ()
    place_names: tuple[str, ...] = ()
    kept: bool = False  # hours are given for this place
    today_example: str = ""
    problem: str = ""


@QmlElement
@QmlUncreatable("made in Python")
class ShopHours(QObject):
    """Reads nothing before it is first opened."""

    loaded_changed = Signal()
    place_changed = Signal()
    places_changed = Signal()
    place_names_changed = Signal()
    kept_changed = Signal()
    today_example_changed = Signal()
    problem_changed = Signal()

    def __init__(  # noqa: PLR0913 - what every page has, and the zone
        self,
        store: Store,
        clock: Callable[[], int],
        calendar: Calendar,
        keep: Keep,
        bridge: Bridge,
        parent: QObject,
        *,
        zone: tzinfo | None = None,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._clock = clock
        self._calendar = calendar
        self._keep = keep
        self._bridge = bridge
        self._zone = zone
        self._state = HoursState()
        self._places: tuple[Place, ...] = ()
        self._known: dict[str, Hours | None] = {}
        self._spans = Rows(hours_words.SpanLine, self)
        self._holidays = Rows(HolidayLine, self)
        self._preview = Rows(hours_words.DayPreview, self)

    @Property(Rows, constant=True)
    def spans(self) -> Rows:
        return self._spans

    @Property(Rows, constant=True)
    def holidays(self) -> Rows:
        return self._holidays

    @Property(Rows, constant=True)
    def preview(self) -> Rows:
        """Today and the six days after it, holidays and all."""
        return self._preview

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

    @Property(bool, notify=kept_changed)
    def kept(self) -> bool:
        return self._state.kept

    @Property(str, notify=today_example_changed)
    def today_example(self) -> str:
        """A date as the owner would type one."""
        return self._state.today_example

    @Property(str, notify=problem_changed)
    def problem(self) -> str:
        """Why what was typed could not be taken."""
        return self._state.problem

    @Slot()
    def open(self) -> None:
        self._bridge.when_done(self._store.read(_look), self._take)

    @Slot(str)
    def choose_place(self, place: str) -> None:
        self._show(replace(self._state, place=place, problem=""))

    @Slot()
    def begin(self) -> None:
        """Hours that most shops can start from: weekdays, from nine to six."""
        self._put(replace(self._hours, week=((USUAL,),) * _WEEKDAYS + ((), ())))

    @Slot(int, bool)
    def set_open(self, day: int, is_open: bool) -> None:
        nearest = next((spans for spans in (*self._hours.week[day::-1], *self._hours.week) if spans), (USUAL,))
        self._put_day(day, nearest if is_open else ())

    @Slot(int, int, str)
    def set_opens(self, day: int, number: int, typed: str) -> None:
        self._type(day, number, typed, "opens")

    @Slot(int, int, str)
    def set_closes(self, day: int, number: int, typed: str) -> None:
        self._type(day, number, typed, "closes")

    @Slot(int)
    def add_span(self, day: int) -> None:
        """A pause: the last stretch ends where its afternoon begins, and another follows."""
        *before, last = self._hours.week[day]
        if last.minutes < 120:  # too short to be cut in two
            self._put_day(day, (*before, last, Span(*_after(last))))
            return
        pause = last.opens + last.minutes // 2 // 30 * 30
        self._put_day(day, (*before, Span(last.opens, pause), Span((pause + 60) % DAY_MINUTES, last.closes)))

    @Slot(int, int)
    def drop_span(self, day: int, number: int) -> None:
        spans = self._hours.week[day]
        self._put_day(day, spans[:number] + spans[number + 1 :])

    @Slot()
    def use_everywhere(self) -> None:
        """All Pages and numbers are open when this one is."""
        for place in self._places:
            self._known[place.key] = self._hours
            self._keep(place.key, self._hours)

    @Slot(str, str, str, result=bool)
    def add_holiday(self, name: str, first: str, last: str) -> bool:
        """Closed on these days, as they were typed; `last` may be empty. False where they cannot be read."""
        begins = self._read_date(first)
        ends = self._read_date(last) if last.strip() else begins
        if begins is None or ends is None or ends < begins:
            asked = _translated("Write a date like %1, and the last day not before the first.")
            self._show(replace(self._state, problem=asked.replace("%1", self._state.today_example)))
            return False
        added = Holiday(begins, ends, " ".join(name.split()))
        holidays = sorted((*self._hours.holidays, added), key=lambda each: (each.first, each.last))
        self._put(replace(self._hours, holidays=tuple(holidays)))
        return True

    @Slot(int)
    def drop_holiday(self, number: int) -> None:
        holidays = self._hours.holidays
        self._put(replace(self._hours, holidays=holidays[:number] + holidays[number + 1 :]))

    def apply(self, changes: Changes) -> None:
        if self._state.loaded and changes.topics & {Topic.HOURS, Topic.CONNECTIONS}:
            self.open()

    @property
    def _hours(self) -> Hours:
        return self._known.get(self._state.place) or Hours()

    def _type(self, day: int, number: int, typed: str, end: str) -> None:
        spans = self._hours.week[day]
        if number >= len(spans) or (minute := self._read_time(typed)) is None:
            self._show(self._state)  # what was there before is shown again
            return
        span = replace(spans[number], **{end: minute})
        self._put_day(day, (*spans[:number], span, *spans[number + 1 :]))

    def _put_day(self, day: int, spans: tuple[Span, ...]) -> None:
        week = self._hours.week
        self._put(replace(self._hours, week=(*week[:day], spans, *week[day + 1 :])))

    def _put(self, hours: Hours) -> None:
        self._known[self._state.place] = hours
        self._keep(self._state.place, hours)
        self._show(replace(self._state, problem=""))

    def _take(self, found: tuple[tuple[Place, ...], dict[str, Hours | None]]) -> None:
        self._places, self._known = found
        keys = tuple(place.key for place in self._places)
        chosen = self._state.place if self._state.place in keys else next(iter(keys), "")
        state = replace(self._state, loaded=True, place=chosen, places=keys)
        self._show(replace(state, place_names=tuple(place.name for place in self._places)))

    def _show(self, state: HoursState) -> None:
        self._state, old = state, self._state
        hours, today = self._hours, day_of(self._clock(), self._zone)
        kept = any(hours.week)
        self._state = replace(state, kept=kept, today_example=self._short(today))
        emit_changed(self, old, self._state)
        self._spans.show(hours_words.span_lines(self._calendar.locale, hours) if kept else [])
        self._holidays.show([self._holiday(number, each) for number, each in enumerate(hours.holidays)])
        self._preview.show(hours_words.week_preview(self._calendar.locale, hours, today) if kept else [])

    def _holiday(self, number: int, holiday: Holiday) -> HolidayLine:
        locale = self._calendar.locale
        when = hours_words.day_words(locale, holiday.first)
        if holiday.last != holiday.first:
            between = _translated("%1 to %2")
            when = between.replace("%1", when).replace("%2", hours_words.day_words(locale, holiday.last))
        return HolidayLine(number, holiday.name, when, hours_words.spans_words(locale, holiday.spans))

    def _read_time(self, typed: str) -> int | None:
        told = self._calendar.locale.toTime(typed.strip(), QLocale.FormatType.ShortFormat)
        return told.hour() * 60 + told.minute() if told.isValid() else hours_words.minutes(typed)

    def _read_date(self, typed: str) -> date | None:
        for pattern in (self._pattern(), "yyyy-MM-dd"):
            found = self._calendar.locale.toDate(typed.strip(), pattern)
            if found.isValid():
                return date(found.year(), found.month(), found.day())
        return None

    def _short(self, day: date) -> str:
        return self._calendar.locale.toString(hours_words.qdate(day), self._pattern())

    def _pattern(self) -> str:
        """The short date of the owner's language, its year in four digits: two would be read as 19xx."""
        short = self._calendar.locale.dateFormat(QLocale.FormatType.ShortFormat)
        return short if "yyyy" in short else short.replace("yy", "yyyy").replace("y", "yyyy", "yy" not in short)


def _look(db: Connection) -> tuple[tuple[Place, ...], dict[str, Hours | None]]:
    places = opening_hours.places(db)
    return places, {place.key: opening_hours.of_place(db, place.key) for place in places}


def _after(span: Span) -> tuple[int, int]:
    begins = (span.opens + span.minutes + 60) % DAY_MINUTES
    return begins, (begins + 60) % DAY_MINUTES


def _translated(text: str) -> str:
    return QCoreApplication.translate("Hours", text)
