"""Photos for the screen: fetched and decoded off the GUI thread, cut to size, never anything but four known formats."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress

from PySide6 import QtCore, QtGui
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QRectF, QSize
from PySide6.QtGui import QImage, QImageReader
from PySide6.QtQuick import QQuickAsyncImageProvider, QQuickImageResponse, QQuickTextureFactory

PROVIDER = "pictures"  # image://pictures/<message>/<position of the attachment>
POSTS = "posts"  # image://posts/<post>/0
DECODED_MEGABYTES = 64
BYTES = 25 * 1024 * 1024
CORNER = 11 / 188  # of the height
SMALLEST = QSize(1, 1)

_SIGNATURES = (
    (b"\x89PNG\r\n\x1a\n", 0, b"png"),
    (b"\xff\xd8\xff", 0, b"jpeg"),
    (b"GIF87a", 0, b"gif"),
    (b"GIF89a", 0, b"gif"),
    (b"WEBP", 8, b"webp"),
)

Fetch = Callable[[int, int], Future[bytes]]
"""From a message's row number and an attachment's position to its bytes. Fails where they cannot be had any more."""


Draft = Callable[[int], Future[bytes]]
"""From the key of a file that is not sent yet to its bytes."""


def _no_draft(_: int) -> Future[bytes]:
    nothing: Future[bytes] = Future()
    nothing.set_exception(LookupError("no draft"))
    return nothing


class Pictures(QQuickAsyncImageProvider):
    """Owned by the engine. A picture that is gone is an image of one pixel: Qt would warn about a failure."""

    def __init__(self, fetch: Fetch, draft: Draft | None = None) -> None:
        super().__init__()
        self._fetch = fetch
        self._draft = draft or _no_draft
        self._decoder = ThreadPoolExecutor(1, "pictures")
        self._waiting: set[_Response] = set()
        QImageReader.setAllocationLimit(DECODED_MEGABYTES)

    def requestImageResponse(self, key: str, wanted: QSize) -> QQuickImageResponse:  # noqa: N802 - Qt's name
        response = _Response()
        self._waiting.add(response)  # Qt holds only the C++ half
        future, whole = self._asked(key)
        future.add_done_callback(lambda done: self._decode(response, done, QSize(wanted), whole=whole))
        return response

    def _asked(self, key: str) -> tuple[Future[bytes], bool]:
        """`<message>/<position>`, cut to size; `whole/…` of the same; `draft/<key>/…`, not sent yet."""
        first, *rest = key.split("/")
        match first:
            case "draft":
                return self._draft(int(rest[0])), False
            case "whole":
                return self._fetch(int(rest[0]), int(rest[1])), True
            case _:
                return self._fetch(int(first), int(rest[0])), False

    def close(self) -> None:
        self._decoder.shutdown(cancel_futures=True)

    def _decode(self, response: "_Response", done: Future[bytes], wanted: QSize, *, whole: bool) -> None:
        show = whole_picture if whole else picture
        with suppress(RuntimeError):  # the window has closed
            self._decoder.submit(self._answer, response, done, lambda content: show(content, wanted))

    def _answer(self, response: "_Response", done: Future[bytes], show: Callable[[bytes], QImage]) -> None:
        failed = done.cancelled() or done.exception() is not None
        response.image = gone() if failed else show(done.result())
        response.finished.emit()
        self._waiting.discard(response)


class _Response(QQuickImageResponse):
    def __init__(self) -> None:
        super().__init__()
        self.image = QImage()

    def textureFactory(self) -> QQuickTextureFactory:  # noqa: N802 - Qt's name
        return QQuickTextureFactory.textureFactoryForImage(self.image)


def format_of(data: bytes) -> bytes | None:
    """By the file's first bytes, whatever anybody says about it."""
    return next((name for mark, at, name in _SIGNATURES if data[at : at + len(mark)] == mark), None)


def picture(data: bytes, wanted: QSize) -> QImage:
    """Cut to fill `wanted`, with rounded corners; one pixel where the bytes are no picture we show."""
    image = _read(data)
    return gone() if image.isNull() else _fitted(image, wanted)


def whole_picture(data: bytes, most: QSize) -> QImage:
    """Never larger than `most`."""
    image = _read(data)
    if image.isNull():
        return gone()
    if most.isEmpty() or (image.width() <= most.width() and image.height() <= most.height()):
        return image
    kept, smooth = QtCore.Qt.AspectRatioMode.KeepAspectRatio, QtCore.Qt.TransformationMode.SmoothTransformation
    return image.scaled(most, kept, smooth)


def _read(data: bytes) -> QImage:
    """Null where the bytes are none of the four formats, or too many."""
    kind = format_of(data)
    if kind is None or len(data) > BYTES:
        return QImage()
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(kind))
    reader.setAutoTransform(True)
    return reader.read()


def gone() -> QImage:
    image = QImage(SMALLEST, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)  # transparent, without `Qt`: this thread may be here before the first frame (decision 0180)
    return image


def _fitted(image: QImage, wanted: QSize) -> QImage:
    scaled = image.scaled(
        wanted, QtCore.Qt.AspectRatioMode.KeepAspectRatioByExpanding, QtCore.Qt.TransformationMode.SmoothTransformation
    )
    fitted = QImage(wanted, QImage.Format.Format_ARGB32_Premultiplied)
    fitted.fill(QtCore.Qt.GlobalColor.transparent)
    corners = QtGui.QPainterPath()
    corner = wanted.height() * CORNER
    corners.addRoundedRect(QRectF(fitted.rect()), corner, corner)
    painter = QtGui.QPainter(fitted)
    painter.setRenderHint(QtGui.QPainter.RenderHint.Antialiasing)
    painter.setClipPath(corners)
    middle = QRect(
        (scaled.width() - wanted.width()) // 2,
        (scaled.height() - wanted.height()) // 2,
        wanted.width(),
        wanted.height(),
    )
    painter.drawImage(0, 0, scaled.copy(middle))
    painter.end()
    return fitted
