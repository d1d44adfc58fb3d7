"""A notification service in place of the desktop's shell: real D-Bus, on a bus of its own, with buttons to press."""

import subprocess
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from jeepney import DBusAddress, HeaderFields, MessageType, new_error, new_method_return, new_signal
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import open_dbus_connection

NAME = "org.freedesktop.Notifications"
_OWN = DBusAddress("/org/freedesktop/Notifications", NAME, NAME)


@dataclass(frozen=True, slots=True)
class Shown:
    number: int
    title: str
    text: str
    actions: tuple[str, ...]
    hints: dict[str, Any] = field(hash=False)

    def buttons(self) -> dict[str, str]:
        return dict(zip(self.actions[::2], self.actions[1::2], strict=True))


@contextmanager
def private_bus() -> Iterator[str]:
    """Its address, while it runs."""
    command = ["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as bus:
        assert bus.stdout is not None
        try:
            yield bus.stdout.readline().strip()
        finally:
            bus.terminate()


class NotificationService:
    """`shown` is what stands on the screen, `history` everything that ever did."""

    def __init__(self, address: str, can: Sequence[str] = ("actions", "body", "body-markup", "inline-reply")) -> None:
        self.shown: dict[int, Shown] = {}
        self.history: list[Shown] = []
        self._can = list(can)
        self.before_answering: Callable[[], object] = lambda: None
        self._numbers = 0
        self._bus = open_dbus_connection(address)
        self._bus.send_and_get_reply(message_bus.RequestName(NAME))  # in line behind one that is just ending
        while self._bus.send_and_get_reply(message_bus.GetNameOwner(NAME)).body[0] != self._bus.unique_name:
            pass
        self._thread = threading.Thread(target=self._serve, name="notification service", daemon=True)
        self._thread.start()

    def press(self, shown: Shown, key: str) -> None:
        self.shown.pop(shown.number, None)
        self._signal("ActionInvoked", "us", (shown.number, key))
        self.close(shown)

    def reply(self, shown: Shown, text: str) -> None:
        self.shown.pop(shown.number, None)
        self._signal("NotificationReplied", "us", (shown.number, text))
        self.close(shown)

    def close(self, shown: Shown) -> None:
        self._signal("NotificationClosed", "uu", (shown.number, 2))

    def stop(self) -> None:
        """As when the shell crashes."""
        self._bus.sock.shutdown(2)
        self._thread.join(5)
        self._bus.close()

    def _signal(self, name: str, signature: str, body: tuple[Any, ...]) -> None:
        self._bus.send_message(new_signal(_OWN, name, signature, body))

    def _serve(self) -> None:
        while True:
            try:
                call = self._bus.receive()
            except (OSError, EOFError):
                return
            if call.header.message_type is not MessageType.method_call:
                continue
            answer = getattr(self, f"_on_{call.header.fields[HeaderFields.member]}", None)
            if answer is None:
                self._bus.send_message(new_error(call, "org.freedesktop.DBus.Error.UnknownMethod"))
            else:
                self._bus.send_message(new_method_return(call, *answer(*call.body)))

    def _on_GetCapabilities(self) -> tuple[str, tuple[Any, ...]]:  # noqa: N802 - the interface's name
        return "as", (self._can,)

    def _on_Notify(  # noqa: N802 - the interface's own
        self,
        _app: str,
        replaces: int,
        _icon: str,
        title: str,
        text: str,
        actions: list[str],
        hints: dict[str, Any],
        _within: int,
    ) -> tuple[str, tuple[Any, ...]]:
        if replaces not in self.shown:
            self._numbers += 1
        number = replaces if replaces in self.shown else self._numbers
        self.before_answering()
        self.shown[number] = Shown(number, title, text, tuple(actions), hints)
        self.history.append(self.shown[number])
        return "u", (number,)

    def _on_CloseNotification(self, number: int) -> tuple[None, tuple[Any, ...]]:  # noqa: N802
        self.shown.pop(number, None)
        return None, ()
