"""Settings → AI: which model drafts, where it may answer by itself, the stop, and what it was sent."""

import json
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from conwerz_desktop.domain import ai as rules
from conwerz_desktop.domain.ai import MOST_CAP, Auto, AutoHours, Provider
from conwerz_desktop.domain.changes import Changes, Topic
from conwerz_desktop.domain.channels import Channel
from conwerz_desktop.domain.records import record
from conwerz_desktop.store import ai, settings
from conwerz_desktop.store.ai import Prompt
from conwerz_desktop.store.connection import Connection
from conwerz_desktop.store.database import Store
from conwerz_desktop.viewmodels import ai_words as words
from conwerz_desktop.viewmodels import names
from conwerz_desktop.viewmodels.bridge import Bridge
from conwerz_desktop.viewmodels.moments import Calendar
from conwerz_desktop.viewmodels.qt import QmlUncreatable
from conwerz_desktop.viewmodels.rows import Rows
from conwerz_desktop.viewmodels.shown import emit_changed

QML_IMPORT_NAME = "Conwerz.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

FIELDS = ("url", "model", "name", "region", "agreement", "agreed_on")
USUAL_LOCAL = "http://127.0.0.1:11434/v1"


@record
class AiActs:
    """`keep_key` puts the provider's key into the keychain."""

    configure: Callable[[Provider], object] = lambda _: None
    keep_key: Callable[[str], object] = lambda _: None
    set_auto: Callable[[Channel, Auto], object] = lambda *_: None
    stop: Callable[[], object] = lambda: None
    practice: bool = False


@record
class AutoLine:
    key: str
    name: str
    is_on: bool
    hours: str
    cap: int


@record
class PromptLine:
    """`body` is what was sent, byte for byte, laid out for reading."""

    key: int
    when: str
    outcome: str
    host: str
    size: str
    body: str
    answer: str


@record
class AiState:
    loaded: bool = False
    forbidden: bool = False
    is_on: bool = False
    is_local: bool = True
    practice: bool = False
    any_auto: bool = False
    problem: str = ""


@record
class _Known:
    provider: Provider
    forbidden: bool
    autos: dict[Channel, Auto]
    prompts: tuple[Prompt, ...]


