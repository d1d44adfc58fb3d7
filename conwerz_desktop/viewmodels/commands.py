"""One registry of commands: which can be done now, which keys do them, and the one place where a key becomes an act."""

from collections import Counter
from collections.abc import Callable, Mapping

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from conwerz_desktop.domain import keystrokes
from conwerz_desktop.domain.keymap import Keys, Problem, Usual
from conwerz_desktop.domain.keystrokes import Pressed
from conwerz_desktop.viewmodels import command_list, key_words
from conwerz_desktop.viewmodels.command_list import Command
from conwerz_desktop.viewmodels.qt import QmlUncreatable

QML_IMPORT_NAME = "Conwerz.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_PATIENCE_MS = 1_500  # so long may the second stroke of "G I" take


@QmlElement
@QmlUncreatable("made in Python")
class Commands(QObject):
    """`ran` names a command whose act is offered; the screen that offers it hears it (Controls/Act.qml)."""

    ran = Signal(str, arguments=["name"])
    keys_changed = Signal()
    recorded = Signal(str, arguments=["stroke"])
    """What was pressed while the owner chooses a key."""
    offered_changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.all = {command.name: command for command in command_list.commands()}
        self._own: dict[str, Keys] = {}
        self.problems: tuple[Problem, ...] = ()
        self.is_recording = False
        self._offers: Counter[str] = Counter()
        self._by_keys: dict[str, list[str]] = {}
        self._shown: dict[str, str] = {}
        self._begun = ""
        self._pressed = Pressed(())
        self._patience = QTimer(self, interval=_PATIENCE_MS, singleShot=True)
        self._patience.timeout.connect(self._forget_begun)
        self._arrange()

    @Property("QVariantMap", notify=keys_changed)  # type: ignore[arg-type]
    def keys(self) -> dict[str, str]:
        """By a command's name, the keys that a menu, a button or a tip shows beside it; empty: none.

        Each time it is read, the whole map is brought over to QML: a screen reads it once, into a property of its own.
        """
        return self._shown

    def say_again(self) -> None:
        """In the language that the window speaks now."""
        self.all = {command.name: command for command in command_list.commands()}
        self._arrange()
        self.keys_changed.emit()

    def shown(self, name: str) -> str:
        return self._shown[name]

    @property
    def own(self) -> Mapping[str, Keys]:
        """What the owner has given other keys."""
        return self._own

    def keys_of(self, name: str) -> Keys:
        return self._own.get(name, self.all[name].keys)

    def learn(self, own: Mapping[str, Keys], problems: tuple[Problem, ...] = ()) -> None:
        """The owner's keys, in place of the usual ones; `problems` are those of the file that holds them."""
        if (own, problems) == (self._own, self.problems):
            return  # as at most starts: everything that shows a key would be made again
        self._own, self.problems = dict(own), problems
        self._arrange()
        self.keys_changed.emit()

    @property
    def usual(self) -> Usual:
        return Usual({name: command.keys for name, command in self.all.items()}, self.meet)

    def meet(self, one: str, other: str) -> bool:
        return command_list.meet(self.all[one].group, self.all[other].group)

    def record(self, on: bool) -> None:
        self.is_recording = on

    def is_offered(self, name: str) -> bool:
        return self._offers[name] > 0

    @Slot(str, bool)
    def offer(self, name: str, offered: bool) -> None:
        """A screen can do this now, or no longer."""
        assert name in self.all, f"{name} is not in command_list.py"
        self._offers[name] += 1 if offered else -1
        self.offered_changed.emit()

    @Slot(str)
    def run(self, name: str) -> None:
        if self.is_offered(name):
            self.ran.emit(name)

    def hear(self, pressed: Pressed) -> bool:
        """Before anything else of the window hears it. True: it was ours."""
        self._pressed = pressed
        if not pressed.strokes:
            return False
        first = pressed.strokes[0]
        if self.is_recording and first != "Escape":
            if not pressed.held_down:
                self.recorded.emit(first)
            return True
        return keystrokes.is_chord(first) and self._take(self._may_take_chord)

    def _may_take_chord(self, command: Command) -> bool:
        known = self._pressed.in_text and self._pressed.edits
        return (command.over_text or not known) and (command.over_questions or not self._pressed.in_question)

    @Slot(result=bool)
    def take(self) -> bool:
        """After whatever has the focus has left it alone. True: it was ours."""
        return self._take(lambda _: True)

    def _take(self, may: Callable[[Command], bool]) -> bool:
        for stroke in self._pressed.strokes:
            for name in self._by_keys.get(f"{self._begun} {stroke}".strip(), ()):
                command = self.all[name]
                if self.is_offered(name) and may(command):
                    self._forget_begun()
                    if command.repeats or not self._pressed.held_down:
                        self.ran.emit(name)
                    return True
        return self._begin(may)

    def _begin(self, may: Callable[[Command], bool]) -> bool:
        """The first stroke of several; otherwise what was begun is over, and this stroke stands for itself."""
        begun = self._begun
        self._forget_begun()
        if begun:
            return self._take(may)
        self._begun = next((stroke for stroke in self._pressed.strokes if self._leads_on(stroke, may)), "")
        if self._begun:
            self._patience.start()
        return bool(self._begun)

    def _leads_on(self, stroke: str, may: Callable[[Command], bool]) -> bool:
        names = (name for keys, named in self._by_keys.items() if keys.startswith(f"{stroke} ") for name in named)
        return any(self.is_offered(name) and may(self.all[name]) for name in names)

    @Slot()
    def _forget_begun(self) -> None:
        self._begun = ""
        self._patience.stop()

    def _arrange(self) -> None:
        self._by_keys = {}
        for name in self.all:
            for keys in self.keys_of(name):
                self._by_keys.setdefault(keys, []).append(name)
        self._shown = {name: key_words.shown(next(iter(self.keys_of(name)), "")) for name in self.all}
