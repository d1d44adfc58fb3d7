"""Settings → Audit log: deeds that matter, newest first, by kind; and whether the log is whole."""

import json
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import replace

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from conwerz_desktop.domain.audit import KINDS, Act, Entry, Fault, Kind, Verdict
from conwerz_desktop.domain.changes import Changes, Topic
from conwerz_desktop.domain.channels import Channel
from conwerz_desktop.domain.records import record
from conwerz_desktop.store import audit
from conwerz_desktop.store.database import Store
from conwerz_desktop.viewmodels import erasure_words, names
from conwerz_desktop.viewmodels.bridge import Bridge
from conwerz_desktop.viewmodels.moments import Calendar
from conwerz_desktop.viewmodels.qt import QT_TRANSLATE_NOOP, QmlUncreatable
from conwerz_desktop.viewmodels.rows import Rows
from conwerz_desktop.viewmodels.shown import emit_changed

QML_IMPORT_NAME = "Conwerz.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

PAGE = 100
EVERYTHING = "all"

ACTS: dict[Act, str] = {
    Act.PERMISSION_GRANTED: QT_TRANSLATE_NOOP("AuditLog", "Permission granted"),
    Act.PERMISSION_LOST: QT_TRANSLATE_NOOP("AuditLog", "Permission lost"),
    Act.PERMISSION_RETURNED: QT_TRANSLATE_NOOP("AuditLog", "Permission given back"),
    Act.LOGGED_IN: QT_TRANSLATE_NOOP("AuditLog", "Signed in to Meta"),
    Act.CONNECTED: QT_TRANSLATE_NOOP("AuditLog", "Connected"),
    Act.DISCONNECTED: QT_TRANSLATE_NOOP("AuditLog", "Disconnected"),
    Act.TAKEN_OVER: QT_TRANSLATE_NOOP("AuditLog", "Taken over by another computer"),
    Act.COMPUTER_REMOVED: QT_TRANSLATE_NOOP("AuditLog", "Another computer removed"),
    Act.RETENTION_CHOSEN: QT_TRANSLATE_NOOP("AuditLog", "Retention chosen"),
    Act.PURGED: QT_TRANSLATE_NOOP("AuditLog", "Erased, past its time"),
    Act.FORGOTTEN: QT_TRANSLATE_NOOP("AuditLog", "A person was forgotten"),
    Act.ASSET_ERASED: QT_TRANSLATE_NOOP("AuditLog", "Everything of a connection erased"),
    Act.LEAD_DELETED: QT_TRANSLATE_NOOP("AuditLog", "Lead deleted"),
    Act.EXPORTED: QT_TRANSLATE_NOOP("AuditLog", "Exported"),
    Act.BACKED_UP: QT_TRANSLATE_NOOP("AuditLog", "Backup written"),
    Act.RESTORED: QT_TRANSLATE_NOOP("AuditLog", "Backup restored"),
    Act.KEY_MADE: QT_TRANSLATE_NOOP("AuditLog", "Key made"),
    Act.KEY_CHANGED: QT_TRANSLATE_NOOP("AuditLog", "Key changed"),
    Act.RECOVERY_SHOWN: QT_TRANSLATE_NOOP("AuditLog", "Recovery code shown"),
    Act.RECOVERY_USED: QT_TRANSLATE_NOOP("AuditLog", "Recovery code used"),
    Act.SENT_TO_AI: QT_TRANSLATE_NOOP("AuditLog", "Sent to the drafting model"),
    Act.AI_CONFIGURED: QT_TRANSLATE_NOOP("AuditLog", "Drafting model configured"),
    Act.LOG_CUT: QT_TRANSLATE_NOOP("AuditLog", "Older entries erased"),
}
_KIND_WORDS = {
    Kind.CONNECTIONS: QT_TRANSLATE_NOOP("AuditLog", "Connections"),
    Kind.ERASURES: QT_TRANSLATE_NOOP("AuditLog", "Erasures"),
    Kind.COPIES: QT_TRANSLATE_NOOP("AuditLog", "Exports and backups"),
    Kind.KEYS: QT_TRANSLATE_NOOP("AuditLog", "Keys"),
    Kind.AI: QT_TRANSLATE_NOOP("AuditLog", "Drafting model"),
}


def _unknown() -> Future[Verdict]:
    return Future()


@record
class AuditActs:
    """`verify` follows the chain and asks the keychain for this computer's key."""

    verify: Callable[[], Future[Verdict]] = _unknown


@record
class EntryLine:
    """`mark` is the start of the keyed hash that stands for whom or what it was done to."""

    key: int
    act: str
    facts: str
    mark: str
    when: str
    spoken: str


@record
class AuditState:
    """`whole`: "yes", "no", or empty before the log was verified."""

    kind: str = EVERYTHING
    whole: str = ""
    verdict: str = ""
    loaded: bool = False


@record
class KindEntry:
    key: str
    name: str


