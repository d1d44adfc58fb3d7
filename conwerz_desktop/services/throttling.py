"""Slows a lane down before Meta refuses (contract 1.3): by the account's budget, and for each WhatsApp customer."""

from collections.abc import Callable, Mapping

from conwerz_desktop.domain.channels import Address, Channel
from conwerz_desktop.meta import errors
from conwerz_desktop.meta.usage import Usage

PAIR_BURST = 45  # messages at once to one person
PAIR_REFILL = 6_000  # milliseconds until one more is allowed
NO_USAGES: Mapping[int, Callable[[], Usage]] = {}
PERSON_LIMIT = "too_fast_person"  # of one customer, where all other limits are the shop's
WORTH_SAYING = 10_000  # shorter pauses are nobody's concern


class Throttle:
    """`usage` tells what the last answer to this lane said of its budget."""

    def __init__(self, usage: Callable[[], Usage] = Usage) -> None:
        self._usage = usage
        self._full_at: dict[Address, float] = {}

    def pair_wait(self, address: Address, now: int) -> int:
        """Milliseconds until this person may be written to."""
        if address.asset.channel is not Channel.WHATSAPP:
            return 0
        full_at = max(self._full_at.get(address, now), now) + PAIR_REFILL
        return max(0, round(full_at - now - PAIR_BURST * PAIR_REFILL))

    def note_sent(self, address: Address, now: int) -> int:
        """Returns how long the lane is to rest."""
        if address.asset.channel is Channel.WHATSAPP:
            self._full_at[address] = max(self._full_at.get(address, now), now) + PAIR_REFILL
        return self._usage().pause_ms


class Rest:
    """Until when an asset's gestures rest: they share the budget with its answers, which matter more."""

    def __init__(self, clock: Callable[[], int], usage: Callable[[], Usage] = Usage) -> None:
        self._clock = clock
        self._usage = usage
        self.until_at = 0

    def note_call(self, refusal: errors.MetaError | None = None, delay: int = 0) -> None:
        """After each call. One that Meta put off for the whole asset puts off all that follow."""
        is_put_off = refusal is not None and refusal.retry is errors.Retry.WAIT and refusal.key != PERSON_LIMIT
        asked = max(refusal.wait_ms, delay) if refusal is not None and is_put_off else 0
        self.until_at = max(self.until_at, self._clock() + max(asked, self._usage().pause_ms))

    @property
    def is_over(self) -> bool:
        return self._clock() >= self.until_at
