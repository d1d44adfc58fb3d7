"""What is over is forgotten in small steps, whatever comes and goes between two of them."""

import random

import pytest

from conwerz_relay.forgetting import AT_ONCE, sift


def test_what_is_over_goes_and_the_rest_stays_where_it_lies() -> None:
    held = {number: number % 3 for number in range(3 * AT_ONCE + 5)}
    steps = sum(1 for _ in sift(held, lambda value: value == 0))
    assert held == {number: number % 3 for number in range(3 * AT_ONCE + 5) if number % 3}
    assert steps == 4


def test_no_step_looks_at_more_than_a_few() -> None:
    looked: list[int] = []
    held = dict(enumerate(range(2 * AT_ONCE)))
    steps = sift(held, lambda value: bool(looked.append(value)))
    next(steps)
    assert len(looked) == AT_ONCE


def test_nothing_held_is_no_step() -> None:
    assert list(sift({}, bool)) == []


@pytest.mark.parametrize("seed", range(5))
def test_others_may_change_it_in_between(seed: int) -> None:
    """What is not over never goes, and what is passed over goes the next time."""
    chance = random.Random(seed)
    held = {number: chance.random() < 0.5 for number in range(5 * AT_ONCE)}
    stays = {number for number, is_over in held.items() if not is_over}
    for _ in sift(held, bool):
        for number in chance.sample(sorted(held), 200):
            del held[number]
            stays.discard(number)
        fresh = 10**9 + chance.randrange(10**9)
        held[fresh] = False
        stays.add(fresh)
    assert stays <= held.keys()
    for _ in sift(held, bool):
        pass
    assert held.keys() == stays
