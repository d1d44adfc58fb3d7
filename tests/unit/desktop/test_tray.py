"""The tray's icon and words: how many, and whether anything comes in; and the sounds that are shipped."""

import wave

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from conwerz_desktop.app import programs
from conwerz_desktop.desktop import mark
from conwerz_desktop.desktop.chimes import Chimes
from conwerz_desktop.desktop.tray import Tray, marked
from conwerz_desktop.domain.notices import Sound


def image(icon: object, size: int) -> QImage:
    return icon.pixmap(size, size).toImage()  # type: ignore[attr-defined,no-any-return]


def test_words_and_count_of_the_tray(qapp: QApplication) -> None:
    parent = QObject()
    tray = Tray(mark.icon(programs.RESOURCES / "icons" / "conwerz.svg"), parent)
    assert tray.words == "Conwerz"
    tray.show_count(3)
    tray.show_state("not receiving", bad=True)
    assert tray.words == "Conwerz: 3 unread · not receiving"
    tray.show_count(0)
    tray.show_state("", bad=False)
    assert tray.words == "Conwerz"


@pytest.mark.parametrize("size", [16, 22, 24, 32, 48])
def test_the_icon_says_it_at_every_size(qapp: QApplication, size: int) -> None:
    plain = mark.icon(programs.RESOURCES / "icons" / "conwerz.svg")
    pictures = [image(marked(plain, count, bad=bad), size) for count, bad in ((0, False), (1, False), (1, True))]
    assert pictures[0] == image(plain, size)
    assert pictures[1] not in (pictures[0], pictures[2])
    assert all(picture.width() == size for picture in pictures)


def test_every_channel_has_a_short_sound_of_its_own(qapp: QApplication) -> None:
    chimes = Chimes(programs.RESOURCES / "sounds", qapp)
    heard = set()
    for sound in Sound:
        with wave.open(str(chimes.path(sound))) as file:
            assert file.getnframes() / file.getframerate() < 0.6
            content = file.readframes(file.getnframes())
        assert max(abs(int.from_bytes(content[at : at + 2], "little", signed=True)) for at in range(0, 4000, 2)) > 1000
        heard.add(content)
    assert len(heard) == len(Sound)
