"""When a shop is open, by the clock on its wall."""

from datetime import UTC, date, datetime
from itertools import pairwise
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from conwerz_desktop.domain.opening_hours import (
    DAY_MINUTES,
    Holiday,
    Hours,
    Span,
    closed_since,
    is_open,
    moment,
    next_opening,
    open_time,
    overlaps,
    stretches,
)

MADRID = ZoneInfo("Europe/Madrid")
HOUR = 3_600_000
MINUTE = 60_000
NINE_TO_TWO, FIVE_TO_EIGHT = Span(9 * 60, 14 * 60), Span(17 * 60, 20 * 60)
WEEKDAYS = Hours(((NINE_TO_TWO, FIVE_TO_EIGHT),) * 5 + ((NINE_TO_TWO,), ()))
CHRISTMAS = Holiday(date(2026, 12, 24), date(2026, 12, 26), "Christmas")


def at(text: str, zone: ZoneInfo = MADRID) -> int:
    return round(datetime.fromisoformat(text).replace(tzinfo=zone).timestamp() * 1000)


def test_a_shop_with_a_pause_is_closed_in_it_and_opens_after_it() -> None:
    assert is_open(WEEKDAYS, at("2026-11-26 13:59"), MADRID)
    assert not is_open(WEEKDAYS, at("2026-11-26 14:00"), MADRID)
    assert next_opening(WEEKDAYS, at("2026-11-26 14:00"), MADRID) == at("2026-11-26 17:00")
    assert closed_since(WEEKDAYS, at("2026-11-26 15:00"), MADRID) == at("2026-11-26 14:00")


def test_a_weekend_and_a_holiday_put_the_next_opening_off() -> None:
    assert next_opening(WEEKDAYS, at("2026-11-28 14:00"), MADRID) == at("2026-11-30 09:00")
    with_holiday = Hours(WEEKDAYS.week, (CHRISTMAS,))
    assert next_opening(with_holiday, at("2026-12-23 20:30"), MADRID) == at("2026-12-28 09:00")


def test_a_shorter_holiday_inside_a_longer_one_decides() -> None:
    winter = Holiday(date(2026, 12, 1), date(2026, 12, 31), "Winter")
    eve = Holiday(date(2026, 12, 24), date(2026, 12, 24), "Sale", (NINE_TO_TWO,))
    hours = Hours(WEEKDAYS.week, (winter, eve))
    assert is_open(hours, at("2026-12-24 10:00"), MADRID)
    assert not is_open(hours, at("2026-12-23 10:00"), MADRID)


def test_a_bar_that_closes_after_midnight_is_open_until_then() -> None:
    bar = Hours(((Span(20 * 60, 2 * 60),),) * 7)
    assert is_open(bar, at("2026-11-27 01:59"), MADRID)
    assert not is_open(bar, at("2026-11-27 02:00"), MADRID)


def test_nine_is_nine_on_the_day_that_summer_time_begins() -> None:
    sundays = Hours(((),) * 6 + ((NINE_TO_TWO,),))
    assert next_opening(sundays, at("2027-03-28 00:30"), MADRID) == at("2027-03-28 09:00")
    assert open_time(sundays, at("2027-03-28 00:00"), at("2027-03-29 00:00"), MADRID) == 5 * HOUR
    night = Hours(((Span(0, 0),),) * 7)  # round the clock: a day of 23 hours is 23 hours long
    assert open_time(night, at("2027-03-28 00:00"), at("2027-03-29 00:00"), MADRID) == 23 * HOUR


def test_a_shop_that_never_opens_has_no_next_opening() -> None:
    assert next_opening(Hours(), at("2026-11-26 14:00"), MADRID) is None


def test_stretches_that_share_a_minute_are_seen() -> None:
    assert overlaps((Span(60, 180), Span(120, 240)))
    assert not overlaps((Span(120, 240), Span(60, 120)))


spans = st.builds(Span, st.integers(0, 95).map(lambda quarter: quarter * 15), st.integers(0, 95).map(lambda q: q * 15))
weeks = st.lists(st.lists(spans, max_size=2).map(tuple), min_size=7, max_size=7).map(tuple)
moments = st.integers(0, 14 * 96).map(lambda quarter: moment(date(2026, 11, 23), 0, UTC) + quarter * 15 * MINUTE)


@given(weeks, moments, moments)
def test_open_time_is_what_a_clock_on_the_wall_counts(week: tuple[tuple[Span, ...], ...], one: int, two: int) -> None:
    hours, (start, end) = Hours(week), sorted((one, two))
    quarters = sum(_says_open(hours, at) for at in range(start, end, 15 * MINUTE))
    assert open_time(hours, start, end, UTC) == quarters * 15 * MINUTE


@given(weeks, moments)
def test_whoever_waits_for_the_next_opening_finds_it_closed_until_then(
    week: tuple[tuple[Span, ...], ...], at: int
) -> None:
    hours = Hours(week)
    assert is_open(hours, at, UTC) == _says_open(hours, at)
    if is_open(hours, at, UTC) or (opens := next_opening(hours, at, UTC)) is None:
        return
    assert is_open(hours, opens, UTC)
    assert open_time(hours, at, opens, UTC) == 0


@given(weeks, moments, moments)
def test_stretches_are_in_order_and_never_touch(week: tuple[tuple[Span, ...], ...], one: int, two: int) -> None:
    found = list(stretches(Hours(week), *sorted((one, two)), UTC))
    assert all(opens < closes for opens, closes in found)
    assert all(first[1] < second[0] for first, second in pairwise(found))


def _says_open(hours: Hours, at: int) -> bool:
    """Looked up minute by minute, without arithmetic on stretches."""
    local = datetime.fromtimestamp(at / 1000, UTC)
    minute = local.hour * 60 + local.minute
    today, yesterday = hours.week[local.weekday()], hours.week[local.weekday() - 1]
    return any(span.opens <= minute < span.opens + span.minutes for span in today) or any(
        minute < span.opens + span.minutes - DAY_MINUTES for span in yesterday
    )
