"""What the relay tells a device about itself, sealed and queued like everything else; never an order."""

import hashlib
import json
import os
from collections.abc import Callable, Mapping
from typing import Any

from conwerz_relay.envelopes import Kind, Sealer
from conwerz_relay.records import Arrival, Device


class Notices:
    def __init__(self, sealer: Sealer, clock: Callable[[], int]) -> None:
        self._sealer = sealer
        self._clock = clock

    def of(self, device: Device, told: Mapping[str, Any]) -> Arrival:
        """`told` names its `kind`; the time is added."""
        now = self._clock()
        sealed = self._sealer.seal(device, Kind.NOTICE, json.dumps({**told, "at": now}).encode())
        return Arrival(device.id, os.urandom(16), now, now + device.life, sealed.body, sealed.key)

    def of_deletion(self, device: Device, told: Mapping[str, Any], until: int) -> Arrival:
        """It waits until then, and no limit drops it: while one of the same code waits, another is nothing new."""
        dedupe = hashlib.blake2b(str(told["code"]).encode(), digest_size=16).digest()
        return self.of(device, told)._replace(dedupe=dedupe, expires_at=until, is_vital=True)
