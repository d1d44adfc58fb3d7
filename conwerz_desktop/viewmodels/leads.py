"""The leads: a board of stages or a table, one lead open beside it, and how fast new ones are answered."""

from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future
from dataclasses import field, replace

from PySide6.QtCore import Property, QCoreApplication, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from conwerz_desktop.domain.changes import Changes, Topic
from conwerz_desktop.domain.leads import DAY, Access, Stage
from conwerz_desktop.domain.records import record
from conwerz_desktop.store import leads, stages
from conwerz_desktop.store.connection import Connection
from conwerz_desktop.store.database import Store
from conwerz_desktop.store.leads import LeadRow
from conwerz_desktop.viewmodels import stage_words
from conwerz_desktop.viewmodels.bridge import Bridge
from conwerz_desktop.viewmodels.lead_rows import ShownLead, shown
from conwerz_desktop.viewmodels.moments import Calendar, span
from conwerz_desktop.viewmodels.open_lead import LeadActs, OpenLead
from conwerz_desktop.viewmodels.qt import QmlUncreatable
from conwerz_desktop.viewmodels.rows import Rows
from conwerz_desktop.viewmodels.shown import emit_changed

QML_IMPORT_NAME = "Conwerz.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

PAGE = 50
_LATELY = 30 * DAY
_AFTER_START_MS = 1_700  # the count may come after the first frames


@record
class LeadsActs:
    """What services do with leads; everything may be called from the GUI thread and never blocks."""

    lead: LeadActs = field(default_factory=LeadActs)
    access: Callable[[], Future[dict[int, Access]]] = Future
    export: Callable[[], object] = lambda: None
    """Asks where to, and writes the table."""
    bring_in: Callable[[Callable[[int | None], object]], object] = lambda _: None
    """Asks for a file, and tells how many leads were in it; None where it is not an export of ours."""
    name_stages: Callable[[Mapping[Stage, str]], object] = lambda _: None


@record
class BoardState:
    sentence: str = ""
    barred: str = ""
    brought: str = ""
    loaded: bool = False
    total: int = 0
    waiting: int = 0
    view: str = "board"


@record
class ShownStage:
    """A column of the board. `usual` is its name while the owner gives it none; `leads` is its list model, which
    belongs to `Leads`."""

    key: str
    title: str
    usual: str
    count: str
    leads: Rows


@record
class _Found:
    stages: dict[Stage, tuple[LeadRow, ...]]
    counts: dict[Stage, int]
    waiting: int
    speeds: list[int]
    named: dict[Stage, str]


