"""From one shop's part of a webhook to its place in that shop's queue: find the device, seal, append."""

import asyncio
import hashlib
import hmac
import json
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from conwerz_relay.directory import Directory
from conwerz_relay.envelopes import Kind, Sealer
from conwerz_relay.limits import Rate, is_receipt
from conwerz_relay.metrics import Metrics
from conwerz_relay.queues import Queue, Unavailable
from conwerz_relay.records import Arrival, Device, Outcome

ATTEMPTS = 4  # each time the device had changed since it was read
_CHANGED = (Outcome.GONE, Outcome.STALE)


@dataclass(frozen=True, slots=True)
class Part:
    """What of a webhook belongs to one asset, and how it is written down."""

    asset: str
    payload: Mapping[str, Any]
    content: bytes

    @property
    def kind(self) -> str:
        return str(self.payload.get("object"))


class Delivery:
    """`secret` keys what tells two deliveries of the same event apart, so that a stolen database confirms no guess."""

    def __init__(  # noqa: PLR0913, PLR0917 - everything that an event needs on its way
        self,
        directory: Directory,
        queue: Queue,
        sealer: Sealer,
        rate: Rate,
        clock: Callable[[], int],
        secret: bytes,
        metrics: Metrics,
    ) -> None:
        self._directory = directory
        self._queue = queue
        self._sealer = sealer
        self._rate = rate
        self._clock = clock
        self._metrics = metrics
        self._dedupe_key = hmac.digest(secret, b"conwerz dedupe 1", hashlib.sha256)

    async def deliver(self, parts: Sequence[Part]) -> list[Outcome | None]:
        """Returns after a durable commit; None for a part whose asset nobody holds. Raises Unavailable."""
        outcomes: dict[int, Outcome | None] = {}
        left = dict(enumerate(parts))
        for _ in range(ATTEMPTS):
            outcomes |= await self._delivered(left)
            left = {number: part for number, part in left.items() if outcomes[number] in _CHANGED}
            if not left:
                return [outcomes[number] for number in range(len(parts))]
        raise Unavailable

    async def _delivered(self, parts: Mapping[int, Part]) -> Mapping[int, Outcome | None]:
        """All in one go: one commit holds what came in one POST."""
        addressed = await self._addressed(parts)
        arrivals = {number: self._arrival(device, part) for number, (device, part) in addressed.items()}
        outcomes = await self._queue.append_all(list(arrivals.values())) if arrivals else []
        for (device, _), outcome in zip(addressed.values(), outcomes, strict=True):
            if outcome in _CHANGED:
                self._directory.forget_device(device.id)
        return {**dict.fromkeys(parts), **dict(zip(arrivals, outcomes, strict=True))}

    async def _addressed(self, parts: Mapping[int, Part]) -> Mapping[int, tuple[Device, Part]]:
        """Who gets what, in the order of the parts; those that nobody gets are left out."""
        known = {number: self._directory.known(part.kind, part.asset) for number, part in parts.items()}
        unknown = [number for number, device in known.items() if device is None]
        asked = await asyncio.gather(*(self._asked(parts[number]) for number in unknown)) if unknown else ()
        found = dict(zip(unknown, asked, strict=True))
        both = {number: (device, parts[number]) if device else found[number] for number, device in known.items()}
        return {number: each for number, each in both.items() if each is not None}

    async def _asked(self, part: Part) -> tuple[Device, Part] | None:
        if device := await self._directory.holder(part.kind, part.asset):
            return device, part
        device, fields = await self._directory.lesser_holder(part.kind, part.asset)
        if device is None or not (lesser := only_changes(part.payload, fields)):
            return None
        return device, Part(part.asset, lesser, json.dumps(lesser).encode())

    def _arrival(self, device: Device, part: Part) -> Arrival:
        now = self._clock()
        expires_at = now + device.life
        dedupe = hashlib.blake2b(part.content, key=self._dedupe_key, salt=device.id, digest_size=16).digest()
        if not self._rate.admits(device.id):
            return Arrival(device.id, dedupe, now, expires_at, b"", None, version=device.version)
        began = time.perf_counter()
        sealed = self._sealer.seal(device, Kind.WEBHOOK, part.content)
        self._metrics.count("seal_seconds", by=time.perf_counter() - began)
        return Arrival(
            device.id,
            dedupe,
            now,
            expires_at,
            sealed.body,
            sealed.key,
            partial(is_receipt, part.payload),
            device.version,
        )


def only_changes(part: Mapping[str, Any], fields: frozenset[str]) -> dict[str, Any]:
    """The part with nothing but changes of these fields; empty where none is left."""
    entries = []
    for entry in part.get("entry", ()):
        changes = entry.get("changes")
        kept = [each for each in changes if _field(each) in fields] if isinstance(changes, list) else []
        if kept:
            entries.append({"id": entry.get("id"), "time": entry.get("time"), "changes": kept})
    return {"object": part.get("object"), "entry": entries} if entries else {}


def _field(change: Any) -> object:
    return change.get("field") if isinstance(change, dict) else None
