"""Each state of what has states looks different when only edges are seen: no state is told by colour alone."""

from collections.abc import Callable, Sequence
from itertools import combinations
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtQuick import QQuickView

from conwerz_desktop.app.screens import SOURCE
from conwerz_desktop.desktop import fonts
from conwerz_desktop.domain.messages import Progress
from conwerz_desktop.store.labels import Shape

HEAD = "import QtQuick\nimport Conwerz.Controls\nimport Conwerz.Desk\nimport Conwerz.Insights\n"
EDGE = 8  # of 255: what differs less from what is beside it is no edge
LEAST = 6  # pixels

LINES = "LineMarks { width: 90; height: 80; values: %s; most: 5; partial: -1 }"
FIGURE = (
    'FigureCard { width: 200; key: ""; title: ""; value: "7"; unit: ""; change: "2"; direction: 1; tone: "%s";'
    ' against: ""; target: ""; spoken: "" }'
)
CHANNEL = (
    "ListView { width: 200; height: 40; model: 1; delegate: ChannelItem"
    ' { key: ""; channel: "messenger"; health: "%s"; current: false; spoken: ""; text: "w" } }'
)
ON_AND_OFF = ("true", "false")
SCENES: dict[str, tuple[str, Sequence[str]]] = {
    "light with a word": ('StatusWord { text: "w"; kind: "%s" }', ("good", "warn", "bad", "off")),
    "light of a channel": (CHANNEL, ("good", "unknown", "bad")),
    "banner": ('Banner { width: 300; text: "w"; kind: "%s" }', ("warn", "bad", "info")),
    "messaging window": ('WindowChip { text: "w"; window: "%s" }', ("open", "ending", "human", "closed")),
    "sign of a message": (
        'Ticks { time: ""; words: ""; progress: "%s" }',
        [each.value for each in Progress if each is not Progress.SENDING],  # which looks as "queued" does
    ),
    "channel": ('ChannelBadge { size: 28; channel: "%s" }', ("messenger", "instagram", "whatsapp", "lead", "comments")),
    "label": ('LabelMark { size: 20; look: "0 %s" }', [shape.value for shape in Shape]),
    "switch": ('Toggle { label: "w"; checked: %s }', ON_AND_OFF),
    "tick": ('Tick { text: "w"; checked: %s }', ON_AND_OFF),
    "choice": ('Choice { width: 300; text: "w"; checked: %s }', ON_AND_OFF),
    "field": ('TextField { label: "w"; bad: %s }', ON_AND_OFF),
    "time": ('TimeField { label: "w"; time: "9:00"; bad: %s }', ON_AND_OFF),
    "segments": ('Segments { label: "w"; keys: ["a", "b"]; words: ["w", "w"]; chosen: "%s" }', ("a", "b")),
    "change of a figure": (FIGURE, ("good", "bad")),
    "series of bars": (
        "BarMarks { width: 40; height: 80; values: %s; most: 5; partial: -1 }",
        ("[[4], [0]]", "[[0], [4]]"),
    ),
    "series of lines": (LINES, ("[[2, 4, 2], [-1, -1, -1]]", "[[-1, -1, -1], [2, 4, 2]]")),
    "points of lines": (LINES, ("[[-1, 2, -1], [-1, -1, -1]]", "[[-1, -1, -1], [-1, 2, -1]]")),
}


@pytest.fixture
def picture(qapp: QGuiApplication, tmp_path: Path) -> Callable[[str], QImage]:
    fonts.prepare(qapp)
    file = tmp_path / "Scene.qml"

    def take(text: str) -> QImage:
        file.write_text(f"{HEAD}Item {{ width: 320; height: 120; {text} }}", encoding="utf-8")
        view = QQuickView()
        view.engine().addImportPath(str(SOURCE))
        view.setSource(QUrl.fromLocalFile(str(file)))
        assert view.status() is QQuickView.Status.Ready, view.errors()
        view.show()
        view.grabWindow()  # draws a frame, so that every layout has settled
        taken = view.grabWindow().convertToFormat(QImage.Format.Format_Grayscale8)
        shiboken6.delete(view)
        return taken

    return take


@pytest.mark.parametrize("scene", SCENES)
def test_states_differ_in_their_edges(scene: str, picture: Callable[[str], QImage]) -> None:
    text, states = SCENES[scene]
    seen = {state: edges(picture(text.replace("%s", state))) for state in states}
    if scene.startswith("series of bars"):
        seen = {state: beside_each_other(found) for state, found in seen.items()}
    alike = [(one, other) for one, other in combinations(seen, 2) if len(seen[one] ^ seen[other]) < LEAST]
    assert not alike, "told by colour alone"
    assert len([found for found in seen.values() if found]) >= len(seen) - 1, "nothing is drawn: the test looks past it"


def edges(image: QImage) -> frozenset[tuple[int, int]]:
    """Where a pixel differs from the one to its right or below."""
    width, height, stride = image.width(), image.height(), image.bytesPerLine()
    grey = bytes(image.constBits())
    return frozenset(
        (x, y)
        for y in range(height - 1)
        for x in range(width - 1)
        if abs(grey[y * stride + x] - grey[y * stride + x + 1]) > EDGE
        or abs(grey[y * stride + x] - grey[(y + 1) * stride + x]) > EDGE
    )


def beside_each_other(found: frozenset[tuple[int, int]]) -> frozenset[tuple[int, int]]:
    """As if it stood at the left: two series stand side by side, which is not what tells them apart."""
    left = min((x for x, _ in found), default=0)
    return frozenset((x - left, y) for x, y in found)
