"""What will happen later in practice time: receipts, answers, customers who go on writing."""

import asyncio
import heapq
import itertools
from collections.abc import Callable
from contextlib import suppress

from conwerz_desktop.practice.world.clock import PracticeClock

Action = Callable[[int], None]


class Agenda:
    """Actions get the time they were due, so that a moved clock leaves believable timestamps behind."""

    def __init__(self, clock: PracticeClock) -> None:
        self._clock = clock
        self._due: list[tuple[int, int, Action]] = []
        self._order = itertools.count()
        self._changed = asyncio.Event()

    def add(self, at: int, action: Action) -> None:
        heapq.heappush(self._due, (at, next(self._order), action))
        self._changed.set()

    def run_due(self) -> None:
        while self._due and self._due[0][0] <= self._clock.now():
            at, _, action = heapq.heappop(self._due)
            action(at)

    async def run(self) -> None:
        """Until cancelled."""
        while True:
            self.run_due()
            with suppress(TimeoutError):
                async with asyncio.timeout(self._pause()):
                    await self._changed.wait()
            self._changed.clear()

    def _pause(self) -> float | None:
        return max(0, self._due[0][0] - self._clock.now()) / 1_000 if self._due else None
