"""A clock that jumps hides at once, but erases nothing before its time; one that steps back keeps nothing longer."""

from hypothesis import given, settings
from hypothesis import strategies as st

from conwerz_desktop.domain.trusted_time import DAY, MINUTE, Trust, after

NOON = 1_790_000_000_000
HOUR = 60 * MINUTE
YEARS = 3650 * DAY
SURE = Trust(NOON, NOON)
EXAMPLES = max(200, settings().max_examples)


def test_a_new_shop_hides_by_its_clock_and_erases_nothing_yet() -> None:
    assert after(Trust(), 0, NOON, None) == Trust(NOON, 0)


def test_the_relay_makes_sure() -> None:
    assert after(Trust(), 0, NOON, NOON) == Trust(NOON, NOON)


def test_a_jump_ahead_hides_at_once_and_erases_nothing() -> None:
    trust = after(SURE, 30_000, NOON + YEARS, None)
    assert (trust.shown_at, trust.sure_at) == (NOON + YEARS, NOON + 30_000)


def test_after_a_day_of_running_offline_the_clock_is_believed() -> None:
    trust = after(SURE, 0, NOON + YEARS, None)
    almost = after(trust, DAY - 1, NOON + YEARS + DAY - 1, None)
    assert almost.sure_at < NOON + 2 * DAY
    assert after(almost, 1, NOON + YEARS + DAY, None).sure_at == NOON + YEARS + DAY


def test_a_second_jump_begins_the_day_anew() -> None:
    trust = after(after(SURE, 0, NOON + HOUR, None), 23 * HOUR, NOON + 24 * HOUR, None)
    jumped = after(trust, 0, NOON + YEARS, None)
    assert after(jumped, 2 * HOUR, NOON + YEARS + 2 * HOUR, None).sure_at == NOON + 25 * HOUR


def test_the_relay_corrects_a_jump_ahead() -> None:
    trust = after(SURE, 0, NOON + YEARS, None)
    assert after(trust, 1000, NOON + YEARS + 1000, NOON + 1000) == Trust(NOON + 1000, NOON + 1000)


def test_absence_is_made_sure_by_the_relay_at_once() -> None:
    assert after(SURE, 0, NOON + 14 * DAY, NOON + 14 * DAY) == Trust(NOON + 14 * DAY, NOON + 14 * DAY)


def test_a_step_back_extends_nothing() -> None:
    trust = after(SURE, HOUR, NOON - YEARS, None)
    assert (trust.shown_at, trust.sure_at) == (NOON + HOUR, NOON + HOUR)


def test_a_clock_that_stands_for_an_instant_is_no_step_back() -> None:
    assert after(SURE, 5, NOON, None).shown_at == NOON


def test_a_dead_clock_is_corrected_by_the_relay_for_what_is_hidden() -> None:
    trust = after(SURE, 0, NOON - YEARS, NOON + 30 * DAY)
    assert (trust.shown_at, trust.sure_at) == (NOON + 30 * DAY, NOON)


steps = st.tuples(
    st.sampled_from((0, 30_000, HOUR, 5 * HOUR)),  # of running
    st.sampled_from((0, 0, 0, HOUR, 20 * HOUR, YEARS, -HOUR, -YEARS)),  # of which nothing ran
    st.sampled_from((None, None, 0, 0, 30_000, YEARS, -YEARS)),  # what the relay is off; None: not heard
)


@given(st.lists(steps, max_size=30))
@settings(max_examples=EXAMPLES)
def test_time_never_goes_back_for_what_was_sure_and_no_relay_alone_erases(
    told: list[tuple[int, int, int | None]],
) -> None:
    trust, wall, largest_wall, ran = SURE, NOON, NOON, 0
    for elapsed, jump, relay_off in told:
        wall += elapsed + jump
        ran += elapsed
        largest_wall = max(largest_wall, wall)
        before = trust
        trust = after(before, elapsed, wall, None if relay_off is None else wall + relay_off)
        assert trust.sure_at >= before.sure_at + elapsed
        assert trust.sure_at <= max(largest_wall, NOON) + ran
        if relay_off is None:
            assert trust.shown_at > before.shown_at - MINUTE
            if jump > DAY:
                assert trust.sure_at == before.sure_at + elapsed


@given(st.lists(st.integers(0, 30_000), max_size=200), st.integers(2 * DAY, YEARS))
@settings(max_examples=EXAMPLES)
def test_offline_nothing_is_erased_within_a_day_of_running_after_a_jump(ran: list[int], jump: int) -> None:
    trust = after(SURE, 0, NOON + jump, None)
    wall = NOON + jump
    for elapsed in ran:
        wall += elapsed
        trust = after(trust, elapsed, wall, None)
    assert trust.sure_at == NOON + sum(ran)
    assert trust.shown_at == wall
