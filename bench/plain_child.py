"""A peer: the plainest window for events. A thread polls the plain receiver and writes a row to unencrypted SQLite."""

import json
import sqlite3
import sys
import threading
from pathlib import Path
from typing import Any

import httpx
from PySide6.QtCore import QObject, QStringListModel, Qt, QUrl, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickWindow

from bench import watching

WINDOW = b"""
import QtQuick
Window {
    required property var rows
    width: 1280; height: 800; visible: true
    ListView {
        anchors.fill: parent
        model: parent.Window.window.rows
        delegate: Text { required property string display; text: display; height: 68; textFormat: Text.PlainText }
    }
}
"""


class Receiver(QObject):
    came = Signal(str)

    def __init__(self, rows: QStringListModel) -> None:
        super().__init__()
        self._rows = rows
        self.came.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def poll(self, url: str, file: Path) -> None:
        """On a thread of its own, until the program ends."""
        db = sqlite3.connect(file)
        db.execute("PRAGMA journal_mode = WAL")
        db.execute("CREATE TABLE message (id INTEGER PRIMARY KEY, text TEXT)")
        with httpx.Client(timeout=None, trust_env=False) as http:  # noqa: S113 - it waits for events
            after = 0
            while True:
                events = http.get(f"{url}/events", params={"after": after}).json()
                with db:
                    db.executemany("INSERT INTO message (text) VALUES (?)", ((_text(each),) for each in events))
                after += len(events)
                for each in events:
                    self.came.emit(_text(each))

    @Slot(str)
    def _show(self, text: str) -> None:
        self._rows.insertRow(0)
        self._rows.setData(self._rows.index(0), text)


def _text(payload: Any) -> str:
    entry = payload["entry"][0]
    if "messaging" in entry:
        return str(entry["messaging"][0]["message"]["text"])
    return str(entry["changes"][0]["value"]["messages"][0]["text"]["body"])


def main() -> int:
    told = json.loads(sys.stdin.readline())
    application = QGuiApplication(sys.argv[:1])
    engine = QQmlEngine()
    rows = QStringListModel(["…"] * 50)
    component = QQmlComponent(engine)
    component.setData(WINDOW, QUrl())
    window = component.createWithInitialProperties({"rows": rows})
    assert isinstance(window, QQuickWindow), component.errorString()
    watching.Watch(window, lambda: rows.stringList()[:1])
    receiver = Receiver(rows)
    threading.Thread(target=receiver.poll, args=(told["url"], Path(told["file"])), daemon=True).start()
    watching.quit_with_parent(application)
    watching.say({"surface": watching.surface(application)})
    code = application.exec()
    del window, component, engine
    return code


if __name__ == "__main__":
    sys.exit(main())
