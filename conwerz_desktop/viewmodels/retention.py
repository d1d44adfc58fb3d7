"""Settings → Retention: how long each kind of thing is kept, what goes next, and what has gone."""

from collections.abc import Callable, Mapping
from concurrent.futures import Future
from dataclasses import field, replace

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from conwerz_desktop.domain.changes import Changes, Topic
from conwerz_desktop.domain.permissions import RetentionClass
from conwerz_desktop.domain.records import record
from conwerz_desktop.services import retention
from conwerz_desktop.services.retention import Kept
from conwerz_desktop.store import jobs, receipts, settings
from conwerz_desktop.store.connection import Connection
from conwerz_desktop.store.database import Store
from conwerz_desktop.store.receipts import Receipt
from conwerz_desktop.viewmodels import erasure_words
from conwerz_desktop.viewmodels.bridge import Bridge
from conwerz_desktop.viewmodels.erasure_words import ReceiptLine
from conwerz_desktop.viewmodels.moments import DAY, Calendar
from conwerz_desktop.viewmodels.qt import QT_TRANSLATE_NOOP, QmlUncreatable
from conwerz_desktop.viewmodels.rows import Rows
from conwerz_desktop.viewmodels.shown import emit_changed

QML_IMPORT_NAME = "Conwerz.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

RECEIPTS = 20  # shown; all of them are kept

# By the names of store/clocks
_KINDS = {
    "messages": QT_TRANSLATE_NOOP("Retention", "Messages, pictures and files"),
    "unread_events": QT_TRANSLATE_NOOP("Retention", "Events that this version cannot read yet"),
    "comments": QT_TRANSLATE_NOOP("Retention", "Comments"),
    "leads": QT_TRANSLATE_NOOP("Retention", "Leads"),
    "merges": QT_TRANSLATE_NOOP("Retention", "People you made one, as they were before"),
    "counters": QT_TRANSLATE_NOOP("Retention", "Daily counters"),
    "receipts": QT_TRANSLATE_NOOP("Retention", "Receipts of what was erased"),
    "disconnections": QT_TRANSLATE_NOOP("Retention", "Receipts of what was disconnected"),
    "audit": QT_TRANSLATE_NOOP("Retention", "Audit log"),
}
_RULES = {
    "identities": (
        QT_TRANSLATE_NOOP("Retention", "Names and ids of your Pages, accounts and numbers"),
        QT_TRANSLATE_NOOP("Retention", "Until disconnected"),
    ),
    "people": (
        QT_TRANSLATE_NOOP("Retention", "Customers' names, your notes and labels"),
        QT_TRANSLATE_NOOP("Retention", "Until their last message goes"),
    ),
    "own": (
        QT_TRANSLATE_NOOP("Retention", "Your settings, saved replies and shop facts"),
        QT_TRANSLATE_NOOP("Retention", "Until you delete them"),
    ),
    "operation": (
        QT_TRANSLATE_NOOP("Retention", "Conwerz's own notes, with nothing about customers"),
        QT_TRANSLATE_NOOP("Retention", "As long as you use Conwerz"),
    ),
}


def _no_classes() -> Mapping[str, RetentionClass]:
    return {}


def _nothing(_days: int) -> Future[None]:
    return Future()


@record
class RetentionActs:
    """`classes` reads the permission table and our own data's; `choose` keeps the owner's number of days."""

    classes: Callable[[], Mapping[str, RetentionClass]] = _no_classes
    choose: Callable[[int], Future[None]] = _nothing


@record
class KindLine:
    """One kind of thing: how long it is kept, how much of it there is, and what goes by this time tomorrow."""

    key: str
    name: str
    rule: str
    held: str
    going: str
    spoken: str


@record
class RetentionState:
    """`days` is the owner's choice, `most` what it may be, `asked` the one that is asked about, 0 for none."""

    days: int = 0
    most: int = settings.DEFAULT_MESSAGE_DAYS
    asked: int = 0
    question: str = ""
    next_purge: str = ""
    loaded: bool = False


@record
class Seen:
    """What the reader's thread found."""

    days: int
    most: int
    kept: tuple[Kept, ...]
    receipts: tuple[Receipt, ...]
    next_purge_at: int
    classes: Mapping[str, RetentionClass] = field(hash=False)


