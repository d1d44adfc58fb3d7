"""The size of text, and of everything with it: the window's whole scene is drawn larger, sharp, and laid out anew."""

from PySide6.QtCore import QObject, QPointF, QSizeF
from PySide6.QtQuick import QQuickItem, QQuickWindow

NARROWEST, LOWEST = 480, 360  # what is laid out is never smaller, so that a small window zooms less than it is asked to


class Zoom(QObject):
    """Tells the window by its property `zoom`; what is in it lays itself out in `width / zoom`."""

    def __init__(self, window: QQuickWindow) -> None:
        super().__init__(window)
        self._window = window
        self._root = window.contentItem()
        self._percent = 100
        self._root.setTransformOrigin(QQuickItem.TransformOrigin.TopLeft)
        self._overlay: QQuickItem | None = None
        self._root.childrenChanged.connect(self._find_overlay)
        for changed in (window.widthChanged, window.heightChanged, self._root.widthChanged, self._root.heightChanged):
            changed.connect(self._fit)
        self._find_overlay()

    def set_percent(self, percent: int) -> None:
        self._percent = percent
        self._fit()

    def _fit(self) -> None:
        """Qt gives the scene the window's own size whenever that changes."""
        width, height = self._window.width(), self._window.height()
        zoom = factor(self._percent, width, height)
        wanted = QSizeF(width / zoom, height / zoom)
        self._root.setScale(zoom)
        self._window.setProperty("zoom", zoom)
        for item in filter(None, (self._root, self._overlay)):
            if item.size() != wanted:
                item.setSize(wanted)
        if self._overlay and not self._overlay.position().isNull():
            self._overlay.setPosition(QPointF())

    def _find_overlay(self) -> None:
        """Where questions, menus and tips stand; Qt puts it into the middle of the window."""
        if self._overlay is None:
            children = self._root.childItems()
            self._overlay = next((each for each in children if _is_overlay(each)), None)
            if self._overlay:
                for changed in (self._overlay.xChanged, self._overlay.yChanged, self._overlay.widthChanged):
                    changed.connect(self._fit)
                self._fit()


def factor(percent: int, width: int, height: int) -> float:
    return max(1.0, min(percent / 100, width / NARROWEST, height / LOWEST))


def _is_overlay(item: QQuickItem) -> bool:
    return item.metaObject().className().startswith("QQuickOverlay")
