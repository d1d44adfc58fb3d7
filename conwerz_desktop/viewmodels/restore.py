"""The way back from a backup: which file, which code, how far, what came of it."""

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from conwerz_desktop.domain.records import record
from conwerz_desktop.viewmodels import backup, code_entry
from conwerz_desktop.viewmodels.bridge import Bridge
from conwerz_desktop.viewmodels.code_entry import CodeEntry
from conwerz_desktop.viewmodels.qt import QmlUncreatable
from conwerz_desktop.viewmodels.shown import emit_changed

QML_IMPORT_NAME = "Conwerz.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

Tell = Callable[[float], object]


@record
class RestoreActs:
    """`restore` gets the file, the words and who hears how far it is."""

    ask_for_file: Callable[[Callable[[str], object]], object]
    restore: Callable[[Path, str, Tell], Future[Any]]
    stop: Callable[[], object]


@record
class RestoreState:
    file: str = ""
    progress: float = 0.0
    busy: bool = False
    problem: str = ""


@QmlElement
@QmlUncreatable("made in Python")
class Restore(QObject):
    file_changed = Signal()
    progress_changed = Signal()
    busy_changed = Signal()
    problem_changed = Signal()

    def __init__(self, acts: RestoreActs, bridge: Bridge, parent: QObject) -> None:
        super().__init__(parent)
        self._acts = acts
        self._bridge = bridge
        self._path = Path()
        self._code = CodeEntry(self._begin, self)
        self._state = RestoreState()

    @Property(CodeEntry, constant=True)
    def code(self) -> CodeEntry:
        return self._code

    @Property(str, notify=file_changed)
    def file(self) -> str:
        """Its name; empty while none is chosen."""
        return self._state.file

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
    def begin(self) -> None:
        """The screen comes up."""
        self._code.offer(offered=True)
        self._set(RestoreState())

    @Slot()
    def ask_for_file(self) -> None:
        self._acts.ask_for_file(self.choose)

    @Slot(str)
    def choose(self, path: str) -> None:
        self._path = Path(path)
        self._set(replace(self._state, file=self._path.name, problem=""))

    @Slot()
    def restore(self) -> None:
        self._code.enter()

    @Slot()
    def stop(self) -> None:
        self._acts.stop()

    def _begin(self, words: str) -> None:
        self._set(replace(self._state, busy=True, progress=0.0, problem=""))
        tell = lambda share: self._bridge.call(partial(self._show_progress, share))  # noqa: E731
        doing = self._acts.restore(self._path, words, tell)
        doing.add_done_callback(lambda done: self._bridge.call(partial(self._end, done)))

    def _show_progress(self, share: float) -> None:
        if self._state.busy:
            self._set(replace(self._state, progress=share))

    def _end(self, done: Future[Any]) -> None:
        error = done.exception()
        self._code.offer(offered=True)
        key = getattr(error, "key", "backup") if error else ""
        problem = code_problem(error) if key == "backup.wrong_code" else backup.trouble(key)
        self._set(replace(self._state, busy=False, progress=0.0, problem=problem))
        if error and not hasattr(error, "key"):
            raise error

    def _set(self, state: RestoreState) -> None:
        old, self._state = self._state, state
        emit_changed(self, old, state)


def code_problem(error: BaseException | None) -> str:
    unknown: Sequence[str] = getattr(error, "unknown", ())
    return code_entry.problem(unknown)
