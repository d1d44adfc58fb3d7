"""From one shop's part of a webhook to its place in that shop's queue: find the device, seal, append."""

import hashlib
import hmac
import json
import time
from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from conwerz_relay.directory import Directory
from conwerz_relay.envelopes import Kind, Sealer
from conwerz_relay.limits import Rate, is_receipt
from conwerz_relay.metrics import Metrics
from conwerz_relay.queues import Queue, Unavailable
from conwerz_relay.records import Arrival, Device, Outcome

ATTEMPTS = 4  # each time the device had changed since it was read


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

    async def deliver(self, asset: str, part: Mapping[str, Any], content: bytes) -> Outcome | None:
        """Returns after a durable commit; None where nobody holds the asset. Raises Unavailable."""
        for _ in range(ATTEMPTS):
            device, part, content = await self._addressed(asset, part, content)
            if device is None:
                return None
            outcome = await self._queue.append(self._arrival(device, part, content))
            if outcome not in (Outcome.GONE, Outcome.STALE):
                return outcome
            self._directory.forget_device(device.id)
        raise Unavailable

    async def _addressed(
        self, asset: str, part: Mapping[str, Any], content: bytes
    ) -> tuple[Device | None, Mapping[str, Any], bytes]:
        """Who gets it, and what of it."""
        kind = str(part.get("object"))
        if device := self._directory.known(kind, asset) or await self._directory.holder(kind, asset):
            return device, part, content
        device, fields = await self._directory.lesser_holder(kind, asset)
        if device is None or not (lesser := only_changes(part, fields)):
            return None, part, content
        return device, lesser, json.dumps(lesser).encode()

    def _arrival(self, device: Device, part: Mapping[str, Any], content: bytes) -> Arrival:
        now = self._clock()
        expires_at = now + device.life
        dedupe = hashlib.blake2b(content, key=self._dedupe_key, salt=device.id, digest_size=16).digest()
        if not self._rate.admits(device.id):
            return Arrival(device.id, dedupe, now, expires_at, b"", None, version=device.version)
        began = time.perf_counter()
        sealed = self._sealer.seal(device, Kind.WEBHOOK, content)
        self._metrics.count("seal_seconds", by=time.perf_counter() - began)
        return Arrival(
            device.id, dedupe, now, expires_at, sealed.body, sealed.key, partial(is_receipt, part), device.version
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
