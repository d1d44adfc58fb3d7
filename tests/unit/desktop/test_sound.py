"""A practice voice is really decoded and really played: without a loudspeaker, out of memory."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from pytestqt.qtbot import QtBot

from conwerz_desktop.desktop import sound
from conwerz_desktop.desktop.video import VideoSurface
from conwerz_desktop.practice.people import videos, voices

NO_LOUDSPEAKER = r"pa_context_connect|audio device|multimedia|va\(in plugin\)|Input #|Duration|Stream #|libpng"
pytestmark = pytest.mark.qt_no_exception_capture


@pytest.mark.qt_log_ignore(NO_LOUDSPEAKER, extend=True)
def test_the_shape_of_a_voice(qtbot: QtBot) -> None:
    heard = sound.listen(voices.speak())
    qtbot.waitUntil(heard.done, timeout=20_000)
    bars, duration = heard.result()
    assert len(bars) == sound.BARS
    assert max(bars) == 1.0
    assert min(bars) < 0.4, "there is a breath in the middle"
    assert abs(duration - voices.SECONDS * 1000) < 200


@pytest.mark.qt_log_ignore(NO_LOUDSPEAKER, extend=True)
def test_what_is_no_sound_has_no_shape(qtbot: QtBot) -> None:
    heard = sound.listen(b"no sound")
    qtbot.waitUntil(heard.done, timeout=20_000)
    assert heard.result() == ((), 0)


@pytest.mark.qt_log_ignore(NO_LOUDSPEAKER, extend=True)
def test_a_voice_plays_to_its_end(qtbot: QtBot) -> None:
    places: list[int] = []
    ended: list[bool] = []
    player = sound.Player()
    player.moved = lambda at, whole: places.append(at)
    player.ended = lambda: ended.append(True)
    player.play(voices.speak(), 2.0, None)
    qtbot.waitUntil(lambda: bool(places), timeout=20_000)
    player.seek(voices.SECONDS * 1000 - 300)
    qtbot.waitUntil(lambda: bool(ended), timeout=20_000)
    player.stop()


@pytest.mark.qt_log_ignore(NO_LOUDSPEAKER + "|RHI", extend=True)
def test_the_last_picture_of_a_video_stays(qtbot: QtBot) -> None:
    ended: list[bool] = []
    surface, player = VideoSurface(), sound.Player()
    player.ended = lambda: ended.append(True)
    player.play(videos.film(), 2.0, surface)
    qtbot.waitUntil(lambda: not surface.frame.isNull(), timeout=20_000)
    qtbot.waitUntil(lambda: bool(ended), timeout=20_000)
    player.stop()
    assert (surface.frame.width(), surface.frame.height()) == (videos.WIDTH, videos.HEIGHT)
