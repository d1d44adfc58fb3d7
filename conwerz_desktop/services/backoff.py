"""How long to wait before asking again."""

import random
from collections.abc import Callable

FIRST = 1_000
LONGEST = 60_000

Delay = Callable[[int], int]
"""Milliseconds to wait after so many attempts."""


def growing(chance: random.Random) -> Delay:
    """Doubles from one second to a minute; chance keeps many computers from asking in step."""

    def delay(attempts: int) -> int:
        return int(min(LONGEST, FIRST * 2 ** min(attempts, 6)) * chance.uniform(0.5, 1.0))

    return delay
