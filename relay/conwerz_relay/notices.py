"""What the relay tells a device about itself, sealed and queued like everything else; never an order."""

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
