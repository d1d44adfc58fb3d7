"""How far back each class reaches, and when a row of the table holds."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conwerz_desktop.domain.permissions import RetentionClass, RowState, holds, read_table

DAY = 24 * 3_600_000
MESSAGES = RetentionClass("messages", days=90, least_days=7)
LEADS = RetentionClass("leads", months=13)
NOW = 1_795_000_000_000
TABLE = read_table((Path(__file__).parents[3] / "resources" / "permissions.toml").read_text(encoding="utf-8"))
ROWS = {row.permission: row for row in TABLE.permissions}


def at(day: str) -> int:
    return int(datetime.fromisoformat(day).replace(tzinfo=UTC).timestamp() * 1_000)


@pytest.mark.parametrize(
    ("chosen", "days"), [(None, 90), (90, 90), (365, 90), (30, 30), (7, 7), (6, 7), (0, 7), (-1, 7)]
)
def test_the_owner_chooses_within_what_the_table_allows(chosen: int | None, days: int) -> None:
    assert MESSAGES.horizon(NOW, chosen) == NOW - days * DAY


def test_comments_cannot_be_chosen() -> None:
    assert RetentionClass("comments", days=90).horizon(NOW, chosen_days=7) == NOW - 90 * DAY


@pytest.mark.parametrize(
    ("now", "horizon"),
    [
        ("2026-11-23T10:30:00.125", "2025-10-23T10:30:00.125"),
        ("2027-01-31", "2025-12-31"),
        ("2027-03-31", "2026-02-28"),
        ("2029-03-30", "2028-02-29"),
    ],
)
def test_thirteen_months_are_counted_by_the_calendar(now: str, horizon: str) -> None:
    assert LEADS.horizon(at(now)) == at(horizon)


@given(st.datetimes(datetime(2000, 1, 1), datetime(2200, 1, 1)))  # noqa: DTZ001
def test_thirteen_months_are_never_fewer_days_than_a_year_and_twenty_eight(moment: datetime) -> None:
    now = at(moment.isoformat())
    horizon = LEADS.horizon(now)
    assert horizon is not None
    assert timedelta(days=393) <= timedelta(milliseconds=now - horizon) <= timedelta(days=397)


@pytest.mark.parametrize(
    ("state", "kept"),
    [
        (RowState("pages_messaging", granted=True, rows=2, oldest_at=NOW - 90 * DAY), True),
        (RowState("pages_messaging", granted=True, rows=2, oldest_at=NOW - 90 * DAY - 3_600_001), False),
        (RowState("pages_messaging", granted=True, rows=2, oldest_at=None), False),
        (RowState("pages_messaging", granted=None, rows=0), True),
        (RowState("pages_messaging", granted=True, rows=2, oldest_at=NOW - 7 * DAY, chosen_days=7), True),
        (RowState("pages_messaging", granted=True, rows=2, oldest_at=NOW - 8 * DAY, chosen_days=7), False),
        (RowState("pages_manage_metadata", granted=True, rows=1), False),
        (RowState("pages_manage_metadata", granted=True, rows=0), True),
        (RowState("pages_show_list", granted=True, rows=1), True),
        (RowState("pages_show_list", granted=False, rows=1), False),
        (RowState("pages_show_list", granted=None, rows=1), False),
        (RowState("leads_retrieval", granted=False, rows=1, oldest_at=NOW - 390 * DAY), True),
        (RowState("leads_retrieval", granted=True, rows=1, oldest_at=NOW - 399 * DAY), False),
    ],
)
def test_a_row_holds_or_does_not(state: RowState, *, kept: bool) -> None:
    assert holds(ROWS[state.permission], state, NOW) is kept
