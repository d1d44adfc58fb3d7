"""The mark of Conwerz at every size that a system asks for, drawn from our two drawings when the program is built."""

import struct
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

MARK, TILE = "conwerz.svg", "conwerz-tile.svg"
SMALL = 32
"""Up to here the bare mark is drawn: within a tile its two bubbles would be too few pixels."""
SIZES = (16, 22, 24, 32, 48, 64, 96, 128, 256, 512, 1024)
_IN_ICO = (16, 24, 32, 48, 64, 128, 256)
_IN_ICNS = {
    "icp4": 16, "icp5": 32, "ic11": 32, "ic12": 64, "ic07": 128, "ic13": 256, "ic08": 256, "ic14": 512, "ic09": 512,
    "ic10": 1024,
}  # fmt: skip
"""Apple's names of pictures; ic11 to ic14 and ic10 are for screens of double density."""


def draw(drawings: Path, made: Path) -> None:
    """Write N.png for every size, conwerz.ico and conwerz.icns into the folder `made`."""
    made.mkdir(parents=True, exist_ok=True)
    pictures = {size: _png(drawings / (MARK if size <= SMALL else TILE), size) for size in SIZES}
    for size, picture in pictures.items():
        (made / f"{size}.png").write_bytes(picture)
    (made / "conwerz.ico").write_bytes(ico({size: pictures[size] for size in _IN_ICO}))
    (made / "conwerz.icns").write_bytes(icns({name: pictures[size] for name, size in _IN_ICNS.items()}))


def ico(pictures: dict[int, bytes]) -> bytes:
    """Windows' file of icons: a header, an entry of 16 bytes for each picture, then the pictures (PNG, since Vista)."""
    header = struct.pack("<HHH", 0, 1, len(pictures))
    entries, at = b"", len(header) + 16 * len(pictures)
    for size, picture in pictures.items():
        side = size % 256  # 0 stands for 256
        entries += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(picture), at)
        at += len(picture)
    return header + entries + b"".join(pictures.values())


def icns(pictures: dict[str, bytes]) -> bytes:
    """Apple's: a name of four letters and a length before each picture, and before the whole."""
    inside = b"".join(name.encode() + struct.pack(">I", len(png) + 8) + png for name, png in pictures.items())
    return b"icns" + struct.pack(">I", len(inside) + 8) + inside


def _png(drawing: Path, size: int) -> bytes:
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    QSvgRenderer(str(drawing)).render(painter)
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(data.data())
