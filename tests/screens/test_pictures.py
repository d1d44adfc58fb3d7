"""Photos: four formats by their first bytes, bounded, decoded off the GUI thread; a quiet place for what is gone."""

import struct
import threading
import zlib
from concurrent.futures import Future

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QColor, QImage

from conwerz_desktop.desktop import pictures
from conwerz_desktop.domain.messages import Attachment, Kind
from conwerz_desktop.domain.people import Profile
from tests import shop
from tests.screens.conftest import Desktop
from tests.shop import HOUR, PAGE, Said, Talk

SIZE = QSize(250, 188)
PHOTO = Attachment(Kind.IMAGE, url="https://scontent.example/1.png")


def drawn(kind: str, width: int = 60, height: int = 40) -> bytes:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("#2C4FA3"))
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, kind)
    return bytes(data.data())


def bomb(width: int) -> bytes:
    """A small file that says it is enormous."""

    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    header = struct.pack(">IIBBBBB", width, width, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(bytes(1000))) + chunk(b"IEND", b"")
    )


def is_gone(image: QImage) -> bool:
    return image.size() == pictures.SMALLEST


@pytest.mark.parametrize("kind", ["png", "jpeg", "webp"])
def test_a_photo_fills_its_place_and_has_round_corners(qapp: object, kind: str) -> None:
    image = pictures.picture(drawn(kind), SIZE)
    assert image.size() == SIZE
    assert image.pixelColor(125, 94).blue() > 120
    assert image.pixelColor(0, 0).alpha() == 0


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"<svg xmlns='http://www.w3.org/2000/svg'><image href='http://127.0.0.1/'/></svg>",
        b"BM" + bytes(100),
        drawn("png")[:60],
        b"\x89PNG\r\n\x1a\n",
        bytes(pictures.BYTES + 1),
    ],
)
def test_what_is_no_photo_is_gone(qapp: object, data: bytes) -> None:
    assert is_gone(pictures.picture(data, SIZE))


@pytest.mark.qt_log_ignore("QImageIOHandler: Rejecting image", extend=True)
def test_a_bomb_is_refused(qapp: object) -> None:
    pictures.Pictures(lambda message, position: Future())
    assert is_gone(pictures.picture(bomb(20_000), SIZE))


def test_a_photo_is_waited_for_and_shown(desktop: Desktop) -> None:
    talk = Talk(PAGE, "ana", Profile("Ana"), (Said(HOUR, "look", parts=(PHOTO,)),))
    shop.fill(desktop.store, [talk])
    desktop.pictures["1/0"] = drawn("png")
    desktop.shell.show_inbox(desktop.desk)
    photo = desktop.window.find("Photo")
    assert (photo.width(), photo.height()) == (250, 188)


def test_a_photo_that_is_gone_says_so(desktop: Desktop) -> None:
    talk = Talk(PAGE, "ana", Profile("Ana"), (Said(HOUR, "look", parts=(PHOTO,)),))
    shop.fill(desktop.store, [talk])
    desktop.shell.show_inbox(desktop.desk)
    desktop.window.find("Photo, no longer available")


def test_the_bytes_are_not_decoded_on_the_gui_thread(desktop: Desktop, monkeypatch: pytest.MonkeyPatch) -> None:
    where: list[int] = []
    decode = pictures.picture

    def noted(data: bytes, wanted: QSize) -> QImage:
        where.append(threading.get_ident())
        return decode(data, wanted)

    monkeypatch.setattr(pictures, "picture", noted)
    desktop.pictures["1/0"] = drawn("png")
    shop.fill(desktop.store, [Talk(PAGE, "ana", Profile("Ana"), (Said(HOUR, "look", parts=(PHOTO,)),))])
    desktop.shell.show_inbox(desktop.desk)
    desktop.window.find("Photo")
    assert where
    assert threading.get_ident() not in where
