"""Days are read as people write them, where they live."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conwerz_desktop.domain import typed_days

TODAY = date(2026, 11, 26)
days = st.dates(date(2000, 1, 1), date(2099, 12, 31))


def read(text: str, *, month_first: bool = False) -> date | None:
    return typed_days.read(text, TODAY, month_first=month_first)


@given(days, st.sampled_from("/-."))
def test_a_day_is_read_in_each_order(day: date, stroke: str) -> None:
    assert read(f"{day.day}{stroke}{day.month}{stroke}{day.year}") == day
    assert read(f"{day.day:02}{stroke}{day.month:02}{stroke}{day.year % 100:02}") == day
    assert read(f"{day.year}{stroke}{day.month:02}{stroke}{day.day}") == day


@given(days, st.sampled_from("/-"))
def test_where_the_month_comes_first_it_is_read_so(day: date, stroke: str) -> None:
    assert read(f"{day.month}{stroke}{day.day}{stroke}{day.year}", month_first=True) == day
    assert read(f"{day.day}.{day.month}.{day.year}", month_first=True) == day


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2026", date(2026, 1, 1)), ("2026-11", date(2026, 11, 1)), ("yesterday", TODAY - timedelta(1)),
        ("7d", TODAY - timedelta(7)), ("2w", TODAY - timedelta(14)), ("٢٠\u200f/٠٩\u200f/٢٠٢٦", date(2026, 9, 20)),
        ("20/09/2026", date(2026, 9, 20)), ("31/02/2026", None), ("20/09-2026", None), ("20/9", None), ("", None),
        ("2026-13", None), ("9999999999", None), ("0/0/2026", None),
    ],
)  # fmt: skip
def test_what_is_a_day(text: str, day: date | None) -> None:
    assert read(text) == day


def test_a_day_that_cannot_be_one_in_the_owners_order_is_read_in_the_other() -> None:
    assert read("20/09/2026", month_first=True) == date(2026, 9, 20)
    assert read("09/20/2026") == date(2026, 9, 20)
    assert read("05/09/2026", month_first=True) == date(2026, 5, 9)


@given(days, st.sampled_from("/-."))
def test_whatever_is_on_its_way_to_a_day_may_become_one(day: date, stroke: str) -> None:
    whole = f"{day.day:02}{stroke}{day.month:02}{stroke}{day.year}"
    for end in range(1, len(whole)):
        assert typed_days.may_become_one(whole[:end]) or read(whole[:end]), whole[:end]
    assert not typed_days.may_become_one("32.11.2026")