@QmlElement
@QmlUncreatable("made in Python")
class Retention(QObject):
    """Reads nothing before it is first opened; then every change that erases or adds a receipt is seen."""

    days_changed = Signal()
    most_changed = Signal()
    asked_changed = Signal()
    question_changed = Signal()
    next_purge_changed = Signal()
    loaded_changed = Signal()

    def __init__(
        self,
        store: Store,
        clock: Callable[[], int],
        calendar: Calendar,
        acts: RetentionActs,
        bridge: Bridge,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._clock = clock
        self._calendar = calendar
        self._acts = acts
        self._bridge = bridge
        self._state = RetentionState()
        self._kinds = Rows(KindLine, self)
        self._receipts = Rows(ReceiptLine, self)

    @Property(Rows, constant=True)
    def kinds(self) -> Rows:
        return self._kinds

    @Property(Rows, constant=True)
    def receipts(self) -> Rows:
        """The newest first."""
        return self._receipts

    @Property(int, notify=days_changed)
    def days(self) -> int:
        return self._state.days

    @Property(int, notify=most_changed)
    def most(self) -> int:
        """The administrator of the computer may allow less than the permission table."""
        return self._state.most

    @Property(int, notify=asked_changed)
    def asked(self) -> int:
        """The shorter time that is asked about; 0 where nothing is."""
        return self._state.asked

    @Property(str, notify=question_changed)
    def question(self) -> str:
        return self._state.question

    @Property(str, notify=next_purge_changed)
    def next_purge(self) -> str:
        return self._state.next_purge

    @Property(bool, notify=loaded_changed)
    def loaded(self) -> bool:
        return self._state.loaded

    @Slot()
    def open(self) -> None:
        now = self._clock()
        self._bridge.when_done(self._store.read(lambda db: _see(db, self._acts.classes(), now)), self._take)

    @Slot(int)
    def choose(self, days: int) -> None:
        """Longer at once; shorter after a question that says how many messages go."""
        if days > self._state.most:
            return
        if days >= self._state.days:
            self._keep(days)
        else:
            now, classes = self._clock(), self._acts.classes
            asked = self._store.read(lambda db: retention.dry_run(db, classes(), now, days))
            self._bridge.when_done(asked, lambda going: self._ask(days, going[0].rows))

    @Slot()
    def confirm(self) -> None:
        if self._state.asked:
            self._keep(self._state.asked)

    @Slot()
    def cancel(self) -> None:
        self._show(replace(self._state, asked=0))

    def apply(self, changes: Changes) -> None:
        if self._state.loaded and {Topic.SETTINGS, Topic.AUDIT} & changes.topics:
            self.open()

    def _ask(self, days: int, rows: int) -> None:
        self._show(replace(self._state, asked=days, question=shorter(days, rows, self._calendar)))

    def _keep(self, days: int) -> None:
        self._show(replace(self._state, asked=0, days=days))
        self._acts.choose(days)

    def _take(self, seen: Seen) -> None:
        now = self._clock()
        self._kinds.show(kind_lines(seen, self._calendar))
        shown = seen.receipts[:RECEIPTS]
        self._receipts.show([erasure_words.receipt(each, now, self._calendar) for each in shown])
        self._show(
            replace(
                self._state, days=seen.days, most=seen.most, next_purge=_next(seen, now, self._calendar), loaded=True
            )
        )

    def _show(self, state: RetentionState) -> None:
        old, self._state = self._state, state
        emit_changed(self, old, state)


def _see(db: Connection, classes: Mapping[str, RetentionClass], now: int) -> Seen:
    kept = retention.overview(db, classes, now + DAY)
    due = jobs.get(db, "purge").next_due_at
    return Seen(settings.message_days(db), settings.most_message_days(db), kept, receipts.everything(db), due, classes)


def kind_lines(seen: Seen, calendar: Calendar) -> list[KindLine]:
    """What has a clock, then what goes by another rule."""
    clocked = [_line(each, calendar) for each in seen.kept]
    return [*clocked, *(_ruled(key, *words) for key, words in _RULES.items())]


def _ruled(key: str, name: str, rule: str) -> KindLine:
    name, rule = _translated(name), _translated(rule)
    return KindLine(key, name, rule, "", "", f"{name}: {rule}")


def _line(kept: Kept, calendar: Calendar) -> KindLine:
    name, rule = _translated(_KINDS[kept.kind]), _rule(kept)
    held = calendar.locale.toString(kept.rows)
    going = calendar.locale.toString(kept.going) if kept.going else ""
    spoken = _translated("%1: %2. Stored: %3. Going by this time tomorrow: %4")
    for place, words in enumerate((name, rule, held, going or "0"), 1):
        spoken = spoken.replace(f"%{place}", words)
    return KindLine(kept.kind, name, rule, held, going, spoken)


def _rule(kept: Kept) -> str:
    if kept.months is not None:
        return _counted("%n months", kept.months)
    return _counted("%n days", kept.days or 0)


def _next(seen: Seen, now: int, calendar: Calendar) -> str:
    if seen.next_purge_at <= now:
        return _translated("Conwerz looks every hour what has passed its time.")
    return _translated("The next look is at %1.").replace("%1", calendar.clock(seen.next_purge_at))


def shorter(days: int, rows: int, calendar: Calendar) -> str:
    said = _counted("Messages older than %n days are erased and cannot be brought back: %1 right now.", days)
    return said.replace("%1", calendar.locale.toString(rows))


def _counted(text: str, number: int) -> str:
    return QCoreApplication.translate("Retention", text, "", number)


def _translated(text: str) -> str:
    return QCoreApplication.translate("Retention", text)
