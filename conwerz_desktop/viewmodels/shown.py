"""Frozen state behind QML properties: whoever shows it emits only what changed."""

from collections.abc import Sequence
from dataclasses import fields
from functools import cache
from typing import Any

from PySide6.QtCore import QObject


def changed_fields(old: Any, new: Any) -> Sequence[str]:
    """The names of the fields in which two dataclass instances of one type differ."""
    if old is new:  # nearly every row of a list that is shown anew
        return ()
    kind: Any = type(new)
    return [name for name in _names(kind) if getattr(old, name) != getattr(new, name)]


@cache
def _names(kind: type[Any]) -> tuple[str, ...]:
    return tuple(field.name for field in fields(kind))


def emit_changed(owner: QObject, old: Any, new: Any) -> None:
    """Emit `owner.<field>_changed` for every field that differs."""
    for name in changed_fields(old, new):
        getattr(owner, f"{name}_changed").emit()
