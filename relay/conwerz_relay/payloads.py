"""Meta's payloads as they are read, and what goes to one shop as it is written.

Of a POST that holds a thousand shops' entries each part is put together from Meta's own text: to write it anew costs
more than to seal it.
"""

import json
import re
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

SEVERAL = 4_096  # characters: what is shorter holds one entry, nearly always

_SCAN = json.JSONDecoder().scan_once  # type: ignore[attr-defined] # the scanner by itself
_ENTRIES = re.compile(r'\{"object":"(?:page|instagram)","entry":\[')
_END = "]}"
_PART = b'{"object":"%b","entry":[%b]}'


class Payload(NamedTuple):
    """`places`: where in `text` each entry stands, by its identity, if that is nothing but `object` and entries."""

    whole: Any
    places: Mapping[int, slice]
    text: str = ""


def read(text: str) -> Payload:
    """Raises ValueError, or RecursionError."""
    if len(text) > SEVERAL and (entries := _entries(text)):
        kind = _ENTRIES.match(text)
        assert kind
        whole = {**json.loads(kind[0] + _END), "entry": [entry for entry, _ in entries]}
        return Payload(whole, {id(entry): place for entry, place in entries}, text)
    return Payload(_read(text), {})


def content(part: Mapping[str, Any], payload: Payload, body: bytes) -> bytes:
    """`part` is what `split.by_tenant` made of the payload, and `body` how the whole came."""
    if part is payload.whole:
        return body
    places = [payload.places.get(id(entry)) for entry in part["entry"]] if payload.places else []
    if not places or None in places:
        return json.dumps(part).encode()
    if len(body) == len(payload.text):  # nothing beyond ASCII, as Meta writes it
        written = b",".join([body[place] for place in places if place])
    else:
        written = ",".join([payload.text[place] for place in places if place]).encode()
    return _PART % (part["object"].encode(), written)


def _read(text: str) -> Any:
    """As `json.loads`, which first looks for what Meta never writes around a payload."""
    try:
        found, end = _SCAN(text, 0)
    except StopIteration:
        end = -1
    return found if end == len(text) else json.loads(text)


def _entries(text: str) -> Sequence[tuple[Any, slice]]:
    """Each with its place in the text. Empty where anything is otherwise than Meta writes it, be it only a blank."""
    head = _ENTRIES.match(text)
    at = head.end() if head else len(text)
    found: list[tuple[Any, slice]] = []
    try:
        while True:
            entry, end = _SCAN(text, at)
            found.append((entry, slice(at, end)))
            at = end + 1
            if text[end] != ",":
                return found if text[end:] == _END else ()
    except (StopIteration, IndexError):
        return ()