@QmlElement
@QmlUncreatable("made in Python")
class AuditLog(QObject):
    """Reads nothing before it is first opened."""

    kind_changed = Signal()
    whole_changed = Signal()
    verdict_changed = Signal()
    loaded_changed = Signal()

    def __init__(
        self,
        store: Store,
        clock: Callable[[], int],
        calendar: Calendar,
        acts: AuditActs,
        bridge: Bridge,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._clock = clock
        self._calendar = calendar
        self._acts = acts
        self._bridge = bridge
        self._state = AuditState()
        self._lines = Rows(EntryLine, self, self._read_more)
        self._kinds = Rows(KindEntry, self)
        self._kinds.show([KindEntry(EVERYTHING, _translated("Everything")), *map(_kind_entry, Kind)])

    @Property(Rows, constant=True)
    def lines(self) -> Rows:
        return self._lines

    @Property(Rows, constant=True)
    def kinds(self) -> Rows:
        return self._kinds

    @Property(str, notify=kind_changed)
    def kind(self) -> str:
        return self._state.kind

    @Property(str, notify=whole_changed)
    def whole(self) -> str:
        return self._state.whole

    @Property(str, notify=verdict_changed)
    def verdict(self) -> str:
        return self._state.verdict

    @Property(bool, notify=loaded_changed)
    def loaded(self) -> bool:
        return self._state.loaded

    @Slot()
    def open(self) -> None:
        self._read(None)
        self._bridge.when_done(self._acts.verify(), self._judge)

    @Slot(str)
    def choose(self, kind: str) -> None:
        self._show(replace(self._state, kind=kind))
        self._read(None)

    def apply(self, changes: Changes) -> None:
        if self._state.loaded and Topic.AUDIT in changes.topics:
            self.open()

    def _read(self, before: int | None) -> None:
        kind, acts = self._state.kind, chosen(self._state.kind)
        future = self._store.read(lambda db: audit.page(db, acts, before, PAGE))
        self._bridge.when_done(future, lambda found: self._take(found, kind, before))

    def _read_more(self) -> None:
        if self._lines.rows:
            self._read(self._lines.rows[-1].key)

    def _take(self, found: tuple[Entry, ...], kind: str, before: int | None) -> None:
        if kind != self._state.kind:
            return  # another was chosen meanwhile
        now = self._clock()
        lines = [line(each, now, self._calendar) for each in found]
        known = [each for each in self._lines.rows if before is not None and each.key >= before]
        self._lines.has_more = len(found) == PAGE
        self._lines.show([*known, *lines])
        self._show(replace(self._state, loaded=True))

    def _judge(self, verdict: Verdict) -> None:
        whole = "yes" if verdict.fault is None else "no"
        self._show(replace(self._state, whole=whole, verdict=sentence(verdict, self._calendar)))

    def _show(self, state: AuditState) -> None:
        old, self._state = self._state, state
        emit_changed(self, old, state)


def chosen(kind: str) -> list[Act]:
    return list(Act) if kind == EVERYTHING else sorted(KINDS[Kind(kind)])


def line(entry: Entry, now: int, calendar: Calendar) -> EntryLine:
    act = _translated(ACTS[Act(entry.act)]) if entry.act in set(Act) else entry.act
    facts, mark = _facts(entry.facts, calendar), entry.about.hex()[:8] if entry.about else ""
    when = calendar.in_list(entry.noted_at, now)
    return EntryLine(entry.id, act, facts, mark, when, ". ".join(filter(None, (act, facts, when))))


def sentence(verdict: Verdict, calendar: Calendar) -> str:
    at = calendar.locale.toString(verdict.at or 0)
    match verdict.fault:
        case None:
            return QCoreApplication.translate(
                "AuditLog",
                "%n entries, each hanging on the one before, signed by this computer. Nothing was changed.",
                "",
                verdict.entries,
            )
        case Fault.CHANGED:
            return _translated("Entry %1 was changed after it was written.").replace("%1", at)
        case Fault.MISSING:
            return _translated("Entry %1 is missing.").replace("%1", at)
        case Fault.UNSIGNED:
            return _translated("The signature at entry %1 is not this computer's.").replace("%1", at)
        case Fault.CUT:
            return _translated("What came before entry %1 was taken out, and nothing signed says why.").replace(
                "%1", at
            )


def _facts(told: str, calendar: Calendar) -> str:
    facts = json.loads(told)
    counts = {name: fact for name, fact in facts.items() if isinstance(fact, int) and not isinstance(fact, bool)}
    counts.pop("found", None)
    words = [_fact(name, fact) for name, fact in facts.items() if isinstance(fact, str)]
    numbers = [f"{_fact_word(name)}: {calendar.locale.toString(count)}" for name, count in counts.items() if count]
    return " · ".join([*words, *numbers])


def _fact(name: str, fact: str) -> str:
    """Meta's permissions and the like are shown as they are called."""
    return names.channel_name(Channel(fact)) if name == "channel" and fact in set(Channel) else fact


def _fact_word(name: str) -> str:
    match name:
        case "days":
            return _translated("Days")
        case "entries":
            return _translated("Entries")
        case "tokens":
            return _translated("Tokens")
        case "rows":
            return _translated("Rows")
        case _:
            return erasure_words.word(name)


def _kind_entry(kind: Kind) -> KindEntry:
    return KindEntry(kind.value, _translated(_KIND_WORDS[kind]))


def _translated(text: str) -> str:
    return QCoreApplication.translate("AuditLog", text)
