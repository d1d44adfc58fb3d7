"""Field selection: `fields=a,b{c,d}.limit(5)` (contract 1.1)."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from conwerz_desktop.domain.records import record
from conwerz_desktop.practice import refusals

_TOKEN = re.compile(r"\s*([A-Za-z_]\w*|[{},]|\.[a-z_]+\([^)]*\))")


@dataclass(slots=True)
class Asked:
    """What was asked of one field: its own fields (none: the default ones), how many items, and other arguments."""

    fields: "dict[str, Asked]" = field(default_factory=dict)
    limit: int | None = None
    arguments: dict[str, str] = field(default_factory=dict)


@record
class Node:
    """A Graph object. A value is JSON, another node, or a function of what was asked; None means absent."""

    type: str
    default: tuple[str, ...]
    values: "Mapping[str, Node | Callable[[Asked], Any] | Any]"


def parse(text: str) -> Asked:
    """Raises Refusal 100 for what Meta could not read either."""
    words = _words(text)
    asked = _fields(words)
    if words:
        raise _syntax(text)
    return asked


def _words(text: str) -> list[str]:
    words, position = [], 0
    while position < len(text.rstrip()):
        match = _TOKEN.match(text, position)
        if match is None:
            raise _syntax(text)
        words.append(match.group(1))
        position = match.end()
    return words


def _fields(words: list[str]) -> Asked:
    asked = Asked()
    while words and words[0] != "}":
        name = words.pop(0)
        if name != ",":
            asked.fields[name] = _one(words)
    return asked


def _one(words: list[str]) -> Asked:
    asked = Asked()
    while words and (words[0] == "{" or words[0].startswith(".")):
        word = words.pop(0)
        if word == "{":
            asked.fields = _fields(words).fields
            if not words or words.pop(0) != "}":
                raise _syntax("{")
        elif word.startswith(".limit("):
            asked.limit = _number(word[len(".limit(") : -1])
        else:
            name, _, value = word[1:-1].partition("(")
            asked.arguments[name] = value
    return asked


def _number(text: str) -> int:
    if not text.isdigit():
        raise _syntax(text)
    return int(text)


def _syntax(text: str) -> refusals.Refusal:
    return refusals.Refusal(2500, f'Syntax error in "{text}"')


def answer(node: Node, asked: Asked) -> dict[str, Any]:
    """The object with the fields asked for; its id always."""
    names = asked.fields or {name: Asked() for name in node.default}
    chosen = {name: _value(node, name, wish) for name, wish in names.items()}
    return {name: value for name, value in ({"id": node.values["id"]} | chosen).items() if value is not None}


def _value(node: Node, name: str, wish: Asked) -> Any:
    if name not in node.values:
        raise refusals.bad_parameter(f"Tried accessing nonexisting field ({name}) on node type ({node.type})")
    value = node.values[name]
    if isinstance(value, Node):
        return answer(value, wish)
    return value(wish) if callable(value) else value
