"""Records a voice message into memory, as every channel takes it: AAC in an MP4. Imported when one is recorded."""

from collections.abc import Callable
from functools import partial
from typing import ClassVar

from PySide6.QtCore import (
    QBuffer,
    QCoreApplication,
    QDeadlineTimer,
    QEventLoop,
    QIODevice,
    QObject,
    Qt,
    QTimer,
    QUrl,
)
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
AT_MOST = 2_000  # milliseconds that an end waits: the library takes some ten

qt_log.be_quiet()


def _nothing(*_: object) -> None:
    return


class Recorder(QObject):
    """Lives on the GUI thread; the library encodes on threads of its own. Without a `source` it is the microphone.

    It is there until the library says that it has stopped, whoever holds it: those threads write into its buffer.
    """

    _under_way: ClassVar[set["Recorder"]] = set()

    def __init__(self, source: QAudioBufferInput | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.moved: Callable[[int], object] = _nothing
        self.done: Callable[[bytes], object] = _nothing
        self.failed: Callable[[], object] = _nothing
        self._source = source
        self._is_wanted = False
        self._has_begun = False
        self._is_over = False
        self._session = QMediaCaptureSession(self)
        self._recorder = QMediaRecorder(self)
        self._buffer = QBuffer(self)  # goes last
        self._buffer.bytesWritten.connect(self._go_on, Qt.ConnectionType.SingleShotConnection)
        kind = QMediaFormat(QMediaFormat.FileFormat.Mpeg4Audio)
        kind.setAudioCodec(QMediaFormat.AudioCodec.AAC)
        self._recorder.setMediaFormat(kind)
        self._recorder.setAudioChannelCount(1)
        self._recorder.setAudioSampleRate(RATE)
        self._recorder.setAutoStop(True)
        self._recorder.durationChanged.connect(self._tell)
        self._recorder.recorderStateChanged.connect(self._look)
        self._recorder.errorOccurred.connect(self._fail, Qt.ConnectionType.QueuedConnection)

    def begin(self) -> bool:
        """False where there is nothing to record with."""
        if self._source is not None:
            self._session.setAudioBufferInput(self._source)
        elif QMediaDevices.audioInputs():
            self._session.setAudioInput(QAudioInput(QMediaDevices.defaultAudioInput(), self))
        else:
            return False
        self._is_wanted = True
        self._under_way.add(self)
        if application := QCoreApplication.instance():
            application.aboutToQuit.connect(self._see_out)
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
        """Not before the head of the file is written: until then an encoder may be telling what is ended on another
        thread, and a crash would come of it (Qt 6.11, RecordingEngine.handleEncoderInitialization).
        """
        self._is_over = True
        if self._has_begun:
            self._recorder.stop()

    def cancel(self) -> None:
        """No byte stays."""
        self._is_wanted = False
        self.stop()

    def _go_on(self, _: int) -> None:
        self._has_begun = True
        if self._is_over:
            self._recorder.stop()

    def _see_out(self) -> None:
        """The application is about to go, and this with it."""
        self.cancel()
        patience = QDeadlineTimer(AT_MOST)
        self.startTimer(AT_MOST)  # something happens by then
        while self.is_recording and not patience.hasExpired():
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)

    def _tell(self, at: int) -> None:
        if self._is_wanted:
            self.moved(at)

    def _look(self, state: QMediaRecorder.RecorderState) -> None:
        if state is not QMediaRecorder.RecorderState.StoppedState:
            return
        self._let_go()
        content = bytes(self._buffer.data().data())
        self._buffer.close()
        self._buffer.setData(b"")
        if self._is_wanted:
            self._is_wanted = False
            self.done(content)

    def _fail(self, *_: object) -> None:
        if not self.is_recording:
            self._let_go()
        if self._is_wanted:
            self._is_wanted = False
            self.failed()

    def _let_go(self) -> None:
        """Not within a call of what may go by that."""
        QTimer.singleShot(0, partial(self._under_way.discard, self))
