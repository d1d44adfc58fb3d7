"""Recording a voice message: put beside the answer or thrown away in the end. It never goes by itself."""

from collections.abc import Callable
from dataclasses import replace
from typing import Protocol

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from conwerz_desktop.domain import limits
from conwerz_desktop.domain.messages import Kind
from conwerz_desktop.domain.outgoing import File, Taken
from conwerz_desktop.domain.records import record
from conwerz_desktop.store.conversations import ConversationRow
from conwerz_desktop.viewmodels.composer import Composer
from conwerz_desktop.viewmodels.playback import clock
from conwerz_desktop.viewmodels.qt import QmlUncreatable
from conwerz_desktop.viewmodels.shown import emit_changed

QML_IMPORT_NAME = "Conwerz.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

MIME_TYPE = "audio/mp4"
LONGEST = 10 * 60_000  # milliseconds


class Recorder(Protocol):
    moved: Callable[[int], object]
    done: Callable[[bytes], object]
    failed: Callable[[], object]

    def begin(self) -> bool: ...

    def stop(self) -> None: ...

    def cancel(self) -> None: ...


@record
class VoiceState:
    offered: bool = False
    recording: bool = False
    clock: str = ""


@QmlElement
@QmlUncreatable("made in Python")
class Voice(QObject):
    offered_changed = Signal()
    recording_changed = Signal()
    clock_changed = Signal()

    def __init__(self, make_recorder: Callable[[], Recorder] | None, composer: Composer) -> None:
        super().__init__(composer)
        self.make_recorder = make_recorder
        self._composer = composer
        self._recorder: Recorder | None = None
        self._row: ConversationRow | None = None
        self._state = VoiceState()

    @Property(bool, notify=offered_changed)
    def offered(self) -> bool:
        """Whether this channel takes what can be recorded."""
        return self._state.offered

    @Property(bool, notify=recording_changed)
    def recording(self) -> bool:
        return self._state.recording

    @Property(str, notify=clock_changed)
    def clock(self) -> str:
        return self._state.clock

    @Slot()
    def begin(self) -> None:
        if not self._state.offered or self._state.recording or self.make_recorder is None:
            return
        self._recorder = recorder = self.make_recorder()
        recorder.moved, recorder.done, recorder.failed = self._moved, self._done, self._failed
        if recorder.begin():
            self._set(replace(self._state, recording=True, clock=clock(0)))
        else:
            self._composer.say(_translated("No microphone is connected to this computer"))

    @Slot()
    def stop(self) -> None:
        """It is put beside the answer, to be sent or left out."""
        if self._recorder and self._state.recording:
            self._recorder.stop()

    @Slot()
    def cancel(self) -> None:
        if self._recorder and self._state.recording:
            self._recorder.cancel()
            self._end()

    def turn_to(self, row: ConversationRow | None) -> None:
        """What is being recorded was meant for whoever was open."""
        if (row and row.id) != (self._row and self._row.id):
            self.cancel()
        self._row = row
        takes = row and limits.FILES[row.asset.channel].get(Kind.AUDIO)
        offered = self.make_recorder is not None and bool(takes and MIME_TYPE in takes.types)
        self._set(replace(self._state, offered=offered))

    def _moved(self, at: int) -> None:
        self._set(replace(self._state, clock=clock(at)))
        if at >= LONGEST:
            self.stop()

    def _done(self, content: bytes) -> None:
        self._end()
        if content:
            file = File(Kind.AUDIO, _translated("voice message") + ".m4a", MIME_TYPE, content)
            self._composer.enclose([Taken(file, len(content))])

    def _failed(self) -> None:
        self._end()
        self._composer.say(_translated("The microphone cannot be used. Look whether your system allows it."))

    def _end(self) -> None:
        self._recorder = None
        self._set(replace(self._state, recording=False, clock=""))

    def _set(self, new: VoiceState) -> None:
        old, self._state = self._state, new
        emit_changed(self, old, new)


def _translated(text: str) -> str:
    return QCoreApplication.translate("Voice", text)
