"""What one shop may take of the relay, so that shops do not feel each other's load (design section 6, limits)."""

import json
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from conwerz_relay.forgetting import sift
from conwerz_relay.queues import Unavailable

RECEIPTS_UP_TO = 0.9  # of a limit: the last tenth is kept for messages
_REPORTS = re.compile(rb'"(?:delivery|read|statuses)"')
LEAST = 512  # bytes that anything counts for that waits


@dataclass(frozen=True, slots=True)
class Allowance:
    """What may wait for one device."""

    events: int
    bytes: int

    def admits(self, waiting: int, waiting_bytes: int, size: int, is_receipt: Callable[[], bool]) -> bool:
        """Whether it is a receipt is asked only where it makes a difference."""
        if waiting + 1 <= self.events * RECEIPTS_UP_TO and waiting_bytes + size <= self.bytes * RECEIPTS_UP_TO:
            return True
        return waiting + 1 <= self.events and waiting_bytes + size <= self.bytes and not is_receipt()


@dataclass(frozen=True, slots=True)
class Space:
    """What the queue may take of memory and disk. `database_bytes` 0: all but the reserve."""

    database_bytes: int = 0
    reserve_bytes: int = 0
    pending_bytes: int = 64 * 2**20


class Room:
    """Memory for what waits to be written, in bytes."""

    def __init__(self, size: int) -> None:
        self._left = size

    def fitting(self, sizes: Sequence[Sequence[int]]) -> Sequence[int]:
        """Which of these there is room for together: a large one leaves its place to smaller ones behind it."""
        left = self._left
        needed = [sum(each) + LEAST * len(each) for each in sizes]
        if sum(needed) <= left:
            return range(len(sizes))
        found = []
        for number, size in enumerate(needed):
            if size <= left:
                left -= size
                found.append(number)
        return found

    def take(self, size: int, count: int = 1) -> int:
        """What is to be given back later. Raises Unavailable where there is less."""
        size += LEAST * count
        if size > self._left:
            raise Unavailable
        self._left -= size
        return size

    def give_back(self, size: int) -> None:
        self._left += size


class Rate:
    """A bucket of tokens a device, refilled by time. `clock` counts seconds and never steps."""

    def __init__(self, per_second: float, burst: int, clock: Callable[[], float]) -> None:
        self._per_second = per_second
        self._burst = float(burst)
        self._clock = clock
        self._buckets: dict[bytes, tuple[float, float]] = {}

    def admits(self, device: bytes) -> bool:
        now = self._clock()
        tokens, since = self._buckets.get(device, (self._burst, now))
        tokens = min(self._burst, tokens + (now - since) * self._per_second)
        admitted = tokens >= 1.0
        self._buckets[device] = (tokens - admitted, now)
        return admitted

    def forget_idle(self) -> Iterator[None]:
        """A full bucket says nothing."""
        full_after = self._burst / self._per_second
        now = self._clock()
        return sift(self._buckets, lambda bucket: now - bucket[1] >= full_after)


def is_receipt(part: Mapping[str, Any]) -> bool:
    """Whether a part holds delivery and read reports only. A failed delivery is no receipt: the owner must see it."""
    entries = [entry for entry in part.get("entry", ()) if isinstance(entry, dict)]
    return bool(entries) and all(_reports_only(entry) for entry in entries)


def may_report(part: bytes) -> bool:
    """Whether a part, as it is written, may be a receipt: asked of each, so it is not read for that."""
    return _REPORTS.search(part) is not None


def is_told_as_receipt(report: bytes) -> bool:
    """`report`: an arrival's."""
    return bool(report) and is_receipt(json.loads(report))


def _reports_only(entry: Mapping[str, Any]) -> bool:
    items, changes = entry.get("messaging", []), entry.get("changes", [])
    if not isinstance(items, list) or not isinstance(changes, list) or "standby" in entry:
        return False
    return bool(items or changes) and all(map(_is_messenger_report, items)) and all(map(_is_whatsapp_report, changes))


def _is_messenger_report(item: Any) -> bool:
    return isinstance(item, dict) and ("delivery" in item or "read" in item) and "message" not in item


def _is_whatsapp_report(change: Any) -> bool:
    value = change.get("value") if isinstance(change, dict) else None
    if not isinstance(value, dict) or not isinstance(statuses := value.get("statuses"), list):
        return False
    return not {"messages", "errors"} & value.keys() and all(
        isinstance(each, dict) and each.get("status") != "failed" for each in statuses
    )
