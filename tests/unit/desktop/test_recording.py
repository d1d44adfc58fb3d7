"""A voice is really encoded: from a practice voice in place of a microphone, and into memory alone."""

import io
import os
import subprocess
import sys
import wave
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtCore import QBuffer, QByteArray
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
QUITTING = """
import sys
from PySide6.QtWidgets import QApplication
from conwerz_desktop.desktop.recording import Recorder
from tests.unit.desktop.test_recording import Speaker
application, speaker = QApplication([]), Speaker()
recorder = Recorder(speaker.input)
recorder.moved = lambda at: application.quit()
assert recorder.begin()
sys.exit(application.exec())
"""


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


@pytest.mark.qt_log_ignore(NO_LOUDSPEAKER, extend=True)
def test_what_is_thrown_away_as_it_begins_is_ended_once_the_library_has_begun(qtbot: QtBot) -> None:
    """Before, one of its threads may be telling the very thing that another takes away: it crashes at times."""
    written: list[int] = []
    speaker = Speaker()
    recorder = recording.Recorder(speaker.input)
    buffer = recorder.findChild(QBuffer)
    assert isinstance(buffer, QBuffer)
    buffer.bytesWritten.connect(written.append)
    assert recorder.begin()
    recorder.cancel()
    qtbot.waitUntil(lambda: not recorder.is_recording, timeout=20_000)
    assert written, "the head of a file"


@pytest.mark.qt_log_ignore(NO_LOUDSPEAKER, extend=True)
def test_whoever_lets_go_of_it_takes_nothing_away_that_is_still_written(qtbot: QtBot) -> None:
    speaker = Speaker()
    recorder = recording.Recorder(speaker.input)
    assert recorder.begin()
    recorder.cancel()
    gone = qtbot.waitSignal(recorder.destroyed)
    with gone:
        del recorder


def test_a_program_that_ends_meanwhile_waits_for_it() -> None:
    ended = subprocess.run(
        [sys.executable, "-c", QUITTING], cwd=Path(__file__).parents[3], capture_output=True, text=True, timeout=60,
        check=False,
    )  # fmt: skip
    assert ended.returncode == 0, ended.stderr
