"""Backups as the owner sees them: whereto, the ones that were made, the one under way."""

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Property, QCoreApplication, QLocale, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from conwerz_desktop.domain.changes import Changes, Topic
from conwerz_desktop.domain.records import record
from conwerz_desktop.store import backups
from conwerz_desktop.store.backups import BackupRow
from conwerz_desktop.store.connection import Connection
from conwerz_desktop.store.database import Store
from conwerz_desktop.viewmodels import commas
from conwerz_desktop.viewmodels.bridge import Bridge
from conwerz_desktop.viewmodels.moments import Calendar
from conwerz_desktop.viewmodels.qt import QmlUncreatable
from conwerz_desktop.viewmodels.rows import Rows
from conwerz_desktop.viewmodels.shown import emit_changed

QML_IMPORT_NAME = "Conwerz.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

Tell = Callable[[float], object]


@record
class BackupActs:
    """`back_up` gets a function that hears how far it is, and returns the future of the work; `stop` ends it."""

    ask_for_folder: Callable[[Callable[[str], object]], object] = lambda _: None
    choose_folder: Callable[[Path | None], object] = lambda _: None
    back_up: Callable[[Tell], Future[Any]] = lambda _: Future()
    stop: Callable[[], object] = lambda: None
    show_folder: Callable[[Path], object] = lambda _: None


@record
class BackupEntry:
    """One that was made and may still be there."""

    key: str
    text: str
    detail: str


@record
class BackupState:
    folder: str = ""
    progress: float = 0.0
    busy: bool = False
    problem: str = ""


@record
class _Found:
    folder: Path | None
    problem: str
    made: Sequence[BackupRow]


@QmlElement
@QmlUncreatable("made in Python")
class Backup(QObject):
    """Reads nothing before `open`."""

    folder_changed = Signal()
    progress_changed = Signal()
    busy_changed = Signal()
    problem_changed = Signal()

    def __init__(
        self,
        store: Store,
        clock: Callable[[], int],
        calendar: Calendar,
        acts: BackupActs,
        bridge: Bridge,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._clock = clock
        self._calendar = calendar
        self._acts = acts
        self._bridge = bridge
        self._is_open = False
        self._made = Rows(BackupEntry, self)
        self._state = BackupState()

    @Property(Rows, constant=True)
    def made(self) -> Rows:
        return self._made

    @Property(str, notify=folder_changed)
    def folder(self) -> str:
        """Empty: no backups are made."""
        return self._state.folder

    @Property(float, notify=progress_changed)
    def progress(self) -> float:
        return self._state.progress

    @Property(bool, notify=busy_changed)
    def busy(self) -> bool:
        return self._state.busy

    @Property(str, notify=problem_changed)
    def problem(self) -> str:
        return self._state.problem

    @Slot()
    def open(self) -> None:
        """The page is shown."""
        self._is_open = True
        self._read()

    @Slot()
    def ask_for_folder(self) -> None:
        self._acts.ask_for_folder(lambda chosen: self._acts.choose_folder(Path(chosen)))

    @Slot()
    def turn_off(self) -> None:
        self._acts.choose_folder(None)

    @Slot()
    def show_folder(self) -> None:
        self._acts.show_folder(Path(self._state.folder))

    @Slot()
    def back_up(self) -> None:
        if not self._state.busy:
            self._set(replace(self._state, busy=True, progress=0.0, problem=""))
            tell = lambda share: self._bridge.call(partial(self._show_progress, share))  # noqa: E731
            self._acts.back_up(tell).add_done_callback(lambda done: self._bridge.call(partial(self._end, done)))

    @Slot()
    def stop(self) -> None:
        self._acts.stop()

    def apply(self, changes: Changes) -> None:
        if self._is_open and changes.topics & {Topic.BACKUPS, Topic.SETTINGS}:
            self._read()

    def _read(self) -> None:
        self._bridge.when_done(self._store.read(_find), self._show)

    def _show(self, found: _Found) -> None:
        self._made.show([self._entry(row) for row in found.made])
        problem = self._state.problem if self._state.busy else trouble(found.problem)
        self._set(replace(self._state, folder=str(found.folder or ""), problem=problem))

    def _entry(self, row: BackupRow) -> BackupEntry:
        size = QLocale().formattedDataSize(row.bytes, 1)
        when = self._calendar.day(row.made_at, self._clock())
        return BackupEntry(
            str(row.path), commas.joined((when, self._calendar.clock(row.made_at))), f"{size} · {row.path.parent}"
        )

    def _show_progress(self, share: float) -> None:
        if self._state.busy:
            self._set(replace(self._state, progress=share))

    def _end(self, done: Future[Any]) -> None:
        error = done.exception()
        key = getattr(error, "key", None)
        self._set(replace(self._state, busy=False, progress=0.0, problem=trouble(key or "")))
        if error and key is None:
            raise error

    def _set(self, state: BackupState) -> None:
        old, self._state = self._state, state
        emit_changed(self, old, state)


def _find(db: Connection) -> _Found:
    made = tuple(row for row in backups.everything(db) if row.bytes)
    return _Found(backups.folder(db), backups.problem(db), made)


def trouble(key: str) -> str:
    """What kept a backup from being made or restored, and the one thing to do; empty where nothing did."""
    if key in ("", "backup.stopped"):
        return ""
    told = {
        "backup.no_folder": _translated(
            "The folder for backups is not there. Plug in its disk, or choose another folder."
        ),
        "backup.no_room": _translated("There is no room for a backup. Make room, or choose another folder."),
        "backup.not_one": _translated(
            "This file is not a whole backup of Conwerz. Choose another one. Nothing was changed."
        ),
        "backup.damaged": _translated(
            "This backup does not hold any more what was put in. Choose an older one. Nothing was changed."
        ),
        "backup.newer": _translated("This backup was made by a later version. Install that one. Nothing was changed."),
    }
    return told.get(key) or _translated("The backup could not be made. Try again; “conwerz doctor” says more.")


def _translated(text: str) -> str:
    return QCoreApplication.translate("Backup", text)
