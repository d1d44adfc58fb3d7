"""Settings → About Conwerz: whether there is a newer version, how far it has come, and what is in its way."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from conwerz_desktop.domain.records import record
from conwerz_desktop.domain.updates import Obstacle, Stage
from conwerz_desktop.viewmodels.qt import QmlUncreatable
from conwerz_desktop.viewmodels.settings import Settings
from conwerz_desktop.viewmodels.shown import emit_changed

QML_IMPORT_NAME = "Conwerz.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_CAN_LOOK = (Stage.IDLE, Stage.CURRENT, Stage.FOUND, Stage.FAILED)
_NEVER = (Stage.NO_SERVER, Stage.PRACTICE, Stage.SWITCHED_OFF)


@record
class UpdateActs:
    look: Callable[[], object] = lambda: None
    load: Callable[[], object] = lambda: None
    stop: Callable[[], object] = lambda: None


@record
class UpdateState:
    """`tone` is bad, good or empty."""

    sentence: str = ""
    tone: str = ""
    progress: float = 0.0
    loading: bool = False
    can_look: bool = False
    can_load: bool = False
    can_choose: bool = False
    daily: bool = True


@QmlElement
@QmlUncreatable("made in Python")
class Updates(QObject):
    sentence_changed = Signal()
    tone_changed = Signal()
    progress_changed = Signal()
    loading_changed = Signal()
    can_look_changed = Signal()
    can_load_changed = Signal()
    can_choose_changed = Signal()
    daily_changed = Signal()

    def __init__(self, acts: UpdateActs, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._acts = acts
        self._settings = settings
        self._state = UpdateState(daily=settings.choices.updates)
        settings.updates_changed.connect(self._choose)

    @Property(str, notify=sentence_changed)
    def sentence(self) -> str:
        return self._state.sentence

    @Property(str, notify=tone_changed)
    def tone(self) -> str:
        return self._state.tone

    @Property(float, notify=progress_changed)
    def progress(self) -> float:
        return self._state.progress

    @Property(bool, notify=loading_changed)
    def loading(self) -> bool:
        return self._state.loading

    @Property(bool, notify=can_look_changed)
    def can_look(self) -> bool:
        return self._state.can_look

    @Property(bool, notify=can_load_changed)
    def can_load(self) -> bool:
        return self._state.can_load

    @Property(bool, notify=can_choose_changed)
    def can_choose(self) -> bool:
        """Whether new versions are looked for is the owner's choice."""
        return self._state.can_choose

    @Property(bool, notify=daily_changed)
    def daily(self) -> bool:
        return self._state.daily

    @Slot()
    def look(self) -> None:
        if self._state.can_look:
            self._acts.look()

    @Slot()
    def load(self) -> None:
        self._acts.load()

    @Slot()
    def stop(self) -> None:
        self._acts.stop()

    @Slot(bool)
    def look_daily(self, on: bool) -> None:
        self._settings.keep(replace(self._settings.choices, updates=on))

    def show(
        self, stage: Stage, version: str = "", obstacle: Obstacle = Obstacle.DID_NOT_START, *, may_apply: bool = True
    ) -> None:
        state = UpdateState(
            sentence=_said(stage, version, obstacle, may_apply=may_apply),
            tone={Stage.FAILED: "bad", Stage.READY: "good"}.get(stage, ""),
            loading=stage is Stage.LOADING,
            can_look=stage in _CAN_LOOK,
            can_load=stage is Stage.FOUND and may_apply,
            can_choose=stage not in _NEVER,
            daily=self._state.daily,
        )
        self._set(state)

    def progress_to(self, share: float) -> None:
        self._set(replace(self._state, progress=share))

    def _choose(self) -> None:
        self._set(replace(self._state, daily=self._settings.choices.updates))

    def _set(self, state: UpdateState) -> None:
        old, self._state = self._state, state
        emit_changed(self, old, state)


def _said(stage: Stage, version: str, obstacle: Obstacle, *, may_apply: bool) -> str:
    if stage is Stage.FAILED:
        return _hindered(obstacle)
    if stage is Stage.FOUND and not may_apply:
        return _translated("Version %1 is there. Your system's own updates install it.").replace("%1", version)
    said = {
        Stage.NO_SERVER: _translated("This build has no update server."),
        Stage.PRACTICE: _translated("The practice shop reaches no network, so it looks for no updates."),
        Stage.SWITCHED_OFF: _translated("Whoever administers this computer has switched updates off."),
        Stage.IDLE: _translated("Nobody has looked for a new version yet."),
        Stage.LOOKING: _translated("Looking for a new version…"),
        Stage.CURRENT: _translated("You have the newest version."),
        Stage.FOUND: _translated("Version %1 is there."),
        Stage.LOADING: _translated("Version %1 is being downloaded."),
        Stage.READY: _translated("Version %1 is here and verified. It is used from the next start on."),
    }[stage]
    return said.replace("%1", version)


def _hindered(obstacle: Obstacle) -> str:
    return {
        Obstacle.UNREACHABLE: _translated("The update server does not answer. Look again when you are online."),
        Obstacle.NOT_GENUINE: _translated(
            "What the update server sent is not genuine, so nothing of it was used. Look again later; if it stays so,"
            " tell whoever gave you Conwerz."
        ),
        Obstacle.OUT_OF_DATE: _translated(
            "What the update server says is out of date. Check the date of this computer, and look again tomorrow."
        ),
        Obstacle.DISK_FULL: _translated("The disk is too full for the new version. Make room and look again."),
        Obstacle.DID_NOT_START: _translated(
            "The new version did not start, so the one before is in use again, with all your data. A later version will"
            " be offered."
        ),
    }[obstacle]


def _translated(text: str) -> str:
    return QCoreApplication.translate("Updates", text)
