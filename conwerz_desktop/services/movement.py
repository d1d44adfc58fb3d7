"""When the window draws, for work that nobody waits for: it shares cores and Python's lock with whoever draws."""

import math
import threading
import time
from collections.abc import Awaitable, Callable

STILL = 0.04  # seconds without a frame: at 30 frames a second, the fewest of any screen, the window still moves
LONGEST = 0.25  # seconds that work waits at most at a time, however long somebody scrolls
IN_ALL = 30.0  # seconds that it waits at most from its beginning to its end: others wait behind it, and keep to times
SOON = 0.03  # seconds: what is to be seen is drawn by then, or stands where nobody looks


class Movement:
    """Told of each frame by the window, on the GUI thread; asked between two pieces of work, on any other."""

    def __init__(self, stopwatch: Callable[[], float] = time.monotonic) -> None:
        self._stopwatch = stopwatch
        self._drawn_at = -math.inf
        self._drawn = threading.Condition()

    def note_frame(self) -> None:
        with self._drawn:
            self._drawn_at = self._stopwatch()
            self._drawn.notify_all()

    def next_frame(self) -> Callable[[], object]:
        """What waits, on a thread that may, for a frame that comes after this moment, `SOON` at most."""
        since = self._stopwatch()

        def wait() -> None:
            with self._drawn:
                left = since + SOON - self._stopwatch()
                self._drawn.wait_for(lambda: self._drawn_at > since, max(0.0, left))

        return wait

    def still_in(self) -> float:
        """Seconds until the window counts as still, if it draws nothing more; 0 where it does."""
        return max(0.0, self._drawn_at + STILL - self._stopwatch())


class GivingWay:
    """Of one piece of work, from its beginning to its end."""

    def __init__(self, movement: Movement, sleep: Callable[[float], Awaitable[object]]) -> None:
        self._movement = movement
        self._sleep = sleep
        self._left = IN_ALL

    async def __call__(self) -> None:
        """Until the window is still, or `LONGEST` is over, or `IN_ALL` has been waited."""
        left = min(LONGEST, self._left)
        while left > 0 and (pause := min(left, self._movement.still_in())) > 0:
            await self._sleep(pause)
            left -= pause
            self._left -= pause
