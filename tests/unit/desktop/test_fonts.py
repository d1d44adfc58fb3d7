"""What Inter has no letters for is written by a family that each system is known to have."""

import sys

import pytest
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication

from conwerz_desktop.desktop import fonts


@pytest.mark.skipif(sys.platform != "linux", reason="the families of Debian")
def test_the_fall_backs_of_this_system_write_every_script(qapp: QGuiApplication) -> None:
    named = fonts.FALL_BACKS["linux"]
    for script in fonts.WRITTEN:
        families = {fonts.FAMILIES[0]} if script == "Latin" else set(named)
        assert families & set(QFontDatabase.families(QFontDatabase.WritingSystem[script])), script
    assert set(named) <= set(QFontDatabase.families())


@pytest.mark.parametrize("system", fonts.FALL_BACKS)
def test_emoji_come_last(system: str) -> None:
    """Their families have digits too."""
    assert ["Emoji" in family for family in fonts.FALL_BACKS[system]].index(True) == len(fonts.FALL_BACKS[system]) - 1


def test_the_window_is_written_with_them(qapp: QGuiApplication) -> None:
    fonts.prepare(qapp)
    wanted = fonts.FALL_BACKS.get(sys.platform, fonts.FALL_BACKS["linux"])
    assert {*map(str.casefold, wanted)} <= {*map(str.casefold, QFont.substitutes(fonts.FAMILIES[0]))}
