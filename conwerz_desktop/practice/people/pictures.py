"""The photographs of the practice shop, drawn here: discs and bars on paper, written as PNG with zlib alone."""

import struct
import zlib
from collections.abc import Callable
from dataclasses import dataclass, field

Colour = tuple[int, int, int]

WIDTH, HEIGHT = 480, 360

PAPER, OAK, LINEN = (232, 221, 203), (196, 160, 120), (240, 236, 228)
COBALT, SKY, CREAM = (42, 82, 158), (96, 140, 206), (246, 242, 234)
SAGE, MOSS, CLAY = (150, 178, 146), (92, 126, 92), (184, 98, 66)
INK, SHADE, ROSE, GOLD = (52, 48, 44), (208, 196, 178), (214, 150, 140), (206, 160, 70)


@dataclass(slots=True)
class Canvas:
    """Rows of RGB bytes; shapes are filled row by row, with soft left and right edges."""

    width: int
    height: int
    paper: Colour
    rows: list[bytearray] = field(init=False)

    def __post_init__(self) -> None:
        self.rows = [bytearray(self.paper * self.width) for _ in range(self.height)]

    def disc(self, x: float, y: float, radius: float, colour: Colour, *, squash: float = 1.0) -> None:
        tall = radius * squash
        for row in range(max(0, int(y - tall)), min(self.height, int(y + tall) + 1)):
            share = 1 - ((row + 0.5 - y) / tall) ** 2
            if share > 0:
                half = radius * share**0.5
                self._span(row, x - half, x + half, colour)

    def bar(self, left: float, top: float, right: float, bottom: float, colour: Colour) -> None:
        for row in range(max(0, int(top)), min(self.height, int(bottom))):
            self._span(row, left, right, colour)

    def _span(self, row: int, left: float, right: float, colour: Colour) -> None:
        first, last = max(0, int(left) + 1), min(self.width, int(right))
        if last > first:
            self.rows[row][first * 3 : last * 3] = bytes(colour) * (last - first)
        self._blend(row, int(left), 1 - left % 1, colour)
        self._blend(row, int(right), right % 1, colour)

    def _blend(self, row: int, x: int, share: float, colour: Colour) -> None:
        if 0 <= x < self.width:
            old = self.rows[row][x * 3 : x * 3 + 3]
            self.rows[row][x * 3 : x * 3 + 3] = bytes(
                round(was + (new - was) * share) for was, new in zip(old, colour, strict=True)
            )

    def png(self) -> bytes:
        """RFC 2083: 8-bit RGB, no filter."""
        header = struct.pack(">IIBBBBB", self.width, self.height, 8, 2, 0, 0, 0)
        pixels = zlib.compress(b"".join(b"\0" + row for row in self.rows), 6)
        return b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", header) + _chunk(b"IDAT", pixels) + _chunk(b"IEND", b"")


def _chunk(name: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))


def _plate(canvas: Canvas, x: float, y: float, radius: float, glaze: Colour, ring: Colour) -> None:
    canvas.disc(x + 4, y + 8, radius, SHADE)
    for share, colour in ((1.0, CREAM), (0.94, glaze), (0.66, CREAM), (0.62, ring), (0.2, CREAM)):
        canvas.disc(x, y, radius * share, colour)


def _plates(canvas: Canvas) -> None:
    for x, y, radius in ((130, 190, 96), (262, 170, 96), (374, 200, 84)):
        _plate(canvas, x, y, radius, COBALT, SKY)


def _green_bowl(canvas: Canvas) -> None:
    canvas.bar(0, 250, WIDTH, HEIGHT, OAK)
    canvas.disc(240, 262, 150, SHADE, squash=0.25)
    canvas.disc(240, 170, 140, MOSS, squash=0.72)
    canvas.bar(0, 0, WIDTH, 150, LINEN)
    canvas.disc(240, 150, 140, SAGE, squash=0.28)
    canvas.disc(240, 154, 124, MOSS, squash=0.22)


def _chipped_cup(canvas: Canvas) -> None:
    canvas.disc(352, 190, 58, CLAY)
    canvas.disc(352, 190, 36, canvas.paper)
    canvas.bar(140, 110, 340, 280, CLAY)
    canvas.disc(240, 280, 100, CLAY, squash=0.25)
    canvas.disc(240, 110, 100, ROSE, squash=0.25)
    canvas.disc(240, 114, 88, INK, squash=0.2)
    canvas.disc(170, 98, 18, canvas.paper)


def _vase(canvas: Canvas) -> None:
    canvas.bar(0, 280, WIDTH, HEIGHT, SHADE)
    for x, y, colour in ((200, 84, ROSE), (240, 60, GOLD), (284, 90, ROSE)):
        canvas.bar(x - 2, y, x + 2, 180, MOSS)
        canvas.disc(x, y, 26, colour)
        canvas.disc(x, y, 9, CREAM)
    canvas.disc(240, 244, 74, COBALT)
    canvas.bar(216, 150, 264, 200, COBALT)
    canvas.disc(240, 150, 32, SKY, squash=0.3)
    canvas.disc(240, 244, 74, SKY, squash=0.12)


def _gift(canvas: Canvas) -> None:
    canvas.bar(120, 130, 360, 310, GOLD)
    canvas.bar(106, 110, 374, 156, ROSE)
    canvas.bar(222, 110, 258, 310, CLAY)
    for x in (206, 274):
        canvas.disc(x, 92, 34, CLAY, squash=0.7)
        canvas.disc(x, 92, 16, canvas.paper, squash=0.7)


def _tiles(canvas: Canvas) -> None:
    for row in range(3):
        for column in range(4):
            left, top = 18 + column * 113, 14 + row * 113
            canvas.bar(left, top, left + 105, top + 105, CREAM if (row + column) % 2 else COBALT)
            canvas.disc(left + 52, top + 52, 38, SKY if (row + column) % 2 else CREAM)
            canvas.disc(left + 52, top + 52, 18, GOLD)


_DRAWINGS: dict[str, tuple[Colour, Callable[[Canvas], None]]] = {
    "plates": (PAPER, _plates),
    "green bowl": (LINEN, _green_bowl),
    "chipped cup": (PAPER, _chipped_cup),
    "vase": (LINEN, _vase),
    "gift": (SAGE, _gift),
    "tiles": (OAK, _tiles),
}

NAMES = tuple(_DRAWINGS)


def draw(name: str) -> bytes:
    """A PNG of about 480 by 360. Raises KeyError for a name not in NAMES."""
    paper, paint = _DRAWINGS[name]
    canvas = Canvas(WIDTH, HEIGHT, paper)
    paint(canvas)
    return canvas.png()


def face(hue: float) -> bytes:
    """A profile picture: a head and shoulders in one of many colours; `hue` from 0 to 1."""
    tint = tuple(round(150 + 90 * abs((hue * 3 + shift) % 2 - 1)) for shift in (0.0, 0.66, 1.33))
    canvas = Canvas(96, 96, (tint[0], tint[1], tint[2]))
    canvas.disc(48, 100, 36, CREAM)
    canvas.disc(48, 42, 20, CREAM)
    return canvas.png()
