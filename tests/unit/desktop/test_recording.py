"""A voice is really encoded: from a practice voice in place of a microphone, and into memory alone."""

import io
import os
import wave

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtMultimedia import QAudioBuffer, QAudioBufferInput, QAudioFormat
from pytestqt.qtbot import QtBot

from conwerz_desktop.desktop import recording, sound
from conwerz_desktop.domain import file_types, limits
from conwerz_desktop.domain.channels import Channel
from conwerz_desktop.domain.messages import Kind
from conwerz_desktop.practice.people import voices

NO_LOUDSPEAKER = (
    r"pa_context_connect|audio device|multimedia|va\(in plugin\)|Input #|Output #|Duration|Stream #|libpng|Qavg"
)
pytestmark = pytest.mark.qt_no_exception_capture


class Speaker:
    """Says the practice voice into an input, as fast as it takes it."""

    def __init__(self) -> None:
        with wave.open(io.BytesIO(voices.speak())) as spoken:
            self._samples = spoken.readframes(spoken.getnframes())
        self._format = QAudioFormat()
        self._format.setSampleRate(voices.RATE)
        self._format.setChannelCount(1)
        self._format.setSampleFormat(QAudioFormat.SampleFormat.Int16)
        self._at = 0
        self.input = QAudioBufferInput(self._format)
        self.input.readyToSendAudioBuffer.connect(self._speak)

    def _speak(self) -> None:
        while self._at < len(self._samples):
            part = QByteArray(self._samples[self._at : self._at + voices.RATE // 5])
            begun = self._at // 2 * 1_000_000 // voices.RATE
            if not self.input.sendAudioBuffer(QAudioBuffer(part, self._format, begun)):
                return
            self._at += voices.RATE // 5
        self.input.sendAudioBuffer(QAudioBuffer())


@pytest.mark.qt_log_ignore(NO_LOUDSPEAKER, extend=True)
def test_a_voice_becomes_what_every_channel_takes(qtbot: QtBot) -> None:
    made: list[bytes] = []
    speaker = Speaker()
    recorder = recording.Recorder(speaker.input)
    recorder.done = made.append
    assert recorder.begin()
    qtbot.waitUntil(lambda: bool(made), timeout=20_000)
    assert file_types.of(made[0]) in ("video/mp4", recording.MIME_TYPE), "an MP4"
    for channel in Channel:
        assert limits.excess(channel, Kind.AUDIO, recording.MIME_TYPE, len(made[0])) is None
    heard = sound.listen(made[0])
    qtbot.waitUntil(heard.done, timeout=20_000)
    bars, duration = heard.result()
    assert len(bars) == sound.BARS
    assert abs(duration - voices.SECONDS * 1000) < 300


@pytest.mark.qt_log_ignore(NO_LOUDSPEAKER, extend=True)
def test_what_is_thrown_away_is_told_to_nobody(qtbot: QtBot) -> None:
    made: list[bytes] = []
    speaker = Speaker()
    recorder = recording.Recorder(speaker.input)
    recorder.done = made.append
    assert recorder.begin()
    recorder.cancel()
    qtbot.waitUntil(lambda: not recorder.is_recording, timeout=20_000)
    assert made == []
