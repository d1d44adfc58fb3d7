"""Where the owner types the recovery code, when nothing else opens the database."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from conwerz_desktop.domain.records import record
from conwerz_desktop.viewmodels.qt import QmlUncreatable
from conwerz_desktop.viewmodels.shown import emit_changed

QML_IMPORT_NAME = "Conwerz.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

WORDS = 12


@record
class CodeState:
    offered: bool = False
    typed: int = 0
    busy: bool = False
    problem: str = ""


@QmlElement
@QmlUncreatable("made in Python")
class CodeEntry(QObject):
    offered_changed = Signal()
    typed_changed = Signal()
    busy_changed = Signal()
    problem_changed = Signal()

    def __init__(self, enter: Callable[[str], object], parent: QObject) -> None:
        super().__init__(parent)
        self._enter = enter
        self._words = ""
        self._state = CodeState()

    @Property(bool, notify=offered_changed)
    def offered(self) -> bool:
        """There is something here that a code opens."""
        return self._state.offered

    @Property(int, notify=typed_changed)
    def typed(self) -> int:
        """How many of the code's twelve words are there."""
        return self._state.typed

    @Property(bool, notify=busy_changed)
    def busy(self) -> bool:
        return self._state.busy

    @Property(str, notify=problem_changed)
    def problem(self) -> str:
        return self._state.problem

    @Slot(str)
    def write(self, words: str) -> None:
        self._words = words
        self._set(replace(self._state, typed=len(words.split()), problem=""))

    @Slot()
    def enter(self) -> None:
        if self._state.typed == WORDS and not self._state.busy:
            self._set(replace(self._state, busy=True, problem=""))
            self._enter(self._words)

    def offer(self, offered: bool) -> None:
        """A screen that may take a code comes up."""
        self._words = ""
        self._set(CodeState(offered=offered))

    def refuse(self, unknown: Sequence[str]) -> None:
        """The words open nothing here; `unknown` are those that no code has."""
        self._set(replace(self._state, busy=False, problem=problem(unknown)))

    def _set(self, state: CodeState) -> None:
        old, self._state = self._state, state
        emit_changed(self, old, state)


def problem(unknown: Sequence[str]) -> str:
    if unknown:
        said = _translated("“%1” is not a word of any recovery code. Look at your paper again.")
        return said.replace("%1", unknown[0])
    return _translated("These words belong to another code, or stand in another order. Look at your paper again.")


def _translated(text: str) -> str:
    return QCoreApplication.translate("CodeEntry", text)
