"""Work that nobody waits for rests while the window moves, and goes on however long it does."""

import threading
import time as clock

import pytest

from conwerz_desktop.services import movement
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


PATIENCE = 60


def test_a_frame_that_comes_ends_the_wait_for_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(movement, "SOON", 10 * PATIENCE)
    time = Time()
    waiting = threading.Thread(target=time.movement.next_frame(), daemon=True)
    waiting.start()
    time.now += 0.01
    time.movement.note_frame()
    waiting.join(PATIENCE)
    assert not waiting.is_alive()


def test_a_frame_that_came_meanwhile_is_not_waited_for_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(movement, "SOON", 10 * PATIENCE)
    time = Time()
    wait = time.movement.next_frame()
    time.now += 0.01
    time.movement.note_frame()
    waiting = threading.Thread(target=wait, daemon=True)
    waiting.start()
    waiting.join(PATIENCE)
    assert not waiting.is_alive()


def test_a_window_that_nobody_sees_is_soon_waited_for_no_more() -> None:
    drawing = Movement()
    drawing.note_frame()
    began = clock.monotonic()
    drawing.next_frame()()
    assert clock.monotonic() - began >= movement.SOON, "a frame from before shows nothing of it"
