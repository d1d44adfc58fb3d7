"""Pictures that are too large for a channel, or of a kind it does not take, made to fit. Off the GUI thread."""

from concurrent.futures import Future
from pathlib import PurePath

from PySide6 import QtCore, QtGui
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QImage

from conwerz_desktop.desktop import pictures
from conwerz_desktop.domain import limits
from conwerz_desktop.domain.channels import Channel
from conwerz_desktop.domain.messages import Kind
from conwerz_desktop.domain.outgoing import File
from conwerz_desktop.services import background

WIDEST = 2_560
STEPS = ((1.0, 90), (1.0, 80), (0.75, 80), (0.5, 75), (0.25, 70))  # of the size, quality


def fit(file: File, channel: Channel) -> Future[File | None]:
    """A JPEG within the channel's limit; None where the bytes are no picture we can read."""
    return background.begin(lambda: fitted(file, limits.FILES[channel][Kind.IMAGE].most), "conversion")


def fitted(file: File, most: int) -> File | None:
    kind = pictures.format_of(file.content)
    if kind is None:
        return None
    buffer = QBuffer()
    buffer.setData(QByteArray(file.content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QtGui.QImageReader(buffer, QByteArray(kind))
    reader.setAutoTransform(True)
    image = _on_white(reader.read())
    for share, quality in STEPS if not image.isNull() else ():
        content = _jpeg(_scaled(image, share), quality)
        if 0 < len(content) <= most:
            return File(Kind.IMAGE, f"{PurePath(file.name).stem}.jpg", "image/jpeg", content)
    return None


def _on_white(image: QImage) -> QImage:
    """JPEG knows no transparency."""
    if image.isNull() or not image.hasAlphaChannel():
        return image
    plain = QImage(image.size(), QImage.Format.Format_RGB32)
    plain.fill(QtCore.Qt.GlobalColor.white)
    painter = QtGui.QPainter(plain)
    painter.drawImage(0, 0, image)
    painter.end()
    return plain


def _scaled(image: QImage, share: float) -> QImage:
    widest = min(WIDEST, max(image.width(), image.height())) * share
    if widest >= max(image.width(), image.height()):
        return image
    wanted = QSize(int(widest), int(widest))
    kept, smooth = QtCore.Qt.AspectRatioMode.KeepAspectRatio, QtCore.Qt.TransformationMode.SmoothTransformation
    return image.scaled(wanted, kept, smooth)


def _jpeg(image: QImage, quality: int) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "JPEG", quality)  # type: ignore[call-overload]
    return bytes(buffer.data().data())
