"""Records a voice message into memory, as every channel takes it: AAC in an MP4. Imported when one is recorded."""

from collections.abc import Callable

from PySide6.QtCore import QBuffer, QIODevice, QObject, QUrl
from PySide6.QtMultimedia import (
    QAudioBufferInput,
    QAudioInput,
    QMediaCaptureSession,
    QMediaDevices,
    QMediaFormat,
    QMediaRecorder,
)

from conwerz_desktop.desktop import qt_log

MIME_TYPE = "audio/mp4"
SUFFIX = ".m4a"
RATE = 44_100

qt_log.be_quiet()


def _nothing(*_: object) -> None:
    return


class Recorder(QObject):
    """Lives on the GUI thread; the library encodes on threads of its own. Without a `source` it is the microphone."""

    def __init__(self, source: QAudioBufferInput | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.moved: Callable[[int], object] = _nothing
        self.done: Callable[[bytes], object] = _nothing
        self.failed: Callable[[], object] = _nothing
        self._source = source
        self._buffer = QBuffer(self)
        self._is_wanted = False
        self._session = QMediaCaptureSession(self)
        self._recorder = QMediaRecorder(self)
        kind = QMediaFormat(QMediaFormat.FileFormat.Mpeg4Audio)
        kind.setAudioCodec(QMediaFormat.AudioCodec.AAC)
        self._recorder.setMediaFormat(kind)
        self._recorder.setAudioChannelCount(1)
        self._recorder.setAudioSampleRate(RATE)
        self._recorder.setAutoStop(True)
        self._recorder.durationChanged.connect(self._tell)
        self._recorder.recorderStateChanged.connect(self._look)
        self._recorder.errorOccurred.connect(lambda *_: self._fail())

    def begin(self) -> bool:
        """False where there is nothing to record with."""
        if self._source is not None:
            self._session.setAudioBufferInput(self._source)
        elif QMediaDevices.audioInputs():
            self._session.setAudioInput(QAudioInput(QMediaDevices.defaultAudioInput(), self))
        else:
            return False
        self._is_wanted = True
        self._buffer.open(QIODevice.OpenModeFlag.ReadWrite | QIODevice.OpenModeFlag.Truncate)
        self._recorder.setOutputLocation(QUrl())
        self._recorder.setOutputDevice(self._buffer)
        self._session.setRecorder(self._recorder)
        self._recorder.record()
        return True

    @property
    def is_recording(self) -> bool:
        return self._recorder.recorderState() is not QMediaRecorder.RecorderState.StoppedState

    def stop(self) -> None:
        self._recorder.stop()

    def cancel(self) -> None:
        """No byte stays."""
        self._is_wanted = False
        self._recorder.stop()

    def _tell(self, at: int) -> None:
        self.moved(at)

    def _look(self, state: QMediaRecorder.RecorderState) -> None:
        if state is not QMediaRecorder.RecorderState.StoppedState:
            return
        content = bytes(self._buffer.data().data())
        self._buffer.close()
        self._buffer.setData(b"")
        if self._is_wanted:
            self._is_wanted = False
            self.done(content)

    def _fail(self) -> None:
        if self._is_wanted:
            self._is_wanted = False
            self.failed()
