"""Meta's payloads as they are read, and what goes to one shop as it is written.

Of a POST that holds a thousand shops' entries each part is put together from Meta's own text: to write it anew costs
more than to seal it.
"""

import json
import re
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from conwerz_relay.split import by_tenant, tenant_of

SEVERAL = 4_096  # bytes: what is shorter holds one entry, nearly always

_SCAN = json.JSONDecoder().scan_once  # type: ignore[attr-defined] # the scanner by itself
_ENTRIES = re.compile(r'\{"object":"(page|instagram)","entry":\[')
_END = "]}"
_PART = b'{"object":"%b","entry":[%b]}'


class Payload(NamedTuple):
    """`whole`: without its entries where there are several. `parts`: (asset, what is kept for it), each asset once."""

    whole: Any
    parts: Sequence[tuple[str, bytes]]


class _Entry(NamedTuple):
    """Where it stands in the text; `asset` is None where it names none."""

    asset: str | None
    start: int
    end: int


def read(body: bytes) -> Payload:
    """Raises ValueError, or RecursionError."""
    text = body.decode()
    if len(body) > SEVERAL and (head := _ENTRIES.match(text)) and (entries := _entries(text, head.end())):
        return Payload({"object": head[1]}, _put_together(head[1].encode(), entries, text, body))
    whole = _read(text)
    return Payload(whole, list(_parts(whole, body)) if isinstance(whole, dict) else ())


def _parts(whole: dict[str, Any], body: bytes) -> Iterator[tuple[str, bytes]]:
    for asset, part in by_tenant(whole):
        yield asset, body if part is whole else json.dumps(part).encode()


def _put_together(kind: bytes, entries: Sequence[_Entry], text: str, body: bytes) -> Sequence[tuple[str, bytes]]:
    is_ascii = len(body) == len(text)  # as Meta writes it: what stands in one stands at the same place in the other
    written: dict[str, list[bytes]] = {}
    for asset, start, end in entries:
        if asset is not None:
            written.setdefault(asset, []).append(body[start:end] if is_ascii else text[start:end].encode())
    if len(written) == 1 and all(each.asset for each in entries):
        return [(asset, body) for asset in written]
    return [(asset, _PART % (kind, b",".join(each))) for asset, each in written.items()]


def _read(text: str) -> Any:
    """As `json.loads`, which first looks for what Meta never writes around a payload."""
    try:
        found, end = _SCAN(text, 0)
    except StopIteration:
        end = -1
    return found if end == len(text) else json.loads(text)


def _entries(text: str, at: int) -> Sequence[_Entry]:
    """From the first one's place on, each read and let go of: a thousand kept together cost as much again.

    Empty where anything is otherwise than Meta writes it, be it only a blank.
    """
    found: list[_Entry] = []
    try:
        while True:
            entry, end = _SCAN(text, at)
            found.append(_Entry(tenant_of(entry), at, end))
            at = end + 1
            if text[end] != ",":
                return found if text[end:] == _END else ()
    except (StopIteration, IndexError):
        return ()
