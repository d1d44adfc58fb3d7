"""Where a video is drawn: frame after frame as a picture, so that it needs no graphics card."""

from PySide6 import QtCore, QtGui
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem, QQuickPaintedItem

QML_IMPORT_NAME = "Conwerz.Desktop"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class VideoSurface(QQuickPaintedItem):
    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self.frame = QImage()

    def show_frame(self, frame: QImage) -> None:
        self.frame = frame
        self.update()

    def paint(self, painter: "QtGui.QPainter") -> None:
        if self.frame.isNull():
            return
        room = self.boundingRect().size()
        size = self.frame.size().scaled(room.toSize(), QtCore.Qt.AspectRatioMode.KeepAspectRatio)
        left, top = (room.width() - size.width()) / 2, (room.height() - size.height()) / 2
        painter.drawImage(QRectF(left, top, size.width(), size.height()), self.frame)
