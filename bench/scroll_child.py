"""Scrolls through the open conversation of the real program (`ours`), or through a bare ListView. Told on stdin."""

import json
import sys
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QStringListModel, QTimer, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickWindow
from PySide6.QtWidgets import QApplication

from bench import watching
from bench.generator import ShopYear
from bench.scrolling import Scrolling, bottom_up
from conwerz_desktop.app.options import Options
from conwerz_desktop.app.profile import Profile
from conwerz_desktop.app.program import Program, run

SETTLE_MS = 1_500
BARE = b"""
import QtQuick
Window {
    required property var rows
    width: 1280; height: 800; visible: true
    ListView {
        anchors.fill: parent
        model: parent.Window.window.rows
        verticalLayoutDirection: ListView.BottomToTop
        delegate: Text {
            required property string display
            width: 520; text: display; wrapMode: Text.Wrap; padding: 9; font.pixelSize: 14; textFormat: Text.PlainText
        }
    }
}
"""


def _scroll(window: QQuickWindow, steps: int) -> None:
    view = bottom_up(window.contentItem())
    assert view is not None
    Scrolling(window, view, steps, lambda frames: watching.say({"frames": frames}))


class ScrolledProgram(Program):
    def scroll(self, steps: int) -> None:
        self._steps = steps
        self._engine.window.frameSwapped.connect(self._look)

    def _look(self) -> None:
        desk: Any = self._desk  # its parts are Qt properties, which mypy cannot see through
        if desk and desk.conversation.model.rows:
            self._engine.window.frameSwapped.disconnect(self._look)
            QTimer.singleShot(SETTLE_MS, self, lambda: _scroll(self._engine.window, self._steps))


def _ours(told: dict[str, Any]) -> int:
    def make(application: QApplication, options: Options, chosen: Profile) -> Program:
        made = ScrolledProgram(application, options, chosen)
        made.scroll(told["steps"])
        watching.quit_with_parent(application)
        return made

    return run(Options(profile=Path(told["profile"])), make)


def _bare(told: dict[str, Any]) -> int:
    application = QGuiApplication(sys.argv[:1])
    shop = ShopYear(told["seed"], told["ends_at"], told["messages"], 1)
    rows = QStringListModel([message.content.text for message in shop.told()])
    engine = QQmlEngine()
    component = QQmlComponent(engine)
    component.setData(BARE, QUrl())
    window = component.createWithInitialProperties({"rows": rows})
    assert isinstance(window, QQuickWindow), component.errorString()
    begin = partial(_scroll, window, told["steps"])
    QTimer.singleShot(SETTLE_MS, window, begin)
    watching.quit_with_parent(application)
    code = application.exec()
    del begin, window, component, engine
    return code


def main() -> int:
    told = json.loads(sys.stdin.readline())
    return _ours(told) if told["ours"] else _bare(told)


if __name__ == "__main__":
    sys.exit(main())
