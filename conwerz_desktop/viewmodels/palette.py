"""Ctrl+K: people, then commands, with the keys that would have been quicker."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from conwerz_desktop.domain import fuzzy
from conwerz_desktop.domain.records import record
from conwerz_desktop.store import conversations, hits
from conwerz_desktop.store.connection import Connection
from conwerz_desktop.store.conversations import ConversationRow
from conwerz_desktop.store.database import Store
from conwerz_desktop.store.hits import Hit
from conwerz_desktop.viewmodels import names
from conwerz_desktop.viewmodels.bridge import Bridge
from conwerz_desktop.viewmodels.command_list import Command, group_words
from conwerz_desktop.viewmodels.commands import Commands
from conwerz_desktop.viewmodels.moments import Calendar
from conwerz_desktop.viewmodels.qt import QmlUncreatable
from conwerz_desktop.viewmodels.rows import Rows
from conwerz_desktop.viewmodels.search import asked
from conwerz_desktop.viewmodels.shown import emit_changed

QML_IMPORT_NAME = "Conwerz.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_PEOPLE = 5
_SHOWN = 60
_PERSON = "person:"


@record
class PaletteRow:
    """The model's roles. `heading` stands above the first of a group. A person has `initials`, a command a `glyph`."""

    key: str
    heading: str
    text: str
    detail: str
    keys: str
    glyph: str
    initials: str
    hue: int
    channel: str


@record
class PaletteState:
    typed: str = ""
    current: int = 0
    empty_words: str = ""


@QmlElement
@QmlUncreatable("made in Python")
class Palette(QObject):
    """Reads nothing before it is opened for the first time."""

    typed_changed = Signal()
    current_changed = Signal()
    empty_words_changed = Signal()
    person_picked = Signal(int)
    """A conversation."""

    def __init__(
        self, store: Store, clock: Callable[[], int], calendar: Calendar, bridge: Bridge, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._clock = clock
        self._calendar = calendar
        self._bridge = bridge
        self._commands: Commands | None = None
        self._offered: tuple[Command, ...] = ()
        self._people: tuple[PaletteRow, ...] = ()
        self.lately: Sequence[int] = ()
        """The conversations that were opened, the one on screen first."""
        self._state = PaletteState()
        self.model = Rows(PaletteRow, self)

    @Property(Rows, constant=True)
    def rows(self) -> Rows:
        return self.model

    @Property(str, notify=typed_changed)
    def typed(self) -> str:
        return self._state.typed

    @Property(int, notify=current_changed)
    def current(self) -> int:
        """The line that Enter takes."""
        return self._state.current

    @Property(str, notify=empty_words_changed)
    def empty_words(self) -> str:
        return self._state.empty_words

    @Slot(Commands)
    def begin(self, commands: Commands) -> None:
        """What can be done now is what is offered now, before the palette takes the keyboard."""
        self._commands = commands
        self._offered = tuple(command for command in commands.all.values() if commands.is_offered(command.name))
        self._people = ()
        self._set(PaletteState())
        self._look()

    @Slot(str)
    def look_for(self, typed: str) -> None:
        if typed != self._state.typed:
            self._set(replace(self._state, typed=typed, current=0))
            self._look()

    @Slot(int)
    def step(self, by: int) -> None:
        """Down the lines, or up; past the end begins anew."""
        if self.model.rows:
            self._set(replace(self._state, current=(self._state.current + by) % len(self.model.rows)))

    @Slot(int)
    def point(self, place: int) -> None:
        self._set(replace(self._state, current=place))

    @Slot()
    def pick(self) -> None:
        """The current line. Called when the palette has closed, so that the screen has its keyboard back."""
        if self._commands and 0 <= self._state.current < len(self.model.rows):
            key = self.model.rows[self._state.current].key
            if key.startswith(_PERSON):
                self.person_picked.emit(int(key.removeprefix(_PERSON)))
            else:
                self._commands.run(key)

    def _look(self) -> None:
        typed = self._state.typed
        named = asked(f'"{typed}"', self._clock(), self._calendar) if typed.strip() else None
        lately = list(self.lately)[1:] if not typed else []

        def read(db: Connection) -> tuple[PaletteRow, ...]:
            if named:
                return _found(hits.people(db, named, _PEOPLE))
            return _opened([row for number in lately if (row := conversations.one(db, number))])

        self._bridge.when_done(self._store.read(read), lambda people: self._take(typed, people))
        self._show()

    def _take(self, typed: str, people: tuple[PaletteRow, ...]) -> None:
        if typed == self._state.typed:
            self._people = people
            self._show()

    def _show(self) -> None:
        assert self._commands
        found = command_rows(self._offered, self._state.typed, self._commands)
        self.model.show([*self._people, *found][:_SHOWN])
        empty = "" if self.model.rows else _translated("Nothing is called “%1”").replace("%1", self._state.typed)
        current = min(self._state.current, max(0, len(self.model.rows) - 1))
        self._set(replace(self._state, current=current, empty_words=empty))

    def _set(self, state: PaletteState) -> None:
        old, self._state = self._state, state
        emit_changed(self, old, state)


def command_rows(offered: Sequence[Command], typed: str, commands: Commands) -> list[PaletteRow]:
    """By group while nothing is typed; then those that fit, the best first."""
    fitting = [(fuzzy.score(typed, command.words), command) for command in offered]
    found = [command for fit, command in fitting if fit > fuzzy.NOTHING]
    if typed.strip():
        best = {command.name: fit for fit, command in fitting}
        found.sort(key=lambda command: -best[command.name])
    groups = [_translated("Commands") if typed.strip() else group_words(command.group) for command in found]
    return [
        PaletteRow(
            key=command.name,
            heading=group if group not in groups[:place] else "",
            text=command.words,
            detail="",
            keys=commands.shown(command.name),
            glyph=command.glyph,
            initials="",
            hue=0,
            channel="",
        )
        for place, (command, group) in enumerate(zip(found, groups, strict=True))
    ]


def _found(people: Sequence[Hit]) -> tuple[PaletteRow, ...]:
    heading = _translated("Conversations")
    return tuple(
        PaletteRow(
            key=f"{_PERSON}{hit.within}",
            heading="" if place else heading,
            text=names.display_name(hit.channel, hit.person_id, hit.profile),
            detail=names.channel_name(hit.channel),
            keys="",
            glyph="",
            initials=names.initials(hit.profile),
            hue=names.hue(hit.person_id),
            channel=hit.channel.value,
        )
        for place, hit in enumerate(people)
    )


def _opened(rows: Sequence[ConversationRow]) -> tuple[PaletteRow, ...]:
    heading = _translated("Lately")
    return tuple(
        PaletteRow(
            key=f"{_PERSON}{row.id}",
            heading="" if place else heading,
            text=names.display_name(row.asset.channel, row.person_id, row.profile),
            detail=names.channel_name(row.asset.channel),
            keys="",
            glyph="",
            initials=names.initials(row.profile),
            hue=names.hue(row.person_id),
            channel=row.asset.channel.value,
        )
        for place, row in enumerate(rows)
    )


def _translated(text: str) -> str:
    return QCoreApplication.translate("Palette", text)
