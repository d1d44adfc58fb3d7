"""The owner's own keys: which command has which, what a new one collides with, and what the file of keys got wrong."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import Property, QCoreApplication, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from conwerz_desktop.domain import keymap, keystrokes
from conwerz_desktop.domain.keymap import Fault, Keys, Problem
from conwerz_desktop.domain.keystrokes import LONGEST
from conwerz_desktop.domain.records import record
from conwerz_desktop.viewmodels import commas, key_words
from conwerz_desktop.viewmodels.command_list import Command, group_words
from conwerz_desktop.viewmodels.commands import Commands
from conwerz_desktop.viewmodels.qt import QmlUncreatable
from conwerz_desktop.viewmodels.rows import Rows
from conwerz_desktop.viewmodels.shown import emit_changed

QML_IMPORT_NAME = "Conwerz.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_REST_MS = 1_200  # so long after a stroke the next one may follow


@record
class KeyActs:
    """`keep` writes the file of keys; `path` names it; `show` opens its folder; `read` reads it again."""

    keep: Callable[[dict[str, Keys]], object] = lambda _: None
    show: Callable[[], object] = lambda: None
    read: Callable[[], object] = lambda: None
    path: str = ""


@record
class KeyRow:
    """The model's roles. `own`: not the usual keys."""

    key: str
    heading: str
    text: str
    keys: tuple[str, ...]
    own: bool
    spoken: str


@record
class KeyState:
    """`asked` is the command that gets a new key; `pressed` what was pressed for it; `taken` who has that now."""

    asked: str = ""
    words: str = ""
    pressed: str = ""
    taken: str = ""
    bars: bool = False
    problem: str = ""
    changed: bool = False


@QmlElement
@QmlUncreatable("made in Python")
class KeySettings(QObject):
    asked_changed = Signal()
    words_changed = Signal()
    pressed_changed = Signal()
    taken_changed = Signal()
    bars_changed = Signal()
    problem_changed = Signal()
    changed_changed = Signal()
    recorded = Signal()
    """Enough was pressed: the question goes on with its buttons."""

    def __init__(self, commands: Commands, acts: KeyActs, parent: QObject) -> None:
        super().__init__(parent)
        self._commands = commands
        self._acts = acts
        self._state = KeyState()
        self._keys = ""
        self.model = Rows(KeyRow, self)
        self._sheet = Rows(KeyRow, self)
        self._rest = QTimer(self, interval=_REST_MS, singleShot=True)
        self._rest.timeout.connect(self._stop)
        commands.keys_changed.connect(self._show)
        commands.recorded.connect(self._take)
        self._show()

    @Property(Rows, constant=True)
    def rows(self) -> Rows:
        return self.model

    @Property(Rows, constant=True)
    def sheet(self) -> Rows:
        """Everything that has a key; a heading is a row of its own, without text."""
        return self._sheet

    @Property(str, constant=True)
    def path(self) -> str:
        return self._acts.path

    @Property(str, notify=asked_changed)
    def asked(self) -> str:
        return self._state.asked

    @Property(str, notify=words_changed)
    def words(self) -> str:
        """What the command is called whose keys are asked for."""
        return self._state.words

    @Property(str, notify=pressed_changed)
    def pressed(self) -> str:
        return self._state.pressed

    @Property(str, notify=taken_changed)
    def taken(self) -> str:
        """Who has the pressed keys now, or why nobody may have them. Empty: they are free."""
        return self._state.taken

    @Property(bool, notify=bars_changed)
    def bars(self) -> bool:
        """No command may have them."""
        return self._state.bars

    @Property(str, notify=problem_changed)
    def problem(self) -> str:
        """What the file of keys got wrong, a line each."""
        return self._state.problem

    @Property(bool, notify=changed_changed)
    def changed(self) -> bool:
        """Some command has other keys than the usual ones."""
        return self._state.changed

    @Slot(str)
    def ask(self, name: str) -> None:
        """From here on every key is what the owner wants for this command."""
        self._keys = ""
        words = self._commands.all[name].words
        self._set(replace(self._state, asked=name, words=words, pressed="", taken="", bars=False))
        self._commands.record(True)

    @Slot()
    def again(self) -> None:
        self.ask(self._state.asked)

    @Slot()
    def leave(self) -> None:
        self._rest.stop()
        self._commands.record(False)
        self._set(replace(self._state, asked="", pressed="", taken="", bars=False))

    @Slot()
    def keep(self) -> None:
        """In place of what the command had; whoever had these keys loses them."""
        if self._keys and not self._state.bars:
            own = dict(self._commands.own)
            for other in self._holders():
                theirs = self._commands.keys_of(other)
                own[other] = tuple(each for each in theirs if not keystrokes.collide(each, self._keys))
            self._change(own | {self._state.asked: (self._keys,)})
        self.leave()

    @Slot(str)
    def take_away(self, name: str) -> None:
        """The command has no key any more, but is still in the palette."""
        self._change(dict(self._commands.own) | {name: ()})

    @Slot(str)
    def reset(self, name: str) -> None:
        """The usual keys again, as far as nobody else has them."""
        own = {other: keys for other, keys in self._commands.own.items() if other != name}
        usual = self._commands.all[name].keys
        free = tuple(keys for keys in usual if not keymap.holders(keys, name, own, self._commands.meet))
        self._change(own if free == usual else own | {name: free})

    @Slot()
    def reset_all(self) -> None:
        self._change({})

    @Slot()
    def show_file(self) -> None:
        self._acts.show()

    @Slot()
    def read_again(self) -> None:
        self._acts.read()

    def _change(self, own: dict[str, Keys]) -> None:
        usual = self._commands.all
        kept = {name: keys for name, keys in own.items() if keys != usual[name].keys}
        self._commands.learn(kept)
        self._acts.keep(kept)

    @Slot(str)
    def _take(self, stroke: str) -> None:
        """One more stroke; bare Escape gives up (the question hears it itself)."""
        if not self._state.asked:
            return
        self._keys = f"{self._keys} {stroke}".strip()
        others = [self._commands.all[name].words for name in self._holders()]
        needed = self._keys.split()[0] in keymap.NEEDED
        taken = _needed(key_words.shown(self._keys)) if needed else _taken(key_words.shown(self._keys), others)
        self._set(replace(self._state, pressed=key_words.shown(self._keys), taken=taken, bars=needed))
        if needed or len(self._keys.split()) == LONGEST:
            self._stop()
        else:
            self._rest.start()

    def _holders(self) -> list[str]:
        everything = {name: self._commands.keys_of(name) for name in self._commands.all}
        return keymap.holders(self._keys, self._state.asked, everything, self._commands.meet)

    @Slot()
    def _stop(self) -> None:
        self._rest.stop()
        self._commands.record(False)
        self.recorded.emit()

    @Slot()
    def _show(self) -> None:
        rows = key_rows(self._commands)
        self.model.show(rows)
        self._sheet.show([*sheet_rows(rows, self._commands), *fixed_rows()])
        words = {name: command.words for name, command in self._commands.all.items()}
        problem = "\n".join(problem_words(problem, words) for problem in self._commands.problems)
        self._set(replace(self._state, problem=problem, changed=bool(self._commands.own)))

    def _set(self, state: KeyState) -> None:
        old, self._state = self._state, state
        emit_changed(self, old, state)


