"""Reports on an answer come in any order, and the bubble ends in the same state."""

from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from conwerz_desktop.domain.messages import Progress, furthest

OUTGOING = [progress for progress in Progress if progress is not Progress.RECEIVED]


def last(*reports: Progress) -> Progress:
    known = Progress.SENDING
    for report in reports:
        known = furthest(known, report)
    return known


@pytest.mark.parametrize(
    ("reports", "shown"),
    [
        ((Progress.SENT, Progress.DELIVERED, Progress.READ), Progress.READ),
        ((Progress.SENT, Progress.READ), Progress.READ),
        ((Progress.SENT, Progress.FAILED), Progress.FAILED),
        ((Progress.FAILED, Progress.DELIVERED), Progress.DELIVERED),
        ((Progress.UNKNOWN, Progress.SENT), Progress.SENT),
    ],
)
def test_every_order_ends_the_same(reports: tuple[Progress, ...], shown: Progress) -> None:
    assert {last(*order) for order in permutations(reports)} == {shown}


@given(st.lists(st.sampled_from(OUTGOING)))
def test_nothing_takes_a_state_back(reports: list[Progress]) -> None:
    known = last(*reports)
    assert all(furthest(known, report) is known for report in reports)


def test_what_a_customer_wrote_has_no_progress() -> None:
    assert furthest(Progress.RECEIVED, Progress.READ) is Progress.RECEIVED
