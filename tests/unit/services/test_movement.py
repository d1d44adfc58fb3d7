"""Work that nobody waits for rests while the window moves, and goes on however long it does."""

import pytest

from conwerz_desktop.services.movement import IN_ALL, LONGEST, STILL, GivingWay, Movement


class Time:
    """Seconds, moved by whoever sleeps; `while_asleep` is what happens meanwhile."""

    def __init__(self) -> None:
        self.now = 1_000.0
        self.pauses: list[float] = []
        self.movement = Movement(lambda: self.now)
        self.giving_way = GivingWay(self.movement, self.sleep)

    async def sleep(self, seconds: float) -> None:
        self.pauses.append(seconds)
        self.now += seconds

    async def give_way(self) -> float:
        """How long it took."""
        began = self.now
        await self.giving_way()
        return self.now - began


class Scrolled(Time):
    """Draws again as soon as somebody looks whether it is still."""

    async def sleep(self, seconds: float) -> None:
        await super().sleep(seconds)
        self.movement.note_frame()


async def test_nobody_waits_for_a_window_that_never_drew() -> None:
    time = Time()
    await time.give_way()
    assert time.pauses == []


async def test_nobody_waits_for_a_window_that_is_still() -> None:
    time = Time()
    time.movement.note_frame()
    time.now += STILL
    await time.give_way()
    assert time.pauses == []


async def test_the_last_frame_is_waited_for_until_the_window_is_still() -> None:
    time = Time()
    time.movement.note_frame()
    time.now += STILL / 4
    assert await time.give_way() == pytest.approx(STILL * 3 / 4)
    assert time.movement.still_in() == 0


async def test_a_window_that_never_comes_to_rest_is_waited_for_no_longer_than_agreed() -> None:
    time = Scrolled()
    time.movement.note_frame()
    for _ in range(3):
        assert await time.give_way() == pytest.approx(LONGEST)
        assert time.movement.still_in() > 0


async def test_a_piece_of_work_waits_no_longer_than_agreed_in_all() -> None:
    """So that what waits behind a purge, as the merge that has words out of the file, is in time however long it is."""
    time = Scrolled()
    time.movement.note_frame()
    waited = [await time.give_way() for _ in range(2 * round(IN_ALL / LONGEST))]
    assert sum(waited) == pytest.approx(IN_ALL)
    assert waited[-1] == 0
    assert time.movement.still_in() > 0
