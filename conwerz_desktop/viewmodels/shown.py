"""Frozen state behind QML properties: whoever shows it emits only what changed."""

from dataclasses import fields
from typing import Any

from PySide6.QtCore import QObject


def changed_fields(old: Any, new: Any) -> list[str]:
    """The names of the fields in which two dataclass instances of one type differ."""
    return [field.name for field in fields(new) if getattr(old, field.name) != getattr(new, field.name)]


def emit_changed(owner: QObject, old: Any, new: Any) -> None:
    """Emit `owner.<field>_changed` for every field that differs."""
    for name in changed_fields(old, new):
        getattr(owner, f"{name}_changed").emit()
