"""What is offered while an operator is typed: every value it knows, and those that the letters begin."""

import pytest

from conwerz_desktop.domain.search_query import STATES, Operator
from conwerz_desktop.viewmodels import suggestions


def offered(typed: str) -> list[str]:
    return [each.text for each in suggestions.of(typed, ["Lucía Fernández", "Tom"], ["vip", "Big order"])]


@pytest.mark.parametrize(
    ("typed", "texts"),
    [
        ("", [f"{each}:" for each in Operator]),
        ("blue ", []),
        ("blue b", []),
        ("blue be", ["before:"]),
        ("IS", ["is:"]),
        ("is:", [f"is:{each}" for each in STATES]),
        ("is:s", ["is:snoozed", "is:starred", "is:spam"]),
        ("is: wai", ["is:waiting"]),
        ("is:waiting", []),
        ("from:", ["from:me", 'from:"Lucía Fernández"', "from:Tom"]),
        ("from: fer", ['from:"Lucía Fernández"']),
        ('from:"lu', ['from:"Lucía Fernández"']),
        ("label:o", ['label:"Big order"']),
        ("channel:w", ["channel:whatsapp"]),
        ("size:", []),
    ],
)
def test_what_may_be_typed_next(typed: str, texts: list[str]) -> None:
    assert offered(typed) == texts
