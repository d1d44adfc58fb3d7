"""Insights: four figures and the charts of a range, a channel or a Page, and what can be taken out of them."""

import datetime as dt
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Property, QBuffer, QCoreApplication, QIODevice, QObject, Signal, Slot
from PySide6.QtGui import QImage
from PySide6.QtQml import QmlElement

from conwerz_desktop.domain.changes import Changes, Topic
from conwerz_desktop.domain.channels import Channel
from conwerz_desktop.domain.counters import date_of, day_number
from conwerz_desktop.domain.records import record
from conwerz_desktop.domain.reports import Report
from conwerz_desktop.store.database import Store
from conwerz_desktop.viewmodels.bridge import Bridge
from conwerz_desktop.viewmodels.insights import charts, figures, monthly, reading
from conwerz_desktop.viewmodels.insights.charts import ShownChart, ShownShare
from conwerz_desktop.viewmodels.insights.figures import ShownFigure
from conwerz_desktop.viewmodels.insights.reading import Read, Shop
from conwerz_desktop.viewmodels.insights.spans import Range, month_of, spans
from conwerz_desktop.viewmodels.insights.words import Words
from conwerz_desktop.viewmodels.moments import Calendar
from conwerz_desktop.viewmodels.qt import QmlUncreatable
from conwerz_desktop.viewmodels.rows import Rows
from conwerz_desktop.viewmodels.shown import emit_changed

QML_IMPORT_NAME = "Conwerz.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

COUNT_EVERY = 300_000  # while the owner looks
WIDE = "messages"
"""The chart that stands alone in its line."""


@record
class InsightsActs:
    """Everything may be called from the GUI thread and never blocks. `save` asks where to."""

    count: Callable[[], Future[None]] = Future
    save: Callable[[str, bytes], object] = lambda *_: None
    save_pages: Callable[[str, Report], object] = lambda *_: None
    print_pages: Callable[[Report], object] = lambda _: None


@record
class ShownSource:
    """One of what can be chosen; `channel` has a badge, and is empty for a Page and for everything."""

    key: str
    words: str
    channel: str
    current: bool


@record
class State:
    range: str = Range.MONTH.value
    source: str = "all"
    in_hours: bool = False
    has_hours: bool = False
    loaded: bool = False
    is_new: bool = False
    sentence: str = ""
    month: str = ""
    may_step_back: bool = False
    may_step_on: bool = False


