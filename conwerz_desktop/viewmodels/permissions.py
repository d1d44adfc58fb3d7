"""Settings → Permissions: the permission table, live. Its words are verbatim; beside them stands what is true."""

from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future
from dataclasses import field, replace
from functools import partial

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from conwerz_desktop.domain.changes import Changes, Topic
from conwerz_desktop.domain.permission_text import markdown, markdown_row, words
from conwerz_desktop.domain.permissions import Feature, Permission, PermissionTable, RowState
from conwerz_desktop.domain.records import record
from conwerz_desktop.store import contacts, holdings
from conwerz_desktop.store.connection import Connection
from conwerz_desktop.store.database import Store
from conwerz_desktop.viewmodels import commas, health_words, sentences
from conwerz_desktop.viewmodels.bridge import Bridge
from conwerz_desktop.viewmodels.moments import Calendar
from conwerz_desktop.viewmodels.qt import QmlUncreatable
from conwerz_desktop.viewmodels.rows import Rows
from conwerz_desktop.viewmodels.shown import emit_changed

QML_IMPORT_NAME = "Conwerz.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_EMPTY = PermissionTable("", (), (), {})


@record
class PermissionActs:
    """`switch_off` gives a permission back to Meta, and says what stood in the way. `ask_for` begins a login."""

    table: Callable[[], PermissionTable] = lambda: _EMPTY
    copy: Callable[[str], object] = lambda _: None
    switch_off: Callable[[str], Future[str]] = lambda _: Future()
    ask_for: Callable[[], object] = lambda: None


@record
class PermissionLine:
    """A row of the table. `kind` is good, warn or off; `on` says whether it is granted."""

    key: str
    why: str
    data_accessed: str
    stored: str
    retention: str
    granted: str
    kind: str
    used: str
    on: bool
    spoken: str


@record
class SwitchQuestion:
    """What switching a permission means, before it is done; empty while nothing is asked."""

    asked: str = ""
    title: str = ""
    explained: str = ""
    turning_on: bool = False


@record
class Held:
    """`used` is when a call last made use of a permission."""

    states: Mapping[str, RowState] = field(default_factory=dict)
    used: Mapping[str, int] = field(default_factory=dict)


