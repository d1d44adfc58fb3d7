"""Less motion where the system asks for it: a real bus, and a settings portal in place of the desktop's."""

import threading
from collections.abc import Iterator
from typing import Any

import pytest
from jeepney import MessageType, new_method_return
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import open_dbus_connection

from conwerz_desktop.desktop import motion
from tests.unit.desktop.notification_service import private_bus

Told = dict[str, dict[str, tuple[str, Any]]]


class Portal:
    """Tells `told` of the namespaces that it is asked for."""

    def __init__(self, address: str) -> None:
        self.told: Told = {}
        self._bus = open_dbus_connection(address)
        self._bus.send_and_get_reply(message_bus.RequestName("org.freedesktop.portal.Desktop"))
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def stop(self) -> None:
        self._bus.sock.shutdown(2)
        self._thread.join(5)
        self._bus.close()

    def _serve(self) -> None:
        while True:
            try:
                call = self._bus.receive()
            except (OSError, EOFError):
                return
            if call.header.message_type is MessageType.method_call:
                told = {name: self.told[name] for name in call.body[0] if name in self.told}
                self._bus.send_message(new_method_return(call, "a{sa{sv}}", (told,)))


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