@QmlElement
@QmlUncreatable("made in Python")
class Insights(QObject):
    """Reads nothing before `attend`."""

    range_changed = Signal()
    source_changed = Signal()
    in_hours_changed = Signal()
    has_hours_changed = Signal()
    loaded_changed = Signal()
    is_new_changed = Signal()
    sentence_changed = Signal()
    month_changed = Signal()
    may_step_back_changed = Signal()
    may_step_on_changed = Signal()
    messages_asked = Signal(str)
    """Rows behind a number: a line for the search field."""
    place_asked = Signal(str)

    def __init__(
        self,
        store: Store,
        clock: Callable[[], int],
        calendar: Calendar,
        bridge: Bridge,
        acts: InsightsActs,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._clock = clock
        self._words = Words(calendar)
        self._bridge = bridge
        self._acts = acts
        self._state = State()
        self._figures = Rows(ShownFigure, self)
        self._wide = Rows(ShownChart, self)
        self._charts = Rows(ShownChart, self)
        self._shares = Rows(ShownShare, self)
        self._sources = Rows(ShownSource, self)
        self._read: Read | None = None
        self._drawn = ""  # of which source
        self._month = self._today
        self._attended = self._reading = self._stale = False
        self._counted_at = 0

    @Property(Rows, constant=True)
    def figures(self) -> Rows:
        return self._figures

    @Property(Rows, constant=True)
    def wide(self) -> Rows:
        """The chart that stands alone."""
        return self._wide

    @Property(Rows, constant=True)
    def charts(self) -> Rows:
        return self._charts

    @Property(Rows, constant=True)
    def shares(self) -> Rows:
        return self._shares

    @Property(Rows, constant=True)
    def sources(self) -> Rows:
        return self._sources

    @Property(str, notify=range_changed)
    def range(self) -> str:
        """7, 30, 90 or 13m"""
        return self._state.range

    @Property(str, notify=source_changed)
    def source(self) -> str:
        return self._state.source

    @Property(bool, notify=in_hours_changed)
    def in_hours(self) -> bool:
        """Whether only the time in which the shop is open counts."""
        return self._state.in_hours

    @Property(bool, notify=has_hours_changed)
    def has_hours(self) -> bool:
        return self._state.has_hours

    @Property(bool, notify=loaded_changed)
    def loaded(self) -> bool:
        return self._state.loaded

    @Property(bool, notify=is_new_changed)
    def is_new(self) -> bool:
        """Hardly anything is counted yet."""
        return self._state.is_new

    @Property(str, notify=sentence_changed)
    def sentence(self) -> str:
        return self._state.sentence

    @Property(str, notify=month_changed)
    def month(self) -> str:
        """That of the monthly page."""
        return self._state.month

    @Property(bool, notify=may_step_back_changed)
    def may_step_back(self) -> bool:
        return self._state.may_step_back

    @Property(bool, notify=may_step_on_changed)
    def may_step_on(self) -> bool:
        return self._state.may_step_on

    @Slot()
    def attend(self) -> None:
        """The owner comes here."""
        self._attended = True
        self._look()
        self._count()

    @Slot(str)
    def choose_range(self, which: str) -> None:
        self._set(replace(self._state, range=Range(which).value))
        self._look()

    @Slot(str)
    def choose_source(self, key: str) -> None:
        self._set(replace(self._state, source=key))
        self._look()

    @Slot(bool)
    def count_open_hours(self, only: bool) -> None:
        self._set(replace(self._state, in_hours=only))
        self._show()

    @Slot(str, int)
    def open_point(self, key: str, place: int) -> None:
        """The rows that a point counts, while they are here."""
        chart = self._chart(key)
        if chart and self._read and 0 <= place < len(chart.targets):
            days = self._read.spans.bins[place]
            self._open(chart.targets[place], days.first, days.last)

    @Slot(str)
    def open_figure(self, key: str) -> None:
        figure = next((row for row in self._figures.rows if row.key == key), None)
        if figure and self._read:
            self._open(figure.target, self._read.spans.figure.first, self._read.spans.figure.last)

    @Slot(str)
    def save_table(self, key: str) -> None:
        """A chart as CSV, with a mark for programs that would not take it for UTF-8 otherwise."""
        if chart := self._chart(key):
            self._acts.save(f"{_file_name(chart.title)}.csv", chart.csv.encode("utf-8-sig"))

    @Slot(str, QImage)
    def save_picture(self, key: str, picture: QImage) -> None:
        if chart := self._chart(key):
            self._acts.save(f"{_file_name(chart.title)}.png", _png(picture))

    @Slot()
    def save_everything(self) -> None:
        """Every chart in one file, below each other."""
        told = [f"{chart.title}\r\n{chart.csv}" for chart in (*self._wide.rows, *self._charts.rows)]
        name = _file_name(_translated("Insights"))
        self._acts.save(f"{name}.csv", "\r\n".join(told).encode("utf-8-sig"))

    @Slot(int)
    def step_month(self, by: int) -> None:
        self._month = month_of(self._month, by).first
        self._show_month()

    @Slot()
    def save_month(self) -> None:
        name = f"{_file_name(self._state.month)}.pdf"
        self._with_month(lambda report: self._acts.save_pages(name, report))

    @Slot()
    def print_month(self) -> None:
        self._with_month(self._acts.print_pages)

    def spans_shown(self) -> str:
        """The range of what is on screen, which follows the one that was chosen."""
        return self._read.spans.range.value if self._read else ""

    def channels_shown(self) -> set[Channel]:
        """Of everything that is counted on screen."""
        return {each.channel for each in self._read.chosen} if self._read else set()

    def charts_shown(self) -> dict[str, ShownChart]:
        return {row.key: row for row in (*self._wide.rows, *self._charts.rows)}

    def apply(self, changes: Changes) -> None:
        if self._attended and {Topic.COUNTERS, Topic.HOURS, Topic.CONNECTIONS} & changes.topics:
            self._look()

    def tick(self) -> None:
        if self._attended and self._clock() - self._counted_at > COUNT_EVERY:
            self._count()

    @property
    def _today(self) -> int:
        return day_number(self._words.calendar.date_of(self._clock()))

    def _count(self) -> None:
        """Today so far; what changes is heard of."""
        self._counted_at = self._clock()
        self._acts.count()

    def _look(self) -> None:
        """One read at a time; what is asked meanwhile is read after it."""
        if self._reading:
            self._stale = True
            return
        self._reading, self._stale = True, False
        calendar = self._words.calendar
        asked = spans(Range(self._state.range), self._today, calendar.locale.firstDayOfWeek().value)
        gone = calendar.date_of(self._store.horizon())
        read = partial(reading.read, asked=asked, key=self._state.source, rows_from=day_number(gone) + 1)
        self._bridge.when_done(self._store.read(read), self._take, self._rest)

    def _rest(self) -> None:
        self._reading = False

    def _take(self, read: Read) -> None:
        self._reading = False
        known, self._read = self._read, read
        if not read.chosen and self._state.source != "all":
            self._set(replace(self._state, source="all"))
            self._stale = True
        if (known, self._drawn) != (read, self._state.source):
            self._show()
        if self._stale:
            self._look()

    def _show(self) -> None:
        if (read := self._read) is None:
            return
        self._drawn = self._state.source
        in_hours = self._state.in_hours and read.has_hours
        shown = charts.charts(read, self._words, in_hours=in_hours)
        self._figures.show(figures.figures(read, self._words, in_hours=in_hours))
        self._wide.show([chart for chart in shown if chart.key == WIDE])
        self._charts.show([chart for chart in shown if chart.key != WIDE])
        self._shares.show(charts.shares(read, self._words))
        self._sources.show(_sources(read.shop, self._state.source))
        is_new = read.first is None or self._today - read.first < 7
        state = replace(self._state, has_hours=read.has_hours, loaded=True, is_new=is_new)
        self._set(replace(state, sentence=_sentence(read, self._words)))
        self._show_month()

    def _show_month(self) -> None:
        first = self._read.first if self._read else None
        here = month_of(self._month)
        state = replace(
            self._state,
            month=self._words.month(here.first),
            may_step_back=first is not None and here.first > first,
            may_step_on=month_of(self._month, 1).first <= self._today,
        )
        self._set(state)

    def _with_month(self, then: Callable[[Report], object]) -> None:
        chosen = next((row.words for row in self._sources.rows if row.current), "")
        asked = monthly.Asked(self._month, self._today, self._state.source, chosen, self._state.in_hours)
        read = partial(monthly.report, asked=asked, words=self._words)
        self._bridge.when_done(self._store.read(read), then)

    def _chart(self, key: str) -> ShownChart | None:
        return next((row for row in (*self._wide.rows, *self._charts.rows) if row.key == key), None)

    def _open(self, target: str, first: int, last: int) -> None:
        if target == "messages":
            after, before = date_of(first), date_of(last) + dt.timedelta(days=1)
            self.messages_asked.emit(f"{self._channel()}after:{after.isoformat()} before:{before.isoformat()}")
        elif target:
            self.place_asked.emit(target)

    def _channel(self) -> str:
        kind, _, value = self._state.source.partition(":")
        return f"channel:{value} " if kind == "channel" else ""

    def _set(self, state: State) -> None:
        old, self._state = self._state, state
        emit_changed(self, old, state)


def _sources(shop: Shop, chosen: str) -> list[ShownSource]:
    """Everything, each channel where there are several, each Page and number where there are several of it."""
    names = {Channel.MESSENGER: "Messenger", Channel.INSTAGRAM: "Instagram", Channel.WHATSAPP: "WhatsApp"}
    channels = [each for each in Channel if shop.channel(each)]
    found = [("all", _translated("Everything"), "")]
    if len(channels) > 1:
        found += [(f"channel:{each}", names[each], each.value) for each in channels]
    pages = reading.pages(shop)
    if len(pages) > 1:
        found += [(f"page:{number}", name, "") for number, name in pages]
    numbers = [each for each in shop.channel(Channel.WHATSAPP) if each.id in shop.rows]
    if len(numbers) > 1:
        found += [(f"source:{each.id}", shop.rows[each.id].name, "whatsapp") for each in numbers]
    if any(each.id not in shop.rows for each in shop.sources):
        found.append(("gone", _translated("Disconnected"), ""))
    return [ShownSource(key, text, channel, key == chosen) for key, text, channel in found] if len(found) > 1 else []


def _sentence(read: Read, words: Words) -> str:
    days = words.days(read.spans.whole)
    said = _translated("%1. Counted on this computer, from your own messages. No message text is kept for it.")
    return said.replace("%1", days)


def _file_name(title: str) -> str:
    kept = "".join(letter if letter.isalnum() or letter in " -" else " " for letter in title)
    return " ".join(kept.split())


def _png(picture: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def _translated(text: str) -> str:
    return QCoreApplication.translate("Insights", text)
