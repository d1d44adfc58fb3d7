"""The AI beside the open conversation: a draft at the owner's wish, and whether it answers here by itself."""

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from conwerz_desktop.domain.changes import Changes, Topic
from conwerz_desktop.domain.channels import Channel
from conwerz_desktop.domain.records import record
from conwerz_desktop.store.conversations import ConversationRow
from conwerz_desktop.store.database import Store
from conwerz_desktop.viewmodels.bridge import Bridge
from conwerz_desktop.viewmodels.qt import QmlUncreatable
from conwerz_desktop.viewmodels.shown import emit_changed

if TYPE_CHECKING:  # nothing of it costs the start
    from conwerz_desktop.domain.ai import Auto, Pause, Provider
    from conwerz_desktop.services.ai.drafting import Drafted
    from conwerz_desktop.store.connection import Connection

QML_IMPORT_NAME = "Conwerz.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


def _nobody(_conversation: int) -> "Future[Drafted]":
    return Future()


@record
class AiBesideActs:
    draft: "Callable[[int], Future[Drafted]]" = _nobody
    take_over: Callable[[int], object] = lambda _: None
    go_on: Callable[[int], object] = lambda _: None


@record
class BesideState:
    """`mode` is off, draft (it drafts when asked), auto (it answers here by itself) or paused (it would, but not here).

    `words` say so; `problem` says why there is no draft.
    """

    mode: str = "off"
    words: str = ""
    busy: bool = False
    text: str = ""
    problem: str = ""


@QmlElement
@QmlUncreatable("made in Python")
class AiBeside(QObject):
    """Looks at nothing before `begin`, which comes after the first frames."""

    mode_changed = Signal()
    words_changed = Signal()
    busy_changed = Signal()
    text_changed = Signal()
    problem_changed = Signal()
    picked = Signal(str, arguments=["text"])

    def __init__(self, store: Store, acts: AiBesideActs, bridge: Bridge, parent: QObject) -> None:
        super().__init__(parent)
        self._store = store
        self._acts = acts
        self._bridge = bridge
        self._begun = False
        self._conversation = 0
        self._channel = Channel.MESSENGER
        self._state = BesideState()

    @Property(str, notify=mode_changed)
    def mode(self) -> str:
        return self._state.mode

    @Property(str, notify=words_changed)
    def words(self) -> str:
        return self._state.words

    @Property(bool, notify=busy_changed)
    def busy(self) -> bool:
        return self._state.busy

    @Property(str, notify=text_changed)
    def text(self) -> str:
        """The draft."""
        return self._state.text

    @Property(str, notify=problem_changed)
    def problem(self) -> str:
        return self._state.problem

    def begin(self) -> None:
        self._begun = True
        self._look()

    def turn_to(self, row: ConversationRow | None) -> None:
        wanted = row.id if row else 0
        if wanted != self._conversation:
            self._conversation = wanted
            self._channel = row.asset.channel if row else Channel.MESSENGER
            self._show(BesideState())
            self._look()

    def apply(self, changes: Changes) -> None:
        if Topic.AI in changes.topics:
            self._look()

    @Slot()
    def draft(self) -> None:
        """One request; the words appear above the field, and go nowhere by themselves."""
        asked = self._conversation
        if self._state.mode == "off":
            self._say("model_off")
        elif asked and not self._state.busy:
            self._show(replace(self._state, busy=True, text="", problem=""))
            self._bridge.when_done(
                self._acts.draft(asked), lambda drafted: self.show_draft(asked, drafted), lambda: self._rest(asked)
            )

    @Slot()
    def use(self) -> None:
        """Into the answer, where the owner goes on."""
        text = self._state.text
        self.drop()
        self.picked.emit(text)

    @Slot()
    def drop(self) -> None:
        self._show(replace(self._state, text="", problem=""))

    @Slot()
    def take_over(self) -> None:
        self._acts.take_over(self._conversation)

    @Slot()
    def go_on(self) -> None:
        self._acts.go_on(self._conversation)

    def _look(self) -> None:
        asked = self._conversation
        if self._begun and asked:
            found = self._store.read(lambda db: _look(db, asked, self._channel))
            self._bridge.when_done(found, lambda known: self._take(asked, *known))

    def _take(self, asked: int, provider: "Provider", auto: "Auto", pause: "Pause | None") -> None:
        if asked != self._conversation:
            return
        mode, words = "draft", ""
        if not provider.is_on:
            mode = "off"
        elif pause and auto.is_on:
            from conwerz_desktop.viewmodels.ai_words import pause_sentence  # noqa: PLC0415 - where it is needed

            mode, words = "paused", pause_sentence(pause)
        elif auto.is_on:
            mode, words = "auto", _translated("AI may answer here by itself")
        self._show(replace(self._state, mode=mode, words=words))

    def show_draft(self, asked: int, drafted: "Drafted") -> None:
        """What came of a request for this conversation."""
        if asked == self._conversation:
            self._show(replace(self._state, busy=False, text=drafted.text))
            self._say(drafted.problem)

    def _say(self, problem: str) -> None:
        from conwerz_desktop.viewmodels.ai_words import draft_problem  # noqa: PLC0415 - where it is needed

        self._show(replace(self._state, problem=draft_problem(problem)))

    def _rest(self, asked: int) -> None:
        """A bug of ours, which the crash log has, or the shop is closing."""
        if asked == self._conversation:
            self._show(replace(self._state, busy=False))

    def _show(self, state: BesideState) -> None:
        old, self._state = self._state, state
        emit_changed(self, old, state)


def _look(db: "Connection", conversation: int, channel: Channel) -> "tuple[Provider, Auto, Pause | None]":
    """On the reader's thread."""
    from conwerz_desktop.store import ai  # noqa: PLC0415 - after the first frames

    return ai.provider(db), ai.autos(db)[channel], ai.pause(db, conversation)


def _translated(text: str) -> str:
    return QCoreApplication.translate("AI", text)
