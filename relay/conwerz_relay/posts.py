"""A webhook's POST as it nearly always comes: the whole of it at once, with nothing in its head that asks for more.

Reading it by the parser, call by call, costs as much as sealing it. Whatever is not certain to be exactly this is left
to the parser, so that nobody here and in front of here can be of two minds about where a request ends.
"""

from typing import NamedTuple

LINE = b"POST /webhook HTTP/1.1\r\n"
END = b"\r\n\r\n"
LENGTH = b"\r\ncontent-length: "
SIGNATURE = b"\r\nx-hub-signature-256: "
SCHEME = b"sha256="
LARGEST_HEAD = 4_096
# Wherever in a head one of these stands, be it in a value: the parser looks at it.
_ASKS_FOR_MORE = (b"transfer-encoding", b"connection", b"expect", b"upgrade", b"\r\n ", b" :")
_PLAIN = bytes(range(0x20, 0x7F))


class _Shape(NamedTuple):
    """A head that was looked at closely: what stands around its two values, and where these are."""

    before: bytes
    between: bytes
    after: bytes
    first: slice
    second: slice
    is_length_first: bool


class Posts:
    """Meta's heads differ in nothing but two values: one that was looked at is remembered, by its size."""

    def __init__(self) -> None:
        self._shapes: dict[int, _Shape] = {}

    def whole(self, data: bytes) -> tuple[bytes, bytes] | None:
        """The body and what stands as its signature, if `data` is exactly one such POST."""
        end = data.find(END, 0, LARGEST_HEAD)
        shape = self._shapes.get(end)
        if shape is None or not _fits(shape, data, end):
            shape = _looked_at(data, end)
            if shape is None:
                return None
            self._shapes[end] = shape
        first, second = data[shape.first], data[shape.second]
        length, signature = (first, second) if shape.is_length_first else (second, first)
        if not length.isdigit() or int(length) != len(data) - end - len(END):
            return None
        if not signature.startswith(SCHEME) or not signature[len(SCHEME) :].isalnum():
            return None
        return data[end + len(END) :], signature


def _fits(shape: _Shape, data: bytes, end: int) -> bool:
    before, between, after, first, second, _ = shape
    return (
        data[: first.start] == before
        and data[first.stop : second.start] == between
        and data[second.stop : end] == after
    )


def _looked_at(data: bytes, end: int) -> _Shape | None:
    head = data[: end + 2].lower()
    if end < 0 or not data.startswith(LINE) or any(word in head for word in _ASKS_FOR_MORE):
        return None
    if head.translate(None, _PLAIN) != b"\r\n" * head.count(b"\r\n"):
        return None
    length, signature = _value(head, LENGTH), _value(head, SIGNATURE)
    if length is None or signature is None or not head[signature].startswith(SCHEME):
        return None
    first, second = sorted((length, signature), key=lambda each: int(each.start))
    return _Shape(
        data[: first.start],
        data[first.stop : second.start],
        data[second.stop : end],
        first,
        second,
        first is length,
    )


def _value(head: bytes, line: bytes) -> slice | None:
    """Where it stands on the only line that speaks of it; None where another word of the head does as well."""
    start = head.find(line) + len(line)
    if start < len(line) or head.count(line[2:-2]) != 1:
        return None
    return slice(start, head.index(b"\r", start))
