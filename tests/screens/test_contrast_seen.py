"""Every word on every screen as it is drawn: 4.5 : 1 against what is behind it by day and night, 7 : 1 where asked."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QColor, QImage
from PySide6.QtQuick import QQuickItem

from tests.qml.test_contrast import ratio
from tests.screens.conftest import Desktop
from tests.screens.test_sizes import SCREENS, full, is_a, visible  # noqa: F401 - a fixture

PALETTES = [("light", False), ("dark", False), ("light", True), ("dark", True)]
NEAR = 60  # of 441: a thin stroke is never drawn in its whole colour


@dataclass(frozen=True)
class Word:
    text: str
    ink: str
    ground: str
    ratio: float


@pytest.mark.parametrize("screen", SCREENS)
def test_every_word_stands_out(full: Desktop, screen: str) -> None:  # noqa: F811 - the fixture
    SCREENS[screen](full)
    settings, quick = full.shell.chosen, full.window.quick
    looked_at = 0
    for appearance, strong in PALETTES:
        settings.choose_appearance(appearance)
        settings.choose_more_contrast(strong)
        quick.grabWindow()  # draws a frame, so that every layout has settled
        found = list(words(quick.contentItem(), quick.grabWindow()))
        assert [word for word in found if word.ratio < (7.0 if strong else 4.5)] == [], (appearance, strong)
        looked_at += len(found)
    assert looked_at > len(PALETTES), "no words were seen: the test looks past them"


def words(root: QQuickItem, image: QImage) -> Iterator[Word]:
    """Those that are drawn whole, and not pale because they cannot be used now."""
    for item in visible(in_front(root)):
        if is_a(item, "PlainText") and str(item.property("text")).strip() and is_in_use(item):
            size = min(item.property("contentWidth"), item.width()), item.property("contentHeight")
            place = item.mapRectToScene(QRectF(QPointF(), QPointF(*size))).toRect().adjusted(-1, -1, 1, 1)
            ink = item.property("color")
            if shown_whole(item, place, image) and (grounds := seen(image, place)) and is_drawn(ink, grounds):
                ground = grounds.most_common(1)[0][0]
                yield Word(item.property("text"), ink.name(), QColor(ground).name(), ratio(ink, QColor(ground)))


def in_front(root: QQuickItem) -> QQuickItem:
    """What is open over the screen, which is dimmed then."""
    over = (item for item in root.childItems() if is_a(item, "QQuickOverlay") and any(visible(item)))
    return next(over, root)


def shown_whole(item: QQuickItem, place: QRect, image: QImage) -> bool:
    """Not cut by the window, nor by a list that scrolls."""
    around: QQuickItem | None = item
    while around is not None:
        if around.clip() and not around.mapRectToScene(around.boundingRect()).toRect().contains(place):
            return False
        around = around.parentItem()
    return image.rect().contains(place)


def is_in_use(item: QQuickItem | None) -> bool:
    while item is not None:
        if item.opacity() < 1 or not item.isEnabled():
            return False
        item = item.parentItem()
    return True


def seen(image: QImage, place: QRect) -> Counter[int]:
    return Counter(
        image.pixel(x, y)
        for y in range(place.top(), place.bottom() + 1)
        for x in range(place.left(), place.right() + 1)
    )


def is_drawn(ink: QColor, found: Counter[int]) -> bool:
    """Else it is below something, or scrolled away."""
    return any(distance(ink, QColor(pixel)) < NEAR for pixel in found)


def distance(one: QColor, other: QColor) -> float:
    pairs = zip(one.getRgb()[:3], other.getRgb()[:3], strict=True)
    return float(sum((a - b) ** 2 for a, b in pairs) ** 0.5)
