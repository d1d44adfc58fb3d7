"""Notices of the desktop itself, through org.freedesktop.Notifications: one thread, one connection, opened on demand.

Buttons and answers come as signals of the same connection. A desktop without such a service shows nothing, and the
tray's count still does; a service that is restarted is found again with the next notice.
"""

import os
import selectors
import threading
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from html import escape
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import Any

from jeepney import DBusAddress, DBusErrorResponse, HeaderFields, MatchRule, Message, new_method_call
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import DBusConnection, open_dbus_connection
from jeepney.wrappers import unwrap_msg

from conwerz_desktop.domain import notices
from conwerz_desktop.domain.notices import Toast

_SERVICE = DBusAddress(
    "/org/freedesktop/Notifications", "org.freedesktop.Notifications", "org.freedesktop.Notifications"
)
_INLINE_REPLY = "inline-reply"  # KDE's name for an answer typed in the notice; GNOME's shell does not offer it
_CLOSED = "NotificationClosed"
_WITHIN = 5.0  # seconds for one call
_BROKEN = (OSError, EOFError, DBusErrorResponse, TimeoutError, KeyError, ValueError)

Order = Callable[["_Line"], None]
Acted = Callable[[str, str, str], object]
"""A toast's key, what was done with it, and what was typed. Called on the thread of the toasts."""


class Toasts:
    """Every call returns at once."""

    def __init__(self, acted: Acted, icon: Path, address: str = "SESSION") -> None:
        self._acted = acted
        self._icon = icon.as_uri() if icon.exists() else ""
        self._address = address
        self._orders: SimpleQueue[Order | None] = SimpleQueue()
        self._wake_read, self._wake_write = os.pipe()
        self._thread = threading.Thread(target=self._run, name="toasts", daemon=True)
        self._thread.start()

    def show(self, toast: Toast) -> None:
        self._order(lambda line: line.show(toast))

    def withdraw(self, key: str) -> None:
        self._order(lambda line: line.withdraw(key))

    def close(self) -> None:
        """What still stands goes with the program."""
        self._order(None)
        self._thread.join(_WITHIN)
        os.close(self._wake_write)

    def _order(self, order: Order | None) -> None:
        self._orders.put(order)
        os.write(self._wake_write, b"!")

    def _run(self) -> None:
        line: _Line | None = None
        while True:
            self._wait(line)
            try:
                if line:
                    line.hear()
            except _BROKEN:
                _hung_up(line)
                line = None
            with suppress(Empty):
                order = self._orders.get_nowait()
                os.read(self._wake_read, 1)
                if order is None:
                    break
                try:
                    line = line or _Line(self._address, self._icon, self._acted)
                    order(line)
                    line.hear()  # what came in while it waited for an answer
                except _BROKEN:  # there is nobody to show it
                    _hung_up(line)
                    line = None
        _hung_up(line)
        os.close(self._wake_read)

    def _wait(self, line: "_Line | None") -> None:
        """For an order, or for a signal."""
        with selectors.DefaultSelector() as waiting:
            waiting.register(self._wake_read, selectors.EVENT_READ)
            if line:
                waiting.register(line.socket, selectors.EVENT_READ)
            waiting.select()


def _member(signal: Message) -> Any:
    return signal.header.fields.get(HeaderFields.member)


def _hung_up(line: "_Line | None") -> None:
    if line:
        line.hang_up()


class _Line:
    """One connection to the service, and what it shows for us."""

    def __init__(self, address: str, icon: str, acted: Acted) -> None:
        self._icon = icon
        self._acted = acted
        self._ids: dict[str, int] = {}
        self._bus: DBusConnection = open_dbus_connection(address)
        rule = MatchRule(type="signal", interface=_SERVICE.interface, path=_SERVICE.object_path)
        self._signals: deque[Message] = deque()
        self._filter = self._bus.filter(rule, queue=self._signals)
        try:
            self._call(message_bus.AddMatch(rule))
            self._can = frozenset(self._ask("GetCapabilities")[0])
        except _BROKEN:
            self._bus.close()
            raise

    @property
    def socket(self) -> Any:
        return self._bus.sock

    def show(self, toast: Toast) -> None:
        buttons = [notices.OPEN, ""]
        if toast.reply and _INLINE_REPLY in self._can:
            buttons += [_INLINE_REPLY, toast.send]
        for button in toast.buttons:
            buttons += [button.key, button.words]
        hints = {
            "category": ("s", "im.received"),
            "desktop-entry": ("s", "conwerz"),
            "suppress-sound": ("b", True),  # Conwerz plays its own
            "x-kde-reply-placeholder-text": ("s", toast.reply),
            "x-kde-reply-submit-button-text": ("s", toast.send),
        }
        text = escape(toast.text, quote=False) if "body-markup" in self._can else toast.text
        number = self._ask(
            "Notify",
            "susssasa{sv}i",
            (
                *("Conwerz", self._ids.get(toast.key, 0), self._icon, toast.title, text),
                *(buttons if "actions" in self._can else [], hints, -1),
            ),
        )[0]
        self._forget_older(number)
        self._ids[toast.key] = number

    def _forget_older(self, number: int) -> None:
        """That a toast was closed, heard before the answer that shows this one, is about the one it took the place of.

        A service may give both the same number: then the new one would be taken for closed, and deaf to its buttons.
        """
        for signal in [each for each in self._signals if _member(each) == _CLOSED and each.body[0] == number]:
            self._signals.remove(signal)

    def withdraw(self, key: str) -> None:
        if number := self._ids.pop(key, 0):
            with suppress(DBusErrorResponse):  # it may have been closed by the owner
                self._ask("CloseNotification", "u", (number,))

    def hear(self) -> None:
        """What was done with the toasts since."""
        with suppress(TimeoutError):
            while True:
                self._bus.recv_messages(timeout=0)
        while self._signals:
            self._take(self._signals.popleft())

    def hang_up(self) -> None:
        for key in list(self._ids):
            with suppress(*_BROKEN):
                self.withdraw(key)
        with suppress(*_BROKEN):
            self._filter.close()
            self._bus.close()

    def _take(self, signal: Message) -> None:
        number = signal.body[0] if signal.body else 0
        key = next((key for key, shown in self._ids.items() if shown == number), None)
        if key is None:
            return
        match _member(signal):
            case "ActionInvoked" if signal.body[1] != _INLINE_REPLY:
                self._acted(key, signal.body[1], "")
            case "NotificationReplied":
                self._acted(key, notices.REPLY, signal.body[1])
            case "NotificationClosed":  # _CLOSED; a name would be bound here
                del self._ids[key]

    def _ask(self, method: str, signature: str | None = None, body: tuple[Any, ...] = ()) -> tuple[Any, ...]:
        return self._call(new_method_call(_SERVICE, method, signature, body))

    def _call(self, call: Message) -> tuple[Any, ...]:
        return tuple(unwrap_msg(self._bus.send_and_get_reply(call, timeout=_WITHIN)))
