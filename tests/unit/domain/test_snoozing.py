"""When a conversation may come back: what is offered at every hour of the week, and what can be typed."""

from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conwerz_desktop.domain import snoozing
from conwerz_desktop.domain.snoozing import Preset

MONDAY = datetime(2026, 9, 21, 14, 13)  # noqa: DTZ001 - the owner's own time
DAYS = {"today": 0, "tomorrow": 1, "fri": 4, "friday": 4, "mon": 7}
TIMES = st.datetimes(datetime(2026, 1, 1), datetime(2027, 12, 31))  # noqa: DTZ001


def offered(now: datetime, closes: datetime | None = None) -> dict[Preset, datetime]:
    return dict(snoozing.presets(now, closes))


def test_on_a_monday_afternoon() -> None:
    assert {preset: str(at)[:16] for preset, at in offered(MONDAY, MONDAY + timedelta(hours=20)).items()} == {
        Preset.LATER: "2026-09-21 17:15",
        Preset.EVENING: "2026-09-21 18:00",
        Preset.TOMORROW: "2026-09-22 09:00",
        Preset.NEXT_WEEK: "2026-09-28 09:00",
        Preset.CLOSING: "2026-09-22 09:13",
    }


def test_late_in_the_evening_nothing_is_offered_for_today() -> None:
    assert list(offered(MONDAY.replace(hour=19))) == [Preset.TOMORROW, Preset.NEXT_WEEK]


def test_on_a_sunday_tomorrow_is_next_week() -> None:
    assert list(offered(datetime(2026, 9, 20, 20))) == [Preset.TOMORROW]  # noqa: DTZ001


@pytest.mark.parametrize(("left", "before"), [(180, 60), (60, 15), (10, None)])
def test_before_the_window_closes_there_is_still_time_to_answer(left: int, before: int | None) -> None:
    closes = MONDAY + timedelta(minutes=left)
    at = offered(MONDAY, closes).get(Preset.CLOSING)
    assert at == (closes - timedelta(minutes=before) if before else None)


@given(now=TIMES, left=st.timedeltas(timedelta(), timedelta(days=1)))
def test_whatever_is_offered_is_still_to_come(now: datetime, left: timedelta) -> None:
    found = snoozing.presets(now, now + left)
    assert all(at > now for _, at in found)
    assert all(at < now + left for preset, at in found if preset is Preset.CLOSING)
    usual = [at for preset, at in found if preset is not Preset.CLOSING]
    assert usual == sorted(set(usual))


@pytest.mark.parametrize(
    ("typed", "at"),
    [
        ("3h", "2026-09-21 17:13"),
        ("45 min", "2026-09-21 14:58"),
        ("2d", "2026-09-23 14:13"),
        ("1w", "2026-09-28 14:13"),
        ("16:30", "2026-09-21 16:30"),
        ("16.30", "2026-09-21 16:30"),
        ("9", "2026-09-22 09:00"),
        ("Tomorrow", "2026-09-22 09:00"),
        ("tomorrow 16:05", "2026-09-22 16:05"),
        ("FRI 10:00", "2026-09-25 10:00"),
        ("mon", "2026-09-28 09:00"),
        ("2026-12-24", "2026-12-24 09:00"),
        ("2026-12-24 18h30", "2026-12-24 18:30"),
    ],
)
def test_what_is_typed_is_a_moment(typed: str, at: str) -> None:
    assert str(snoozing.read(typed, MONDAY, DAYS))[:16] == at


@pytest.mark.parametrize(
    "typed", ["", "soon", "25:00", "12:61", "2026-02-31", "2026-09-20", "today 9:00", "0h", "99999d"]
)
def test_what_is_no_moment_to_come_is_none(typed: str) -> None:
    assert snoozing.read(typed, MONDAY, DAYS) is None


@given(typed=st.text(max_size=20), now=TIMES)
def test_nothing_that_is_typed_fails(typed: str, now: datetime) -> None:
    found = snoozing.read(typed, now, DAYS)
    assert found is None or found > now
