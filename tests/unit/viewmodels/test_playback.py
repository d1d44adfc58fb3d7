"""Sounds: fetched when shown, one playing at a time, at the owner's speed; nothing stays when they turn away."""

from concurrent.futures import Future

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from conwerz_desktop.viewmodels.bridge import Bridge
from conwerz_desktop.viewmodels.playback import Playback, SoundActs
from conwerz_desktop.viewmodels.viewer import Sight, Viewer


class Machine:
    """A player that notes what it is told, and moves when the test says so."""

    def __init__(self) -> None:
        self.told: list[object] = []
        self.moved = self.ended = self.failed = lambda *_: None

    def play(self, content: bytes, speed: float, surface: QObject | None) -> None:
        self.told.append(("play", content, speed))

    def go_on(self) -> None:
        self.told.append("go on")

    def pause(self) -> None:
        self.told.append("pause")

    def seek(self, position: int) -> None:
        self.told.append(("seek", position))

    def hasten(self, speed: float) -> None:
        self.told.append(("hasten", speed))

    def stop(self) -> None:
        self.told.append("stop")


@pytest.fixture
def machine() -> Machine:
    return Machine()


@pytest.fixture
def loads() -> dict[str, Future[bytes]]:
    return {"1/0": Future(), "2/0": Future()}


@pytest.fixture
def playback(machine: Machine, loads: dict[str, Future[bytes]], bridge: Bridge) -> Playback:
    def listen(content: bytes) -> Future[tuple[tuple[float, ...], int]]:
        heard: Future[tuple[tuple[float, ...], int]] = Future()
        heard.set_result(((0.5, 1.0), 10_000))
        return heard

    acts = SoundActs(lambda message, position: loads[f"{message}/{position}"], listen, lambda: machine)
    return Playback(acts, bridge, QObject(bridge))


def test_a_sound_goes_from_waiting_to_ready(playback: Playback, loads: dict[str, Future[bytes]], qtbot: QtBot) -> None:
    assert playback.state("1/0") == "waiting"
    playback.prepare("1/0")
    assert playback.state("1/0") == "loading"
    loads["1/0"].set_result(b"sound")
    qtbot.waitUntil(lambda: playback.duration("1/0") == "0:10")
    assert (playback.state("1/0"), playback.bars("1/0")) == ("ready", [0.5, 1.0])


def test_what_is_gone_says_so(playback: Playback, loads: dict[str, Future[bytes]], qtbot: QtBot) -> None:
    playback.prepare("1/0")
    loads["1/0"].set_exception(LookupError())
    qtbot.waitUntil(lambda: playback.state("1/0") == "gone")


def test_play_waits_for_the_bytes_then_pauses_seeks_and_hastens(
    playback: Playback, machine: Machine, loads: dict[str, Future[bytes]], qtbot: QtBot
) -> None:
    playback.toggle("1/0")
    assert (machine.told, playback.playing) == ([], False)
    loads["1/0"].set_result(b"sound")
    qtbot.waitUntil(lambda: bool(playback.playing))
    qtbot.waitUntil(lambda: playback.duration("1/0") != "")
    machine.moved(2_500, 10_000)
    assert (playback.key, playback.place, playback.clock) == ("1/0", 0.25, "0:02")
    playback.hasten()
    playback.toggle("1/0")
    playback.seek(0.5)
    playback.toggle("1/0")
    assert machine.told == [("play", b"sound", 1.0), ("hasten", 1.5), "pause", ("seek", 5_000), "go on"]
    assert playback.speed_words == "1.5\N{MULTIPLICATION SIGN}"
    machine.ended()
    assert (playback.key, playback.playing) == ("", False)


def test_one_plays_at_a_time_and_turning_away_forgets(
    playback: Playback, machine: Machine, loads: dict[str, Future[bytes]], qtbot: QtBot
) -> None:
    for key, load in loads.items():
        playback.prepare(key)
        load.set_result(key.encode())
    qtbot.waitUntil(lambda: playback.state("2/0") == "ready")
    playback.toggle("1/0")
    playback.toggle("2/0")
    assert playback.key == "2/0"
    playback.forget()
    assert (playback.key, playback.state("2/0"), machine.told[-1]) == ("", "waiting", "stop")


def test_the_viewer_steps_through_and_saves_only_where_it_may(bridge: Bridge) -> None:
    saved: list[tuple[int, int, str]] = []
    sights = [Sight(1, 0, False, True, "Plates", "a.jpg"), Sight(2, 0, True, False, "", "b.mp4")]
    viewer = Viewer(lambda: sights, lambda *what: saved.append(what), QObject(bridge))
    viewer.open("1/0")
    assert (viewer.caption, viewer.count, viewer.has_next, viewer.has_previous) == ("Plates", "1 of 2", True, False)
    viewer.save()
    viewer.next()
    viewer.next()
    viewer.save()
    assert (viewer.key, viewer.video, saved) == ("2/0", True, [(1, 0, "a.jpg")])
    sights.pop()
    viewer.look_again()
    assert viewer.key == "", "what was unsent is seen no longer"
