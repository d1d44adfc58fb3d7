import asyncio

import pytest

from conwerz_desktop.services.sleep import LATE, LOOK_EVERY, until_woken

STEP = int(LOOK_EVERY * 1000)


@pytest.mark.parametrize("slept", [LATE + 1, 8 * 3_600_000])
async def test_a_rest_that_took_far_too_long_was_sleep(slept: int) -> None:
    now, rests = 1_000, []

    async def sleep(seconds: float) -> None:
        nonlocal now
        rests.append(seconds)
        now += STEP + (slept if len(rests) == 4 else 0)

    await until_woken(lambda: now, sleep)
    assert rests == [LOOK_EVERY] * 4


async def test_load_and_a_clock_that_is_set_back_are_none() -> None:
    now, rests = 1_000_000_000, 0

    async def sleep(_: float) -> None:
        nonlocal now, rests
        rests += 1
        now += (STEP + LATE, STEP, -3_600_000)[rests % 3]
        if rests == 300:
            raise asyncio.CancelledError

    with pytest.raises(asyncio.CancelledError):
        await until_woken(lambda: now, sleep)
