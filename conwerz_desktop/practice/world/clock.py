"""Practice time: real time, moved to see "what happens at hour 25"."""

import time
from collections.abc import Callable

SECOND = 1_000
MINUTE = 60 * SECOND
HOUR = 60 * MINUTE
DAY = 24 * HOUR


def wall_clock() -> int:
    return time.time_ns() // 1_000_000


class PracticeClock:
    """`real` gives milliseconds since 1970; `now` is that plus what the clock was moved by."""

    def __init__(self, real: Callable[[], int] = wall_clock) -> None:
        self._real = real
        self.offset = 0

    def now(self) -> int:
        return self._real() + self.offset

    def move(self, by: int) -> None:
        self.offset += by
