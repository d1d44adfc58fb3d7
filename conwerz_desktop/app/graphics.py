"""Whether the graphics card draws the window, and what is learnt from a start in which it never did.

A note lies in the profile from before the first frame until after it. Whoever finds one at the start knows that the
program died or stood still while the card was to draw: this start, and those of a week, draw without it.
"""

import json
import os
import sys
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtQuick import QQuickWindow

from conwerz_desktop.app import programs
from conwerz_desktop.app.options import NOTED
from conwerz_desktop.domain.records import record

DAY = 24 * 60 * 60 * 1000
TRIED_AGAIN = 7 * DAY
"""After that the card is tried once more: drivers are updated, and one lost start a week is little."""
STOOD_STILL = 5.0  # seconds that a window was on the screen without a frame, for its end to count as a failure
SOFTWARE = "software"  # Qt's name of the renderer that needs no card


class State(StrEnum):
    TRYING = "trying"
    FAILED = "failed"


@record
class Note:
    state: State
    at: int


def read(path: Path) -> Note | None:
    """None also where the note cannot be read: then the card is tried."""
    try:
        told = json.loads(path.read_text("utf-8"))
        return Note(State(told["state"]), int(told["at"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None


def fails(path: Path, now: int) -> bool:
    """Whether this start must do without the card. Writes down that the last one never drew, so that it is known."""
    note = read(path)
    if note is None:
        return False
    if note.state is State.TRYING:
        write(path, Note(State.FAILED, now))
        return True
    return 0 <= now - note.at < TRIED_AGAIN


def write(path: Path, note: Note) -> None:
    """As well as the disk allows: nothing depends on it but the next start."""
    with suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        path.write_text(json.dumps({"state": note.state, "at": note.at}), "utf-8")


def draw_in_software() -> None:
    """From the first window on; it cannot be changed after it."""
    QQuickWindow.setSceneGraphBackend(SOFTWARE)


class Card:
    """Whether it draws, before there is a window. `is_used` is False where software draws."""

    def __init__(self, path: Path, now: Callable[[], int], *, without: bool) -> None:
        """`without`: the owner, or the start before this one, said so."""
        self.path = path
        self.now = now
        without = without or os.environ.get("QT_QUICK_BACKEND") == SOFTWARE
        self.is_used = not (without or fails(path, now()))
        if not self.is_used:
            draw_in_software()


class FirstFrame(QObject):
    """Keeps the note while the card is to draw, and takes it away when a frame is on the screen."""

    failed = Signal()
    """The card cannot draw, and Qt knows it. The window stays empty."""
    drawn = Signal()

    def __init__(
        self, window: QQuickWindow, card: Card, parent: QObject, stopwatch: Callable[[], float] = time.monotonic
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._card = card
        self._stopwatch = stopwatch
        self._shown_at: float | None = None
        self.has_failed = self.has_drawn = False
        window.sceneGraphError.connect(self._fail)
        window.frameSwapped.connect(self._note_frame)
        window.visibleChanged.connect(self._note_showing)
        self._note_showing()

    def close(self) -> None:
        """Ended before a frame: unless the owner looked at an empty window for a while, nothing is known."""
        for signal, slot in (
            (self._window.sceneGraphError, self._fail),
            (self._window.visibleChanged, self._note_showing),
        ):
            signal.disconnect(slot)
        if not self.has_drawn:
            self._window.frameSwapped.disconnect(self._note_frame)
        stood = self._shown_at is not None and self._stopwatch() - self._shown_at > STOOD_STILL
        stood = stood and self._window.isExposed()  # one that other windows cover is not drawn
        if self._card.is_used and not (self.has_drawn or self.has_failed or stood):
            self._card.path.unlink(missing_ok=True)

    def _note_showing(self) -> None:
        if self._window.isVisible() and self._shown_at is None:
            self._shown_at = self._stopwatch()
            if self._card.is_used and not self.has_drawn:
                write(self._card.path, Note(State.TRYING, self._card.now()))

    def _note_frame(self) -> None:
        if not self.has_drawn:
            self.has_drawn = True
            self._window.frameSwapped.disconnect(self._note_frame)
            if self._card.is_used:
                self._card.path.unlink(missing_ok=True)
            self.drawn.emit()

    def _fail(self) -> None:
        if not self.has_failed:
            self.has_failed = True
            if self._card.is_used:
                write(self._card.path, Note(State.FAILED, self._card.now()))
            self.failed.emit()


def start_again(arguments: Sequence[str]) -> int:
    """The same start without the card. Returns only where a program cannot become another one."""
    command = [*programs.this_program(), *arguments, NOTED]
    environment = programs.environment_of_this_program()
    if sys.platform != "win32":
        os.execve(command[0], command, environment)  # noqa: S606
    from subprocess import call  # noqa: PLC0415 - on Windows a new program is another process

    return call(command, env=environment)  # noqa: S603
