"""Sounds and videos of messages: what is loaded, what plays, where it stands. One plays at a time."""

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass, replace
from functools import partial
from typing import Any, Protocol

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from conwerz_desktop.domain.records import record
from conwerz_desktop.viewmodels.bridge import Bridge
from conwerz_desktop.viewmodels.qt import QmlUncreatable
from conwerz_desktop.viewmodels.shown import emit_changed

QML_IMPORT_NAME = "Conwerz.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

SPEEDS = (1.0, 1.5, 2.0)
BARS = 40
_FLAT = (0.12,) * BARS


class Player(Protocol):
    """What plays. `moved` is told of position and duration (milliseconds), `ended` when it has come to its end."""

    moved: Callable[[int, int], object]
    ended: Callable[[], object]
    failed: Callable[[], object]

    def play(self, content: bytes, speed: float, surface: QObject | None) -> None: ...
    def go_on(self) -> None: ...
    def pause(self) -> None: ...
    def seek(self, position: int) -> None: ...
    def hasten(self, speed: float) -> None: ...
    def stop(self) -> None: ...


Listen = Callable[[bytes], Future[tuple[tuple[float, ...], int]]]
"""From a sound to the heights of its bars, 0 to 1, and its duration in milliseconds."""
Load = Callable[[int, int], Future[bytes]]


def _never(*_: object) -> Future[Any]:
    return Future()


def _nobody() -> Player:
    raise AssertionError("nothing was loaded, so nothing plays")


@record
class SoundActs:
    """`player` is made when the first sound is played: its library costs time."""

    load: Load = _never
    listen: Listen = _never
    player: Callable[[], Player] = _nobody


@record
class PlaybackState:
    """`key` is of what plays or is paused. `place` runs from 0 to 1."""

    key: str = ""
    playing: bool = False
    place: float = 0.0
    clock: str = ""
    speed: float = 1.0
    speed_words: str = "1\N{MULTIPLICATION SIGN}"


@dataclass(slots=True)
class _Sound:
    state: str = "waiting"  # loading, ready, gone
    content: bytes = b""
    bars: tuple[float, ...] = _FLAT
    duration: int = 0


