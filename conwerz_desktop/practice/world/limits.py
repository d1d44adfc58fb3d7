"""How many calls Meta takes in a time (contract 1.3)."""

from collections.abc import Hashable
from dataclasses import dataclass, field
from enum import Enum

from conwerz_desktop.domain.records import record
from conwerz_desktop.practice.world.clock import SECOND


@record
class Rate:
    burst: int
    refill: float  # milliseconds until one more call is allowed


class Limit(Enum):
    MESSENGER_SEND = Rate(300, SECOND / 300)
    INSTAGRAM_SEND = Rate(100, SECOND / 100)
    WHATSAPP_SEND = Rate(80, SECOND / 80)
    WHATSAPP_PAIR = Rate(45, 6 * SECOND)
    CONVERSATIONS = Rate(2, SECOND / 2)


@dataclass(slots=True)
class Limits:
    """For each (limit, who) the time at which its bucket is full again."""

    _full_at: dict[tuple[Limit, Hashable], float] = field(default_factory=dict)

    def take(self, limit: Limit, who: Hashable, now: int) -> bool:
        """False when there is nothing left to take; a refused call costs nothing."""
        rate = limit.value
        full_at = max(self._full_at.get((limit, who), now), now) + rate.refill
        if full_at - now > rate.burst * rate.refill + 1e-6:
            return False
        self._full_at[limit, who] = full_at
        return True
