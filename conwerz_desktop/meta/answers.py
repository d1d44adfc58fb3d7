"""What stands in Graph's answers, however they are shaped: nothing of it is taken on trust."""

from collections.abc import Mapping
from typing import Any


def items(answer: Mapping[str, Any]) -> list[dict[str, Any]]:
    """The objects of `data`."""
    data = answer.get("data")
    return [item for item in data if isinstance(item, dict)] if isinstance(data, list) else []


def word(value: object) -> str:
    return value if isinstance(value, str) else ""