@QmlElement
@QmlUncreatable("made in Python")
class Playback(QObject):
    """Keys are `message/position`. What was listened to stays in memory while its conversation is open."""

    key_changed = Signal()
    playing_changed = Signal()
    place_changed = Signal()
    clock_changed = Signal()
    speed_changed = Signal()
    speed_words_changed = Signal()
    known = Signal(str)
    """Something about this sound is known now: its state, its bars."""

    def __init__(self, acts: SoundActs, bridge: Bridge, parent: QObject) -> None:
        super().__init__(parent)
        self._load = acts.load
        self._listen = acts.listen
        self._make_player = acts.player
        self._bridge = bridge
        self._player: Player | None = None
        self._sounds: dict[str, _Sound] = {}
        self._state = PlaybackState()
        self._wanted: tuple[str, QObject | None] | None = None

    @Property(str, notify=key_changed)
    def key(self) -> str:
        return self._state.key

    @Property(bool, notify=playing_changed)
    def playing(self) -> bool:
        return self._state.playing

    @Property(float, notify=place_changed)
    def place(self) -> float:
        return self._state.place

    @Property(str, notify=clock_changed)
    def clock(self) -> str:
        return self._state.clock

    @Property(float, notify=speed_changed)
    def speed(self) -> float:
        return self._state.speed

    @Property(str, notify=speed_words_changed)
    def speed_words(self) -> str:
        return self._state.speed_words

    @Slot(str, result=str)
    def state(self, key: str) -> str:
        """waiting, loading, ready or gone."""
        return self._sound(key).state

    @Slot(str, result=list)
    def bars(self, key: str) -> list[float]:
        return list(self._sound(key).bars)

    @Slot(str, result=str)
    def duration(self, key: str) -> str:
        sound = self._sound(key)
        return clock(sound.duration) if sound.duration else ""

    @Slot(str)
    def prepare(self, key: str) -> None:
        """Fetch a sound that is on screen, and look at its shape."""
        if self._sound(key).state == "waiting":
            self._sound(key).state = "loading"
            message, _, position = key.partition("/")
            loaded = self._load(int(message), int(position))
            loaded.add_done_callback(lambda done: self._bridge.call(partial(self._loaded, key, done)))
            self.known.emit(key)

    @Slot(str)
    def toggle(self, key: str) -> None:
        self.show(key, None)

    @Slot(str, QObject)
    def show(self, key: str, surface: QObject | None) -> None:
        """Play, pause or go on; a video is drawn on `surface`."""
        if key == self._state.key and self._player:
            (self._player.pause if self._state.playing else self._player.go_on)()
            self._show(replace(self._state, playing=not self._state.playing))
            return
        self._wanted = (key, surface)
        self.prepare(key)
        self._play_wanted()

    @Slot(float)
    def seek(self, place: float) -> None:
        sound = self._sounds.get(self._state.key)
        if sound and self._player:
            self._player.seek(int(min(max(place, 0.0), 1.0) * sound.duration))

    @Slot()
    def hasten(self) -> None:
        """1, 1.5, 2, and 1 again."""
        speed = SPEEDS[(SPEEDS.index(self._state.speed) + 1) % len(SPEEDS)]
        self._show(replace(self._state, speed=speed, speed_words=f"{speed:g}\N{MULTIPLICATION SIGN}"))
        if self._player:
            self._player.hasten(speed)

    @Slot()
    def stop(self) -> None:
        self._wanted = None
        if self._player:
            self._player.stop()
        self._show(PlaybackState(speed=self._state.speed, speed_words=self._state.speed_words))

    def forget(self) -> None:
        """Another conversation is open: no byte stays."""
        self.stop()
        self._sounds.clear()

    def _sound(self, key: str) -> _Sound:
        return self._sounds.setdefault(key, _Sound())

    def _loaded(self, key: str, done: Future[bytes]) -> None:
        sound = self._sounds.get(key)
        if sound is None:
            return
        if done.cancelled() or done.exception():
            sound.state = "gone"
        else:
            sound.content, sound.state = done.result(), "ready"
            listened = self._listen(sound.content)
            listened.add_done_callback(lambda heard: self._bridge.call(partial(self._heard, key, heard)))
        self.known.emit(key)
        self._play_wanted()

    def _heard(self, key: str, done: Future[tuple[tuple[float, ...], int]]) -> None:
        sound = self._sounds.get(key)
        if sound and not done.cancelled() and not done.exception():
            bars, duration = done.result()
            sound.bars = bars or _FLAT
            sound.duration = duration or sound.duration
            self.known.emit(key)

    def _play_wanted(self) -> None:
        if self._wanted is None or self._sound(self._wanted[0]).state != "ready":
            return
        (key, surface), self._wanted = self._wanted, None
        player = self._ready_player()
        self._show(replace(self._state, key=key, playing=True, place=0.0, clock=clock(0)))
        player.play(self._sound(key).content, self._state.speed, surface)

    def _ready_player(self) -> Player:
        if self._player is None:
            self._player = player = self._make_player()
            player.moved, player.ended, player.failed = self._moved, self._ended, self._failed
        return self._player

    def _moved(self, position: int, duration: int) -> None:
        sound = self._sounds.get(self._state.key)
        if sound is None:
            return
        if duration and not sound.duration:
            sound.duration = duration
            self.known.emit(self._state.key)
        whole = duration or sound.duration
        self._show(replace(self._state, place=position / whole if whole else 0.0, clock=clock(position)))

    def _ended(self) -> None:
        self._show(replace(self._state, key="", playing=False, place=0.0, clock=""))

    def _failed(self) -> None:
        key = self._state.key
        if key:
            self._sound(key).state = "gone"
            self.known.emit(key)
        self.stop()

    def _show(self, new: PlaybackState) -> None:
        old, self._state = self._state, new
        emit_changed(self, old, new)


def clock(milliseconds: int) -> str:
    minutes, seconds = divmod(round(milliseconds / 1000), 60)
    return f"{minutes}:{seconds:02}"
