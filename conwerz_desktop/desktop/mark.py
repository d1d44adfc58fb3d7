"""The mark of Conwerz as an icon, for window, tray and task bar."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

SIZES = (16, 22, 24, 32, 48, 64, 128, 256)


def icon(drawing: Path) -> QIcon:
    """Drawn here, because Qt's own reading of such an icon needs a plug-in that the package leaves out."""
    renderer = QSvgRenderer(str(drawing))
    made = QIcon()
    for size in SIZES:
        made.addPixmap(_pixmap(renderer, size))
    return made


def _pixmap(renderer: QSvgRenderer, size: int) -> QPixmap:
    drawn = QPixmap(size, size)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    renderer.render(painter)
    painter.end()
    return drawn