@QmlElement
@QmlUncreatable("made in Python")
class Leads(QObject):
    """Reads the number that waits soon after the start, and nothing else before `attend`."""

    sentence_changed = Signal()
    barred_changed = Signal()
    brought_changed = Signal()
    loaded_changed = Signal()
    total_changed = Signal()
    waiting_changed = Signal()
    view_changed = Signal()

    def __init__(
        self,
        store: Store,
        clock: Callable[[], int],
        calendar: Calendar,
        bridge: Bridge,
        acts: LeadsActs,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._clock = clock
        self._calendar = calendar
        self._bridge = bridge
        self._acts = acts
        self._state = BoardState()
        self._boards = {stage: Rows(ShownLead, self, self._more) for stage in Stage}
        self._table = Rows(ShownLead, self, self._more)
        self._stages = Rows(ShownStage, self)
        self._limit = PAGE
        self._found: _Found | None = None
        self._attended = self._reading = self._stale = self._somebody_wrote = False
        self._lead = OpenLead(store, clock, calendar, bridge, acts.lead, self)
        self._start = QTimer(self, interval=_AFTER_START_MS, singleShot=True)
        self._start.timeout.connect(self._count)
        self._start.start()

    @Property(Rows, constant=True)
    def stages(self) -> Rows:
        return self._stages

    @Property(Rows, constant=True)
    def table(self) -> Rows:
        return self._table

    @Property(OpenLead, constant=True)
    def lead(self) -> OpenLead:
        return self._lead

    @Property(str, notify=sentence_changed)
    def sentence(self) -> str:
        return self._state.sentence

    @Property(str, notify=barred_changed)
    def barred(self) -> str:
        """Why Meta lets nobody read the leads, and what helps; empty while it does."""
        return self._state.barred

    @Property(str, notify=brought_changed)
    def brought(self) -> str:
        """What came of the file that was brought in last; empty until there was one."""
        return self._state.brought

    @Property(bool, notify=loaded_changed)
    def loaded(self) -> bool:
        return self._state.loaded

    @Property(int, notify=total_changed)
    def total(self) -> int:
        return self._state.total

    @Property(int, notify=waiting_changed)
    def waiting(self) -> int:
        return self._state.waiting

    @Property(str, notify=view_changed)
    def view(self) -> str:
        """board or table"""
        return self._state.view

    @Slot(int, result=int)
    def lead_at(self, index: int) -> int:
        """The lead in this line of the table."""
        rows = self._table.rows
        return rows[index].key if 0 <= index < len(rows) else 0

    @Slot(str)
    def choose(self, view: str) -> None:
        self._set(replace(self._state, view=view))

    @Slot(int)
    def open(self, lead: int) -> None:
        self._lead.open(lead)

    @Slot(int, int)
    def shift(self, lead: int, step: int) -> None:
        """One stage on, or back."""
        order = list(Stage)
        row = next((row for rows in self._rows() for row in rows if row.id == lead), None)
        if row:
            at = min(max(order.index(row.stage) + step, 0), len(order) - 1)
            if order[at] is not row.stage:
                self._acts.lead.move(lead, order[at], "")

    @Slot(int, int)
    def place(self, lead: int, number: int) -> None:
        """Into the stage of this number, from 1."""
        self._acts.lead.move(lead, list(Stage)[number - 1], "")

    @Slot("QVariantList")
    def name_stages(self, named: Sequence[str]) -> None:
        """In the order of the board."""
        self._acts.name_stages(dict(zip(Stage, named, strict=True)))

    @Slot()
    def export(self) -> None:
        self._acts.export()

    @Slot()
    def bring_in(self) -> None:
        """Stages and reasons, as they were changed in our own export."""
        self._acts.bring_in(self._show_brought)

    @Slot()
    def forget_brought(self) -> None:
        self._set(replace(self._state, brought=""))

    @Slot()
    def attend(self) -> None:
        """The owner comes here."""
        if not self._attended:
            self._attended = True
            self._read()
        self._bridge.when_done(self._acts.access(), self._show_access)

    def rows_of_table(self) -> list[ShownLead]:
        return list(self._table.rows)

    def open_lead(self) -> OpenLead:
        return self._lead

    def how_many_wait(self) -> int:
        return self._state.waiting

    def apply(self, changes: Changes) -> None:
        if Topic.SETTINGS in changes.topics and self._attended:
            self._read()
        if changes.leads:
            self._count()
            if self._attended:
                self._read()
                self._lead.apply(changes)
        elif changes.conversations:
            self._somebody_wrote = True

    def tick(self) -> None:
        """Time has passed: clocks go on, reminders come due."""
        if self._attended:
            if self._somebody_wrote:  # perhaps a lead, and perhaps many at once
                self._read()
            self._show()
            self._bridge.when_done(self._acts.access(), self._show_access)

    def close(self) -> None:
        self._start.stop()

    def _rows(self) -> list[tuple[LeadRow, ...]]:
        return list(self._found.stages.values()) if self._found else []

    def _show_brought(self, number: int | None) -> None:
        if number is None:
            text = _translated(
                "Nothing was taken over: this is no export of Conwerz, or more was changed than stages."
                " What Meta tells of leads is never combined with other lists."
            )
        else:
            text = _translated("Stages and reasons taken over from the file: %1").replace("%1", str(number))
        self._set(replace(self._state, brought=text))

    @Slot()
    def _count(self) -> None:
        self._bridge.when_done(
            self._store.read(leads.waiting), lambda number: self._set(replace(self._state, waiting=number))
        )

    def _more(self) -> None:
        if not self._reading:
            self._limit += PAGE
            self._read()

    def _read(self) -> None:
        """One read at a time; what changes meanwhile is read after it."""
        if self._reading:
            self._stale = True
            return
        self._reading, self._stale, self._somebody_wrote = True, False, False
        limit, since = self._limit, self._clock() - _LATELY
        self._bridge.when_done(self._store.read(lambda db: _read(db, limit, since)), self._take)

    def _take(self, found: _Found) -> None:
        self._reading = False
        self._found = found
        self._show()
        self._set(replace(self._state, loaded=True, total=sum(found.counts.values()), waiting=found.waiting))
        if self._stale:
            self._read()

    def _show(self) -> None:
        if self._found is None:
            return
        now, usual = self._clock(), stage_words.usual()
        called = usual | self._found.named
        for stage, rows in self._found.stages.items():
            model = self._boards[stage]
            model.show([shown(row, called, now, self._calendar) for row in rows])
            model.has_more = len(rows) >= self._limit
        everybody = sorted(
            (row for rows in self._found.stages.values() for row in rows), key=lambda row: (-row.last_at, -row.id)
        )
        self._table.show([shown(row, called, now, self._calendar) for row in everybody])
        counts = self._found.counts
        self._stages.show(
            [ShownStage(each.value, called[each], usual[each], str(counts[each]), self._boards[each]) for each in Stage]
        )
        self._set(replace(self._state, sentence=_sentence(self._found, now)))

    def _show_access(self, access: dict[int, Access]) -> None:
        told = next((each for each in access.values() if not each.may_read), None)
        words = " ".join(part for part in (told.reason, told.resolution) if part) if told else ""
        self._set(replace(self._state, barred=words or (_translated("Meta does not say why.") if told else "")))

    def _set(self, state: BoardState) -> None:
        old, self._state = self._state, state
        emit_changed(self, old, state)


def _read(db: Connection, limit: int, since: int) -> _Found:
    found = {stage: leads.page(db, stage, limit=limit) for stage in Stage}
    return _Found(found, leads.counts(db), leads.waiting(db), leads.speeds(db, since), stages.names(db))


def _sentence(found: _Found, now: int) -> str:
    """How fast, and who waits too long."""
    late = sum(row.contacted_at is None and now - row.last_at > 5 * 60_000 for row in found.stages[Stage.NEW])
    parts = []
    if found.speeds:
        middle = found.speeds[len(found.speeds) // 2]
        parts.append(_translated("New leads are answered in %1, median of 30 days.").replace("%1", span(middle)))
    if late:
        parts.append(QCoreApplication.translate("Leads", "%n wait longer than 5 min.", "", late))
    return " ".join(parts)


def _translated(text: str) -> str:
    return QCoreApplication.translate("Leads", text)
