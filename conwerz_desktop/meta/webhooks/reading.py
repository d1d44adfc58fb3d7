"""Takes values out of Meta's JSON without trusting their types: ids come as numbers, numbers as text (contract 1.1)."""

import json
import math
import re
from collections.abc import Mapping
from typing import Any, TypeVar

from conwerz_desktop.domain.events import UNTOLD, Ignored, Unrecognised
from conwerz_desktop.domain.records import record

__all__ = [
    "UNTOLD",
    "Json",
    "Part",
    "Unreadable",
    "decimal",
    "first_text",
    "flag",
    "listed",
    "mapping",
    "moment",
    "name",
    "parsed",
    "required",
    "text",
    "texts",
    "whole",
]

T = TypeVar("T")
Json = Mapping[str, Any]

_WHOLE = re.compile(r"(-?[0-9]{1,18})(?:\.[0-9]*)?")
_NAME = re.compile(r"[A-Za-z0-9_.-]{1,64}")
_SECONDS = range(10**9, 10**11)
_MILLISECONDS = range(10**12, 10**14)
_MICROSECONDS = range(10**15, 10**17)


class Unreadable(Exception):
    """A part lacks what its kind cannot be without. The message names what, in words fit for a log."""


@record
class Part:
    """One item of a payload in the smallest envelope in which `read` would read it again."""

    kind: object  # the payload's `object`: page, instagram …
    entry: object
    asset_id: str | None = None
    occurred_at: int | None = None

    @property
    def raw(self) -> Json:
        return {"object": self.kind, "entry": [self.entry]}

    def unrecognised(self, reason: str) -> Unrecognised:
        return Unrecognised(self.raw, reason, self.asset_id, self.occurred_at)

    def ignored(self, kind: object, reason: str) -> Ignored:
        return Ignored(name(kind), reason, self.asset_id, self.occurred_at)


def mapping(value: object) -> Json:
    return value if isinstance(value, dict) else {}


def listed(value: object) -> list[Any]:
    """A list as it is, nothing as no items, anything else as a list of it."""
    if isinstance(value, list):
        return value
    return [] if value is None else [value]


def text(value: object) -> str | None:
    """Text, or an id written as a number; None where there is neither, or nothing in it."""
    if isinstance(value, str):
        return _storable(value) or None
    if isinstance(value, int) and not isinstance(value, bool) and value.bit_length() <= 128:
        return str(value)
    return None


def first_text(*values: object) -> str | None:
    return next((found for value in values if (found := text(value))), None)


def texts(values: object) -> tuple[str, ...]:
    return tuple(found for value in listed(values) if (found := text(value)))


def parsed(value: object) -> Json:
    """An object that travels as JSON inside a text."""
    try:
        return mapping(json.loads(value)) if isinstance(value, str) else {}
    except (ValueError, RecursionError):
        return {}


def flag(value: object) -> bool:
    return value is True or (isinstance(value, str) and value.lower() == "true")


def whole(value: object) -> int | None:
    if isinstance(value, str) and (match := _WHOLE.fullmatch(value)):
        return int(match[1])
    if isinstance(value, float) and abs(value) < 2**63:
        return int(value)
    if isinstance(value, int) and not isinstance(value, bool) and value.bit_length() < 64:
        return value
    return None


def decimal(value: object) -> float | None:
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return None
    try:
        number = float(value)
    except (ValueError, OverflowError):
        return None
    return number if math.isfinite(number) else None


def moment(value: object) -> int | None:
    """Milliseconds, of a time in seconds, milliseconds or microseconds; None for what cannot be an event's time."""
    number = whole(value) or 0
    if number in _SECONDS:
        return number * 1000
    if number in _MILLISECONDS:
        return number
    return number // 1000 if number in _MICROSECONDS else None


def required(value: T | None, problem: str) -> T:
    if value is None:
        raise Unreadable(problem)
    return value


def name(value: object) -> str:
    """A field's or kind's name, if it looks like one: what Meta's customers write must not get into a reason."""
    return value if isinstance(value, str) and _NAME.fullmatch(value) else "unnamed"


def _storable(value: str) -> str:
    """Half a surrogate pair, which JSON can carry and UTF-8 cannot, becomes U+FFFD."""
    if value.isascii():
        return value
    return value.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
