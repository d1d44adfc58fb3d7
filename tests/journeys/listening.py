"""What a screen reader on this desktop is given: the accessibility bus, read from outside the program."""

import os
import shutil
import subprocess
import threading
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from ctypes import CDLL, c_char_p, c_int, c_uint, c_ulong, c_void_p
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from jeepney import DBusAddress, HeaderFields, MatchRule, Message, MessageType, Properties, new_method_call
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import DBusConnection, open_dbus_connection

from tests.journeys.processes import until

LAUNCHERS = (Path("/usr/libexec/at-spi-bus-launcher"), Path("/usr/lib/at-spi2-core/at-spi-bus-launcher"))
REGISTRY = ("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")
ACCESSIBLE = "org.a11y.atspi.Accessible"
EVENTS = "org.a11y.atspi.Event.Object"
STATES = {4: "checked", 10: "expanded", 23: "selected"}
"""Of libatspi's numbers, what a screen reader says beside the name."""
NAMED = {"Ctrl": "Control_L", "Alt": "Alt_L", "Shift": "Shift_L"}


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


@dataclass(frozen=True)
class Focus:
    """Where the keyboard has come to: role and name of what has it, and of all that it stands in."""

    role: str
    name: str
    description: str
    states: tuple[str, ...]
    within: tuple[tuple[str, str], ...]


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


def _accessibility_bus() -> DBusConnection:
    with open_dbus_connection(bus="SESSION") as bus:
        asked = new_method_call(DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus"), "GetAddress")
        return open_dbus_connection(bus=bus.send_and_get_reply(asked).body[0])


class Reader:
    """Speaks the accessibility bus as Orca does."""

    def __init__(self) -> None:
        self._bus = _accessibility_bus()

    def close(self) -> None:
        self._bus.close()

    def tree(self) -> list[Spoken]:
        """Everything of every program on the bus; empty while there is none."""
        return list(self._below(REGISTRY, "", 0))

    def at(self, place: tuple[str, str]) -> "Focus":
        """What has the keyboard, and in what it stands, from the inside out; "" for what has no name."""
        name, role, within = self._name(place), self._call(place, "GetRoleName") or "", []
        inside = self._parent(place)
        while inside and len(within) < 40 and (what := self._call(inside, "GetRoleName")) not in (None, "application"):
            within.append((what, self._name(inside)))
            inside = self._parent(inside)
        bits = self._call(place, "GetState") or [0, 0]
        states = [said for number, said in STATES.items() if bits[0] >> number & 1]
        return Focus(role, name, self._property(place, "Description"), tuple(states), tuple(within))

    def _parent(self, place: tuple[str, str]) -> tuple[str, str] | None:
        found = self._property(place, "Parent")
        return (found[0], found[1]) if found and found[1] != "/org/a11y/atspi/null" else None

    def _below(self, place: tuple[str, str], parent: str, depth: int) -> Iterator[Spoken]:
        if depth > 40:
            return
        for child in self._call(place, "GetChildren") or []:
            spoken = Spoken(self._call(child, "GetRoleName") or "", self._name(child), parent)
            yield spoken
            yield from self._below(child, spoken.name or parent, depth + 1)

    def _name(self, place: tuple[str, str]) -> str:
        return str(self._property(place, "Name"))

    def _property(self, place: tuple[str, str], name: str) -> Any:
        asked = Properties(DBusAddress(place[1], place[0], ACCESSIBLE)).get(name)
        answer = self._bus.send_and_get_reply(asked)
        return "" if answer.header.message_type is MessageType.error else answer.body[0][1]

    def _call(self, place: tuple[str, str], method: str) -> Any:
        answer = self._bus.send_and_get_reply(new_method_call(DBusAddress(place[1], place[0], ACCESSIBLE), method))
        return None if answer.header.message_type is MessageType.error else answer.body[0]


class Ear:
    """Hears what a screen reader says by itself: where the keyboard has come to, and what is announced."""

    def __init__(self) -> None:
        self.focused: list[Focus] = []
        self.announced: list[tuple[str, bool]] = []
        """The sentence, and whether it interrupts."""
        self._reader = Reader()
        self._bus = _accessibility_bus()
        self._bus.send_and_get_reply(message_bus.AddMatch(MatchRule(type="signal", interface=EVENTS)))
        registry = DBusAddress("/org/a11y/atspi/registry", REGISTRY[0], REGISTRY[0])
        for event in ("object:state-changed:focused", "object:announcement"):
            asked = new_method_call(registry, "RegisterEvent", "sass", (event, [], ""))
            until(partial(self._is_done, asked), f"the registry takes an ear for {event}")
        self._thread = threading.Thread(target=self._listen, name="ear", daemon=True)
        self._thread.start()

    def __str__(self) -> str:
        """The end of what was heard."""
        return f"it was on {[(each.role, each.name) for each in self.focused[-5:]]}, and said {self.announced[-5:]}"

    def close(self) -> None:
        self._bus.sock.shutdown(2)
        self._thread.join()
        self._bus.close()
        self._reader.close()

    def _is_done(self, call: Message) -> bool:
        return self._bus.send_and_get_reply(call).header.message_type is not MessageType.error

    def _listen(self) -> None:
        while True:
            try:
                self._hear(self._bus.receive())
            except (OSError, EOFError):
                return

    def _hear(self, event: Message) -> None:
        fields = event.header.fields
        if fields.get(HeaderFields.interface) != EVENTS:
            return
        match fields[HeaderFields.member], event.body:
            case "StateChanged", ("focused", 1, *_):
                self.focused.append(self._reader.at((fields[HeaderFields.sender], fields[HeaderFields.path])))
            case "Announcement", (_, politeness, _, (_, words), *_):
                self.announced.append((words, politeness > 1))


class Keyboard:
    """Presses keys on the display, as `domain/keystrokes` spells them, on a US keyboard."""

    def __init__(self, display: str) -> None:
        self._x11, self._test = CDLL("libX11.so.6"), CDLL("libXtst.so.6")
        self._x11.XOpenDisplay.restype = c_void_p
        self._x11.XStringToKeysym.restype = c_ulong
        self._x11.XkbKeycodeToKeysym.restype = c_ulong
        self._display = c_void_p(self._x11.XOpenDisplay(c_char_p(display.encode())))
        assert self._display

    def close(self) -> None:
        self._x11.XCloseDisplay(self._display)

    def press(self, keys: str) -> None:
        for stroke in keys.split():
            *held, last = stroke.split("+")
            self._strike([*(self._code(NAMED[name]) for name in held)], self._sign(last))

    def type(self, text: str) -> None:
        for letter in text:
            sign = ord(letter)
            shifted = self._x11.XkbKeycodeToKeysym(self._display, self._keycode(sign), 0, 0) != sign
            self._strike([self._code("Shift_L")] if shifted else [], sign)

    def _sign(self, name: str) -> int:
        return ord(name.lower()) if len(name) == 1 else int(self._x11.XStringToKeysym(c_char_p(name.encode())))

    def _code(self, name: str) -> int:
        return self._keycode(self._sign(name))

    def _keycode(self, sign: int) -> int:
        return int(self._x11.XKeysymToKeycode(self._display, c_ulong(sign))) & 0xFF

    def _strike(self, held: list[int], sign: int) -> None:
        codes = [*held, self._keycode(sign)]
        for code in codes:
            self._test.XTestFakeKeyEvent(self._display, c_uint(code), c_int(1), c_ulong(0))
        for code in reversed(codes):
            self._test.XTestFakeKeyEvent(self._display, c_uint(code), c_int(0), c_ulong(0))
        self._x11.XSync(self._display, c_int(0))
