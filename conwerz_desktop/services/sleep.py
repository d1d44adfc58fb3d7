"""Noticing that this computer slept: a moment's rest that took far longer than it should."""

import asyncio
import time
from collections.abc import Awaitable, Callable

LOOK_EVERY = 5.0  # seconds
LATE = 10_000  # ms beyond that: no load, but a lid that was shut, or a program that was stopped


def real_time() -> int:
    """Milliseconds of the clock that goes on while this computer sleeps, unlike what timers count."""
    return time.time_ns() // 1_000_000


async def until_woken(
    clock: Callable[[], int] = real_time, sleep: Callable[[float], Awaitable[None]] = asyncio.sleep
) -> None:
    """Returns soon after a sleep has ended. Somebody who sets the clock ahead looks the same."""
    before = clock()
    while (now := clock()) - before <= LOOK_EVERY * 1000 + LATE:
        before = now
        await sleep(LOOK_EVERY)
