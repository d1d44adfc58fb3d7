"""Ready answers: their places are filled, and a pasted list becomes some."""

import pytest

from conwerz_desktop.domain.canned import Wording, filled, missing, pasted

VALUES = {"first name": "Ana", "shop": "Bella Ceramics", "order": ""}


def test_places_are_filled_and_what_has_no_value_stays() -> None:
    text = "Hi {first name}, { Shop } here. Order {order}: {thing}. {}"
    assert filled(text, VALUES) == "Hi Ana, Bella Ceramics here. Order {order}: {thing}. {}"
    assert missing(text, VALUES) == ("order", "thing")


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("hours: We open at ten.\nway: Take bus 7.", [("hours", "We open at ten."), ("way", "Take bus 7.")]),
        ("/hours\tWe open at ten.\r\n/way\tTake bus 7.", [("hours", "We open at ten."), ("way", "Take bus 7.")]),
        ("Opening hours\nWe open at ten.\nSee you.\n\nThe way\nBus 7.",
         [("Opening hours", "We open at ten.\nSee you."), ("The way", "Bus 7.")]),
        ("Thank you for writing to us.", [("Thank you for writing", "Thank you for writing to us.")]),
        ("  \n\n", []),
    ],
)  # fmt: skip
def test_a_pasted_list(words: str, expected: list[tuple[str, str]]) -> None:
    assert pasted(words) == tuple(Wording(*each) for each in expected)
