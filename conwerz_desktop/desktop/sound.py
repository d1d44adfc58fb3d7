"""Plays sounds and videos out of memory, and looks at the shape of a sound. Imported when the first one is shown."""

import math
from array import array
from collections.abc import Callable
from concurrent.futures import Future

import shiboken6
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QUrl
from PySide6.QtMultimedia import (
    QAudioBuffer,
    QAudioDecoder,
    QAudioFormat,
    QAudioOutput,
    QMediaPlayer,
    QVideoFrame,
    QVideoSink,
)

from conwerz_desktop.desktop import qt_log
from conwerz_desktop.desktop.video import VideoSurface

BARS = 40
LONGEST = 15 * 60  # seconds of a sound that are looked at
_RATE = 8_000


qt_log.be_quiet()

_alive: set["Listening"] = set()


def _nothing(*_: object) -> None:
    return


class Player(QObject):
    """Lives on the GUI thread; the library decodes on threads of its own."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.moved: Callable[[int, int], object] = _nothing
        self.ended: Callable[[], object] = _nothing
        self.failed: Callable[[], object] = _nothing
        self._buffer = QBuffer(self)
        self._surface: VideoSurface | None = None
        self._sink = QVideoSink(self)
        self._sink.videoFrameChanged.connect(self._draw)
        self._player = QMediaPlayer(self)
        self._player.setVideoSink(self._sink)
        self._player.setAudioOutput(QAudioOutput(self))
        self._player.positionChanged.connect(lambda at: self.moved(at, max(0, self._player.duration())))
        self._player.mediaStatusChanged.connect(self._look)
        self._player.errorOccurred.connect(lambda *_: self.failed())

    def play(self, content: bytes, speed: float, surface: QObject | None) -> None:
        self.stop()
        self._buffer.setData(QByteArray(content))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._surface = surface if isinstance(surface, VideoSurface) else None
        self._player.setSourceDevice(self._buffer, QUrl())
        self._player.setPlaybackRate(speed)
        self._player.play()

    def go_on(self) -> None:
        self._player.play()

    def pause(self) -> None:
        self._player.pause()

    def seek(self, position: int) -> None:
        self._player.setPosition(position)

    def hasten(self, speed: float) -> None:
        self._player.setPlaybackRate(speed)

    def stop(self) -> None:
        self._player.stop()
        self._player.setSource(QUrl())
        self._buffer.close()

    def _draw(self, frame: QVideoFrame) -> None:
        """After the last one comes an empty one: the last one stays."""
        if frame.isValid() and self._surface and shiboken6.isValid(self._surface):
            self._surface.show_frame(frame.toImage())

    def _look(self, status: QMediaPlayer.MediaStatus) -> None:
        if status is QMediaPlayer.MediaStatus.EndOfMedia:
            self.ended()
        elif status is QMediaPlayer.MediaStatus.InvalidMedia:
            self.failed()


class Listening(QObject):
    """Decodes one sound to the heights of its bars. Ends by itself."""

    def __init__(self, content: bytes, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.result: Future[tuple[tuple[float, ...], int]] = Future()
        self._levels: list[float] = []
        self._frames = 0
        self._buffer = QBuffer(self)
        self._buffer.setData(QByteArray(content))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        wanted = QAudioFormat()
        wanted.setSampleRate(_RATE)
        wanted.setChannelCount(1)
        wanted.setSampleFormat(QAudioFormat.SampleFormat.Int16)
        self._decoder = QAudioDecoder(self)
        self._decoder.setAudioFormat(wanted)
        self._decoder.setSourceDevice(self._buffer)
        self._decoder.bufferReady.connect(self._take)
        self._decoder.finished.connect(self._finish)
        self._decoder.error.connect(lambda *_: self._finish())

    def start(self) -> Future[tuple[tuple[float, ...], int]]:
        self._decoder.start()
        return self.result

    def _take(self) -> None:
        while self._decoder.bufferAvailable():
            samples = _samples(self._decoder.read())
            self._frames += len(samples)
            self._levels += [_level(samples[at : at + _RATE // 20]) for at in range(0, len(samples), _RATE // 20)]
        if self._frames > LONGEST * _RATE:
            self._decoder.stop()
            self._finish()

    def _finish(self) -> None:
        if not self.result.done():
            self.result.set_result((bars(self._levels), self._frames * 1000 // _RATE))


def listen(content: bytes) -> Future[tuple[tuple[float, ...], int]]:
    """On the GUI thread; the decoding itself is not done there."""
    listening = Listening(content)
    _alive.add(listening)
    listening.result.add_done_callback(lambda _: _alive.discard(listening))
    return listening.start()


def bars(levels: list[float], count: int = BARS) -> tuple[float, ...]:
    """The loudest of each part, the loudest of all being 1."""
    if not levels:
        return ()
    parts = [levels[at * len(levels) // count : max((at + 1) * len(levels) // count, at * len(levels) // count + 1)]
             for at in range(count)]  # fmt: skip
    heights = [max(part, default=0.0) for part in parts]
    most = max(heights) or 1.0
    return tuple(round(max(0.08, height / most), 3) for height in heights)


def _samples(buffer: QAudioBuffer) -> "array[int]":
    found = array("h")
    found.frombytes(bytes(buffer.constData())[: buffer.byteCount() // 2 * 2])
    return found


def _level(samples: "array[int]") -> float:
    return math.sqrt(sum(sample * sample for sample in samples) / len(samples)) if samples else 0.0
