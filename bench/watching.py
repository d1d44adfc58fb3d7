"""Says on stdout which event a window has shown, and when: at the end of the frame whose model held it."""

import json
import re
import sys
import threading
import time
from collections.abc import Callable, Iterable

from PySide6.QtCore import QMetaObject, QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow

_MARK = re.compile(r"\bev-(\d+)\b")


def mark(number: int) -> str:
    """To stand at the beginning of an event's text."""
    return f"ev-{number}"


class Watch(QObject):
    """`texts` gives what the model holds, newest first, and only as much of it as one event may have changed."""

    def __init__(self, window: QQuickWindow, texts: Callable[[], Iterable[str]]) -> None:
        super().__init__(window)
        self._texts = texts
        self._seen: set[str] = set()
        window.frameSwapped.connect(self._look)

    def _look(self) -> None:
        at = time.monotonic_ns()
        for text in self._texts():
            for number in _MARK.findall(text):
                if number not in self._seen:
                    self._seen.add(number)
                    say({"seen": int(number), "at": at})


def say(line: object) -> None:
    sys.stdout.write(json.dumps(line) + "\n")
    sys.stdout.flush()


def surface(application: QGuiApplication) -> str:
    """Platform plugin and scene graph, as machine facts of the figure."""
    return f"{application.platformName()}, {QQuickWindow.sceneGraphBackend() or 'rhi'}"


def quit_with_parent(application: QGuiApplication) -> None:
    """The parent closes our stdin, or ends."""

    def wait_for_end() -> None:
        sys.stdin.read()
        QMetaObject.invokeMethod(application, "quit")  # queued, as it comes from elsewhere

    threading.Thread(target=wait_for_end, daemon=True).start()