@QmlElement
@QmlUncreatable("made in Python")
class Permissions(QObject):
    """Reads nothing before it is first opened."""

    asked_changed = Signal()
    title_changed = Signal()
    explained_changed = Signal()
    turning_on_changed = Signal()
    copied_changed = Signal()
    said_changed = Signal()

    def __init__(
        self,
        store: Store,
        clock: Callable[[], int],
        calendar: Calendar,
        acts: PermissionActs,
        bridge: Bridge,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._clock = clock
        self._calendar = calendar
        self._acts = acts
        self._bridge = bridge
        self._table = _EMPTY
        self._held = Held()
        self._question = SwitchQuestion()
        self._copied = ""
        self._said = ""
        self._lines = Rows(PermissionLine, self)

    @Property(Rows, constant=True)
    def lines(self) -> Rows:
        return self._lines

    @property
    def shown(self) -> tuple[PermissionLine, ...]:
        return tuple(self._lines.rows)

    @Property(str, notify=copied_changed)
    def copied(self) -> str:
        """The permission whose row was copied last, or `all`."""
        return self._copied

    @Property(str, notify=asked_changed)
    def asked(self) -> str:
        return self._question.asked

    @Property(str, notify=title_changed)
    def title(self) -> str:
        return self._question.title

    @Property(str, notify=explained_changed)
    def explained(self) -> str:
        return self._question.explained

    @Property(bool, notify=turning_on_changed)
    def turning_on(self) -> bool:
        return self._question.turning_on

    @Property(str, notify=said_changed)
    def said(self) -> str:
        """What came of the last switch."""
        return self._said

    @Slot()
    def open(self) -> None:
        self._table = self._acts.table()
        self._copy_done("")
        self._bridge.when_done(self._store.read(_read), self._take)

    def apply(self, changes: Changes) -> None:
        if not self._table.permissions:
            return
        if changes.topics & {Topic.CONNECTIONS, Topic.CHECKS}:
            self._bridge.when_done(self._store.read(_read), self._take)
        elif Topic.CONTACTS in changes.topics:  # often, so without counting what is held
            self._bridge.when_done(self._store.read(contacts.last_used), self._take_used)

    def tick(self) -> None:
        self._show()

    @Slot(str)
    def copy_row(self, permission: str) -> None:
        """The row as it stands in the whole table."""
        row = next(row for row in self._table.permissions if row.permission == permission)
        self._acts.copy(markdown_row(words(row)))
        self._copy_done(permission)

    @Slot()
    def copy_all(self) -> None:
        """What `conwerz permissions` prints."""
        self._acts.copy(markdown(self._table))
        self._copy_done("all")

    @Slot(str)
    def ask(self, permission: str) -> None:
        """The owner touched a switch."""
        line = next((line for line in self._lines.rows if line.key == permission), None)
        row = next(row for row in self._table.permissions if row.permission == permission)
        if line:
            self._set(question(row, self._held.states.get(permission), turning_on=not line.on))

    @Slot()
    def leave_as_it_is(self) -> None:
        self._set(SwitchQuestion())

    @Slot()
    def do_switch(self) -> None:
        asked = self._question
        self._set(SwitchQuestion())
        if asked.turning_on:
            self._acts.ask_for()
        elif asked.asked:
            self._say(_translated("Giving %1 back to Meta…").replace("%1", asked.asked))
            self._bridge.when_done(self._acts.switch_off(asked.asked), partial(self._switched, asked.asked))

    def _switched(self, permission: str, problem: str) -> None:
        self._say(switched_words(permission, problem))

    def _say(self, said: str) -> None:
        self._said = said
        self.said_changed.emit()

    def _copy_done(self, what: str) -> None:
        self._copied = what
        self.copied_changed.emit()

    def _set(self, asked: SwitchQuestion) -> None:
        old, self._question = self._question, asked
        emit_changed(self, old, asked)

    def _take(self, held: Held) -> None:
        self._held = held
        self._show()

    def _take_used(self, used: Mapping[str, int]) -> None:
        self._take(replace(self._held, used=used))

    def _show(self) -> None:
        self._lines.show(lines(self._table.permissions, self._held, self._clock(), self._calendar))


def _read(db: Connection) -> Held:
    return Held({state.permission: state for state in holdings.count(db)}, contacts.last_used(db))


def lines(rows: Sequence[Permission], held: Held, now: int, calendar: Calendar) -> list[PermissionLine]:
    return [_line(row, held, now, calendar) for row in rows]


def _line(row: Permission, held: Held, now: int, calendar: Calendar) -> PermissionLine:
    state = held.states.get(row.permission)
    on = state is not None and state.granted is True
    granted = _translated("Granted") if on else _translated("Not asked")
    used = _used(held.used.get(row.permission), now, calendar, on=on)
    return PermissionLine(
        key=row.permission,
        why=row.why,
        data_accessed=row.data_accessed,
        stored=row.stored,
        retention=row.retention,
        granted=granted,
        kind="good" if on else "off",
        used=used,
        on=on,
        spoken=". ".join((row.permission, granted, used, row.why)),
    )


def _used(at: int | None, now: int, calendar: Calendar, *, on: bool) -> str:
    if at is None:
        return _translated("Not used yet") if on else _translated("Not needed")
    return health_words.ago(at, now, calendar)


def question(row: Permission, state: RowState | None, *, turning_on: bool) -> SwitchQuestion:
    """What switching means: what stops, what Meta is told, what stays here."""
    features = commas.joined(feature_word(feature) for feature in Feature if feature in row.features)
    title = _translated("Switch %1 on?") if turning_on else _translated("Switch %1 off?")
    asked = SwitchQuestion(row.permission, title.replace("%1", row.permission), "", turning_on)
    if turning_on:
        said = _translated("Meta's own dialog asks you for it. It is needed for: %1.").replace("%1", features)
        return replace(asked, explained=said)
    said = _translated("These stop working: %1. The permission is given back to Meta at once.").replace("%1", features)
    return replace(asked, explained=f"{said} {_stored(row, state)}")


def _stored(row: Permission, state: RowState | None) -> str:
    """Giving back is no erasing: what is here stays for as long as the table says."""
    if state is None or state.rows == 0:
        return _translated("Nothing is stored here under it.")
    said = _translated("Stored here under it: %1. It stays here: %2 Disconnecting erases it at once.")
    return said.replace("%1", f"{state.rows:,}").replace("%2", row.retention)


def switched_words(permission: str, problem: str) -> str:
    match problem:
        case "":
            said = _translated("Meta has %1 back. What needed it has stopped.")
        case "no_login":
            said = _translated("%1 could not be given back: nobody's login is on this computer. Connect again first.")
        case "keychain_closed":
            said = _translated("%1 could not be given back: the keychain is locked. Unlock it and try again.")
        case _:
            return sentences.sentence(problem)
    return said.replace("%1", permission)


def feature_word(feature: Feature) -> str:
    return {
        Feature.PAGES: _translated("choosing a Page"),
        Feature.MESSENGER: _translated("Messenger"),
        Feature.BACK_FILL: _translated("older Messenger conversations"),
        Feature.INSTAGRAM_MESSAGES: _translated("Instagram messages"),
        Feature.INSTAGRAM_COMMENTS: _translated("Instagram comments"),
        Feature.PRIVATE_REPLIES: _translated("private replies to comments"),
        Feature.INSTAGRAM_INSIGHTS: _translated("Instagram insights"),
        Feature.WHATSAPP: _translated("WhatsApp"),
        Feature.LEADS: _translated("leads"),
        Feature.DASHBOARD: _translated("counters on the dashboard"),
        Feature.SYSTEM_USER: _translated("accounts that a business owns"),
    }[feature]


def _translated(text: str) -> str:
    return QCoreApplication.translate("Permissions", text)
