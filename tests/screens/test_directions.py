"""Each message runs as its first strong letter says, in a window of either direction; who wrote it says its side."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem

from tests import shop
from tests.screens.conftest import NOW, Desktop
from tests.screens.test_sizes import full, is_a, to_inbox, visible  # noqa: F401 - a fixture

LONG_MS = 30_000
RTL = {
    "مرحبا، هل لديكم Cobalt set?": True,
    "Cobalt set بكم؟ شكرا جزيلا": False,
    "123 كوب أزرق": True,
    "😊 (12) hello مرحبا": False,
    "+34 600 ¿cuánto?": False,
}


@pytest.fixture(params=[Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def direction(request: pytest.FixtureRequest, qapp: QGuiApplication) -> Iterator[Qt.LayoutDirection]:
    qapp.setLayoutDirection(request.param)
    yield request.param
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_each_message_runs_its_own_way(direction: Qt.LayoutDirection, full: Desktop) -> None:  # noqa: F811
    to_inbox(full)
    for place, text in enumerate(RTL):
        shop.says(full.store, shop.LUCIA, f"way{place}", text, NOW + place)
    full.window.qtbot.waitUntil(lambda: RTL.keys() <= texts(full).keys(), timeout=LONG_MS)
    full.window.quick.grabWindow()  # draws a frame, so that every layout has settled
    found = texts(full)
    assert {text: found[text].property("rtl") for text in RTL} == RTL


def test_who_wrote_says_the_side(direction: Qt.LayoutDirection, full: Desktop) -> None:  # noqa: F811
    to_inbox(full)
    shop.says(full.store, shop.LUCIA, "way", next(iter(RTL)), NOW)
    full.window.qtbot.waitUntil(lambda: next(iter(RTL)) in texts(full), timeout=LONG_MS)
    full.window.quick.grabWindow()  # draws a frame, so that every layout has settled
    mirrored = direction is Qt.LayoutDirection.RightToLeft
    bubbles = [item for item in visible(full.window.quick.contentItem()) if is_a(item, "Bubble")]
    assert {bubble.property("mine") for bubble in bubbles} == {True, False}
    for bubble in bubbles:
        box = next(child for child in bubble.childItems() if child.width() and child.height())
        middle = box.mapToItem(bubble, QPointF(box.width() / 2, 0)).x()
        assert (middle > bubble.width() / 2) == (bubble.property("mine") != mirrored), bubble.property("text")


def texts(desktop: Desktop) -> dict[str, QQuickItem]:
    """The words of the messages on screen."""
    items = visible(desktop.window.quick.contentItem())
    return {str(item.property("text")): item for item in items if is_a(item, "MessageText")}
