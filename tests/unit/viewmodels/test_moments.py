import pytest

from conwerz_desktop.viewmodels.moments import DAY, HOUR, MINUTE, Calendar, span
from tests.unit.conftest import NOON  # Monday 21 September 2026, 14:13 UTC


@pytest.mark.parametrize(
    ("ago", "in_list", "day"),
    [
        (0, "14:13", "Today"),
        (14 * HOUR, "00:13", "Today"),
        (15 * HOUR, "Yesterday", "Yesterday"),
        (6 * DAY, "Tue", "Tuesday 15 September"),
        (7 * DAY, "14 Sept", "Monday 14 September"),
        (400 * DAY, "17 Aug 2025", "Sunday 17 August 2025"),
        (-HOUR, "15:13", "Today"),
    ],
)
def test_a_time_is_as_short_as_can_be_understood(calendar: Calendar, ago: int, in_list: str, day: str) -> None:
    assert calendar.in_list(NOON - ago, NOON) == in_list
    assert calendar.day(NOON - ago, NOON) == day


def test_a_short_while_ago_is_told_by_the_clock_even_across_midnight(calendar: Calendar) -> None:
    midnight = NOON + 10 * HOUR
    assert calendar.in_list(midnight - 30 * MINUTE, midnight + 30 * MINUTE) == "23:43"


def test_the_whole_date_is_there_for_who_asks(calendar: Calendar) -> None:
    assert calendar.full(NOON) == "Monday 21 September 2026, 14:13"


@pytest.mark.parametrize(
    ("lasting", "words"),
    [(-1, "0 min"), (59 * MINUTE, "59 min"), (HOUR, "1 h 0 min"), (47 * HOUR, "47 h 0 min"), (5 * DAY, "5 days")],
)
def test_how_long_something_lasts(lasting: int, words: str) -> None:
    assert span(lasting) == words
