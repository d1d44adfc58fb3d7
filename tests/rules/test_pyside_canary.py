"""The reason for the pin of PySide6: 6.12.0 loses a reference to None at every void call, and aborts in the end."""

import sys

from PySide6.QtCore import QObject


def test_a_thousand_void_calls_leave_none_as_it_was() -> None:
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(1_000):
        thing.setObjectName("canary")
    assert abs(sys.getrefcount(None) - before) < 100, "this PySide6 loses references to None: stay with 6.11.3"
