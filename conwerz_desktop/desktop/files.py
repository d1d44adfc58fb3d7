"""Files in and out: pasted, dropped, saved. Read off the GUI thread, never larger than can be sent."""

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QUrl
from PySide6.QtGui import QGuiApplication, QImage

from conwerz_desktop.desktop import choosing
from conwerz_desktop.domain import file_types
from conwerz_desktop.domain.limits import MEGABYTE
from conwerz_desktop.domain.messages import Kind
from conwerz_desktop.domain.outgoing import File, Taken
from conwerz_desktop.services import background, private_files

LARGEST = 100 * MEGABYTE
AT_ONCE = 10


def save(content: bytes, place: str) -> None:
    save_later(lambda: content, place)


def save_later(made: Callable[[], bytes], place: str) -> None:
    """What takes a while to make, in the thread that saves it."""
    background.begin(lambda: private_files.put(Path(place), made()), "saving")


def keep(name: str, content: bytes) -> None:
    """Where the owner wants it."""
    choosing.choose_place(name, lambda place: save(content, place))


def clipboard_holds_files() -> bool:
    """A picture, or files; words beside a picture, as a browser copies them, count as words."""
    found = QGuiApplication.clipboard().mimeData()
    if found.hasUrls():
        return any(url.isLocalFile() for url in found.urls())
    return found.hasImage() and not found.hasText()


def read(addresses: Sequence[str]) -> Future[Sequence[Taken]]:
    """From paths or file addresses; none: from the clipboard."""
    if not addresses:
        found = QGuiApplication.clipboard().mimeData()
        if found.hasUrls():
            addresses = [url.toString() for url in found.urls()]
        elif found.hasImage():
            image = QImage(found.imageData())
            return background.begin(lambda: _pasted(image), "reading")
    paths = [path for each in addresses[:AT_ONCE] if (path := _path(each))]
    return background.begin(lambda: [taken for path in paths if (taken := _taken(path))], "reading")


def suffix(mime_type: str) -> str:
    import mimetypes  # noqa: PLC0415 - start time

    return mimetypes.guess_extension(mime_type) or ""


def _path(address: str) -> Path | None:
    url = QUrl(address)
    local = url.toLocalFile() if url.isLocalFile() else address
    return Path(local) if local and Path(local).is_file() else None


def _taken(path: Path) -> Taken | None:
    try:
        size = path.stat().st_size
        content = path.read_bytes() if size <= LARGEST else b""
    except OSError:
        return None
    mime_type = file_types.of(content, path.name)
    return Taken(File(file_types.kind(mime_type), path.name, mime_type, content), size)


def _pasted(image: QImage) -> Sequence[Taken]:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    content = bytes(buffer.data().data())
    return [Taken(File(Kind.IMAGE, "picture.png", "image/png", content), len(content))] if content else []
