"""A webhook's POST as it nearly always comes: the whole of it at once, with nothing in its head that asks for more.

Reading it by the parser, call by call, costs as much as sealing it. Whatever is not certain to be exactly this is left
to the parser, so that nobody here and in front of here can be of two minds about where a request ends.
"""

LINE = b"POST /webhook HTTP/1.1\r\n"
LENGTH = b"\r\ncontent-length: "
SIGNATURE = b"\r\nx-hub-signature-256: "
LARGEST_HEAD = 4_096
# Wherever in a head one of these stands, be it in a value: the parser looks at it.
_ASKS_FOR_MORE = (b"transfer-encoding", b"connection", b"expect", b"upgrade", b"\r\n ", b" :")
_PLAIN = bytes(range(0x20, 0x7F))


def whole(data: bytes) -> tuple[bytes, bytes] | None:
    """The body and what stands as its signature, if `data` is exactly one such POST."""
    end = data.find(b"\r\n\r\n", 0, LARGEST_HEAD)
    if end < 0 or not data.startswith(LINE):
        return None
    head = data[: end + 2].lower()
    if int(_value(head, LENGTH) or -1) != len(data) - end - 4:
        return None
    if any(word in head for word in _ASKS_FOR_MORE) or head.translate(None, _PLAIN) != b"\r\n" * head.count(b"\n"):
        return None
    signature = _value(head, SIGNATURE)
    return (data[end + 4 :], signature) if signature else None


def _value(head: bytes, line: bytes) -> bytes:
    """What the only line says that speaks of it; empty where another word of the head does as well."""
    at = head.find(line) + len(line)
    is_only = at >= len(line) and head.count(line[2:-2]) == 1
    value = head[at : head.index(b"\r", at)].strip() if is_only else b""
    return value if line is SIGNATURE or value.isdigit() else b""
