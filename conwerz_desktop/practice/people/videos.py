"""A customer's video, as far as practice goes: a bowl that turns on the wheel, written as AVI of PNG frames."""

import math
import struct
from functools import cache

from conwerz_desktop.practice.people.pictures import CLAY, CREAM, INK, LINEN, OAK, ROSE, SHADE, Canvas

NAME = "video"
MIME_TYPE = "video/x-msvideo"
WIDTH, HEIGHT = 320, 240
FRAMES, A_SECOND = 24, 12


@cache
def film() -> bytes:
    """Two seconds without sound (the RIFF of Microsoft's AVI, stream format MPNG)."""
    frames = [_frame(number / FRAMES).png() for number in range(FRAMES)]
    moving = _list(b"movi", b"".join(_chunk(b"00dc", frame) for frame in frames))
    return _chunk(b"RIFF", b"AVI " + _headers(max(map(len, frames))) + moving + _index(frames))


def _frame(turn: float) -> Canvas:
    canvas = Canvas(WIDTH, HEIGHT, LINEN)
    canvas.bar(0, 190, WIDTH, HEIGHT, OAK)
    canvas.disc(160, 196, 116, SHADE, squash=0.2)
    canvas.disc(160, 138, 84, CLAY, squash=0.8)
    canvas.bar(0, 0, WIDTH, 112, LINEN)
    canvas.disc(160, 112, 84, ROSE, squash=0.26)
    canvas.disc(160, 115, 72, INK, squash=0.2)
    for mark in range(6):
        angle = math.tau * (turn + mark / 6)
        if math.sin(angle) > -0.2:
            canvas.disc(160 + 78 * math.cos(angle), 150 + 10 * math.sin(angle), 7, CREAM)
    return canvas


def _headers(largest: int) -> bytes:
    microseconds = 1_000_000 // A_SECOND
    main = struct.pack("<10I16x", microseconds, largest * A_SECOND, 0, 0x10, FRAMES, 0, 1, largest, WIDTH, HEIGHT)
    stream = struct.pack(
        "<4s4sIHHIIIIIIiI4h", b"vids", b"MPNG", 0, 0, 0, 0, 1, A_SECOND, 0, FRAMES, largest, -1, 0, 0, 0, WIDTH, HEIGHT
    )
    picture = struct.pack("<IiiHH4sIiiII", 40, WIDTH, HEIGHT, 1, 24, b"MPNG", WIDTH * HEIGHT * 3, 0, 0, 0, 0)
    return _list(b"hdrl", _chunk(b"avih", main) + _list(b"strl", _chunk(b"strh", stream) + _chunk(b"strf", picture)))


def _index(frames: list[bytes]) -> bytes:
    entries, offset = b"", 4
    for frame in frames:
        entries += struct.pack("<4sIII", b"00dc", 0x10, offset, len(frame))
        offset += 8 + len(frame) + len(frame) % 2
    return _chunk(b"idx1", entries)


def _list(kind: bytes, content: bytes) -> bytes:
    return _chunk(b"LIST", kind + content)


def _chunk(name: bytes, content: bytes) -> bytes:
    return name + struct.pack("<I", len(content)) + content + b"\0" * (len(content) % 2)
