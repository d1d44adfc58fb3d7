"""Lists of rows, shown anew in any order, in views that are seen, hidden and without room: nothing ends the program."""

import random
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEventLoop, QObject, QUrl
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem, QQuickView
from PySide6.QtTest import QAbstractItemModelTester

from conwerz_desktop.viewmodels.rows import Rows

STEPS = 60
VIEWS = """
import QtQuick

Item {
    id: views

    property var rows
    property bool inTable: false

    width: 400
    height: 300

    component Line: Item {
        required property int index
        required property int key
        required property string text

        Accessible.role: Accessible.ListItem
        Accessible.name: text
        implicitWidth: 200
        implicitHeight: 46

        Text { text: `${parent.index} ${parent.text}` }
    }
    component Lines: ListView {
        width: 200
        height: 300
        activeFocusOnTab: true
        keyNavigationEnabled: true
        reuseItems: false
        model: views.rows
        delegate: Line {}
        onCurrentIndexChanged: positionViewAtIndex(currentIndex, ListView.Contain)
    }

    Lines { objectName: "seen"; visible: !views.inTable }
    Lines { visible: views.inTable }
    Lines { visible: false }
    Lines { height: 0 }
    TableView { width: 200; height: 300; model: views.rows; delegate: Line {} }
    Column { Repeater { objectName: "repeated"; model: views.rows; delegate: Line {} } }
}
"""


@dataclass(frozen=True, slots=True)
class Line:
    key: int
    text: str


class Shown:
    def __init__(self, parent: QObject, file: Path) -> None:
        self.rows = Rows(Line, parent)
        self._tester = QAbstractItemModelTester(self.rows, QAbstractItemModelTester.FailureReportingMode.Fatal)
        self._view = QQuickView()
        self._view.setInitialProperties({"rows": self.rows})
        self._view.setSource(QUrl.fromLocalFile(str(file)))
        self._view.show()

    @property
    def views(self) -> QQuickItem:
        return self._view.rootObject()

    def count(self, name: str) -> int:
        return int(self.views.findChild(QQuickItem, name).property("count"))

    def close(self) -> None:
        self._view.setSource(QUrl())  # before its engine: some lines are half made
        shiboken6.delete(self._view)


@pytest.fixture
def shown(qapp: object, tmp_path: Path) -> Iterator[Shown]:
    QAccessible.setActive(True)
    file = tmp_path / "Views.qml"
    file.write_text(VIEWS, encoding="utf-8")
    parent = QObject()
    made = Shown(parent, file)
    yield made
    made.close()


@pytest.mark.parametrize("seed", range(8))
def test_views_follow_whatever_is_shown(shown: Shown, seed: int) -> None:
    chance = random.Random(seed)
    for wanted in lists(chance):
        shown.rows.show([Line(key, f"{key} {chance.random()}") for key in wanted])
        shown.views.setProperty("inTable", chance.random() < 0.5)
        for _ in range(chance.choice([0, 0, 1, 2, 5])):  # some lines are half made when the next list comes
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, chance.choice([0, 1, 4]))
        keys = [row.key for row in shown.rows.rows]
        assert keys == wanted
        assert shown.count("repeated") == shown.count("seen") == len(keys)


def lists(chance: random.Random) -> Iterator[list[int]]:
    """Each made out of the one before: other keys, another order, one moved, some new."""
    now: list[int] = []
    for _ in range(STEPS):
        match chance.choice(["other", "order", "one", "new"]):
            case "other":
                now = chance.sample(range(40), chance.choice([0, 1, 3, 8, 20, 30]))
            case "order":
                chance.shuffle(now)
            case "one" if now:
                now.insert(chance.randrange(len(now)), now.pop(chance.randrange(len(now))))
            case "new":
                now = list(dict.fromkeys([*chance.sample(range(40), 2), *now]))
        yield list(now)
