"""Names in the order of the window's language."""

import pytest
from PySide6.QtCore import QLocale

from conwerz_desktop.viewmodels.collation import in_order


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("en", ["ana 2", "Ana 10", "apple", "Ärger", "ñandú", "nz", "Öl", "Zebra"]),
        ("es", ["ana 2", "Ana 10", "apple", "Ärger", "nz", "ñandú", "Öl", "Zebra"]),
        ("sv", ["ana 2", "Ana 10", "apple", "ñandú", "nz", "Zebra", "Ärger", "Öl"]),
    ],
)
def test_each_language_has_its_own(language: str, expected: list[str]) -> None:
    assert list(in_order(sorted(expected), str, QLocale(language))) == expected


def test_what_has_one_name_keeps_its_order() -> None:
    rows = [("Ana", 2), ("ana", 1), ("Ana", 3)]
    assert list(in_order(rows, lambda row: row[0], QLocale("en"))) == rows
