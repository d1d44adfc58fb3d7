"""What a screen reader on this desktop is given: the accessibility bus, read from outside the program."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from jeepney import DBusAddress, MessageType, Properties, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

LAUNCHERS = (Path("/usr/libexec/at-spi-bus-launcher"), Path("/usr/lib/at-spi2-core/at-spi-bus-launcher"))
REGISTRY = ("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")
ACCESSIBLE = "org.a11y.atspi.Accessible"


def lacking() -> str:
    """The packages of Debian that are not there, to be named where the test is skipped."""
    packages = {
        "at-spi2-core": any(launcher.exists() for launcher in LAUNCHERS),
        "xvfb": shutil.which("Xvfb") is not None,
    }
    return ", ".join(name for name, there in packages.items() if not there)


@dataclass(frozen=True)
class Spoken:
    role: str
    name: str
    parent: str


@contextmanager
def screen_reader_session() -> Iterator[dict[str, str]]:
    """A display, and an accessibility bus beside this session's bus; gives what a program needs to be on them."""
    with ExitStack() as running:
        display = _display(running)
        launcher = next(str(path) for path in LAUNCHERS if path.exists())
        accessibility = subprocess.Popen(
            [launcher, "--launch-immediately"],
            env={**os.environ, "DISPLAY": display},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        running.callback(_end, accessibility)
        yield {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}


def _display(running: ExitStack) -> str:
    """Its number is chosen by the server, so that two never meet."""
    reading, writing = os.pipe()
    with os.fdopen(reading, encoding="utf-8") as number:
        command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x900x24", "-nolisten", "tcp"]
        server = subprocess.Popen(command, pass_fds=[writing], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(writing)
        running.callback(_end, server)
        return f":{number.readline().strip()}"


def _end(process: "subprocess.Popen[Any]") -> None:
    process.terminate()
    process.wait()


class Reader:
    """Speaks the accessibility bus as Orca does."""

    def __init__(self) -> None:
        with open_dbus_connection(bus="SESSION") as bus:
            asked = new_method_call(DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus"), "GetAddress")
            address = bus.send_and_get_reply(asked).body[0]
        self._bus: DBusConnection = open_dbus_connection(bus=address)

    def close(self) -> None:
        self._bus.close()

    def tree(self) -> list[Spoken]:
        """Everything of every program on the bus; empty while there is none."""
        return list(self._below(REGISTRY, "", 0))

    def _below(self, place: tuple[str, str], parent: str, depth: int) -> Iterator[Spoken]:
        if depth > 40:
            return
        for child in self._call(place, "GetChildren") or []:
            spoken = Spoken(self._call(child, "GetRoleName") or "", self._name(child), parent)
            yield spoken
            yield from self._below(child, spoken.name or parent, depth + 1)

    def _name(self, place: tuple[str, str]) -> str:
        asked = Properties(DBusAddress(place[1], place[0], ACCESSIBLE)).get("Name")
        answer = self._bus.send_and_get_reply(asked)
        return "" if answer.header.message_type is MessageType.error else answer.body[0][1]

    def _call(self, place: tuple[str, str], method: str) -> Any:
        answer = self._bus.send_and_get_reply(new_method_call(DBusAddress(place[1], place[0], ACCESSIBLE), method))
        return None if answer.header.message_type is MessageType.error else answer.body[0]
