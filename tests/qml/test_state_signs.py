"""No state is told by its colour alone: with every colour taken away, each still draws another shape."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")

from collections.abc import Callable, Sequence
from itertools import combinations

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QColor, QImage
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow
from pytestqt.qtbot import QtBot

from conwerz_desktop.app.engine import SOURCE

Draw = Callable[[str], frozenset[tuple[int, int]]]

SIGNS: dict[str, tuple[str, Sequence[str]]] = {
    "status": ('StatusWord { text: "word"; kind: "%s" }', ("good", "warn", "bad", "off")),
    "window": ('WindowChip { text: "word"; window: "%s" }', ("open", "ending", "human", "closed")),
    "answer": (
        'Ticks { time: "12:00"; words: ""; progress: "%s" }',
        ("queued", "sent", "delivered", "read", "unknown", "failed"),
    ),
    "label": ('LabelMark { look: "%s" }', ("0 dot", "0 square", "0 diamond", "0 triangle", "0 ring", "0 cross")),
    "channel": (
        'ChannelBadge { channel: "%s"; size: 20 }',
        ("messenger", "instagram", "whatsapp"),
    ),
}


EDGE = 24  # of 255


def light(image: QImage, x: int, y: int) -> int:
    return QColor(image.pixel(x, y)).red()


@pytest.fixture
def draw(qtbot: QtBot) -> Draw:
    engine = QQmlEngine()
    engine.addImportPath(str(SOURCE))
    window = QQuickWindow()
    window.setColor(QColor("white"))
    window.resize(200, 60)

    def shape(qml: str) -> frozenset[tuple[int, int]]:
        """Where one thing borders on another, whatever their colours."""
        component = QQmlComponent(engine)
        component.setData(f"import Conwerz.Controls\n{qml}".encode(), QUrl())
        item = component.create()
        assert isinstance(item, QQuickItem), component.errorString()
        item.setParentItem(window.contentItem())
        window.show()
        qtbot.waitExposed(window)
        window.grabWindow()
        image = window.grabWindow()
        item.setParentItem(None)  # type: ignore[arg-type]
        grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
        places = ((x, y) for x in range(1, grey.width()) for y in range(grey.height()))
        return frozenset((x, y) for x, y in places if abs(light(grey, x, y) - light(grey, x - 1, y)) > EDGE)

    return shape


@pytest.mark.parametrize("sign", SIGNS)
def test_each_state_has_a_shape_of_its_own(draw: Draw, sign: str) -> None:
    qml, states = SIGNS[sign]
    drawn = {state: draw(qml % state) for state in states}
    assert all(drawn.values()), "something is drawn"
    same = [pair for pair in combinations(states, 2) if len(drawn[pair[0]] ^ drawn[pair[1]]) < 6]
    assert same == []
