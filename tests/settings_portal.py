"""A settings portal in place of the desktop's: real D-Bus, answering what it is told to, when it is told to."""

import threading
import time
from typing import Any

from jeepney import Message, MessageType, new_method_return
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import open_dbus_connection

Told = dict[str, dict[str, tuple[str, Any]]]


class Portal:
    """Tells `told` of the namespaces that it is asked for; a silent one keeps the questions until it is to `answer`."""

    def __init__(self, address: str, *, silent: bool = False) -> None:
        self.told: Told = {}
        self.asked: list[float] = []
        """When, by the clock of the whole computer."""
        self._silent = silent
        self._kept: list[Message] = []
        self._bus = open_dbus_connection(address)
        self._bus.send_and_get_reply(message_bus.RequestName("org.freedesktop.portal.Desktop"))
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def answer(self) -> None:
        for call in self._kept:
            self._tell(call)
        self._kept.clear()

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
            if call.header.message_type is not MessageType.method_call:
                continue
            if self._silent:
                self._kept.append(call)
            else:
                self._tell(call)
            self.asked.append(time.monotonic())

    def _tell(self, call: Message) -> None:
        told = {name: self.told[name] for name in call.body[0] if name in self.told}
        self._bus.send_message(new_method_return(call, "a{sa{sv}}", (told,)))
