"""Heads of answers as bytes: where thousands go out at once, what they have in common is put together before."""

from collections.abc import Iterable

Headers = Iterable[tuple[bytes, bytes]]

CLOSING = (b"connection", b"close")


def lines(headers: Headers) -> bytes:
    return b"".join([b"%b: %b\r\n" % header for header in headers])
