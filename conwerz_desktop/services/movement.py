"""Whether the window moves, for work that nobody waits for: it shares cores and Python's lock with whoever draws."""

import math
import time
from collections.abc import Awaitable, Callable

STILL = 0.04  # seconds without a frame: at 30 frames a second, the fewest of any screen, the window still moves
LONGEST = 0.25  # seconds that work waits at most, however long somebody scrolls: what must be erased goes


class Movement:
    """Told of each frame by the window, on the GUI thread; asked between two pieces of work, on any other."""

    def __init__(self, stopwatch: Callable[[], float] = time.monotonic) -> None:
        self._stopwatch = stopwatch
        self._drawn_at = -math.inf

    def note_frame(self) -> None:
        self._drawn_at = self._stopwatch()

    def still_in(self) -> float:
        """Seconds until the window counts as still, if it draws nothing more; 0 where it does."""
        return max(0.0, self._drawn_at + STILL - self._stopwatch())

    async def give_way(self, sleep: Callable[[float], Awaitable[object]]) -> None:
        """Until the window is still, or `LONGEST` is over."""
        left = LONGEST
        while left > 0 and (pause := min(left, self.still_in())) > 0:
            await sleep(pause)
            left -= pause