@QmlElement
@QmlUncreatable("made in Python")
class AiSettings(QObject):
    """Reads nothing before it is first opened."""

    loaded_changed = Signal()
    forbidden_changed = Signal()
    is_on_changed = Signal()
    is_local_changed = Signal()
    practice_changed = Signal()
    any_auto_changed = Signal()
    problem_changed = Signal()

    def __init__(
        self,
        store: Store,
        clock: Callable[[], int],
        calendar: Calendar,
        acts: AiActs,
        bridge: Bridge,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._clock = clock
        self._calendar = calendar
        self._acts = acts
        self._bridge = bridge
        self._provider = Provider(USUAL_LOCAL)
        self._autos: dict[Channel, Auto] = {}
        self._wants_cloud = False
        self._state = AiState(practice=acts.practice)
        self._channels = Rows(AutoLine, self)
        self._prompts = Rows(PromptLine, self)

    @Property(Rows, constant=True)
    def channels(self) -> Rows:
        return self._channels

    @Property(Rows, constant=True)
    def prompts(self) -> Rows:
        """What was sent lately, the newest first."""
        return self._prompts

    @property
    def shown(self) -> tuple[PromptLine, ...]:
        return tuple(self._prompts.rows)

    @Property(bool, notify=loaded_changed)
    def loaded(self) -> bool:
        return self._state.loaded

    @Property(bool, notify=forbidden_changed)
    def forbidden(self) -> bool:
        """By the computer's administrator."""
        return self._state.forbidden

    @Property(bool, notify=is_on_changed)
    def is_on(self) -> bool:
        return self._state.is_on

    @Property(bool, notify=is_local_changed)
    def is_local(self) -> bool:
        return self._state.is_local

    @Property(bool, notify=practice_changed)
    def practice(self) -> bool:
        return self._state.practice

    @Property(bool, notify=any_auto_changed)
    def any_auto(self) -> bool:
        return self._state.any_auto

    @Property(str, notify=problem_changed)
    def problem(self) -> str:
        """What is still missing before it can be switched on."""
        return self._state.problem

    @Slot()
    def open(self) -> None:
        self._bridge.when_done(self._store.read(_look), self._take)

    @Slot(str, result=str)
    def text(self, name: str) -> str:
        """Of a field: url, model, name, region, agreement or agreed_on."""
        return str(getattr(self._provider, name))

    @Slot(bool)
    def choose_local(self, local: bool) -> None:
        """Another place is decided about anew."""
        if local != self._state.is_local:
            self._wants_cloud = not local
            self._change(replace(self._provider, url=USUAL_LOCAL if local else "https://", is_on=False))

    @Slot(str, str)
    def write(self, name: str, text: str) -> None:
        """Whatever says where it is switches it off: the owner decides about that place."""
        if text.strip() == self.text(name):
            return
        told = {field: self.text(field) for field in FIELDS} | {name: text.strip()}
        self._change(Provider(told["url"], told["model"], False, *(told[field] for field in FIELDS[2:])))

    @Slot(str)
    def keep_key(self, key: str) -> None:
        if key.strip():
            self._acts.keep_key(key.strip())

    @Slot(bool)
    def switch_(self, on: bool) -> None:
        if self._state.forbidden:
            return
        if on and (wrong := rules.flaw(self._provider, practice=self._acts.practice)):
            self._show(replace(self._state, problem=words.flaw_sentence(wrong)))
            return
        self._change(replace(self._provider, is_on=on))

    @Slot(str, bool)
    def set_auto(self, channel: str, on: bool) -> None:
        self._put_auto(channel, replace(self._auto(channel), is_on=on))

    @Slot(str, str)
    def set_hours(self, channel: str, hours: str) -> None:
        self._put_auto(channel, replace(self._auto(channel), hours=AutoHours(hours)))

    @Slot(str, str)
    def set_cap(self, channel: str, typed: str) -> None:
        if typed.strip().isdecimal() and 1 <= int(typed) <= MOST_CAP:
            self._put_auto(channel, replace(self._auto(channel), cap=int(typed)))

    @Slot()
    def stop(self) -> None:
        self._acts.stop()

    def apply(self, changes: Changes) -> None:
        if self._state.loaded and Topic.AI in changes.topics:
            self.open()

    def _auto(self, channel: str) -> Auto:
        return self._autos.get(Channel(channel), Auto())

    def _put_auto(self, channel: str, chosen: Auto) -> None:
        if chosen != self._auto(channel):
            self._autos = {**self._autos, Channel(channel): chosen}
            self._acts.set_auto(Channel(channel), chosen)
            self._show(self._state)

    def _change(self, provider: Provider) -> None:
        self._provider = provider
        self._acts.configure(provider)
        self._show(replace(self._state, problem=""))

    def _take(self, known: _Known) -> None:
        self._autos = known.autos
        if not self._state.loaded or known.provider.is_on != self._provider.is_on:
            self._provider = known.provider if known.provider.url else self._provider
            self._wants_cloud = bool(known.provider.url) and not known.provider.is_local
        now = self._clock()
        self._prompts.show([self._line(each, now) for each in known.prompts])
        self._show(replace(self._state, loaded=True, forbidden=known.forbidden))

    def _show(self, state: AiState) -> None:
        is_local = self._provider.is_local or not self._wants_cloud
        any_auto = any(auto.is_on for auto in self._autos.values())
        old, self._state = self._state, replace(state, is_on=self._provider.is_on, is_local=is_local, any_auto=any_auto)
        emit_changed(self, old, self._state)
        self._channels.show([_auto_line(channel, self._auto(channel)) for channel in Channel])

    def _line(self, prompt: Prompt, now: int) -> PromptLine:
        size = QCoreApplication.translate("AI", "%n bytes", "", len(prompt.body))
        when = self._calendar.in_list(prompt.sent_at, now)
        outcome = words.outcome_word(prompt.outcome)
        return PromptLine(prompt.id, when, outcome, prompt.host, size, laid_out(prompt.body), prompt.answer)


def laid_out(body: bytes) -> str:
    """The request as it left, its lines broken where the model reads them so."""
    told = json.loads(body)
    turns = "\n\n".join(f"{turn['role']}:\n{turn['content']}" for turn in told["messages"])
    rest = json.dumps({name: value for name, value in told.items() if name != "messages"}, ensure_ascii=False)
    return f"{turns}\n\n{rest}"


def _look(db: Connection) -> _Known:
    forbidden = bool(settings.get(db, settings.AI_FORBIDDEN))
    return _Known(ai.provider(db), forbidden, ai.autos(db), ai.prompts(db))


def _auto_line(channel: Channel, auto: Auto) -> AutoLine:
    return AutoLine(channel.value, names.channel_name(channel), auto.is_on, auto.hours.value, auto.cap)


def _translated(text: str) -> str:
    return QCoreApplication.translate("AI", text)
