"""The order of names in a list: as the window's language sorts them, "Ana 2" before "ana 10"."""

from collections.abc import Callable, Iterable
from functools import cmp_to_key
from typing import TypeVar

from PySide6.QtCore import QCollator, QLocale

Row = TypeVar("Row")


def in_order(rows: Iterable[Row], name: Callable[[Row], str], locale: QLocale | None = None) -> tuple[Row, ...]:
    """What has one name stays in the order that it had."""
    unsorted = tuple(rows)
    if len(unsorted) < 2:
        return unsorted
    collator = QCollator(locale or QLocale())  # which could leave case alone itself: to say so, Qt's every enum is made
    collator.setNumericMode(True)
    key = cmp_to_key(collator.compare)
    return tuple(sorted(unsorted, key=lambda row: key(name(row).casefold())))
