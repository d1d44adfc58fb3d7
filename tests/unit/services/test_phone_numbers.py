"""Which spellings are one number, country by country: what WhatsApp writes need not be what people dial."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conwerz_desktop.services.phone_numbers import is_number, spellings


def digits(count: int) -> st.SearchStrategy[str]:
    return st.text("0123456789", min_size=count, max_size=count)


BRAZIL = st.builds("55{}9{}{}".format, st.sampled_from(["11", "21", "48", "85"]), st.sampled_from("6789"), digits(7))
MEXICO = st.builds("521{}{}".format, st.sampled_from(["55", "33", "81", "664"]), digits(8)).map(lambda one: one[:13])
ARGENTINA = st.builds("54911{}{}".format, st.sampled_from("23456"), digits(7))


@given(BRAZIL | MEXICO | ARGENTINA)
def test_either_spelling_leads_to_the_other(number: str) -> None:
    for other in spellings(number):
        assert spellings(other) == (number,)
        assert len(other) == len(number) - 1


@pytest.mark.parametrize(
    ("number", "other"),
    [
        ("5511987654321", "551187654321"),
        ("5215512345678", "525512345678"),
        ("5491123456789", "541123456789"),
    ],
)
def test_known_pairs(number: str, other: str) -> None:
    assert spellings(number) == (other,)
    assert spellings(other) == (number,)


@pytest.mark.parametrize("landline", ["551133334444", "5511933334444"])
def test_a_landline_is_nobody_elses_mobile(landline: str) -> None:
    assert spellings(landline) == ()


@given(st.sampled_from(["34", "1", "49", "44", "91"]), digits(9))
def test_other_countries_have_one_spelling(country: str, rest: str) -> None:
    assert spellings(country + rest) == ()


@given(st.text(max_size=20))
def test_anything(text: str) -> None:
    assert isinstance(spellings(text), tuple)


def test_an_id_is_no_number() -> None:
    assert is_number("34600111222")
    assert not is_number("ES.77001")
    assert spellings("ES.77001") == ()
