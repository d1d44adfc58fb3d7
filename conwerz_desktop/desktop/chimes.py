"""Plays the short sounds of notices. The library that plays is imported with the first of them."""

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl

from conwerz_desktop.domain.notices import Sound

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QSoundEffect


class Chimes:
    """Lives on the GUI thread."""

    def __init__(self, folder: Path, parent: QObject) -> None:
        self._folder = folder
        self._parent = parent
        self._made: dict[Sound, QSoundEffect] = {}

    def path(self, sound: Sound) -> Path:
        return self._folder / f"{sound.value}.wav"

    def play(self, sound: Sound) -> None:
        """Nothing, where the computer has nothing to play it with."""
        if sound not in self._made:
            if not _can_sound():
                return
            from PySide6.QtMultimedia import QMediaDevices, QSoundEffect  # noqa: PLC0415

            from conwerz_desktop.desktop import qt_log  # noqa: PLC0415

            qt_log.be_quiet()
            if QMediaDevices.defaultAudioOutput().isNull():
                return
            self._made[sound] = QSoundEffect(self._parent)
            self._made[sound].setSource(QUrl.fromLocalFile(str(self.path(sound))))
        self._made[sound].play()


def _can_sound() -> bool:
    """Qt's library complains aloud where neither PipeWire nor PulseAudio runs, and costs a moment to load."""
    if sys.platform != "linux" or os.environ.get("PULSE_SERVER"):
        return True
    return (Path(os.environ.get("XDG_RUNTIME_DIR") or "/nonexistent") / "pulse" / "native").exists()
