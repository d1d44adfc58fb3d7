"""Pictures made to fit: real images in, within the channel's limit out."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import random

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from conwerz_desktop.desktop import conversion, pictures
from conwerz_desktop.domain import file_types, limits
from conwerz_desktop.domain.channels import Channel
from conwerz_desktop.domain.messages import Kind
from conwerz_desktop.domain.outgoing import File


def noise(width: int, height: int, form: str) -> File:
    """What no format makes small."""
    bytes_ = random.Random(1).randbytes(width * height * 4)
    image = QImage(bytes_, width, height, QImage.Format.Format_ARGB32)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, form)
    content = bytes(buffer.data().data())
    return File(Kind.IMAGE, "noise.x", file_types.of(content), content)


def test_a_picture_too_large_is_made_smaller(qtbot: QtBot) -> None:
    large = noise(1600, 1200, "PNG")
    assert len(large.content) > limits.FILES[Channel.WHATSAPP][Kind.IMAGE].most
    made = conversion.fit(large, Channel.WHATSAPP).result(20)
    assert made is not None
    assert limits.excess(Channel.WHATSAPP, made.kind, made.mime_type, len(made.content)) is None
    assert (made.name, pictures.format_of(made.content)) == ("noise.jpg", b"jpeg")


def test_the_smallest_step_counts(qtbot: QtBot) -> None:
    made = conversion.fitted(noise(400, 300, "PNG"), 6_000)
    assert made is None or len(made.content) <= 6_000


def test_what_is_no_picture_stays_as_it_is(qtbot: QtBot) -> None:
    assert conversion.fitted(File(Kind.IMAGE, "a.png", "image/png", b"<svg/>"), 1_000_000) is None
    broken = File(Kind.IMAGE, "a.png", "image/png", b"\x89PNG\r\n\x1a\n" + bytes(40))
    assert conversion.fitted(broken, 1_000_000) is None
