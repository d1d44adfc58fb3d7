"""Every screen from right to left is the mirror image of itself from left to right (design section 7)."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem
from shiboken6 import getCppPointer

from tests.screens.conftest import Desktop
from tests.screens.settings_states import STATES
from tests.screens.test_sizes import SCREENS, full, is_a, said  # noqa: F401 - a fixture

SPARE = 2.5  # what is rounded, and what borders on the left in both
STAYS = ("Voices", "Bubble", "VoiceNote", "Chart", "Pieces", "Quote", "MessageText", "PlainText", "Sentence", "Heading")
"""Whose parts lie as their own words run, or as time does: not as the window."""

Item = tuple[int, str]
"""Its address and what it is."""


@pytest.fixture(autouse=True)
def from_left_again(qapp: QGuiApplication) -> Iterator[None]:
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.parametrize("screen", [*SCREENS, *STATES])
def test_a_mirrored_screen_is_its_mirror_image(full: Desktop, screen: str, qapp: QGuiApplication) -> None:  # noqa: F811
    {**SCREENS, **STATES}[screen](full)
    quick = full.window.quick
    quick.resize(1280, 800)
    root = quick.contentItem()
    before = _places(full, root)
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    after = _places(full, root)
    both = [(item, before[item], after[item]) for item in before if item in after]
    assert len(both) > 10
    wrong = [
        f"{item[1]}: {was.x():.0f} became {now.x():.0f}, not {root.width() - was.right():.0f}"
        for item, was, now in both
        if was.size() == now.size() and abs(root.width() - was.right() - now.x()) > SPARE
    ]
    assert wrong == []


def _places(desktop: Desktop, root: QQuickItem) -> dict[Item, QRectF]:
    """Where everything lies, once it has settled. By its address: a reference would outlive what it stands for."""
    desktop.window.quick.grabWindow()
    desktop.window.quick.grabWindow()
    return dict(_walk(root, root))


def _walk(item: QQuickItem, root: QQuickItem) -> Iterator[tuple[Item, QRectF]]:
    if not item.isVisible() or item.opacity() == 0:
        return
    if item.width() > 0 and item.height() > 0:
        yield (getCppPointer(item)[0], said(item)), item.mapRectToItem(root, QRectF(0, 0, item.width(), item.height()))
    if not is_a(item, *STAYS):
        for child in item.childItems():
            yield from _walk(child, root)
