"""Less motion where the system asks for it: a real bus, and a settings portal in place of the desktop's."""

import socket
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from conwerz_desktop.app.calming import Calming
from conwerz_desktop.desktop import motion
from conwerz_desktop.viewmodels.bridge import Bridge
from conwerz_desktop.viewmodels.settings import Choices, Settings
from tests.settings_portal import Portal, Told
from tests.unit.desktop.notification_service import private_bus

LESS: Told = {"org.freedesktop.appearance": {"reduced-motion": ("u", 1)}}


@pytest.fixture
def bus() -> Iterator[str]:
    with private_bus() as address:
        yield address


@pytest.fixture
def portal(bus: str) -> Iterator[Portal]:
    made = Portal(bus)
    yield made
    made.stop()


@pytest.mark.parametrize(
    ("told", "less"),
    [
        ({}, False),
        ({"org.freedesktop.appearance": {"reduced-motion": ("u", 1)}}, True),
        ({"org.freedesktop.appearance": {"reduced-motion": ("u", 0), "contrast": ("u", 1)}}, False),
        ({"org.gnome.desktop.interface": {"enable-animations": ("b", False)}}, True),
        ({"org.gnome.desktop.interface": {"enable-animations": ("b", True)}}, False),
        ({"org.kde.kdeglobals.KDE": {"AnimationDurationFactor": ("s", "0")}}, True),
        ({"org.kde.kdeglobals.KDE": {"AnimationDurationFactor": ("s", "0.5")}}, False),
    ],
)
def test_what_the_desktop_says(bus: str, portal: Portal, told: Told, less: bool) -> None:
    portal.told = told
    assert motion.wanted(bus) == ("less" if less else "full")


def test_a_desktop_that_says_nothing_wants_nothing(bus: str) -> None:
    assert motion.wanted(bus) == "full"
    assert motion.wanted("unix:path=/nowhere") == "full"


def test_a_portal_that_does_not_answer_says_nothing(bus: str) -> None:
    portal = Portal(bus, silent=True)
    assert motion.wanted(bus, within=0.05) == "full"
    portal.stop()


def test_a_bus_that_does_not_answer_says_nothing(tmp_path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as silent:
        silent.bind(str(tmp_path / "bus"))
        silent.listen()
        assert motion.wanted(f"unix:path={tmp_path / 'bus'}") == "full"


def test_one_question_at_a_time(bus: str, qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", bus)
    parent, portal = QObject(), Portal(bus, silent=True)
    bridge = Bridge(parent)
    settings = Settings(Choices(), lambda choices: None, parent)
    Calming(settings, bridge, qapp, parent).begin()
    for _ in range(3):
        qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    qtbot.waitUntil(lambda: len(portal.asked) == 1)
    assert [each.daemon for each in threading.enumerate() if each.name == "motion"] == [True], "it holds up no end"
    portal.told = LESS
    portal.answer()
    qtbot.waitUntil(lambda: settings.property("reduced_motion"))
    qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    qtbot.waitUntil(lambda: len(portal.asked) == 2)
    bridge.close()
    portal.stop()
