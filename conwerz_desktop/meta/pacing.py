"""Keeps calls apart, so that Meta need not refuse them: the Conversations API takes two a second (contract 1.3)."""

import asyncio
import time
from collections.abc import Awaitable, Callable, Hashable

CONVERSATIONS = 0.55  # seconds; Meta counts by its own clock


class Pace:
    """One queue for each (Page, channel), shared by whoever reads conversations."""

    def __init__(
        self,
        seconds: float = CONVERSATIONS,
        monotonic: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._seconds = seconds
        self._monotonic = monotonic
        self._sleep = sleep
        self._free_at: dict[Hashable, float] = {}

    async def turn(self, who: Hashable) -> None:
        """Wait until it is this caller's turn. Turns are given in the order of asking."""
        now = self._monotonic()
        at = max(self._free_at.get(who, now), now)
        self._free_at[who] = at + self._seconds
        if at > now:
            await self._sleep(at - now)
