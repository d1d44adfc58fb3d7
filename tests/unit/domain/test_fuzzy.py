"""A few letters find what they mean."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conwerz_desktop.domain import fuzzy

NAMES = ["Done", "Done, and next", "Next conversation", "Snooze…", "Go to leads", "Search everything", "Quit Conwerz"]


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("done", "Done"),
        ("dn", "Done, and next"),
        ("next", "Next conversation"),
        ("gl", "Go to leads"),
        ("go le", "Go to leads"),
        ("QUIT", "Quit Conwerz"),
        ("sev", "Search everything"),
    ],
)
def test_the_likeliest_comes_first(typed: str, first: str) -> None:
    assert max(NAMES, key=lambda name: fuzzy.score(typed, name)) == first


def test_marks_and_case_do_not_matter() -> None:
    assert fuzzy.score("lucia", "Lucía Fernández") == fuzzy.score("LUCÍA", "lucia fernandez") > 0


def test_what_is_not_there_is_not_found() -> None:
    assert fuzzy.score("zz", "Snooze") == fuzzy.NOTHING
    assert fuzzy.score("enod", "Done") == fuzzy.NOTHING


@given(st.text(max_size=30) | st.text("ab c", max_size=12), st.data())
def test_letters_in_their_order_are_always_found(name: str, data: st.DataObject) -> None:
    kept = data.draw(st.lists(st.booleans(), min_size=len(name), max_size=len(name)))
    typed = "".join(letter for letter, keep in zip(name, kept, strict=True) if keep)
    assert fuzzy.score(typed, name) >= 0