def key_rows(commands: Commands) -> list[KeyRow]:
    everything = list(commands.all.values())
    groups = [command.group for command in everything]
    return [
        _row(command, commands, group_words(command.group) if command.group not in groups[:place] else "")
        for place, command in enumerate(everything)
    ]


def sheet_rows(rows: Sequence[KeyRow], commands: Commands) -> list[KeyRow]:
    shown: list[KeyRow] = []
    group = ""
    for row in rows:
        if row.keys and (heading := group_words(commands.all[row.key].group)) != group:
            group = heading
            shown.append(KeyRow(f"heading {heading}", heading, "", (), False, heading))
        if row.keys:
            shown.append(replace(row, heading=""))
    return shown


def fixed_rows() -> list[KeyRow]:
    """Keys that are the same in every program, and stay so."""
    heading = _translated("In every list and field")
    fixed = (
        ("Return", _translated("Open, or press the button")),
        ("Escape", _translated("Back one step")),
        ("Tab", _translated("Next thing in this pane")),
        ("Up Down", _translated("Walk through a list")),
        ("Shift+Return", _translated("A new line in your answer")),
        ("Shift+Left", _translated("Move a lead one stage, with either arrow")),
        ("Menu", _translated("What can be done with a message")),
    )
    rows = [KeyRow(keys, "", words, (key_words.shown(keys),), False, words) for keys, words in fixed]
    return [KeyRow("heading fixed", heading, "", (), False, heading), *rows]


def _row(command: Command, commands: Commands, heading: str) -> KeyRow:
    keys = tuple(key_words.shown(each) for each in commands.keys_of(command.name))
    said = commas.joined(keys) or _translated("no key")
    return KeyRow(
        command.name, heading, command.words, keys, command.name in commands.own, commas.joined((command.words, said))
    )


def _taken(keys: str, others: Sequence[str]) -> str:
    if not others:
        return ""
    words = _translated("“%2” has %1 now, and would lose it.")
    return words.replace("%1", keys).replace("%2", others[0])


def _needed(keys: str) -> str:
    return _translated("%1 is needed to move about and to type. Choose another key.").replace("%1", keys)


def problem_words(problem: Problem, words: dict[str, str]) -> str:
    """What the file of keys says, why it cannot be so, and what counts instead."""
    sentence = {
        Fault.NOT_TOML: _translated("Line %2 of the file cannot be read, so the usual keys count."),
        Fault.UNKNOWN_COMMAND: _translated("No command has the name “%1”."),
        Fault.NOT_A_LIST: _translated('“%1”: keys are written as a list, like ["J", "Ctrl+J"].'),
        Fault.NOT_A_KEY: _translated("“%1”: “%2” is no key."),
        Fault.NEEDED: _translated("“%1”: %2 is needed to move about and to type."),
        Fault.TAKEN: _translated("“%1”: %2 belongs to “%3”, which stands before it."),
    }[problem.fault]
    other = words.get(problem.other, problem.other)
    return sentence.replace("%1", problem.command).replace("%2", problem.keys or "?").replace("%3", other)


def _translated(text: str) -> str:
    return QCoreApplication.translate("Keys", text)
